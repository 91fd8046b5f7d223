import { rankOf, type Mark } from './marks.ts';

/** The text beside a mark: the date, which is set in bold, and the words after it. */
export interface LabelForm {
  readonly date: string;
  readonly words: string;
}

export interface Label extends LabelForm {
  readonly x: number;
  /** 0 is the line nearest to the row's axis. */
  readonly lane: number;
  /** Lanes above it that the thin line to its mark crosses. Lanes where a label stands in the way are left out: the line is broken there. */
  readonly leader: readonly number[];
}

export interface LabelOptions {
  readonly width: number;
  /** Forms of the text, longest first; the last is used before the label is given up. */
  readonly forms: (mark: Mark) => readonly LabelForm[];
  readonly measure: (form: LabelForm) => number;
}

export const LANES = 3;
/** Pixels kept free left and right of a label. */
const FREE = 10;
/** How far a label starts left of the middle of its mark. */
const HANG = 7;
/** Pixels kept free at the right end of the axis. */
const END = 6;
/** How far the end of the axis may push a label from its mark before a shorter form is better: far from its mark it reads as another's. */
const PULL = 48;
/** Rank from which a date says what must be done. Nothing less makes a row higher once it is past. */
const DUTY = 9;
/** Half the room that the thin line to a mark needs beside a text. */
const LEADER = 2;

interface Box { readonly lane: number; readonly from: number; readonly to: number }

/**
 * Finds room for labels under the marks of one row, in one greedy pass: what matters most first, each in the longest form that fits, in
 * the highest lane. Labels never overlap each other and stay on the axis. A past step never makes the row higher.
 */
export function placeLabels(marks: readonly Mark[], { width, forms, measure }: LabelOptions): Map<string, Label> {
  const placed = new Map<string, Label>();
  const boxes: Box[] = [];
  const fits = (box: Box): boolean => !boxes.some((other) => other.lane === box.lane && box.from < other.to + FREE && other.from < box.to + FREE);
  for (const mark of [...marks].sort((a, b) => weight(b) - weight(a) || a.x - b.x)) {
    const lanes = mark.entry.past && rankOf(mark.entry.date.kind) < DUTY ? 1 : LANES;
    const spot = findSpot(mark, forms(mark), { lanes, width, measure, fits });
    if (!spot) continue;
    boxes.push(spot.box);
    placed.set(mark.key, spot.label);
  }
  const crosses = (lane: number, x: number): boolean => boxes.some((box) => box.lane === lane && x > box.from - LEADER && x < box.to + LEADER);
  for (const mark of marks) {
    const label = placed.get(mark.key);
    if (label) placed.set(mark.key, { ...label, leader: Array.from({ length: label.lane }, (_, lane) => lane).filter((lane) => !crosses(lane, mark.x)) });
  }
  return placed;
}

/** By what it means; a past date counts three ranks lower, and comes behind a future one of the same rank. */
const weight = (mark: Mark): number => rankOf(mark.entry.date.kind) * 2 + (mark.entry.past ? -6 : 1);

interface SpotOptions { lanes: number; width: number; measure: (form: LabelForm) => number; fits: (box: Box) => boolean }

function findSpot(mark: Mark, forms: readonly LabelForm[], { lanes, width, measure, fits }: SpotOptions): { label: Label; box: Box } | undefined {
  const start = mark.x - (mark.width ? 0 : HANG);
  const place = (form: LabelForm): { label: Label; box: Box } | undefined => {
    const textWidth = measure(form);
    if (textWidth > width - END) return undefined;
    const x = Math.max(0, Math.min(start, width - END - textWidth));
    for (let lane = 0; lane < lanes; lane++) {
      const box = { lane, from: x, to: x + textWidth };
      if (fits(box)) return { label: { ...form, x, lane, leader: [] }, box };
    }
    return undefined;
  };
  // Form by form: measuring is what costs, and nearly always the first one fits.
  let isAnyNear = false;
  for (const form of forms) {
    if (start + measure(form) > width - END + PULL) continue;
    isAnyNear = true;
    const found = place(form);
    if (found) return found;
  }
  const last = forms.at(-1);
  return isAnyNear || !last ? undefined : place(last);
}
