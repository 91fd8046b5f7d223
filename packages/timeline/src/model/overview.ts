/** Where the dates lie over all the years that there are: a picture in small, with which one also gets there. */
import type { CalendarDate, Law } from '@digitaal-europa/data';
import { factsOf } from './facts.ts';
import { firstDayOf, monthOf, yearOf } from './months.ts';
import { extentOfLaws, LONG, periodOf, type Period } from './period.ts';

/** One year, or some years that follow each other. */
export interface Years {
  readonly first: number;
  readonly last: number;
  /** Dates of which at least one day lies in these years. */
  readonly count: number;
  readonly period: Period;
}

export interface Overview {
  readonly whole: Period;
  /** Dates per quarter. A date that may be on a day of several quarters counts in each of them for a part: none of them is certain. */
  readonly quarters: readonly number[];
  readonly years: readonly Years[];
}

const MONTHS = { quarter: 3, year: 12 };
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** How many years go together, so that each has so many pixels: one where there is room. */
export const yearsTogether = (years: number, width: number, least: number): number => STEPS.find((step) => width >= least * (step === 1 ? years : Math.ceil(years / step) + 1)) ?? 100;

const known = new WeakMap<readonly Law[], { readonly key: string; readonly overview: Overview }>();

/**
 * All known dates of some laws; remembered, for it is asked at every drawing.
 * @param width pixels that there are for all years
 * @param least pixels that the narrowest button may have
 */
export function overviewOf(laws: readonly Law[], today: CalendarDate, width: number, least: number): Overview {
  const all = periodOf('all', 0, today, extentOfLaws(laws));
  const [from, until] = [monthOf(all.start), monthOf(all.end)];
  const step = MONTHS.year * yearsTogether((until - from) / MONTHS.year, width, least);
  const key = `${today}/${step}`;
  const found = known.get(laws);
  if (found?.key === key) return found.overview;
  // Years that go together begin at a round one.
  const start = Math.floor(from / step) * step;
  const end = Math.ceil(until / step) * step;
  const quarters = Array.from({ length: (end - start) / MONTHS.quarter }, () => 0);
  const counts = Array.from({ length: (end - start) / step }, () => 0);
  for (const law of laws) {
    for (const date of factsOf(law, today).known) {
      const first = monthOf(date.from) - start;
      const last = date.to === date.from ? first : monthOf(date.to) - start;
      addTo(quarters, first / MONTHS.quarter, last / MONTHS.quarter, (own) => 1 / own);
      addTo(counts, first / step, last / step, () => 1);
    }
  }
  const overview: Overview = {
    whole: { start: firstDayOf(start), end: firstDayOf(end) }, quarters,
    years: counts.map((count, i) => {
      const month = start + i * step;
      return { first: month / MONTHS.year, last: (month + step) / MONTHS.year - 1, count, period: { start: firstDayOf(month), end: firstDayOf(month + step) } };
    }),
  };
  known.set(laws, { key, overview });
  return overview;
}

/** Adds to every place between two, both included. */
function addTo(places: number[], from: number, to: number, share: (own: number) => number): void {
  const [first, last] = [Math.floor(from), Math.floor(to)];
  for (let at = first; at <= last; at++) places[at] = (places[at] ?? 0) + share(last - first + 1);
}

/** The period after a choice of years: as long as it was and at most ten years, with the chosen years in the middle, in whole months. */
export function periodAround(years: Period, shown: Period): Period {
  const months = Math.round(Math.min(shown.end - shown.start, LONG) / (LONG / 120));
  const start = Math.floor((monthOf(years.start) + monthOf(years.end) - months) / 2);
  const first = months % MONTHS.year === 0 ? yearOf(start) : start;
  return { start: firstDayOf(first), end: firstDayOf(first + months) };
}

/** True when they share a day. */
export const areTogether = (a: Period, b: Period): boolean => a.start < b.end && b.start < a.end;
