/** When a call closes, as data for words: every way of closing has its own, and no day is made up. */
import { bySpan, compareText, daysBetween, instantOf, isDated, type CalendarDate, type CallDeadline, type CallOnDay, type ClockTime, type DateSpan } from '@digitaal-europa/data';

/** From so few days on it is soon. */
const SOON_DAYS = 30;

/** Days until the next deadline, and whether that is soon: for words, never for colour alone. Only of a day that is known. */
export interface Countdown {
  readonly days: number;
  readonly soon: boolean;
}

/** A closing on the clock of Brussels or Amsterdam. */
export interface Clock extends ClockTime {
  /** The same moment on the reader's clock. Absent when that shows the same. */
  readonly local?: LocalTime | undefined;
}
export interface LocalTime {
  readonly date: CalendarDate;
  /** `11:00` */
  readonly time: string;
  /** `America/Kralendijk` */
  readonly timeZone: string;
}

export interface DeadlineDate {
  readonly deadline: CallDeadline;
  /** It lies behind us, or has been skipped. */
  readonly passed: boolean;
}

/**
 * How it is told. `date`: one date. `stages`: in two stages. `cut-offs`: several dates. `until-spent`: until the money is gone, and on `next` at the
 * latest. `continuous`: at any time, until `next` when that is there. `expected`: foreseen. `closed`. `unknown`.
 */
export type DeadlineKind = 'date' | 'stages' | 'cut-offs' | 'until-spent' | 'continuous' | 'expected' | 'closed' | 'unknown';

export interface DeadlineFacts {
  readonly kind: DeadlineKind;
  readonly next?: CallDeadline | undefined;
  readonly countdown?: Countdown | undefined;
  readonly clock?: Clock | undefined;
  /** Stage or cut-off date, and of how many. */
  readonly round?: { readonly number: number; readonly of: number } | undefined;
  /** All dates of the call in their order, those that no longer hold left out. */
  readonly dates: readonly DeadlineDate[];
  /** When it opens, while that lies ahead; and in how many days when the day is known. */
  readonly opens?: { readonly span: DateSpan; readonly days?: number | undefined } | undefined;
  /** Nobody has recorded that it opens or opened. */
  readonly openingKnown: boolean;
  /** The date is planned or binding; of what is expected, or does not come, no date is certain. */
  readonly certain: boolean;
  /** Of a closed call: the last day on which one could apply, or the day on which it closed early. */
  readonly closedOn?: DateSpan | undefined;
  readonly closedEarly: boolean;
}

const two = (text: string | undefined): string => text?.padStart(2, '0') ?? '';
const CLOCKS = new Map<string, Intl.DateTimeFormat | undefined>();

/** Making one takes a browser long, so each is made once. A zone that nobody knows has none. */
function clockIn(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!CLOCKS.has(timeZone)) {
    let made: Intl.DateTimeFormat | undefined;
    try {
      made = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    } catch {
      made = undefined;
    }
    CLOCKS.set(timeZone, made);
  }
  return CLOCKS.get(timeZone);
}

/** The same moment on a clock in another zone, an IANA name. `undefined` when it shows the same day and time, or nobody knows the zone. */
export function localTime(clock: ClockTime, timeZone: string | undefined): LocalTime | undefined {
  const format = timeZone === undefined ? undefined : clockIn(timeZone);
  if (format === undefined || timeZone === undefined) return undefined;
  const parts = new Map(format.formatToParts(instantOf(clock)).map(({ type, value }) => [type, value]));
  const date = `${parts.get('year')?.padStart(4, '0')}-${two(parts.get('month'))}-${two(parts.get('day'))}`;
  const time = `${two(parts.get('hour'))}:${two(parts.get('minute'))}`;
  return date === clock.date && time === clock.time ? undefined : { date, time, timeZone };
}

const isDay = ({ precision, earliest }: DateSpan): boolean => precision === 'dag' && earliest !== undefined;

/** Days from one day to the first of a span; `undefined` when that is not known to the day. */
export const daysUntil = (span: DateSpan, today: CalendarDate): number | undefined => (isDay(span) && span.earliest !== undefined ? Math.max(0, daysBetween(today, span.earliest)) : undefined);

function kindOf({ call, status, next }: CallOnDay): DeadlineKind {
  if (status === 'closed') return 'closed';
  switch (call.deadlineModel) {
    case 'verwacht': return status === 'unknown' ? 'unknown' : 'expected';
    case 'doorlopend': return 'continuous';
    case 'tot-het-op-is': return 'until-spent';
    default: break;
  }
  if (next === undefined || !isDated(next)) return 'unknown';
  if (call.deadlineModel === 'twee-fasen') return 'stages';
  return call.deadlineModel === 'meermaals' ? 'cut-offs' : next.certainty === 'verwacht' ? 'expected' : 'date';
}

/** One call for words. `timeZone`: where the reader is, an IANA name. */
export function deadlineOf(on: CallOnDay, today: CalendarDate, timeZone?: string): DeadlineFacts {
  const { call, openingKnown } = on;
  const isClosed = on.status === 'closed';
  // Of two stages the second is still to come when the first was missed: nothing to tell those who are too late for it.
  const { next, closing, round } = isClosed ? {} as Partial<CallOnDay> : on;
  const dates = call.deadlines.filter(({ certainty }) => certainty !== 'vervallen').sort((a, b) => bySpan(a, b) || compareText(a.id, b.id));
  const nextAt = on.next ? dates.indexOf(on.next) : dates.length;
  const days = next && daysUntil(next, today);
  const early = isClosed && call.closedOn !== undefined && call.closedOn <= today;
  return {
    kind: kindOf(on), next, round, openingKnown, closedEarly: early,
    countdown: days === undefined ? undefined : { days, soon: days < SOON_DAYS },
    clock: closing && { ...closing, local: localTime(closing, timeZone) },
    dates: dates.map((deadline, i) => ({ deadline, passed: i < nextAt && isDated(deadline) })),
    opens: call.opens && isDated(call.opens) && (call.opens.earliest ?? call.opens.latest ?? '') > today ? { span: call.opens, days: daysUntil(call.opens, today) } : undefined,
    certain: next !== undefined && next.certainty !== 'verwacht' && call.deadlineModel !== 'verwacht',
    closedOn: !isClosed ? undefined : early ? { earliest: call.closedOn, latest: call.closedOn, precision: 'dag' } : dates.slice(0, nextAt).findLast(isDated),
  };
}
