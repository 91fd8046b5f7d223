/** The board on paper: the matrix on its sheets, then everything in tables, for a browser repeats the header of a table on every page. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatSpan } from '@digitaal-europa/data';
import { heading, levelBelow, qrView } from '@digitaal-europa/ui';
import { cardsInMatrix, cardsThatApply } from '../model/card-lists.ts';
import type { Card } from '../model/cards.ts';
import type { Drawing } from '../model/drawing.ts';
import { asOf, beginOf, dateOf, rowGroups } from '../model/rows.ts';
import { sentenceOf } from '../model/sentence.ts';
import { besideStrings } from '../strings/beside.strings.ts';
import { detailsStrings } from '../strings/details.strings.ts';
import { printStrings, type PrintStrings } from '../strings/print.strings.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import { tableStrings, type TableStrings } from '../strings/table.strings.ts';
import type { MatrixContext } from './context.ts';
import { langOf, lawName, sentenceContext, titleOf } from './fields.view.ts';
import { plotView } from './plot.view.ts';
import { saidOf } from './work.view.ts';

export interface PrintOptions {
  /** As many as it takes: `sheetsOf`, with the same cards as the model of the context. */
  readonly sheets: readonly Drawing[];
  /** Of the widget. */
  readonly title: string;
  /** For whom, in words. */
  readonly organisation: string;
  /** What was filtered, as a sentence; empty when nothing was. */
  readonly chosen: string;
  /** When the data was made, `YYYY-MM-DD…`. */
  readonly generated: string | undefined;
  /** Where the data comes from, and where to look again. */
  readonly source: string;
  /** Address that brings this board back on a screen, without notes and names. Absent: it is not there, or the page wants none. */
  readonly link?: string | undefined;
}

interface Scope { readonly context: MatrixContext; readonly texts: PrintStrings; readonly rows: TableStrings; readonly numbers: ReadonlyMap<string, number>; /** On top of every page of a table. */ readonly about: string }
/** A column: its name for the style, its header, and its cell. */
type Column = readonly [name: string, label: string, cell: (card: Card) => unknown];

/** Rendered in place of everything else while the page is printed, with a context that says so. */
export function printView(context: MatrixContext, { sheets, title, organisation, chosen, generated, source, link }: PrintOptions): TemplateResult {
  const { language, level, today, board, model } = context;
  const texts = printStrings(language);
  const days = [...(generated ? [texts.asOf(formatDay(generated.slice(0, 10), language))] : []), texts.printedOn(formatDay(today, language))].join(' · ');
  const facts = [organisation, texts.board(board.name)].filter(Boolean).join(' · ');
  const numbers = new Map(cardsInMatrix(model).map(({ key }, i) => [key, i + 1]));
  const scope: Scope = { context, texts, rows: tableStrings(language), numbers, about: [title, facts, days].join(' · ') };
  return html`
    <div class="print" part="print">
      ${sheets.map((sheet, i) => html`<section class="print__sheet">${i > 0 ? nothing : html`<header class="print__head">${heading(level, title, 'print__title')}<p>${facts} · ${days}</p>${chosen ? html`<p>${chosen}</p>` : nothing}</header>`}${plotView(sheet, context)}</section>`)}
      ${numbers.size === 0 ? nothing : matrixTable(scope)}
      ${alreadyTable(scope)}${askTable(scope)}${notForUsView(scope)}
      <p class="print__source">${texts.source(source)}</p>
      ${qrView(link, texts.onScreen)}
    </div>`;
}

interface Part { readonly name?: string; readonly cards: readonly Card[] }

/** Each card is a body of its own, so that it stays on one page; the name of a part stays with its first card. */
function tableView(kind: string, title: string, columns: readonly Column[], parts: readonly Part[], { context, about }: Scope): TemplateResult {
  const row = (card: Card): TemplateResult => html`<tr>${columns.map(([name,, cell]) => (name === 'duty' ? html`<th scope="row">${cell(card)}</th>` : html`<td>${cell(card)}</td>`))}</tr>`;
  return html`
    <section class="print__list print__list--${kind}">
      ${heading(levelBelow(context.level), title, 'print__heading')}
      <table class="print__table">
        <colgroup>${columns.map(([name]) => html`<col class="print__${name}">`)}</colgroup>
        <thead>
          <tr><td class="print__about" colspan=${columns.length}>${about}</td></tr>
          <tr>${columns.map(([, label]) => html`<th scope="col">${label}</th>`)}</tr>
        </thead>
        ${parts.map(({ name, cards }) => (cards.length === 0 ? nothing : html`
          ${name === undefined ? nothing : html`<tbody class="print__part"><tr><th scope="rowgroup" colspan=${columns.length}>${name} (${cards.length})</th></tr></tbody>`}
          ${cards.map((card) => html`<tbody class="print__row">${row(card)}</tbody>`)}`))}
      </table>
    </section>`;
}

const dutyView = (card: Card, { language }: MatrixContext, own: string): TemplateResult => html`
  <b lang=${langOf(card, language)}>${titleOf(card)}</b><br>${card.law ? lawName(card.law, language) : own}${card.obligation?.article ? html`, <span lang="nl">${card.obligation.article}</span>` : nothing}`;

