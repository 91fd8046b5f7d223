/** When one box holds so much that it says little about what goes first: questions that help to choose, each with the cards that answer it. */
import type { LawDate, Quadrant, Reason } from '@digitaal-europa/data';
import { comingDates } from './answers.ts';
import { cardsInBox, cardsInMatrix } from './card-lists.ts';
import type { Card, MatrixModel } from './cards.ts';

/**
 * `needed`: others wait for it. `earliest`: the first date that is certain. `shared`: given to the region or an umbrella organisation by
 * whoever made the board. `chance`: brings much beside the duty, by the editors' estimate.
 */
export type TieQuestion = 'needed' | 'earliest' | 'shared' | 'chance';

export interface TieBreaker {
  readonly question: TieQuestion;
  /** What answers it best first; at least one, and never the whole box. */
  readonly cards: readonly Card[];
  /** Only of `earliest`: the date that they have. */
  readonly date?: LawDate | undefined;
}

export interface Crowded {
  readonly quadrant: Quadrant;
  readonly count: number;
  /** Of all in the matrix. */
  readonly total: number;
  readonly questions: readonly TieBreaker[];
}

const QUESTIONS = 3;
const isDone = ({ answer, decision }: Card): boolean => answer === 'ja' || decision.status === 'klaar';

/** How many others wait for a card and are not done yet. */
export const waitingFor = ({ dependents }: Card, { cards }: Pick<MatrixModel, 'cards'>): number =>
  dependents.filter((key) => { const other = cards.get(key); return other !== undefined && !isDone(other); }).length;

/** What a card brings beside the duty, when that is much and the visitor lets it count. */
export const chanceOf = ({ placed }: Card): Reason | undefined => placed?.importance.reasons.find(({ name, value, max, weight }) => name === 'kans' && weight !== 'uit' && value === max);

/** At most three questions about the crowded box, and none that the data do not answer or that every card in it answers. */
export function tieBreakersOf(model: MatrixModel): readonly TieBreaker[] {
  if (model.crowded === undefined) return [];
  const box = cardsInBox(model.matrix[model.crowded]);
  const open = box.filter((card) => !isDone(card));
  const waiting = new Map(open.map((card) => [card, waitingFor(card, model)]));
  const first = comingDates(open, model.today).find(({ doubts, left }) => doubts.length === 0 && left);
  const found: Readonly<Record<TieQuestion, readonly Card[]>> = {
    needed: open.filter((card) => waiting.get(card)).sort((a, b) => (waiting.get(b) ?? 0) - (waiting.get(a) ?? 0)),
    earliest: first?.cards ?? [],
    shared: open.filter(({ decision: { delegate } }) => delegate?.to === 'regio' || delegate?.to === 'koepel'),
    chance: open.filter(chanceOf),
  };
  return (['needed', 'earliest', 'shared', 'chance'] as const)
    .flatMap((question) => (found[question].length > 0 && found[question].length < box.length ? [{ question, cards: found[question], date: question === 'earliest' ? first?.date : undefined }] : [])).slice(0, QUESTIONS);
}

/** Absent when no box is crowded. */
export function crowdedOf(model: MatrixModel): Crowded | undefined {
  const { crowded } = model;
  if (crowded === undefined) return undefined;
  return { quadrant: crowded, count: cardsInBox(model.matrix[crowded]).length, total: cardsInMatrix(model).length, questions: tieBreakersOf(model) };
}
