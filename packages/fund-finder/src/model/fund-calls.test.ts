import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callOn, type Call, type Fund } from '@digitaal-europa/data';
import fc from 'fast-check';
import { parseEuros } from './euros.ts';
import { anyFunds, DAY, sampleCall, sampleFund, TODAY } from './finder.fixture.ts';
import { fundCalls } from './fund-calls.ts';

const of = (calls: readonly Call[], fields: Partial<Fund> = {}) => {
  const fund = sampleFund('x', { calls: [...calls], ...fields });
  const best = calls[0] && callOn(fund, calls[0], TODAY);
  return fundCalls({ fund, call: best }, DAY);
};
const date = (id: string, day: string, fields = {}) => ({ id, earliest: day, latest: day, precision: 'dag' as const, certainty: 'gepland' as const, ...fields });

describe('the calls of one fund', () => {
  it('are what one can apply for, the best first, and what has closed, the last first', () => {
    const { current, closed } = of([sampleCall('late', '2027-06-01'), sampleCall('soon', '2026-12-01'), sampleCall('old', '2020-01-01'), sampleCall('older', '2019-01-01'), sampleCall('oldest', '2018-01-01')]);
    assert.deepEqual(current.map(({ on }) => on.call.id), ['late', 'soon']);
    assert.deepEqual(closed.map(({ on }) => on.call.id), ['old', 'older', 'oldest']);
  });

  it('have every call once, and no closed one among the others, whatever the records are', () => {
    fc.assert(fc.property(anyFunds, (funds) => funds.every((fund) => {
      const { current, closed } = fundCalls({ fund }, DAY);
      return [...current, ...closed].map(({ on }) => on.call.id).sort().join() === fund.calls.map(({ id }) => id).sort().join() && current.every(({ on }) => on.status !== 'closed') && closed.every(({ on, nextRound }) => on.status === 'closed' && nextRound?.status !== 'closed');
    })));
  });

  it('tell of a closed one which round comes next, past those that closed too', () => {
    const { closed } = of([sampleCall('a', '2024-01-01', { next: 'b' }), sampleCall('b', '2025-01-01', { next: 'c' }), sampleCall('c', '2027-01-01')]);
    assert.deepEqual(closed.map(({ nextRound }) => nextRound?.call.id), ['c', 'c']);
    assert.deepEqual(of([sampleCall('a', '2024-01-01', { next: 'b' }), sampleCall('b', '2025-01-01', { next: 'a' })]).closed.map(({ nextRound }) => nextRound), [undefined, undefined], 'a circle');
  });

  it('take the next round of the best call from another fund', () => {
    const [fund, other] = [sampleFund('x', { calls: [sampleCall('a', '2024-01-01', { next: 'z' })] }), sampleFund('y')];
    const next = callOn(other, other.calls[0] as Call, TODAY);
    assert.equal(fundCalls({ fund, call: callOn(fund, fund.calls[0] as Call, TODAY), nextRound: next }, DAY).closed[0]?.nextRound, next);
  });

  it('count the days to every date that is to come, and put none that is over in a calendar', () => {
    const call = sampleCall('a', undefined, { deadlineModel: 'meermaals', deadlines: [date('was', '2026-10-01'), date('eerst', '2026-12-02'), date('dan', '2027-03-02'), date('nooit', '2027-05-01', { certainty: 'vervallen' }), { id: 'onbekend', precision: 'onbekend', certainty: 'verwacht' }] });
    const lines = of([call]).current[0]?.lines ?? [];
    assert.deepEqual(lines.map(({ deadline, daysLeft, ahead }) => [deadline.id, daysLeft, ahead]), [['was', undefined, false], ['eerst', 10, true], ['dan', 100, true], ['onbekend', undefined, false]]);
  });

  it('have a date of today in the calendar until its hour has struck', () => {
    const fund = sampleFund('x', { calls: [sampleCall('a', undefined, { deadlineModel: 'meermaals', deadlines: [date('nu', TODAY, { time: '17:00', timeZone: 'Europe/Brussels' }), date('dan', '2027-01-02')] })] });
    const ahead = (now: string) => fundCalls({ fund }, { today: TODAY, now: Date.parse(now) }).current[0]?.lines.map((line) => [line.ahead, line.daysLeft]);
    assert.deepEqual([ahead('2026-11-22T15:59:00Z'), ahead('2026-11-22T16:00:00Z')], [[[true, 0], [true, 41]], [[false, undefined], [true, 41]]]);
  });

  it('have no date left when the call closed early', () => {
    const { closed } = of([sampleCall('a', '2027-03-01', { closedOn: '2026-11-01' })]);
    assert.deepEqual(closed[0]?.lines.map(({ ahead, daysLeft }) => [ahead, daysLeft]), [[false, undefined]]);
  });

  it('show each closing on the clock of the reader, on both sides of the change to summer time', () => {
    const fund = sampleFund('x', { calls: [sampleCall('a', undefined, { deadlineModel: 'meermaals', deadlines: [date('winter', '2027-03-26', { time: '17:00', timeZone: 'Europe/Brussels' }), date('zomer', '2027-03-29', { time: '17:00', timeZone: 'Europe/Brussels' }), date('uur', '2027-04-01', { time: '17:00' })] })] });
    const lines = fundCalls({ fund }, DAY, 'America/Kralendijk').current[0]?.lines ?? [];
    assert.deepEqual(lines.map(({ clock, local }) => [clock?.time, local?.time]), [['17:00', '12:00'], ['17:00', '11:00'], [undefined, undefined]]);
    assert.deepEqual(fundCalls({ fund }, DAY, 'Europe/Amsterdam').current[0]?.lines.map(({ local }) => local), [undefined, undefined, undefined]);
  });
});

describe('an amount as it is typed', () => {
  it('is read in every way in which people write it', () => {
    for (const text of ['500000', '500.000', '€ 500.000', '500,000', '500 000', '500.000,-', '500.000,00', '€\u00A0500.000', '0,5 mln', '0.5 million', '500000 euro']) assert.equal(parseEuros(text), 500_000, text);
    assert.deepEqual(['1,5 mln.', '2 miljoen', '12.345.678'].map(parseEuros), [1_500_000, 2_000_000, 12_345_678]);
  });
  it('is never guessed', () => {
    for (const text of ['', ' ', '0', '-5', 'veel', '5.00.000', '500.0', '1.000,000', '10 20', '1e6', '99999999999999', '12,5', 'Infinity', '1.500 mln']) assert.equal(parseEuros(text), undefined, text);
  });
  it('is read back as it was written, whatever it is', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (amount) => [String(amount), amount.toLocaleString('nl-NL'), `€ ${amount.toLocaleString('en-GB')}`].every((text) => parseEuros(text) === amount)));
  });
});
