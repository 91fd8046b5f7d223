import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { fromDay, toDay } from '../calendar.ts';
import { aDate, aLaw, onDay } from '../law.fixture.ts';
import { callsCalendar, eventOfDate, eventOfDeadline, lawsCalendar } from './calendars.ts';
import { writeCalendar, type CalendarEvent } from './ics.ts';
import { oneLine, plainText } from './plain-text.ts';
import { aCall, aDeadline, aFund } from './records.fixture.ts';

type Component = InstanceType<typeof ICAL.Component>;
const read = (text: string): Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsIn = (text: string): Component[] => read(text).getAllSubcomponents('vevent');
const value = (component: Component | undefined, name: string): string => String(component?.getFirstPropertyValue(name) ?? '');
const anEvent = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({ uid: 'a@b', sequence: 0, stamp: '2026-01-01', when: { first: '2026-03-01', last: '2026-03-01' }, status: 'CONFIRMED', summary: 'Titel', ...fields });
const octets = (line: string): number => new TextEncoder().encode(line).length;

const day = fc.integer({ min: toDay('1950-01-01'), max: toDay('2099-12-30') }).map(fromDay);
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\r', 'é', '😀', '\u0000', ' ', 'n', 'N', '\uD83D') }), fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }));
const anyEvent: fc.Arbitrary<CalendarEvent> = fc.record({
  uid: fc.stringMatching(/^[a-z0-9.-]{1,90}$/).map((id) => `${id}@x`), sequence: fc.nat(), stamp: day,
  when: fc.oneof(fc.tuple(day, fc.nat(400)).map(([first, length]) => ({ first, last: fromDay(toDay(first) + length) })), fc.record({ day, time: fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':')), timeZone: fc.constantFrom('Europe/Brussels', 'Europe/Amsterdam') }, { noNullPrototype: true })),
  status: fc.constantFrom('CONFIRMED', 'TENTATIVE', 'CANCELLED'), summary: text.filter((s) => oneLine(s) !== ''), description: text.filter((s) => plainText(s) !== ''),
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !url.includes('"')),
}, { noNullPrototype: true });

describe('a calendar file', () => {
  it('gives back every event that was written', () => fc.assert(fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 4 }), (events) => {
    const written = writeCalendar({ name: 'Naam', events });
    const back = eventsIn(written).map((event) => {
      const start = event.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>;
      const end = event.getFirstPropertyValue('dtend') as InstanceType<typeof ICAL.Time> | null;
      return {
        uid: value(event, 'uid'), sequence: Number(value(event, 'sequence')), stamp: value(event, 'dtstamp').slice(0, 10), status: value(event, 'status'), summary: value(event, 'summary'), description: value(event, 'description'), url: value(event, 'url'),
        when: end ? { first: start.toString(), last: fromDay(toDay(end.toString()) - 1) } : { day: start.toString().slice(0, 10), time: start.toString().slice(11, 16), timeZone: event.getFirstProperty('dtstart')?.getParameter('tzid') },
      };
    });
    assert.deepEqual(back, events.map((event) => ({ ...event, summary: oneLine(event.summary), description: plainText(event.description ?? '') })));
  }), { numRuns: 300 }));

  it('has lines of at most 75 octets that end in CRLF, and cuts no character', () => fc.assert(fc.property(anyEvent, (event) => {
    const written = writeCalendar({ name: 'Naam', events: [event] });
    assert.ok(written.endsWith('END:VCALENDAR\r\n'));
    for (const line of written.split('\r\n')) assert.ok(octets(line) <= 75 && !/[\r\n]/.test(line), line);
    assert.doesNotMatch(written, /\p{Surrogate}/u);
  })));

  it('folds a long line just before it would be too long', () => {
    const line = writeCalendar({ name: 'x', events: [anEvent({ summary: 'é'.repeat(60) })] }).split('\r\n').find((found) => found.startsWith('SUMMARY')) ?? '';
    assert.equal(octets(line), 74);
  });

  it('writes whole days with an end that is not included', () => {
    const written = writeCalendar({ name: 'x', events: [anEvent({ when: { first: '2026-12-31', last: '2026-12-31' } })] });
    assert.match(written, /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/);
  });

  it('writes an address only when a reader can follow it', () => {
    for (const url of ['javascript:alert(1)', 'https://x.nl/\nATTENDEE:mailto:a@b.nl', 'data:text/html,x']) assert.doesNotMatch(writeCalendar({ name: 'x', events: [anEvent({ url })] }), /URL|ATTENDEE/, url);
  });

  it('knows summer and winter time', () => {
    const winter = { day: '2027-01-15', time: '17:00', timeZone: 'Europe/Brussels' } as const;
    const [first, second] = eventsIn(writeCalendar({ name: 'x', events: [anEvent({ when: winter }), anEvent({ when: { ...winter, day: '2027-07-15' } })] })).map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString());
    assert.deepEqual([first, second], ['2027-01-15T16:00:00.000Z', '2027-07-15T15:00:00.000Z']);
    const changes = (['2027-03-28', '2027-10-31'] as const).map((date) => eventsIn(writeCalendar({ name: 'x', events: [anEvent({ when: { ...winter, day: date, time: '04:00' } })] })).map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString())[0]);
    assert.deepEqual(changes, ['2027-03-28T02:00:00.000Z', '2027-10-31T03:00:00.000Z']);
  });

  it('is a calendar without events too', () => assert.deepEqual(read(writeCalendar({ name: 'Leeg', events: [] })).getAllSubcomponents().map(({ name }) => name), ['vtimezone']));

  it('warns when asked, but never about what is off', () => {
    assert.match(writeCalendar({ name: 'x', events: [anEvent({ alarmDays: 14 })] }), /BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Titel\r\nTRIGGER:-P14D\r\nEND:VALARM\r\n/);
    assert.doesNotMatch(writeCalendar({ name: 'x', events: [anEvent({ alarmDays: 14, status: 'CANCELLED' })] }), /VALARM/);
  });
});

