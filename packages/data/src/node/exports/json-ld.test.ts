import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import { aLaw, onDay } from '../../law.fixture.ts';
import type { Law, LawDate } from '../../law.schema.ts';
import { jsonLdOfLaws } from './json-ld.ts';

/** What schema.org's own context says about these fields, without the network. Any other address is an error. */
const SCHEMA = { '@vocab': 'https://schema.org/', '@base': 'https://example.org/laws.jsonld', url: { '@type': '@id' }, sdLicense: { '@type': '@id' }, legislationDate: { '@type': 'Date' } };
const documentLoader = (url: string): Promise<{ contextUrl: null; documentUrl: string; document: unknown }> =>
  url === 'https://schema.org/' ? Promise.resolve({ contextUrl: null, documentUrl: url, document: { '@context': SCHEMA } }) : Promise.reject(new Error(`no network: ${url}`));
const options = { documentLoader, base: 'https://example.org/laws.jsonld' };

type Graph = { '@graph': Record<string, unknown>[] };
const graph = (laws: readonly Law[]): Record<string, unknown>[] => (JSON.parse(jsonLdOfLaws(laws)) as Graph)['@graph'];
const sure = (day: string, fields: Partial<LawDate>): LawDate => onDay(day, { certainty: 'bindend', evidence: 'source-read', confidence: 'hoog', ...fields });
const ELI = 'http://data.europa.eu/eli/reg/2024/1689/oj';
const act = (fields: Partial<Law> = {}): Law => aLaw({ id: 'act', identifiers: { eli: ELI, celex: '32024R1689', number: 'Verordening (EU) 2024/1689' }, asOf: '2026-11-21', dates: [
  sure('2024-06-13', { id: 'a', kind: 'ondertekend' }), sure('2024-07-12', { id: 'b', kind: 'bekendgemaakt' }), sure('2024-08-01', { id: 'c', kind: 'in_werking' }), sure('2026-08-02', { id: 'd', kind: 'van_toepassing', scope: 'geheel' }), sure('2027-12-02', { id: 'e', kind: 'van_toepassing', scope: 'deel' }),
], ...fields });
const dutch = (fields: Partial<Law> = {}): Law => aLaw({ id: 'wet', instrument: 'national-act', identifiers: { bwb: 'BWBR0052872' }, ...fields });

