import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareCsv } from './compare-csv.ts';
import { COMPARE_ROWS } from './compare.ts';
import { DAY, PROOF, sampleFund, THOLEN } from './finder.fixture.ts';
import { makeFinder } from './finder.ts';
import { DEFAULT_STATE } from './state.ts';
import { compareStrings } from '../strings/compare.strings.ts';
import type { Fund } from '@digitaal-europa/data';

/** Cells of the file; a cell between quotes may hold line breaks. */
const tableOf = (...funds: readonly Fund[]): string[][] => {
  const results = makeFinder(funds).pick({ state: DEFAULT_STATE, who: THOLEN, day: DAY }, funds.map(({ id }) => id));
  return compareCsv(results).replace('\uFEFF', '').trimEnd().split('\r\n').map((line) => [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
};
const HALF = sampleFund('helft', { cofinancing: { from: 50, to: 50, text: 'Voorbeeld: de "helft".', ...PROOF }, url: 'https://www.voorbeeld.example/helft' });
const SILENT = sampleFund('stil', { calls: [], themes: [], applicants: [] });

describe('the comparison in a spreadsheet', () => {
  it('is as on screen: every question with whether the answers differ, every fund in its own column, and the address', () => {
    const [head, ...rows] = tableOf(HALF, SILENT);
    assert.deepEqual(head, ['Vraag', 'Verschil', 'Voorbeeld helft', 'Voorbeeld stil']);
    assert.deepEqual(rows.map(([question]) => question), [...COMPARE_ROWS.map((id) => compareStrings('nl').rows[id]), 'Webpagina']);
    assert.deepEqual(rows.find(([question]) => question === 'Wie betaalt wat?'), ['Wie betaalt wat?', 'niet alles bekend', 'Fonds 50%, zelf 50%\nVoorbeeld: de "helft".', 'niet bekend']);
    assert.deepEqual(rows.at(-1), ['Webpagina', '', 'https://www.voorbeeld.example/helft', '']);
    assert.doesNotMatch(rows.join(), /undefined|\u00A0/);
  });

  it('runs nothing that a record says', () => {
    const hostile = sampleFund('vals', { name: { nl: '=HYPERLINK("https://kwaad.example")', en: 'Sample' }, displayName: undefined, cofinancing: { from: 50, to: 50, text: 'Voorbeeld', ...PROOF }, consortium: { text: '+1', alone: true, ...PROOF }, digital: { role: 'vast-onderdeel', reason: '@SUM(1)', ...PROOF } });
    for (const cell of tableOf(hostile, HALF).flat()) assert.doesNotMatch(cell, /^[=+@-]/);
    assert.equal(tableOf(hostile, HALF)[0]?.[2], '\'=HYPERLINK("https://kwaad.example")');
  });
});
