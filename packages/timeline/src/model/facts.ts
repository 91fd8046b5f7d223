/** What follows from a law and the day, whatever the axis shows: worked out once, for a drawing is made at every step of a zoom. */
import { FAMILIES, INSTRUMENTS, toDay, valuesOf, type CalendarDate, type Family, type Law } from '@digitaal-europa/data';
import { byComing, comingOf, entriesOf, isKnown, type Entry } from './entries.ts';
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
  const facts: LawFacts = {
    law,
    known: entries.filter((entry) => isKnown(entry.date)).map((entry) => ({ entry, from: toDay(entry.date.earliest ?? ''), to: toDay(entry.date.latest ?? '') })),
    unknown: entries.filter((entry) => !isKnown(entry.date)),
    stretches: stretchesOf(law, Infinity),
    next: comingOf(entries, today)[0],
    last: law.dates.reduce((latest, date) => ((date.latest ?? '') > latest ? (date.latest ?? '') : latest), ''),
  };
  remembered.set(law, { today, facts });
  return facts;
}

export interface FamilyFacts {
  readonly family: Family;
  readonly own: readonly LawFacts[];
}

type Order = 'urgency' | 'given';
const families = new WeakMap<readonly Law[], { readonly order: Order; readonly today: CalendarDate; readonly found: readonly FamilyFacts[] }>();

/**
 * Laws by family, families without laws left out. `urgency`: what comes first stands first, families in their own order. `given`: as the
 * laws are given, the family of the first law first.
 */
export function familiesOf(laws: readonly Law[], order: Order, today: CalendarDate): readonly FamilyFacts[] {
  const known = families.get(laws);
  if (known?.order === order && known.today === today) return known.found;
  const all = laws.map((law) => factsOf(law, today));
  const found = valuesOf(FAMILIES).map((family): FamilyFacts => {
    const given = all.filter(({ law }) => INSTRUMENTS[law.instrument].family === family);
    return { family, own: order === 'given' ? given : given.sort(byUrgency(today)) };
  }).filter(({ own }) => own.length > 0);
  const place = ({ own: [first] }: FamilyFacts): number => all.indexOf(first as LawFacts);
  if (order === 'given') found.sort((a, b) => place(a) - place(b));
  families.set(laws, { order, today, found });
  return found;
}

/** First the laws with a date to come, the nearest first; then those whose last date is most recent. */
const byUrgency = (today: CalendarDate) => (a: LawFacts, b: LawFacts): number => {
  if (a.next && b.next) return byComing(today)(a.next, b.next);
  if (a.next || b.next) return a.next ? -1 : 1;
  return b.last < a.last ? -1 : b.last > a.last ? 1 : 0;
};
