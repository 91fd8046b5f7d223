/**
 * Calendar files after RFC 5545, written the same in the browser and in a build. No clock: everything in an event comes from the record, so
 * that the same record gives the same bytes and a calendar that follows the file sees only what really changed.
 */
import { fromDay, toDay, type CalendarDate } from '../calendar.ts';
import { oneLine, plainText, safeUrl } from './plain-text.ts';

/** The zones in which calls close. Both keep Central European time and the summer time of Directive 2000/84/EC. */
export type TimeZone = 'Europe/Brussels' | 'Europe/Amsterdam';

/** Whole days, both included, or a moment at a local time. */
export type When =
  | { readonly first: CalendarDate; readonly last: CalendarDate }
  | { readonly day: CalendarDate; /** `17:00` */ readonly time: string; readonly timeZone: TimeZone };

export interface CalendarEvent {
  /** Stays the same when the event moves. */
  readonly uid: string;
  /** Goes up when the event moves. */
  readonly sequence: number;
  /** Day on which an editor last checked it. */
  readonly stamp: CalendarDate;
  readonly when: When;
  /** `TENTATIVE`: not certain. `CANCELLED`: no longer holds. */
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly summary: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  /** Days beforehand on which a calendar warns. Absent: no warning. */
  readonly alarmDays?: number | undefined;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

const PRODUCT = '-//digitaal-europa//kde-data//NL';
const LINE_OCTETS = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

/** Longer lines go on after a space. A character is never cut in two. */
function fold(line: string): string {
  let [folded, used] = ['', 0];
  for (const character of line) {
    const size = octets(character);
    if (used + size > LINE_OCTETS) [folded, used] = [`${folded}\r\n `, 1];
    folded += character;
    used += size;
  }
  return `${folded}\r\n`;
}

const escape = (text: string): string => plainText(text).replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
const basic = (date: CalendarDate): string => date.replaceAll('-', '');

/** Summer time by rule, so that no table of years runs out. */
const zone = (id: TimeZone): string[] => [
  'BEGIN:VTIMEZONE', `TZID:${id}`,
  'BEGIN:DAYLIGHT', 'DTSTART:19810329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'TZNAME:CEST', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD',
  'END:VTIMEZONE',
];

/** The last day is the first one after the event: RFC 5545 excludes it. */
const days = (first: CalendarDate, last: CalendarDate): string[] => [`DTSTART;VALUE=DATE:${basic(first)}`, `DTEND;VALUE=DATE:${basic(fromDay(toDay(last) + 1))}`];
const time = (when: When): string[] => ('first' in when ? days(when.first, when.last) : [`DTSTART;TZID=${when.timeZone}:${basic(when.day)}T${when.time.replace(':', '')}00`]);

function event({ uid, sequence, stamp, when, status, summary, description, url, alarmDays }: CalendarEvent): string[] {
  const address = safeUrl(url);
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    ...time(when),
    `SUMMARY:${escape(oneLine(summary))}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escape(description)}`]),
    ...(address === undefined ? [] : [`URL:${address}`]),
    `STATUS:${status}`,
    // Nobody is busy because a law applies.
    'TRANSP:TRANSPARENT',
    ...(alarmDays === undefined || status === 'CANCELLED' ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escape(oneLine(summary))}`, `TRIGGER:-P${alarmDays}D`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** The calendar as text, with CRLF. Without events it still names a time zone, because RFC 5545 wants at least one component. */
export function writeCalendar({ name, events }: Calendar): string {
  const zones = [...new Set(events.flatMap(({ when }) => ('timeZone' in when ? [when.timeZone] : [])))].sort();
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'CALSCALE:GREGORIAN',
    `NAME:${escape(oneLine(name))}`, `X-WR-CALNAME:${escape(oneLine(name))}`, 'REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D',
    ...(zones.length === 0 && events.length === 0 ? (['Europe/Amsterdam'] as const) : zones).flatMap(zone),
    ...events.flatMap(event),
    'END:VCALENDAR',
  ].map(fold).join('');
}
