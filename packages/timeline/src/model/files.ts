/** Files that a visitor takes away: their names and their texts. */
import { eventOfDate, fileName, isOver, LAW_COLUMNS, lawsCalendar, writeCalendar, writeCsv, type CalendarDate, type CalendarEvent, type Law, type LawDate, type LawRow, type OrganisationType } from '@digitaal-europa/data';
import { appliesTo, isKnown } from './entries.ts';

/** A file as text. */
export interface TextFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

export interface FileOptions {
  /** When the data was made, `2026-11-01T…`. */
  readonly asOf: string | undefined;
  readonly organisation?: OrganisationType | undefined;
}

const SET = 'digitale wetten';

/** Name of a picture of what is shown. */
export const pictureName = (extension: 'svg' | 'png', { asOf, organisation }: FileOptions): string => fileName([SET, organisation], { day: asOf, extension });

/** The rows of the table view, in its order: hand in what it shows. */
export const tableFile = (rows: readonly LawRow[], { asOf, organisation }: FileOptions): TextFile =>
  ({ name: fileName([SET, organisation], { day: asOf, extension: 'csv' }), type: 'text/csv', text: writeCsv(LAW_COLUMNS, rows) });

const CALENDAR = 'text/calendar';

/** All dates of the shown laws that are still to come. Nobody wants years of past dates in a calendar. */
export const lawsFile = (laws: readonly Law[], today: CalendarDate, { asOf, organisation }: FileOptions): TextFile =>
  ({ name: fileName([SET, organisation], { day: asOf, extension: 'ics' }), type: CALENDAR, text: lawsCalendar(laws, { organisationType: organisation, from: today }) });

const nameOf = (law: Law): string => law.shortNames[0] ?? law.title.nl;

/** All dates of one law that are still to come; `undefined` when none has a known day. */
export function lawFile(law: Law, today: CalendarDate, options: FileOptions): TextFile | undefined {
  return eventsFile(law, law.dates.filter(({ latest }) => latest === undefined || latest >= today), [nameOf(law)], options);
}

/** One date of a law; `undefined` when nobody knows a day for it. */
export function dateFile(law: Law, date: LawDate, options: FileOptions): TextFile | undefined {
  return eventsFile(law, [date], [nameOf(law), date.earliest], options);
}

/** A reminder of a date that a contract meets. */
export const reminderFile = (event: CalendarEvent, { asOf }: FileOptions): TextFile =>
  ({ name: fileName([event.summary], { day: asOf, extension: 'ics' }), type: CALENDAR, text: writeCalendar({ name: event.summary, events: [event] }) });

function eventsFile(law: Law, dates: readonly LawDate[], name: readonly (string | undefined)[], { asOf, organisation }: FileOptions): TextFile | undefined {
  const events = dates.flatMap((date) => eventOfDate(law, date, organisation) ?? []);
  return events.length === 0 ? undefined : { name: fileName(name, { day: asOf, extension: 'ics' }), type: CALENDAR, text: writeCalendar({ name: law.title.nl, events }) };
}

/** Number of dates that {@link lawsFile} holds: so that a button can say so, and stay away when there are none. */
export const countEvents = (laws: readonly Law[], today: CalendarDate, organisation?: OrganisationType): number =>
  appliesTo(laws, organisation).flatMap(({ dates }) => dates).filter((date) => isKnown(date) && !isOver(date, today)).length;
