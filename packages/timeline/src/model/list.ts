import type { CalendarDate, Law } from '@digitaal-europa/data';
import { closingDates } from './influence.ts';
import { comingOf, entriesOf, isKnown, type Entry } from './entries.ts';

export interface YearGroup {
  /** `2026`; what is past and what is to come of one year are two groups. */
  readonly year: string;
  readonly entries: readonly Entry[];
}

/** All dates as a list in time: past (latest first), to come (earliest first), unknown. */
export interface ListModel {
  readonly past: readonly YearGroup[];
  readonly coming: readonly YearGroup[];
  readonly unknown: readonly Entry[];
  /** Laws that have no date at all: without them the list would not be complete. */
  readonly undated: readonly Law[];
  /** Keys of the dates that close a moment of influence which is open now. */
  readonly closing: ReadonlySet<string>;
}

export function buildList(laws: readonly Law[], today: CalendarDate): ListModel {
  const entries = entriesOf(laws, today);
  return {
    past: byYear(entries.filter((entry) => isKnown(entry.date) && entry.past).reverse()),
    coming: byYear(comingOf(entries, today)),
    undated: laws.filter((law) => law.dates.length === 0),
    unknown: entries.filter((entry) => !isKnown(entry.date)),
    closing: closingDates(laws, today),
  };
}

function byYear(entries: readonly Entry[]): YearGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = entry.date.earliest?.slice(0, 4) ?? '';
    groups.set(year, [...(groups.get(year) ?? []), entry]);
  }
  return [...groups].map(([year, own]) => ({ year, entries: own }));
}
