/** The lists beside the matrix: what applies already, what has to be found out, what is no law yet, and what is not for this organisation. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatSpan, SCOPE_QUESTIONS, type Law } from '@digitaal-europa/data';
import { heading, levelBelow, type Language } from '@digitaal-europa/ui';
import { ANSWERS, FOR_US, type Answer, type ForUs } from '../model/board.ts';
import { cardsThatApply } from '../model/card-lists.ts';
import type { Card } from '../model/cards.ts';
import { sentenceOf } from '../model/sentence.ts';
import { besideStrings } from '../strings/beside.strings.ts';
import { detailsStrings } from '../strings/details.strings.ts';
import type { MatrixContext } from './context.ts';
import { cardButton, chosen, lawName, megaphone, sentenceContext } from './fields.view.ts';
import { moreOf } from './more.view.ts';

/** How many of a list stand there before the visitor asks for all. */
const FIRST = { already: 10, ask: 5, drafts: 5 } as const;

/** Does the organisation comply? Named with the obligation. */
export function answerSelect({ key, title, law, answer }: Card, { language, handlers }: MatrixContext): TemplateResult {
  const texts = besideStrings(language);
  const kind = answer === 'deels' || answer === 'nee' ? 'open' : answer === undefined ? 'none' : 'done';
  return html`
    <select class="field__input answer answer--${kind}" aria-label=${texts.answerFor(title, law ? law.title[language] : '')} ${chosen(answer ?? '', (value) => handlers.answer(key, ANSWERS.find((one) => one === value)))}>
      <option value="" .selected=${answer === undefined}>${texts.choose}</option>
      ${ANSWERS.map((one: Answer) => html`<option value=${one} .selected=${one === answer}>${texts.answers[one]}</option>`)}
    </select>`;
}

/** Does it apply? Where that depends on what the organisation does, in that question. */
export const forUsQuestion = ({ obligation }: Card, language: Language): string => (obligation?.onlyIf ? SCOPE_QUESTIONS[obligation.onlyIf][language] : detailsStrings(language).forUs);

/** Named with the obligation. */
export function forUsSelect(card: Card, { language, handlers }: MatrixContext): TemplateResult {
  const { key, title, law, decision: { forUs } } = card;
  const { forUsAs, forUsChoices } = detailsStrings(language);
  return html`
    <select class="field__input for-us answer--${forUs === undefined ? 'none' : 'done'}" aria-label="${forUsQuestion(card, language)} ${title}, ${law ? lawName(law, language).replaceAll('\u00AD', '') : ''}" ${chosen(forUs ?? '', (value) => handlers.decide(key, { forUs: FOR_US.find((one) => one === value) }))}>
      <option value="" .selected=${forUs === undefined}>${forUsAs}</option>
      ${FOR_US.map((one: ForUs) => html`<option value=${one} .selected=${one === forUs}>${forUsChoices[one]}</option>`)}
    </select>`;
}

const section = (id: string, title: string, count: number, content: unknown, { level }: MatrixContext): TemplateResult => html`
  <section class="beside beside--${id}" part="beside" aria-labelledby="beside-${id}">
    ${heading(levelBelow(level), html`<span id="beside-${id}" tabindex="-1">${title} <span class="beside__count">${count}</span></span>`, 'beside__heading')}
    ${content}
  </section>`;

/** The cards that are in sight, and the button for the rest of them. */
function listView(id: keyof typeof FIRST, cards: readonly Card[], item: (card: Card) => unknown, more: (left: number) => string, { open, printing, handlers, language, below }: MatrixContext): TemplateResult {
  const all = open.has(id);
  const shown = all || printing ? cards : cards.slice(0, FIRST[id]);
  return html`
    <ul class="beside__list beside__list--${id}" id="list-${id}" role="list">${shown.map((card) => {
      const under = below?.(card.key) ?? nothing;
      return guard([card, under, language, handlers], () => html`<li class="beside__item" data-key=${card.key}>${item(card)}${under}</li>`);
    })}</ul>
    ${cards.length > FIRST[id] ? moreOf(id, `list-${id}`, all, all ? besideStrings(language).fewer : more(cards.length - FIRST[id]), { handlers }) : nothing}`;
}

const meta = (...parts: readonly (string | undefined)[]): TemplateResult => html`<p class="details__meta">${parts.filter(Boolean).join(', ')}</p>`;

