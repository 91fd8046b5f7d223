/** What a law asks: when it must be done, what must be done first, and what an editor thinks of it. */
import type { Law } from '../law.schema.ts';
import { ORGANISATION_TYPES, valuesOf, type Addressee } from '../vocabulary.ts';
import { perLaw, type Invariant } from './finding.ts';

export const obligationsHaveDatesOfTheLaw: Invariant = perLaw((law) => {
  const ids = new Set(law.dates.map(({ id }) => id));
  return law.obligations.flatMap(({ dates }, i) => dates.flatMap((date, j) => (ids.has(date) ? [] : [{ path: `obligations[${i}].dates[${j}]`, message: `"${date}"; expected the id of a date of this law` }])));
});

/** A date that names only others, such as the Member State, binds nobody whom the obligation is for. Without addressees it is for all organisations. */
export const obligationsHaveADateThatBinds: Invariant = perLaw((law) => {
  const byId = new Map(law.dates.map((date) => [date.id, date]));
  return law.obligations.flatMap(({ dates, addressees }, i) => {
    const own: readonly Addressee[] = addressees.length > 0 ? addressees : valuesOf(ORGANISATION_TYPES);
    const known = dates.flatMap((id) => byId.get(id) ?? []);
    const binds = known.some((date) => date.addressees.length === 0 || date.addressees.some((one) => own.includes(one)));
    return known.length === 0 || binds ? [] : [{ path: `obligations[${i}].dates`, message: `"${known.map(({ id }) => id).join('", "')}" for ${[...new Set(known.flatMap((date) => date.addressees))].join(', ')}; expected a date for ${own.join(', ')}, or no dates` }];
  });
});

/** `id` in this law, or `law/id` in another, as one key over all laws. */
const keyFrom = (law: Law, name: string): string => (name.includes('/') ? name : `${law.id}/${name}`);

export const dependenciesExist: Invariant = (laws) => {
  const keys = new Set(laws.flatMap((law) => law.obligations.map(({ id }) => `${law.id}/${id}`)));
  return perLaw((law) =>
    law.obligations.flatMap(({ dependsOn }, i) =>
      dependsOn.flatMap((name, j) => (keys.has(keyFrom(law, name)) ? [] : [{ path: `obligations[${i}].dependsOn[${j}]`, message: `"${name}"; expected the id of an obligation of this law, or law/id of another` }]))))(laws);
};

/** What must be done first cannot wait for what comes after it. */
export const noCircularDependencies: Invariant = (laws) => {
  const first = new Map<string, readonly string[]>(laws.flatMap((law) => law.obligations.map(({ id, dependsOn }) => [`${law.id}/${id}`, dependsOn.map((name) => keyFrom(law, name))] as const)));
  /** True when the start is among all that must be done before it. */
  const waitsForItself = (start: string): boolean => {
    const seen = new Set<string>();
    const todo = [...(first.get(start) ?? [])];
    for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
      if (key === start) return true;
      if (seen.has(key)) continue;
      seen.add(key);
      todo.push(...(first.get(key) ?? []));
    }
    return false;
  };
  return perLaw((law) => law.obligations.flatMap(({ id }, i) => (waitsForItself(`${law.id}/${id}`) ? [{ path: `obligations[${i}].dependsOn`, message: `"${id}" must be done before itself; expected no circle` }] : [])))(laws);
};

export const estimatesAreOfAnObligation: Invariant = perLaw((law) => {
  const ids = new Set(law.obligations.map(({ id }) => id));
  return (law.estimates?.obligations ?? []).flatMap(({ id }, i) => (ids.has(id) ? [] : [{ path: `estimates.obligations[${i}].id`, message: `"${id}"; expected the id of an obligation of this law` }]));
});
