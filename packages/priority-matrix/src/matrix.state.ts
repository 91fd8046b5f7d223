/** What the visitor chose to see. What they decided is the board's, and kept apart from this. */
import type { AnswerId } from './model/answers.ts';
import type { Board, Profile } from './model/board.ts';
import { NO_FILTERS, type Filters } from './model/filters.ts';
import type { RowSort } from './model/rows.ts';
import type { Weighing } from './model/weighing.ts';

export const VIEWS = ['matrix', 'list'] as const;
export type View = (typeof VIEWS)[number];
export const isView = (value: unknown): value is View => VIEWS.some((view) => view === value);

/** Boards of colleagues beside one's own. */
export interface TogetherState {
  readonly others: readonly Board[];
  readonly isBlind: boolean;
  /** What could not be read of the files, as sentences. */
  readonly problems: readonly string[];
}

/** A form that the visitor began to fill in: it stays as it is, whatever comes from elsewhere. */
export interface TouchedForm {
  /** The board that its fields were filled from. */
  readonly shown: Board;
  /** The same with what was changed in this window since: what differs from it on the board in hand came from elsewhere. */
  readonly base: Board;
}

export interface MatrixState {
  /** Key of the card whose details are open. */
  readonly selected: string | undefined;
  /** Key of the card that is being moved. */
  readonly moving: string | undefined;
  /** Lists of which everything is shown. */
  readonly open: ReadonlySet<string>;
  readonly filters: Filters;
  /** The answer above the matrix that is used as a filter. */
  readonly focus: AnswerId | undefined;
  /** Of the list. */
  readonly sort: RowSort;
  /** Weights and lead times that are being tried. */
  readonly weighing: Weighing | undefined;
  /** Key of an own task that is being changed, or a new one. */
  readonly task: { readonly key: string | undefined } | undefined;
  /** The form of either, once the visitor began to fill it in. */
  readonly form: TouchedForm | undefined;
  readonly together: TogetherState | undefined;
  /** Another organisation that is laid beside the visitor's. */
  readonly compared: Profile | undefined;
  /** Something was not kept, for the board holds no more of it. */
  readonly refused: 'choices' | 'own' | undefined;
}

/** No form for a move or an own task. */
export const NO_FORM = { moving: undefined, task: undefined, form: undefined } as const satisfies Partial<MatrixState>;
/** Nothing about one card or one board is open. */
export const CLOSED = { ...NO_FORM, selected: undefined, weighing: undefined, refused: undefined } as const satisfies Partial<MatrixState>;

export const DEFAULT_STATE: MatrixState = { ...CLOSED, open: new Set(), filters: NO_FILTERS, focus: undefined, sort: 'own', together: undefined, compared: undefined };
