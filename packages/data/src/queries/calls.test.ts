import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSpan } from '../calendar.ts';
import { aCall, aFund } from '../fund.fixture.ts';
import type { Call, CallDeadline } from '../fund.schema.ts';
import { DEADLINE_MODELS, valuesOf } from '../vocabulary.ts';
import { callOn, callsOn, type CallOnDay } from './calls.ts';
import { instantOf, type ClockTime } from './instant.ts';

const today = '2026-11-22';
const on = (when: string | undefined, fields: Partial<CallDeadline> = {}): CallDeadline => ({ id: `d-${when ?? 'onbekend'}`, ...parseSpan(when), certainty: 'gepland', ...fields });
const fund = aFund({ id: 'geld' });
const call = (deadlineModel: Call['deadlineModel'], opens: string | undefined, deadlines: CallDeadline[], fields: Partial<Call> = {}): Call => aCall({ id: 'geld-ronde', deadlineModel, ...(opens === undefined ? {} : { opens: parseSpan(opens) }), deadlines, ...fields });
const found = (one: Call, day = today, now?: number): CallOnDay => callOn(fund, one, day, now);
const status = (one: Call, ...days: string[]): string => days.map((day) => found(one, day).status).join();

const whens = fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-22', '2026-12', '2027-Q1', '2028', undefined);
const anyCall = fc.record({ model: fc.constantFrom(...valuesOf(DEADLINE_MODELS)), opens: whens, deadlines: fc.uniqueArray(fc.tuple(whens, fc.constantFrom('gepland', 'verwacht', 'gebeurd', 'vervallen')), { maxLength: 3, selector: ([when]) => when }), closedOn: fc.option(fc.constantFrom('2026-10-01', '2027-01-01'), { nil: undefined }) })
  .map(({ model, opens, deadlines, closedOn }) => call(model, opens, deadlines.map(([when, certainty]) => on(when, { certainty: certainty as 'gepland' })), closedOn === undefined ? {} : { closedOn }));
const days = fc.constantFrom('2026-03-28', '2026-10-25', '2026-11-22', '2027-04-01', '2030-01-01');

describe('a call with one deadline', () => {
  const one = call('een-datum', '2026-11-20', [on('2026-12-04')]);
  it('opens, is open and closes by its dates', () => assert.equal(status(one, '2026-11-19', '2026-11-20', '2026-12-04', '2026-12-05'), 'opens,open,open,closed'));
  it('tells the days left, over a change of the clock too', () => {
    assert.deepEqual([found(one).daysLeft, found(one, '2026-12-04').daysLeft, found(one, '2026-12-05').daysLeft], [12, 0, undefined]);
    assert.equal(found(call('een-datum', '2026-01-01', [on('2026-03-30')]), '2026-03-28').daysLeft, 2);
    assert.equal(found(call('een-datum', '2026-01-01', [on('2026-10-26')]), '2026-10-24').daysLeft, 2);
  });
  it('is not open by its deadline alone: it is expected, and says that its opening is not known', () => {
    const unopened = call('een-datum', undefined, [on('2026-12-04')]);
    assert.equal(status(unopened, today, '2026-12-04', '2026-12-05'), 'expected,expected,closed');
    assert.deepEqual([found(unopened).openingKnown, found(one).openingKnown, found(unopened).daysLeft], [false, true, 12]);
    for (const certainty of ['verwacht', 'gebeurd'] as const) assert.equal(status(call('een-datum', undefined, [on('2026-12-04', { certainty })]), today), 'expected');
    for (const model of ['twee-fasen', 'meermaals', 'tot-het-op-is'] as const) assert.equal(status(call(model, undefined, [on('2026-12-04')]), today), 'expected', model);
  });
  it('is never open while nobody recorded that it opened, and open when its opening has passed', () => {
    fc.assert(fc.property(anyCall, days, (one, day) => {
      if (found(one, day).status === 'open') assert.ok(one.opens?.latest !== undefined && one.opens.latest <= day);
    }), { numRuns: 500 });
    assert.equal(status(call('een-datum', '2026-01-01', [on('2026-12-04', { certainty: 'verwacht' })]), today), 'open');
  });
  it('has no status where its dates say nothing', () => {
    assert.equal(status(call('een-datum', undefined, []), today), 'unknown');
    assert.equal(status(call('een-datum', '2026-01-01', []), today), 'unknown');
    assert.equal(status(call('onbekend', undefined, []), today), 'unknown');
  });
  it('does not open before the whole month of its opening is over', () => assert.equal(status(call('een-datum', '2026-11', [on('2026-12-04')]), today, '2026-11-30'), 'opens,open'));
  it('does not count a deadline that no longer holds', () => assert.equal(found(call('een-datum', '2026-01-01', [on('2026-11-01', { certainty: 'vervallen' }), on('2026-12-01')])).next?.id, 'd-2026-12-01'));
  it('is closed from the day it was closed', () => {
    const early = call('een-datum', '2026-11-01', [on('2026-12-04')], { closedOn: '2026-11-22' });
    assert.deepEqual([status(early, '2026-11-21', '2026-11-22'), found(early).next, found(early).daysLeft], ['open,closed', undefined, undefined]);
  });
  it('is not closed by a forecast: that has lapsed', () => assert.equal(status(call('een-datum', undefined, [on('2026-11-01', { certainty: 'verwacht' })]), today), 'unknown'));
});

