import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callOn, parseSpan, type Call, type CallDeadline } from '@digitaal-europa/data';
import { daysUntil, deadlineOf, localTime, type DeadlineFacts } from './deadlines.ts';
import { sampleCall, sampleFund, TODAY } from './finder.fixture.ts';

const deadline = (id: string, when: string, fields: Partial<CallDeadline> = {}): CallDeadline => ({ id, ...parseSpan(when), certainty: 'gepland', ...fields });
const facts = (fields: Partial<Call>, today = TODAY, zone?: string, now?: number): DeadlineFacts => {
  const call = sampleCall('x-ronde', undefined, fields);
  return deadlineOf(callOn(sampleFund('x', { calls: [call] }), call, today, now), today, zone);
};
const at = (date: string, fields: Partial<CallDeadline> = {}) => ({ deadlines: [deadline('d', date, { time: '17:00', timeZone: 'Europe/Brussels', ...fields })] });

describe('a deadline', () => {
  it('has a way of being told for each way of closing', () => {
    const two = [deadline('een', '2026-12-01'), deadline('twee', '2027-03-01')];
    const kind = (fields: Partial<Call>): string => facts(fields).kind;
    assert.deepEqual([
      kind({ deadlines: [deadline('d', '2026-12-01')] }), kind({ deadlineModel: 'twee-fasen', deadlines: two }), kind({ deadlineModel: 'meermaals', deadlines: two }), kind({ deadlineModel: 'tot-het-op-is' }), kind({ deadlineModel: 'doorlopend' }),
      kind({ deadlineModel: 'verwacht', deadlines: [deadline('d', '2027-05', { certainty: 'verwacht' })] }), kind({ deadlines: [deadline('d', '2026-01-02')] }), kind({ deadlineModel: 'onbekend' }),
    ], ['date', 'stages', 'cut-offs', 'until-spent', 'continuous', 'expected', 'closed', 'unknown']);
  });
  it('counts down to a day, and to nothing less exact', () => {
    assert.deepEqual(['2026-11-22', '2026-12-21', '2026-12-22'].map((day) => facts(at(day)).countdown), [{ days: 0, soon: true }, { days: 29, soon: true }, { days: 30, soon: false }]);
    assert.deepEqual([facts({ deadlines: [deadline('d', '2026-12')] }).countdown, facts({ deadlineModel: 'doorlopend' }).countdown, facts(at('2026-11-21')).countdown], [undefined, undefined, undefined]);
    assert.equal(daysUntil(parseSpan('2027-Q1'), TODAY), undefined);
  });
  it('counts days across both clock changes as the calendar does', () => {
    assert.deepEqual([facts(at('2027-03-29'), '2027-03-27').countdown?.days, facts(at('2026-10-26'), '2026-10-24').countdown?.days], [2, 2]);
  });
  it('names stage and cut-off, and which dates have passed', () => {
    const told = facts({ deadlineModel: 'meermaals', deadlines: [deadline('c', '2027-03-01'), deadline('a', '2026-02-01'), deadline('b', '2026-12-01'), deadline('weg', '2026-12-02', { certainty: 'vervallen' })] });
    assert.deepEqual([told.round, told.next?.id, told.dates.map(({ deadline: { id }, passed }) => [id, passed])], [{ number: 2, of: 3 }, 'b', [['a', true], ['b', false], ['c', false]]]);
  });
  it('of a missed first stage offers no second one', () => {
    const told = facts({ deadlineModel: 'twee-fasen', deadlines: [deadline('een', '2026-10-01'), deadline('twee', '2027-03-01', { time: '17:00', timeZone: 'Europe/Brussels' })] });
    assert.deepEqual([told.kind, told.next, told.clock, told.countdown, told.round, told.closedOn?.earliest], ['closed', undefined, undefined, undefined, undefined, '2026-10-01']);
  });
  it('tells when it closed, and that this was early', () => {
    const early = facts({ ...at('2027-03-01'), closedOn: '2026-11-01' });
    assert.deepEqual([early.kind, early.closedEarly, early.closedOn?.earliest, early.clock], ['closed', true, '2026-11-01', undefined]);
    assert.deepEqual([facts(at('2026-11-01')).closedEarly, facts(at('2026-11-01')).closedOn?.latest], [false, '2026-11-01']);
  });
  it('tells when it opens, as exactly as that is known', () => {
    assert.deepEqual([facts({ ...at('2027-03-01'), opens: parseSpan('2026-12-02') }).opens?.days, facts({ ...at('2027-03-01'), opens: parseSpan('2027-01') }).opens, facts(at('2027-03-01')).opens, facts({ ...at('2027-03-01'), opens: undefined }).openingKnown], [10, { span: parseSpan('2027-01'), days: undefined }, undefined, false]);
  });
  it('is certain only when it is planned or binds', () => assert.deepEqual([facts(at('2027-03-01')).certain, facts(at('2027-03-01', { certainty: 'verwacht' })).certain, facts(at('2027-03-01', { certainty: 'verwacht' })).kind, facts({}).certain], [true, false, 'expected', false]));
  it('is over when the clock in Brussels strikes', () => {
    const day = '2026-12-01';
    assert.deepEqual(['2026-12-01T15:59:59Z', '2026-12-01T16:00:00Z'].map((moment) => facts(at(day), day, undefined, Date.parse(moment)).kind), ['date', 'closed']);
  });
});

describe('the clock of the reader', () => {
  const local = (date: string, zone: string, time = '17:00') => {
    const found = localTime({ date, time, timeZone: 'Europe/Brussels' }, zone);
    return found && `${found.date} ${found.time}`;
  };
  it('shows the same moment in Kralendijk, in winter and in summer', () => {
    assert.deepEqual([local('2026-12-01', 'America/Kralendijk'), local('2027-07-01', 'America/Kralendijk'), local('2026-12-01', 'America/Kralendijk', '02:00')], ['2026-12-01 12:00', '2027-07-01 11:00', '2026-11-30 21:00']);
  });
  it('moves with both clock changes of Brussels', () => {
    assert.deepEqual(['2026-10-24', '2026-10-25', '2027-03-27', '2027-03-28'].map((date) => local(date, 'America/Kralendijk')), ['2026-10-24 11:00', '2026-10-25 12:00', '2027-03-27 12:00', '2027-03-28 11:00']);
    assert.deepEqual([local('2026-10-25', 'America/Kralendijk', '02:30'), local('2027-03-28', 'America/Kralendijk', '02:30')], ['2026-10-24 20:30', '2027-03-27 21:30']);
  });
  it('is told only when it shows something else, and of a zone that exists', () => {
    assert.deepEqual([local('2026-12-01', 'Europe/Amsterdam'), local('2026-12-01', 'Mars/Olympus'), localTime({ date: '2026-12-01', time: '17:00', timeZone: 'Europe/Brussels' }, undefined)], [undefined, undefined, undefined]);
    assert.equal(facts(at('2026-12-01'), TODAY, 'America/Kralendijk').clock?.local?.time, '12:00');
    assert.equal(facts(at('2026-12-01', { time: undefined, timeZone: undefined }), TODAY, 'America/Kralendijk').clock, undefined);
  });
});