describe('the laws as linked data', () => {
  it('names an act by its ELI, with its numbers, its official text and its confirmed dates', () => {
    assert.deepEqual(graph([act({ shortNames: ['AI Act'] })])[0], {
      '@type': 'Legislation', '@id': ELI, name: [{ '@language': 'nl', '@value': 'Proefwet' }, { '@language': 'en', '@value': 'Trial Act' }], alternateName: 'AI Act',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/nld', inLanguage: ['nl', 'en'],
      legislationType: 'Verordening', legislationIdentifier: [ELI, '32024R1689', 'Verordening (EU) 2024/1689'], legislationJurisdiction: 'EU',
      legislationDate: '2024-06-13', legislationDateOfApplicability: '2026-08-02', legislationLegalForce: { '@id': 'https://schema.org/InForce' },
      datePublished: '2024-07-12', sdDatePublished: '2026-11-21', sdLicense: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
  });

  it('states no date that is not a fact', () => {
    for (const doubt of [{ evidence: 'unverified' }, { confidence: 'midden' }, { certainty: 'verwacht' }, { certainty: 'vervallen' }, { precision: 'maand', earliest: '2024-07-01', latest: '2024-07-31' }] as const) {
      const [node] = graph([act({ dates: act().dates.map((date) => ({ ...date, ...doubt })) })]);
      for (const field of ['legislationDate', 'legislationDateOfApplicability', 'legislationLegalForce', 'datePublished']) assert.equal(node?.[field], undefined, `${field} ${JSON.stringify(doubt)}`);
    }
  });

  it('says no day of adoption when there are several', () => assert.equal(graph([act({ dates: [sure('2024-01-01', { kind: 'ondertekend' }), sure('2024-02-01', { id: 'x', kind: 'ondertekend' })] })])[0]?.legislationDate, undefined));

  it('says whether it is in force, as far as the facts go', () => {
    const force = (law: Law): unknown => (graph([law])[0]?.legislationLegalForce as { '@id'?: string } | undefined)?.['@id']?.replace('https://schema.org/', '');
    assert.equal(force(act({ instrument: 'proposal' })), 'NotInForce');
    assert.equal(force(act({ dates: [sure('2027-01-01', { kind: 'in_werking' })] })), undefined);
    assert.equal(force(act({ dates: [...act().dates, sure('2026-01-01', { id: 'v', kind: 'vervallen' })] })), 'NotInForce');
    assert.equal(force(dutch({ asOf: '2026-11-21', dates: [sure('2026-08-15', { kind: 'nl_in_werking', scope: 'deel' })] })), 'PartiallyInForce');
    assert.equal(force(dutch({ asOf: '2026-11-21', dates: [sure('2026-08-15', { kind: 'nl_in_werking', scope: 'deel' }), sure('2026-10-01', { id: 'rest', kind: 'nl_in_werking' })] })), 'InForce');
  });

  it('says of policy that it is no legislation', () => {
    const [node] = graph([aLaw({ instrument: 'strategy' })]);
    assert.deepEqual([node?.['@type'], node?.legislationType, node?.['@id']], ['CreativeWork', undefined, '#proefwet']);
  });

  it('links what transposes, implements or changes, whichever record says so and once', () => {
    const directive = act({ id: 'richtlijn', instrument: 'directive', identifiers: {}, relations: [{ type: 'implemented-by', to: 'wet' }] });
    const regulation = act({ id: 'act', relations: [{ type: 'amended-by', to: 'omnibus' }] });
    const omnibus = act({ id: 'omnibus', identifiers: {}, relations: [{ type: 'amends', to: 'act' }, { type: 'would-repeal', to: 'richtlijn' }] });
    const nodes = graph([dutch({ relations: [{ type: 'implements', to: 'richtlijn' }, { type: 'implements', to: 'act' }, { type: 'related', to: 'omnibus' }] }), directive, regulation, omnibus]);
    assert.deepEqual([nodes[0]?.legislationTransposes, nodes[0]?.isBasedOn, nodes[0]?.legislationChanges], [{ '@id': '#richtlijn' }, { '@id': ELI }, undefined]);
    assert.deepEqual(nodes[3]?.legislationChanges, { '@id': ELI });
  });

  it('lets a draft change nothing', () => assert.equal(graph([act({ instrument: 'proposal', identifiers: {}, relations: [{ type: 'amends', to: 'ander' }] }), act({ id: 'ander', identifiers: {} })])[0]?.legislationChanges, undefined));

  it('gives two records that share an ELI names of their own', () => assert.deepEqual(graph([act(), act({ id: 'deel' })]).map((node) => node['@id']), ['#act', '#deel']));

  it('is JSON-LD that expands to schema.org, and compacts to what it was', async () => {
    const document = JSON.parse(jsonLdOfLaws([act(), dutch({ relations: [{ type: 'implements', to: 'act' }] })])) as object;
    const expanded = await jsonld.expand(document, options);
    assert.equal(expanded.length, 2);
    for (const node of expanded) for (const key of Object.keys(node)) assert.ok(key.startsWith('@') || key.startsWith('https://schema.org/'), key);
    assert.deepEqual([expanded[0]?.['@type'], expanded[0]?.['@id'], expanded[1]?.['@id']], [['https://schema.org/Legislation'], ELI, 'https://example.org/laws.jsonld#wet']);
    assert.deepEqual(expanded[1]?.['https://schema.org/isBasedOn'], [{ '@id': ELI }]);
    const back = await jsonld.compact(expanded, { '@context': SCHEMA }, options) as unknown as Graph;
    assert.deepEqual(back['@graph'][0]?.legislationIdentifier, [ELI, '32024R1689', 'Verordening (EU) 2024/1689']);
  });
});
