import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvOfNetworks } from '@digitaal-europa/data';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { buildMap } from './map.ts';
import { anyNetworks, ORGANISATIONS, sampleMembership, sampleNetwork, TODAY, withMembers } from './map.fixture.ts';
import { linksCsv, networksCsv } from './network-csv.ts';
import { DEFAULT_STATE } from './state.ts';

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, delimiter: ';', columns: true });

describe('networks in a spreadsheet', () => {
  it('have all that is recorded, and whether the organisation is in them', () => {
    const { items } = buildMap({ networks: [sampleNetwork('a', withMembers('gm0716')), sampleNetwork('b')], organisations: ORGANISATIONS, state: { ...DEFAULT_STATE, organisation: 'gm0716' }, today: TODAY });
    assert.deepEqual(read(networksCsv(items, 'Tholen')).map((row) => [row['Netwerk'], row['Aangesloten: Tholen'], row['Gecontroleerd op']]), [['Voorbeeld a', 'Aangesloten', '2026-11-01'], ['Voorbeeld b', 'Niet bekend', '2026-11-01']]);
    assert.equal(networksCsv(items), csvOfNetworks(items.map(({ network }) => network)), 'the columns of the data');
  });
});

describe('links in a spreadsheet', () => {
  it('have a row for each membership, with its source', () => {
    const network = sampleNetwork('a', { memberships: [sampleMembership('gm0716', { role: 'board', since: '2020-01-01', source: { url: 'https://voorbeeld.nl' } }), sampleMembership('vreemd', { until: '2025-01-01', evidence: 'unverified', source: { title: '=1+1' } })] });
    assert.deepEqual(read(linksCsv([network], ORGANISATIONS)), [
      { Organisatie: 'Tholen', 'Soort organisatie': 'gemeente', Netwerk: 'Voorbeeld a', Rol: 'bestuur', Sinds: '2020-01-01', Tot: '', Bron: 'https://voorbeeld.nl', 'Hoe weten we het': 'bron gelezen', 'Gecontroleerd op': '2026-11-01', 'Id organisatie': 'gm0716', 'Id netwerk': 'a' },
      { Organisatie: 'vreemd', 'Soort organisatie': '', Netwerk: 'Voorbeeld a', Rol: 'lid', Sinds: '', Tot: '2025-01-01', Bron: "'=1+1", 'Hoe weten we het': 'nog te bevestigen', 'Gecontroleerd op': '2026-11-01', 'Id organisatie': 'vreemd', 'Id netwerk': 'a' },
    ]);
  });

  it('lose none', () => {
    fc.assert(fc.property(anyNetworks, (networks) => { assert.equal(read(linksCsv(networks, ORGANISATIONS)).length, networks.flatMap(({ memberships }) => memberships).length); }));
  });
});
