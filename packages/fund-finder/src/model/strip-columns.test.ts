import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSpan } from '@digitaal-europa/data';
import fc from 'fast-check';
import { anyFunds, sampleCall, sampleFund, THOLEN, TODAY } from './finder.fixture.ts';
import { matchAll } from './matched.ts';
import { asFilter, columnsOf, periodOfMonths, stripMonths, withEndMoved } from './strip-columns.ts';
import { stripOf, type Dot, type Strip } from './strip.ts';

const dot = (at: number, ...ids: string[]): Dot => ({ at, ids, exact: true, span: parseSpan('2027-03-01') });
const STRIP: Strip = stripOf(matchAll([sampleFund('a', { calls: [sampleCall('a-1', '2027-03-01')] })], THOLEN, {}, { today: TODAY }).all, TODAY);

describe('columns of the strip', () => {
  it('stand on each other what would touch, each fund once', () => {
    assert.deepEqual(columnsOf([dot(0.1, 'a'), dot(0.11, 'a', 'b'), dot(0.2, 'c')]).map(({ at, ids, spans }) => [at, ids, spans.length]), [[0.1, ['a', 'b'], 2], [0.2, ['c'], 1]]);
    assert.deepEqual([[0.1, 0.125], [0.1, 0.13]].map((places) => columnsOf(places.map((at) => dot(at, String(at)))).length), [1, 2]);
    assert.deepEqual(columnsOf([]), []);
  });

  it('are exact as soon as one of the days is known', () => {
    assert.deepEqual(columnsOf([{ ...dot(0.1, 'a'), exact: false }, dot(0.11, 'b'), { ...dot(0.5, 'c'), exact: false }]).map(({ exact }) => exact), [true, false]);
  });

  it('never touch, and lose no fund', () => {
    fc.assert(fc.property(anyFunds, (funds) => {
      const { dots } = stripOf(matchAll(funds, THOLEN, {}, { today: TODAY }).all, TODAY);
      const columns = columnsOf(dots);
      columns.forEach(({ at }, i) => assert.ok(i === 0 || at - (columns[i - 1]?.at ?? 0) >= 1 / 38));
      assert.deepEqual(new Set(columns.flatMap(({ ids }) => ids)), new Set(dots.flatMap(({ ids }) => ids)));
    }));
  });
});

describe('a period on the strip', () => {
  it('is made of whole months, within the strip, whichever comes first', () => {
    assert.deepEqual([stripMonths(STRIP)[0], stripMonths(STRIP).at(-1)], ['2026-11-01', '2027-11-01']);
    assert.deepEqual(periodOfMonths(STRIP, '2026-12-01', '2027-02-01'), { from: '2026-12-01', until: '2027-02-28' });
    assert.deepEqual(periodOfMonths(STRIP, '2027-02-01', '2026-12-01'), { from: '2026-12-01', until: '2027-02-28' });
    assert.deepEqual(periodOfMonths(STRIP, '2026-11-01', undefined), { from: TODAY, until: '2027-11-22' });
    assert.deepEqual(periodOfMonths(STRIP, undefined, '2027-11-01'), STRIP.period);
  });

  it('is no filter when it is the whole strip', () => {
    assert.equal(asFilter(STRIP, STRIP.period), undefined);
    const part = { ...STRIP.period, from: '2026-12-01' };
    assert.equal(asFilter(STRIP, part), part);
  });

  it('moves one end, never past the other one or the strip', () => {
    const period = { from: '2026-12-01', until: '2026-12-10' };
    assert.deepEqual(withEndMoved(STRIP, period, 'from', 7), { from: '2026-12-08', until: '2026-12-10' });
    assert.deepEqual(withEndMoved(STRIP, period, 'from', 70), { from: '2026-12-10', until: '2026-12-10' });
    assert.deepEqual(withEndMoved(STRIP, period, 'from', -70), { from: TODAY, until: '2026-12-10' });
    assert.deepEqual(withEndMoved(STRIP, period, 'until', 700), { from: '2026-12-01', until: '2027-11-22' });
    assert.deepEqual(withEndMoved(STRIP, period, 'until', -70), { from: '2026-12-01', until: '2026-12-01' });
  });
});