function beginView(card: Card, rows: TableStrings): TemplateResult {
  const { begin, note } = beginOf(card, rows);
  return html`${begin}${note ? html`<br>${note}` : nothing}`;
}

function dateView(card: Card, { rows, context: { language } }: Scope): TemplateResult {
  const { date, sure } = dateOf(card, rows);
  const day = asOf(card);
  return html`${date}${sure ? html`<br>${sure}` : nothing}${day ? html`<br>${sentenceTexts(language).asOf(formatDay(day, language, 'short'))}` : nothing}`;
}

/** The choice and its reason first, then what was computed: they stand in two cells. */
function whyOf(card: Card, context: MatrixContext): readonly [choice: string, computed: string] {
  const sentence = sentenceOf(card, sentenceContext(context));
  const { computed, notComputed } = sentenceTexts(context.language);
  if (card.place?.by !== 'person' || card.own) return ['', sentence];
  const at = Math.max(sentence.lastIndexOf(` ${computed} `), sentence.lastIndexOf(` ${notComputed}`));
  return at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + 1)];
}

/** What was filled in, and lines to write on for who does it and how far it is. */
function workView(card: Card, { context, texts }: Scope): TemplateResult {
  const { status, delegate } = detailsStrings(context.language);
  const said = saidOf(card, context);
  const [who, how] = [said.find(([label]) => label === delegate), said.find(([label]) => label === status)];
  const rest = said.filter((one) => one !== who && one !== how);
  const { note } = card.decision;
  return html`
    ${[who, how].map((one, i) => html`<span class="print__hand">${texts.blanks[i]}: ${one ? one[1] : html`<span class="print__blank"></span>`}</span> `)}
    ${[...rest, ...(note ? [[texts.note, note] as const] : [])].map(([label, value]) => html`<p class="print__said">${label}: ${value}</p>`)}`;
}

const dutyOf = ({ context, texts, rows }: Scope): Column => ['duty', texts.duty, (card) => dutyView(card, context, rows.own)];
const workOf = (scope: Scope): Column => ['work', scope.texts.work, (card) => workView(card, scope)];

function matrixTable(scope: Scope): TemplateResult {
  const { context, texts, rows, numbers } = scope;
  const columns: readonly Column[] = [
    ['number', texts.number, ({ key }) => numbers.get(key)], dutyOf(scope), ['begin', rows.beginBy, (card) => beginView(card, rows)], ['date', texts.dateAndState, (card) => dateView(card, scope)],
    ['why', texts.why, (card) => whyOf(card, context)[1]], ['choice', texts.choice, (card) => whyOf(card, context)[0]], workOf(scope),
  ];
  const parts = rowGroups(context.model, 'own').flatMap(({ quadrant, cards, backlog }): Part[] => [{ name: rows.quadrant[quadrant], cards }, { name: `${rows.quadrant[quadrant]}: ${rows.backlog.slice(0, 1).toLowerCase()}${rows.backlog.slice(1)}`, cards: backlog }]);
  return tableView('matrix', texts.list, columns, parts, scope);
}

/** "Geldt al", with every answer; what stands in the matrix is named by its number. */
function alreadyTable(scope: Scope): TemplateResult | typeof nothing {
  const { context: { language, model }, texts, numbers } = scope;
  const beside = besideStrings(language);
  const cards = cardsThatApply(model);
  if (cards.length === 0) return nothing;
  const answer = ({ key, answer: said }: Card): unknown => {
    const number = numbers.get(key);
    return html`${said ? beside.answers[said] : html`<span class="print__blank"></span>`}${number === undefined ? nothing : html`<br>${texts.seeNumber(number)}`}`;
  };
  return tableView('already', beside.already, [dutyOf(scope), ['since', texts.applies, ({ placed }) => placed?.date && formatSpan(placed.date, language, 'short')], ['answer', texts.comply, answer], workOf(scope)], [{ cards }], scope);
}

function askTable(scope: Scope): TemplateResult | typeof nothing {
  const { context: { language, model: { ask, drafts } }, texts, rows } = scope;
  if (ask.length + drafts.length === 0) return nothing;
  const beside = besideStrings(language);
  const question = ({ question: asked = 'date', placed }: Card): unknown => html`${beside.questions[asked]}${asked === 'applies' && placed?.applies.reason ? html` <span lang="nl">${placed.applies.reason}</span>` : nothing}`;
  const parts: Part[] = drafts.length === 0 ? [{ cards: ask }] : [{ name: beside.ask, cards: ask }, { name: beside.drafts, cards: drafts }];
  return tableView('ask', beside.ask, [dutyOf(scope), ['question', texts.question, question], ['date', rows.date, (card) => dateView(card, scope)], workOf(scope)], parts, scope);
}

function notForUsView({ context: { language, level, model: { notForUs } }, texts }: Scope): TemplateResult | typeof nothing {
  if (notForUs.length === 0) return nothing;
  const laws = new Set(notForUs.flatMap(({ law }) => (law ? [lawName(law, language)] : [])));
  return html`<section class="print__rest">${heading(levelBelow(level), besideStrings(language).notForUs, 'print__heading')}<p>${texts.notForUs(notForUs.length, [...laws].join(', '))}</p></section>`;
}