describe('the other ways of closing', () => {
  it('in two stages: closed once the first stage is over, with the second for those who are in', () => {
    const stages = call('twee-fasen', '2026-01-01', [on('2026-12-01', { id: 'eerste' }), on('2027-05-01', { id: 'tweede' })]);
    assert.equal(status(stages, '2026-12-01', '2026-12-02', '2027-05-02'), 'open,closed,closed');
    assert.deepEqual([found(stages).round, found(stages, '2026-12-02').next?.id, found(stages, '2026-12-02').round], [{ number: 1, of: 2 }, 'tweede', { number: 2, of: 2 }]);
  });
  it('several cut-off dates: open until the last, whatever their order', () => {
    const many = call('meermaals', '2026-01-01', [on('2027-03-01'), on('2026-12-01'), on('2026-06-01')]);
    assert.equal(status(many, today, '2027-03-01', '2027-03-02'), 'open,open,closed');
    assert.deepEqual([found(many).next?.id, found(many).round], ['d-2026-12-01', { number: 2, of: 3 }]);
  });
  it('continuous, until an end if there is one', () => {
    assert.equal(status(call('doorlopend', undefined, []), today), 'continuous');
    assert.equal(status(call('doorlopend', '2027-01-01', []), today, '2027-01-01'), 'opens,continuous');
    assert.equal(status(call('doorlopend', '2026-01-01', [on('2027-01-01')]), today, '2027-01-02'), 'open,closed');
    assert.equal(status(call('doorlopend', undefined, [on('2027-01-01')]), today), 'expected');
  });
  it('until the money is spent: open once it has opened, until somebody says it closed', () => {
    assert.deepEqual([found(call('tot-het-op-is', '2026-01-01', [])).status, found(call('tot-het-op-is', '2026-01-01', [])).untilSpent], ['open', true]);
    assert.equal(status(call('tot-het-op-is', '2026-01-01', [], { closedOn: '2026-02-01' }), today), 'closed');
    assert.equal(status(call('tot-het-op-is', undefined, []), today), 'unknown');
  });
  it('expected, until the forecast has lapsed', () => {
    assert.equal(status(call('verwacht', undefined, []), today), 'expected');
    assert.equal(status(call('verwacht', '2027', []), today, '2028-01-01'), 'expected,unknown');
    assert.equal(status(call('verwacht', undefined, [on('2027-Q1', { certainty: 'verwacht' })]), today, '2027-04-01'), 'expected,unknown');
  });
});

