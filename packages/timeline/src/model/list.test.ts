import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openMoments, type Law } from '@digitaal-europa/data';
import fc from 'fast-check';
import { buildList, type YearGroup } from './list.ts';
import { keyOf } from './entries.ts';
import { anyLaws, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

const listOf = (...whens: (string | undefined)[]) => buildList([sampleLaw({ dates: whens.map((when) => sampleDate(when)) })], TODAY);
const words = (groups: readonly YearGroup[]) => groups.map(({ year, entries }) => `${year}: ${entries.map(({ key }) => key.replace('proefwet/stap-', '')).join(', ')}`);

describe('buildList', () => {
  it('puts the past latest first, by year', () => {
    assert.deepEqual(words(listOf('2024-03-01', '2026-11-20', '2024-09-01', '2026-02').past), ['2026: 2026-11-20, 2026-02', '2024: 2024-09-01, 2024-03-01']);
  });

  it('puts what comes earliest first, by year, today included', () => {
    assert.deepEqual(words(listOf('2027-06-01', '2026-12-02', '2026-11-21', '2027-Q1').coming), ['2026: 2026-11-21, 2026-12-02', '2027: 2027-Q1, 2027-06-01']);
  });

  it('keeps past and coming dates of one year apart', () => {
    const { past, coming } = listOf('2026-11-20', '2026-11-21');
    assert.deepEqual([words(past), words(coming)], [['2026: 2026-11-20'], ['2026: 2026-11-21']]);
  });

  it('puts a period that has begun at its last day', () => assert.deepEqual(words(listOf('2026-Q4', '2026-12-02').coming), ['2026: 2026-12-02, 2026-Q4']));

  it('puts unknown dates, and those without one of their ends, by themselves', () => {
    assert.equal(listOf(undefined, '2027-01-01').unknown.length, 1);
    const half = [sampleDate('2027-01-01', 'stap', { latest: undefined }), sampleDate('2020-01-01', 'stap', { earliest: undefined, id: 'half' })];
    assert.equal(buildList([sampleLaw({ dates: half })], TODAY).unknown.length, 2);
  });

  it('names laws without any date, so that every law is there', () => assert.deepEqual(buildList([sampleLaw({ id: 'zonder', dates: [] })], TODAY).undated.map(({ id }) => id), ['zonder']));

  it('knows which dates close a moment of influence that is open now', () => {
    const close = (when: string) => sampleDate(when, 'raadpleging_sluit');
    const opens = sampleDate('2026-10-01', 'raadpleging_open');
    const closing = (...dates: ReturnType<typeof sampleDate>[]) => [...buildList([sampleLaw({ dates })], TODAY).closing];
    assert.deepEqual(closing(opens, close('2026-11-24'), sampleDate('2026-12-02', 'van_toepassing')), ['proefwet/raadpleging_sluit-2026-11-24']);
    assert.deepEqual(closing(opens, close(TODAY)), [`proefwet/raadpleging_sluit-${TODAY}`], 'its last day counts');
    assert.deepEqual(closing(opens, close('2026-11-20')), [], 'closed');
    assert.deepEqual(closing(sampleDate('2026-12-01', 'raadpleging_open'), close('2027-01-15')), [], 'not open yet');
    const vote = sampleDate('2026-12-10', 'stap');
    const moment: Law['influence'][number] = { id: 'stemming', stage: 'voorstel', title: 'Brief voor de stemming', form: 'formeel', opens: opens.id, closes: vote.id, evidence: 'source-read' };
    const law = sampleLaw({ dates: [opens, vote, close('2027-01-15')], influence: [moment] });
    assert.deepEqual(openMoments([law], TODAY).open.map(({ closes }) => closes?.id), ['stap-2026-12-10', 'raadpleging_sluit-2027-01-15']);
    assert.deepEqual([...buildList([law], TODAY).closing], ['proefwet/raadpleging_sluit-2027-01-15'], 'a vote is no closing of a round');
  });

  it('is empty without laws', () => assert.deepEqual(buildList([], TODAY), { past: [], coming: [], unknown: [], undated: [], closing: new Set() }));

  it('has every date once, and the years in order', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const { past, coming, unknown } = buildList(laws, TODAY);
      const keys = [...[...past, ...coming].flatMap(({ entries }) => entries), ...unknown].map(({ key }) => key);
      assert.deepEqual(keys.sort(), laws.flatMap(({ id, dates }) => dates.map((date) => keyOf(id, date.id))).sort());
      const [before, after] = [past, coming].map((groups) => groups.map(({ year }) => year)) as [string[], string[]];
      assert.deepEqual(before, [...new Set(before)].sort().reverse());
      assert.deepEqual(after, [...new Set(after)].sort());
      for (const { year, entries } of [...past, ...coming]) assert.ok(entries.every(({ date }) => date.earliest?.startsWith(year)));
    }), { numRuns: 100 });
  });
});
