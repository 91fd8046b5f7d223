/** What an organisation is in, what that costs in time, and which of its networks are alike. */
import { canBeJoined, isActive, isAutomatic, overlapOf, type CalendarDate, type Membership, type Network, type Organisation, type Overlap } from '@digitaal-europa/data';
import { membershipIn } from './facets.ts';

/** The membership that holds on a day; the one that was checked last, when there are several. */
export function membershipOn({ memberships }: Network, organisation: string, today: CalendarDate): Membership | undefined {
  const held = memberships.filter((one) => one.organisation === organisation && (one.since ?? today) <= today && (one.until === undefined || one.until > today));
  return held.reduce<Membership | undefined>((last, one) => (last === undefined || one.asOf > last.asOf ? one : last), undefined);
}

export interface PortfolioEntry {
  readonly network: Network;
  readonly membership: Membership;
  /** Hours per quarter that it takes. Absent: not known. */
  readonly hours: number | undefined;
}

export interface Portfolio {
  /** What it is in by its own choice, as far as is known, in the order of the records. */
  readonly joined: readonly PortfolioEntry[];
  /** What it is in without choosing. */
  readonly automatic: readonly Network[];
  /** The hours of those of which they are known, and of how many they are not. Absent sum: of none are they known. */
  readonly hours: { readonly sum: number | undefined; readonly unknown: number };
  /** Pairs of its networks that look like each other: is it worth being in both? */
  readonly overlaps: readonly Overlap[];
  /** What the organisations are in that do its work, after a merger of civil services. */
  readonly through: readonly { readonly organisation: Organisation; readonly joined: readonly PortfolioEntry[] }[];
}

const entriesOf = (id: string, networks: readonly Network[], today: CalendarDate): PortfolioEntry[] => networks.flatMap((network) => {
  const membership = isAutomatic(network) || isActive(network) === 'nee' ? undefined : membershipOn(network, id, today);
  return membership === undefined ? [] : [{ network, membership, hours: network.joining.hoursPerQuarter }];
});

/** All of it, on a day. @param organisations where those are found that do its work */
export function portfolioOf(organisation: Organisation, networks: readonly Network[], organisations: readonly Organisation[], today: CalendarDate): Portfolio {
  const joined = entriesOf(organisation.id, networks, today);
  const known = joined.flatMap(({ hours }) => hours ?? []);
  return {
    joined, automatic: networks.filter((network) => isActive(network) !== 'nee' && membershipIn(network, organisation, today) === 'automatic'),
    hours: { sum: known.length === 0 ? undefined : known.reduce((sum, hours) => sum + hours, 0), unknown: joined.length - known.length },
    overlaps: overlapOf(joined.map(({ network }) => network), today),
    through: organisation.worksThrough.flatMap((id) => organisations.filter((one) => one.id === id).map((one) => ({ organisation: one, joined: entriesOf(id, networks, today) }))),
  };
}

/** The networks that one network looks like, by id: "lijkt op …". */
export const similarTo = (network: Network, networks: readonly Network[], today: CalendarDate): readonly Overlap[] =>
  (canBeJoined(network) ? networks.flatMap((other) => (other.id === network.id ? [] : overlapOf([network, other], today))) : []);
