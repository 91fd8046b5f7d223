import type { CalendarDate } from '@digitaal-europa/data';
import type { Sort } from '@digitaal-europa/ui';
import { DEFAULT_CONTRACT, type ContractForm } from './model/contract.ts';
import type { Order } from './model/facts.ts';
import { NO_FILTERS, type Filters } from './model/filters.ts';
import { DEFAULT_GROUPING, type Grouping } from './model/groups.ts';
import type { Period, Zoom } from './model/period.ts';
import type { Answer } from './model/summary.ts';

export const VIEWS = ['timeline', 'list', 'table'] as const;
/** How the laws are shown. */
export type View = (typeof VIEWS)[number];

export const isView = (value: unknown): value is View => (VIEWS as readonly unknown[]).includes(value);

/** A way of looking at the laws that opens above them: the procedure explained, some side by side, or what falls inside a contract. */
export type Lens = 'explain' | 'compare' | 'contract';

/** What the visitor chose. Values only, no DOM: it can be written into a link. */
export interface TimelineState {
  readonly query: string;
  readonly zoom: Zoom;
  /** Half periods moved away from the default: negative is earlier. */
  readonly shift: number;
  /** A period of the visitor's own, by zooming and moving freely; `undefined`: `zoom` and `shift` decide. */
  readonly frame: Period | undefined;
  readonly filters: Filters;
  /** The answer above the drawing that is used as a filter. */
  readonly focus: Answer | undefined;
  /** The day since which a link asks what changed, in place of what the device remembers. */
  readonly since: CalendarDate | undefined;
  /** Whether the list of all moments of influence is open. */
  readonly allMoments: boolean;
  /** What is open between the toolbar and the laws. */
  readonly lens: Lens | undefined;
  /** Id of the law that explains the procedure; `undefined`: the example. */
  readonly explained: string | undefined;
  /** Ids of the laws to compare, in the order in which they were chosen. */
  readonly compared: readonly string[];
  /** What stands in the fields of the contract lens, and whether its answer was asked for. */
  readonly contract: { readonly form: ContractForm; readonly asked: boolean };
  /** The law whose details are open, and the date it was opened by. */
  readonly selected: { readonly law: string; readonly date?: string | undefined; /** Dates that shared the mark by which it was opened. */ readonly also?: readonly string[] | undefined } | undefined;
  /** Whether the past is unfolded in the list. */
  readonly pastOpen: boolean;
  readonly grouping: Grouping;
  /** Groups of which the laws without a date in the period are shown too. */
  readonly unfolded: ReadonlySet<string>;
  /** Groups that the visitor closed: of those the drawing has the name only. Not while searching. */
  readonly closed: ReadonlySet<string>;
  /** Of the table. `coming`: what is still to come first; no column of its own. */
  readonly sort: Sort;
}

/** A search puts the best first; else what comes first stands first. */
export const orderOf = ({ query }: Pick<TimelineState, 'query'>): Order => (query.trim() === '' ? 'urgency' : 'given');

export const DEFAULT_STATE: TimelineState = {
  query: '',
  zoom: '3',
  shift: 0,
  frame: undefined,
  filters: NO_FILTERS,
  focus: undefined,
  since: undefined,
  allMoments: false,
  lens: undefined,
  explained: undefined,
  compared: [],
  contract: { form: DEFAULT_CONTRACT, asked: false },
  selected: undefined,
  pastOpen: false,
  grouping: DEFAULT_GROUPING,
  unfolded: new Set(),
  closed: new Set(),
  sort: { key: 'coming', direction: 'ascending' },
};
