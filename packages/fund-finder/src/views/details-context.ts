/** What the details of one fund are made from, and what they can ask for. */
import type { CalendarDate, Fund, FundLaw } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { CalendarAsk } from '../model/calendar.ts';
import type { FundResult } from '../model/matched.ts';
import type { Who } from '../model/sentence.ts';
import type { DetailsStrings } from '../strings/details.strings.ts';
import type { FundStrings } from '../strings/fund.strings.ts';
import type { Ways } from '../finder.ways.ts';
import type { Explain } from './details-explain.view.ts';

export interface DetailsHandlers {
  readonly close: () => void;
  /** What the fund is asked for, in whole euros. `undefined` takes it back. */
  readonly amount: (euros: number | undefined) => void;
  /** Opens the explanation of a word, by its id; `undefined` closes it. */
  readonly explain: (term: string | undefined) => void;
  /** Absent: the page wants nothing taken away. */
  readonly calendar?: ((ask: CalendarAsk) => void) | undefined;
  /** To another fund. */
  readonly select: (fund: string) => void;
}

export interface DetailsProps {
  readonly language: Language;
  /** Level of the widget's own heading. */
  readonly level: number;
  readonly today: CalendarDate;
  /** In milliseconds since 1970: whether a deadline of today has passed. Absent: the day counts whole. */
  readonly now?: number | undefined;
  /** Where the reader is, an IANA name. */
  readonly timeZone?: string | undefined;
  readonly result: Pick<FundResult, 'fund' | 'elsewhere' | 'call' | 'status' | 'nextRound'>;
  readonly who: Who | undefined;
  /** What the fund is asked for, in whole euros. */
  readonly amount?: number | undefined;
  /** Id of the word that is explained. */
  readonly term?: string | undefined;
  /** Paper cannot be unfolded. */
  readonly printing: boolean;
  /** The fund that this one is a part of. Absent: it is not in the list. */
  readonly partOf?: Pick<Fund, 'id' | 'name' | 'displayName'> | undefined;
  /** The laws behind it; none when they are not known. */
  readonly laws: readonly FundLaw[];
  /** Where mistakes can be reported, an e-mail address. */
  readonly contact?: string | undefined;
  /** To what other widgets have on its themes. */
  readonly ways?: Ways | undefined;
  /** Why it fits, in place. */
  readonly why?: unknown;
  /** Buttons on the fund as a whole: keep, compare. */
  readonly actions?: unknown;
  readonly handlers: DetailsHandlers;
}

/** The same for the parts, with words. */
export interface DetailsContext extends DetailsProps {
  readonly strings: FundStrings;
  readonly texts: DetailsStrings;
  readonly explain: Explain;
  /** Level of the headings of the parts. */
  readonly partLevel: number;
}
