/**
 * The compass: sector is theme, ring is reach, your organisation is in the middle. Where a network stands follows from its id, its theme and its
 * reach, never from the organisation, so that it is in the same place at every visit.
 */
import { sectorOf, sectorsOf, type Sector, type SectorPlan, type Themed } from './sectors.ts';

/** What the map needs to know about a network. */
export interface MapNetwork extends Themed {
  /** The name as it stands in the picture. */
  readonly label: string;
  /** An abbreviation, for where the name does not fit. */
  readonly short?: string | undefined;
  readonly reach: string;
  /** Absent: not known. */
  readonly members?: number | undefined;
  /** The organisation in the middle is in it. */
  readonly joined: boolean;
}

export interface Point { readonly x: number; readonly y: number }

/** From the middle outwards. What reaches over the whole world stands in the outer ring. */
export const RINGS = ['regional', 'national', 'european'] as const;
export type Ring = (typeof RINGS)[number];
/** The ring of a reach; one that nobody knows stands outside. */
export const ringOf = (reach: string): Ring => (reach === 'regional' || reach === 'national' ? reach : 'european');

export interface CompassNode extends Point {
  readonly id: string;
  readonly theme: string;
  readonly ring: Ring;
  readonly radius: number;
  /** Diameter of the area to click or tap. Areas never overlap. */
  readonly hit: number;
}

export interface CompassCell {
  readonly theme: string;
  readonly ring: Ring;
  /** In reading order: clockwise, and from the middle outwards. */
  readonly nodes: readonly CompassNode[];
  /** Ids of the networks for which there is no room, in order. */
  readonly rest: readonly string[];
  /** Where "+ n" stands, when there is a rest. */
  readonly more?: Point & { readonly hit: number } | undefined;
  /** Where the mark of a gap goes: it is always kept free, in the inner ring only. */
  readonly gap?: Point & { readonly hit: number } | undefined;
}

export interface Compass {
  readonly width: number;
  readonly height: number;
  readonly centre: Point & { readonly radius: number };
  readonly rings: readonly { readonly ring: Ring; readonly inner: number; readonly outer: number; /** Middle of its name, on its outer line. */ readonly name: Point }[];
  readonly sectors: readonly (Sector & { /** The line at its start. */ readonly line: readonly [Point, Point]; /** Where its heading touches the circle. */ readonly heading: Point })[];
  /** Sector by sector, each from the middle outwards; empty ones too. */
  readonly cells: readonly CompassCell[];
}

export interface CompassOptions { readonly plan: SectorPlan; readonly width?: number; readonly height?: number }

/** The size for which it is drawn; every other size is this picture, larger or smaller. */
export const COMPASS_SIZE = { width: 900, height: 760 } as const;
/** Width and height that every node asks for. */
export const TARGET = 44;
const CENTRE = 60;
const GAP_RADIUS = 82;
/** Rows lie at least a target apart, in a ring and between rings. */
const SIZES: Readonly<Record<Ring, { readonly inner: number; readonly outer: number; readonly rows: readonly number[] }>> = {
  regional: { inner: CENTRE, outer: 210, rows: [136, 188] },
  national: { inner: 210, outer: 300, rows: [234, 278] },
  european: { inner: 300, outer: 350, rows: [325] },
};
const OUTSIDE = SIZES.european.outer;
const HEADING = 10;
/** Half of the room that the name of a ring keeps free, where its line crosses the top. */
const RING_NAME = { width: 70, height: 20 } as const;
const SMALLEST = 5;
const LARGEST = 14;
/** From this number of members a node does not grow. */
const MANY = 400;
/** In a crowded cell nodes may come this near: the smallest target that is still allowed. */
export const NEAREST = 24;
/** Room for "+ n" in the middle of its place, at the usual size. */
export const COUNT_SIZE = { width: 34, height: 24 } as const;

