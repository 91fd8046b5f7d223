/** Which dates of laws lie in a period, which forecasts have lapsed, and which records are old? */
import type { CalendarDate } from '../calendar.ts';
import { bySpan, compareText, daysBetween, isDated, isOver } from '../calendar-math.ts';
import type { Law, LawDate } from '../law.schema.ts';
import type { Certainty, DateKind } from '../vocabulary.ts';
import { expectDay } from './expect.ts';

/** One date with the law that it is of. */
export interface DateOfLaw {
  readonly law: Law;
  readonly date: LawDate;
}

export interface DateFilter {
  /** Default: all. */
  readonly kinds?: readonly DateKind[] | undefined;
  /** Default: all but `vervallen`, which no longer hold. */
  readonly certainty?: readonly Certainty[] | undefined;
}

/** Earliest first, unknown last, then by law and date: the same order whatever the order of the laws. */
export const byDate = (a: DateOfLaw, b: DateOfLaw): number => bySpan(a.date, b.date) || compareText(a.law.id, b.law.id) || compareText(a.date.id, b.date.id);

/** All dates that pass the filter, in the order of {@link byDate}. */
export const datesOfLaws = (laws: readonly Law[], { kinds, certainty }: DateFilter = {}): DateOfLaw[] =>
  laws
    .flatMap((law) => law.dates.map((date) => ({ law, date })))
    .filter(({ date }) => (kinds === undefined || kinds.includes(date.kind)) && (certainty === undefined ? date.certainty !== 'vervallen' : certainty.includes(date.certainty)))
    .sort(byDate);

export interface DatesInPeriod {
  /** They fall, or may fall, in the period: a quarter that begins in it counts, whatever day it will be. */
  readonly dates: readonly DateOfLaw[];
  /** Nobody knows when: neither in the period nor outside it. */
  readonly unknown: readonly DateOfLaw[];
}

/**
 * The dates of laws from one day to another, both included. A bound that is not known leaves that side open.
 * @throws RangeError when `from` or `to` is no day.
 */
export function datesBetween(laws: readonly Law[], from: CalendarDate, to: CalendarDate, filter: DateFilter = {}): DatesInPeriod {
  expectDay(from);
  expectDay(to);
  const all = datesOfLaws(laws, filter);
  return {
    dates: all.filter(({ date }) => isDated(date) && (date.earliest ?? from) <= to && (date.latest ?? to) >= from && from <= to),
    unknown: all.filter(({ date }) => !isDated(date)),
  };
}

/**
 * Forecasts whose last day is over while nobody has confirmed them: "verwachting verstreken, niet bevestigd". They have not happened, as far as
 * we know, and are no longer expected either.
 * @throws RangeError when `today` is no day.
 */
export function lapsedForecasts(laws: readonly Law[], today: CalendarDate): DateOfLaw[] {
  expectDay(today);
  return datesOfLaws(laws, { certainty: FORECAST }).filter(({ date }) => isOver(date, today));
}

/** True of what has happened or binds: it no longer depends on anybody's planning. */
export const isFixed = ({ certainty }: LawDate): boolean => certainty === 'bindend' || certainty === 'gebeurd';

/** Not to be shown as a fact: nobody has checked it, or the editor doubts it. */
export const isUnconfirmed = ({ evidence, confidence }: LawDate): boolean => evidence === 'unverified' || confidence !== 'hoog';

const FORECAST: readonly Certainty[] = ['gepland', 'verwacht'];

/** True of what is only planned or expected. */
export const isForecast = ({ certainty }: LawDate): boolean => FORECAST.includes(certainty);

/** Days after which a fact is shown as possibly out of date. */
export const STALE_AFTER_DAYS = 90;

/**
 * True when an editor last checked the record, or the part of it, more than 90 days ago.
 * @throws RangeError when `today` is no day.
 */
export const isStale = ({ asOf }: { readonly asOf: CalendarDate }, today: CalendarDate): boolean => daysBetween(asOf, expectDay(today)) > STALE_AFTER_DAYS;
