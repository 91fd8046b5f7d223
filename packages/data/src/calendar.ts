/**
 * Calendar dates: ISO 8601 days without a time or a time zone. They become numbers (days since 1970-01-01, in UTC) only inside a
 * model, so no browser's time zone can move a date.
 */
import type { Precision } from './vocabulary.ts';

/** `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A date as exactly as it is known. Both bounds are absent when precision is `onbekend`, and equal when it is `dag`. */
export interface DateSpan {
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
  readonly precision: Precision;
}

const DAY = 86_400_000;

/** Days per month of a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has, 1 to 12; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && !isLeap(year) ? 28 : DAYS[month - 1] ?? 0);

/** True for a day that exists: `2024-02-29` is one, `2023-02-29` and `2024-2-9` are not. Without `Date`, because a feed holds many. */
export function isCalendarDate(text: unknown): boolean {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return year >= 0 && day > 0 && day <= daysInMonth(year, month);
}

/**
 * True for a day from 1583, the first whole year of this calendar, to 8999: months and years are counted on from it, and back. Registers write
 * 0001 or 9999 where they know nothing.
 */
export const isPlannableDate = (text: unknown): boolean => isCalendarDate(text) && (text as CalendarDate) >= '1583' && (text as CalendarDate) < '9000';

const DASH = 45;
const ZERO = 48;

/** The number that some characters write, and -1 when one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Days since 1970-01-01, whole, negative before it. */
export const toDay = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** The calendar date of a day number; a fraction is rounded down. */
export const fromDay = (day: number): CalendarDate => new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);

/** Made when it is first needed and kept: making one takes a browser long. */
let amsterdam: Intl.DateTimeFormat | undefined;

/** Today in the Netherlands, whatever the clock's zone: what Dutch deadlines are counted in. */
export function todayInAmsterdam(now: Date = new Date()): CalendarDate {
  // Clocks there are ahead of UTC by two hours at most, so for most of the day it is the same day there.
  if (now.getUTCHours() < 22) return now.toISOString().slice(0, 10);
  return (amsterdam ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })).format(now);
}

/**
 * Reads the short form that editors write: `2027-12-02`, `2026-03`, `2026-Q4`, `2027-H2`, `2030`, or nothing for an unknown date.
 * @throws RangeError when the text is none of these.
 */
export function parseSpan(text: string | undefined): DateSpan {
  if (text === undefined) return { precision: 'onbekend' };
  if (isCalendarDate(text)) return { earliest: text, latest: text, precision: 'dag' };
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/.exec(text);
  if (!match) throw new RangeError(`invalid date: "${String(text)}"; expected YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY-Hn or YYYY`);
  const firstDay = (month: number): CalendarDate => `${match[1]}-${String(month).padStart(2, '0')}-01`;
  /** A month ends on the highest day number that exists in it. */
  const lastDay = (month: number): CalendarDate | undefined => ['31', '30', '29', '28'].map((day) => firstDay(month).slice(0, 8) + day).find(isCalendarDate);
  const period = (precision: Precision, first: number, last: number): DateSpan => ({ earliest: firstDay(first), latest: lastDay(last), precision });
  if (match[2]) return period('maand', Number(match[2]), Number(match[2]));
  if (match[3]) return period('kwartaal', Number(match[3]) * 3 - 2, Number(match[3]) * 3);
  if (match[4]) return period('halfjaar', Number(match[4]) * 6 - 5, Number(match[4]) * 6);
  return period('jaar', 1, 12);
}
