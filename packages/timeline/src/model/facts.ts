/** What follows from a law and the day, whatever the axis shows: worked out once, for a drawing is made at every step of a zoom. */
import { toDay, type CalendarDate, type Law } from '@digitaal-europa/data';
import { byComing, comingOf, entriesOf, isKnown, type Entry } from './entries.ts';
import { groupIds, groupOf, type Grouping } from './groups.ts';
import type { Period } from './period.ts';
import { stretchesOf, type Stretch } from './standing.ts';

/** A date with its first and last day as numbers. */
export interface KnownDate {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

export interface LawFacts {
  readonly law: Law;
  readonly known: readonly KnownDate[];
  readonly unknown: readonly Entry[];
  readonly stretches: readonly Stretch[];
  /** The next date to come. */
  readonly next: Entry | undefined;
  /** Last day of the last date; empty when there is none. */
  readonly last: string;
}

/** A date has a part between the ends of the period. */
export const isInside = ({ from, to }: KnownDate, { start, end }: Period): boolean => to >= start && from < end;

export const isOnAxis = ({ known }: LawFacts, period: Period): boolean => known.some((date) => isInside(date, period));

const remembered = new WeakMap<Law, { readonly today: CalendarDate; readonly facts: LawFacts }>();

/** Remembered by the law itself, for the last day that was asked for. */
export function factsOf(law: Law, today: CalendarDate): LawFacts {
  const found = remembered.get(law);
  if (found?.today === today) return found.facts;
  const entries = entriesOf([law], today);
  let stretches: readonly Stretch[] | undefined;
  const facts: LawFacts = {
    law,
    known: entries.filter((entry) => isKnown(entry.date)).map((entry) => ({ entry, from: toDay(entry.date.earliest ?? ''), to: toDay(entry.date.latest ?? '') })),
    unknown: entries.filter((entry) => !isKnown(entry.date)),
    // Only of the rows that are drawn.
    get stretches() { return (stretches ??= stretchesOf(law, Infinity)); },
    next: comingOf(entries, today)[0],
    last: law.dates.reduce((latest, date) => ((date.latest ?? '') > latest ? (date.latest ?? '') : latest), ''),
  };
  remembered.set(law, { today, facts });
  return facts;
}

export interface GroupFacts {
  /** See {@link groupOf}. */
  readonly id: string;
  readonly own: readonly LawFacts[];
}

export type Order = 'urgency' | 'given';
const groups = new WeakMap<readonly Law[], { readonly key: string; readonly found: readonly GroupFacts[] }>();

/**
 * Laws in groups, those without laws left out. `urgency`: what comes first stands first, and so does the group it is in; kinds of law keep an
 * order of their own. `given`: as the laws are given, the group of the first law first.
 */
export function groupsOf(laws: readonly Law[], grouping: Grouping, order: Order, today: CalendarDate): readonly GroupFacts[] {
  const key = `${grouping}/${order}/${today}`;
  const known = groups.get(laws);
  if (known?.key === key) return known.found;
  const all = laws.map((law) => factsOf(law, today));
  if (order === 'urgency') all.sort(byUrgency(today));
  const byId = new Map<string, LawFacts[]>();
  for (const facts of all) {
    const id = groupOf(facts.law, grouping);
    const own = byId.get(id);
    if (own) own.push(facts);
    else byId.set(id, [facts]);
  }
  const ids = grouping === 'family' && order === 'urgency' ? groupIds(grouping) : [...byId.keys()];
  const found = ids.flatMap((id): GroupFacts[] => { const own = byId.get(id); return own ? [{ id, own }] : []; });
  groups.set(laws, { key, found });
  return found;
}

/** First the laws with a date to come, the nearest first; then those whose last date is most recent. */
const byUrgency = (today: CalendarDate) => (a: LawFacts, b: LawFacts): number => {
  if (a.next && b.next) return byComing(today)(a.next, b.next);
  if (a.next || b.next) return a.next ? -1 : 1;
  return b.last < a.last ? -1 : b.last > a.last ? 1 : 0;
};
