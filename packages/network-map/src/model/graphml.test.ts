import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { graphMl } from './graphml.ts';
import { anyNetworks, ORGANISATIONS, sampleMembership, sampleNetwork, sampleOrganisation } from './map.fixture.ts';

const ABOUT = { title: 'Netwerken <rond> digitalisering', date: '2026-11-21', source: 'Voorbeeld & co', language: 'nl' } as const;
interface Datum { readonly '@key': string; readonly '#text': string }
interface Part { readonly '@id': string; readonly '@source'?: string; readonly '@target'?: string; readonly data?: Datum[] }
interface File { readonly graphml: { readonly '@xmlns': string; readonly key: { '@id': string; '@for': string; '@attr.name': string; '@attr.type': string }[]; readonly graph: { readonly desc: string; readonly '@edgedefault': string; readonly data: Datum[]; readonly node?: Part[]; readonly edge?: Part[] } } }
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, isArray: (name) => ['key', 'node', 'edge', 'data'].includes(name) });
const read = (...args: Parameters<typeof graphMl>): File['graphml'] => {
  const xml = graphMl(...args);
  assert.equal(XMLValidator.validate(xml), true);
  return (parser.parse(xml) as File).graphml;
};
const valuesOf = (data: readonly Datum[] | undefined): Record<string, string> => Object.fromEntries((data ?? []).map((one) => [one['@key'], one['#text']]));

describe('graphMl', () => {
  it('has networks, organisations, and who is in what since when and by which source', () => {
    const network = sampleNetwork('a', { name: { nl: 'Kring "A" & <B>', en: 'x' }, reach: 'regional', regions: ['pv29'], themes: ['ai', 'data'], memberCount: { value: 60, asOf: '2026-11-01', evidence: 'source-read' }, memberships: [sampleMembership('gm0716', { role: 'board', since: '2020-01-01', source: { url: 'https://voorbeeld.nl/?a=1&b=2' } })] });
    const { graph, '@xmlns': xmlns } = read([network], ORGANISATIONS, ABOUT);
    assert.equal(xmlns, 'http://graphml.graphdrawing.org/xmlns');
    assert.deepEqual(valuesOf(graph.data), { 'graph-title': 'Netwerken <rond> digitalisering', 'graph-date': '2026-11-21', 'graph-source': 'Voorbeeld & co' });
    assert.equal(graph.desc, 'Netwerken <rond> digitalisering · 2026-11-21 · Voorbeeld & co');
    assert.deepEqual(graph.node?.map((node) => [node['@id'], valuesOf(node.data)]), [
      ['network:a', { label: 'Kring "A" & <B>', type: 'network', kind: 'network', reach: 'regional', themes: 'ai, data', regions: 'pv29', status: 'active', joining: 'open', members: '60', checked: '2026-11-01' }],
      ['organisation:gm0716', { label: 'Tholen', type: 'organisation', kind: 'gemeente', regions: 'pv29', checked: '2026-11-01' }],
    ]);
    assert.deepEqual(graph.edge?.map((edge) => [edge['@source'], edge['@target'], valuesOf(edge.data)]), [['organisation:gm0716', 'network:a', { 'edge-role': 'board', 'edge-since': '2020-01-01', 'edge-evidence': 'source-read', 'edge-proof': 'https://voorbeeld.nl/?a=1&b=2', 'edge-date': '2026-11-01' }]]);
  });

  it('keeps a network and an organisation with the same id apart', () => {
    const { graph } = read([sampleNetwork('zelfde', { memberships: [sampleMembership('zelfde', { role: 'host' })] })], [sampleOrganisation('zelfde')], ABOUT);
    assert.deepEqual(graph.node?.map((node) => node['@id']), ['network:zelfde', 'organisation:zelfde']);
  });

  it('is valid whatever the records say: every key declared once, every end of an edge there, nothing unknown written as 0', () => {
    fc.assert(fc.property(anyNetworks, fc.string({ unit: 'binary' }), (networks, text) => {
      const { key, graph } = read(networks.map((one) => ({ ...one, name: { nl: `N${text}`, en: text } })), ORGANISATIONS, { ...ABOUT, title: `T${text}` });
      const declared = key.map((one) => one['@id']);
      assert.equal(new Set(declared).size, declared.length);
      const nodes = (graph.node ?? []).map((node) => node['@id']);
      assert.equal(new Set(nodes).size, nodes.length);
      for (const { '@source': from = '', '@target': to = '' } of graph.edge ?? []) assert.ok(nodes.includes(from) && nodes.includes(to));
      for (const { data = [] } of [graph, ...(graph.node ?? []), ...(graph.edge ?? [])]) for (const one of data) assert.ok(declared.includes(one['@key']));
      assert.equal((graph.node ?? []).filter(({ data }) => 'members' in valuesOf(data)).length, networks.filter(({ memberCount }) => memberCount).length);
      assert.equal((graph.edge ?? []).length, networks.flatMap(({ memberships }) => memberships).length);
    }), { numRuns: 60 });
  });
});
