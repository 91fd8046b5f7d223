/** Sample networks, the organisations and help desks around them, and an address, for the tests of the element. None of it exists, and Tholen here is not the real one. */
import { html, type TemplateResult } from 'lit';
import type { Network, Organisation, Service } from '@digitaal-europa/data';
import { standIn } from '@digitaal-europa/ui/testing';
import { AUTOMATIC, inRegion, ORGANISATIONS, sampleClaim, sampleMembership, sampleNetwork, TODAY, withMembers } from './model/map.fixture.ts';
import { KdeNetworkMap } from './network.element.ts';

export { followLink, setAddress } from '@digitaal-europa/ui/testing';
export { TODAY };

const SOURCE = { url: 'https://www.voorbeeld.example/leden', title: 'Voorbeeldlijst' };
const named = (nl: string): Partial<Network> => ({ name: { nl, en: `Sample of ${nl}` } });

/** Tholen is in two, belongs to one without choosing, may join some and may not join others; on most themes there is nothing in its region. */
export const sampleNetworks: readonly Network[] = [
  sampleNetwork('kring', {
    ...named('Voorbeeldkring'), ...withMembers('gm0716', 'gm0001', 'gm0002', 'ws0001'), themes: ['ai', 'data'], functions: ['cio'], offers: 'Voorbeeld: kennis delen.', sources: [SOURCE], url: 'https://www.voorbeeld.example/kring',
    joining: { mode: 'on-request', how: 'Stuur een bericht.', cost: 'Gratis', hoursPerQuarter: 8, contactFunction: 'secretariaat', evidence: 'source-read', source: SOURCE }, memberCount: { value: 64, asOf: '2026-11-01', evidence: 'source-read', source: SOURCE },
  }),
  sampleNetwork('groep', { ...named('Voorbeeldgroep'), ...withMembers('gm0716', 'gm0003'), themes: ['bestuur'] }),
  sampleNetwork('brug', { ...named('Voorbeeldbrug'), ...withMembers('gm0001', 'gm0003'), themes: ['zorg'] }),
  sampleNetwork('koepel', { ...named('Voorbeeldkoepel'), ...AUTOMATIC, kind: 'koepel', themes: ['bestuur'], memberships: [sampleMembership('koepel-a', { role: 'host' })] }),
  inRegion('fries', 'pv21', { ...named('Voorbeeld in het noorden'), themes: ['ai'] }), inRegion('zeeuws', 'pv29', { ...named('Voorbeeld aan zee'), themes: ['water'] }),
  sampleNetwork('platform', { ...named('Voorbeeldplatform'), kind: 'platform', themes: ['data'] }), sampleNetwork('europees', { ...named('Voorbeeld in Europa'), reach: 'european', themes: ['data'] }),
  sampleNetwork('los', { ...named('Voorbeeld zonder thema'), themes: [] }),
];
export const sampleOrganisations: readonly Organisation[] = ORGANISATIONS.map((one) => (one.id === 'gm0001'
  ? { ...one, frontrunner: [sampleClaim({ theme: 'zorg', claim: 'Voorbeeld: helpt met zorg op afstand.', openToContact: true, contactRoute: 'afdeling informatie', smallMeans: true })] } : one));
const sampleServices: readonly Service[] = [{
  id: 'hulp', kind: 'helpdesk', name: { nl: 'Voorbeeldloket', en: 'Sample desk' }, synonyms: [], providers: ['koepel-a'], audience: ['gemeente'], themes: [], description: 'Voorbeeld.', laws: [],
  sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01',
}];
/** So many connections and marks that not all of them can be drawn. */
export const manyNetworks = (count: number): Network[] => Array.from({ length: count }, (_, i) => sampleNetwork(`nummer-${i}`, { ...named(`Voorbeeldnetwerk nummer ${i}`), themes: [(['ai', 'data', 'bestuur', 'zorg'] as const)[i % 4] ?? 'ai'] }));

const feedOf = (kind: string, records: readonly unknown[]): Record<string, unknown> => ({ feed: 'kde-feed/1', kind, generated: '2026-11-01T00:00:00Z', licence: 'CC0-1.0', sources: [], records });
export const sampleFeed = (records: readonly unknown[] = sampleNetworks): Record<string, unknown> => feedOf('networks', records);

/** Organisations and help desks as every map fetches them, until what is returned is called. */
export function aroundIt(organisations: readonly unknown[] = sampleOrganisations): () => void {
  const back = [
    standIn(KdeNetworkMap, 'defaultOrganisations', () => Promise.resolve(feedOf('organisations', organisations))),
    standIn(KdeNetworkMap, 'defaultServices', () => Promise.resolve(feedOf('services', sampleServices))),
  ];
  return () => { for (const one of back) one(); };
}
/** Organisations that come when what is given back is called, or never. */
export function organisationsLater(): { readonly come: () => void; readonly fail: () => void; readonly restore: () => void } {
  let [come, fail] = [(): void => {}, (): void => {}];
  const feed = new Promise((resolve, reject) => { come = () => resolve(feedOf('organisations', sampleOrganisations)); fail = () => reject(new TypeError('no network')); });
  return { come: () => come(), fail: () => fail(), restore: standIn(KdeNetworkMap, 'defaultOrganisations', () => feed) };
}

/** The sample data on the sample day, for Tholen unless told otherwise. */
export const mapOf = (over: { readonly organisation?: string; readonly id?: string; readonly records?: readonly unknown[]; readonly view?: KdeNetworkMap['view'] } = {}): TemplateResult => {
  const { organisation = 'gm0716', id = '', records = sampleNetworks, view = 'overview' } = over;
  return html`<kde-network-map id=${id} loading="eager" today=${TODAY} organisation=${organisation} view=${view} .data=${sampleFeed(records)}></kde-network-map>`;
};
