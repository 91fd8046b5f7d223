import type { CalendarDate, OrganisationType } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { Answer, Board, Decision, Move } from '../model/board.ts';
import type { MatrixModel } from '../model/cards.ts';
import type { TouchedForm } from '../matrix.state.ts';
import type { Ways } from '../matrix.ways.ts';

/** What the visitor can do with obligations. */
export interface MatrixHandlers {
  /** Opens the details of a card, or closes them. */
  readonly select: (key: string | undefined) => void;
  /** A place of one's own. @param before the board as the visitor saw it, as with `decide` */
  readonly move: (key: string, move: Pick<Move, 'quadrant' | 'startBy' | 'reason' | 'by'>, before?: Board) => void;
  /** Back to the computed place. */
  readonly back: (key: string) => void;
  readonly answer: (key: string, answer: Answer | undefined) => void;
  /**
   * Note, next step, delegate, own date, status, pin, lead time, priority: what is `undefined` is taken away. False: it was not taken.
   * @param before the board as the visitor saw it; what came from elsewhere since is not lost, and told when it is about the same
   */
  readonly decide: (key: string, change: Partial<Decision>, before?: Board) => boolean;
  /** The data changed under a choice: the visitor keeps the place, or takes the computed one. */
  readonly keep: (key: string) => void;
  /** Opens or closes the form in which a card is moved. */
  readonly openMove: (key: string | undefined) => void;
  /** The visitor began to fill in the form that is open. */
  readonly touch: () => void;
  /** Shows all cards of a list, or the first ones. */
  readonly showAll: (list: string, all: boolean) => void;
  readonly removeOwn: (key: string) => void;
}

/** What every view of the matrix gets. Texts of the data are Dutch on every page; templates say so with `lang="nl"`. */
export interface MatrixContext {
  readonly language: Language;
  /** Level of the widget's own heading. */
  readonly level: number;
  readonly today: CalendarDate;
  readonly type: OrganisationType;
  readonly board: Board;
  readonly model: MatrixModel;
  /** Key of the card whose details are open. */
  readonly selected: string | undefined;
  /** Key of the card that is being moved. */
  readonly moving: string | undefined;
  /** The form that the visitor began to fill in. Absent: it shows the board in hand. */
  readonly form?: TouchedForm | undefined;
  /** Another window removed the own task that the form is about: the visitor puts it back, or closes. */
  readonly isGone?: boolean | undefined;
  /** Lists of which everything is shown. */
  readonly open: ReadonlySet<string>;
  readonly printing: boolean;
  /** From a card to what other widgets have about it. */
  readonly ways?: Ways | undefined;
  /** What is open under a row, where there is no column for it: its details. */
  readonly below?: ((key: string) => unknown) | undefined;
  readonly handlers: MatrixHandlers;
}
