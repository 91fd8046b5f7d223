import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Network } from '@digitaal-europa/data';
import fc from 'fast-check';
import { anyNetworks, AUTOMATIC, sampleNetwork } from './map.fixture.ts';
import { JOINING_ROWS, joiningCard } from './joining.ts';

const rows = (fields: Partial<Network>, language: 'nl' | 'en' = 'nl'): Record<string, string> => Object.fromEntries(joiningCard(sampleNetwork('a', fields), language).rows.map(({ id, lines, isKnown }) => [id, `${isKnown ? '' : '? '}${lines.map(({ text }) => text).join(' / ')}`]));

describe('joiningCard', () => {
  it('answers every question', () => {
    const audience: Network['audience'] = [{ type: 'gemeente', minInhabitants: 50_001, provinces: ['pv28', 'pv29'], only: [] }, { type: 'waterschap', provinces: [], only: ['ws0001', 'ws0002'] }, { type: 'gemeente', minInhabitants: 30_000, maxInhabitants: 80_000, approximate: true, provinces: [], only: [], note: 'Met veel kernen.' }];
    const all = rows({ audience, functions: ['cio', 'jurist'], url: 'https://voorbeeld.nl', joining: { mode: 'on-request', cost: 'Gratis.', meetings: 'Vier keer per jaar.', hoursPerQuarter: 1, how: 'Mail het secretariaat.', contactFunction: 'secretaris', contactUrl: 'https://voorbeeld.nl/contact', evidence: 'source-read' } });
    assert.deepEqual(all, {
      who: 'Gemeenten in Zuid-Holland en Zeeland, minstens 50.001 inwoners / Waterschappen, alleen 2 organisaties, met naam genoemd / Gemeenten, ongeveer 30.000 tot 80.000 inwoners / Met veel kernen.',
      functions: 'CIO en jurist', mode: 'Op aanvraag', cost: 'Gratis.', meetings: 'Vier keer per jaar.', hours: '1 uur per kwartaal', how: 'Mail het secretariaat.', contact: 'secretaris', link: 'Pagina om u aan te melden of iets te vragen / Website', checked: '1 november 2026',
    });
    assert.deepEqual(joiningCard(sampleNetwork('a', { url: 'https://voorbeeld.nl' }), 'nl').rows.find(({ id }) => id === 'link')?.lines, [{ text: 'Website', href: 'https://voorbeeld.nl', isDutch: false }]);
  });

  it('says of numbers that are a guide that they are about', () => {
    const size = (fields: Partial<Network['audience'][number]>): string => rows({ audience: [{ type: 'gemeente', provinces: [], only: [], ...fields }] })['who'] ?? '';
    assert.deepEqual([size({ maxInhabitants: 25_000, approximate: true }), size({ minInhabitants: 100_001 })], ['Gemeenten, hoogstens ongeveer 25.000 inwoners', 'Gemeenten, minstens 100.001 inwoners']);
  });

  it('says what is not known, and never leaves a row out', () => {
    assert.deepEqual(rows({ audience: [], joining: { mode: 'unknown', evidence: 'unverified' } }), { who: '? Niet bekend', functions: '? Niet bekend', mode: '? Niet bekend', cost: '? Niet bekend', meetings: '? Niet bekend', hours: '? Niet bekend', how: '? Niet bekend', contact: '? Niet bekend', link: '? Niet bekend', checked: '1 november 2026' });
    fc.assert(fc.property(anyNetworks, fc.constantFrom('nl' as const, 'en' as const), (networks, language) => {
      for (const network of networks) {
        const card = joiningCard(network, language);
        assert.deepEqual(card.rows.map(({ id }) => id), JOINING_ROWS);
        for (const { lines, label } of card.rows) assert.ok(label !== '' && lines.length > 0 && lines.every(({ text }) => text.trim() !== '' && !/undefined|NaN/.test(text)));
      }
    }));
  });

  it('offers to join only what one can choose to join', () => {
    const may = (fields: Partial<Network>): [boolean, string | undefined] => { const { canJoin, whyNot } = joiningCard(sampleNetwork('a', fields), 'nl'); return [canJoin, whyNot]; };
    assert.deepEqual([may({}), may({ kind: 'programme' })], [[true, undefined], [true, undefined]]);
    assert.deepEqual(may({ kind: 'platform' }), [false, 'Een platform kunt u gebruiken. U sluit er zich niet bij aan.']);
    for (const fields of [{ kind: 'koepel' }, { kind: 'authority' }, { status: 'ended' }, { status: 'dormant' }, AUTOMATIC] as Partial<Network>[]) assert.deepEqual(may(fields).map(Boolean), [false, true]);
    assert.equal(rows(AUTOMATIC)['mode'], 'Wie bij de doelgroep hoort, is vanzelf lid.', 'not "you": the reader may be another');
  });

  it('marks what is copied in Dutch, and what an editor still has to confirm', () => {
    const card = joiningCard(sampleNetwork('a', { joining: { mode: 'open', how: 'Mail het secretariaat.', evidence: 'unverified' } }), 'en');
    const row = (id: string) => card.rows.find((one) => one.id === id);
    assert.deepEqual([row('how')?.lines, row('how')?.doubt], [[{ text: 'Mail het secretariaat.', isDutch: true }], 'to be confirmed']);
    assert.deepEqual([row('mode')?.doubt, row('cost')?.doubt, row('who')?.doubt], ['to be confirmed', undefined, undefined]);
    assert.equal(rows({ audience: [{ type: 'gemeente', maxInhabitants: 25_000, provinces: [], only: ['gm0001'] }] }, 'en')['who'], 'Municipalities, at most 25,000 inhabitants, only 1 organisation, mentioned by name');
  });
});
