/** What `<kde-priority-matrix>` is made of; the element itself is not there yet. */
export type { Board, Decision, Move, OwnTask, Profile } from './model/board.ts';
export { cardsOf, type Card, type MatrixModel } from './model/cards.ts';
