/** What every view of the finder gets, and what a visitor can do in it. Texts of the data are Dutch on every page; templates say so with `lang="nl"`. */
import type { CalendarDate, Fund, MatchGroup } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { Found } from '../model/finder.ts';
import type { FundResult } from '../model/matched.ts';
import type { News } from '../model/news.ts';
import type { Pages } from '../model/pages.ts';
import type { Who } from '../model/sentence.ts';
import type { FinderState, Period, Sort } from '../model/state.ts';
import type { WayOut } from '../model/ways-out.ts';

/** What a condition asks that can be told on a card. */
export type Question = 'partners' | 'countries';

export interface FinderHandlers {
  /** Opens the details of a fund, at its steps when asked, or closes them. */
  readonly select: (id: string | undefined, at?: 'steps') => void;
  readonly answer: (name: Question, value: number | undefined) => void;
  /** To where the visitor says which organisation they are. Absent: nowhere on this page. */
  readonly askOrganisation?: (() => void) | undefined;
  /** Puts a fund on the shortlist, or takes it off. */
  readonly keep: (id: string) => void;
  /** Lays a fund beside others, or takes it away. */
  readonly compare: (id: string) => void;
  /** Everything to come of its call into the calendar. Absent: no buttons for it. */
  readonly calendar?: ((result: FundResult) => void) | undefined;
  /** Another page of a group. */
  readonly more: (group: MatchGroup) => void;
  /** Unfolds a group, or folds it. */
  readonly fold: (group: MatchGroup) => void;
  readonly showClosed: (shown: boolean) => void;
  /** Only what was typed, or also what means the same. */
  readonly exact: (exact: boolean) => void;
  readonly sort: (sort: Sort) => void;
  readonly wayOut: (way: WayOut) => void;
  readonly period: (period: Period | undefined) => void;
}

export interface FinderContext {
  readonly language: Language;
  /** Level of the widget's own heading. */
  readonly level: number;
  readonly today: CalendarDate;
  /** Milliseconds since 1970, as coarse as will do. */
  readonly now?: number | undefined;
  /** Where the reader is, an IANA name. Absent: not known, and then only the clock of the fund is told. */
  readonly timeZone?: string | undefined;
  readonly state: FinderState;
  readonly who: Who | undefined;
  readonly found: Found;
  readonly news: News;
  /** How many of each group are shown. */
  readonly pages: Pages;
  /** Groups that are unfolded; the first two always are. */
  readonly unfolded: ReadonlySet<MatchGroup>;
  /**
   * While somebody types: what was found before, of which the cards stay where they are, hidden. To take them away, and to make them anew when
   * the visitor rests, is most of the work of a letter.
   */
  readonly before?: Found | undefined;
  /** What to let go of when nothing fits. */
  readonly ways: readonly WayOut[];
  readonly printing: boolean;
  readonly handlers: FinderHandlers;
}

/** What a fund is called on screen. */
export const fundName = ({ displayName, name }: Pick<Fund, 'displayName' | 'name'>, language: Language): string => (displayName ?? name)[language];
/** The same where nothing breaks: to be said, mailed or chosen from a list. */
export const plainFundName = (fund: Pick<Fund, 'displayName' | 'name'>, language: Language): string => fundName(fund, language).replaceAll('\u00AD', '');
