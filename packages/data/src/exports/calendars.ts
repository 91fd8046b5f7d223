/** From records to calendar events. A day that nobody knows gets no place in anyone's calendar. */
import { toDay, type CalendarDate, type DateSpan } from '../calendar.ts';
import { formatDay, formatSpan } from '../format.ts';
import type { Call, CallDeadline, Fund } from '../fund.schema.ts';
import type { Law, LawDate } from '../law.schema.ts';
import { officialUrl } from '../official-url.ts';
import { isUnconfirmed } from '../queries/law-dates.ts';
import { CERTAINTIES, EVIDENCE, PRECISIONS, type Certainty, type OrganisationType } from '../vocabulary.ts';
import { writeCalendar, type CalendarEvent, type When } from './ics.ts';
import { appliesInWords, kindWords, sentence, TYPE_PLURALS } from './words.ts';

/** Right of the `@` in every UID. It is no address and never changes: with another one, every event would come twice. */
export const AUTHORITY = 'digitaal-europa.invalid';

const lines = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join('\n');

/** All days of the period in which it happens; `undefined` when no day is known. */
const spanOf = ({ earliest, latest }: DateSpan): { first: CalendarDate; last: CalendarDate } | undefined =>
  earliest === undefined || latest === undefined ? undefined : { first: earliest, last: latest };
const isDay = ({ precision }: DateSpan): boolean => precision === 'dag';
/** `De dag is niet bekend, alleen: 4e kwartaal 2026.` */
const roughly = (span: DateSpan): string | undefined => (isDay(span) ? undefined : `De dag is niet bekend, alleen: ${formatSpan(span, 'nl')}.`);
/** What stands behind the summary when a period stands for a day. */
const known = (span: DateSpan): string => (isDay(span) ? '' : ` (${PRECISIONS[span.precision].nl} bekend)`);

/** Only a day that binds or lies behind us is certain. */
const statusOf = (span: DateSpan, certainty: Certainty): CalendarEvent['status'] =>
  certainty === 'vervallen' ? 'CANCELLED' : isDay(span) && (certainty === 'bindend' || certainty === 'gebeurd') ? 'CONFIRMED' : 'TENTATIVE';

/** What an editor still has to confirm, or is not sure of, is never shown as certain. */
const lawStatus = (date: LawDate): CalendarEvent['status'] => {
  const status = statusOf(date, date.certainty);
  return status === 'CONFIRMED' && isUnconfirmed(date) ? 'TENTATIVE' : status;
};

export interface CalendarOptions {
  /** Leaves out what was over before this day. Absent: from the first date on. */
  readonly from?: CalendarDate | undefined;
}

export interface LawsCalendarOptions extends CalendarOptions {
  /** Leaves out what does not apply to this type; what is unknown stays. Absent: all laws. */
  readonly organisationType?: OrganisationType | undefined;
  /** What these laws are together, as the name of the calendar. Default `Digitale wetten`, for a type with for whom. */
  readonly name?: string | undefined;
}

const isFrom = (from: CalendarDate | undefined) => ({ latest }: DateSpan): boolean => from === undefined || latest === undefined || latest >= from;

/** One date of a law as an event; `undefined` when no day is known. It moves with the date and keeps its UID. */
export function eventOfDate(law: Law, date: LawDate, organisationType?: OrganisationType): CalendarEvent | undefined {
  const when = spanOf(date);
  if (when === undefined) return undefined;
  const official = officialUrl(law, 'nl');
  const name = law.shortNames[0] ?? law.title.nl;
  return {
    uid: `${law.id}.${date.id}@${AUTHORITY}`,
    sequence: date.history.length,
    stamp: date.asOf,
    when,
    status: lawStatus(date),
    summary: `${name}: ${kindWords(date)}${date.label === undefined ? '' : `, ${date.label.nl}`}${known(date)}`,
    description: lines(
      sentence(date.text),
      roughly(date),
      date.certainty === 'vervallen' ? 'Deze datum geldt niet meer.' : `Zekerheid: ${CERTAINTIES[date.certainty].nl}.`,
      ...date.history.map((former) => `Eerder: ${formatSpan(former, 'nl')}.${former.note === undefined ? '' : ` ${sentence(former.note)}`}`),
      organisationType && appliesInWords(law, organisationType),
      `Wet: ${law.title.nl}.`,
      `Hoe we dit weten: ${EVIDENCE[date.evidence].nl}.`,
      date.source?.url === undefined ? undefined : `Bron: ${date.source.url}`,
      official && `Officiële tekst: ${official.url}`,
      `Gecontroleerd op ${formatDay(date.asOf, 'nl')}.`,
    ),
    url: date.source?.url ?? official?.url,
  };
}

/** What these laws are together: `Digitale wetten voor gemeenten`. */
export const nameOfLaws = (organisationType?: OrganisationType): string => `Digitale wetten${organisationType === undefined ? '' : ` voor ${TYPE_PLURALS[organisationType]}`}`;

