import { fromDay, toDay, type CalendarDate, type Law } from '@digitaal-europa/data';
import { firstDayOf, monthOf, yearOf } from './months.ts';

/** How much time the axis shows: years, or everything there is. */
export type Zoom = '1' | '3' | '10' | 'all';
export const ZOOMS: readonly Zoom[] = ['1', '3', '10', 'all'];

/** First and last day on the axis, as day numbers; `end` is the day after the last. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * The days on the axis. One year starts three months back; three years start with this calendar year; ten years start three years back.
 * `shift` moves by half a period. Everything runs over whole years from the first to the last date, today included.
 */
export function periodOf(zoom: Zoom, shift: number, today: CalendarDate, extent: readonly [CalendarDate, CalendarDate] | undefined): Period {
  const now = monthOf(toDay(today));
  if (zoom === 'all') {
    const [first, last] = extent ?? [today, today];
    const start = yearOf(monthOf(Math.min(toDay(first), toDay(today))));
    const end = yearOf(monthOf(Math.max(toDay(last), toDay(today)))) + 12;
    return { start: firstDayOf(start), end: firstDayOf(end) };
  }
  const [from, months] = zoom === '1' ? [now - 3, 12] : zoom === '3' ? [yearOf(now), 36] : [yearOf(now) - 36, 120];
  const start = from + Math.floor((shift * months) / 2);
  return { start: firstDayOf(start), end: firstDayOf(start + months) };
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

const extents = new WeakMap<readonly Law[], ReturnType<typeof extentOf>>();

/** {@link extentOf} all dates of some laws; remembered, for it is asked at every drawing. */
export function extentOfLaws(laws: readonly Law[]): ReturnType<typeof extentOf> {
  if (!extents.has(laws)) extents.set(laws, extentOf(laws.flatMap((law) => law.dates)));
  return extents.get(laws);
}

/** What the axis shows: a choice of years moved by half periods, or a period of the visitor's own, made by zooming and moving freely. */
export interface PeriodChoice {
  readonly zoom: Zoom;
  readonly shift: number;
  /** Takes the place of `zoom` and `shift`. Its ends may lie within a day. */
  readonly frame?: Period | undefined;
}

/** The days on the axis for a choice. */
export const shownPeriod = ({ zoom, shift, frame }: PeriodChoice, today: CalendarDate, extent: readonly [CalendarDate, CalendarDate] | undefined): Period =>
  frame ?? periodOf(zoom, shift, today, extent);

/** Shortest period that can be zoomed to, in days: three months. Below it the axis would have no month left to name. */
const MIN_SPAN = 92;
/** The longest is never less than ten years: beside a handful of dates in one month there must be room too. */
export const LONG = 3653;

/** First and last day that there is anything to see on, today included. */
const boundsOf = (today: CalendarDate, extent: readonly [CalendarDate, CalendarDate] | undefined): [number, number] => {
  const [first, last] = extent ?? [today, today];
  return [Math.min(toDay(first), toDay(today)), Math.max(toDay(last), toDay(today)) + 1];
};

/** The nearest period that is neither too short nor too long, and has its middle between the first and the last date. */
export function clampPeriod({ start, end }: Period, today: CalendarDate, extent: readonly [CalendarDate, CalendarDate] | undefined): Period {
  const [first, last] = boundsOf(today, extent);
  const span = Math.min(Math.max(end - start, MIN_SPAN), Math.max(LONG, (last - first) * 1.5));
  const middle = Math.min(Math.max((start + end) / 2, first), last);
  return { start: middle - span / 2, end: middle + span / 2 };
}

/** Zooms by a factor (2 shows twice as much time) and keeps in place what stands at a share of the axis: 0 is its start, 1 its end. */
export function zoomPeriod({ start, end }: Period, factor: number, at = 0.5): Period {
  const span = (end - start) * factor;
  const fixed = start + (end - start) * at;
  return { start: fixed - span * at, end: fixed + span * (1 - at) };
}

export const movePeriod = ({ start, end }: Period, days: number): Period => ({ start: start + days, end: end + days });

/** A period of the same length with a day at a share of it. */
export const periodWith = (day: number, { start, end }: Period, at: number): Period => movePeriod({ start, end }, day - (start + (end - start) * at));

/** Where a period of the visitor's own has today: a third of the way, for what comes matters more than what was. */
export const TODAY_AT = 1 / 3;

/** `2026–2028`, or `sep 2026 – aug 2027` where the period is not made of whole years. */
export function describePeriod({ start, end }: Period, month: (date: CalendarDate) => string): string {
  const [first, last] = [fromDay(start), fromDay(end - 1)];
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return from === to ? from : `${from}–${to}`;
  return `${month(first)} ${from} – ${month(last)} ${to}`;
}

/** Whether there is anything to see before and after the period: beyond the first and the last date nobody needs to go. */
export function shiftable(laws: readonly Law[], choice: PeriodChoice, today: CalendarDate): [earlier: boolean, later: boolean] {
  const extent = extentOfLaws(laws);
  const { start, end } = shownPeriod(choice, today, extent);
  return extent ? [toDay(extent[0]) < start, toDay(extent[1]) >= end] : [false, false];
}
