/** Which organisations are like ours, and who is ahead on a theme? */
import type { CalendarDate } from '../calendar.ts';
import { compareText } from '../calendar-math.ts';
import type { Frontrunner, Organisation } from '../organisation.schema.ts';
import type { Theme } from '../vocabulary.ts';
import { hasEnded } from './membership.ts';

export interface Peer {
  readonly organisation: Organisation;
  /** The larger number of inhabitants divided by the smaller: 1 is the same. Absent: one of the two is not known. */
  readonly sizeRatio?: number | undefined;
  readonly sharedProvinces: readonly string[];
  readonly sharedWaterAuthorities: readonly string[];
}

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => b.includes(one)).sort(compareText);
const byName = (a: Organisation, b: Organisation): number => compareText(a.name, b.name) || compareText(a.id, b.id);

/** In the same province a neighbour may differ by half as much again and still come first: about the step from one class of size to the next. */
const NEARBY = Math.log(1.5);

function distance({ sizeRatio, sharedProvinces }: Peer): number {
  return sizeRatio === undefined ? Infinity : Math.log(sizeRatio) - (sharedProvinces.length > 0 ? NEARBY : 0);
}

/**
 * The organisations of the same type that are most like this one: by number of inhabitants, those of the same province a step ahead. Where
 * inhabitants are not known, as of waterschappen, those of the same province first, then by name. None that has ended. Default five.
 */
export function peersOf(organisation: Organisation, organisations: readonly Organisation[], today: CalendarDate, limit = 5): Peer[] {
  const size = organisation.population?.value;
  return organisations
    .filter((other) => other.type === organisation.type && other.id !== organisation.id && !hasEnded(other, today))
    .map((other): Peer => {
      const theirs = other.population?.value;
      const known = size !== undefined && size > 0 && theirs !== undefined && theirs > 0;
      return {
        organisation: other, sizeRatio: known ? Math.max(size, theirs) / Math.min(size, theirs) : undefined,
        sharedProvinces: shared(other.provinces, organisation.provinces), sharedWaterAuthorities: shared(other.waterAuthorities, organisation.waterAuthorities),
      };
    })
    .sort((a, b) => compare(distance(a), distance(b)) || b.sharedProvinces.length - a.sharedProvinces.length || b.sharedWaterAuthorities.length - a.sharedWaterAuthorities.length || byName(a.organisation, b.organisation))
    .slice(0, limit);
}

/** Infinity less Infinity is no number. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

export interface AheadOnTheme {
  readonly organisation: Organisation;
  readonly claim: Frontrunner;
  readonly sameType: boolean;
  readonly sharedProvinces: readonly string[];
}

export interface Frontrunners {
  /** Said themselves that they can be called: good at it and open to contact. */
  readonly toCall: readonly AheadOnTheme[];
  /** Good at it; whether they are open to contact is not known. Who said no is left out of both. */
  readonly toReadAbout: readonly AheadOnTheme[];
}

/** Who is ahead on a theme, nearest to this organisation first: same type, same province, with small means, then by name. */
export function frontrunnersFor(theme: Theme, organisations: readonly Organisation[], organisation: Organisation): Frontrunners {
  const ahead = organisations
    .filter(({ id }) => id !== organisation.id)
    .flatMap((other) => other.frontrunner.filter((claim) => claim.theme === theme).map((claim): AheadOnTheme => ({ organisation: other, claim, sameType: other.type === organisation.type, sharedProvinces: shared(other.provinces, organisation.provinces) })))
    .sort((a, b) => Number(b.sameType) - Number(a.sameType) || b.sharedProvinces.length - a.sharedProvinces.length || Number(b.claim.smallMeans === true) - Number(a.claim.smallMeans === true) || byName(a.organisation, b.organisation) || compareText(a.claim.claim, b.claim.claim));
  return { toCall: ahead.filter(({ claim }) => claim.openToContact === true), toReadAbout: ahead.filter(({ claim }) => claim.openToContact === undefined) };
}
