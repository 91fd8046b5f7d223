/** What a fund is, who may apply for it, and what digitalisation is in it. */
import { html, nothing, type TemplateResult } from 'lit';
import { APPLICANT_ROLES, capital, DIGITAL_ROLES, FUND_LEVELS, FUND_STAGES, MANAGEMENT_MODES, ORGANISATION_KINDS, PARTIES, THEMES } from '@digitaal-europa/data';
import { wordOf } from '../model/words.ts';
import { fundName } from './context.ts';
import type { DetailsContext } from './details-context.ts';
import { part, proofView, rowsView, type Row } from './details-parts.view.ts';

/** What it pays for, on which level, and who decides. */
export function aboutView(context: DetailsContext): TemplateResult {
  const { language, strings, texts: { about }, explain, partOf, handlers, result: { fund } } = context;
  const word = (...args: [Parameters<typeof wordOf>[0], string | undefined]): string => wordOf(...args, strings);
  const { period } = fund;
  const years = period && (period.from !== undefined || period.until !== undefined) ? about.years(period.from?.toString(), period.until?.toString()) : strings.unknown;
  return part(about.title, html`
    ${fund.summary === undefined ? html`<p>${about.summaryUnknown}</p>` : explain(fund.summary, { lang: 'nl' })}
    ${rowsView([
      [about.officialName, fund.displayName ? fund.name[language] : undefined],
      [about.level, explain(word(FUND_LEVELS, fund.level))],
      [about.management, explain(word(MANAGEMENT_MODES, fund.management))],
      [about.stage, word(FUND_STAGES, fund.stage)],
      [about.period, html`${years}${period?.note === undefined ? nothing : html`. <span lang="nl">${period.note}</span>`}`],
      [about.partOf, fund.partOf === undefined || partOf === undefined ? undefined : html`<button class="details__link" type="button" @click=${() => handlers.select(partOf.id)}>${fundName(partOf, language)}</button>`],
      [about.cascade, fund.cascade === true ? explain(about.isCascade) : undefined],
      [about.themes, fund.themes.map((theme) => word(THEMES, theme)).join(', ') || strings.unknown],
      [about.website, fund.url === undefined ? strings.unknown : html`<a class="source" href=${fund.url} rel="noopener">${fundName(fund, language)}</a>`],
      [about.future, fund.note === undefined ? undefined : explain(fund.note, { lang: 'nl' })],
    ])}`, context);
}

/** What digitalisation is in it, and what counts. */
export function digitalView(context: DetailsContext): TemplateResult {
  const { strings, texts, explain, result: { fund: { digital } } } = context;
  return part(texts.digital, html`<p><strong>${capital(wordOf(DIGITAL_ROLES, digital.role, strings))}</strong></p>${explain(digital.reason, { lang: 'nl', after: proofView(digital, context) })}`, context, { className: 'details__digital' });
}

/** Who may apply and in which role, with whom, and where. */
export function applicantsView(context: DetailsContext): TemplateResult {
  const { strings, texts: { applicants: texts }, explain, who, result: { fund } } = context;
  const { applicants, consortium, area } = fund;
  const own = who?.type;
  const isOwn = ({ type }: { readonly type: string }): boolean => type === own;
  const number = (value: number | undefined): string => (value === undefined ? strings.unknown : String(value));
  const rows: Row[] = [
    [texts.together, consortium ? explain(consortium.text, { lang: 'nl', after: proofView(consortium, context) }) : strings.unknown],
    [texts.alone, consortium?.alone === undefined ? strings.unknown : texts.canAlone[consortium.alone ? 'yes' : 'no']],
    // Who may apply alone needs no partners.
    ...(consortium?.alone === true && consortium.minPartners === undefined && consortium.minCountries === undefined ? [] : [[texts.partners, number(consortium?.minPartners)], [texts.countries, number(consortium?.minCountries)]] as Row[]),
    [texts.area, area ? html`${explain(area.text, { lang: 'nl', after: proofView(area, context) })}${area.partly === true ? html`<p>${texts.partly}</p>` : nothing}` : strings.unknown],
  ];
  return part(texts.title, html`
    ${own !== undefined && !applicants.some(isOwn) && applicants.length > 0 ? html`<p>${strings.condition.applicantUnknown(wordOf(ORGANISATION_KINDS, own, strings))}</p>` : nothing}
    ${applicants.length === 0 ? html`<p>${texts.unknown}</p>` : html`
      <ul class="details__list" role="list">${[...applicants].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a))).map((one) => html`
        <li class=${isOwn(one) ? 'details__own' : ''}>${capital(wordOf(PARTIES, one.type, strings))}${isOwn(one) ? ` (${texts.you})` : ''}: ${wordOf(APPLICANT_ROLES, one.role, strings)}${one.note === undefined ? nothing : html`, <span lang="nl">${one.note}</span>`}${proofView(one, context)}</li>`)}</ul>`}
    ${rowsView(rows)}`, context);
}

/** A specific grant of the state has fields of its own. Nothing for other funds. */
export function spukView(context: DetailsContext): TemplateResult | typeof nothing {
  const { strings, texts: { spuk: texts }, result: { fund: { spuk } } } = context;
  return spuk ? part(texts.title, rowsView([
    [texts.ministry, html`<span lang="nl">${spuk.ministry}</span>`],
    [texts.sisa, spuk.sisa ?? strings.unknown],
    [texts.allocation, spuk.allocation ? texts.allocations[spuk.allocation] : strings.unknown],
  ]), context) : nothing;
}
