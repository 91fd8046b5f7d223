import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fund } from '@digitaal-europa/data';
import { CSV_COLUMNS, fundsCsv, type CsvColumn } from './csv.ts';
import { matchAll } from './matched.ts';

/** Sample records: no such fund exists. */
const fund = (fields: Partial<Fund> = {}): Fund => ({
  id: 'proef', name: { nl: 'Proeffonds; water', en: 'Trial fund' }, synonyms: [], level: 'eu', stage: 'lopend', themes: ['water', 'data'], digital: { role: 'vast-onderdeel', reason: 'Sensoren tellen mee.', evidence: 'source-read' },
  topUps: [], applicants: [{ type: 'gemeente', role: 'aanvrager', evidence: 'unverified' }], steps: [], contacts: [], examples: [], sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-12',
  url: 'https://voorbeeld.nl/fonds', budget: { perProject: { from: 500_000, to: 4_000_000, evidence: 'source-read' } }, cofinancing: { from: 50, to: 50, text: 'Proef.', evidence: 'source-read' },
  calls: [{ id: 'proef-ronde', title: 'Proefronde', deadlineModel: 'een-datum', opens: { earliest: '2026-09-01', latest: '2026-09-01', precision: 'dag' }, deadlines: [{ id: 'sluiting', earliest: '2026-12-11', latest: '2026-12-11', precision: 'dag', time: '17:00', timeZone: 'Europe/Brussels', certainty: 'bindend' }], asOf: '2026-11-12', evidence: 'source-read' }],
  ...fields,
});
const unknown = fund({ id: 'leeg', name: { nl: 'Onbekend fonds', en: 'Unknown fund' }, themes: [], applicants: [], calls: [], budget: undefined, cofinancing: undefined, url: undefined });
const rows = (...funds: Fund[]) => matchAll(funds, { type: 'gemeente', provinces: ['pv29'] }, {}, { today: '2026-11-21' }).all;
const csv = (columns: readonly CsvColumn[], ...funds: Fund[]): string[] => fundsCsv(rows(...funds), columns).replace('\uFEFF', '').trimEnd().split('\r\n');

describe('the list in a spreadsheet', () => {
  it('has exactly the columns that are on screen, and the address', () => {
    assert.deepEqual(csv(['name', 'status', 'closes', 'left', 'perProject', 'share', 'own', 'digital'], fund()), [
      'Fonds;Status;Sluit;Tijd over;Per project;Fonds betaalt;Zelf betalen;Rol van digitalisering;Webpagina',
      '"Proeffonds; water";open;Sluit op 11 december 2026, 17.00 uur, Brusselse tijd;nog 20 dagen;€ 500.000 – € 4 mln.;50%;50%;vast onderdeel;https://voorbeeld.nl/fonds',
    ]);
    assert.equal(csv(['level', 'name'], fund())[0], 'Niveau;Fonds;Webpagina');
    assert.match(fundsCsv([], ['name']), /^\uFEFFFonds;Webpagina\r\n$/);
  });

  it('says what nobody knows, and never a zero', () => {
    assert.equal(csv(['name', 'status', 'closes', 'left', 'perProject', 'budget', 'share', 'own', 'themes', 'burden', 'together'], unknown)[1], 'Onbekend fonds;niet bekend;niet bekend;;niet bekend;niet bekend;niet bekend;niet bekend;niet bekend;niet bekend;niet bekend;');
  });

  it('has no own share for a specific grant of the state', () => {
    assert.equal(csv(['share', 'own'], fund({ spuk: { ministry: 'BZK' } }))[1], ';;https://voorbeeld.nl/fonds');
  });

  it('tells why it fits, and what an editor still has to confirm', () => {
    assert.equal(csv(['applicant'], fund())[1], 'Een gemeente mag zelf aanvragen. (nog te bevestigen);https://voorbeeld.nl/fonds');
    const why = csv(['why'], fund())[1] ?? '';
    assert.match(why, /^"Wie mag aanvragen, let op: Een gemeente mag zelf aanvragen\. \(nog te bevestigen\)\n/);
    assert.match(why, /\nOpenstelling, voldaan: Er is een ronde open\.\n/);
  });

  it('can be filled in every column, for what is known and what is not', () => {
    const lines = csv(CSV_COLUMNS, fund(), unknown);
    assert.equal(lines[0]?.split(';').length, CSV_COLUMNS.length + 1);
    assert.equal(new Set(lines[0]?.split(';')).size, CSV_COLUMNS.length + 1, 'no two headers are the same');
    assert.doesNotMatch(lines.join('\n'), /undefined|NaN|\u00A0/);
  });
});
