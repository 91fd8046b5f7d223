import { utcMonth, utcYear } from 'd3-time';
import { fromDay, toDay, type CalendarDate, type Law } from '@digitaal-europa/data';

/** How much time the axis shows: years, or everything there is. */
export type Zoom = '1' | '3' | '10' | 'all';
export const ZOOMS: readonly Zoom[] = ['1', '3', '10', 'all'];

/** First and last day on the axis, as day numbers; `end` is the day after the last. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const MS = 86_400_000;
const asDate = (day: number): Date => new Date(day * MS);
const asDay = (date: Date): number => date.getTime() / MS;

/**
 * The days on the axis. One year starts three months back; three years start with this calendar year; ten years start three years back.
 * `shift` moves by half a period. Everything runs over whole years from the first to the last date, today included.
 */
export function periodOf(zoom: Zoom, shift: number, today: CalendarDate, extent: readonly [CalendarDate, CalendarDate] | undefined): Period {
  const now = asDate(toDay(today));
  if (zoom === 'all') {
    const [first, last] = extent ?? [today, today];
    const start = utcYear.floor(asDate(Math.min(toDay(first), toDay(today))));
    const end = utcYear.offset(utcYear.floor(asDate(Math.max(toDay(last), toDay(today)))), 1);
    return { start: asDay(start), end: asDay(end) };
  }
  const [from, months] = zoom === '1' ? [utcMonth.offset(utcMonth.floor(now), -3), 12] : zoom === '3' ? [utcYear.floor(now), 36] : [utcYear.offset(utcYear.floor(now), -3), 120];
  const start = utcMonth.offset(from, (shift * months) / 2);
  return { start: asDay(start), end: asDay(utcMonth.offset(start, months)) };
}

/** First and last known day of the dates, or `undefined` when none is known. */
export function extentOf(spans: Iterable<{ readonly earliest?: CalendarDate | undefined; readonly latest?: CalendarDate | undefined }>): [CalendarDate, CalendarDate] | undefined {
  let extent: [CalendarDate, CalendarDate] | undefined;
  for (const { earliest, latest } of spans) {
    if (earliest === undefined || latest === undefined) continue;
    extent = extent ? [earliest < extent[0] ? earliest : extent[0], latest > extent[1] ? latest : extent[1]] : [earliest, latest];
  }
  return extent;
}

/** `2026–2028`, or `sep 2026 – aug 2027` where the period is not made of whole years. */
export function describePeriod({ start, end }: Period, month: (date: CalendarDate) => string): string {
  const [first, last] = [fromDay(start), fromDay(end - 1)];
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return from === to ? from : `${from}–${to}`;
  return `${month(first)} ${from} – ${month(last)} ${to}`;
}

/** Whether there is anything to see before and after the period: beyond the first and the last date nobody needs to go. */
export function shiftable(laws: readonly Law[], { zoom, shift }: { readonly zoom: Zoom; readonly shift: number }, today: CalendarDate): [earlier: boolean, later: boolean] {
  const extent = extentOf(laws.flatMap((law) => law.dates));
  const { start, end } = periodOf(zoom, shift, today, extent);
  return extent ? [toDay(extent[0]) < start, toDay(extent[1]) >= end] : [false, false];
}
