/** Every text of the compass, with the words in its gaps and the counts of what has no name: none stands over another. */
import { NEAREST, ringOf, type Compass, type CompassCell, type MapNetwork, type Point, type Ring } from '../geometry/compass.ts';
import { around, fixedTexts, formsOf, overlaps, placeLabels, type Box, type CompassWords, type FixedTexts, type LabelRoom, type PlacedText } from '../geometry/labels.ts';

/** How many of a cell have no name in the picture. */
export interface UnnamedCount extends Point {
  readonly theme: string;
  readonly ring: Ring;
  /** In reading order, those without a node last. */
  readonly ids: readonly string[];
}

export interface CompassTexts extends FixedTexts {
  /** By id of a network. */
  readonly names: ReadonlyMap<string, PlacedText>;
  /** By theme. */
  readonly gaps: ReadonlyMap<string, PlacedText>;
  readonly unnamed: readonly UnnamedCount[];
}

export interface TextOptions extends Pick<LabelRoom, 'measure' | 'lineHeight'> {
  readonly words: CompassWords;
  /** The word of each gap, by theme. */
  readonly gaps: ReadonlyMap<string, string>;
  /** Half of the mark of a gap, in pixels. */
  readonly gapSize: number;
  /** Width and height of a count. */
  readonly countSize: { readonly width: number; readonly height: number };
}

/** Pixels: how finely and how far a count looks for room. */
const SEARCH = { step: 4, reach: 72 };

/** First what is fixed, then the words in gaps, then names by how much they matter, then counts of what is left. */
export function compassTexts(compass: Compass, networks: readonly MapNetwork[], { words, gaps, gapSize, countSize, measure, lineHeight }: TextOptions): CompassTexts {
  const room: LabelRoom = { width: compass.width, height: compass.height, measure, lineHeight };
  const { headings, rings } = fixedTexts(compass, words, room);
  const nodes = compass.cells.flatMap((cell) => cell.nodes);
  const marks = compass.cells.flatMap(({ theme, gap, more }) => [...(gap && gaps.has(theme) ? [around(gap, gapSize)] : []), ...(more ? [boxAt(more, countSize)] : [])]);
  const fixed: Box[] = [...[...headings.values(), ...rings.values()].map(({ box }) => box), ...slices(compass.centre), ...nodes.map((node) => around(node, node.radius + 1)), ...marks];
  const gapWords = placeGapWords(compass, gaps, gapSize, fixed, room);
  const obstacles = [...fixed, ...[...gapWords.values()].map(({ box }) => box)];
  const names = placeNames(compass, networks, obstacles, room);
  // A count leaves each mark its smallest target.
  const targets = [...nodes, ...compass.cells.flatMap(({ theme, gap }) => (gap && gaps.has(theme) ? [{ ...gap, radius: gapSize }] : []))].map((mark) => around(mark, Math.max(mark.radius + 1, NEAREST / 2)));
  const unnamed = placeCounts(compass, names, [...obstacles, ...targets], countSize);
  return { headings, rings, names, gaps: gapWords, unnamed };
}

/** The same compass, in which what one taps of a mark ends where a count begins. */
export function clearOfCounts(compass: Compass, counts: readonly Point[], { width, height }: TextOptions['countSize']): Compass {
  const clear = <Mark extends Point & { readonly hit: number }>(mark: Mark): Mark =>
    ({ ...mark, hit: Math.min(mark.hit, ...counts.map(({ x, y }) => 2 * Math.hypot(Math.max(0, Math.abs(x - mark.x) - width / 2), Math.max(0, Math.abs(y - mark.y) - height / 2)))) });
  return { ...compass, cells: compass.cells.map((cell) => ({ ...cell, nodes: cell.nodes.map(clear), gap: cell.gap && clear(cell.gap) })) };
}

/** A circle as boxes: a square around it would keep more room free than it takes. */
function slices({ x, y, radius }: Compass['centre']): Box[] {
  const height = radius / 4;
  return Array.from({ length: 8 }, (_, i): Box => {
    const top = (i - 4) * height;
    const half = Math.sqrt(radius ** 2 - Math.min(Math.abs(top), Math.abs(top + height)) ** 2);
    return { x: x - half, y: y + top, width: 2 * half, height };
  });
}

/** The word of a gap is never left out: where none of the four sides is free it stands as near as it can. */
function placeGapWords(compass: Compass, gaps: TextOptions['gaps'], gapSize: number, fixed: readonly Box[], room: LabelRoom): Map<string, PlacedText> {
  const wishes = compass.cells.flatMap(({ theme, gap }) => {
    const word = gaps.get(theme);
    return gap && word !== undefined ? [{ id: theme, word, x: gap.x, y: gap.y, radius: gapSize, bold: false, forms: [[word]] }] : [];
  });
  const placed = placeLabels(wishes, fixed, room);
  for (const { id, word, ...wish } of wishes.filter((one) => !placed.has(one.id))) {
    const size = { width: room.measure(word, false), height: room.lineHeight };
    const { x, y } = nearestSpot(wish, [...fixed, ...[...placed.values()].map(({ box }) => box)], size) ?? { x: wish.x, y: wish.y + gapSize };
    placed.set(id, { lines: [word], x, baselines: [y + size.height * 0.28], anchor: 'middle', box: boxAt({ x, y }, size) });
  }
  return placed;
}

