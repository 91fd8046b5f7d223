/**
 * Which theme has which part of the circle. A circle can only be divided by number by moving everything as soon as a number changes, and then
 * nobody finds a network back. So the division is a plan: made by number, in steps, and kept until it no longer suits what there is.
 */

/** What the geometry needs to know about a network to give it a sector. */
export interface Themed {
  readonly id: string;
  /** The first is what it is about most. */
  readonly themes: readonly string[];
}

/** The name of the sector for networks of which no theme has a sector of its own. */
export const REST = 'overige';

/** A theme, or `REST`, and its width in degrees. */
export interface SectorShare { readonly theme: string; readonly width: number }
/** All sectors, clockwise from the top: together 360 degrees. */
export type SectorPlan = readonly SectorShare[];

/** A sector in its place: degrees, clockwise from the top. */
export interface Sector extends SectorShare { readonly from: number; readonly to: number }

/** More sectors than this nobody can tell apart. */
export const MOST_SECTORS = 9;
const STEP = 12;
const STEPS = 360 / STEP;
const FEWEST = 2;
const MOST = 5;
/** How many networks more than the smallest sector a theme without one may have, before the plan no longer suits. */
const SLACK = 2;

/** The plan for the networks that the package brings, so that a network more leaves everything in its place. */
export const COMPASS_PLAN: SectorPlan = [
  { theme: 'ai', width: 60 }, { theme: 'data', width: 36 }, { theme: 'cybersecurity', width: 24 }, { theme: 'infrastructuur', width: 36 }, { theme: 'bestuur', width: 60 },
  { theme: 'slimme-regio', width: 48 }, { theme: 'innovatie', width: 36 }, { theme: 'water', width: 24 }, { theme: REST, width: 36 },
];

const tally = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};
const firstThemes = (networks: readonly Themed[]): ReadonlyMap<string, number> => tally(networks.map(({ themes }) => themes[0] ?? REST));

/** The sector of a network: its first theme that has one. */
export function sectorOf({ themes }: Themed, plan: SectorPlan): string {
  return themes.find((theme) => plan.some((share) => share.theme === theme)) ?? REST;
}

/**
 * A plan by number: at most nine sectors, each 24° to 60° in steps of 12°. The themes with the most networks get their own, in the order handed in;
 * the others share the last. With fewer than six themes 60° is not enough for a circle, and all are wider.
 * @param order every theme, in the order in which they stand around the circle
 */
export function planSectors(networks: readonly Themed[], order: readonly string[]): SectorPlan {
  const counts = firstThemes(networks);
  const named = order.filter((theme) => counts.has(theme));
  const hasRest = named.length > MOST_SECTORS || [...counts.keys()].some((theme) => !named.includes(theme));
  const rank = new Map([...named].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).map((theme, at) => [theme, at]));
  const own = named.filter((theme) => (rank.get(theme) ?? 0) < MOST_SECTORS - Number(hasRest));
  return widths(networks, hasRest ? [...own, REST] : own);
}

/** Gives the circle away step by step: each to the sector with the most networks per step that it has. */
function widths(networks: readonly Themed[], themes: readonly string[]): SectorPlan {
  if (themes.length === 0) return [];
  const bare = themes.map((theme) => ({ theme, width: 0 }));
  const counts = tally(networks.map((network) => sectorOf(network, bare)));
  const most = Math.max(MOST, Math.ceil(STEPS / themes.length));
  const shares = themes.map((theme) => ({ theme, count: counts.get(theme) ?? 0, steps: FEWEST }));
  for (let left = STEPS - FEWEST * themes.length; left > 0; left--) {
    const [first, ...others] = shares.filter(({ steps }) => steps < most);
    if (!first) break;
    others.reduce((best, share) => (share.count / share.steps > best.count / best.steps ? share : best), first).steps++;
  }
  return shares.map(({ theme, steps }) => ({ theme, width: steps * STEP }));
}

/** Whether a plan still suits: every network has a sector, none is two steps too wide or narrow, and no theme without a sector has outgrown one. */
export function suits(plan: SectorPlan, networks: readonly Themed[]): boolean {
  const themes = plan.map(({ theme }) => theme);
  const isWhole = networks.every((network) => themes.includes(sectorOf(network, plan)));
  const ideal = widths(networks, themes);
  const counts = firstThemes(networks);
  const smallest = Math.min(...themes.filter((theme) => theme !== REST).map((theme) => counts.get(theme) ?? 0));
  return isWhole
    && plan.every(({ width }, at) => Math.abs(width - (ideal[at]?.width ?? 0)) <= STEP)
    && [...counts].every(([theme, count]) => themes.includes(theme) || count <= smallest + SLACK);
}

/** The plan that is kept when it suits these networks, else one of their own. Hand in all networks, never those that a filter leaves. */
export const planFor = (networks: readonly Themed[], order: readonly string[], kept: SectorPlan = COMPASS_PLAN): SectorPlan => (suits(kept, networks) ? kept : planSectors(networks, order));

/** The sectors in their places. */
export function sectorsOf(plan: SectorPlan): Sector[] {
  let to = 0;
  return plan.map(({ theme, width }) => ({ theme, width, from: to, to: (to += width) }));
}
