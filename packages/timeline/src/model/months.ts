/** Months as whole numbers, twelve to a year, so that quarters and years are arithmetic: the lines of the axis stand on first days of months. */
import type { Period } from './period.ts';

const MS = 86_400_000;
const YEAR = 12;

/** The month of a day number, which may lie within a day. */
export function monthOf(day: number): number {
  const date = new Date(Math.floor(day) * MS);
  return date.getUTCFullYear() * YEAR + date.getUTCMonth();
}

/** The January of a month's year. */
export const yearOf = (month: number): number => Math.floor(month / YEAR) * YEAR;

/** Day number of the first day of a month. */
export function firstDayOf(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / YEAR), month - yearOf(month), 1);
  return date.getTime() / MS;
}

/** First days of months in the period, its last moment not included. `step` 3 gives quarters, 12 years, 60 years that are multiples of five. */
export function firstDays({ start, end }: Period, step: number): number[] {
  // Ends come from zooming, in floating point: a fraction of a millisecond is no part of a day.
  const [from, to] = [Math.trunc(start * MS) / MS, Math.trunc(end * MS) / MS];
  const days: number[] = [];
  for (let month = Math.ceil(monthOf(from) / step) * step; firstDayOf(month) < to; month += step) {
    if (firstDayOf(month) >= from) days.push(firstDayOf(month));
  }
  return days;
}
