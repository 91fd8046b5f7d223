/** Who is in a network, and whom does it admit? */
import type { CalendarDate } from '../calendar.ts';
import { compareText } from '../calendar-math.ts';
import type { Audience, Network } from '../network.schema.ts';
import type { Organisation } from '../organisation.schema.ts';

/** An answer that may not be known. */
export type Known = 'ja' | 'nee' | 'onbekend';

/** Whether an organisation exists no more on that day: it became part of another. */
export const hasEnded = ({ endsOn }: Pick<Organisation, 'endsOn'>, today: CalendarDate): boolean => endsOn !== undefined && endsOn <= today;

/** Members on that day, each once, by id. Lists are hardly ever complete: who is not in it may still be a member. */
export const membersOn = ({ memberships }: Network, today: CalendarDate): readonly string[] =>
  [...new Set(memberships.filter(({ since, until }) => (since ?? today) <= today && (until === undefined || until > today)).map(({ organisation }) => organisation))].sort(compareText);

/** Only a network or a programme can be joined: a platform, an umbrella organisation and an authority cannot. */
export const canBeJoined = ({ kind }: Network): boolean => kind === 'network' || kind === 'programme';

/** Joined without choosing: every organisation of a type is in it, so it says nothing about this one. */
export const isAutomatic = ({ joining }: Network): boolean => joining.mode === 'automatic';

/** Whether the number of inhabitants is within the bounds. Outside bounds that are only a guide, the network itself decides. */
function fitsSize({ minInhabitants, maxInhabitants, approximate }: Audience, { population }: Organisation): Known {
  if (minInhabitants === undefined && maxInhabitants === undefined) return 'ja';
  if (population === undefined) return 'onbekend';
  if (population.value >= (minInhabitants ?? 0) && population.value <= (maxInhabitants ?? Infinity)) return 'ja';
  return approximate === true ? 'onbekend' : 'nee';
}

function fitsProvince({ provinces }: Audience, organisation: Organisation): Known {
  if (provinces.length === 0) return 'ja';
  if (organisation.provinces.length === 0) return 'onbekend';
  return organisation.provinces.some((province) => provinces.includes(province)) ? 'ja' : 'nee';
}

function fits(audience: Audience, organisation: Organisation): Known {
  const { type, only, note } = audience;
  if (type !== organisation.type || (only.length > 0 && !only.includes(organisation.id))) return 'nee';
  // A note is a condition in words that nothing here can weigh. Only who is named is surely in.
  const inWords: Known = note !== undefined && only.length === 0 ? 'onbekend' : 'ja';
  return allOf(fitsSize(audience, organisation), fitsProvince(audience, organisation), inWords);
}

/** Whether the network is for this organisation. When nobody recorded for whom it is, that is not known. */
export function admits({ audience }: Network, organisation: Organisation): Known {
  if (audience.length === 0) return 'onbekend';
  const answers = audience.map((one) => fits(one, organisation));
  return answers.includes('ja') ? 'ja' : answers.includes('onbekend') ? 'onbekend' : 'nee';
}

/** Whether the network works where the organisation lies. Only a regional one has borders; a waterschap lies in several provinces. */
export function isInRegion({ reach, regions }: Network, { provinces }: Organisation): Known {
  if (reach !== 'regional') return 'ja';
  if (regions.length === 0 || provinces.length === 0) return 'onbekend';
  return regions.some((region) => provinces.includes(region)) ? 'ja' : 'nee';
}

/** Whether it is alive. `dormant` and `ended` are not. */
export const isActive = ({ status }: Network): Known => (status === 'active' ? 'ja' : status === 'unknown' ? 'onbekend' : 'nee');

/** `ja` when all are, `nee` when one is not, and otherwise not known. */
export const allOf = (...answers: readonly Known[]): Known => (answers.includes('nee') ? 'nee' : answers.includes('onbekend') ? 'onbekend' : 'ja');