/** "Geldt al: voldoen we?" */
export function alreadyView(context: MatrixContext): TemplateResult | typeof nothing {
  const { model: { already }, language } = context;
  const texts = besideStrings(language);
  const cards = cardsThatApply(context.model);
  if (cards.length === 0) return nothing;
  const counts = { ja: already.ja.length, deels: already.deels.length, nee: already.nee.length, 'weet-niet': already['weet-niet'].length, undecided: already.undecided.length };
  const inMatrix = [...already.deels, ...already.nee].filter(({ where }) => where === 'matrix').length;
  return section('already', texts.already, cards.length, html`
    <p class="beside__counts">${texts.counts(counts, inMatrix)}</p>
    ${listView('already', cards, (card) => html`
      <div>${cardButton(card, context)}${meta(card.law && lawName(card.law, language), card.placed?.date && texts.since(formatSpan(card.placed.date, language, 'short')))}</div>
      ${answerSelect(card, context)}`, () => texts.all(cards.length), context)}`, context);
}

/** "Uitzoeken", with what has to be found out, and below it the proposals of which nobody knows when they would apply. */
export function askView(context: MatrixContext): TemplateResult | typeof nothing {
  const { model: { ask, drafts }, language, level } = context;
  const texts = besideStrings(language);
  if (ask.length + drafts.length === 0) return nothing;
  return section('ask', texts.ask, ask.length + drafts.length, html`
    ${ask.length === 0 ? nothing : listView('ask', ask, (card) => html`
      ${cardButton(card, context)}
      <p>${texts.questions[card.question ?? 'date']}${card.question === 'applies' && card.placed?.applies.reason ? html` <span lang="nl">${card.placed.applies.reason}</span>` : nothing}</p>
      ${card.question === 'applies' ? forUsSelect(card, context) : nothing}
      ${meta(card.law && lawName(card.law, language), card.deadline && formatSpan(card.deadline, language, 'short'))}`, texts.moreQuestions, context)}
    ${drafts.length === 0 ? nothing : html`
      ${heading(levelBelow(level, 2), html`${texts.drafts} <span class="beside__count">${drafts.length}</span>`, 'beside__subheading')}
      ${listView('drafts', drafts, (card) => html`${cardButton(card, context)}${meta(card.law && lawName(card.law, language))}${reactView(card, context)}`, texts.more, context)}`}`, context);
}

const reactView = ({ influence }: Card, { language }: MatrixContext): TemplateResult | typeof nothing =>
  (influence?.daysLeft === undefined ? nothing : html`<p class="influence">${megaphone()}<span>${besideStrings(language).react(influence.daysLeft, influence.confirmed)}</span></p>`);

function byReason(cards: readonly Card[], context: MatrixContext): ReadonlyMap<string, readonly Card[]> {
  const reasons = new Map<string, Card[]>();
  for (const card of cards) {
    const reason = sentenceOf(card, sentenceContext(context));
    reasons.set(reason, [...(reasons.get(reason) ?? []), card]);
  }
  return reasons;
}

/** "Niet voor ons": the laws in a sentence, and behind a button every obligation with the reason, by law. */
export function notForUsView(context: MatrixContext): TemplateResult | typeof nothing {
  const { model: { notForUs }, language, open, printing } = context;
  const texts = besideStrings(language);
  if (notForUs.length === 0) return nothing;
  const laws = new Map<Law, Card[]>();
  for (const card of notForUs) if (card.law) laws.set(card.law, [...(laws.get(card.law) ?? []), card]);
  const names = [...laws.keys()].map((law) => lawName(law, language));
  const isOpen = open.has('not-for-us');
  return section('not-for-us', texts.notForUs, notForUs.length, html`
    <p class="beside__counts">${texts.among(names.slice(0, 5).join(', '), names.length <= 5)}</p>
    ${moreOf('not-for-us', 'list-not-for-us', isOpen, isOpen ? texts.noReasons : texts.reasons, context)}
    <ul class="beside__list" id="list-not-for-us" role="list" ?hidden=${!isOpen && !printing}>${isOpen || printing ? [...laws].map(([law, all]) => html`
      <li class="beside__item"><strong>${lawName(law, language)}</strong>
        ${[...byReason(all, context)].map(([reason, cards]) => html`<p>${reason}</p><ul role="list">${cards.map((card) => html`<li data-key=${card.key}>${cardButton(card, context)}${context.below?.(card.key) ?? nothing}</li>`)}</ul>`)}
      </li>`) : nothing}</ul>`, context);
}
