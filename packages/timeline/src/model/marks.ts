import { toDay, type DateKind } from '@digitaal-europa/data';
import type { Entry } from './entries.ts';
import type { Scale } from './axis.ts';

/** One mark in a row: a date, or dates too close together to tell apart. */
export interface Mark {
  /** Key of the date that gives the mark its place and shape. */
  readonly key: string;
  readonly entry: Entry;
  /** Dates that share the mark, `entry` not among them. */
  readonly others: readonly Entry[];
  /** Where it stands. For a period: its left edge. */
  readonly x: number;
  /** Width of the bracket for a date that is known only as a period; 0 for a day. */
  readonly width: number;
}

/** What counts most when marks share a place or room for text is short: what you must do, then what is law, then steps on the way. */
const RANK: Readonly<Record<DateKind, number>> = {
  van_toepassing: 10, nl_in_werking: 10, overgangsdatum: 9, handhaving_start: 9, raadpleging_sluit: 8, in_werking: 7, omzettingstermijn: 7,
  vervallen: 6, ingetrokken: 6, bekendgemaakt: 5, voorgesteld: 5, voorlopig_akkoord: 4, aangenomen: 4, evaluatie: 4, aangekondigd: 3,
  mandaat_EP: 3, algemene_orientatie: 3, raadpleging_open: 3, inbreukprocedure: 3, advies: 2, ondertekend: 2, stap: 1,
};

export const rankOf = (kind: DateKind): number => RANK[kind];

/** Marks nearer than this, in pixels at the usual size of text, become one. Of a bracket at least this much stays free of the brackets drawn over it. */
const CLUSTER = 15;
/** A bracket is never drawn narrower than this, or nobody could see it. */
const MIN_BRACKET = 6;
/** A narrow bracket answers to a finger or pointer over this width all the same. */
const TARGET = 24;
/** Pixels at both ends of the axis that no mark enters: the chips that count what lies outside stand there. */
const EDGE = 30;

/**
 * The marks of one row, left to right; of those that start together the widest first, for later ones lie over earlier ones. Only dates
 * with a part inside the axis; the others are counted elsewhere. A bracket that begins or ends outside is cut off beside the chip.
 * @param grow how many times its usual size a mark is drawn: marks grow with the text
 */
export function marksOf(entries: readonly Entry[], scale: Scale, axisWidth: number, grow = 1): Mark[] {
  const inside = (x: number): number => Math.min(Math.max(x, EDGE), axisWidth - EDGE);
  const marks = entries.flatMap((entry): Mark[] => {
    const { earliest, latest, precision } = entry.date;
    if (earliest === undefined || latest === undefined) return [];
    const x = inside(scale(toDay(earliest)));
    const width = precision === 'dag' ? 0 : Math.max(MIN_BRACKET, inside(scale(toDay(latest) + 1)) - x);
    return [{ key: entry.key, entry, others: [], x, width }];
  });
  // A period keeps its own bracket: merging it with a day would claim a day for it.
  const days = mergeNear(marks.filter((mark) => mark.width === 0).sort(leftToRight), CLUSTER * grow);
  return [...days, ...mergeCovered(marks.filter((mark) => mark.width > 0))].sort(leftToRight);
}

const leftToRight = (a: Mark, b: Mark): number => a.x - b.x || b.width - a.width;

function mergeNear(days: readonly Mark[], near: number): Mark[] {
  const marks: Mark[] = [];
  for (const day of days) {
    const before = marks.at(-1);
    if (before && day.x - before.x < near) marks[marks.length - 1] = merge(before, day);
    else marks.push(day);
  }
  return marks;
}

/** A bracket that others would hide becomes one with the first of them. */
function mergeCovered(brackets: readonly Mark[]): Mark[] {
  const marks = [...brackets].sort(leftToRight);
  const hidden = marks.findIndex((mark, i) => widestGap(mark, marks.slice(i + 1)) < CLUSTER);
  const [mark, over] = [marks[hidden], marks[hidden + 1]];
  return mark && over ? mergeCovered([...marks.filter((other) => other !== mark && other !== over), merge(mark, over)]) : marks;
}

/** Widest part of a bracket's target that is free of those drawn over it, which start at its own start or later, in order. */
function widestGap(mark: Mark, over: readonly Mark[]): number {
  const endOf = ({ x, width }: Mark): number => x + Math.max(TARGET, width);
  let [free, widest] = [mark.x, 0];
  for (const other of over) {
    widest = Math.max(widest, Math.min(other.x, endOf(mark)) - free);
    free = Math.max(free, endOf(other));
  }
  return Math.max(widest, endOf(mark) - free);
}

/** The highest rank keeps its exact place; of equals, the later one: it is the newest step. */
function merge(a: Mark, b: Mark): Mark {
  const [main, other] = rankOf(b.entry.date.kind) >= rankOf(a.entry.date.kind) ? [b, a] : [a, b];
  return { ...main, others: [...other.others, other.entry, ...main.others] };
}
