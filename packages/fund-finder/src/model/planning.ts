/** Counting back from a deadline. How long preparation takes is an editor's estimate, so everything here is one, and says so. */
import { daysBetween, fromDay, toDay, type CalendarDate, type CallOnDay, type Fund } from '@digitaal-europa/data';

/** Time left against time needed. */
export type Feasibility = 'voldoende' | 'krap' | 'te kort' | 'onbekend';

/** A choice of ours: with less than this part of the time that it takes, it is too short; with less than all of it, it is tight. */
const TOO_SHORT_BELOW = 1 / 4;
const DAYS = 7;
/** Whether so many whole weeks are enough. The condition on time counts in those, and both have to say the same. */
export const enoughTime = (weeks: number, needed: number): Exclude<Feasibility, 'onbekend'> => (weeks >= needed ? 'voldoende' : weeks / needed < TOO_SHORT_BELOW ? 'te kort' : 'krap');

export interface TimeLeft {
  readonly verdict: Feasibility;
  /** Until the first day on which it may close. Absent: no date is known. */
  readonly daysLeft?: number | undefined;
  /** An estimate. Absent: nobody estimated it. */
  readonly weeksNeeded?: number | undefined;
  /** Why an editor thinks so, in Dutch. */
  readonly reason?: string | undefined;
}

/** Is there time enough? Of a closed call, or one without a date, that is not known. */
export function timeLeft({ estimates }: Pick<Fund, 'estimates'>, call: CallOnDay | undefined): TimeLeft {
  const needed = estimates?.preparationWeeks;
  const daysLeft = call === undefined || call.status === 'closed' ? undefined : call.daysLeft;
  const told = { daysLeft, weeksNeeded: needed?.value, reason: needed?.reason };
  if (needed === undefined || daysLeft === undefined) return { verdict: 'onbekend', ...told };
  return { verdict: enoughTime(Math.floor(daysLeft / DAYS), needed.value), ...told };
}

export interface Milestone {
  readonly title: string;
  readonly who?: string | undefined;
  readonly url?: string | undefined;
  /** What the record says of how long it takes, in words. */
  readonly duration?: string | undefined;
  /** Days of the step, both included. Absent: after the deadline, or the preparation time is not known. */
  readonly begin?: CalendarDate | undefined;
  readonly end?: CalendarDate | undefined;
  /** `prepare`: before the deadline. `submit`: what has to be in then. `after`: comes after it. */
  readonly phase: 'prepare' | 'submit' | 'after';
  /** It should have been done by today. */
  readonly late: boolean;
}

export interface Planning {
  /** The first day on which it may close: the careful side. */
  readonly deadline: CalendarDate;
  /** The deadline is known to the day and not just expected. */
  readonly certain: boolean;
  /** Begin on this day at the latest. Absent: nobody estimated how long it takes. */
  readonly begin?: CalendarDate | undefined;
  readonly weeks?: number | undefined;
  readonly reason?: string | undefined;
  /** The weeks are divided evenly over them. */
  readonly milestones: readonly Milestone[];
}

const SUBMITS = /^dien\b/i;

/** The steps up to a deadline. `undefined` when no closing date is known: there is nothing to count back from. */
export function planBack({ steps, estimates }: Pick<Fund, 'steps' | 'estimates'>, call: CallOnDay | undefined, today: CalendarDate): Planning | undefined {
  const next = call?.status === 'closed' ? undefined : call?.next;
  const deadline = next?.earliest ?? next?.latest;
  if (next === undefined || deadline === undefined) return undefined;
  const needed = estimates?.preparationWeeks;
  const days = needed && needed.value * DAYS;
  const end = toDay(deadline);
  const submitAt = steps.findIndex(({ title }) => SUBMITS.test(title));
  const before = submitAt < 0 ? steps.length : submitAt;
  const dayAt = (step: number): CalendarDate | undefined => (days === undefined ? undefined : fromDay(end - days + Math.round((days * step) / before)));
  return {
    deadline, certain: next.precision === 'dag' && next.certainty !== 'verwacht', begin: days === undefined ? undefined : fromDay(end - days), weeks: needed?.value, reason: needed?.reason,
    milestones: steps.map(({ title, who, url, duration }, i): Milestone => {
      const phase = i < before ? 'prepare' : i === submitAt ? 'submit' : 'after';
      const [from, to] = phase === 'prepare' ? [dayAt(i), dayBefore(dayAt(i + 1), dayAt(i))] : phase === 'submit' ? [deadline, deadline] : [];
      return { title, who, url, duration, begin: from, end: to, phase, late: to !== undefined && to < today };
    }),
  };
}

/** A step ends on the day before the next begins, and lasts a day at least. */
const dayBefore = (next: CalendarDate | undefined, own: CalendarDate | undefined): CalendarDate | undefined => (next === undefined || own === undefined ? undefined : daysBetween(own, next) < 1 ? own : fromDay(toDay(next) - 1));
