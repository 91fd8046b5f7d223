/** How are networks and organisations connected? */
import type { CalendarDate } from '../calendar.ts';
import { compareText } from '../calendar-math.ts';
import type { Network } from '../network.schema.ts';
import { canBeJoined, isAutomatic, membersOn } from './membership.ts';

/** The part of their members, themes or functions that networks share before they count as alike. */
const ALIKE = 0.7;
/** With fewer known members the part that is shared says nothing. */
const FEWEST_MEMBERS = 3;

export interface Overlap {
  /** Two networks, by id. */
  readonly networks: readonly [Network, Network];
  /** They share most of the known members of the smaller one, or both themes and functions. */
  readonly because: readonly ('leden' | 'thema-en-functie')[];
  readonly sharedMembers: readonly string[];
  /** Part of the known members of the smaller network, 0 to 1. Absent: too few are known. */
  readonly memberShare?: number | undefined;
}

/** The part of all that either has that both have. Two empty lists share nothing. */
const likeness = (a: readonly string[], b: readonly string[]): number => {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : [...all].filter((one) => a.includes(one) && b.includes(one)).length / all.size;
};

/** Pairs of networks that look like each other. Only those that one can join: all gemeenten are in the VNG, and that is no choice. */
export function overlapOf(networks: readonly Network[], today: CalendarDate): Overlap[] {
  const joined = networks.filter((network) => canBeJoined(network) && !isAutomatic(network) && network.status !== 'ended').sort((a, b) => compareText(a.id, b.id));
  return joined.flatMap((a, i) => joined.slice(i + 1).flatMap((b): Overlap[] => {
    const [mine, theirs] = [membersOn(a, today), membersOn(b, today)];
    const sharedMembers = mine.filter((one) => theirs.includes(one));
    const fewest = Math.min(mine.length, theirs.length);
    const memberShare = fewest < FEWEST_MEMBERS ? undefined : sharedMembers.length / fewest;
    const because = [
      ...(memberShare !== undefined && memberShare >= ALIKE ? ['leden' as const] : []),
      ...(a.reach === b.reach && likeness(a.themes, b.themes) >= ALIKE && likeness(a.functions, b.functions) >= ALIKE ? ['thema-en-functie' as const] : []),
    ];
    return because.length === 0 ? [] : [{ networks: [a, b], because, sharedMembers, memberShare }];
  }));
}

export interface Path {
  /** From the one to the other: one network that both are in, or two with an organisation that is in both. */
  readonly networks: readonly [Network] | readonly [Network, Network];
  /** The organisation between the two networks: who could introduce you. */
  readonly via?: string | undefined;
}

/**
 * How two organisations can meet: shared networks first, then by way of one organisation; of equal length the smaller networks first, because people
 * know each other there. At most three. Networks that everybody is in connect nobody. The way back is the same way.
 */
export function pathsBetween(a: string, b: string, networks: readonly Network[], today: CalendarDate, limit = 3): Path[] {
  if (a === b) return [];
  const open = networks.filter((network) => !isAutomatic(network) && network.kind !== 'koepel' && network.status !== 'ended').map((network) => ({ network, members: new Set(membersOn(network, today)) }));
  const [ofA, ofB] = [open.filter(({ members }) => members.has(a)), open.filter(({ members }) => members.has(b))];
  const size = (path: readonly { members: ReadonlySet<string> }[]): number => path.reduce((sum, { members }) => sum + members.size, 0);
  const direct = ofA.filter(({ members }) => members.has(b)).map((one) => ({ steps: [one] as const, via: undefined }));
  const indirect = ofA.filter(({ members }) => !members.has(b)).flatMap((first) => ofB.filter(({ members }) => !members.has(a)).flatMap((second) => {
    const via = [...first.members].filter((one) => one !== a && one !== b && second.members.has(one)).sort(compareText)[0];
    return via === undefined ? [] : [{ steps: [first, second] as const, via }];
  }));
  // The same order from both ends: the ids of the networks in the order of the alphabet.
  const name = (steps: readonly { network: Network }[]): string => steps.map(({ network }) => network.id).sort(compareText).join(' ');
  return [...direct, ...indirect]
    .sort((one, other) => one.steps.length - other.steps.length || size(one.steps) - size(other.steps) || compareText(name(one.steps), name(other.steps)))
    .slice(0, limit)
    .map(({ steps, via }) => ({ networks: steps.length === 1 ? [steps[0].network] as const : [steps[0].network, steps[1].network] as const, via }));
}
