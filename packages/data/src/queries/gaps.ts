/** On which themes is there no network in the region, and who has the same gap? */
import type { CalendarDate } from '../calendar.ts';
import { compareText } from '../calendar-math.ts';
import type { Network } from '../network.schema.ts';
import type { Organisation } from '../organisation.schema.ts';
import type { Theme } from '../vocabulary.ts';
import { admits, canBeJoined, hasEnded, isActive } from './membership.ts';
import { fillsGap } from './networks-for.ts';

export interface Gap {
  readonly theme: Theme;
  /** False when a network may fill it: of some it is not known whether it lives, or whom it admits. */
  readonly certain: boolean;
  /** The networks that may fill it, by id. */
  readonly perhaps: readonly Network[];
  /** Living networks on the theme that reach further and do not refuse this organisation, nearest first. */
  readonly further: readonly Network[];
}

const REACH: readonly Network['reach'][] = ['regional', 'national', 'european', 'global'];
const byId = (a: Network, b: Network): number => compareText(a.id, b.id);

/**
 * The themes for which no living regional network admits this organisation in its own region, in the order asked. A network that has ended, or of
 * another region, never fills a gap.
 */
export function gapsFor(organisation: Organisation, networks: readonly Network[], themes: readonly Theme[]): Gap[] {
  return [...new Set(themes)].flatMap((theme): Gap[] => {
    const about = networks.filter((network) => network.themes.includes(theme));
    if (about.some((network) => fillsGap(network, organisation) === 'ja')) return [];
    const perhaps = about.filter((network) => fillsGap(network, organisation) === 'onbekend').sort(byId);
    const further = about.filter((network) => network.reach !== 'regional' && canBeJoined(network) && isActive(network) === 'ja' && admits(network, organisation) !== 'nee').sort((a, b) => REACH.indexOf(a.reach) - REACH.indexOf(b.reach) || byId(a, b));
    return [{ theme, certain: perhaps.length === 0, perhaps, further }];
  });
}

/**
 * The others with the same certain gap in a province that they share, of the same type first, then by name: with whom one could start a network.
 * Only decentralised governments, and none that has ended.
 */
export function sameGap(theme: Theme, organisation: Organisation, organisations: readonly Organisation[], networks: readonly Network[], today: CalendarDate): Organisation[] {
  const isGovernment = ({ type }: Organisation): boolean => type === 'gemeente' || type === 'provincie' || type === 'waterschap';
  const has = (one: Organisation): boolean => gapsFor(one, networks, [theme])[0]?.certain === true;
  if (!has(organisation)) return [];
  return organisations
    .filter((other) => other.id !== organisation.id && isGovernment(other) && !hasEnded(other, today) && other.provinces.some((province) => organisation.provinces.includes(province)) && has(other))
    .sort((a, b) => Number(b.type === organisation.type) - Number(a.type === organisation.type) || compareText(a.name, b.name) || compareText(a.id, b.id));
}