describe('an hour of closing', () => {
  const clock = { time: '17:00', timeZone: 'Europe/Brussels' } as const;
  const one = call('een-datum', '2026-01-01', [on(today, clock)]);
  it('counts only when the instant is told', () => {
    assert.equal(found(one).status, 'open');
    assert.deepEqual(['2026-11-22T15:59:59Z', '2026-11-22T16:00:00Z'].map((now) => found(one, today, Date.parse(now)).status), ['open', 'closed']);
    assert.deepEqual(found(one).closing, { date: today, ...clock });
  });
  it('is no hour without a day or a zone', () => {
    for (const deadline of [on('2026-11', clock), on(today, { time: '17:00' }), on(today, { timeZone: 'Europe/Brussels' })]) assert.equal(found(call('een-datum', '2026-01-01', [deadline])).closing, undefined);
  });
  it('is an instant in winter, in summer and on the days that the clock changes', () => {
    const at = (date: string, time: string): string => new Date(instantOf({ date, time, timeZone: 'Europe/Amsterdam' })).toISOString().slice(0, 16);
    assert.deepEqual([at('2026-11-22', '17:00'), at('2026-07-01', '17:00'), at('2026-01-01', '00:30')], ['2026-11-22T16:00', '2026-07-01T15:00', '2025-12-31T23:30']);
    assert.deepEqual([at('2026-03-29', '01:59'), at('2026-03-29', '03:00'), at('2026-03-29', '23:59'), at('2026-03-28', '23:59')], ['2026-03-29T00:59', '2026-03-29T01:00', '2026-03-29T21:59', '2026-03-28T22:59']);
    assert.deepEqual([at('2026-10-25', '01:59'), at('2026-10-25', '03:00'), at('2026-10-25', '23:59'), at('2026-10-24', '23:59')], ['2026-10-24T23:59', '2026-10-25T02:00', '2026-10-25T22:59', '2026-10-24T21:59']);
    assert.equal(at('2026-10-25', '02:30'), '2026-10-25T00:30', 'the first of the two, which is the careful one');
    assert.equal(at('2026-03-29', '02:30'), '2026-03-29T01:30', 'a time that no clock shows');
  });
  it('shows the time it was made of, whatever the day', () => {
    const times = fc.record({ date: fc.integer({ min: 0, max: 4000 }).map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)), time: fc.constantFrom('00:00', '01:30', '03:00', '12:00', '17:00', '23:59'), timeZone: fc.constantFrom('Europe/Brussels', 'Europe/Amsterdam') }) as fc.Arbitrary<ClockTime>;
    fc.assert(fc.property(times, (clockTime) => {
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: clockTime.timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instantOf(clockTime));
      assert.equal(shown, `${clockTime.date} ${clockTime.time}`);
    }));
  });
});

describe('callsOn', () => {
  const funds = fc.array(fc.array(anyCall, { maxLength: 3 }), { maxLength: 3 }).map((some) => some.map((calls, i) => aFund({ id: `geld-${i}`, calls: calls.map((one, j) => ({ ...one, id: `geld-${i}-${j}` })) })));

  it('gives every call once, in one order whatever the order of the funds', () => {
    fc.assert(fc.property(funds, days, (some, day) => {
      const all = callsOn(some, day);
      assert.deepEqual(all.map((one) => one.call.id).sort(), some.flatMap(({ calls }) => calls.map(({ id }) => id)).sort());
      assert.deepEqual(callsOn(some.toReversed().map((one) => ({ ...one, calls: one.calls.toReversed() })), day).map((one) => [one.call.id, one.status]), all.map((one) => [one.call.id, one.status]));
    }));
  });
  it('never calls open what has only passed deadlines, and never goes back to open', () => {
    fc.assert(fc.property(anyCall, days, days, (one, a, b) => {
      const [first, later] = [a, b].sort() as [string, string];
      const holding = one.deadlines.filter(({ certainty }) => certainty !== 'vervallen');
      if (holding.length > 0 && holding.every(({ latest }) => latest !== undefined && latest < later)) assert.notEqual(found(one, later).status, 'open');
      if (found(one, first).status === 'closed') assert.notEqual(found(one, later).status, 'open');
    }), { numRuns: 500 });
  });
  it('puts the first deadline first, unknown ones behind it and closed ones last', () => {
    const calls = [call('een-datum', undefined, [on('2026-01-01')], { id: 'geld-dicht' }), call('doorlopend', undefined, [], { id: 'geld-altijd' }), call('een-datum', undefined, [on('2027-01-01')], { id: 'geld-later' }), call('een-datum', undefined, [on('2026-12-01')], { id: 'geld-eerst' })];
    assert.deepEqual(callsOn([aFund({ id: 'geld', calls })], today).map((one) => one.call.id), ['geld-eerst', 'geld-later', 'geld-altijd', 'geld-dicht']);
  });
  it('puts the earlier hour, then what is open, then the first id first on one day', () => {
    const at = (id: string, time: string, opens = '2026-01-01'): Call => call('een-datum', opens, [on('2027-01-01', { time, timeZone: 'Europe/Brussels' })], { id });
    const order = (...calls: Call[]): string => callsOn([aFund({ id: 'geld', calls })], today).map((one) => one.call.id).join();
    assert.equal(order(at('a', '17:00'), at('b', '12:00')), 'b,a');
    assert.equal(order(at('a', '17:00', '2026-12-01'), at('b', '17:00')), 'b,a');
    assert.equal(order(at('b', '17:00'), at('a', '17:00')), 'a,b');
    assert.deepEqual(callsOn([aFund({ id: 'y', calls: [at('a', '17:00')] }), aFund({ id: 'x', calls: [at('b', '17:00')] })], today).map((one) => one.fund.id), ['x', 'y']);
  });
});
