/** What stands in the matrix, and how one card stands beside its date: sideways only, for which lane it gets depends on the others. */
import type { Quadrant } from '@digitaal-europa/data';
import { isUrgent } from './quadrants.ts';
import type { TimeScale } from './scale.ts';

/** The computed place of a card for which a person chose another. */
export interface Ghost {
  readonly startMonths: number;
  readonly quadrant: Quadrant;
  /** Texts beside it, longest first. Left out when none fits. */
  readonly forms: readonly string[];
}

export interface PlotCard {
  readonly key: string;
  readonly title: string;
  /** The second line, longest first. The last is the date alone: it is never left out. */
  readonly forms: readonly string[];
  /** Months from today until it must begin, negative when that is over. Absent: nobody said when. */
  readonly startMonths?: number | undefined;
  /** Between which months it must begin, as far as known; the end may be Infinity. */
  readonly halo?: { readonly from: number; readonly to: number; /** Said at its end, where there is room. */ readonly text?: string | undefined } | undefined;
  /** Its date is only expected: drawn open and dashed. */
  readonly open?: boolean | undefined;
  readonly ghost?: Ghost | undefined;
  /** A person chose its place. */
  readonly chosen?: boolean | undefined;
}

export type CardsByQuadrant = Readonly<Record<Quadrant, readonly PlotCard[]>>;

/** Widths in pixels of texts as they are set, zoom included. */
export interface PlotMeasure { readonly title: (text: string) => number; readonly line: (text: string) => number }

/** Left and right edge of something, in pixels. */
export interface Span { readonly from: number; readonly to: number }

/** Where the mark of a date stands. */
export interface Anchor {
  readonly x: number;
  /** `past` and `later`: an arrow at the end of the axis, for it lies beyond. */
  readonly shape: 'dot' | 'past' | 'later';
  /** Its month lies before or after the columns of its own box: a person chose the box and left the month. It then stands at the box's edge. */
  readonly off?: 'before' | 'after' | undefined;
}

export const DOT = 7;

/** A mark has exactly the place of its month, or, when that is in another column, the nearest edge of its own box. */
export function anchorOf(months: number, quadrant: Quadrant, scale: TimeScale, zoom: number): Anchor {
  const shape = months < scale.least ? 'past' : months > scale.most ? 'later' : 'dot';
  const inset = (DOT + 2) * zoom;
  if (isUrgent(quadrant) && months > scale.at) return { x: scale.split - inset, shape, off: 'after' };
  if (!isUrgent(quadrant) && months <= scale.at) return { x: scale.split + inset, shape, off: 'before' };
  return { x: scale.x(months), shape };
}

/** How a card stands by its dot: beside it, over it (the dot is on its upper edge), across it (title left and date right, or the date first), or `free` without a dot. */
export type Side = 'right' | 'left' | 'over' | 'across' | 'date-first' | 'free';

export interface Fit {
  readonly side: Side;
  /** The card with its padding. */
  readonly x: number;
  readonly width: number;
  /** Texts as they are drawn, from their left edges. */
  readonly title: string;
  readonly titleX: number;
  readonly line: string;
  readonly lineX: number;
}

export interface FitOptions {
  readonly box: Span;
  readonly dot: number | undefined;
  /** Two lines and a border, or one line. */
  readonly isCard: boolean;
  /** Room for the button with more choices in a card. */
  readonly menu: boolean;
  readonly measure: PlotMeasure;
  readonly zoom: number;
  /** A place in the same lane that stays free. */
  readonly taken?: Span | undefined;
}

/** Pixels between two things in one lane. */
export const GAP = 8;
/** From the edge of a card to its text; beside a dot more, for half of the dot lies in it. */
const [PAD, BESIDE, MENU] = [8, 14, 24];
const POINT = '· ';

/** Text right of the dot, else left of it, else a shorter form; else over or across it. Undefined when the whole title has no room. */
export function fitCard(title: string, forms: readonly string[], options: FitOptions): Fit | undefined {
  const { box, dot, isCard, zoom, taken } = options;
  const isFree = ({ x, width }: Fit): boolean => x >= box.from && x + width <= box.to && (!taken || x + width + GAP * zoom <= taken.from || taken.to + GAP * zoom <= x);
  const sides: readonly Side[][] = dot === undefined ? [['free']] : [['right', 'left'], isCard ? ['over'] : ['across', 'date-first']];
  for (const some of sides) {
    for (const form of forms) {
      for (const side of some) {
        const fit = fitAt(side, title, form, options);
        if (isFree(fit)) return fit;
      }
    }
  }
  return undefined;
}

/** The last resort: the title is cut where the room is widest; the date stays whole. */
export function cutCard(title: string, forms: readonly string[], options: FitOptions): Fit {
  const { box, dot, isCard } = options;
  const form = forms.at(-1) ?? '';
  const isRight = dot !== undefined && box.to - dot >= dot - box.from;
  const side: Side = dot === undefined ? 'free' : isCard ? 'over' : isRight ? 'right' : 'left';
  const edge = dot ?? box.from + PAD * options.zoom;
  const room = side === 'over' ? box.to - box.from : side === 'left' ? edge - box.from : box.to - edge;
  const fit = fitAt(side, shorten(title, (text) => fitAt(side, text, form, options).width <= room), form, options);
  // With a date that is too wide by itself the card still stays in its box.
  const pull = Math.max(box.from, Math.min(fit.x, box.to - fit.width)) - fit.x;
  return { ...fit, x: fit.x + pull, titleX: fit.titleX + pull, lineX: fit.lineX + pull };
}

function fitAt(side: Side, title: string, form: string, { box, isCard, menu, measure, zoom, dot = box.from + PAD * zoom }: FitOptions): Fit {
  const [pad, beside, space] = [PAD * zoom, BESIDE * zoom, measure.line('n')];
  const titleWidth = measure.title(title);
  if (side === 'across' || side === 'date-first') {
    const lineWidth = measure.line(form);
    const [left, right] = [dot - beside - (side === 'across' ? titleWidth : lineWidth), dot + beside];
    return { side, x: left - pad, width: titleWidth + lineWidth + 2 * (pad + beside), title, titleX: side === 'across' ? left : right, line: form, lineX: side === 'across' ? right : left };
  }
  const line = isCard ? form : POINT + form;
  const width = (isCard ? Math.max(titleWidth, measure.line(line)) : titleWidth + space + measure.line(line)) + pad + beside + (isCard && menu ? MENU * zoom : 0);
  const x = side === 'left' ? dot - width : side === 'over' ? Math.max(box.from, Math.min(dot - width / 2, box.to - width)) : dot;
  const titleX = x + (side === 'right' ? beside : pad);
  return { side, x, width, title, titleX, line, lineX: isCard ? titleX : titleX + titleWidth + space };
}

/** The longest start that fits, with `…`. */
function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const signs = [...text];
  let [least, most] = [0, signs.length];
  const cut = (length: number): string => `${signs.slice(0, length).join('').trimEnd()}…`;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(cut(middle))) least = middle;
    else most = middle - 1;
  }
  return cut(least);
}