describe('a date of a law in a calendar', () => {
  const confirmed = { certainty: 'bindend', evidence: 'source-read', confidence: 'hoog' } as const;
  const statusOf = (fields: Parameters<typeof aDate>[0]): string | undefined => eventOfDate(aLaw(), onDay('2026-12-02', { ...confirmed, ...fields }))?.status;

  it('is certain only when it binds or happened, on a day, and was confirmed', () => {
    assert.equal(statusOf({}), 'CONFIRMED');
    assert.equal(statusOf({ certainty: 'gebeurd' }), 'CONFIRMED');
    for (const fields of [{ certainty: 'gepland' }, { certainty: 'verwacht' }, { evidence: 'unverified' }, { confidence: 'midden' }, { precision: 'maand', earliest: '2026-12-01', latest: '2026-12-31' }] as const) assert.equal(statusOf(fields), 'TENTATIVE', JSON.stringify(fields));
    assert.equal(statusOf({ certainty: 'vervallen' }), 'CANCELLED');
  });

  it('keeps its UID and raises its sequence when it moves', () => {
    const before = eventOfDate(aLaw(), onDay('2026-08-02'));
    const after = eventOfDate(aLaw(), onDay('2027-12-02', { history: [{ earliest: '2026-08-02', latest: '2026-08-02', precision: 'dag', note: 'Uitgesteld' }] }));
    assert.deepEqual([before?.uid, before?.sequence, after?.uid, after?.sequence], ['proefwet.voorgesteld@digitaal-europa.invalid', 0, before?.uid, 1]);
    assert.match(after?.description ?? '', /^Eerder: 2 augustus 2026\. Uitgesteld\.$/m);
  });

  it('never gets a day that nobody knows', () => {
    assert.equal(eventOfDate(aLaw(), aDate({ earliest: undefined, latest: undefined, precision: 'onbekend' })), undefined);
    const quarter = eventOfDate(aLaw(), aDate({ earliest: '2026-10-01', latest: '2026-12-31', precision: 'kwartaal' }));
    assert.deepEqual(quarter?.when, { first: '2026-10-01', last: '2026-12-31' });
    assert.match(quarter?.summary ?? '', /\(kwartaal bekend\)$/);
    assert.match(quarter?.description ?? '', /De dag is niet bekend, alleen: 4e kwartaal 2026\./);
  });

  it('says what it means, for whom, how we know it and where to check it', () => {
    const law = aLaw({ shortNames: ['Pw'], identifiers: { bwb: 'BWBR0040936' } });
    const event = eventOfDate(law, onDay('2026-12-02', { ...confirmed, label: { nl: 'hoog risico', en: 'high risk' }, kind: 'van_toepassing', source: { url: 'https://wetten.overheid.nl/BWBR0040936' } }), 'provincie');
    assert.equal(event?.summary, 'Pw: van toepassing, hoog risico');
    assert.deepEqual(event?.description?.split('\n'), ['Voorstel.', 'Zekerheid: bindend.', 'Geldt voor provincies: deels. Alleen als aanbieder.', 'Wet: Proefwet.', 'Hoe we dit weten: bron gelezen.', 'Bron: https://wetten.overheid.nl/BWBR0040936', 'Officiële tekst: https://wetten.overheid.nl/BWBR0040936', 'Gecontroleerd op 1 januari 2026.']);
  });
});

