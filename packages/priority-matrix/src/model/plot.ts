/** Where everything in the matrix stands: cards in lanes, per box, and nothing over anything else. */
import type { Quadrant } from '@digitaal-europa/data';
import { anchorOf, cutCard, DOT, fitCard, GAP, type Anchor, type CardsByQuadrant, type Fit, type Ghost, type PlotCard, type PlotMeasure, type Span } from './plot-card.ts';
import { Floor, touches, type Part } from './plot-floor.ts';
import { isUrgent, QUADRANTS } from './quadrants.ts';
import type { TimeScale } from './scale.ts';

export interface Rect { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface PlotText { readonly text: string; readonly x: number; readonly width: number }

export interface PlacedCard extends Fit, Rect {
  readonly card: PlotCard;
  readonly quadrant: Quadrant;
  /** Its number in reading order over all four boxes, from 1. */
  readonly number: number;
  /** `y` of its middle. Absent without a month. */
  readonly dot?: (Anchor & { readonly y: number }) | undefined;
  /** From and to where it may begin; `endless` when the axis ends before it does. */
  readonly halo?: (Rect & { readonly endless: boolean; readonly text?: PlotText | undefined }) | undefined;
}

export interface PlacedGhost extends Anchor {
  readonly card: PlotCard;
  readonly quadrant: Quadrant;
  /** Middle of the ring. */
  readonly y: number;
  readonly text?: PlotText | undefined;
  /** The line from its card, at the same height. Absent when other things stand between them. */
  readonly line?: Span | undefined;
}

export interface PlotBox extends Rect {
  readonly quadrant: Quadrant;
  /** Two lines with a border, or one line. */
  readonly density: 'cards' | 'compact';
  /** All cards that belong here, and how many of them are not drawn. */
  readonly count: number;
  readonly hidden: number;
  readonly cards: readonly PlacedCard[];
  /** Where "show n more" or "show fewer" stands, when there are many. */
  readonly more?: Rect | undefined;
}

export interface Plot { readonly width: number; readonly height: number; readonly boxes: readonly PlotBox[]; readonly ghosts: readonly PlacedGhost[] }

/** How closely lanes stand: from one to the next, and the height of what stands in it. */
export interface Step {
  readonly card: readonly [lane: number, height: number];
  readonly compact: readonly [lane: number, height: number];
  /** Most cards in a box before it becomes compact; 0: compact, but for a box beside which another makes the row high anyway. */
  readonly roomy: number;
  /** Height of the name of a box and the words under it. */
  readonly head: number;
  /** Every card is drawn, and none has a button: nobody can press one on paper. */
  readonly all: boolean;
  /** Numbers before the titles, for a list on another sheet. */
  readonly numbers: boolean;
}

export const SCREEN: Step = { card: [50, 40], compact: [29, 24], roomy: 8, head: 46, all: false, numbers: false };
const ROOMY: Step = { ...SCREEN, compact: [24, 20], head: 40, all: true, numbers: true };
/** From roomy to dense: paper takes the first that fits its height. */
export const PAPER = [ROOMY, { ...ROOMY, roomy: 0 }, { ...ROOMY, roomy: 0, compact: [20, 18] }, { ...ROOMY, roomy: 0, compact: [17, 16] }] as const satisfies readonly Step[];
/** A4 landscape in CSS pixels: the width of the drawing, and the most that drawing, head and key may be high together. */
export const SHEET = { width: 1040, height: 700 } as const;

/** From more than `MANY` cards on a box shows the first `FIRST`. */
const [MANY, FIRST] = [14, 12];
/** Heights in pixels: the strip of a halo, how far it stands above a card, a text beside a ring, the button for more, and below the last lane. */
const [STRIP, LIFT, LABEL, MORE, FOOT] = [16, 6, 16, 44, 8];

export interface PlotOptions {
  readonly scale: TimeScale;
  readonly measure: PlotMeasure;
  readonly zoom?: number;
  readonly step?: Step;
  /** Boxes of which everything is shown. */
  readonly open?: ReadonlySet<Quadrant>;
  /** Only these cards of each box: for paper that needs several sheets. */
  readonly slice?: readonly [from: number, to: number];
}

interface GhostPlan { readonly card: PlotCard; readonly ghost: Ghost; readonly anchor: Anchor; readonly text?: PlotText | undefined; readonly line?: Span | undefined }
interface Plan { readonly strip: number; readonly fit: Fit; readonly card: PlotCard; readonly number: number; readonly dot: Anchor | undefined; readonly up: number; readonly halo: (Span & { endless: boolean; text?: PlotText | undefined }) | undefined; readonly ghost: GhostPlan | undefined; readonly parts: readonly Part[] }

const around = (x: number, radius: number): Span => ({ from: x - radius, to: x + radius });

export function packPlot(cards: CardsByQuadrant, options: PlotOptions): Plot {
  const { scale, step = SCREEN, zoom = 1, open, slice } = options;
  const boxes: PlotBox[] = [];
  const ghosts: PlacedGhost[] = [];
  const loose: GhostPlan[] = [];
  let number = 0;
  const plans = new Map(QUADRANTS.map((quadrant) => {
    const all = cards[quadrant];
    const isCard = isRoomy(quadrant, cards, step, slice);
    const [from, to] = slice ?? [0, step.all || open?.has(quadrant) || all.length <= MANY ? Infinity : FIRST];
    const shown = all.slice(from, to).map((card, i): Plan => {
      const plan = keptPlan(card, quadrant, isCard, number + from + i + 1, options);
      if (card.ghost && !plan.ghost) loose.push(looseGhost(card, card.ghost, options));
      return plan;
    });
    number += all.length;
    return [quadrant, { all, isCard, shown }];
  }));
  let top = 0;
  for (const row of [QUADRANTS.slice(0, 2), QUADRANTS.slice(2)]) {
    const floor = new Floor(step.head * zoom, GAP * zoom);
    const placed = row.map((quadrant): PlotBox => {
      const { all, isCard, shown } = plans.get(quadrant) ?? { all: [], isCard: true, shown: [] };
      const [lane, height] = isCard ? step.card : step.compact;
      const own = shown.map(({ strip, fit, card, number: nr, dot, up, halo, ghost, parts }): PlacedCard => {
        const y = floor.take(parts, lane * zoom) + top;
        if (ghost) ghosts.push({ ...ghost.anchor, card, quadrant: ghost.ghost.quadrant, y: y - up, text: ghost.text, line: ghost.line });
        return {
          ...fit, card, quadrant, number: nr, y: y - height * zoom / 2, height: height * zoom, dot: dot && { ...dot, y: y - up },
          halo: halo && { x: halo.from, width: halo.to - halo.from, y: y - up - strip / 2, height: strip, endless: halo.endless, text: halo.text },
        };
      });
      return { ...spanRect(boxOf(quadrant, scale)), y: top, height: 0, quadrant, density: isCard ? 'cards' : 'compact', count: all.length, hidden: all.length - shown.length, cards: own };
    });
    for (const ghost of loose.filter((one) => row.some((quadrant) => quadrant === one.ghost.quadrant))) {
      const y = floor.take(ghostParts(ghost, 0, zoom), step.compact[0] * zoom) + top;
      ghosts.push({ ...ghost.anchor, card: ghost.card, quadrant: ghost.ghost.quadrant, y, text: ghost.text });
    }
    // An empty row still has room for a card that is dragged there.
    const bottom = Math.max(floor.bottom, (step.head + step.card[0]) * zoom);
    const isMany = ({ count }: PlotBox): boolean => !step.all && count > MANY;
    const height = bottom + ((placed.some(isMany) ? MORE : 0) + FOOT) * zoom;
    boxes.push(...placed.map((box) => ({ ...box, height, ...(isMany(box) ? { more: { x: box.x, width: box.width, y: top + bottom, height: MORE * zoom } } : {}) })));
    top += height;
  }
  return { width: scale.width, height: top, boxes, ghosts };
}

/** The drawing on paper, in the roomiest way that fits: one sheet, or, when even the densest is too high, as few as can be with as much on each. */
export function packSheets(cards: CardsByQuadrant, options: Omit<PlotOptions, 'step' | 'slice' | 'open'>, besides: number): readonly Plot[] {
  const fits = (plot: Plot): boolean => plot.height + besides <= SHEET.height;
  let step: Step = PAPER[0];
  for (step of PAPER) {
    const plot = packPlot(cards, { ...options, step });
    if (fits(plot)) return [plot];
  }
  const most = Math.max(...QUADRANTS.map((quadrant) => cards[quadrant].length));
  /** @param share most of one box on a sheet, fewer where those do not fit */
  const sheetsOf = (share: number): Plot[] => {
    const sheets: Plot[] = [];
    let from = 0;
    while (from < most) {
      const upTo = (to: number): Plot => packPlot(cards, { ...options, step, slice: [from, to] });
      let to = from + 1;
      while (to < most && to - from < share && fits(upTo(to + 1))) to++;
      sheets.push(upTo(to));
      from = to;
    }
    return sheets;
  };
  const fewest = sheetsOf(most);
  // No last sheet with a card or two where the others are full; and what room that leaves goes to all.
  for (step of PAPER) {
    const even = sheetsOf(Math.ceil(most / fewest.length));
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

function isRoomy(quadrant: Quadrant, cards: CardsByQuadrant, { roomy, card, compact }: Step, slice: PlotOptions['slice']): boolean {
  const countOf = (one: Quadrant | undefined): number => (one ? cards[one].slice(...slice ?? []).length : 0);
  const beside = QUADRANTS[QUADRANTS.indexOf(quadrant) ^ 1];
  return roomy > 0 ? cards[quadrant].length <= roomy : countOf(quadrant) <= Math.min(SCREEN.roomy, countOf(beside) * compact[0] / card[0]);
}

const boxOf = (quadrant: Quadrant, { split, width }: TimeScale): Span => (isUrgent(quadrant) ? { from: 0, to: split } : { from: split, to: width });
const spanRect = ({ from, to }: Span): { x: number; width: number } => ({ x: from, width: to - from });
const isBeside = (a: Quadrant, b: Quadrant): boolean => QUADRANTS.indexOf(a) >> 1 === QUADRANTS.indexOf(b) >> 1;

/** The last plan of each card: how it stands sideways does not depend on others. */
const planned = new WeakMap<PlotCard, { readonly from: readonly unknown[]; readonly plan: Plan }>();
function keptPlan(card: PlotCard, quadrant: Quadrant, isCard: boolean, number: number, options: PlotOptions): Plan {
  const { scale, measure, step = SCREEN, zoom } = options;
  const from = [quadrant, isCard, scale, measure, step, zoom, step.numbers && number];
  let known = planned.get(card);
  if (!known?.from.every((one, i) => one === from[i])) planned.set(card, known = { from, plan: planCard(card, quadrant, isCard, number, options) });
  return { ...known.plan, number };
}

function planCard(card: PlotCard, quadrant: Quadrant, isCard: boolean, number: number, { scale, measure, step = SCREEN, zoom = 1 }: PlotOptions): Plan {
  const [lane, height] = (isCard ? step.card : step.compact).map((pixels) => pixels * zoom) as [number, number];
  const box = boxOf(quadrant, scale);
  const dot = card.startMonths === undefined ? undefined : anchorOf(card.startMonths, quadrant, scale, zoom);
  const title = step.numbers ? `${number}. ${card.title}` : card.title;
  const how = { box, dot: dot?.x, isCard, menu: !step.all, measure, zoom };
  const target = card.ghost && isBeside(card.ghost.quadrant, quadrant) ? anchorOf(card.ghost.startMonths, card.ghost.quadrant, scale, zoom) : undefined;
  const ring = target && around(target.x, DOT * zoom);
  const tied = ring ? fitCard(title, card.forms, { ...how, taken: ring }) : undefined;
  const fit = tied ?? fitCard(title, card.forms, how) ?? cutCard(title, card.forms, how);
  const own: Span = { from: fit.x, to: fit.x + fit.width };
  const strip = haloOf(card, scale);
  // The dot of a strip stands on the card: with half of it behind the card the strip cannot be read. Paper has no room for that under a heading.
  const up = fit.side === 'over' ? height / 2 + (strip && !step.all ? LIFT * zoom : 0) : 0;
  // A card beside its dot lies on the strip: as high as the lane, the ends of the strip are seen above and below the card.
  const isUnder = up === 0 && strip && (strip.from > own.from || strip.to < own.to);
  const high = isUnder ? lane - 4 * zoom : STRIP * zoom;
  const ghost = tied && target && card.ghost ? tiedGhost(card, card.ghost, target, own, { scale, measure, zoom }, strip) : undefined;
  const taken: Span[] = [own, ...(dot ? [around(dot.x, DOT * zoom)] : []), ...(ghost ? [ghostSpan(ghost, zoom)] : [])];
  const halo = strip && haloText(card, strip, taken, { scale, measure, zoom });
  const parts: Part[] = [
    { ...own, height, up: 0 },
    ...(dot ? [{ ...around(dot.x, DOT * zoom), height: 2 * DOT * zoom, up }] : []),
    ...(ghost ? ghostParts(ghost, up, zoom) : []),
    ...(halo ? [{ from: halo.from, to: halo.text ? halo.text.x + halo.text.width : halo.to, height: high, up }] : []),
  ];
  return { strip: high, fit, card, number, dot, up, halo, ghost, parts };
}

type Measures = Required<Pick<PlotOptions, 'scale' | 'measure' | 'zoom'>>;

/** A halo is cut off at the ends of the axis. */
function haloOf({ halo }: PlotCard, scale: TimeScale): (Span & { endless: boolean }) | undefined {
  const span = halo && { from: scale.x(halo.from), to: scale.x(halo.to), endless: halo.to > scale.most };
  return span && span.to - span.from >= 1 ? span : undefined;
}

/** Its text stands behind its end, in the same box, or not at all. */
function haloText({ halo }: PlotCard, strip: Span & { endless: boolean }, taken: readonly Span[], { scale, measure, zoom }: Measures): Plan['halo'] {
  const text = halo?.text ?? '';
  const x = strip.to + GAP * zoom;
  const width = measure.line(text);
  const end = strip.to <= scale.split ? scale.split : scale.width;
  const hasRoom = text !== '' && !strip.endless && x + width <= end && taken.every((other) => !touches(other, { from: x, to: x + width }, GAP * zoom));
  return { ...strip, text: hasRoom ? { text, x, width } : undefined };
}

/** Text beside a ring, and beside the halo of its card: the first form that stays in its box. */
function ghostText({ forms, quadrant }: Ghost, { x }: Anchor, sides: readonly number[], { scale, measure, zoom }: Measures, halo?: Span): PlotText | undefined {
  const box = boxOf(quadrant, scale);
  for (const text of forms) {
    const width = measure.line(text);
    for (const side of sides) {
      const beside = (from: number, to: number): number => (side > 0 ? to + 4 * zoom : from - 4 * zoom - width);
      const near = beside(x - DOT * zoom, x + DOT * zoom);
      const left = halo && touches(halo, { from: near, to: near + width }, 0) ? beside(halo.from, halo.to) : near;
      if (left >= box.from && left + width <= box.to) return { text, x: left, width };
    }
  }
  return undefined;
}

/** In the lane of its card, with a line to it; its text on the far side. */
function tiedGhost(card: PlotCard, ghost: Ghost, anchor: Anchor, own: Span, measures: Measures, halo: Span | undefined): GhostPlan {
  const isRight = anchor.x > own.to;
  const line = isRight ? { from: own.to, to: anchor.x - DOT * measures.zoom } : { from: anchor.x + DOT * measures.zoom, to: own.from };
  return { card, ghost, anchor, line, text: ghostText(ghost, anchor, [isRight ? 1 : -1], measures, halo) };
}

/** In another row, or too near its card: a lane of its own. */
function looseGhost(card: PlotCard, ghost: Ghost, { scale, measure, zoom = 1 }: PlotOptions): GhostPlan {
  const anchor = anchorOf(ghost.startMonths, ghost.quadrant, scale, zoom);
  return { card, ghost, anchor, text: ghostText(ghost, anchor, [1, -1], { scale, measure, zoom }) };
}

function ghostSpan({ anchor, text, line }: GhostPlan, zoom: number): Span {
  const ring = around(anchor.x, DOT * zoom);
  return { from: Math.min(ring.from, text?.x ?? ring.from, line?.from ?? ring.from), to: Math.max(ring.to, text ? text.x + text.width : ring.to, line?.to ?? ring.to) };
}
const ghostParts = (ghost: GhostPlan, up: number, zoom: number): Part[] => [{ ...ghostSpan(ghost, zoom), height: LABEL * zoom, up }];
