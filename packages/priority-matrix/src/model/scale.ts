/**
 * The time axis of the matrix: when something must begin, as months from today. Two linear stretches meet at the line between urgent and
 * later, for the near months need more room than the far ones. Nothing is ever interpolated across that line.
 */
import { addMonths, formatMonth, monthsBetween, PRIORITY_SETTINGS, type CalendarDate, type PrioritySettings } from '@digitaal-europa/data';

export interface TimeScale {
  readonly width: number;
  /** Where the line stands, in pixels. */
  readonly split: number;
  /** The month of the line. */
  readonly at: number;
  /** First and last month on the axis; what lies beyond stands at its ends. */
  readonly least: number;
  readonly most: number;
  /** From months to pixels. */
  readonly x: (months: number) => number;
  /** From pixels to months: what {@link x} gives, the other way. */
  readonly months: (x: number) => number;
}

/** Part of the width that is left of the line: texts of what is urgent need more room. */
const LEFT = 0.58;
/** Pixels kept free at both ends, for the arrows of what lies beyond. */
const INSET = 20;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** @param zoom how much larger than drawn, see `layoutOf` */
export function scaleOf(width: number, { urgentWithin, slackRange: [least, most] }: Pick<PrioritySettings, 'urgentWithin' | 'slackRange'> = PRIORITY_SETTINGS, zoom = 1): TimeScale {
  // A line at the very end would leave no room for one of the halves.
  const at = clamp(urgentWithin, least + 1, most - 1);
  const split = width * LEFT;
  const left = (split - INSET * zoom) / (at - least);
  const right = (width - INSET * zoom - split) / (most - at);
  return {
    width, split, at, least, most,
    x: (months) => split + (clamp(months, least, most) - at) * (months <= at ? left : right),
    months: (x) => clamp(at + (x - split) / (x <= split ? left : right), least, most),
  };
}

/** A text in the header of the axis, from its left edge. */
export interface AxisText { readonly text: string; readonly x: number; readonly width: number }
export interface MonthTick { readonly x: number; readonly date: CalendarDate; readonly label: AxisText | undefined }

export interface MatrixAxis {
  /** First days of months, left to right. */
  readonly ticks: readonly MonthTick[];
  readonly now: { readonly x: number; readonly flag: AxisText | undefined };
  /** The line between urgent and later. */
  readonly line: { readonly x: number; readonly date: CalendarDate; readonly label: AxisText | undefined };
}

export interface AxisOptions {
  readonly scale: TimeScale;
  readonly today: CalendarDate;
  readonly month: (date: CalendarDate) => string;
  /** Texts for the flag on today's line, longest first. */
  readonly nowTexts: readonly string[];
  /** Width of a text in the header, as bold as the boldest. */
  readonly measure: (text: string) => number;
}

/** Free pixels between two texts, and around the text in a flag. */
const GAP = 6;
/** Every how many months a tick may stand. */
const STEPS = [1, 3, 6, 12];

/** `mrt ’27`: a month on its own would be read as the nearest one. */
export const monthLabel = (date: CalendarDate, language: 'nl' | 'en'): string => `${formatMonth(date, language, 'short')} ’${date.slice(2, 4)}`;

/** Lines and texts of the axis. Texts never overlap: a month makes way for the line between the halves, and that for today. */
export function axisOf({ scale, today, month, nowTexts, measure }: AxisOptions): MatrixAxis {
  const taken: AxisText[] = [];
  /** The first of these places that is inside the axis and free. */
  const put = (text: string, width: number, places: readonly number[]): AxisText | undefined => {
    const x = places.find((from) => from >= 0 && from + width <= scale.width && taken.every((other) => from >= other.x + other.width + GAP || from + width + GAP <= other.x));
    if (x === undefined) return undefined;
    const found = { text, x, width };
    taken.push(found);
    return found;
  };
  const now = scale.x(0);
  let flag: AxisText | undefined;
  for (const text of nowTexts) {
    const width = measure(text) + 2 * GAP;
    flag ??= put(text, width, [clamp(now - width / 2, 0, Math.max(0, scale.width - width))]);
  }
  const lineDate = addMonths(today, scale.at);
  const name = month(lineDate);
  const width = measure(name);
  const label = put(name, width, [scale.split - width / 2, scale.split + GAP, scale.split - GAP - width]);
  const ticks = [...ticksIn(scale, today, scale.least, scale.at, width), ...ticksIn(scale, today, scale.at, scale.most, width)].map(({ x, date }): MonthTick => {
    const text = month(date);
    const own = measure(text);
    return { x, date, label: put(text, own, [x - own / 2]) };
  });
  return { ticks, now: { x: now, flag }, line: { x: scale.split, date: lineDate, label } };
}

/** First days of months between two months of the axis, as many as have room for a label. */
function ticksIn({ x }: TimeScale, today: CalendarDate, from: number, to: number, labelWidth: number): { x: number; date: CalendarDate }[] {
  const perMonth = (x(to) - x(from + 1e-9)) / (to - from);
  const step = STEPS.find((months) => months * perMonth >= labelWidth + GAP) ?? 12;
  const first = `${today.slice(0, 7)}-01`;
  const ticks = [];
  for (let offset = Math.ceil(from) - 1; offset <= to + 1; offset++) {
    const date = addMonths(first, offset);
    const months = monthsBetween(today, date);
    if ((Number(date.slice(5, 7)) - 1) % step === 0 && months > from && months < to) ticks.push({ x: x(months), date });
  }
  return ticks;
}
