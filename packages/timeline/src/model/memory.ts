/**
 * What a visitor saw at an earlier visit, as small as it can be: per law the day and the certainty of each date. Written as text and read
 * back; what cannot be read counts as no earlier visit.
 */
import { CERTAINTIES, isCalendarDate, PRECISIONS, type CalendarDate, type Certainty, type DateSpan, type Law, type LawDate } from '@digitaal-europa/data';

/** A date as it was. */
export interface RememberedDate extends DateSpan {
  readonly certainty: Certainty;
}

/** What was known on the day of a visit: by the id of the law, then by that of the date. */
export interface Baseline {
  readonly day: CalendarDate;
  readonly laws: ReadonlyMap<string, ReadonlyMap<string, RememberedDate>>;
}

/** The last visit, and the last one before that day: a second look on the same day does not wipe out what was new that day. */
export interface Memory {
  readonly last: Baseline;
  readonly before: Baseline | undefined;
}

/** Longer texts are not ours, in UTF-16 units. */
const MAX_LENGTH = 1_000_000;
const MAX_LAWS = 2000;
const MAX_DATES = 200;
const VERSION = 1;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const isId = (text: string): boolean => text.length <= 80 && ID.test(text);
const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = <K extends string>(list: Readonly<Record<K, unknown>>, value: unknown): value is K => typeof value === 'string' && Object.hasOwn(list, value);

/** What the laws say now, to compare with at the next visit. */
export const baselineOf = (laws: readonly Law[], day: CalendarDate): Baseline => ({
  day, laws: new Map(laws.map((law) => [law.id, new Map(law.dates.map(({ id, earliest, latest, precision, certainty }): [string, RememberedDate] => [id, { earliest, latest, precision, certainty }]))])),
});

/** What to keep after a look at the laws: of the visits of one day only the newest, and the last one of an earlier day. */
export function remember(memory: Memory | undefined, now: Baseline): Memory {
  if (memory === undefined || memory.last.day > now.day) return { last: now, before: undefined };
  return { last: now, before: memory.last.day === now.day ? memory.before : memory.last };
}

/** What to compare with: the last visit of an earlier day than today. */
export function baselineFrom(memory: Memory | undefined, today: CalendarDate): Baseline | undefined {
  return [memory?.last, memory?.before].find((baseline) => baseline !== undefined && baseline.day < today);
}

const writeDate = ({ earliest = '', latest = '', precision, certainty }: RememberedDate): string => [certainty, precision, earliest, latest === earliest ? '' : latest].join(' ').trimEnd();

function readDate(text: unknown): RememberedDate | undefined {
  if (typeof text !== 'string' || text.length > 60) return undefined;
  const [certainty, precision, first, second, ...rest] = text.split(' ');
  if (rest.length > 0 || !isOneOf(CERTAINTIES, certainty) || !isOneOf(PRECISIONS, precision)) return undefined;
  const [earliest, latest] = [first || undefined, second || first || undefined];
  return [earliest, latest].every((day) => day === undefined || isCalendarDate(day)) ? { earliest, latest, precision: precision, certainty: certainty } : undefined;
}

const writeBaseline = ({ day, laws }: Baseline): object => ({ day, laws: Object.fromEntries([...laws].map(([law, dates]) => [law, Object.fromEntries([...dates].map(([id, date]) => [id, writeDate(date)]))])) });

function readBaseline(value: unknown): Baseline | undefined {
  if (!isFields(value) || !isCalendarDate(value.day) || !isFields(value.laws)) return undefined;
  const laws = Object.entries(value.laws).slice(0, MAX_LAWS).filter((entry): entry is [string, Record<string, unknown>] => isId(entry[0]) && isFields(entry[1]));
  return {
    day: value.day as CalendarDate,
    laws: new Map(laws.map(([law, dates]) => [law, new Map(Object.entries(dates).slice(0, MAX_DATES).flatMap(([id, text]): [string, RememberedDate][] => {
      const date = isId(id) ? readDate(text) : undefined;
      return date ? [[id, date]] : [];
    }))])),
  };
}

export const encodeMemory = ({ last, before }: Memory): string => JSON.stringify({ version: VERSION, last: writeBaseline(last), ...(before ? { before: writeBaseline(before) } : {}) });

/** Anything that is not ours gives `undefined`; a part of it that cannot be read is left out. Never throws. */
export function decodeMemory(text: string | null | undefined): Memory | undefined {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isFields(value) || value.version !== VERSION) return undefined;
  const last = readBaseline(value.last);
  return last && { last, before: readBaseline(value.before) };
}

export type SameDate = Pick<LawDate, 'earliest' | 'latest' | 'precision'>;
export const isSameSpan = (a: SameDate | RememberedDate, b: SameDate | RememberedDate): boolean => a.precision === b.precision && a.earliest === b.earliest && a.latest === b.latest;
