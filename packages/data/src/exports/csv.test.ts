import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { aDate, aLaw, onDay } from '../law.fixture.ts';
import { csvOfFunds, csvOfLaws, csvOfNetworks, csvOfOrganisations, csvOfServices, FUND_COLUMNS, LAW_COLUMNS, NETWORK_COLUMNS, ORGANISATION_COLUMNS, SERVICE_COLUMNS } from './csv-columns.ts';
import { guardFormula, writeCsv } from './csv.ts';
import { plainText } from './plain-text.ts';
import { aCall, aDeadline, aFund, aNetwork, anOrganisation, aService } from './records.fixture.ts';

const read = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
const objects = (csv: string): Record<string, string>[] => parse(csv, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' });
const TEXT = { header: 'Tekst', cell: (text: string) => text };
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', '"', "'", 'é', '😀', '\u0001', '\uD800') }));

describe('a CSV file', () => {
  it('has a byte order mark, semicolons and CRLF, also after the last row', () => {
    assert.equal(writeCsv([TEXT, { header: 'Lengte', cell: (text: string) => text.length }], ['één']), '\uFEFFTekst;Lengte\r\néén;3\r\n');
  });

  it('writes dates and numbers plain, nothing as nothing, and yes or no in Dutch', () => {
    const cells = ['2026-12-02', 12.5, -3, undefined, true, false];
    assert.equal(writeCsv(cells.map((cell, i) => ({ header: String(i), cell: () => cell })), [0]).split('\r\n')[1], '2026-12-02;12.5;-3;;ja;nee');
  });

  it('quotes what would end a cell or a row', () => assert.deepEqual(read(writeCsv([TEXT, TEXT], ['a;b', 'zegt "ja"', 'twee\r\nregels'])), [['Tekst', 'Tekst'], ...['a;b', 'zegt "ja"', 'twee\nregels'].map((text) => [text, text])]));

  it('quotes white space at the ends, which some readers would throw away', () => assert.equal(writeCsv([TEXT], [' a', 'b ']), '\uFEFFTekst\r\n" a"\r\n"b "\r\n'));

  it('never lets a spreadsheet run a text', () => {
    for (const text of ['=1+1', '+31', '-1', '@SUM(A1)', ' =1', '\n=1', '\t=1', '\u00A0=1', '＝1', '\tx']) assert.equal(read(writeCsv([TEXT], [text]))[1]?.[0], `'${text}`, JSON.stringify(text));
    for (const text of ["'s-Hertogenbosch", 'a=b', '1-1', '2026-01-01', 'art. 5']) assert.equal(read(writeCsv([TEXT], [text]))[1]?.[0], text);
  });

  it('gives back every text, with no more than an apostrophe in front', () => fc.assert(fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 8 }), (rows) => {
    const columns = [{ header: 'a', cell: (row: readonly [string, string]) => row[0] }, { header: 'b', cell: (row: readonly [string, string]) => row[1] }];
    const back = read(writeCsv(columns, rows));
    assert.deepEqual(back, [['a', 'b'], ...rows.map((row) => row.map((text) => guardFormula(plainText(text))))]);
    for (const cell of back.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@]/);
  }), { numRuns: 500 }));
});

describe('the CSV file of each kind', () => {
  it('has a header of its own for every column, a source and a day of checking', () => {
    for (const columns of [LAW_COLUMNS, FUND_COLUMNS, NETWORK_COLUMNS, ORGANISATION_COLUMNS, SERVICE_COLUMNS]) {
      const headers = columns.map(({ header }) => header);
      assert.equal(new Set(headers).size, headers.length);
      assert.ok(headers.includes('Bron') && headers.includes('Gecontroleerd op') && headers.includes('Hoe weten we het'));
    }
  });

  it('has a row for every date of a law, and one for a law without dates', () => {
    const rows = objects(csvOfLaws([aLaw({ dates: [onDay('2026-12-02', { source: { url: 'https://eur-lex.europa.eu/x', article: 'art. 113' }, history: [{ precision: 'maand', earliest: '2026-03-01', latest: '2026-03-31' }] }), aDate({ id: 'later', earliest: '2027-07-01', latest: '2027-12-31', precision: 'halfjaar', certainty: 'verwacht' })] }), aLaw({ id: 'kaal', sources: [{ title: 'Nota' }] })]));
    assert.deepEqual(rows.map((row) => [row['Id wet'], row['Id datum'], row.Datum, row['Datum: eerste dag'], row['Datum: laatste dag'], row['Datum: bekend als']]), [
      ['proefwet', 'voorgesteld', '2 december 2026', '2026-12-02', '2026-12-02', 'dag'],
      ['proefwet', 'later', '2e helft 2027', '2027-07-01', '2027-12-31', 'halfjaar'],
      ['kaal', '', '', '', '', ''],
    ]);
    assert.deepEqual([rows[0]?.Bron, rows[0]?.['Vindplaats in de bron'], rows[0]?.['Eerdere datums'], rows[2]?.Bron], ['https://eur-lex.europa.eu/x', 'art. 113', 'maart 2026', 'Nota']);
    assert.deepEqual([rows[1]?.['Zekerheid van de datum'], rows[1]?.['Hoe weten we het'], rows[1]?.['Geldt voor waterschap'], rows[1]?.['Toelichting provincie']], ['verwacht', 'nog te bevestigen', 'onbekend', 'alleen als aanbieder']);
  });

  it('has a row for every deadline of a call, and leaves unknown amounts empty', () => {
    const rows = objects(csvOfFunds([aFund({ calls: [aCall({ deadlines: [aDeadline(), aDeadline({ id: 'fase-2', earliest: undefined, latest: undefined, precision: 'onbekend' })], budget: { from: 2_000_000, evidence: 'secondary' } }), aCall({ id: 'proeffonds-open' })] }), aFund({ id: 'leeg' })]));
    assert.deepEqual(rows.map((row) => [row['Id fonds'], row['Id oproep'], row.Sluit, row['Sluit: eerste dag'], row['Budget vanaf (euro)'], row['Budget tot (euro)']]), [
      ['proeffonds', 'proeffonds-2027', '1 april 2027', '2027-04-01', '2000000', ''],
      ['proeffonds', 'proeffonds-2027', 'datum onbekend', '', '2000000', ''],
      ['proeffonds', 'proeffonds-open', '', '', '', ''],
      ['leeg', '', '', '', '', ''],
    ]);
  });

  it('keeps leading zeros of codes', () => assert.equal(objects(csvOfOrganisations([anOrganisation({ identifiers: { oin: '00000001001234567000', cbs: 'GM0014' } })]))[0]?.OIN, '00000001001234567000'));

  it('holds networks and services with what they are for', () => {
    assert.equal(objects(csvOfNetworks([aNetwork({ themes: ['ai', 'data'] })]))[0]?.['Thema’s'], 'AI en algoritmen, Data en data delen');
    assert.deepEqual(objects(csvOfServices([aService({ date: { precision: 'jaar', earliest: '2025-01-01', latest: '2025-12-31' } })])).map((row) => [row.Naam, row.Datum]), [['Proefdienst', '2025']]);
  });
});
