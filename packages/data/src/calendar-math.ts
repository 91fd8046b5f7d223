/**
 * Arithmetic on calendar dates, for planning. Days are counted in UTC and months on the calendar itself, so no time zone and no clock
 * change can move a result.
 */
import { daysInMonth, fromDay, toDay, type CalendarDate, type DateSpan } from './calendar.ts';

/** The date so many whole months later: the same day of the month, or its last day when that month is shorter. */
function addWholeMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const index = year * 12 + month - 1 + months;
  if (!(month >= 1 && month <= 12 && day >= 1 && index > -Infinity)) throw new RangeError(`${date} plus ${months} months is no date; expected YYYY-MM-DD and a number`);
  const [inYear, inMonth] = [Math.floor(index / 12), index - Math.floor(index / 12) * 12];
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  return `${String(inYear).padStart(4, '0')}-${two(inMonth + 1)}-${two(Math.min(day, daysInMonth(inYear, inMonth + 1)))}`;
}

/** Fractions are counted in floating point; this much off is still the same day. In days. */
const NEARLY = 1e-6;

/**
 * The date so many months later, or earlier when negative: 31 January plus 1 is the last day of February. A part of a month is that part of
 * the days between the two whole months around it, rounded down to the earlier day, which is the careful side when one counts back from a
 * deadline. Between the years 0001 and 9998.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const whole = Math.floor(months);
  const from = addWholeMonths(date, whole);
  if (whole === months) return from;
  const days = toDay(addWholeMonths(date, whole + 1)) - toDay(from);
  return fromDay(toDay(from) + (months - whole) * days + NEARLY);
}

/** Months from one date to another, with a fraction, negative when the second comes first: what {@link addMonths} adds to get there. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const index = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const difference = index(to) - index(from);
  const whole = addWholeMonths(from, difference) > to ? difference - 1 : difference;
  const begin = toDay(addWholeMonths(from, whole));
  return whole + (toDay(to) - begin) / (toDay(addWholeMonths(from, whole + 1)) - begin);
}

/** Whole days from one date to another, negative when the second comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => toDay(to) - toDay(from);

/** True when the last day that it can be lies before this day. Never true of an unknown date. */
export const isOver = ({ latest }: DateSpan, day: CalendarDate): boolean => latest !== undefined && latest < day;

/** True when the first day that it can be is this day or an earlier one. Never true of an unknown date. */
export const mayHaveBegun = ({ earliest }: DateSpan, day: CalendarDate): boolean => earliest !== undefined && earliest <= day;

/** True when at least one of its bounds is known. */
export const isDated = ({ earliest, latest }: DateSpan): boolean => earliest !== undefined || latest !== undefined;

const UNKNOWN: DateSpan = { precision: 'onbekend' };
/** Earliest first; of two that begin together the one that ends first; unknown, and nothing at all, last. */
export function bySpan(a: DateSpan = UNKNOWN, b: DateSpan = UNKNOWN): number {
  return compareText(a.earliest ?? a.latest ?? '9999', b.earliest ?? b.latest ?? '9999') || compareText(a.latest ?? '9999', b.latest ?? '9999');
}

/** The order of code units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
