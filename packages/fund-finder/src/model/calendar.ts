/**
 * Files for a calendar: one deadline, one call, a planning, or all that was kept. A day that nobody knows gets no place in one; a file without
 * events is not made. Dutch, as all files are. What moves keeps its UID, so that taking the file again moves it in the calendar too.
 */
import { AUTHORITY, eventOfDeadline, eventOfOpening, toDay, writeCalendar, type Call, type CalendarDate, type CalendarEvent, type CallDeadline, type CallOnDay, type DateSpan, type Fund } from '@digitaal-europa/data';
import type { Planning } from './planning.ts';

/** Days before a deadline on which a calendar warns: two weeks, in which one can still ask or send something. */
const ALARM_DAYS = 14;

const file = (name: string, events: readonly (CalendarEvent | undefined)[]): string | undefined => {
  // What no longer holds is only of use to who has it already; a new file does not bring it.
  const held = events.filter((event): event is CalendarEvent => event !== undefined && event.status !== 'CANCELLED');
  return held.length > 0 ? writeCalendar({ name, events: held }) : undefined;
};
const nameOf = ({ displayName, name }: Fund): string => (displayName ?? name).nl;
const isAhead = ({ latest }: DateSpan, today: CalendarDate): boolean => latest !== undefined && latest >= today;

/** One deadline. `undefined` when no day is known. */
export const deadlineCalendar = (fund: Fund, call: Call, deadline: CallDeadline): string | undefined => file(`${nameOf(fund)}: ${call.title}`, [eventOfDeadline(fund, call, deadline, ALARM_DAYS)]);

/** The opening and the deadlines of a call, as far as they are not over. */
const eventsOf = (fund: Fund, call: Call, today: CalendarDate): (CalendarEvent | undefined)[] => [
  call.opens && isAhead(call.opens, today) ? eventOfOpening(fund, call) : undefined,
  ...call.deadlines.filter((deadline) => isAhead(deadline, today)).map((deadline) => eventOfDeadline(fund, call, deadline, ALARM_DAYS)),
];

/** All that is still to come of one call. */
export const callCalendar = (fund: Fund, call: Call, today: CalendarDate): string | undefined => file(`${nameOf(fund)}: ${call.title}`, eventsOf(fund, call, today));

/** All that is still to come of these funds, in their order. */
export const shortlistCalendar = (funds: readonly Fund[], today: CalendarDate): string | undefined => file('Bewaarde fondsen', funds.flatMap((fund) => fund.calls.flatMap((call) => eventsOf(fund, call, today))));

/** The steps of a planning, and the deadline that it counts back from. The days of the steps are estimated, so none of them is certain. */
export function planningCalendar(fund: Fund, { call, next }: CallOnDay, { milestones }: Planning, today: CalendarDate): string | undefined {
  if (next === undefined) return undefined;
  const steps = milestones.map(({ title, who, url, duration, begin, end, phase }, i): CalendarEvent | undefined => (begin === undefined || end === undefined || phase !== 'prepare' ? undefined : {
    // No id has an underscore, so this is never the UID of a deadline. A planning is made anew each day: what is taken later counts.
    uid: `call.${call.id}.${next.id}._stap-${i + 1}@${AUTHORITY}`, sequence: toDay(today), stamp: today, when: { first: begin, last: end }, status: 'TENTATIVE',
    summary: `${title} (${nameOf(fund)})`,
    description: [who === undefined ? '' : `Wie: ${who}.`, duration === undefined ? '' : `Hoe lang: ${duration}.`, 'De dagen zijn geschat.', `Voor: ${call.title}.`].filter(Boolean).join('\n'),
    url: url ?? call.url ?? fund.url,
  }));
  return file(`Planning: ${nameOf(fund)}`, [...steps, eventOfDeadline(fund, call, next, ALARM_DAYS)]);
}

/** What goes into a calendar: one deadline, all dates of a call, or the steps up to a deadline. */
export type CalendarAsk =
  | { readonly kind: 'deadline'; readonly call: Call; readonly deadline: CallDeadline }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'planning'; readonly on: CallOnDay; readonly planning: Planning };

/** The file that is asked for. `undefined`: there is nothing to put in it. */
export function calendarFile(fund: Fund, ask: CalendarAsk, today: CalendarDate): string | undefined {
  switch (ask.kind) {
    case 'deadline': return deadlineCalendar(fund, ask.call, ask.deadline);
    case 'call': return callCalendar(fund, ask.call, today);
    case 'planning': return planningCalendar(fund, ask.on, ask.planning, today);
  }
}
