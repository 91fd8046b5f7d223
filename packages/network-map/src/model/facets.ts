/**
 * What networks and frontrunners can be filtered by. What is not known is a value of its own: it is never read as "no", and it can be chosen.
 * Themes and functions are separate axes: CIOs, and AI.
 */
import { admits, allOf, facetCounts, FUNCTIONS, isAutomatic, isInRegion, JOINING_MODES, membersOn, NETWORK_KINDS, REACHES, THEMES, valuesOf, type CalendarDate, type Facet, type FacetOption, type Frontrunner, type JobFunction, type JoiningMode, type Network, type NetworkKind, type Organisation, type Reach, type Theme } from '@digitaal-europa/data';

export const UNKNOWN = 'onbekend';
/**
 * Whether the organisation is in it. `automatic`: without choosing, like all of its type. `not` needs a reason: the list of members is complete, it
 * has left, or the network is not for it. Everything else is `unknown`, for lists are hardly ever complete.
 */
export const MEMBERSHIPS = ['member', 'automatic', 'not', 'unknown'] as const;
export type MembershipState = (typeof MEMBERSHIPS)[number];
/** Done with little money or few people. */
const MEANS = ['ja', 'nee', UNKNOWN] as const;
export type Means = (typeof MEANS)[number];

/** The values of each facet, in the order in which they are shown. */
export const FACET_VALUES = { theme: valuesOf(THEMES), function: valuesOf(FUNCTIONS), reach: valuesOf(REACHES), kind: valuesOf(NETWORK_KINDS), mode: valuesOf(JOINING_MODES), membership: MEMBERSHIPS, means: MEANS } as const;
export type FacetId = keyof typeof FACET_VALUES;
export const FACETS = Object.keys(FACET_VALUES) as FacetId[];
/** `means` is about frontrunners, and `theme` about both. */
export const NETWORK_FACETS = ['theme', 'function', 'reach', 'kind', 'mode', 'membership'] as const satisfies readonly FacetId[];
export type NetworkFacetId = (typeof NETWORK_FACETS)[number];

/** What visitors may choose, by facet. Absent or empty: everything. */
export interface Choices {
  readonly theme?: readonly Theme[];
  readonly function?: readonly JobFunction[];
  readonly reach?: readonly Reach[];
  readonly kind?: readonly NetworkKind[];
  readonly mode?: readonly JoiningMode[];
  readonly membership?: readonly MembershipState[];
  readonly means?: readonly Means[];
}

export const isFacetValue = (id: FacetId, value: string): boolean => (FACET_VALUES[id] as readonly string[]).includes(value);

/** Whether an organisation is in a network on a day, as far as is known. @param organisation absent: nobody told who asks */
export function membershipIn(network: Network, organisation: Organisation | undefined, today: CalendarDate): MembershipState {
  if (organisation === undefined) return 'unknown';
  const members = membersOn(network, today);
  const isFor = allOf(admits(network, organisation), isInRegion(network, organisation));
  if (isAutomatic(network)) return members.includes(organisation.id) || isFor === 'ja' ? 'automatic' : isFor === 'nee' ? 'not' : 'unknown';
  if (members.includes(organisation.id)) return 'member';
  const hasLeft = network.memberships.some((one) => one.organisation === organisation.id && one.until !== undefined && one.until <= today);
  // Who only hosts or watches is not counted among its members.
  const known = new Set(network.memberships.filter((one) => (one.role === 'member' || one.role === 'board') && members.includes(one.organisation)).map((one) => one.organisation));
  const isComplete = network.memberCount !== undefined && known.size >= network.memberCount.value;
  return hasLeft || isComplete || isFor === 'nee' ? 'not' : 'unknown';
}

/** As much of a network in the picture as the filters look at. */
export interface Filtered {
  readonly network: Network;
  readonly membership: MembershipState;
}

const VALUES: Readonly<Record<NetworkFacetId, (one: Filtered) => readonly string[]>> = {
  theme: ({ network }) => network.themes, function: ({ network }) => network.functions, reach: ({ network }) => [network.reach], kind: ({ network }) => [network.kind], mode: ({ network }) => [network.joining.mode], membership: ({ membership }) => [membership],
};

/** One facet with its values; none of them ever disappears. */
export interface CountedFacet {
  readonly id: FacetId;
  readonly options: readonly FacetOption[];
}

/** The networks that the filters leave, and what every value would leave. A facet does not count its own choices. */
export function filterNetworks<R extends Filtered>(some: readonly R[], facets: Choices): { readonly records: readonly R[]; readonly facets: readonly CountedFacet[] } {
  const list: readonly Facet<R>[] = NETWORK_FACETS.map((id) => ({ id, valuesOf: VALUES[id], options: FACET_VALUES[id] }));
  const { records, facets: counted } = facetCounts(some, list, { ...facets });
  return { records, facets: counted.map(({ id, options }) => ({ id: id as FacetId, options })) };
}

/** Whether it was done with small means. Nothing recorded is not "no". */
const meansOf = ({ smallMeans }: Pick<Frontrunner, 'smallMeans'>): Means => (smallMeans === undefined ? UNKNOWN : smallMeans ? 'ja' : 'nee');

/** The same for frontrunners, by the means with which they did it. */
export function filterFrontrunners<R extends { readonly claim: Frontrunner }>(some: readonly R[], { means = [] }: Choices): { readonly records: readonly R[]; readonly facet: CountedFacet } {
  const { records, facets } = facetCounts(some, [{ id: 'means', valuesOf: ({ claim }: R) => [meansOf(claim)], options: MEANS }], { means });
  return { records, facet: { id: 'means', options: facets[0]?.options ?? [] } };
}
