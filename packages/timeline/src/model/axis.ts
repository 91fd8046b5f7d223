import { fromDay, toDay, type CalendarDate } from '@digitaal-europa/data';
import { firstDays } from './months.ts';
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

/** The text on today's line. */
export interface Flag {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** The line of the header it stands on: with the years, or with the months when a year stands in the way. */
  readonly line: 'years' | 'ticks';
}

export interface Axis {
  readonly width: number;
  /** Lower line of the header. */
  readonly ticks: readonly Tick[];
  /** Upper line of the header; empty when the ticks are years already. */
  readonly years: readonly Tick[];
  /** Today's line, or `undefined` when today lies outside the period. */
  readonly today: { readonly x: number; readonly flag?: Flag } | undefined;
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

/** Lines and texts of the axis. Texts never overlap: today's flag makes way for a year, a month makes way for today's flag. */
export function axisOf({ period, width, today, month, todayTexts, measure }: AxisOptions): Axis {
  const scale = scaleOf(period, width);
  const perMonth = (width - 2 * INSET) / ((period.end - period.start) / 30.44);
  const labelWidth = Math.max(...['mrt', 'okt', '2026'].map(measure)) + GAP;
  const step = perMonth >= labelWidth ? 1 : perMonth * 3 >= labelWidth ? 3 : 12;
  const yearStep = step < 12 ? 1 : [1, 2, 5, 10, 20].find((years) => perMonth * 12 * years >= labelWidth) ?? 50;
  const ticks = firstDays(period, step < 12 ? step : 12 * yearStep).map((day): Tick => {
    const iso = fromDay(day);
    return { x: scale(day), label: step < 12 ? month(iso) : iso.slice(0, 4), major: iso.endsWith('-01-01') };
  });
  const years = step < 12 ? yearLabels(period, scale, ticks) : [];
  const boxOf = (tick: Tick): TextBox => [tick.x, tick.x + measure(tick.label)];
  const named = dropTouching(years, boxOf, width);
  const line = todayLine({ day: toDay(today), period, scale, width, taken: named.filter((tick) => tick.label).map(boxOf), texts: todayTexts, measure });
  const flag = line?.flag?.line === 'ticks' ? [[line.flag.x, line.flag.x + line.flag.width] as const] : [];
  return { width, ticks: dropTouching(ticks, boxOf, width, flag), years: named, today: line };
}

/** Where a text in the header begins and ends, in pixels. */
type TextBox = readonly [number, number];

/** A year stands at its first of January; the first year stands at the first tick when January lies before the period. */
function yearLabels(period: Period, scale: Scale, ticks: readonly Tick[]): Tick[] {
  const first = fromDay(period.start).slice(0, 4);
  const lead = ticks[0] && !ticks[0].major ? [{ x: ticks[0].x, label: first, major: false }] : [];
  const januaries = firstDays(period, 12).map((day): Tick => ({ x: scale(day), label: fromDay(day).slice(0, 4), major: true }));
  return [...lead, ...januaries];
}

/** Keeps every line, but takes the text from a tick that would touch another text or run out of the axis. January goes first. */
function dropTouching(ticks: readonly Tick[], boxOf: (tick: Tick) => TextBox, width: number, taken: readonly TextBox[] = []): Tick[] {
  const boxes = [...taken];
  const kept = new Set<Tick>();
  for (const tick of [...ticks].sort((a, b) => Number(b.major) - Number(a.major) || a.x - b.x)) {
    const [start, end] = boxOf(tick);
    if (end > width - GAP || boxes.some(([from, to]) => overlaps(start, end, from, to))) continue;
    boxes.push([start, end]);
    kept.add(tick);
  }
  return ticks.map((tick) => (kept.has(tick) ? tick : { ...tick, label: '' }));
}

interface TodayOptions { day: number; period: Period; scale: Scale; width: number; taken: readonly TextBox[]; texts: readonly string[]; measure: (text: string) => number }

/** The flag hangs left of the line, else right of it, else gets shorter, else goes down to the months; in no room at all the line stands alone. */
function todayLine({ day, period, scale, width, taken, texts, measure }: TodayOptions): Axis['today'] {
  if (day < period.start || day >= period.end) return undefined;
  const x = scale(day);
  const flags = (['years', 'ticks'] as const).flatMap((line) => texts.flatMap((text) => {
    const flagWidth = measure(text) + 2 * FLAG_PADDING;
    return [x - flagWidth, x].map((left): Flag => ({ text, x: left, width: flagWidth, line }));
  }));
  const isFree = (flag: Flag): boolean => flag.x >= 0 && flag.x + flag.width <= width
    && (flag.line === 'ticks' || !taken.some(([from, to]) => overlaps(flag.x, flag.x + flag.width, from, to)));
  const flag = flags.find(isFree);
  return flag ? { x, flag } : { x };
}
