/** The dots of the strip in columns that do not touch, and the months in which a period can be chosen. */
import { addMonths, fromDay, toDay, type CalendarDate, type DateSpan } from '@digitaal-europa/data';
import { STRIP_MONTHS, type Dot, type Strip } from './strip.ts';
import type { Period } from './state.ts';

export interface StripColumn {
  /** Place of the first of its dates on the strip, 0 to 1. */
  readonly at: number;
  /** Ids of funds, each once. */
  readonly ids: readonly string[];
  readonly spans: readonly DateSpan[];
  /** False when of none of them the day is known. */
  readonly exact: boolean;
}

/** Room that a dot takes of the narrowest strip that is drawn. */
const DOT = 1 / 38;

/** Dates that are so near each other that their dots would touch stand on each other. */
export function columnsOf(dots: readonly Dot[]): StripColumn[] {
  const columns: { at: number; ids: string[]; spans: DateSpan[]; exact: boolean }[] = [];
  for (const { at, ids, span, exact } of dots) {
    const last = columns.at(-1);
    if (last === undefined || at - last.at >= DOT) columns.push({ at, ids: [...ids], spans: [span], exact });
    else {
      last.ids.push(...ids.filter((id) => !last.ids.includes(id)));
      last.spans.push(span);
      last.exact ||= exact;
    }
  }
  return columns;
}

type OnStrip = Pick<Strip, 'period'>;

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);
const sooner = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/** First days of the months of the strip, that of its first day included. */
export const stripMonths = ({ period: { from } }: OnStrip): CalendarDate[] => Array.from({ length: STRIP_MONTHS + 1 }, (_, i) => addMonths(`${from.slice(0, 8)}01`, i));

/** The first day of the month of a day. */
export const monthOf = (date: CalendarDate): CalendarDate => `${date.slice(0, 8)}01`;

/** Whole months as a period on the strip, whichever comes first. An end that is not told is that of the strip. */
export function periodOfMonths({ period }: OnStrip, first: CalendarDate | undefined, last: CalendarDate | undefined): Period {
  const [a, b] = first !== undefined && last !== undefined && first > last ? [last, first] : [first, last];
  return {
    from: a === undefined ? period.from : later(a, period.from),
    until: b === undefined ? period.until : sooner(fromDay(toDay(addMonths(b, 1)) - 1), period.until),
  };
}

/** The period as a filter: the whole strip is none. */
export const asFilter = ({ period }: OnStrip, chosen: Period): Period | undefined => (chosen.from <= period.from && chosen.until >= period.until ? undefined : chosen);

/** One end moved by days, never past the other one or the strip. */
export function withEndMoved({ period }: OnStrip, chosen: Period, end: keyof Period, days: number): Period {
  const moved = fromDay(toDay(chosen[end]) + days);
  return end === 'from' ? { ...chosen, from: later(period.from, sooner(moved, chosen.until)) } : { ...chosen, until: sooner(period.until, later(moved, chosen.from)) };
}