/** A place in a ring: radius, and degrees clockwise from the top. */
interface Slot { readonly radius: number; readonly angle: number }

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Degrees of a chord of this length. */
const degreesOf = (chord: number, radius: number): number => (2 * Math.asin(Math.min(1, chord / 2 / radius)) * 180) / Math.PI;
const flat = ({ radius, angle }: Slot): Point => ({ x: radius * Math.sin(radians(angle)), y: -radius * Math.cos(radians(angle)) });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
/** Rounded, so that the last digit of a sine, in which browsers differ, does not count. */
const short = (value: number): number => Math.round(value * 100) / 100;

/** The places of a cell that are a target apart. */
function roomySlots({ from, width }: Sector, ring: Ring): Slot[] {
  return SIZES[ring].rows.flatMap((radius) => {
    const count = Math.floor(width / degreesOf(TARGET, radius) + 1e-9);
    return Array.from({ length: count }, (_, at) => ({ radius, angle: from + ((at + 0.5) * width) / count }));
  });
}

/** More places, between those: only for a cell that needs them, and then targets are smaller. */
function tightSlots({ from, to }: Sector, ring: Ring, taken: readonly Slot[]): Slot[] {
  const points = taken.map(flat);
  const found: Slot[] = [];
  const { inner, outer } = SIZES[ring];
  const start = ring === 'regional' ? GAP_RADIUS + NEAREST : inner + NEAREST / 2;
  for (let radius = start; radius <= outer - NEAREST / 2; radius += 4) {
    const margin = degreesOf(NEAREST, radius) / 2;
    for (let angle = from + margin; angle <= to - margin; angle += 1) {
      const point = flat({ radius, angle });
      if (!isOnRingName(point) && points.every((other) => distance(point, other) >= NEAREST)) {
        found.push({ radius, angle });
        points.push(point);
      }
    }
  }
  return found;
}

const isOnRingName = ({ x, y }: Point): boolean => Math.abs(x) < RING_NAME.width && RINGS.some((ring) => Math.abs(-y - SIZES[ring].outer) < RING_NAME.height);

/** Whether "+ n" stays within a cell when it stands there. */
function holdsCount(slot: Slot, { from, to }: Sector, ring: Ring): boolean {
  const { x, y } = flat(slot);
  return [-1, 1].every((dx) => [-1, 1].every((dy) => {
    const corner = { x: x + (dx * COUNT_SIZE.width) / 2, y: y + (dy * COUNT_SIZE.height) / 2 };
    const radius = Math.hypot(corner.x, corner.y);
    const angle = ((Math.atan2(corner.x, -corner.y) * 180) / Math.PI + 360) % 360;
    return radius >= SIZES[ring].inner && radius <= SIZES[ring].outer && angle >= from && angle <= to && !isOnRingName(corner);
  }));
}

/** Whether the smallest target there would lie under a "+ n". */
function isUnderCount(slot: Slot, count: Slot): boolean {
  const [a, b] = [flat(slot), flat(count)];
  return Math.abs(a.x - b.x) < (COUNT_SIZE.width + NEAREST) / 2 && Math.abs(a.y - b.y) < (COUNT_SIZE.height + NEAREST) / 2;
}

/** A number from a text, the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

/**
 * Who stands where. Each takes the free place that its own id likes best, in an order that follows from the ids as well: a new one disturbs only
 * whom it pushes from a place.
 * @returns the number of the place by id; who is not in it has none
 */
export function takePlaces(ids: readonly string[], roomy: number, all: number): Map<string, number> {
  const taken = new Map<string, number>();
  const used = new Set<number>();
  for (const id of [...new Set(ids)].sort((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1))) {
    const wish = (from: number, to: number): number | undefined =>
      Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter((place) => !used.has(place)).sort((a, b) => hash(`${id} ${a}`) - hash(`${id} ${b}`) || a - b)[0];
    const place = wish(0, Math.min(roomy, all)) ?? wish(roomy, all);
    if (place === undefined) continue;
    taken.set(id, place);
    used.add(place);
  }
  return taken;
}

/** Radius of a node in pixels: its surface grows with the number of members, and is smallest where nobody knows it. */
export const nodeRadius = (members: number | undefined): number => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.min(members ?? 0, MANY) / MANY);