/** Networks that the organisation is in come first, then the largest: the nodes stay where they are. */
function placeNames(compass: Compass, networks: readonly MapNetwork[], obstacles: readonly Box[], room: LabelRoom): Map<string, PlacedText> {
  const byId = new Map(networks.map((network) => [network.id, network]));
  const wishes = compass.cells.flatMap(({ nodes }) => nodes.flatMap((node) => {
    const network = byId.get(node.id);
    return network ? [{ node, network }] : [];
  })).sort((a, b) => Number(b.network.joined) - Number(a.network.joined) || (b.network.members ?? 0) - (a.network.members ?? 0) || (a.node.id < b.node.id ? -1 : 1));
  return placeLabels(wishes.map(({ node: { id, x, y, radius }, network: { label, short, joined } }) => ({ id, x, y, radius, bold: joined, forms: formsOf(label, short, (text) => room.measure(text, joined)) })), obstacles, room);
}

const boxAt = ({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

/** A count stands near what it counts, inside its own cell. Where there is no room a name of the cell makes way, and is counted too. */
function placeCounts(compass: Compass, names: Map<string, PlacedText>, obstacles: readonly Box[], size: { readonly width: number; readonly height: number }): UnnamedCount[] {
  const taken = [...obstacles];
  return compass.cells.flatMap((cell): UnnamedCount[] => {
    const { theme, ring, nodes, rest, more } = cell;
    const unnamed = (): string[] => [...nodes.map(({ id }) => id).filter((id) => !names.has(id)), ...rest];
    if (unnamed().length === 0) return [];
    let spot: Point | undefined = more ?? freeSpot(compass, cell, nodes.find(({ id }) => !names.has(id)), [...taken, ...[...names.values()].map(({ box }) => box)], size);
    for (const id of spot ? [] : nodes.map((node) => node.id).reverse()) {
      if (!names.delete(id)) continue;
      spot = freeSpot(compass, cell, nodes.find((node) => node.id === id), [...taken, ...[...names.values()].map(({ box }) => box)], size);
      if (spot) break;
    }
    // Not even then: just outside its cell, or over whatever stands there. It must be reached.
    const from = nodes[0] ?? compass.centre;
    const at = spot ?? nearestSpot(from, [...taken, ...[...names.values()].map(({ box }) => box)], size) ?? from;
    taken.push(boxAt(at, size));
    return [{ theme, ring, ids: unnamed(), x: at.x, y: at.y }];
  });
}

/** The nearest place around a point where a box touches nothing, within the ring and the sector. */
function freeSpot(compass: Compass, { theme, ring }: CompassCell, from: Point | undefined, taken: readonly Box[], size: { readonly width: number; readonly height: number }): Point | undefined {
  if (!from) return undefined;
  const sector = compass.sectors.find((one) => one.theme === theme);
  const bounds = compass.rings.find((one) => one.ring === ringOf(ring));
  if (!sector || !bounds) return undefined;
  const isHere = ({ x, y }: Point): boolean => {
    const [dx, dy] = [x - compass.centre.x, y - compass.centre.y];
    const radius = Math.hypot(dx, dy);
    const angle = ((Math.atan2(dx, -dy) * 180) / Math.PI + 360) % 360;
    return radius > bounds.inner && radius < bounds.outer && angle > sector.from && angle < sector.to;
  };
  return nearestSpot(from, taken, size, isHere);
}

/** The places around a point, the nearest first: made once, for they are the same around every point. */
let spots: readonly Point[] | undefined;
function spotsAround(): readonly Point[] {
  const steps = Array.from({ length: (2 * SEARCH.reach) / SEARCH.step + 1 }, (_, i) => i * SEARCH.step - SEARCH.reach);
  return spots ??= steps.flatMap((x) => steps.map((y) => ({ x, y }))).sort((a, b) => a.x ** 2 + a.y ** 2 - b.x ** 2 - b.y ** 2);
}

/** The nearest place around a point where a box touches nothing. */
function nearestSpot(from: Point, taken: readonly Box[], size: { readonly width: number; readonly height: number }, isHere: (at: Point) => boolean = () => true): Point | undefined {
  const near = taken.filter((box) => overlaps(box, boxAt(from, { width: size.width + 2 * SEARCH.reach, height: size.height + 2 * SEARCH.reach })));
  const isFree = (at: Point): boolean => { const own = boxAt(at, size); return !near.some((box) => overlaps(own, box)); };
  for (const { x, y } of spotsAround()) {
    const at = { x: from.x + x, y: from.y + y };
    if (isHere(at) && isFree(at)) return at;
  }
  return undefined;
}
