/** Who is good at a theme and open to contact, where that is recorded; and which organisations are like ours. */
import { frontrunnersFor, isActive, isAutomatic, membersOn, peersOf, THEMES, valuesOf, type AheadOnTheme, type CalendarDate, type Network, type Organisation, type Peer, type Theme } from '@digitaal-europa/data';
import { filterFrontrunners, type Choices, type CountedFacet } from './facets.ts';

/** A claim with what shows it: its `evidence`, `source` and `asOf` come with it. */
export interface AheadOn extends AheadOnTheme {
  readonly theme: Theme;
  /** Said so in a source. False: that is not known, and not that it is closed. */
  readonly canBeCalled: boolean;
}

export interface FoundFrontrunners {
  /** Those who can be called first, then by theme, and within it the nearest first. */
  readonly ahead: readonly AheadOn[];
  readonly facet: CountedFacet;
}

/** Stands in as long as nobody told who asks: it lies nowhere, so nobody is near it. */
const NOBODY: Organisation = { id: '', type: 'overig', name: '', aliases: [], identifiers: {}, provinces: [], waterAuthorities: [], worksThrough: [], frontrunner: [], sources: [], evidence: 'unverified', confidence: 'laag', unconfirmed: [], asOf: '1970-01-01' };

/** Who is ahead on the chosen themes, or on any when none was chosen. Who said no to contact is left out. */
export function findFrontrunners(organisations: readonly Organisation[], organisation: Organisation | undefined, choices: Choices): FoundFrontrunners {
  const themes = choices.theme !== undefined && choices.theme.length > 0 ? choices.theme : valuesOf(THEMES);
  const all = themes.flatMap((theme): AheadOn[] => {
    const { toCall, toReadAbout } = frontrunnersFor(theme, organisations, organisation ?? NOBODY);
    return [...toCall.map((one) => ({ ...one, theme, canBeCalled: true })), ...toReadAbout.map((one) => ({ ...one, theme, canBeCalled: false }))];
  });
  const { records, facet } = filterFrontrunners(all, choices);
  return { ahead: [...records.filter(({ canBeCalled }) => canBeCalled), ...records.filter(({ canBeCalled }) => !canBeCalled)], facet };
}

export type PeerReason = 'size' | 'province' | 'water';
export interface PeerLike extends Peer {
  /** Why it is like ours. Empty: only its type is the same. */
  readonly because: readonly PeerReason[];
  /** Networks that both chose, as far as is known. */
  readonly sharedNetworks: readonly Network[];
}

/** Up to half as many inhabitants more, or less: about the same size. */
const SAME_SIZE = 1.5;

/** The organisations most like this one, with the reasons. Default five. */
export function peersLike(organisation: Organisation, organisations: readonly Organisation[], networks: readonly Network[], today: CalendarDate, limit = 5): PeerLike[] {
  const ours = networks.map((network) => ({ network, members: membersOn(network, today) })).filter(({ network, members }) => !isAutomatic(network) && members.includes(organisation.id));
  return peersOf(organisation, organisations, today, limit).map((peer) => ({
    ...peer,
    because: [
      ...(peer.sizeRatio !== undefined && peer.sizeRatio <= SAME_SIZE ? ['size' as const] : []),
      ...(peer.sharedProvinces.length > 0 ? ['province' as const] : []),
      ...(peer.sharedWaterAuthorities.length > 0 ? ['water' as const] : []),
    ],
    sharedNetworks: ours.filter(({ members }) => members.includes(peer.organisation.id)).map(({ network }) => network),
  }));
}

/** Of those that are known to have joined a network, the ones most like this organisation. Default five. */
export function peersWithNetworks(organisation: Organisation, organisations: readonly Organisation[], networks: readonly Network[], today: CalendarDate, limit = 5): PeerLike[] {
  const joined = new Set(networks.filter((network) => !isAutomatic(network) && isActive(network) !== 'nee').flatMap((network) => membersOn(network, today)));
  return peersLike(organisation, organisations.filter(({ id }) => joined.has(id)), networks, today, limit);
}
