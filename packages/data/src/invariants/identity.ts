/** Ids are addresses: links, calendar entries and saved work point at them. */
import type { Finding, Invariant } from './finding.ts';
import { perLaw } from './finding.ts';

/** The positions at which an id comes back. */
const repeated = (ids: readonly string[]): number[] => ids.flatMap((id, i) => (ids.indexOf(id) < i ? [i] : []));

export const uniqueIds: Invariant = (laws) =>
  repeated(laws.map((law) => law.id)).map((i): Finding => ({ id: laws[i]?.id ?? '', path: 'id', message: 'expected an id that no other law has' }));

export const uniqueDateIds: Invariant = perLaw((law) =>
  repeated(law.dates.map((date) => date.id)).map((i) => ({ path: `dates[${i}].id`, message: `id "${law.dates[i]?.id}"; expected an id that no other date in this law has` })));

export const uniqueObligationIds: Invariant = perLaw((law) =>
  repeated(law.obligations.map((obligation) => obligation.id)).map((i) => ({ path: `obligations[${i}].id`, message: `id "${law.obligations[i]?.id}"; expected an id that no other obligation in this law has` })));
