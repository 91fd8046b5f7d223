import type { CalendarDate, Law, LawDate, OrganisationType, Stage } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { TimelineStrings } from '../timeline.strings.ts';
import type { TimelineState } from '../timeline.state.ts';
import type { Ways } from '../timeline.ways.ts';
import type { LensHandlers } from './lens.view.ts';

/**
 * What every view function of the timeline gets: words, the visitor's choices, and what to call when something is chosen. The texts of the
 * data are Dutch on every page; templates say so with `lang="nl"`.
 */
export interface ViewContext {
  readonly language: Language;
  readonly strings: TimelineStrings;
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  readonly state: TimelineState;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** By id, for the names of related laws. */
  readonly lawsById: ReadonlyMap<string, Law>;
  /** Why a law was found, by its id; empty without a search. */
  readonly matches: ReadonlyMap<string, string>;
  /** True while it is printed: nothing is folded. */
  readonly printing: boolean;
  /** In a column without room for an axis: what is long is folded. */
  readonly narrow?: boolean | undefined;
  /** What a stage of the procedure means, in plain words. Absent: the stages stand without it. */
  readonly explain?: ((stage: Stage) => string) | undefined;
  /** The visitor unfolded something in which the meaning of stages stands. */
  readonly needTexts?: (() => void) | undefined;
  /** Opens the ways of looking at laws. Absent: no buttons for them. */
  readonly lenses?: LensHandlers | undefined;
  /** Puts one date, or all dates of a law that are to come, into a calendar. Absent: no buttons for it. */
  readonly calendar?: ((law: Law, date?: LawDate) => void) | undefined;
  /** Copies a text about a law for the council. Absent: no button. */
  readonly memo?: ((law: string) => void) | undefined;
  /** From a law to what other widgets have about it. */
  readonly ways?: Ways | undefined;
  /** Mailbox for mistakes. Absent, or no address: no link. */
  readonly contact?: string | undefined;
  /** @param also the dates that share the mark that was pressed */
  readonly select: (law: string, date?: string, also?: readonly string[]) => void;
  readonly close: () => void;
  /** The visitor unfolded or folded the past in the list. */
  readonly togglePast: (open: boolean) => void;
}

/** True when this law's details are open, and, with a date, when they were opened by that date. */
export const isSelected = ({ state: { selected } }: ViewContext, law: string, date?: string): boolean =>
  selected?.law === law && (date === undefined || selected.date === date);
