/** All calls of one fund for its details: what can still be applied for, what has closed, and what comes after that. */
import { callsOn, daysBetween, isDated, type CallDeadline, type CallOnDay, type CalendarDate, type ClockTime, type Fund, type FundDay } from '@digitaal-europa/data';
import { deadlineOf, localTime, type DeadlineDate, type DeadlineFacts, type LocalTime } from './deadlines.ts';
import type { FundResult } from './matched.ts';

/** One date of a call. */
export interface DeadlineLine extends DeadlineDate {
  /** Days until the first day on which it may be. Absent: it has passed, or no day is known. */
  readonly daysLeft?: number | undefined;
  /** On the clock of its zone. Absent: the hour or the zone is not known. */
  readonly clock?: ClockTime | undefined;
  readonly local?: LocalTime | undefined;
  /** It has a place in a calendar: a day is known, and lies ahead. */
  readonly ahead: boolean;
}

export interface CallLines {
  readonly on: CallOnDay;
  readonly facts: DeadlineFacts;
  readonly lines: readonly DeadlineLine[];
  /** Of a closed one: the round after it that has not closed. */
  readonly nextRound?: CallOnDay | undefined;
}

export interface FundCalls {
  /** The best one first, then by deadline. */
  readonly current: readonly CallLines[];
  /** The last one first. */
  readonly closed: readonly CallLines[];
}

const clockOf = ({ precision, earliest, time, timeZone }: CallDeadline): ClockTime | undefined =>
  precision === 'dag' && earliest !== undefined && time !== undefined && timeZone !== undefined ? { date: earliest, time, timeZone } : undefined;

function lineOf(date: DeadlineDate, today: CalendarDate, timeZone: string | undefined): DeadlineLine {
  const { deadline, passed } = date;
  const day = deadline.earliest ?? deadline.latest;
  const ahead = !passed && isDated(deadline);
  const clock = clockOf(deadline);
  return { ...date, ahead, clock, local: clock && localTime(clock, timeZone), daysLeft: ahead && day !== undefined ? Math.max(0, daysBetween(today, day)) : undefined };
}

/** Follows "the next round" within the fund until one that has not closed. A circle ends the search. */
function nextOf(call: CallOnDay, byId: ReadonlyMap<string, CallOnDay>): CallOnDay | undefined {
  const met = new Set<string>();
  let next: CallOnDay | undefined = call;
  while (next !== undefined && next.status === 'closed' && !met.has(next.call.id)) {
    met.add(next.call.id);
    next = next.call.next === undefined ? undefined : byId.get(next.call.next);
  }
  return next?.status === 'closed' ? undefined : next;
}

/**
 * The calls of the fund of a result on a day. `timeZone`: where the reader is, an IANA name. The next round of the best call may be one of another fund.
 * @throws RangeError when `today` is no day.
 */
export function fundCalls({ fund, call: best, nextRound }: Pick<FundResult, 'call' | 'nextRound'> & { readonly fund: Fund }, { today, now }: FundDay, timeZone?: string): FundCalls {
  const all = callsOn([fund], today, now);
  const byId = new Map(all.map((one) => [one.call.id, one]));
  const isBest = ({ call }: CallOnDay): boolean => call.id === best?.call.id;
  const lines = all.map((on): CallLines => {
    const facts = deadlineOf(on, today, timeZone);
    return { on, facts, lines: facts.dates.map((date) => lineOf(date, today, timeZone)), nextRound: on.status === 'closed' ? (nextOf(on, byId) ?? (isBest(on) ? nextRound : undefined)) : undefined };
  });
  const last = ({ facts: { closedOn } }: CallLines): string => closedOn?.latest ?? '';
  return {
    current: lines.filter(({ on }) => on.status !== 'closed').sort((a, b) => Number(isBest(b.on)) - Number(isBest(a.on))),
    closed: lines.filter(({ on }) => on.status === 'closed').sort((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0)),
  };
}
