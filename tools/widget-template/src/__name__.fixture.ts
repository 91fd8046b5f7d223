/** Sample services and organisations for the tests of the element and for stories. None of them exists, and Tholen here is not the real one. */
import { html, type TemplateResult } from 'lit';
import type { Service } from '@digitaal-europa/data';
import { sampleService } from './model/offer.fixture.ts';

export const TODAY = '2026-11-22';

/** One for everybody, one for water authorities only, and one with everything that a record can have. */
export const sampleServices: readonly Service[] = [
  sampleService('ieder'),
  sampleService('water', { kind: 'training', audience: ['waterschap'] }),
  sampleService('vol', {
    kind: 'practice', name: { nl: 'Voorbeeld met alles', en: 'Sample with everything' }, description: 'Een gemeente probeerde iets.', url: 'https://www.voorbeeld.example/vol', themes: ['ai', 'water'],
    sources: [{ url: 'https://www.voorbeeld.example/bron', title: 'Voorbeeldkrant' }, { title: 'Een voorbeeldboek' }, { url: 'https://www.voorbeeld.example/zonder-titel' }], evidence: 'secondary', confidence: 'midden', unconfirmed: ['Of het gelukt is.'],
  }),
];
const feedOf = (kind: string, records: readonly unknown[]): Record<string, unknown> => ({ feed: 'kde-feed/1', kind, generated: '2026-11-01T00:00:00Z', licence: 'CC0-1.0', sources: [], records });
export const sampleFeed = (records: readonly unknown[] = sampleServices): Record<string, unknown> => feedOf('services', records);
export const sampleOrganisations = feedOf('organisations', [
  { id: 'gm0716', name: 'Tholen', type: 'gemeente', provinces: ['pv29'], sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01' },
]);
export const manyServices = (count: number): Service[] => Array.from({ length: count }, (_, i) => sampleService(`nummer-${String(i)}`, { kind: (['tool', 'training', 'practice'] as const)[i % 3] ?? 'tool' }));

/** The sample data on the sample day, for nobody in particular unless told otherwise. */
export const __camel__Of = ({ records = sampleServices, organisation, level = 2 }: { readonly records?: readonly unknown[]; readonly organisation?: string; readonly level?: number } = {}): TemplateResult =>
  html`<kde-__name__ loading="eager" heading-level=${level} today=${TODAY} .organisation=${organisation} .data=${sampleFeed(records)}><p>Dit ziet u zonder onderdeel.</p></kde-__name__>`;
