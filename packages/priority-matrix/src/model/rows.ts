/** The cards of the matrix as rows of a table: grouped by box, in the order that the visitor asks for, and what each row says of its days. */
import { CERTAINTIES, compareText, formatDay, isUnconfirmed, type CalendarDate, type LawDate, type Quadrant } from '@digitaal-europa/data';
import { dayOf, type Card, type CardGroups } from './cards.ts';
import { QUADRANTS } from './quadrants.ts';
import { monthInWords } from './words.ts';
import { dateText, type PlotCardTexts } from './plot-cards.ts';

/** `own`: as in the matrix, the only order that can be changed by hand. The others hold within a box. */
export const ROW_SORTS = ['own', 'date', 'importance', 'name'] as const;
export type RowSort = (typeof ROW_SORTS)[number];

/** The words, by language. */
export interface RowTexts extends PlotCardTexts {
  readonly beginToday: string;
  /** The month in which it should have begun. */
  readonly recommended: (month: string) => string;
  readonly noMonth: string;
  readonly noDate: string;
}

export interface RowGroup {
  readonly quadrant: Quadrant;
  readonly cards: readonly Card[];
  /** What applies already and is not met. */
  readonly backlog: readonly Card[];
}

/** What nobody can say comes last, and so do own tasks, which have no importance. */
const importanceOf = ({ placed }: Card): number => placed?.importance.value ?? -1;
const COMPARE: Readonly<Record<Exclude<RowSort, 'own'>, (a: Card, b: Card) => number>> = {
  date: (a, b) => compareText(dayOf(a), dayOf(b)),
  importance: (a, b) => importanceOf(b) - importanceOf(a),
  name: (a, b) => a.title.localeCompare(b.title, 'nl', { numeric: true }),
};

/** The four boxes in reading order; equal cards stay as they stand in the matrix. */
export function rowGroups({ matrix }: Pick<CardGroups, 'matrix'>, sort: RowSort): readonly RowGroup[] {
  const sorted = (cards: readonly Card[]): readonly Card[] => (sort === 'own' ? cards : [...cards].sort(COMPARE[sort]));
  return QUADRANTS.map((quadrant) => ({ quadrant, cards: sorted(matrix[quadrant].cards), backlog: sorted(matrix[quadrant].backlog) }));
}

/** Whether a card can go a place up (-1) or down (1): what is pinned stays on top. */
export function canStep(cards: readonly Card[], at: number, step: -1 | 1): boolean {
  const [card, other] = [cards[at], cards[at + step]];
  return card !== undefined && other !== undefined && Boolean(card.decision.pinned) === Boolean(other.decision.pinned);
}

/** The keys of a box with that card a place up or down; as they are when it cannot go there. */
export function orderWith(cards: readonly Card[], at: number, step: -1 | 1): readonly string[] {
  const keys = cards.map(({ key }) => key);
  const [key, other] = [keys[at], keys[at + step]];
  return key === undefined || other === undefined || !canStep(cards, at, step) ? keys : keys.with(at, other).with(at + step, key);
}

/** By when to begin: a month, or now, with the month that was recommended. */
export function beginOf(card: Card, texts: RowTexts): { readonly begin: string; readonly note: string } {
  const { place, applies, computed, own, decision: { move } } = card;
  const month = place?.startBy && monthInWords(place.startBy, texts.language, 'short');
  const isLate = !applies && (computed?.slack.expected ?? 0) < 0;
  if (month && (own || move?.startBy || !(applies || isLate))) return { begin: month, note: '' };
  if (!month && !applies) return { begin: texts.noMonth, note: '' };
  return { begin: texts.beginToday, note: month ? texts.recommended(month) : '' };
}

/** How sure a date is, with every doubt: a date that nobody confirmed never stands there as a fact. */
function sureness(date: LawDate, { lapsed, draft }: Pick<Card, 'lapsed' | 'draft'>, texts: RowTexts): string {
  return [lapsed ? texts.lapsed : CERTAINTIES[date.certainty][texts.language], ...(isUnconfirmed(date) ? [texts.toConfirm] : []), ...(draft ? [texts.draft] : [])].join(', ');
}

/** The date that counts and how sure it is; of what applies already the next date to come, else since when. */
export function dateOf(card: Card, texts: RowTexts): { readonly date: string; readonly sure: string } {
  const { own, applies, deadline, placed, decision } = card;
  if (own) return { date: decision.ownDate ? texts.ownDate(formatDay(decision.ownDate, texts.language, 'short')) : texts.noDate, sure: '' };
  const date = deadline ?? placed?.date;
  if (!date) return { date: texts.noDate, sure: '' };
  const words = dateText(date, texts, 'short');
  return { date: !applies ? words : deadline ? texts.next(words) : texts.since(words), sure: sureness(date, applies ? { lapsed: false, draft: false } : card, texts) };
}

/** When somebody last checked what is known of it. Absent for an own task. */
export const asOf = ({ placed, law }: Card): CalendarDate | undefined => placed?.date?.asOf ?? law?.asOf;
