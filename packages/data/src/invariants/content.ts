/** What one record says about another has to be true: whatever it names exists. */
import type { AllRecords, FeedKind } from '../feed.ts';
import type { CrossFinding, CrossInvariant } from './finding.ts';
import { eachRecord, perLeaf, walk } from './walk.ts';

type Named = readonly [path: string, id: string];

/** A finding for every name that is no id of a record of that kind. */
const expectIds = (kind: FeedKind, id: string, named: readonly Named[], ids: ReadonlySet<string>, what: string): CrossFinding[] =>
  named.flatMap(([path, name]) => (ids.has(name) ? [] : [{ kind, id, path, message: `"${name}"; expected the id of ${what}` }]));

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(records.map(({ id }) => id));

export const membersExist: CrossInvariant = ({ networks, organisations }) => {
  const ids = idsOf(organisations);
  return networks.flatMap(({ id, memberships }) => expectIds('networks', id, memberships.map(({ organisation }, i) => [`memberships[${i}].organisation`, organisation]), ids, 'an organisation'));
};

/** Once in a network at a time: twice the same member would be counted twice. */
export const membersAreNamedOnce: CrossInvariant = ({ networks }) => networks.flatMap(({ id, memberships }) =>
  memberships.flatMap(({ organisation, since }, i) => (memberships.findIndex((other) => other.organisation === organisation && other.since === since) < i ? [{ kind: 'networks' as const, id, path: `memberships[${i}].organisation`, message: `"${organisation}"; expected each member once` }] : [])));

export const membershipsEndAfterTheyBegin: CrossInvariant = ({ networks }) => networks.flatMap(({ id, memberships }) =>
  memberships.flatMap(({ since, until }, i) => (since !== undefined && until !== undefined && until <= since ? [{ kind: 'networks' as const, id, path: `memberships[${i}].until`, message: `until ${until}, a member since ${since}; expected a later day` }] : [])));

export const admittedOrganisationsExist: CrossInvariant = ({ networks, organisations }) => {
  const ids = idsOf(organisations);
  return networks.flatMap(({ id, audience }) => expectIds('networks', id, audience.flatMap(({ only }, i) => only.map((name, j): Named => [`audience[${i}].only[${j}]`, name])), ids, 'an organisation'));
};

export const relatedNetworksExist: CrossInvariant = ({ networks }) => {
  const ids = idsOf(networks);
  return networks.flatMap(({ id, related }) => expectIds('networks', id, related.map((name, i): Named => [`related[${i}]`, name === id ? `${name} itself` : name]), ids, 'another network'));
};

export const servicesNameWhatExists: CrossInvariant = ({ services, organisations, laws }) => {
  const [providers, lawIds] = [idsOf(organisations), idsOf(laws)];
  return services.flatMap((service) => [
    ...expectIds('services', service.id, service.providers.map((name, i): Named => [`providers[${i}]`, name]), providers, 'an organisation'),
    ...expectIds('services', service.id, service.laws.map((name, i): Named => [`laws[${i}]`, name]), lawIds, 'a law'),
  ]);
};

/** A code of a province is one of the twelve. `provinces` of organisations have a rule of their own. */
export const regionsAreProvinces: CrossInvariant = (records) => {
  const ids = new Set(records.organisations.flatMap(({ id, type }) => (type === 'provincie' ? [id] : [])));
  return eachRecord({ ...records, organisations: [] }).flatMap(({ kind, record }) =>
    expectIds(kind, record.id, walk(record).flatMap(({ path, value }): Named[] => (typeof value === 'string' && /(?:^|\.)(?:regions|provinces)\[\d+\]$/.test(path) ? [[path, value]] : [])), ids, 'a provincie'));
};

/** Where a record gives two ends, the lower or earlier one comes first. */
const ENDS = [['from', 'to'], ['from', 'until'], ['minInhabitants', 'maxInhabitants']] as const;

export const rangesAreInOrder = perLeaf((value) => {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  return ENDS.flatMap(([low, high]) => {
    const [least, most] = [fields[low], fields[high]];
    return typeof least === 'number' && typeof most === 'number' && least > most ? [`${low} ${least}, ${high} ${most}; expected the lower one first`] : [];
  });
});

/** In the calendar's year, so compared as text. */
const aYearLater = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/**
 * Without a clock, the other records tell what day it was: nobody checks one record, or a part of one, a year later than all others. Such a day
 * has a mistyped year, and would keep old facts looking fresh. A part may be newer than its record: who confirms one date has not read the rest.
 */
export const nothingWasCheckedInTheFuture: CrossInvariant = (records: AllRecords) => {
  const checked = eachRecord(records).map(({ kind, record }) => {
    // A part without a day of its own has that of the record, which is told once.
    const days = walk(record).flatMap(({ path, value }) => (/(?:^|\.)asOf$/.test(path) && typeof value === 'string' && (path === 'asOf' || value !== record.asOf) ? [{ path, day: value }] : []));
    return { kind, id: record.id, days, newest: days.map(({ day }) => day).sort().at(-1) ?? '' };
  });
  const [last, others] = checked.sort((a, b) => b.newest.localeCompare(a.newest));
  if (last === undefined || others === undefined) return [];
  return last.days.flatMap(({ path, day }): CrossFinding[] => (day >= aYearLater(others.newest) ? [{ kind: last.kind, id: last.id, path, message: `checked on ${day}, a year or more after every other record; expected an earlier day` }] : []));
};