describe('the calendar of a type of organisation', () => {
  const laws = [aLaw({ id: 'ja', dates: [onDay('2026-12-02')] }), aLaw({ id: 'nee', appliesTo: { gemeente: { value: 'nee' }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } }, dates: [onDay('2027-01-01')] })];
  const uids = (text: string): string[] => eventsIn(text).map((event) => value(event, 'uid').split('.')[0] ?? '');

  it('leaves out what does not apply and keeps what is unknown', () => {
    assert.deepEqual(uids(lawsCalendar(laws, { organisationType: 'gemeente' })), ['ja']);
    assert.deepEqual(uids(lawsCalendar(laws, { organisationType: 'waterschap' })), ['ja', 'nee']);
    assert.deepEqual(uids(lawsCalendar(laws)), ['ja', 'nee']);
  });

  it('begins where it is asked to', () => assert.deepEqual(uids(lawsCalendar(laws, { from: '2026-12-03' })), ['nee']));
  it('has the name of those it is for', () => assert.equal(value(read(lawsCalendar(laws, { organisationType: 'gemeente' })), 'x-wr-calname'), 'Digitale wetten voor gemeenten'));
});

describe('a call in a calendar', () => {
  const closing = aDeadline({ time: '17:00', timeZone: 'Europe/Brussels' });

  it('closes at its local time, with a warning when asked', () => {
    const [event] = eventsIn(callsCalendar([aFund({ calls: [aCall({ deadlines: [closing] })] })], { alarmDays: 30 }));
    assert.equal(new ICAL.Event(event as Component).startDate.toJSDate().toISOString(), '2027-04-01T15:00:00.000Z');
    assert.equal(event?.getAllSubcomponents('valarm').length, 1);
    assert.equal(value(event, 'uid'), 'call.proeffonds-2027.sluiting@digitaal-europa.invalid');
  });

  it('takes the whole day when the time or its zone is not known, and says so', () => {
    const withoutZone = eventOfDeadline(aFund(), aCall(), aDeadline({ time: '17:00' }));
    assert.deepEqual(withoutZone?.when, { first: '2027-04-01', last: '2027-04-01' });
    assert.match(withoutZone?.description ?? '', /Sluit om 17:00 uur\. De tijdzone is niet bekend\./);
    assert.match(eventOfDeadline(aFund(), aCall(), aDeadline())?.description ?? '', /De tijd van sluiting is niet bekend\./);
    assert.deepEqual(eventOfDeadline(aFund(), aCall(), { ...closing, earliest: '2027-04-01', latest: '2027-04-30', precision: 'maand' })?.when, { first: '2027-04-01', last: '2027-04-30' });
  });

  it('is off when it closed before', () => {
    assert.equal(eventOfDeadline(aFund(), aCall({ closedOn: '2027-03-01' }), closing)?.status, 'CANCELLED');
    assert.equal(eventOfDeadline(aFund(), aCall({ closedOn: '2027-04-01' }), closing)?.status, 'CONFIRMED');
    assert.equal(eventOfDeadline(aFund(), aCall({ evidence: 'unverified' }), closing)?.status, 'TENTATIVE');
  });

  it('leaves out what was over before the first day that is asked for', () => {
    const fund = aFund({ calls: [aCall({ opens: { earliest: '2026-01-10', latest: '2026-01-10', precision: 'dag' }, deadlines: [closing] })] });
    const count = (from: string): number => eventsIn(callsCalendar([fund], { from })).length;
    assert.deepEqual([count('2026-01-10'), count('2026-01-11'), count('2027-04-01'), count('2027-04-02')], [2, 1, 1, 0]);
  });

  it('opens on a day of its own, under a UID of its own', () => {
    const events = eventsIn(callsCalendar([aFund({ calls: [aCall({ opens: { earliest: '2027-01-10', latest: '2027-01-10', precision: 'dag' }, deadlines: [closing] })] })]));
    assert.deepEqual(events.map((event) => [value(event, 'uid').split('@')[0], value(event, 'status')]), [['call.proeffonds-2027._opens', 'TENTATIVE'], ['call.proeffonds-2027.sluiting', 'CONFIRMED']]);
  });
});
