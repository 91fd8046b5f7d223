/** Which calls are open? A status is never written down: it follows from the dates of the call and the day. */
import type { CalendarDate } from '../calendar.ts';
import { bySpan, compareText, daysBetween, isDated, isOver } from '../calendar-math.ts';
import type { Call, CallDeadline, Fund } from '../fund.schema.ts';
import { expectDay } from './expect.ts';
import { instantOf, type ClockTime } from './instant.ts';

/**
 * `open`: one can apply. `opens`: on a day to come. `expected`: a round that is foreseen, without a fixed day, or of which nobody has recorded
 * that it opened. `continuous`: all the time.
 * `closed`: not any more. `unknown`: the dates do not say; also a forecast that has lapsed.
 */
export type CallStatus = 'open' | 'opens' | 'expected' | 'continuous' | 'closed' | 'unknown';

export interface CallOnDay {
  readonly fund: Fund;
  readonly call: Call;
  readonly status: CallStatus;
  /** The next deadline that still holds. In two stages it may be the second, which is only for those who passed the first. */
  readonly next?: CallDeadline | undefined;
  /** Whole days until the first day on which the next deadline may be; 0 on that day. */
  readonly daysLeft?: number | undefined;
  /** The closing of the next deadline on the clock, when the hour is known. */
  readonly closing?: ClockTime | undefined;
  /** Which of the stages or cut-off dates the next deadline is: 1 for the first. Absent with only one. */
  readonly round?: { readonly number: number; readonly of: number } | undefined;
  /** It also closes when the money is spent, so earlier than its date, or without one. */
  readonly untilSpent: boolean;
  /** False when nobody has recorded when it opens or opened. Its deadline alone never makes it open. */
  readonly openingKnown: boolean;
}

const clockOf = ({ earliest, precision, time, timeZone }: CallDeadline): ClockTime | undefined =>
  precision === 'dag' && earliest !== undefined && time !== undefined && timeZone !== undefined ? { date: earliest, time, timeZone } : undefined;

/** Over when its last day lies behind; on that day itself only when the clock is known and has struck. */
function hasPassed(deadline: CallDeadline, today: CalendarDate, now: number | undefined): boolean {
  const clock = clockOf(deadline);
  return isOver(deadline, today) || (now !== undefined && clock?.date === today && instantOf(clock) <= now);
}

function statusOf({ deadlineModel, opens, closedOn }: Call, deadlines: readonly CallDeadline[], left: readonly CallDeadline[], today: CalendarDate): CallStatus {
  if (closedOn !== undefined && closedOn <= today) return 'closed';
  const next = left[0];
  const known = opens !== undefined && isDated(opens);
  const opened = known && opens.latest !== undefined && opens.latest <= today;
  if (deadlineModel === 'verwacht') {
    const lapsed = deadlines.length > 0 ? next === undefined : known && isOver(opens, today);
    return lapsed ? 'unknown' : 'expected';
  }
  if (deadlines.length > 0 && next === undefined) return deadlines.every(({ certainty }) => certainty === 'verwacht') ? 'unknown' : 'closed';
  // The second stage is not open to those who missed the first.
  if (deadlineModel === 'twee-fasen' && left.length < deadlines.length) return 'closed';
  if (known && !opened) return 'opens';
  if (deadlineModel === 'doorlopend' && next === undefined) return 'continuous';
  if (next === undefined) return deadlineModel === 'tot-het-op-is' && opened ? 'open' : 'unknown';
  if (opened) return 'open';
  // A deadline to come tells that there is a round, and not that it has begun.
  return isDated(next) ? 'expected' : 'unknown';
}

/**
 * One call on a day in the Netherlands. `now`, in milliseconds since 1970, tells whether a deadline of today has passed; without it the day
 * counts whole.
 * @throws RangeError when `today` is no day.
 */
export function callOn(fund: Fund, call: Call, today: CalendarDate, now?: number): CallOnDay {
  expectDay(today);
  const deadlines = call.deadlines.filter(({ certainty }) => certainty !== 'vervallen').sort((a, b) => bySpan(a, b) || compareText(a.id, b.id));
  const left = deadlines.filter((deadline) => !hasPassed(deadline, today, now));
  const status = statusOf(call, deadlines, left, today);
  const next = call.closedOn !== undefined && call.closedOn <= today ? undefined : left[0];
  const day = next?.earliest ?? next?.latest;
  return {
    fund, call, status, next,
    daysLeft: day === undefined ? undefined : Math.max(0, daysBetween(today, day)),
    closing: next && clockOf(next),
    round: next && deadlines.length > 1 ? { number: deadlines.indexOf(next) + 1, of: deadlines.length } : undefined,
    untilSpent: call.deadlineModel === 'tot-het-op-is',
    openingKnown: call.opens !== undefined && isDated(call.opens),
  };
}

const STATUS_ORDER: readonly CallStatus[] = ['open', 'opens', 'expected', 'continuous', 'unknown', 'closed'];

/** First to close first, without a deadline later, closed ones last; then by status and ids, so that no two are equal. */
export const byDeadline = (a: CallOnDay, b: CallOnDay): number =>
  Number(a.status === 'closed') - Number(b.status === 'closed') || bySpan(a.next, b.next) || compareText(a.closing?.time ?? '', b.closing?.time ?? '')
  || STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || compareText(a.fund.id, b.fund.id) || compareText(a.call.id, b.call.id);

/**
 * Every call of the funds, once, in the order of {@link byDeadline}.
 * @throws RangeError when `today` is no day.
 */
export function callsOn(funds: readonly Fund[], today: CalendarDate, now?: number): CallOnDay[] {
  expectDay(today);
  return funds.flatMap((fund) => fund.calls.map((call) => callOn(fund, call, today, now))).sort(byDeadline);
}
