/**
 * The three answers above the drawing: where can we still give input, what starts to apply, and what changed? Values only; the words are made
 * of them elsewhere. Each answer names the laws that it is about, so that it can be a filter.
 */
import { addMonths, datesBetween, fromDay, INSTRUMENTS, isDated, toDay, type CalendarDate, type DateSpan, type Law, type LawDate, type Moment, type Obligation, type OrganisationType } from '@digitaal-europa/data';
import { BINDING, byComing, toEntry, type Entry } from './entries.ts';
import { momentsOfLaws } from './influence.ts';
import { isSameSpan, type Baseline, type RememberedDate } from './memory.ts';

/** Which answer. */
export const ANSWERS = ['influence', 'coming', 'changes'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What an answer is about: ids of laws. */
export interface Focus {
  readonly laws: ReadonlySet<string>;
}

export interface InfluenceAnswer {
  /** First to close first. Informal moments never count. */
  readonly open: readonly Moment[];
  /** The next one to open, only when none is open and when a day of it is known. */
  readonly next: Moment | undefined;
  /** Formal moments of which nobody knows whether they are still open. */
  readonly unclear: number;
  readonly focus: Focus;
}

/** A date from which something binds. */
export interface ComingDate extends Entry {
  /** What this organisation must do from then on. */
  readonly duties: readonly Obligation[];
}

export interface ComingAnswer {
  /** Nearest first. */
  readonly dates: readonly ComingDate[];
  readonly laws: number;
  /** Laws with a duty for this organisation at one of these dates. */
  readonly lawsWithDuties: number;
  /** At most three to name: dates with duties if there are any, of three laws. */
  readonly named: readonly ComingDate[];
  /** Laws with such a date of which nobody knows whether they apply to this type of organisation. They do not count in the others. */
  readonly unsure: number;
  readonly focus: Focus;
}

/** One change of one date. */
export type DateChange =
  | { readonly type: 'moved'; readonly entry: Entry; readonly from: DateSpan }
  | { readonly type: 'certainty'; readonly entry: Entry; readonly was: LawDate['certainty'] }
  | { readonly type: 'added'; readonly entry: Entry }
  | { readonly type: 'removed'; readonly law: Law; readonly id: string; readonly was: RememberedDate };

export interface ChangesAnswer {
  /** `visit`: since `since`, the day of the last visit. `since`: what was checked from that day on and has an earlier date on record. `recent`: the same for the last 90 days. */
  readonly basis: 'visit' | 'since' | 'recent';
  readonly since: CalendarDate;
  /** What moved first, the nearest date first. */
  readonly changes: readonly DateChange[];
  /** Only of a visit: laws that were not there. Their dates are not counted one by one. */
  readonly newLaws: readonly Law[];
  readonly focus: Focus;
}

export interface Summary {
  readonly influence: InfluenceAnswer;
  readonly coming: ComingAnswer;
  readonly changes: ChangesAnswer;
}

export interface SummaryOptions {
  /** Laws that search and filters leave, but not the filter of an answer itself. */
  readonly laws: readonly Law[];
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  /** What was known at the last visit. */
  readonly baseline?: Baseline | undefined;
  /** Given by the page, when there is no earlier visit. */
  readonly since?: CalendarDate | undefined;
}

/** How far ahead the second answer looks, in months. */
const AHEAD = 12;
/** How far back "recently" goes, in days. */
const RECENT = 90;
const NAMED = 3;

const focusOf = (laws: readonly Law[]): Focus => ({ laws: new Set(laws.map(({ id }) => id)) });

function influenceOf(laws: readonly Law[], today: CalendarDate): InfluenceAnswer {
  const { open, expected, unclear } = momentsOfLaws(laws, today);
  const next = open.length > 0 ? undefined : expected.find(({ opens }) => opens !== undefined && isDated(opens));
  const about = next ? [next] : open;
  return { open, next, unclear: unclear.length, focus: focusOf(about.map(({ law }) => law)) };
}

/** A proposal binds nobody, whatever day it names; what was withdrawn never will. */
const isLaw = ({ instrument }: Law): boolean => INSTRUMENTS[instrument].family !== 'eu-proposal' && instrument !== 'national-bill';
const isFor = (addressees: readonly string[], organisation: OrganisationType | undefined): boolean =>
  addressees.length === 0 || (organisation ? addressees.includes(organisation) : ['gemeente', 'provincie', 'waterschap'].some((type) => addressees.includes(type)));

function comingDates(laws: readonly Law[], { today, organisation }: SummaryOptions): ComingDate[] {
  return datesBetween(laws.filter(isLaw), today, addMonths(today, AHEAD), { kinds: BINDING }).dates
    .map(({ law, date }): ComingDate => ({
      ...toEntry(law, date, today),
      duties: law.obligations.filter(({ dates, addressees }) => dates.includes(date.id) && isFor(addressees, organisation)),
    }))
    // A date that is only for others binds nobody here, unless an editor has tied a duty to it: a wallet that others must offer must be accepted.
    .filter(({ date, duties }) => isFor(date.addressees, organisation) || duties.length > 0)
    .sort(byComing(today));
}

function comingOf(options: SummaryOptions): ComingAnswer {
  const { laws, organisation } = options;
  const answer = ({ appliesTo }: Law): string => (organisation ? appliesTo[organisation].value : 'ja');
  const dates = comingDates(laws.filter((law) => ['ja', 'deels'].includes(answer(law))), options);
  const unsure = comingDates(laws.filter((law) => answer(law) === 'onbekend'), options);
  const withDuties = dates.filter(({ duties }) => duties.length > 0);
  const firstOfLaw = (list: readonly ComingDate[]): ComingDate[] => list.filter(({ law }, i) => list.findIndex((other) => other.law === law) === i);
  const count = (list: readonly ComingDate[]): number => new Set(list.map(({ law }) => law.id)).size;
  return {
    dates, laws: count(dates), lawsWithDuties: count(withDuties), unsure: count(unsure),
    named: firstOfLaw(withDuties.length > 0 ? withDuties : dates).slice(0, NAMED),
    focus: focusOf(dates.map(({ law }) => law)),
  };
}

/** What differs from an earlier visit. */
function changesSince({ laws: known }: Baseline, { laws, today }: SummaryOptions): Pick<ChangesAnswer, 'changes' | 'newLaws'> {
  const changes = laws.flatMap((law): DateChange[] => {
    const before = known.get(law.id);
    if (before === undefined) return [];
    const now = law.dates.flatMap((date): DateChange[] => {
      const was = before.get(date.id);
      const entry = toEntry(law, date, today);
      if (was === undefined) return [{ type: 'added', entry }];
      if (!isSameSpan(was, date)) return [{ type: 'moved', entry, from: was }];
      return was.certainty === date.certainty ? [] : [{ type: 'certainty', entry, was: was.certainty }];
    });
    const ids = new Set(law.dates.map(({ id }) => id));
    return [...now, ...[...before].filter(([id]) => !ids.has(id)).map(([id, was]): DateChange => ({ type: 'removed', law, id, was }))];
  });
  return { changes, newLaws: laws.filter(({ id }) => !known.has(id)) };
}

/** Dates to come that were another date before. Nobody noted the day of the move: the day on which an editor last checked stands for it. */
const movedSince = (since: CalendarDate, { laws, today }: SummaryOptions): DateChange[] => laws.flatMap((law) => law.dates.flatMap((date): DateChange[] => {
  const from = date.history.at(-1);
  if (from === undefined) return [];
  const entry = toEntry(law, date, today);
  return !entry.past && date.certainty !== 'vervallen' && isDated(date) && date.asOf >= since && !isSameSpan(from, date) ? [{ type: 'moved', entry, from }] : [];
}));

const lawOf = (change: DateChange): Law => (change.type === 'removed' ? change.law : change.entry.law);
const TYPES: readonly DateChange['type'][] = ['moved', 'certainty', 'added', 'removed'];

function changesOf(options: SummaryOptions): ChangesAnswer {
  const { baseline, since, today } = options;
  const day = baseline?.day ?? since ?? fromDay(toDay(today) - RECENT);
  const found = baseline ? changesSince(baseline, options) : { changes: movedSince(day, options), newLaws: [] };
  const order = byComing(today);
  // What binds goes before a step on the way, what is still to come before what is over.
  const rank = (change: DateChange): number => (change.type === 'removed' ? 0 : Number(change.entry.past) * 2 + Number(!BINDING.includes(change.entry.date.kind)));
  const changes = [...found.changes].sort((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || rank(a) - rank(b) || (a.type === 'removed' || b.type === 'removed' ? 0 : order(a.entry, b.entry)));
  return {
    basis: baseline ? 'visit' : since === undefined ? 'recent' : 'since', since: day, changes, newLaws: found.newLaws,
    focus: focusOf([...changes.map(lawOf), ...found.newLaws]),
  };
}

export const summaryOf = (options: SummaryOptions): Summary => ({ influence: influenceOf(options.laws, options.today), coming: comingOf(options), changes: changesOf(options) });

/** An answer that is about nothing is a sentence and no filter. */
export const isEmpty = ({ laws }: Focus): boolean => laws.size === 0;

/** The laws that an answer is about, in the order given; all of them without an answer. */
export const lawsInFocus = (laws: readonly Law[], focus: Focus | undefined): readonly Law[] => (focus ? laws.filter(({ id }) => focus.laws.has(id)) : laws);