/** The laws without those that do not apply to this type; what is unknown stays. */
export const lawsOf = (laws: readonly Law[], organisationType?: OrganisationType): readonly Law[] =>
  (organisationType === undefined ? laws : laws.filter((law) => law.appliesTo[organisationType].value !== 'nee'));

/** A calendar of the dates of these laws, in the order of the records. */
export function lawsCalendar(laws: readonly Law[], { organisationType, from, name = nameOfLaws(organisationType) }: LawsCalendarOptions = {}): string {
  const events = lawsOf(laws, organisationType).flatMap((law) => law.dates.filter(isFrom(from)).flatMap((date) => eventOfDate(law, date, organisationType) ?? []));
  return writeCalendar({ name, events });
}

/** Closing at a time is a moment only when its zone is known too; otherwise the day counts and the text says the time. */
function whenOf({ time, timeZone, earliest, ...span }: CallDeadline): When | undefined {
  if (span.precision === 'dag' && earliest !== undefined && time !== undefined && timeZone !== undefined) return { day: earliest, time, timeZone };
  return spanOf({ earliest, ...span });
}

/** A call has no history, so its day of checking counts as the sequence: it goes up, and never down. */
const callBase = (call: Call, fund: Fund) => ({ sequence: toDay(call.asOf), stamp: call.asOf, url: call.url ?? call.source?.url ?? fund.url });

const callText = (fund: Fund, call: Call): string[] => [
  `Fonds: ${fund.name.nl}.`,
  ...(call.identifier === undefined ? [] : [`Nummer: ${call.identifier}.`]),
  `Hoe we dit weten: ${EVIDENCE[call.evidence].nl}.`,
  ...(call.url === undefined ? [] : [`Oproep: ${call.url}`]),
  `Gecontroleerd op ${formatDay(call.asOf, 'nl')}.`,
];

/** One deadline of a call as an event; `undefined` when no day is known. A call that closed before it is cancelled. */
export function eventOfDeadline(fund: Fund, call: Call, deadline: CallDeadline, alarmDays?: number): CalendarEvent | undefined {
  const when = whenOf(deadline);
  if (when === undefined) return undefined;
  const closedEarly = call.closedOn !== undefined && deadline.earliest !== undefined && call.closedOn < deadline.earliest;
  const status = statusOf(deadline, deadline.certainty);
  return {
    uid: `call.${call.id}.${deadline.id}@${AUTHORITY}`,
    ...callBase(call, fund),
    when,
    status: closedEarly ? 'CANCELLED' : status === 'CONFIRMED' && call.evidence === 'unverified' ? 'TENTATIVE' : status,
    summary: `Sluit: ${call.title}${deadline.text === undefined ? '' : `, ${deadline.text}`}${known(deadline)}`,
    description: lines(
      closedEarly && call.closedOn !== undefined ? `Deze oproep sloot al op ${formatDay(call.closedOn, 'nl')}.` : undefined,
      roughly(deadline),
      deadline.time === undefined ? 'De tijd van sluiting is niet bekend.' : deadline.timeZone === undefined ? `Sluit om ${deadline.time} uur. De tijdzone is niet bekend.` : `Sluit om ${deadline.time} uur (${deadline.timeZone}).`,
      `Zekerheid: ${CERTAINTIES[deadline.certainty].nl}.`,
      ...callText(fund, call),
    ),
    alarmDays,
  };
}

/** The opening of a call as an event; `undefined` when no day is known. */
export function eventOfOpening(fund: Fund, call: Call): CalendarEvent | undefined {
  const when = call.opens && spanOf(call.opens);
  if (when === undefined || call.opens === undefined) return undefined;
  return {
    // No id has an underscore, so this is never the UID of a deadline.
    uid: `call.${call.id}._opens@${AUTHORITY}`,
    ...callBase(call, fund),
    when,
    status: isDay(call.opens) && call.evidence !== 'unverified' && call.opens.earliest !== undefined && call.opens.earliest <= call.asOf ? 'CONFIRMED' : 'TENTATIVE',
    summary: `Opent: ${call.title}${known(call.opens)}`,
    description: lines(roughly(call.opens), ...callText(fund, call)),
  };
}

export interface CallsCalendarOptions extends CalendarOptions {
  /** Days beforehand on which a calendar warns. Absent: no warning. */
  readonly alarmDays?: number | undefined;
}

/** A calendar of the openings and deadlines of the calls of these funds, in the order of the records. */
export function callsCalendar(funds: readonly Fund[], { alarmDays, from }: CallsCalendarOptions = {}): string {
  const shown = isFrom(from);
  const events = funds.flatMap((fund) => fund.calls.flatMap((call) => [
    call.opens && shown(call.opens) ? eventOfOpening(fund, call) : undefined,
    ...call.deadlines.filter(shown).map((deadline) => eventOfDeadline(fund, call, deadline, alarmDays)),
  ].flatMap((event) => event ?? [])));
  return writeCalendar({ name: 'Openstelling en sluiting van fondsen', events });
}
