/** What would move when weights, lead times or thresholds change: shown while somebody tries, before anything is kept. */
import type { CalendarDate, Law, MomentsOnDay, Quadrant, Size } from '@digitaal-europa/data';
import type { Board, Profile } from './board.ts';
import { cardsInBox, cardsInMatrix } from './card-lists.ts';
import { cardsOf, type Card, type MatrixModel } from './cards.ts';

export interface Shift {
  readonly card: Card;
  /** Absent: not in the matrix before, or no longer. */
  readonly from?: Quadrant | undefined;
  readonly to?: Quadrant | undefined;
}

export interface Preview {
  /** In the order in which they stand after the change. */
  readonly moved: readonly Shift[];
  /** How many went from one quadrant to another, most first. */
  readonly flows: readonly { readonly from: Quadrant | undefined; readonly to: Quadrant | undefined; readonly count: number }[];
  /** Cards in each quadrant, before and after. */
  readonly counts: Readonly<Record<Quadrant, { readonly before: number; readonly after: number }>>;
  /** Cards whose computed place is another one, and that stay where a person put them. */
  readonly held: readonly Shift[];
}

export interface PreviewInput { readonly laws: readonly Law[]; readonly today: CalendarDate; readonly moments?: MomentsOnDay | undefined }

const inOrder = (model: MatrixModel): Card[] => [...new Set([...cardsInMatrix(model), ...model.cards.values()])];

/** Smallest first. */
export const SIZES = ['klein', 'midden', 'groot'] as const satisfies readonly Size[];

/** Compares two states of one board: as it is, and as it would be. */
export function previewOf(before: Board, after: Board, input: PreviewInput): Preview {
  const [old, next] = [cardsOf({ ...input, board: before }), cardsOf({ ...input, board: after })];
  const shifts = (boxOf: (card: Card | undefined) => Quadrant | undefined): Shift[] =>
    inOrder(next).flatMap((card) => {
      const [from, to] = [boxOf(old.cards.get(card.key)), boxOf(card)];
      return from === to ? [] : [{ card, from, to }];
    });
  const moved = shifts((card) => card?.place?.quadrant);
  const flows = new Map<string, { from: Quadrant | undefined; to: Quadrant | undefined; count: number }>();
  for (const { from, to } of moved) {
    const key = `${from}/${to}`;
    flows.set(key, { from, to, count: (flows.get(key)?.count ?? 0) + 1 });
  }
  const count = (quadrant: Quadrant): { before: number; after: number } => ({ before: cardsInBox(old.matrix[quadrant]).length, after: cardsInBox(next.matrix[quadrant]).length });
  return {
    moved,
    flows: [...flows.values()].sort((a, b) => b.count - a.count),
    counts: { 'nu-doen': count('nu-doen'), inplannen: count('inplannen'), samen: count('samen'), volgen: count('volgen') },
    held: shifts((card) => card?.computed?.quadrant).filter(({ card }) => card.place?.by === 'person' && card.place.quadrant === old.cards.get(card.key)?.place?.quadrant),
  };
}

/** What another organisation would have in its matrix, beside this one: with the same settings, and before anybody chose or answered anything. */
export function compareProfiles(board: Board, other: Profile, input: PreviewInput): Preview {
  const bare: Board = { ...board, decisions: {}, own: [] };
  return previewOf(bare, { ...bare, profile: other }, input);
}
