import { isForecast, isUnconfirmed, toDay, type CalendarDate, type Law, type LawDate, type OrganisationType, type DateKind } from '@digitaal-europa/data';

/** One date of one law, with what follows from it on a given day. */
export interface Entry {
  readonly law: Law;
  readonly date: LawDate;
  /** `law-id/date-id`: unique over all laws. */
  readonly key: string;
  /** The last possible day lies before today. */
  readonly past: boolean;
  /** It was only expected, its last day is over, and nobody has confirmed it: it must never read as a fact. */
  readonly lapsed: boolean;
  /** Not shown as a fact: nobody has checked it, or the editor doubts it. */
  readonly unconfirmed: boolean;
}

/** Kinds of date from which, or until which, something must be done. Entry into force is left out: then a law exists, but binds nobody yet. */
export const BINDING: readonly DateKind[] = ['van_toepassing', 'nl_in_werking', 'omzettingstermijn', 'overgangsdatum', 'handhaving_start'];

export const keyOf = (law: string, date: string): string => `${law}/${date}`;

/** A date with both its ends. One without cannot be drawn, and is written as unknown too. */
export const isKnown = ({ earliest, latest }: LawDate): boolean => earliest !== undefined && latest !== undefined;

export function toEntry(law: Law, date: LawDate, today: CalendarDate): Entry {
  const past = date.latest !== undefined && date.latest < today;
  return { law, date, key: keyOf(law.id, date.id), past, lapsed: past && isForecast(date), unconfirmed: isUnconfirmed(date) };
}

/** All dates of all laws, earliest first; within a day the shortest period first; unknown dates last, in the order of the laws. */
export function entriesOf(laws: readonly Law[], today: CalendarDate): Entry[] {
  return laws.flatMap((law) => law.dates.map((date) => toEntry(law, date, today))).sort(byDate);
}

/** Unknown dates sort behind all others. */
export function byDate(a: Entry, b: Entry): number {
  const [from, other] = [a.date.earliest ?? '9999', b.date.earliest ?? '9999'];
  if (from !== other) return from < other ? -1 : 1;
  const [to, last] = [a.date.latest ?? '9999', b.date.latest ?? '9999'];
  return to < last ? -1 : to > last ? 1 : 0;
}

/**
 * The dates still to come, today included, nearest first. A period that has begun counts by its last day: "this quarter" comes behind a day
 * next week. Dates without a day do not count.
 */
export const comingOf = (entries: readonly Entry[], today: CalendarDate): Entry[] => entries.filter((entry) => isKnown(entry.date) && !entry.past).sort(byComing(today));

/** The order of {@link comingOf}. */
export const byComing = (today: CalendarDate) => (a: Entry, b: Entry): number => {
  const [when, other] = [a, b].map(({ date }) => (date.earliest !== undefined && date.earliest < today ? date.latest : date.earliest) ?? '9999') as [string, string];
  return when < other ? -1 : when > other ? 1 : byDate(a, b);
};

/** Id of the date by which a law is opened when nobody chose one: the next to come, else the last. */
export function nearestDate(law: Law | undefined, today: CalendarDate): string | undefined {
  const entries = law ? entriesOf([law], today) : [];
  return (comingOf(entries, today)[0] ?? entries.at(-1))?.date.id;
}

/** Whole days from today until a day to come; `undefined` for a period, which has no day to count to. */
export const daysUntil = (date: LawDate, today: CalendarDate): number | undefined =>
  date.precision === 'dag' && date.earliest !== undefined && date.earliest >= today ? toDay(date.earliest) - toDay(today) : undefined;

/** Number of dates of all laws together. */
export const countDates = (laws: readonly Law[]): number => laws.reduce((sum, law) => sum + law.dates.length, 0);

/** Laws that may apply to a type of organisation: only an explicit "no" leaves one out. Without a type: all. */
export const appliesTo = (laws: readonly Law[], organisation: OrganisationType | undefined): readonly Law[] =>
  organisation === undefined ? laws : laws.filter((law) => law.appliesTo[organisation].value !== 'nee');
