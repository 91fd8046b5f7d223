import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDay, toDay } from '@digitaal-europa/data';
import { baselineFrom, baselineOf, decodeMemory, encodeMemory, remember, type Memory } from './memory.ts';
import { anyLaws, sampleDate, sampleLaw } from './sample.fixture.ts';

const anyDay = fc.integer({ min: toDay('2020-01-01'), max: toDay('2035-12-31') }).map(fromDay);
const anyMemory: fc.Arbitrary<Memory> = fc.record({ laws: anyLaws, day: anyDay, before: fc.option(fc.tuple(anyLaws, anyDay), { nil: undefined }) })
  .map(({ laws, day, before }) => ({ last: baselineOf(laws, day), before: before && baselineOf(before[0], before[1]) }));
/** Sides without a value and sides that are absent are the same. */
const plain = (memory: Memory | undefined): unknown => memory && JSON.parse(JSON.stringify([memory.last, memory.before ?? null].map((one) => one && [one.day, [...one.laws].map(([law, dates]) => [law, [...dates]])])));

describe('the memory of visits', () => {
  it('is read as it was written', () => fc.assert(fc.property(anyMemory, (memory) => assert.deepEqual(plain(decodeMemory(encodeMemory(memory))), plain(memory)))));

  it('takes nothing from what is not ours, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom(null, undefined, '', '{}', '[]', 'null', '{"version":2}', '{"version":1,"last":[]}')), (text) => assert.equal(decodeMemory(text), undefined)));
    assert.equal(decodeMemory(JSON.stringify({ version: 1, last: { day: '2026-02-30', laws: {} } })), undefined);
    assert.equal(decodeMemory(`{"version":1,"last":{"day":"2026-02-03","laws":{}},"x":"${'x'.repeat(1_000_001)}"}`), undefined);
  });

  it('leaves out hostile parts and keeps the others', () => {
    const memory = decodeMemory('{"version":1,"last":{"day":"2026-02-03","laws":{"__proto__":{"a":"bindend dag 2026-01-01"},"<img>":{},"wet":{"goed":"bindend dag 2026-01-01","constructor":"toString dag 2026-01-01","dag":"bindend dag 2026-02-30","lang":"bindend dag 2026-01-01 2026-01-01 x","getal":3}}},"before":"junk"}');
    assert.deepEqual(plain(memory), plain({ last: { day: '2026-02-03', laws: new Map([['wet', new Map([['goed', { earliest: '2026-01-01', latest: '2026-01-01', precision: 'dag', certainty: 'bindend' }]])]]) }, before: undefined }));
    assert.equal(({} as Record<string, unknown>).a, undefined);
  });

  describe('compares with', () => {
    const laws = [sampleLaw({ dates: [sampleDate('2027-01-01')] })];
    const visits = (...days: string[]): Memory | undefined => days.reduce<Memory | undefined>((memory, day) => remember(memory, baselineOf(laws, day)), undefined);
    const comparedOn = (today: string, ...days: string[]): string | undefined => baselineFrom(visits(...days), today)?.day;

    it('nothing at a first visit', () => assert.equal(comparedOn('2026-11-21'), undefined));
    it('the last visit', () => assert.equal(comparedOn('2026-11-21', '2026-10-01', '2026-11-03'), '2026-11-03'));
    it('the last visit of an earlier day, however often one looks today', () => assert.equal(comparedOn('2026-11-21', '2026-11-03', '2026-11-21', '2026-11-21'), '2026-11-03'));
    it('nothing when the only visit was today, or lies in the future', () => {
      assert.equal(comparedOn('2026-11-21', '2026-11-21'), undefined);
      assert.equal(comparedOn('2026-11-21', '2027-01-01'), undefined);
    });
  });
});
