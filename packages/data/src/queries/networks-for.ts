/** Which network fits us? Never more than three answers, each with its reasons; the rest with what speaks against it. */
import type { CalendarDate } from '../calendar.ts';
import { compareText } from '../calendar-math.ts';
import type { Network } from '../network.schema.ts';
import type { Organisation } from '../organisation.schema.ts';
import type { JobFunction, Theme } from '../vocabulary.ts';
import { expectDay } from './expect.ts';
import { allOf, admits, canBeJoined, isActive, isAutomatic, isInRegion, membersOn, type Known } from './membership.ts';

/** What is asked for. All of it is optional. */
export interface NetworkWishes {
  readonly themes?: readonly Theme[] | undefined;
  readonly functions?: readonly JobFunction[] | undefined;
  /** Hours per quarter that somebody can spend. */
  readonly hoursPerQuarter?: number | undefined;
  /** Ids of organisations like this one: it helps when they are in it. */
  readonly peers?: readonly string[] | undefined;
}

/** The first five are hard: a `nee` keeps a network out, and `onbekend` keeps it from the best answers. */
export const NETWORK_HARD_REASONS = ['aan-te-sluiten', 'actief', 'doelgroep', 'regio', 'nog-geen-lid'] as const;
export type NetworkReasonName = (typeof NETWORK_HARD_REASONS)[number] | 'thema' | 'functie' | 'tijd' | 'gelijken' | 'enige-in-de-regio' | 'aansluiten';

export interface NetworkReason {
  readonly name: NetworkReasonName;
  readonly hard: boolean;
  readonly met: Known;
  /** What it is about: the shared themes or functions, the peers inside, the hours. */
  readonly of?: readonly string[] | number | undefined;
}

export interface NetworkAdvice {
  readonly network: Network;
  readonly reasons: readonly NetworkReason[];
}

export interface NetworksForOrganisation {
  /** At most three, the best first. All hard reasons are met, and at least one theme, when themes were asked for. */
  readonly best: readonly NetworkAdvice[];
  /** Also possible, in the same order: some reason is not met or not known, and none of the hard ones is against it. */
  readonly also: readonly NetworkAdvice[];
  /** Those with a hard `nee`, by name: already a member, another region, not for this organisation, ended, or nothing to join. */
  readonly notBecause: readonly NetworkAdvice[];
}

const MOST = 3;
const shared = <T extends string>(wanted: readonly T[] | undefined, given: readonly T[]): T[] => [...new Set(wanted)].filter((one) => given.includes(one));

/** A wish for one of several: not asked, nothing to say. */
function wish(name: NetworkReasonName, wanted: readonly string[] | undefined, given: readonly string[]): NetworkReason[] {
  if (wanted === undefined || wanted.length === 0) return [];
  const both = shared(wanted, given);
  return [{ name, hard: false, met: both.length > 0 ? 'ja' : given.length === 0 ? 'onbekend' : 'nee', of: both }];
}

/** @param near the networks that serve this organisation in its own region, or may */
function reasonsOf(network: Network, organisation: Organisation, wishes: NetworkWishes, today: CalendarDate, near: readonly Network[]): NetworkReason[] {
  const members = membersOn(network, today);
  const { hoursPerQuarter: hours, mode } = network.joining;
  const hard = (name: NetworkReasonName, met: Known): NetworkReason => ({ name, hard: true, met });
  const inside = shared(wishes.peers, members);
  // A theme that no other living network in the region has for this organisation.
  const only = network.reach === 'regional' ? network.themes.filter((theme) => !near.some((other) => other.id !== network.id && other.themes.includes(theme))) : [];
  return [
    hard('aan-te-sluiten', canBeJoined(network) && !isAutomatic(network) ? 'ja' : 'nee'),
    hard('actief', isActive(network)),
    hard('doelgroep', admits(network, organisation)),
    hard('regio', isInRegion(network, organisation)),
    hard('nog-geen-lid', members.includes(organisation.id) ? 'nee' : 'ja'),
    ...wish('thema', wishes.themes, network.themes),
    ...wish('functie', wishes.functions, network.functions),
    ...(wishes.hoursPerQuarter === undefined ? [] : [{ name: 'tijd', hard: false, met: hours === undefined ? 'onbekend' : hours <= wishes.hoursPerQuarter ? 'ja' : 'nee', of: hours } as const]),
    ...(wishes.peers === undefined || wishes.peers.length === 0 ? [] : [{ name: 'gelijken', hard: false, met: inside.length > 0 ? 'ja' : 'onbekend', of: inside } as const]),
    ...(only.length === 0 ? [] : [{ name: 'enige-in-de-regio', hard: false, met: 'ja', of: only } as const]),
    { name: 'aansluiten', hard: false, met: mode === 'open' || mode === 'on-request' ? 'ja' : mode === 'unknown' ? 'onbekend' : 'nee' },
  ];
}

/** Whether a network serves an organisation in its own region, whatever the theme. */
export const fillsGap = (network: Network, organisation: Organisation): Known =>
  network.reach === 'regional' && canBeJoined(network) ? allOf(isActive(network), admits(network, organisation), isInRegion(network, organisation)) : 'nee';

const count = ({ reasons }: NetworkAdvice, name: NetworkReasonName): number => {
  const of = reasons.find((one) => one.name === name)?.of;
  return typeof of === 'object' ? of.length : 0;
};
const met = ({ reasons }: NetworkAdvice): number => reasons.filter((one) => !one.hard && one.met === 'ja').length;
const known = ({ reasons }: NetworkAdvice): number => reasons.filter((one) => one.hard && one.met === 'ja').length;
const byName = (a: NetworkAdvice, b: NetworkAdvice): number => compareText(a.network.name.nl, b.network.name.nl) || compareText(a.network.id, b.network.id);
/** Surest first, then most wishes met, most themes, most peers, then by name: a total order. */
const byAdvice = (a: NetworkAdvice, b: NetworkAdvice): number => known(b) - known(a) || met(b) - met(a) || count(b, 'thema') - count(a, 'thema') || count(b, 'gelijken') - count(a, 'gelijken') || byName(a, b);

/**
 * Every network, once, in one of three lists.
 * @throws RangeError when `today` is no day.
 */
export function networksFor(organisation: Organisation, networks: readonly Network[], wishes: NetworkWishes, today: CalendarDate): NetworksForOrganisation {
  expectDay(today);
  const near = networks.filter((network) => fillsGap(network, organisation) !== 'nee');
  const all = networks.map((network): NetworkAdvice => ({ network, reasons: reasonsOf(network, organisation, wishes, today, near) }));
  const isOut = ({ reasons }: NetworkAdvice): boolean => reasons.some((one) => one.hard && one.met === 'nee');
  const possible = all.filter((advice) => !isOut(advice)).sort(byAdvice);
  const fits = ({ reasons }: NetworkAdvice): boolean => reasons.every((one) => (one.hard || one.name === 'thema' ? one.met === 'ja' : true));
  const best = possible.filter(fits).slice(0, MOST);
  return { best, also: possible.filter((advice) => !best.includes(advice)), notBecause: all.filter(isOut).sort(byName) };
}
