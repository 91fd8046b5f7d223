import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fund } from '@digitaal-europa/data';
import { parse } from 'csv-parse/sync';
import { fundsCsv } from './csv.ts';
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
const parsed = (text: string): Record<string, string>[] => parse(text, { delimiter: ';', bom: true, columns: true });
const cells = (one: Fund): Record<string, string> => parsed(fundsCsv(rows(one)))[0] ?? {};

describe('the list in a spreadsheet', () => {
  it('has what a card shows, in its order, and the address', () => {
    const known = cells(fund());
    assert.deepEqual(Object.keys(known), ['Fonds', 'Waarvoor', 'Past het?', 'Niveau', 'Status', 'Oproep', 'Opent', 'Sluit', 'Tijd over', 'Per project', 'Fonds betaalt', 'Zelf betalen', 'Samenwerking', 'Wie mag aanvragen', 'Rol van digitalisering', 'Zo past digitalisering', 'Waarom', 'Gecontroleerd op', 'Webpagina']);
    assert.deepEqual(['Fonds', 'Status', 'Sluit', 'Tijd over', 'Per project', 'Fonds betaalt', 'Zelf betalen', 'Rol van digitalisering', 'Webpagina'].map((header) => known[header]), ['Proeffonds; water', 'open', 'Sluit op 11 december 2026, 17.00 uur, Brusselse tijd', 'nog 20 dagen', '€ 500.000 – € 4 mln.', '50%', '50%', 'vast onderdeel', 'https://voorbeeld.nl/fonds']);
    assert.deepEqual(parsed(fundsCsv([])), []);
  });

  it('says what nobody knows, and never a zero', () => {
    const empty = cells(unknown);
    assert.deepEqual(['Fonds', 'Status', 'Sluit', 'Tijd over', 'Per project', 'Fonds betaalt', 'Zelf betalen', 'Samenwerking', 'Webpagina'].map((header) => empty[header]), ['Onbekend fonds', 'niet bekend', 'niet bekend', '', 'niet bekend', 'niet bekend', 'niet bekend', 'niet bekend', '']);
  });

  it('has no own share for a specific grant of the state', () => {
    const grant = cells(fund({ spuk: { ministry: 'BZK' } }));
    assert.deepEqual([grant['Fonds betaalt'], grant['Zelf betalen']], ['', '']);
  });

  it('tells why it fits, and what an editor still has to confirm', () => {
    const known = cells(fund());
    assert.equal(known['Wie mag aanvragen'], 'Een gemeente mag zelf aanvragen. (nog te bevestigen)');
    assert.match(known['Waarom'] ?? '', /^Wie mag aanvragen, let op: Een gemeente mag zelf aanvragen\. \(nog te bevestigen\)\n/);
    assert.match(known['Waarom'] ?? '', /\nOpenstelling, voldaan: Er is een ronde open\.\n/);
  });

  it('can be filled in every column, for what is known and what is not', () => {
    assert.doesNotMatch(fundsCsv(rows(fund(), unknown)), /undefined|NaN|\u00A0/);
  });
});
