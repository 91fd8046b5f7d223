import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSpan } from '@digitaal-europa/data';
import fc from 'fast-check';
import { anyFunds, DAY, sampleCall, sampleFund, THOLEN, TODAY } from './finder.fixture.ts';
import { makeFinder } from './finder.ts';
import { DEFAULT_STATE } from './state.ts';
import { periodBetween, placeOf, stripOf, type Strip } from './strip.ts';

const strip = (...funds: Parameters<typeof makeFinder>[0]): Strip => stripOf(makeFinder(funds).find({ state: { ...DEFAULT_STATE, showClosed: true }, who: THOLEN, day: DAY }).results, TODAY);
const closing = (id: string, ...days: string[]) => sampleFund(id, { calls: [sampleCall(`${id}-ronde`, undefined, { deadlineModel: 'meermaals', deadlines: days.map((day, i) => ({ id: `d${i}`, ...parseSpan(day), certainty: 'gepland' })) })] });
const always = sampleFund('altijd', { calls: [sampleCall('altijd-ronde', undefined, { deadlineModel: 'doorlopend' })] });

describe('the strip', () => {
  it('has a dot for each date to come, with all funds that close on it', () => {
    const { dots } = strip(closing('a', '2026-12-11', '2027-05-01', '2026-02-01'), closing('b', '2026-12-11'));
    assert.deepEqual(dots.map(({ span, ids, exact }) => [span.earliest, ids.toSorted(), exact]), [['2026-12-11', ['a', 'b'], true], ['2027-05-01', ['a'], true]]);
    assert.ok(dots.every(({ at }) => at > 0 && at < 1));
  });
  it('puts a month in its middle, and says that it is no day', () => {
    const [dot] = strip(closing('a', '2027-03')).dots;
    assert.deepEqual([dot?.exact, dot && Math.abs(dot.at - 114 / 365) < 0.001], [false, true]);
  });
  it('loses nothing: at any time, after a year, and without a date', () => {
    const { continuous, later, unknown, dots } = strip(always, closing('ver', '2028-06-01'), sampleFund('kaal', { calls: [] }), closing('dicht', '2026-01-02'), closing('rand', '2027-11-22'));
    assert.deepEqual([continuous, later, unknown, dots.map(({ at, ids }) => [at, ids])], [['altijd'], ['ver'], ['kaal'], [[1, ['rand']]]]);
  });
  it('counts every fund once in the numbers, by its first date, on the edge too', () => {
    assert.deepEqual(strip(closing('a', '2026-12-22', '2027-06-01'), closing('b', '2026-12-23'), closing('c', '2027-02-22'), closing('d', '2027-02-23'), closing('e', '2028-06-01'), always, sampleFund('kaal', { calls: [] })).numbers, { withinMonth: 1, withinThree: 2, later: 2, continuous: 1, unknown: 1 });
    fc.assert(fc.property(anyFunds, (funds) => {
      const { numbers } = strip(...funds);
      const open = makeFinder(funds).find({ state: DEFAULT_STATE, who: THOLEN, day: DAY }).results.length;
      assert.equal((Object.values(numbers) as number[]).reduce((sum, number) => sum + number, 0), open);
    }));
  });
  it('has twelve months, the first of which begins after today', () => {
    const { months } = strip();
    assert.deepEqual([months.length, months[0]?.date, months.at(-1)?.date, months.every(({ at }, i) => at > (months[i - 1]?.at ?? 0) && at < 1)], [12, '2026-12-01', '2027-11-01', true]);
  });
  it('turns two places into a period and back, whichever comes first', () => {
    const own = strip();
    assert.deepEqual(periodBetween(own, 1, -3), own.period);
    fc.assert(fc.property(fc.nat(365), fc.nat(365), (a, b) => {
      const period = periodBetween(own, a / 365, b / 365);
      assert.deepEqual(placeOf(own, period), [Math.min(a, b) / 365, Math.max(a, b) / 365]);
    }));
  });
});
