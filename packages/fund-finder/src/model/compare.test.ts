import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareFunds, type CompareRow } from './compare.ts';
import { makeFinder } from './finder.ts';
import { anyFunds, anyState, anyWho, DAY, PROOF, sampleCall, sampleFund, THOLEN } from './finder.fixture.ts';
import type { FundResult } from './matched.ts';
import { DEFAULT_STATE, type FinderState } from './state.ts';
import type { Fund } from '@digitaal-europa/data';

const resultsOf = (funds: readonly Fund[], state: FinderState = DEFAULT_STATE): readonly FundResult[] => makeFinder(funds).pick({ state, who: THOLEN, day: DAY }, funds.map(({ id }) => id));
const row = (id: CompareRow, funds: readonly Fund[], language: 'nl' | 'en' = 'nl') => {
  const found = compareFunds(resultsOf(funds), language).find((one) => one.id === id);
  assert.ok(found);
  return { difference: found.difference, lines: found.cells.map(({ lines }) => lines.map((line) => line.replaceAll('\u00A0', ' '))), notes: found.cells.map(({ note }) => note) };
};
const HALF = sampleFund('helft', { cofinancing: { from: 50, to: 50, text: 'Voorbeeld van de helft.', ...PROOF } });
const MOST = sampleFund('meeste', { cofinancing: { from: 70, to: 70, text: 'Voorbeeld van veel.', ...PROOF } });
const SILENT = sampleFund('stil', { calls: [], themes: [], consortium: undefined, level: 'eu' });

describe('compareFunds', () => {
  it('says for every question whether the answers differ', () => {
    assert.deepEqual(row('share', [HALF, MOST]), { difference: 'differs', lines: [['Fonds 50%, zelf 50%'], ['Fonds 70%, zelf 30%']], notes: ['Voorbeeld van de helft.', 'Voorbeeld van veel.'] });
    assert.deepEqual(row('level', [HALF, MOST]), { difference: 'same', lines: [['Nationaal'], ['Nationaal']], notes: [undefined, undefined] });
    assert.equal(row('share', [HALF, MOST], 'en').lines[0]?.[0], 'Fund 50%, own 50%');
  });

  it('never calls the unknown different, nor the same', () => {
    assert.deepEqual(row('share', [HALF, SILENT]), { difference: 'unknown', lines: [['Fonds 50%, zelf 50%'], []], notes: ['Voorbeeld van de helft.', undefined] });
    assert.deepEqual(['closes', 'status', 'perProject', 'together', 'themes', 'time', 'burden'].map((id) => row(id as CompareRow, [SILENT, { ...SILENT, id: 'ook-stil' }]).difference), Array(7).fill('unknown'));
    assert.equal(row('share', [HALF, SILENT, MOST]).difference, 'differs');
  });

  it('tells what is to be looked at, and nothing of what is met', () => {
    const { lines, difference } = row('why', [HALF, sampleFund('niet', { applicants: [{ type: 'gemeente', role: 'nee', ...PROOF }] })]);
    assert.equal(difference, 'differs');
    assert.equal(lines[0]?.some((line) => line.includes('mag zelf aanvragen')), false);
    assert.ok(lines[1]?.includes('Niet voldaan: Een gemeente kan niet meedoen.'), String(lines[1]));
  });

  it('says with it what nobody has confirmed', () => {
    assert.ok(row('why', [sampleFund('twijfel', { applicants: [{ type: 'gemeente', role: 'aanvrager', evidence: 'unverified' }] })]).lines[0]?.includes('Let op: Een gemeente mag zelf aanvragen (nog te bevestigen).'));
  });

  it('does not ask an own share of a specific grant of the state', () => {
    assert.deepEqual(row('share', [sampleFund('spuk', { level: 'spuk', spuk: { ministry: 'Voorbeeld' } })]).lines, [['Geldt niet voor een SPUK']]);
  });

  it('tells when it closes, and how long that is', () => {
    assert.deepEqual(row('closes', [sampleFund('snel', { calls: [sampleCall('snel-ronde', '2026-12-11')] })]).lines, [['Sluit op 11 december 2026', 'Nog 19 dagen']]);
  });

  it('compares nothing with one fund, and never the day on which it was checked', () => {
    assert.deepEqual(compareFunds(resultsOf([HALF]), 'nl').map(({ difference }) => difference).filter(Boolean), []);
    assert.equal(row('checked', [HALF, sampleFund('oud', { asOf: '2025-01-01' })]).difference, undefined);
  });
});

describe('funds that were picked', () => {
  it('gives every fund that is asked for once, in that order, whatever is filtered', () => {
    fc.assert(fc.property(anyFunds, anyState, anyWho, (funds, state, who) => {
      const ids = funds.map(({ id }) => id).reverse();
      assert.deepEqual(makeFinder(funds).pick({ state, who, day: DAY }, [...ids, 'weg', ...ids]).map(({ fund }) => fund.id), ids);
    }), { numRuns: 50 });
  });
});
