import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan, officialUrl, ORGANISATION_TYPES, valuesOf, type Law, type Obligation, type Source } from '@digitaal-europa/data';
import { heading } from '@digitaal-europa/ui';
import { comingOf, daysUntil, entriesOf, type Entry } from '../model/entries.ts';
import { appliesInWords, certaintyInWords, dayInWords, evidenceInWords, instrumentName, lawTitle, organisationName, relationInWords, whatInFull } from '../timeline.strings.ts';
import { isSelected, type ViewContext } from './context.ts';
import { icon } from './icons.ts';

export const DETAIL_ID = 'detail';

/** Everything we know of one law, the most needed first: what comes, for whom, what to do, what is not certain, and where it stands. */
export function detailView(law: Law, context: ViewContext): TemplateResult {
  const { strings: { detail }, language, organisation, today, level } = context;
  const entries = entriesOf([law], today);
  const sub = Math.min(level + 3, 6);
  const section = (title: string, content: unknown): TemplateResult => html`<section class="detail__section">${heading(sub, title, 'detail__subheading')}${content}</section>`;
  const folded = (title: string, content: unknown): TemplateResult => html`<details class="detail__section"><summary class="detail__subheading">${title}</summary>${content}</details>`;
  const duties = law.obligations.filter(({ addressees }) => !organisation || addressees.length === 0 || addressees.includes(organisation));
  const chosen = entries.find((entry) => isSelected(context, law.id, entry.date.id));
  const bullets = (items: readonly string[]): TemplateResult => html`<ul class="detail__bullets" lang="nl">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`
    <article class="detail" id=${DETAIL_ID} part="detail" aria-labelledby="detail-title">
      <header class="detail__header">
        ${heading(Math.min(level + 2, 6), html`<span id="detail-title" class="detail__title" tabindex="-1">${lawTitle(law, language)}</span>`, 'detail__heading')}
        <button class="detail__close no-print" type="button" aria-label=${detail.close} @click=${context.close}><span aria-hidden="true">✕</span></button>
        <p class="detail__meta">${[instrumentName(law, language), law.identifiers.number, ...law.shortNames.filter((name) => name !== lawTitle(law, language))].filter(Boolean).join(' · ')}</p>
        <p lang="nl">${law.status}</p>
        ${officialLink(law, context)}
      </header>
      ${chosen ? section(detail.chosenDate, html`<ol>${dateView(chosen, context)}</ol>`) : section(detail.nextDate, nextDate(entries, context))}
      ${section(detail.appliesTo, html`
        <dl class="detail__applies">
          ${(organisation ? [organisation] : valuesOf(ORGANISATION_TYPES)).map((type) => html`
            <dt>${organisation ? detail.appliesToYou(type, appliesInWords(law.appliesTo[type].value, language)) : html`${organisationName(type, language)}: ${appliesInWords(law.appliesTo[type].value, language)}`}</dt>
            ${law.appliesTo[type].reason ? html`<dd lang="nl">${law.appliesTo[type].reason}</dd>` : nothing}`)}
        </dl>`)}
      ${duties.length > 0 ? section(detail.duties, dutiesView(law, duties, context)) : nothing}
      ${law.unconfirmed.length > 0 ? section(detail.unconfirmed, bullets(law.unconfirmed)) : nothing}
      ${folded(`${detail.allDates} (${entries.length})`, html`<ol class="detail__dates">${entries.map((entry) => dateView(entry, context))}</ol>`)}
      ${law.changes.length > 0 ? folded(detail.changes, bullets(law.changes)) : nothing}
      ${law.supervisor || law.sanctions ? folded(detail.supervisor, bullets([law.supervisor, law.sanctions].filter((text) => text !== undefined))) : nothing}
      ${law.relations.length > 0 ? folded(`${detail.relations} (${law.relations.length})`, relationsView(law, context)) : nothing}
      ${folded(`${detail.sources} (${law.sources.length})`, html`
        <ul class="detail__bullets">${law.sources.map((source) => html`<li>${sourceView(source)}</li>`)}</ul>
        <p class="detail__meta">${detail.checkedOn(dayInWords(law.asOf, language))}</p>`)}
    </article>`;
}

function officialLink(law: Law, { language, strings: { detail } }: ViewContext): TemplateResult {
  const official = officialUrl(law, language);
  return official
    ? html`<p><a href=${official.url} rel="noopener">${detail.officialText(official.label)}</a></p>`
    : html`<p class="detail__meta">${detail.noOfficialText}</p>`;
}

function nextDate(entries: readonly Entry[], context: ViewContext): TemplateResult {
  const { strings, language, today } = context;
  const next = comingOf(entries, today)[0];
  if (!next) return html`<p>${strings.detail.noNextDate}</p>`;
  const days = daysUntil(next.date, today);
  return html`
    <p class="detail__next"><strong>${formatSpan(next.date, language)}</strong>${days === undefined ? nothing : html` · ${strings.inDays(days)}`}</p>
    <p>${whatInFull(next.date, language)}, ${certaintyInWords(next.date, next.lapsed, language)}${next.unconfirmed ? `, ${strings.unconfirmed}` : ''}. <span lang="nl">${next.date.text}</span></p>`;
}

function dutiesView(law: Law, duties: readonly Obligation[], { language, strings: { detail } }: ViewContext): TemplateResult {
  /** The days from which a duty holds, those that no longer do left out. */
  const from = (duty: Obligation): string | undefined => {
    const days = law.dates.filter(({ id, certainty }) => duty.dates.includes(id) && certainty !== 'vervallen').map((date) => formatSpan(date, language));
    return days.length > 0 ? `${detail.from} ${days.join(', ')}` : undefined;
  };
  return html`
    <ul class="detail__duties">
      ${duties.map((duty) => html`
        <li>
          <strong lang="nl">${duty.title}</strong>
          <span class="detail__meta">${[duty.article, from(duty), duty.addresseeNote].filter(Boolean).join(' · ')}</span>
          <p lang="nl">${duty.text}</p>
        </li>`)}
    </ul>`;
}

/** One date with all that makes it trustworthy: kind, certainty, evidence, what it was before, source and day of checking. */
export function dateView(entry: Entry, context: ViewContext): TemplateResult {
  const { date, law } = entry;
  const { language, strings } = context;
  const { detail } = strings;
  return html`
    <li class="date ${entry.past ? 'date--past' : ''}" aria-current=${isSelected(context, law.id, date.id) ? 'true' : 'false'}>
      ${icon(date.kind, date.certainty)}
      <div>
        <p><strong>${formatSpan(date, language)}</strong> · ${whatInFull(date, language)}, ${certaintyInWords(date, entry.lapsed, language)}${entry.unconfirmed ? html`, <em>${strings.unconfirmed}</em>` : nothing}</p>
        <p lang="nl">${date.text}</p>
        ${date.history.map((former) => html`<p class="detail__meta">${detail.was} <s>${formatSpan(former, language)}</s>${former.note ? html`: <span lang="nl">${former.note}</span>` : nothing}${former.source ? html` (${sourceView(former.source)})` : nothing}</p>`)}
        <p class="detail__meta">${detail.source}: ${date.source ? sourceView(date.source) : detail.noSource} (${evidenceInWords(date, language)}) · ${detail.checkedOn(dayInWords(date.asOf, language))}</p>
      </div>
    </li>`;
}

function relationsView(law: Law, { lawsById, language, select }: ViewContext): TemplateResult {
  return html`
    <ul class="detail__bullets">
      ${law.relations.map(({ type, to }) => {
        const other = lawsById.get(to);
        return html`<li>${relationInWords(type, language)} ${other ? html`<button class="link" type="button" @click=${() => select(to)}>${lawTitle(other, language)}</button>` : to}</li>`;
      })}
    </ul>`;
}

/** A link by the name of its site: addresses are too long to read. The full address is printed by the print style. */
export function sourceView(source: Source): TemplateResult {
  const words = [source.title, source.article].filter(Boolean).join(', ');
  if (!source.url) return html`${words}`;
  return html`<a class="source" href=${source.url} rel="noopener">${words || siteOf(source.url)}</a>`;
}

function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}