/** The whole picture. A network more than once counts once; networks for which the plan has no sector are left out, which `planFor` prevents. */
export function compassOf(networks: readonly MapNetwork[], { plan, width = COMPASS_SIZE.width, height = COMPASS_SIZE.height }: CompassOptions): Compass {
  const scale = Math.min(width / COMPASS_SIZE.width, height / COMPASS_SIZE.height);
  const centre = { x: short(width / 2), y: short(height / 2) };
  const at = (slot: Slot): Point => {
    const { x, y } = flat(slot);
    return { x: short(centre.x + x * scale), y: short(centre.y + y * scale) };
  };
  const byId = new Map(networks.map((network) => [network.id, network]));
  const sectors = sectorsOf(plan);
  const drafts = sectors.flatMap((sector) => RINGS.map((ring) => draftOf([...byId.values()].filter((one) => ringOf(one.reach) === ring && sectorOf(one, plan) === sector.theme), sector, ring, at)));
  const hits = hitAreas(drafts.flatMap(({ spots, more, gap }) => [...spots, ...(more ? [more] : []), ...(gap ? [gap] : [])]));
  const withHit = (point: Point): Point & { readonly hit: number } => ({ x: point.x, y: point.y, hit: hits.get(point) ?? 0 });
  return {
    width, height,
    centre: { ...centre, radius: short(CENTRE * scale) },
    rings: RINGS.map((ring) => ({ ring, inner: short(SIZES[ring].inner * scale), outer: short(SIZES[ring].outer * scale), name: at({ radius: SIZES[ring].outer, angle: 0 }) })),
    sectors: sectors.map((sector) => ({ ...sector, line: [at({ radius: CENTRE, angle: sector.from }), at({ radius: OUTSIDE, angle: sector.from })] as const, heading: at({ radius: OUTSIDE + HEADING / scale, angle: (sector.from + sector.to) / 2 }) })),
    cells: drafts.map(({ theme, ring, spots, rest, more, gap }): CompassCell => ({
      theme, ring, rest,
      nodes: spots.map((spot): CompassNode => {
        const place = withHit(spot);
        return { id: spot.id, theme, ring, ...place, radius: short(Math.min(nodeRadius(byId.get(spot.id)?.members), place.hit / 2 - 1)) };
      }),
      more: more && withHit(more),
      gap: gap && withHit(gap),
    })),
  };
}

interface Draft { theme: string; ring: Ring; spots: (Point & { id: string })[]; rest: string[]; more: Point | undefined; gap: Point | undefined }

function draftOf(networks: readonly MapNetwork[], sector: Sector, ring: Ring, at: (slot: Slot) => Point): Draft {
  const ids = networks.map(({ id }) => id);
  const roomy = roomySlots(sector, ring);
  const all = ids.length > roomy.length ? [...roomy, ...tightSlots(sector, ring, roomy)] : roomy;
  // Where it is too crowded, the last place with room for it is for "+ n", and nobody stands under that.
  const last = ids.length > all.length ? all.findLast((slot) => holdsCount(slot, sector, ring)) ?? all.at(-1) : undefined;
  const slots = last ? all.filter((slot) => !isUnderCount(slot, last)) : all;
  const places = takePlaces(ids, roomy.filter((slot) => slots.includes(slot)).length, slots.length);
  const drawn = [...places].flatMap(([id, place]) => {
    const slot = slots[place];
    return slot ? [{ id, slot }] : [];
  }).sort((a, b) => a.slot.angle - b.slot.angle || a.slot.radius - b.slot.radius);
  return {
    theme: sector.theme, ring,
    spots: drawn.map(({ id, slot }) => ({ id, ...at(slot) })),
    rest: ids.filter((id) => !places.has(id)).sort(),
    more: last && at(last),
    gap: ring === 'regional' ? at({ radius: GAP_RADIUS, angle: (sector.from + sector.to) / 2 }) : undefined,
  };
}

/** As large as the nearest neighbour allows, at most a target. */
function hitAreas(spots: readonly Point[]): Map<Point, number> {
  return new Map(spots.map((spot) => [spot, short(Math.min(TARGET, ...spots.filter((other) => other !== spot).map((other) => distance(spot, other))))]));
}
