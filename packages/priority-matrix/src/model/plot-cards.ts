/** From a card to what is drawn of it: its second line in forms from long to short, its halo and ghost, and the same in words for who does not see the drawing. */
import { addMonths, formatDay, formatSpan, isFixed, monthsBetween, type CalendarDate, type DateStyle, type Law, type LawDate, type Quadrant } from '@digitaal-europa/data';
import type { Answer } from './board.ts';
import { cardsInBox } from './card-lists.ts';
import type { Card, CardGroups } from './cards.ts';
import { QUADRANTS } from './quadrants.ts';
import type { CardsByQuadrant, PlotCard } from './plot-card.ts';
import { monthInWords } from './words.ts';

/** Small signs in a second line, one character each from the private area of Unicode; views draw them, and measure them as drawn. */
export const SIGNS = { influence: '\uE001', pinned: '\uE002', changed: '\uE003', depends: '\uE004' } as const;
export type Sign = keyof typeof SIGNS;

/** The words, by language. Months, dates and names come in as texts. */
export interface PlotCardTexts {
  readonly language: 'nl' | 'en';
  readonly quadrant: Readonly<Record<Quadrant, string>>;
  readonly begin: (month: string) => string;
  readonly beginNow: (month: string) => string;
  /** In a month that somebody chose. */
  readonly beginIn: (month: string) => string;
  readonly bound: (day: string, isFirst: boolean) => string;
  readonly expected: (date: string) => string;
  readonly toConfirm: string;
  readonly lapsed: string;
  readonly draft: string;
  readonly since: (month: string) => string;
  readonly answer: Readonly<Record<Answer | 'undecided', string>>;
  readonly next: (date: string) => string;
  readonly own: string;
  readonly ownDate: (date: string) => string;
  readonly chosen: string;
  readonly computed: string;
  readonly later: (month: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly influence: (days: number | undefined, confirmed: boolean) => string;
  readonly pinned: string;
  readonly changed: string;
  readonly first: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly deadline: (date: string) => string;
}

const join = (parts: readonly (string | undefined | false)[], by = ' · '): string => parts.filter(Boolean).join(by);

/** The date alone, or the one bound of it that is known. */
export function dateText(date: LawDate, texts: PlotCardTexts, style: DateStyle): string {
  const { earliest, latest } = date;
  const bound = earliest ?? latest;
  if (bound === undefined || (earliest !== undefined && latest !== undefined)) return formatSpan(date, texts.language, style);
  return texts.bound(formatDay(bound, texts.language, style), latest === undefined);
}

/** Nobody is bound to this date yet, or nobody confirmed it. */
export const isOpen = ({ placed, confirmed, lapsed, draft }: Card): boolean => placed !== undefined && (!confirmed || lapsed || draft || (placed.date !== undefined && !isFixed(placed.date)));

/** With how sure it is. */
function deadlineText({ deadline, lapsed, confirmed, draft }: Card, texts: PlotCardTexts, style: DateStyle): string | undefined {
  if (!deadline) return undefined;
  const date = dateText(deadline, texts, style);
  return join([isFixed(deadline) || lapsed ? date : texts.expected(date), lapsed && texts.lapsed, !confirmed && texts.toConfirm, draft && texts.draft], ', ');
}

/** By when to begin. Absent: it applies already, or nobody said a month. */
function beginText({ place, computed, applies, decision: { move }, own }: Card, texts: PlotCardTexts, style: DateStyle): string | undefined {
  if (!place?.startBy) return undefined;
  const month = monthInWords(place.startBy, texts.language, style);
  if (own || move?.startBy) return texts.beginIn(month);
  return applies ? undefined : (computed?.slack.expected ?? 0) < 0 ? texts.beginNow(month) : texts.begin(month);
}

const sinceText = ({ placed }: Card, texts: PlotCardTexts, style: DateStyle): string | undefined => {
  const day = placed?.date?.earliest ?? placed?.date?.latest;
  return day && texts.since(monthInWords(day, texts.language, style));
};

const lawNames = (law: Law | undefined, { language }: PlotCardTexts): string[] => {
  if (!law) return [];
  const [name, short] = [(law.displayName ?? law.title)[language].replaceAll('\u00AD', ''), law.shortNames[0]];
  return short !== undefined && short.length < name.length ? [name, short] : [name];
};

const isChosen = ({ place, own }: Card): boolean => place?.by === 'person' && !own;

/** What is said first, from long to short: in "nu doen" the deadline, for there everything must begin now; elsewhere when to begin. */
function headsOf(card: Card, texts: PlotCardTexts): string[] {
  const { own, applies, place, answer, deadline, decision } = card;
  const begin = beginText(card, texts, 'short');
  const mine = isChosen(card) ? texts.chosen : undefined;
  if (own) return [join([texts.own, begin, decision.ownDate && texts.ownDate(formatDay(decision.ownDate, texts.language, 'short'))]), begin ?? texts.own];
  const chosen = mine && join([mine, decision.move?.startBy ? begin : undefined], ': ');
  if (applies) {
    const next = deadline && dateText(deadline, texts, 'short');
    const since = sinceText(card, texts, 'short') ?? '';
    const state = join([texts.answer[answer ?? 'undecided'], since], ', ');
    return [join([chosen, next && texts.next(next), state]), join([chosen, next ?? state]), next ?? since];
  }
  const certain = deadlineText(card, texts, 'short');
  const date = deadline && dateText(deadline, texts, 'short');
  if (place?.quadrant === 'nu-doen') return [join([chosen, certain]), join([mine, date]), date ?? begin ?? mine ?? ''];
  const short = place?.startBy && texts.beginIn(monthInWords(place.startBy, texts.language, 'short'));
  return [join([chosen, chosen && decision.move?.startBy ? undefined : begin ?? certain]), join([mine, short ?? date]), short ?? date ?? mine ?? ''];
}

/** Signs behind the text, each with its number. They are said in words too. */
function signsOf({ influence, decision, changed, dependsOn, dependents }: Card, texts: PlotCardTexts): string {
  const many = dependsOn.length + dependents.length;
  return join([
    influence && join([SIGNS.influence, influence.daysLeft === undefined ? '' : texts.daysLeft(influence.daysLeft)], ''),
    decision.pinned && SIGNS.pinned, changed && SIGNS.changed, many > 0 && `${SIGNS.depends}${many}`,
  ], ' ');
}

function formsOf(card: Card, texts: PlotCardTexts, hasSigns: boolean): string[] {
  const heads = headsOf(card, texts);
  const [first = ''] = heads;
  const signs = hasSigns ? signsOf(card, texts) : '';
  const words = [...lawNames(card.law, texts).map((name) => join([first, name])), ...heads];
  return [...new Set([...words.map((form) => join([form, signs])), heads.at(-1) ?? ''])];
}

/** In months from today, where it really stands: a month outside its own half is not pulled into it, so that the drawing can say so. */
function monthsOf({ place, computed, own, decision: { move } }: Card, today: CalendarDate): number | undefined {
  const said = place?.by === 'person' ? (move ?? own)?.startBy : undefined;
  return said === undefined ? computed?.slack.expected : monthsBetween(today, `${said}-01`);
}

export interface PlotCardOptions {
  readonly texts: PlotCardTexts;
  readonly today: CalendarDate;
  /** Signs in the second line; a picture for elsewhere has none. Default true. */
  readonly signs?: boolean;
}

export function plotCardOf(card: Card, { texts, today, signs = true }: PlotCardOptions): PlotCard {
  const { key, title, halo, ghost } = card;
  const shown = ghost || isChosen(card) ? undefined : halo;
  const computed = ghost && join([texts.computed, ghost.startBy && monthInWords(ghost.startBy, texts.language, 'short')], ', ');
  return {
    key, title, forms: formsOf(card, texts, signs), startMonths: monthsOf(card, today), open: isOpen(card), chosen: isChosen(card),
    halo: shown && { ...shown, text: Number.isFinite(shown.to) && shown.to - shown.from >= 1 ? texts.later(monthInWords(addMonths(today, shown.to), texts.language, 'short')) : undefined },
    ghost: ghost && computed !== undefined ? { startMonths: ghost.slack.expected, quadrant: ghost.quadrant, forms: [`${title}: ${computed}`, computed] } : undefined,
  };
}

/** The last that was made of each card: most changes are about one of them. */
const made = new WeakMap<Card, { readonly from: Required<PlotCardOptions>; readonly plotCard: PlotCard }>();
function keptPlotCard(card: Card, from: Required<PlotCardOptions>): PlotCard {
  let known = made.get(card);
  if (known?.from.texts !== from.texts || known.from.today !== from.today || known.from.signs !== from.signs) made.set(card, known = { from, plotCard: plotCardOf(card, from) });
  return known.plotCard;
}

/** The four boxes in their order, what applies already last in each. A card that is the same gives the same. */
export function plotCards({ matrix }: Pick<CardGroups, 'matrix'>, { signs = true, ...options }: PlotCardOptions): CardsByQuadrant {
  const from = { ...options, signs };
  const list = (quadrant: Quadrant): PlotCard[] => cardsInBox(matrix[quadrant]).map((card) => keptPlotCard(card, from));
  return Object.fromEntries(QUADRANTS.map((quadrant) => [quadrant, list(quadrant)])) as Record<Quadrant, PlotCard[]>;
}

/** What it says in a list, where there is room for all of it. */
export function lineOf(card: Card, texts: PlotCardTexts): string {
  const { own, applies, place, deadline, decision, ghost, answer } = card;
  const begin = beginText(card, texts, 'short');
  const names = lawNames(card.law, texts).slice(0, 1);
  const tail = [isChosen(card) && texts.chosen, ...names, ghost && join([texts.computed, join([texts.quadrant[ghost.quadrant], ghost.startBy && monthInWords(ghost.startBy, texts.language, 'short')], ', ')], ': ')];
  if (own) return join([headsOf(card, texts)[0]]);
  if (applies) return join([deadline && texts.next(dateText(deadline, texts, 'short')), decision.move?.startBy ? begin : undefined, texts.answer[answer ?? 'undecided'], sinceText(card, texts, 'short'), ...tail]);
  return join([place?.quadrant === 'nu-doen' && deadlineText(card, texts, 'short'), begin ?? deadlineText(card, texts, 'short'), ...tail]);
}

/** What its signs mean, each in words. */
export function noticesOf({ influence, decision, changed, dependsOn, dependents }: Card, texts: PlotCardTexts): { readonly sign: Sign; readonly text: string }[] {
  const together = join([dependsOn.length > 0 && texts.first(dependsOn.length), dependents.length > 0 && texts.waiting(dependents.length)], ', ');
  return [
    ...(influence ? [{ sign: 'influence' as const, text: texts.influence(influence.daysLeft, influence.confirmed) }] : []),
    ...(decision.pinned ? [{ sign: 'pinned' as const, text: texts.pinned }] : []), ...(changed ? [{ sign: 'changed' as const, text: texts.changed }] : []),
    ...(together === '' ? [] : [{ sign: 'depends' as const, text: together }]),
  ];
}

/** All that its place and its signs say: `Nu doen, begin in januari 2027, uw keuze; berekend: Inplannen, april 2027`. */
export function inWords(card: Card, texts: PlotCardTexts): string {
  const { place, ghost, applies, own, answer, decision, deadline } = card;
  const certain = deadlineText(card, texts, 'long');
  return join([
    join([
      place && texts.quadrant[place.quadrant], own && texts.own, beginText(card, texts, 'long'),
      ...(applies ? [sinceText(card, texts, 'long'), texts.answer[answer ?? 'undecided'], deadline && texts.next(dateText(deadline, texts, 'long'))] : [certain && texts.deadline(certain)]),
      own && decision.ownDate && texts.ownDate(formatDay(decision.ownDate, texts.language, 'long')), isChosen(card) && texts.chosen,
    ], ', '),
    ghost && `${texts.computed}: ${join([texts.quadrant[ghost.quadrant], ghost.startBy && monthInWords(ghost.startBy, texts.language, 'long')], ', ')}`,
    ...noticesOf(card, texts).map(({ text }) => text),
  ], '; ');
}
