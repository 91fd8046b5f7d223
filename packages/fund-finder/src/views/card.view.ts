import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { APPLICANT_ROLES, capital, DEADLINE_MODELS, DIGITAL_ROLES, EVIDENCE, formatDay, FUND_LEVELS, isDated, type Evidence, type Fund, type SearchHit } from '@digitaal-europa/data';
import { heading, levelBelow } from '@digitaal-europa/ui';
import { contactsFor } from '../model/contacts.ts';
import { foundElsewhere, markedIn, type MarkedPiece } from '../model/found-in.ts';
import type { FundResult } from '../model/matched.ts';
import { amountOf, cofinancingOf } from '../model/money.ts';
import { answersOf } from '../model/sentence.ts';
import { isAnyStale } from '../model/stale.ts';
import { MOST_COMPARED } from '../model/state.ts';
import { whenOf } from '../model/when.ts';
import { amountWords, shareSentence, wordOf } from '../model/words.ts';
import { cardStrings, type CardStrings } from '../strings/card.strings.ts';
import { fundStrings, type FundStrings } from '../strings/fund.strings.ts';
import { fundName, type FinderContext } from './context.ts';
import { shareBarView } from './share-bar.view.ts';
import { sourceView } from './source.view.ts';
import { whyView } from './why.view.ts';

interface Words { readonly fund: FundStrings; readonly card: CardStrings }

/** Statuses that say by themselves how a call closes. */
const SAYS_MODEL: readonly string[] = ['verwacht', 'doorlopend', 'onbekend'];

