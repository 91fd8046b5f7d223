import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callOn, instantOf, type Call, type CallDeadline, type Fund } from '@digitaal-europa/data';
import ICAL from 'ical.js';
import { callCalendar, deadlineCalendar, planningCalendar, shortlistCalendar } from './calendar.ts';
import { planBack } from './planning.ts';

type Component = InstanceType<typeof ICAL.Component>;
const eventsIn = (text: string | undefined): Component[] => { assert.ok(text !== undefined); return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent'); };
const value = (event: Component | undefined, name: string): string => String(event?.getFirstPropertyValue(name) ?? '');
const uids = (text: string | undefined): string[] => eventsIn(text).map((event) => value(event, 'uid').split('@')[0] ?? '');
const instant = (event: Component | undefined): string => new ICAL.Event(event).startDate.toJSDate().toISOString();

/** Sample records: no such fund exists. */
const deadline = (day: string, fields: Partial<CallDeadline> = {}): CallDeadline => ({ id: 'sluiting', earliest: day, latest: day, precision: 'dag', certainty: 'gepland', ...fields });
const call = (fields: Partial<Call> = {}): Call => ({ id: 'proef-ronde', title: 'Proefronde', deadlineModel: 'een-datum', deadlines: [deadline('2027-03-01')], asOf: '2026-11-01', evidence: 'source-read', ...fields });
const fund = (fields: Partial<Fund> = {}): Fund => ({
  id: 'proef', name: { nl: 'Proeffonds', en: 'Trial fund' }, synonyms: [], level: 'eu', stage: 'lopend', themes: [], digital: { role: 'geen', reason: 'Proef.', evidence: 'source-read' },
  topUps: [], applicants: [], steps: [], contacts: [], examples: [], calls: [], sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-01-01', ...fields,
});
const BRUSSELS = { time: '17:00', timeZone: 'Europe/Brussels' } as const;

describe('a deadline for the calendar', () => {
  it('is the moment on the clock in Brussels, on both sides of both changes of the clock', () => {
    for (const day of ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31']) {
      const text = deadlineCalendar(fund(), call(), deadline(day, BRUSSELS));
      assert.match(text ?? '', new RegExp(`DTSTART;TZID=Europe/Brussels:${day.replaceAll('-', '')}T170000\r\n`));
      assert.equal(Date.parse(instant(eventsIn(text)[0])), instantOf({ date: day, ...BRUSSELS }), day);
    }
  });

  it('is a whole day when the hour is not known, and as long as its date is vague', () => {
    assert.match(deadlineCalendar(fund(), call(), deadline('2027-03-01')) ?? '', /DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302/);
    assert.match(deadlineCalendar(fund(), call(), deadline('2027-03-01', { latest: '2027-03-31', precision: 'maand' })) ?? '', /DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270401/);
  });

  it('warns two weeks ahead', () => {
    assert.match(deadlineCalendar(fund(), call(), deadline('2027-03-01', BRUSSELS)) ?? '', /TRIGGER:-P14D/);
  });

  it('is not made of a day that nobody knows, nor of one that no longer holds', () => {
    assert.equal(deadlineCalendar(fund(), call(), { id: 'ooit', precision: 'onbekend', certainty: 'verwacht' }), undefined);
    assert.equal(deadlineCalendar(fund(), call(), deadline('2027-03-01', { certainty: 'vervallen' })), undefined);
    assert.equal(deadlineCalendar(fund(), call({ closedOn: '2027-01-01' }), deadline('2027-03-01')), undefined);
  });

  it('keeps its UID when it moves', () => {
    const [before, after] = ['2027-03-01', '2027-04-01'].map((day) => deadlineCalendar(fund(), call(), deadline(day, BRUSSELS)));
    assert.deepEqual(uids(before), ['call.proef-ronde.sluiting']);
    assert.deepEqual(uids(after), uids(before));
  });
});

describe('a call for the calendar', () => {
  const two = call({ opens: { earliest: '2027-01-10', latest: '2027-01-10', precision: 'dag' }, deadlineModel: 'twee-fasen', deadlines: [deadline('2027-03-01', { id: 'een' }), deadline('2027-06-01', { id: 'twee' })] });

  it('has all that is still to come, today too', () => {
    const from = (today: string): string[] => uids(callCalendar(fund(), two, today)).map((uid) => uid.replace('call.proef-ronde.', ''));
    assert.deepEqual([from('2027-01-10'), from('2027-01-11'), from('2027-03-01'), from('2027-03-02')], [['_opens', 'een', 'twee'], ['een', 'twee'], ['een', 'twee'], ['twee']]);
    assert.equal(callCalendar(fund(), two, '2027-06-02'), undefined);
  });

  it('of all funds that were kept is one file, each event once', () => {
    const other = fund({ id: 'ander', calls: [call({ id: 'ander-ronde' })] });
    assert.deepEqual(uids(shortlistCalendar([fund({ calls: [two] }), other], '2027-02-01')), ['call.proef-ronde.een', 'call.proef-ronde.twee', 'call.ander-ronde.sluiting']);
    assert.equal(shortlistCalendar([fund()], '2027-02-01'), undefined);
    assert.equal(shortlistCalendar([], '2027-02-01'), undefined);
  });
});

describe('a planning for the calendar', () => {
  const steps = [{ title: 'Zoek partners', who: 'projectleider' }, { title: 'Schrijf het plan', duration: 'vier weken' }, { title: 'Dien in' }];
  const estimated = fund({ steps, calls: [call({ deadlines: [deadline('2027-03-01', BRUSSELS)] })], estimates: { by: 'proef', asOf: '2026-01-01', preparationWeeks: { value: 8, reason: 'Proef.' } } });
  const plan = (record: Fund): string | undefined => {
    const onDay = callOn(record, record.calls[0] as Call, '2026-12-01');
    const planning = planBack(record, onDay, '2026-12-01');
    return planning && planningCalendar(record, onDay, planning, '2026-12-01');
  };

  it('has every step before the deadline, none of them certain, and the deadline itself', () => {
    const events = eventsIn(plan(estimated));
    assert.deepEqual(events.map((event) => [value(event, 'summary'), value(event, 'status'), value(event, 'dtstart').slice(0, 10)]), [
      ['Zoek partners (Proeffonds)', 'TENTATIVE', '2027-01-04'], ['Schrijf het plan (Proeffonds)', 'TENTATIVE', '2027-02-01'], ['Sluit: Proefronde', value(events[2], 'status'), '2027-03-01'],
    ]);
    assert.equal(value(events[0], 'description'), 'Wie: projectleider.\nDe dagen zijn geschat.\nVoor: Proefronde.');
    assert.deepEqual(uids(plan(estimated)), ['call.proef-ronde.sluiting._stap-1', 'call.proef-ronde.sluiting._stap-2', 'call.proef-ronde.sluiting']);
  });

  it('has the deadline alone when nobody estimated how long it takes', () => {
    assert.deepEqual(uids(plan(fund({ steps, calls: [call()] }))), ['call.proef-ronde.sluiting']);
  });
});
