/** The strip above the results: twelve months of closing dates, and what has none. On a narrow screen four numbers tell it. */
import { addMonths, compareText, daysBetween, fromDay, toDay, type CalendarDate, type DateSpan } from '@digitaal-europa/data';
import type { FundResult } from './matched.ts';
import type { Period } from './state.ts';

export const STRIP_MONTHS = 12;

/** One or more funds that close on the same date. */
export interface Dot {
  readonly span: DateSpan;
  /** False when only a month or longer is known; then it stands in the middle of it. */
  readonly exact: boolean;
  /** Place on the strip, 0 to 1. */
  readonly at: number;
  /** Ids of funds, in the order of the results. */
  readonly ids: readonly string[];
}

/** By the first date that each fund closes on; every fund counts once. */
export interface StripNumbers {
  readonly withinMonth: number;
  readonly withinThree: number;
  readonly later: number;
  readonly continuous: number;
  /** No date is known. */
  readonly unknown: number;
}

export interface Strip {
  /** The days of the strip, both included. */
  readonly period: Period;
  /** First days of months, each with its place. */
  readonly months: readonly { readonly date: CalendarDate; readonly at: number }[];
  readonly dots: readonly Dot[];
  /** Ids of funds for which one can apply at any time, for the pill. */
  readonly continuous: readonly string[];
  /** Ids of funds that close after the strip, and of those of which no closing date is known. */
  readonly later: readonly string[];
  readonly unknown: readonly string[];
  readonly numbers: StripNumbers;
}

const firstOf = ({ earliest, latest }: DateSpan): CalendarDate => earliest ?? latest ?? '';
const isContinuous = ({ status, closings }: FundResult): boolean => status === 'continuous' && closings.length === 0;

/** The strip of these results from today on. Closed funds have no dates to come and are left out. */
export function stripOf(results: readonly FundResult[], today: CalendarDate): Strip {
  const until = addMonths(today, STRIP_MONTHS);
  const width = daysBetween(today, until);
  const place = (day: number): number => Math.min(1, Math.max(0, (day - toDay(today)) / width));
  const live = results.filter(({ status }) => status !== 'closed');
  const dots = new Map<string, { span: DateSpan; ids: string[] }>();
  for (const { fund, closings } of live) {
    for (const span of closings) {
      if (firstOf(span) > until) continue;
      const key = `${span.earliest} ${span.latest}`;
      const dot = dots.get(key) ?? { span: { earliest: span.earliest, latest: span.latest, precision: span.precision }, ids: [] };
      if (!dot.ids.includes(fund.id)) dot.ids.push(fund.id);
      dots.set(key, dot);
    }
  }
  const dated = live.flatMap(({ closings: [first] }) => (first ? [firstOf(first)] : []));
  const [month, three] = [addMonths(today, 1), addMonths(today, 3)];
  const continuous = live.filter(isContinuous).map(({ fund }) => fund.id);
  const unknown = live.filter((one) => one.closings.length === 0 && !isContinuous(one)).map(({ fund }) => fund.id);
  return {
    period: { from: today, until },
    months: Array.from({ length: STRIP_MONTHS }, (_, i) => addMonths(`${today.slice(0, 8)}01`, i + 1)).map((date) => ({ date, at: place(toDay(date)) })),
    dots: [...dots.values()].map(({ span, ids }) => ({ span, ids, exact: span.precision === 'dag', at: place((toDay(firstOf(span)) + toDay(span.latest ?? firstOf(span))) / 2) })).sort((a, b) => a.at - b.at || compareText(firstOf(a.span), firstOf(b.span))),
    continuous, unknown,
    later: live.filter(({ closings: [first] }) => first !== undefined && firstOf(first) > until).map(({ fund }) => fund.id),
    numbers: {
      withinMonth: dated.filter((day) => day <= month).length, withinThree: dated.filter((day) => day > month && day <= three).length, later: dated.filter((day) => day > three).length,
      continuous: continuous.length, unknown: unknown.length,
    },
  };
}

/** The period between two places on the strip, whichever comes first: what a brush leaves. Whole days, within the strip. */
export function periodBetween({ period: { from, until } }: Pick<Strip, 'period'>, a: number, b: number): Period {
  const width = daysBetween(from, until);
  const day = (at: number): CalendarDate => fromDay(toDay(from) + Math.round(Math.min(1, Math.max(0, at)) * width));
  return { from: day(Math.min(a, b)), until: day(Math.max(a, b)) };
}

/** Where a period stands on the strip, 0 to 1. */
export function placeOf({ period: { from, until } }: Pick<Strip, 'period'>, chosen: Period): readonly [start: number, end: number] {
  const place = (date: CalendarDate): number => Math.min(1, Math.max(0, daysBetween(from, date) / daysBetween(from, until)));
  return [place(chosen.from), place(chosen.until)];
}