const marked = (pieces: readonly MarkedPiece[]): unknown => pieces.map(({ text, marked: isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text));
const doubtful = (evidence: Evidence | undefined, { fund: { language }, card }: Words): TemplateResult | typeof nothing => (evidence === 'unverified' ? html` <span class="card__note">${card.doubt(EVIDENCE.unverified[language])}</span>` : nothing);

/** One result. Made again when something of it is another. */
export function cardView(result: FundResult, context: FinderContext): unknown {
  const { fund } = result;
  const { language, level, today, timeZone, state, who, found, news, printing, handlers } = context;
  const { partners, countries } = answersOf(state, who);
  const hit = found.hits.get(fund.id);
  const choice = choiceOf(fund.id, context);
  const isSelected = state.selected === fund.id;
  const fresh = news.funds.has(fund.id) ? 'newFund' : news.withNewCalls.has(fund.id) ? 'newCall' : undefined;
  return guard([result, hit, isSelected, fresh, choice.kept, choice.compared, choice.full, partners, countries, language, level, today, timeZone, who, printing, handlers], () => {
    const words = wordsIn(context);
    const isOff = result.group === 'past niet';
    return html`
      <li class="card ${isSelected ? 'card--selected' : ''}" part="card" data-id=${fund.id}>
        ${tagsView(result, hit, fresh, words)}
        ${heading(levelBelow(level, 2), html`<button class="card__title" type="button" data-keep="${fund.id}/title" aria-expanded=${isSelected ? 'true' : 'false'} @click=${() => handlers.select(isSelected ? undefined : fund.id)}>${marked(markedIn(fundName(fund, language), hit))}</button>`, 'card__heading')}
        ${fund.summary === undefined ? nothing : html`<p class="card__summary" lang="nl">${marked(markedIn(fund.summary, hit))}</p>`}
        ${elsewhereView(result, context, words)}
        ${isOff ? nothing : html`${factsView(result, context, words)}${digitalView(result, hit, words)}`}
        ${reasonsView(result, { partners, countries }, context, words)}
        ${printing ? nothing : actionsView(result, choice, context, words)}
        ${footView(result, context, words)}
      </li>`;
  });
}

function tagsView({ fund, call, status }: FundResult, hit: SearchHit | undefined, fresh: 'newFund' | 'newCall' | undefined, { fund: words, card }: Words): TemplateResult {
  const model = call?.call.deadlineModel;
  const way = model === undefined || status === 'closed' || SAYS_MODEL.includes(model) ? undefined : wordOf(DEADLINE_MODELS, model, words);
  const tags = [capital(wordOf(FUND_LEVELS, fund.level, words)), fund.abbreviation && marked(markedIn(fund.abbreviation, hit)), way];
  return html`
    <ul class="tags" role="list">
      <li class="tag tag--${status}">${capital(status === 'unknown' ? `${card.status}: ${words.status.unknown}` : words.status[status])}</li>
      ${tags.map((tag) => (tag === undefined ? nothing : html`<li class="tag">${tag}</li>`))}
      ${fresh === undefined ? nothing : html`<li class="tag tag--new">${capital(card[fresh])}</li>`}
    </ul>`;
}

/** What matched in a text that the card does not show. */
function elsewhereView({ fund }: FundResult, { found, language }: FinderContext, { card }: Words): unknown {
  const shown = [fundName(fund, language), fund.summary, fund.digital.reason, fund.abbreviation];
  return foundElsewhere(found.hits.get(fund.id), shown).map(({ field, pieces }) => html`<p class="card__note">${card.foundIn[field]}: <span lang="nl">${marked(pieces)}</span></p>`);
}

function factsView(result: FundResult, { today, timeZone, who }: FinderContext, words: Words): TemplateResult {
  const { fund, call } = result;
  const { fund: texts, card } = words;
  const when = whenOf(result, today, timeZone, words);
  const amount = amountOf(fund, call?.call);
  const share = cofinancingOf(fund);
  const fact = (label: string, value: unknown, more: unknown = nothing): TemplateResult => html`<div class="fact"><dt class="fact__label">${label}</dt><dd><span class="fact__value">${value}</span>${more}</dd></div>`;
  return html`
    <dl class="facts">
      ${fact(card.label[when.label], when.value, html`
        ${when.countdown === undefined ? nothing : html`<span class="fact__line ${when.soon ? 'fact__line--soon' : ''}">${when.soon ? card.soon(when.countdown) : when.countdown}</span>`}
        ${when.notes.map((note) => html`<span class="fact__line">${note}</span>`)}`)}
      ${fact(card.label.perProject, amountWords(amount, texts), doubtful(amount?.evidence, words))}
      ${share.kind === 'none' ? (fund.spuk ? fact(card.label.ministry, html`<span lang="nl">${fund.spuk.ministry}</span>`) : nothing) : fact(card.label.share, shareSentence(fund.cofinancing, texts), html`
        ${shareBarView(share, card)}${share.kind === 'known' ? doubtful(share.evidence, words) : nothing}
        ${share.topUps.length > 0 ? html`<span class="fact__line">${card.topUps}</span>` : nothing}`)}
      ${fact(card.label.apply, togetherWords(fund, words), html`
        ${fund.consortium ? doubtful(fund.consortium.evidence, words) : nothing}
        ${who === undefined ? nothing : html`<span class="fact__line">${card.you(wordOf(APPLICANT_ROLES, result.values.role[0], texts))}</span>`}`)}
    </dl>`;
}

/** With how many one applies. */
function togetherWords({ consortium }: Pick<Fund, 'consortium'>, { fund: { unknown }, card: { together } }: Words): string {
  const { alone, minPartners = 0, minCountries = 0 } = consortium ?? {};
  if (alone === true) return together.alone;
  const [partners, countries] = [minPartners > 1 ? together.partners(minPartners) : undefined, minCountries > 1 ? together.countries(minCountries) : undefined];
  if (partners !== undefined && countries !== undefined) return together.both(partners, countries);
  return partners ?? countries ?? (minPartners === 1 ? together.alone : alone === false ? together.notAlone : unknown);
}

function digitalView({ fund: { digital } }: FundResult, hit: SearchHit | undefined, words: Words): TemplateResult {
  return html`<p class="digital"><strong>${words.card.digital(wordOf(DIGITAL_ROLES, digital.role, words.fund))}</strong> <span lang="nl">${marked(markedIn(digital.reason, hit))}</span>${doubtful(digital.evidence, words)}</p>`;
}

/** Of a fund that does not fit only what is in the way. */
function reasonsView({ fund, group, conditions }: FundResult, given: { readonly partners?: number | undefined; readonly countries?: number | undefined }, { level, handlers }: FinderContext, words: Words): TemplateResult {
  const counts = { voldaan: 0, niet: 0, 'let op': 0, onbekend: 0 };
  for (const { status } of conditions) counts[status] += 1;
  const shown = group === 'past niet' ? conditions.filter(({ status, hard }) => status === 'niet' && hard) : conditions;
  return html`
    <div class="reasons">
      ${heading(levelBelow(level, 3), words.card.why(group, conditions.length, counts), 'reasons__heading')}
      ${whyView({ id: fund.id, conditions: shown, given, asks: { alone: fund.consortium?.alone, partners: fund.consortium?.minPartners, countries: fund.consortium?.minCountries }, words, handlers })}
    </div>`;
}

/** Where the visitor put it; `full`: no more can be compared. */
interface Choice { readonly kept: boolean; readonly compared: boolean; readonly full: boolean }

const wordsIn = ({ language }: FinderContext): Words => ({ fund: fundStrings(language), card: cardStrings(language) });

const choiceOf = (id: string, { state }: FinderContext): Choice => ({ kept: state.shortlist.includes(id), compared: state.compared.includes(id), full: state.compared.length >= MOST_COMPARED });

/** Why it fits or not, for the details: there its heading stands a level higher. */
export function reasonsOf(result: FundResult, context: FinderContext): TemplateResult {
  const { partners, countries } = answersOf(context.state, context.who);
  return reasonsView(result, { partners, countries }, { ...context, level: context.level - 1 }, wordsIn(context));
}

/** What can be done with a fund, for the details. @param print of the button that prints it; without it there is none */
export const fundActions = (result: FundResult, context: FinderContext, print?: string): TemplateResult =>
  html`${actionsView(result, choiceOf(result.fund.id, context), context, wordsIn(context), false)}${print === undefined ? nothing : html`<button class="button" type="button" data-keep="${result.fund.id}/print" @click=${() => globalThis.print()}>${print}</button>`}`;

function actionsView(result: FundResult, { kept, compared, full }: Choice, { language, today, handlers }: FinderContext, { card: { action } }: Words, withSteps = true): TemplateResult {
  const { fund, call, status } = result;
  const name = html`<span class="visually-hidden">: ${fundName(fund, language)}</span>`;
  const away = html`<span class="visually-hidden">, ${action.takeAway}</span>`;
  const blocked = full && !compared;
  const ahead = status !== 'closed' && call !== undefined && [call.next, call.call.opens].some((span) => span !== undefined && isDated(span) && (span.latest ?? '') >= today);
  return html`
    <div class="actions no-print">
      ${withSteps ? html`<button class="button button--main" type="button" data-keep="${fund.id}/steps" @click=${() => handlers.select(fund.id, 'steps')}>${action.steps}${name}</button>` : nothing}
      <button class="button" type="button" data-keep="${fund.id}/keep" @click=${() => handlers.keep(fund.id)}>${kept ? html`${action.kept}${name}${away}` : html`${action.keep}${name}`}</button>
      <button class="button" type="button" data-keep="${fund.id}/compare" aria-disabled=${blocked ? 'true' : 'false'} @click=${() => { if (!blocked) handlers.compare(fund.id); }}>${compared ? html`${action.compared}${name}${away}` : html`${action.compare}${name}`}${blocked ? html`<span class="visually-hidden">, ${action.full(MOST_COMPARED)}</span>` : nothing}</button>
      ${handlers.calendar && ahead ? html`<button class="button" type="button" data-keep="${fund.id}/calendar" @click=${() => handlers.calendar?.(result)}>${action.calendar}${name}</button>` : nothing}
    </div>`;
}

/** How old it is, and where to check it and ask. */
function footView({ fund, call }: FundResult, { language, today, who }: FinderContext, { card }: Words): TemplateResult {
  const source = fund.sources[0] ?? (fund.url === undefined ? undefined : { url: fund.url });
  const contact = who && contactsFor(fund, who).ours[0];
  return html`
    <p class="card__foot">
      ${isAnyStale(fund, call?.call, today) ? html`<strong class="card__stale">${card.stale}</strong> ` : nothing}${card.checkedOn(formatDay(fund.asOf, language))}${
        source ? html` · ${card.source}: ${sourceView(source)}` : nothing}${
        contact ? html` · ${card.contact}: <span lang="nl">${contact.name}</span>` : nothing}
    </p>`;
}
