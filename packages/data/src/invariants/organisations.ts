/** Organisations are known by official codes, and say which others they belong with. */
import { organisationType } from '../organisation.ts';
import type { Organisation } from '../organisation.schema.ts';
import type { CrossFinding, CrossInvariant } from './finding.ts';

const perOrganisation = (rule: (organisation: Organisation, byId: ReadonlyMap<string, Organisation>) => (readonly [path: string, message: string])[]): CrossInvariant => ({ organisations }) => {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return organisations.flatMap((organisation) => rule(organisation, byId).map(([path, message]): CrossFinding => ({ kind: 'organisations', id: organisation.id, path, message })));
};

/** The codes of the three bodies in the Caribbean Netherlands look like those of gemeenten. */
const typeOfCode = (id: string): Organisation['type'] | undefined => (/^gm900[1-3]$/.test(id) ? 'openbaar-lichaam' : /^(gm|pv|ws)\d/.test(id) ? organisationType(id) : undefined);

/** A code says what its owner is. Only decentralised governments have one for an id. */
export const organisationIdFitsTheType = perOrganisation(({ id, type }) => {
  const code = typeOfCode(id);
  const needsCode = type === 'gemeente' || type === 'provincie' || type === 'waterschap' || type === 'openbaar-lichaam';
  if (code === (needsCode ? type : undefined)) return [];
  return [['id', `id "${id}" of a ${type}; expected ${needsCode ? 'the lower-case TOOI code of that type' : 'words'}`]];
});

/** The same code in every notation. */
export const organisationCodesAgree = perOrganisation(({ id, type, identifiers: { tooi, cbs } }) => {
  if (!/^(gm|pv|ws)\d/.test(id)) return [];
  const [, path, code] = /\/id\/([a-z_]+)\/([a-z]+\d+)$/.exec(tooi ?? '') ?? [];
  return [
    ...(tooi === undefined || (code === id && (path === type || type === 'openbaar-lichaam')) ? [] : [['identifiers.tooi', `"${tooi}" beside id "${id}"; expected …/id/${type}/${id}`] as const]),
    ...(cbs === undefined || cbs === id.toUpperCase() ? [] : [['identifiers.cbs', `"${cbs}" beside id "${id}"; expected "${id.toUpperCase()}"`] as const]),
  ];
});

/** Whatever an organisation names is in the table, and is what it is named as. */
export const organisationLinksExist = perOrganisation((organisation, byId) => {
  const { successor, worksThrough, waterAuthorities, provinces, id } = organisation;
  const other = (path: string, name: string) => (byId.has(name) && name !== id ? [] : [[path, `"${name}"; expected the id of another organisation`] as const]);
  const ofType = (path: string, name: string, type: Organisation['type']) => (byId.get(name)?.type === type ? [] : [[path, `"${name}"; expected the id of a ${type}`] as const]);
  return [
    ...(successor === undefined ? [] : other('successor', successor)),
    ...worksThrough.flatMap((name, i) => other(`worksThrough[${i}]`, name)),
    ...waterAuthorities.flatMap((name, i) => ofType(`waterAuthorities[${i}]`, name, 'waterschap')),
    ...provinces.flatMap((name, i) => ofType(`provinces[${i}]`, name, 'provincie')),
  ];
});

/** What becomes part of another does so on a day: until then it counts, and from then on no more. */
export const successorsComeOnADay = perOrganisation(({ successor, endsOn }) => (successor !== undefined && endsOn === undefined ? [['endsOn', 'missing; expected the day on which it becomes part of its successor']] : []));

/** A gemeente lies in one province. */
export const gemeentenLieInOneProvince = perOrganisation(({ type, provinces }) => (type === 'gemeente' && provinces.length !== 1 ? [['provinces', `${provinces.length} provinces; expected one`]] : []));
