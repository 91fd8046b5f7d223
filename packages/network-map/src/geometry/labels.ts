/** Texts in the picture that never overlap: the headings and the names of rings, which are always there, and names, each in the first place where it fits. */
import { wrapText } from '@digitaal-europa/data';
import type { Compass, Point, Ring } from './compass.ts';

/** In pixels; `x` and `y` are the corner at the top left. */
export interface Box extends Point { readonly width: number; readonly height: number }

/** Width of a text in pixels, in the size of the labels. */
export type MeasureLabel = (text: string, bold: boolean) => number;

/** A text in its place. */
export interface PlacedText {
  readonly lines: readonly string[];
  /** Where the lines are aligned. */
  readonly x: number;
  /** Baseline of each line. */
  readonly baselines: readonly number[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Something that would like a name. */
export interface LabelWish extends Point {
  readonly id: string;
  readonly radius: number;
  /** The ways to write it, best first. */
  readonly forms: readonly (readonly string[])[];
  readonly bold: boolean;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly measure: MeasureLabel;
}

/** Between a node and its name. */
const GAP = 3;
/** Between two names. */
const FREE = 1;
/** Where in its line the baseline is. */
const BASELINE = 0.78;

/** Whether two boxes share room. */
export const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const grown = ({ x, y, width, height }: Box, by: number): Box => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });
/** The square around a circle. */
export const around = ({ x, y }: Point, radius: number): Box => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });

/** A text with its box, given where the box touches: right of the point, left of it, in the middle under or over it, or around it. */
function textAt(lines: readonly string[], { x, y }: Point, side: 'right' | 'left' | 'below' | 'above' | 'on', bold: boolean, { measure, lineHeight }: LabelRoom): PlacedText {
  const width = Math.max(0, ...lines.map((line) => measure(line, bold)));
  const height = lines.length * lineHeight;
  const left = side === 'right' ? x : side === 'left' ? x - width : x - width / 2;
  const top = side === 'below' ? y : side === 'above' ? y - height : y - height / 2;
  return {
    lines, x, anchor: side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle',
    baselines: lines.map((_, at) => top + (at + BASELINE) * lineHeight), box: { x: left, y: top, width, height },
  };
}

/** The ways to write a name: on one line, broken at a word where the lines are most alike, and short. */
export function formsOf(name: string, short: string | undefined, measure: (text: string) => number): string[][] {
  const words = name.split(' ').filter(Boolean);
  const broken = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const width = (lines: readonly string[]): number => Math.max(...lines.map(measure));
  const best = broken.reduce<string[] | undefined>((least, lines) => (least && width(least) <= width(lines) ? least : lines), undefined);
  return [[words.join(' ')], ...(best ? [best] : []), ...(short !== undefined && short !== '' && short !== name ? [[short]] : [])];
}

/**
 * Finds a place for each, in the order handed in: right of it, left of it, under or over it, in the first form for which there is room. One that
 * finds no room may ask one neighbour to stand elsewhere; nobody loses a place by it.
 * @returns the names that fit, by id; none overlaps another or an obstacle, and all are inside the picture
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[], room: LabelRoom): Map<string, PlacedText> {
  const placed = new Map<string, PlacedText>();
  const places = new Map(wishes.map((wish) => [wish.id, placesOf(wish, room).filter(({ box }) => isInside(box, room) && !obstacles.some(touches(box)))]));
  const inTheWay = ({ box }: PlacedText, except?: string): string[] => { const isNear = touches(box); return [...placed].filter(([id, other]) => id !== except && isNear(other.box)).map(([id]) => id); };
  const asksOne = (id: string): void => {
    for (const place of places.get(id) ?? []) {
      const [neighbour, ...others] = inTheWay(place);
      if (neighbour === undefined || others.length > 0) continue;
      const elsewhere = places.get(neighbour)?.find((other) => !touches(other.box)(place.box) && inTheWay(other, neighbour).length === 0);
      if (!elsewhere) continue;
      placed.set(neighbour, elsewhere).set(id, place);
      return;
    }
  };
  for (const { id } of wishes) {
    const free = places.get(id)?.find((place) => inTheWay(place).length === 0);
    if (free) placed.set(id, free);
    else asksOne(id);
  }
  return placed;
}

const touches = (box: Box): ((other: Box) => boolean) => { const wide = grown(box, FREE); return (other) => overlaps(wide, other); };
const isInside = ({ x, y, width, height }: Box, room: LabelRoom): boolean => x >= 0 && y >= 0 && x + width <= room.width && y + height <= room.height;

/** Every place for a name, best first. */
function placesOf({ x, y, radius, forms, bold }: LabelWish, room: LabelRoom): PlacedText[] {
  const away = radius + GAP;
  return forms.flatMap((lines) => [
    textAt(lines, { x: x + away, y }, 'right', bold, room), textAt(lines, { x: x - away, y }, 'left', bold, room),
    textAt(lines, { x, y: y + away }, 'below', bold, room), textAt(lines, { x, y: y - away }, 'above', bold, room),
  ]);
}

export interface CompassWords {
  /** The name of a theme, or of the rest. Soft hyphens tell where a long word may break. */
  readonly heading: (theme: string) => string;
  readonly ring: (ring: Ring) => string;
}

/** What is always written. */
export interface FixedTexts {
  readonly headings: ReadonlyMap<string, PlacedText>;
  readonly rings: ReadonlyMap<Ring, PlacedText>;
}

/** The names of rings on their lines, and the headings around the circle, clear of those and of the nodes. */
export function fixedTexts(compass: Compass, words: CompassWords, room: LabelRoom): FixedTexts {
  const rings = new Map(compass.rings.map(({ ring, name }) => [ring, textAt([words.ring(ring)], name, 'on', false, room)]));
  const taken = [...[...rings.values()].map(({ box }) => box), ...compass.cells.flatMap(({ nodes }) => nodes.map((node) => around(node, node.radius + 1)))];
  const headings = new Map(compass.sectors.map(({ theme, heading }) => {
    const placed = headingAt(words.heading(theme), heading, compass.centre, taken, room);
    taken.push(placed.box);
    return [theme, placed];
  }));
  return { headings, rings };
}

/** Widths in which a heading may be set when there is no room for it as it is. */
const NARROWER = [140, 110, 80];

/** A heading stands outside the circle, in as many lines as the room there asks; it gives way to what already stands there. */
function headingAt(text: string, at: Point, centre: Point, taken: readonly Box[], room: LabelRoom): PlacedText {
  const [dx, dy] = [at.x - centre.x, at.y - centre.y];
  const aside = dx > 0 ? 'right' : 'left';
  const isAside = Math.abs(dx) > Math.abs(dy) / 3;
  const most = dx > 0 ? room.width - at.x : at.x;
  // Towards the top and the bottom the circle bends away: there a heading stands further off the middle.
  const bend = isAside ? dy / Math.hypot(dx, dy) / 2 : 0;
  const places = [most, ...NARROWER].flatMap((width) => (isAside ? [aside] as const : [dy > 0 ? 'below' : 'above', aside] as const).flatMap((side) => {
    const lines = wrapText(text, Math.min(width, most), (part) => room.measure(part, true), 3);
    return [0, -1, 1, -2, 2].map((step) => textAt(lines, { x: at.x, y: at.y + (bend * lines.length + step) * room.lineHeight }, side, true, room));
  }));
  return places.find(({ box }) => isInside(box, room) && !taken.some(touches(box))) ?? places.find(({ box }) => isInside(box, room)) ?? places[0] ?? textAt([], at, aside, true, room);
}
