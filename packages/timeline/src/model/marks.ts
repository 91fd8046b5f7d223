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

/** Marks nearer than this, in pixels, become one. */
const CLUSTER = 15;
/** A bracket is never drawn narrower than this, or nobody could see or touch it. */
const MIN_BRACKET = 6;

/** The marks of one row, left to right. Only dates with a part inside the axis; the others are counted elsewhere. */
export function marksOf(entries: readonly Entry[], scale: Scale): Mark[] {
  const marks: Mark[] = [];
  for (const entry of entries) {
    const { earliest, latest, precision } = entry.date;
    if (earliest === undefined || latest === undefined) continue;
    const x = scale(toDay(earliest));
    const width = precision === 'dag' ? 0 : Math.max(MIN_BRACKET, scale(toDay(latest) + 1) - x);
    const before = marks.at(-1);
    // A period keeps its own bracket: merging it with a day would claim a day for it.
    if (before && before.width === 0 && width === 0 && x - before.x < CLUSTER) marks[marks.length - 1] = merge(before, { key: entry.key, entry, others: [], x, width });
    else marks.push({ key: entry.key, entry, others: [], x, width });
  }
  return marks;
}

/** The highest rank keeps its exact place; of equals, the later one: it is the newest step. */
function merge(a: Mark, b: Mark): Mark {
  const [main, other] = rankOf(b.entry.date.kind) >= rankOf(a.entry.date.kind) ? [b, a] : [a, b];
  return { ...main, others: [...other.others, other.entry, ...main.others] };
}
