/**
 * The three answers above the matrix: what to do now, which date comes first, and what was chosen or is not certain? Values only; the words are
 * made of them elsewhere. Each names the cards that it is about, so that it can be a filter. All count what search and filters leave.
 */
import { compareText, daysBetween, isDated, isFixed, isOver, isUnconfirmed, monthsBetween, type CalendarDate, type LawDate } from '@digitaal-europa/data';
import { cardsInBox, cardsInMatrix } from './card-lists.ts';
import { groupCards, type Card, type MatrixModel } from './cards.ts';
import { isOpen } from './plot-cards.ts';

/** Which answer. */
export const ANSWER_IDS = ['now', 'first', 'yours'] as const;
export type AnswerId = (typeof ANSWER_IDS)[number];

/** Why a date is no fact yet. */
export type Doubt = 'expected' | 'toConfirm' | 'draft';

interface About {
  /** Keys of the cards that it is about. */
  readonly keys: ReadonlySet<string>;
}

export interface NowAnswer extends About {
  /** Of "geldt al": partly or not met. */
  readonly notMet: number;
  /** Of all that applies already nobody said yet whether it is met; in the matrix or not. */
  readonly unanswered: number;
  /** Nobody answered anything of what applies already: that is where to begin. */
  readonly isUntouched: boolean;
}

/** A day or a period from which something binds, and all cards that have it, in reading order. */
export interface ComingDate {
  readonly date: LawDate;
  readonly doubts: readonly Doubt[];
  /** Only of a day. */
  readonly left?: { readonly days: number; readonly months: number } | undefined;
  /** At least one. */
  readonly cards: readonly Card[];
}

export interface FirstAnswer extends About {
  readonly first: ComingDate | undefined;
  readonly next: ComingDate | undefined;
}

export interface YoursAnswer extends About {
  /** Put elsewhere by a person. */
  readonly moved: number;
  /** Computed, and to begin on a day that is not certain: its date is no fact yet, or it may also begin a month or more later. */
  readonly uncertain: number;
  /** Moved, and its date is another one since. */
  readonly changed: number;
  /** Nothing stands in the matrix. */
  readonly isEmpty: boolean;
}

export interface Answers {
  readonly today: CalendarDate;
  readonly now: NowAnswer;
  readonly first: FirstAnswer;
  readonly yours: YoursAnswer;
}

const about = (...cards: readonly Card[]): ReadonlySet<string> => new Set(cards.map(({ key }) => key));

function nowOf({ matrix: { 'nu-doen': box }, already }: MatrixModel): NowAnswer {
  const here = cardsInBox(box);
  const { undecided, ...answered } = already;
  return {
    notMet: here.filter(({ applies, answer }) => applies && (answer === 'deels' || answer === 'nee')).length,
    unanswered: undecided.length, isUntouched: undecided.length > 0 && Object.values(answered).every(({ length }) => length === 0), keys: about(...here),
  };
}

const doubtsOf = (date: LawDate, { draft }: Card): Doubt[] => [
  ...(isFixed(date) ? [] : ['expected' as const]), ...(isUnconfirmed(date) ? ['toConfirm' as const] : []), ...(draft ? ['draft' as const] : []),
];

/** Of a period that has begun its end counts: it may still be any day of it. */
const whenOf = ({ earliest, latest }: LawDate, today: CalendarDate): string => (earliest !== undefined && earliest < today ? latest : earliest ?? latest) ?? '9999';

/** What sorts together has the same day and is equally certain, so that one text is true of all of it. */
const sortKey = ({ date, doubts }: Pick<ComingDate, 'date' | 'doubts'>, today: CalendarDate): string =>
  [whenOf(date, today), date.latest ?? '9999', doubts.length, ...doubts, date.earliest, date.precision].join(' ');

const leftUntil = ({ earliest: day, latest }: LawDate, today: CalendarDate): ComingDate['left'] => (day !== undefined && day === latest ? { days: daysBetween(today, day), months: monthsBetween(today, day) } : undefined);

/** Dates still to come of these cards, nearest first. What is known to be for nobody here, or not known to be for us, has none. */
export function comingDates(cards: readonly Card[], today: CalendarDate): ComingDate[] {
  const found = new Map<string, ComingDate & { cards: Card[] }>();
  for (const card of new Set(cards)) {
    const { placed } = card;
    if (placed?.group !== 'komt' && placed?.group !== 'geldt-al') continue;
    for (const date of placed.dates) {
      // A fixed date is here on its day. After "not before" a day that is over nobody knows anything.
      if (!isDated(date) || isOver(date, today) || (isFixed(date) && date.latest === today) || whenOf(date, today) === '9999') continue;
      const doubts = doubtsOf(date, card);
      const key = sortKey({ date, doubts }, today);
      const one = found.get(key);
      if (!one) found.set(key, { date, doubts, left: leftUntil(date, today), cards: [card] });
      else if (one.cards.at(-1) !== card) one.cards.push(card);
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}

function firstOf(model: MatrixModel, shown: readonly Card[]): FirstAnswer {
  // Somebody who is done need not look at its date.
  const cards = [...shown, ...Object.values(model.already).flat(), ...model.ask].filter(({ decision }) => decision.status !== 'klaar');
  const [first, next] = comingDates(cards, model.today);
  return { first, next, keys: about(...first?.cards ?? [], ...next?.cards ?? []) };
}

function yoursOf(shown: readonly Card[]): YoursAnswer {
  const moved = shown.filter(({ decision, place }) => decision.move && place?.by === 'person');
  const uncertain = shown.filter((card) => card.place?.by === 'computed' && !card.applies && (isOpen(card) || (card.halo !== undefined && card.halo.to - card.halo.from >= 1)));
  return { moved: moved.length, uncertain: uncertain.length, changed: moved.filter(({ changed }) => changed).length, isEmpty: shown.length === 0, keys: about(...moved, ...uncertain) };
}

export function answersOf(model: MatrixModel): Answers {
  const shown = cardsInMatrix(model);
  return { today: model.today, now: nowOf(model), first: firstOf(model, shown), yours: yoursOf(shown) };
}

/** The model with only the cards that an answer is about; all of them without an answer. A box that was not crowded before is not called so now. */
export function modelInFocus(model: MatrixModel, answers: Answers, id: AnswerId | undefined): MatrixModel {
  if (id === undefined) return model;
  const { keys } = answers[id];
  return { ...model, ...groupCards([...model.cards.values()].filter(({ key }) => keys.has(key))), crowded: model.crowded };
}
