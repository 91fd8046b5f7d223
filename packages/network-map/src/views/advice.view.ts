/** Which network fits: three at most, each with why and with what it asks; and what there is to do when none fits. */
import { html, nothing, type TemplateResult } from 'lit';
import { small, THEMES, type Known, type NetworkAdvice, type NetworkReason, type Organisation } from '@digitaal-europa/data';
import { heading, levelBelow } from '@digitaal-europa/ui';
import { adviceFor, asksOf, type Advice, type AdvisedNetwork, type Instead, type NotAdvised } from '../model/advice.ts';
import { adviceStrings, frontrunnerInWords, furtherInWords, gapInWords, inOrder, reasonInWords } from '../strings/advice.strings.ts';
import type { MapContext } from './context.ts';
import { aheadView } from './frontrunners.view.ts';
import { linesView } from './network-details.view.ts';
import { askFirst, folded, listOf, networkButton, networkInShort, rowsView, spoken } from './parts.view.ts';
import { whenOpen } from './when-open.ts';

export interface AdviceExtras {
  /** Made before, and still true: it is work to make. */
  readonly advice?: Advice | undefined;
}

const SIGNS: Readonly<Record<Known, string>> = { ja: 'M2.5 8.5l4 4 7-9', nee: 'M3 3l10 10M13 3L3 13', onbekend: 'M5 5.2a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 2.2M8 12.6v1.2' };
const NAMES: Readonly<Record<Known, string>> = { ja: 'met', nee: 'not', onbekend: 'unknown' };

/** So many reasons are seen at once: three networks have to fit beside a picture. */
const FIRST = 2;

/** The answer for the organisation that asks, or the question who asks. */
export function adviceView(context: MapContext, { advice }: AdviceExtras = {}): TemplateResult {
  const { language, level, map: { who } } = context;
  const texts = adviceStrings(language);
  const us = who?.organisation;
  return html`
    <section class="advice" part="advice" aria-labelledby="advice-title">
      ${heading(levelBelow(level), html`<span id="advice-title">${us === undefined ? texts.titleOpen : texts.title(us.name)}</span>`, 'advice__heading')}
      ${us === undefined ? askFirst(context) : answerView(us, advice ?? adviceFor(us, context), context)}
    </section>`;
}

function answerView(us: Organisation, { best, also, not, instead }: Advice, context: MapContext): TemplateResult {
  const { language } = context;
  const texts = adviceStrings(language);
  const others = (title: string, all: readonly NetworkAdvice[], reasonsOf: (one: NetworkAdvice) => readonly NetworkReason[]): unknown =>
    (all.length === 0 ? nothing : html`<details class="fold no-print"><summary class="fold__name">${title} (${all.length})</summary><div ${whenOpen(() => listOf(all.map((one) => html`${networkButton(one.network, context)} <span class="meta">${reasonsOf(one).map((reason) => sentence(reason, one, context)).join(' ')}</span>`)), context)}></div></details>`);
  return html`
    ${best.length === 0 ? html`<p>${texts.none}</p>${instead.map((one) => insteadView(us, one, context))}` : html`
      <p class="meta">${texts.ordered(best.length)}</p>
      <ol class="advice__list" role="list">${best.map((one, i) => html`<li class="advice__one">${oneView(one, i + 1, context)}</li>`)}</ol>`}
    ${others(texts.also, also, ({ reasons }) => inOrder(reasons).filter(({ met }) => met !== 'ja'))}
    ${others(texts.not, not, (one) => one.reasons.filter(({ name }) => (one as NotAdvised).because.includes(name)))}`;
}

const sentence = (reason: NetworkReason, { network }: NetworkAdvice, { organisations, language }: MapContext): string => reasonInWords(reason, network, (id) => organisations.find((one) => one.id === id)?.name ?? id, language);

function oneView(advised: AdvisedNetwork, place: number, context: MapContext): TemplateResult {
  const { network, reasons, gaps } = advised;
  const { language, level, handlers } = context;
  const texts = adviceStrings(language);
  const ordered = inOrder(reasons);
  // That it lives and is for organisations like this one holds for all that are advised: it can wait.
  const tells = ({ hard, name, met }: NetworkReason): boolean => !hard || name === 'regio' || met !== 'ja';
  const line = (reason: NetworkReason): Line => ({ met: reason.met, words: sentence(reason, advised, context) });
  const told = [...ordered.filter(tells).map(line), ...(gaps.length > 0 ? [{ met: 'ja', words: furtherInWords(gaps, language) } as const] : [])];
  // What speaks for it goes before what is not known.
  const seen = [...told.filter(({ met }) => met === 'ja'), ...told.filter(({ met }) => met !== 'ja')].slice(0, FIRST);
  const rest = [...told.filter((one) => !seen.includes(one)), ...ordered.filter((one) => !tells(one)).map(line)];
  return html`
    ${heading(levelBelow(level, 2), html`<span>${place}.</span> ${networkButton(network, context)}`, 'advice__name')}
    <p class="meta">${networkInShort(network, context)}</p>
    <ul class="reasons" role="list">${seen.map(reasonView)}</ul>
    ${folded(texts.moreReasons, html`
      <ul class="reasons" role="list">${rest.map(reasonView)}</ul>
      ${heading(levelBelow(level, 3), texts.asks, 'advice__asks')}
      ${asksView(advised, context)}`, context)}
    <button class="button advice__join no-print" type="button" @click=${() => handlers.select({ kind: 'network', id: network.id })}>${texts.how}${spoken(network, context)}</button>`;
}

interface Line {
  readonly met: Known;
  readonly words: string;
}

const reasonView = ({ met, words }: Line): TemplateResult =>
  html`<li class="reasons__one reasons__one--${NAMES[met]}"><svg class="reasons__sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${SIGNS[met]}></path></svg><span>${words}</span></li>`;

/** What is known in rows, and what is not in one sentence. */
function asksView({ network }: AdvisedNetwork, { language }: MapContext): TemplateResult {
  const rows = asksOf(network, language);
  const [known, unknown] = [rows.filter(({ isKnown }) => isKnown), rows.filter(({ isKnown }) => !isKnown)];
  return html`
    ${known.length === 0 ? nothing : rowsView(known.map((row) => [row.label, linesView(row)]))}
    ${unknown.length === 0 ? nothing : html`<p>${adviceStrings(language).asksUnknown(unknown.map(({ label }) => small(label)), known.length === 0)}</p>`}`;
}

function insteadView(us: Organisation, { theme, gap, frontrunner }: Instead, context: MapContext): TemplateResult {
  const { language, level, handlers } = context;
  const texts = adviceStrings(language);
  return html`
    <div class="advice__one">
      ${heading(levelBelow(level, 2), THEMES[theme][language], 'advice__name')}
      ${gap === undefined ? nothing : html`<p>${gapInWords(gap, us.provinces, language)}</p>`}
      ${frontrunner === undefined ? html`<p>${texts.noFrontrunner}</p>` : html`<p>${texts.nearest}:</p>${aheadView(frontrunner, context, frontrunnerInWords(frontrunner, language))}`}
      ${gap === undefined ? nothing : html`<button class="button no-print" type="button" @click=${() => handlers.select({ kind: 'gap', id: theme })}>${texts.circle.todo}<span class="visually-hidden">: ${THEMES[theme][language]}</span></button>`}
    </div>`;
}
