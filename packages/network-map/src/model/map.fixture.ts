/** Sample networks and organisations for tests: none of them exists, and Tholen here is not the real one. */
import { createIndex, FUNCTIONS, JOINING_MODES, NETWORK_KINDS, NETWORK_STATUSES, REACHES, valuesOf, type Frontrunner, type Membership, type Network, type Organisation, type SearchIndex } from '@digitaal-europa/data';
import fc from 'fast-check';
import { FACET_VALUES, FACETS } from './facets.ts';
import { DEFAULT_STATE, SORTS, VIEWS, withFacet, type NetworkMapState } from './state.ts';

export const TODAY = '2026-11-22';
const PROOF = { evidence: 'source-read' } as const;

export const sampleMembership = (organisation: string, fields: Partial<Membership> = {}): Membership => ({ organisation, role: 'member', asOf: '2026-11-01', ...PROOF, ...fields });
export const withMembers = (...ids: string[]): Partial<Network> => ({ memberships: ids.map((id) => sampleMembership(id)) });
export const GEMEENTEN: Network['audience'] = [{ type: 'gemeente', provinces: [], only: [] }];

/** A living national network about AI, open to every gemeente. */
export const sampleNetwork = (id: string, fields: Partial<Network> = {}): Network => ({
  id, name: { nl: `Voorbeeld ${id}`, en: `Sample ${id}` }, synonyms: [], kind: 'network', reach: 'national', regions: [], themes: ['ai'], functions: [], audience: GEMEENTEN, joining: { mode: 'open', ...PROOF }, status: 'active', memberships: [], related: [],
  sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01', ...fields,
});
export const inRegion = (id: string, province: string, fields: Partial<Network> = {}): Network => sampleNetwork(id, { reach: 'regional', regions: [province], ...fields });
export const AUTOMATIC: Partial<Network> = { joining: { mode: 'automatic', ...PROOF } };

export const sampleClaim = (fields: Partial<Frontrunner> = {}): Frontrunner => ({ theme: 'ai', claim: 'Voorbeeld: doet het goed.', asOf: '2026-11-01', ...PROOF, ...fields });
/** A gemeente in Zeeland. */
export const sampleOrganisation = (id: string, fields: Partial<Organisation> = {}): Organisation => ({
  id, type: 'gemeente', name: `Voorbeeld-${id}`, aliases: [], identifiers: {}, provinces: ['pv29'], waterAuthorities: [], worksThrough: [], frontrunner: [], sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01', ...fields,
});
const people = (value: number): Partial<Organisation> => ({ population: { value, on: '2026-01-01' } });
export const THOLEN = sampleOrganisation('gm0716', { name: 'Tholen', ...people(27_000) });
export const ORGANISATIONS: readonly Organisation[] = [
  THOLEN, sampleOrganisation('gm0001', people(26_000)), sampleOrganisation('gm0002', { provinces: ['pv21'], ...people(30_000) }), sampleOrganisation('gm0003', people(90_000)),
  sampleOrganisation('pv29', { type: 'provincie', name: 'Provincie Voorbeeld' }), sampleOrganisation('ws0001', { type: 'waterschap', provinces: ['pv28', 'pv29'] }), sampleOrganisation('koepel-a', { type: 'koepel', provinces: [], name: 'Koepel A' }),
];

export const indexOf = (networks: readonly Network[], organisations: readonly Organisation[] = ORGANISATIONS): SearchIndex => createIndex([...networks, ...organisations], { lang: 'nl' });

const perhaps = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);
const anyNetwork = fc.record({
  kind: fc.constantFrom(...valuesOf(NETWORK_KINDS)), reach: fc.constantFrom(...valuesOf(REACHES)), status: fc.constantFrom(...valuesOf(NETWORK_STATUSES)), mode: fc.constantFrom(...valuesOf(JOINING_MODES)), regions: fc.subarray(['pv29', 'pv21']), hours: perhaps(4, 12),
  themes: fc.shuffledSubarray(['ai', 'data', 'water', 'cultuur'] as const), functions: fc.subarray(valuesOf(FUNCTIONS).slice(0, 3)), audience: fc.subarray([...GEMEENTEN, { type: 'provincie' as const, provinces: [], only: [] }, { type: 'gemeente' as const, minInhabitants: 50_000, provinces: [], only: [] }]),
  who: fc.subarray(ORGANISATIONS.map(({ id }) => id)), count: perhaps(0, 2, 60), until: perhaps('2026-01-01', '2027-01-01'),
}).map(({ mode, hours, who, count, until, ...fields }) => (id: string): Network => sampleNetwork(id, {
  ...fields, themes: [...fields.themes], joining: { mode, hoursPerQuarter: hours, ...PROOF }, memberships: who.map((one) => sampleMembership(one, { until })), memberCount: count === undefined ? undefined : { value: count, asOf: '2026-11-01', ...PROOF },
}));
export const anyNetworks = fc.array(anyNetwork, { maxLength: 10 }).map((makers) => makers.map((make, i) => make(`net-${i}`)));
export const anyOrganisation = fc.constantFrom(...ORGANISATIONS);

const anyFacets = fc.array(fc.constantFrom(...FACETS).chain((id) => fc.tuple(fc.constant(id), fc.subarray([...(FACET_VALUES[id] as readonly string[])], { minLength: 1 }))), { maxLength: 2 });
/** Any choice of who, filters, query, view, order and what is open. */
export const anyState: fc.Arbitrary<NetworkMapState> = fc.record({
  facets: anyFacets, organisation: perhaps('gm0716', 'gm0002', 'ws0001', 'koepel-a', 'gemeente', 'gm9999'), query: fc.constantFrom('', '', 'voorbeeld', 'net 3', 'water'), hoursPerQuarter: perhaps(1, 8), view: fc.constantFrom(...VIEWS),
  by: fc.constantFrom(...SORTS), descending: fc.boolean(), showWater: fc.boolean(), province: perhaps('pv29'), pathTo: perhaps('gm0001'), selected: perhaps({ kind: 'network', id: 'net-0' } as const, { kind: 'organisation', id: 'gm0001' } as const),
}).map(({ facets, by, descending, ...fields }) => facets.reduce<NetworkMapState>((state, [id, values]) => withFacet(state, id, values), { ...DEFAULT_STATE, ...fields, sort: { by, descending } }));
