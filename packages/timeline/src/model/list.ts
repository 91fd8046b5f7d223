import { openMoments, type CalendarDate, type Law } from '@digitaal-europa/data';
import { comingOf, entriesOf, isKnown, keyOf, type Entry } from './entries.ts';

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
    closing: closingOf(laws, today),
  };
}

/** Most laws have no round that still closes: those are not asked for their moments. */
function closingOf(laws: readonly Law[], today: CalendarDate): Set<string> {
  const asked = laws.filter(({ dates }) => dates.some(({ kind, latest }) => kind === 'raadpleging_sluit' && (latest ?? '') >= today));
  return new Set(openMoments(asked, today).open.flatMap(({ law, closes }) => (closes?.kind === 'raadpleging_sluit' ? [keyOf(law.id, closes.id)] : [])));
}

function byYear(entries: readonly Entry[]): YearGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = entry.date.earliest?.slice(0, 4) ?? '';
    groups.set(year, [...(groups.get(year) ?? []), entry]);
  }
  return [...groups].map(([year, own]) => ({ year, entries: own }));
}
