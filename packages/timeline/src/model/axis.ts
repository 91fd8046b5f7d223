import { utcMonth, utcYear } from 'd3-time';
import { fromDay, toDay, type CalendarDate } from '@digitaal-europa/data';
import type { Period } from './period.ts';

/** Pixels kept free at both ends of the axis for the chips that count what lies outside the period. */
export const INSET = 44;

/** From a day number to a distance from the axis' left edge, in pixels. */
export type Scale = (day: number) => number;

export const scaleOf = ({ start, end }: Period, width: number): Scale => {
  const perDay = Math.max(0, width - 2 * INSET) / (end - start);
  return (day) => INSET + (day - start) * perDay;
};

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** First day of a year: a heavier line. */
  readonly major: boolean;
}

export interface Axis {
  readonly width: number;
  /** Lower line of the header. */
  readonly ticks: readonly Tick[];
  /** Upper line of the header; empty when the ticks are years already. */
  readonly years: readonly Tick[];
  /** Today's line, or `undefined` when today lies outside the period. */
  readonly today: { readonly x: number; readonly flag?: { readonly text: string; readonly x: number; readonly width: number } } | undefined;
}

export interface AxisOptions {
  readonly period: Period;
  readonly width: number;
  readonly today: CalendarDate;
  readonly month: (date: CalendarDate) => string;
  /** Texts for the flag on today's line, longest first. */
  readonly todayTexts: readonly string[];
  readonly measure: (text: string) => number;
}

/** Free pixels between two texts in the header. */
const GAP = 6;
/** Padding left and right of the text in today's flag. */
const FLAG_PADDING = 6;

const overlaps = (a: number, aEnd: number, b: number, bEnd: number): boolean => a < bEnd + GAP && b < aEnd + GAP;

/** Lines and texts of the axis. Texts never overlap: today's flag looks for room first, a tick without room loses its text. */
export function axisOf({ period, width, today, month, todayTexts, measure }: AxisOptions): Axis {
  const scale = scaleOf(period, width);
  const perMonth = (width - 2 * INSET) / ((period.end - period.start) / 30.44);
  const labelWidth = Math.max(...['mrt', 'okt', '2026'].map(measure)) + GAP;
  const step = perMonth >= labelWidth ? 1 : perMonth * 3 >= labelWidth ? 3 : 12;
  const yearStep = step < 12 ? 1 : [1, 2, 5, 10, 20].find((years) => perMonth * 12 * years >= labelWidth) ?? 50;
  const range = [new Date(period.start * 86_400_000), new Date(period.end * 86_400_000)] as const;
  const dates = step < 12 ? (utcMonth.every(step)?.range(...range) ?? []) : (utcYear.every(yearStep)?.range(...range) ?? []);
  const ticks = dates.map((date): Tick => {
    const iso = date.toISOString().slice(0, 10);
    return { x: scale(toDay(iso)), label: step < 12 ? month(iso) : iso.slice(0, 4), major: iso.endsWith('-01-01') };
  });
  const years = step < 12 ? yearLabels(period, scale, ticks) : [];
  const lastText = width - GAP;
  return {
    width,
    ticks: dropTouching(ticks, measure, lastText),
    years: dropTouching(years, measure, lastText),
    today: todayLine({ day: toDay(today), period, scale, width, years: dropTouching(years, measure, lastText), texts: todayTexts, measure, single: step >= 12 }),
  };
}

/** A year stands at its first of January; the first year stands at the first tick when January lies before the period. */
function yearLabels(period: Period, scale: Scale, ticks: readonly Tick[]): Tick[] {
  const first = fromDay(period.start).slice(0, 4);
  const lead = ticks[0] && !ticks[0].major ? [{ x: ticks[0].x, label: first, major: false }] : [];
  const januaries = utcYear.range(new Date(period.start * 86_400_000), new Date(period.end * 86_400_000)).map((date): Tick => {
    const iso = date.toISOString().slice(0, 10);
    return { x: scale(toDay(iso)), label: iso.slice(0, 4), major: true };
  });
  return [...lead, ...januaries];
}

/** Keeps every line, but takes the text from a tick that would touch the text before it or run out of the axis. January goes first. */
function dropTouching(ticks: readonly Tick[], measure: (text: string) => number, last: number): Tick[] {
  const boxes: [number, number][] = [];
  const kept = new Set<Tick>();
  for (const tick of [...ticks].sort((a, b) => Number(b.major) - Number(a.major) || a.x - b.x)) {
    const end = tick.x + measure(tick.label);
    if (end > last || boxes.some(([from, to]) => overlaps(tick.x, end, from, to))) continue;
    boxes.push([tick.x, end]);
    kept.add(tick);
  }
  return ticks.map((tick) => (kept.has(tick) ? tick : { ...tick, label: '' }));
}

interface TodayOptions { day: number; period: Period; scale: Scale; width: number; years: readonly Tick[]; texts: readonly string[]; measure: (text: string) => number; single: boolean }

/** The flag hangs left of the line, else right of it, else gets shorter, else the line stands alone. */
function todayLine({ day, period, scale, width, years, texts, measure, single }: TodayOptions): Axis['today'] {
  if (day < period.start || day >= period.end) return undefined;
  const x = scale(day);
  const boxes = single ? [] : years.filter((tick) => tick.label).map((tick) => [tick.x, tick.x + measure(tick.label)] as const);
  for (const text of texts) {
    const flagWidth = measure(text) + 2 * FLAG_PADDING;
    for (const left of [x - flagWidth, x]) {
      if (left < 0 || left + flagWidth > width || boxes.some(([from, to]) => overlaps(left, left + flagWidth, from, to))) continue;
      return { x, flag: { text, x: left, width: flagWidth } };
    }
  }
  return { x };
}
