/** What the visitor chose to see. What they decided is the board's, and kept apart from this. */
import type { AnswerId } from './model/answers.ts';
import type { Board } from './model/board.ts';
import { NO_FILTERS, type Filters } from './model/filters.ts';
import type { RowSort } from './model/rows.ts';
import type { Weighing } from './model/weighing.ts';

export const VIEWS = ['matrix', 'list'] as const;
export type View = (typeof VIEWS)[number];
export const isView = (value: unknown): value is View => VIEWS.some((view) => view === value);

/** Boards of colleagues beside one's own. */
export interface Together {
  readonly others: readonly Board[];
  readonly isBlind: boolean;
  /** What could not be read of the files, as sentences. */
  readonly problems: readonly string[];
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
  readonly together: Together | undefined;
  /** Something was not kept, for the board holds no more of it. */
  readonly refused: 'choices' | 'own' | undefined;
}

/** Nothing about one card or one board is open. */
export const CLOSED = { selected: undefined, moving: undefined, task: undefined, weighing: undefined, refused: undefined } as const satisfies Partial<MatrixState>;

export const DEFAULT_STATE: MatrixState = { selected: undefined, moving: undefined, open: new Set(), filters: NO_FILTERS, focus: undefined, sort: 'own', weighing: undefined, task: undefined, together: undefined, refused: undefined };
