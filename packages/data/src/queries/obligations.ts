/**
 * What must this organisation do, when must it begin, and why does it matter? The answer carries everything that it was reckoned with, so that
 * a sentence can be made of it. Nothing is multiplied into one number, and what is unknown makes the answer wider instead of smaller.
 */
import type { CalendarDate } from '../calendar.ts';
import { addMonths, bySpan, compareText, isDated, isOver, monthsBetween } from '../calendar-math.ts';
import { isDraft } from '../law-kind.ts';
import type { Law, LawDate, Obligation } from '../law.schema.ts';
import { EFFORTS, valuesOf, type Applies, type Effort, type OrganisationType } from '../vocabulary.ts';
import { expectDay, expectOneOf, expectType } from './expect.ts';
import { importanceOf, type Importance, type Input } from './importance.ts';
import { isFixed, isUnconfirmed } from './law-dates.ts';
import { PRIORITY_SETTINGS, type PrioritySettings, type Size } from './settings.ts';

export interface PriorityProfile {
  readonly type: OrganisationType;
  /** Absent: not said. */
  readonly size?: Size | undefined;
  /** What the organisation itself finds important, 0 to 3, by `law/obligation`. */
  readonly priorities?: Readonly<Record<string, number>> | undefined;
  /**
   * What the organisation found out itself: whether an obligation is for it, by `law/obligation`. It goes before what the record says of its type,
   * and never before a law that was withdrawn or has lapsed.
   */
  readonly forUs?: Readonly<Record<string, 'ja' | 'nee'>> | undefined;
}

/** Why an obligation is not for this organisation; `said`: it said so itself. */
export type NotBecause = 'law' | 'addressees' | 'withdrawn' | 'lapsed' | 'said';
/** What has to be found out first: whether it applies at all, or from when. */
export type Question = 'applies' | 'date';
export type Quadrant = 'nu-doen' | 'inplannen' | 'samen' | 'volgen';

/** Months, from the careful to the generous side; `expected` lies between them. */
export interface Range { readonly least: number; readonly expected: number; readonly most: number }

export interface LeadTime {
  /** Months of work and buying together. */
  readonly months: Range;
  readonly effort: Input<Effort>;
  readonly procurement: Input<boolean>;
  readonly size: Input<Size>;
  /** What was reckoned with where an input has no value. */
  readonly reckonedWith: { readonly effort: Effort; readonly procurement: boolean; readonly size: Size };
}

export interface PlacedObligation {
  readonly law: Law;
  readonly obligation: Obligation;
  /** `law/obligation`: unique over all laws. */
  readonly key: string;
  /**
   * `niet-voor-ons`, `uitzoeken` (with a question), `geldt-al` (ask: do we comply?) or `komt`. Only the last has its place by itself; of
   * `geldt-al` those that are not met yet have.
   */
  readonly group: 'niet-voor-ons' | 'uitzoeken' | 'geldt-al' | 'komt';
  readonly applies: { readonly value: Applies; readonly reason?: string | undefined };
  readonly notBecause?: NotBecause | undefined;
  readonly question?: Question | undefined;
  /** True as long as it is a proposal: nobody is bound by it yet. */
  readonly draft: boolean;
  /** The first date that binds this organisation; when it applies already, the one since which it does. Its earliest day counts. */
  readonly date?: LawDate | undefined;
  /** All dates that bind it, earliest first, unknown last. */
  readonly dates: readonly LawDate[];
  /** The first of them that is still to come. */
  readonly coming?: LawDate | undefined;
  /**
   * False when nobody has confirmed that date, or an editor is not sure of it: evidence `unverified`, or confidence below `hoog`. Also without a
   * date. Then it is never stated as a fact.
   */
  readonly confirmed: boolean;
  /** The date was only planned or expected, and it is over: "verwachting verstreken, niet bevestigd". */
  readonly lapsed: boolean;
  readonly leadTime: LeadTime;
  /** Begin no later than this day: the first binding day less the lead time. Absent without a date. */
  readonly startBy?: CalendarDate | undefined;
  /**
   * Months from today until it must be begun, negative when that is over. `least`: the earliest day with the longest lead time. `most`: the
   * latest day with the shortest; Infinity when the last day is not known. When it applies already: the months since then, negative.
   */
  readonly slack?: Range | undefined;
  readonly importance: Importance;
  /** Where it belongs by slack and importance, when it has a place. A person decides, and may put it elsewhere. */
  readonly quadrant?: Quadrant | undefined;
}

const ENDED: ReadonlySet<LawDate['kind']> = new Set(['vervallen', 'ingetrokken']);
const keyOf = (law: Law, obligation: Obligation): string => `${law.id}/${obligation.id}`;

function notFor(law: Law, obligation: Obligation, { type, forUs }: PriorityProfile, today: CalendarDate): NotBecause | undefined {
  if (law.instrument === 'withdrawn-proposal') return 'withdrawn';
  const ended = law.dates.find((date) => ENDED.has(date.kind) && date.scope !== 'deel' && isFixed(date) && (date.latest ?? '9999') <= today);
  if (ended) return ended.kind === 'ingetrokken' ? 'withdrawn' : 'lapsed';
  const said = forUs?.[keyOf(law, obligation)];
  if (said !== undefined) return said === 'nee' ? 'said' : undefined;
  if (law.appliesTo[type].value === 'nee') return 'law';
  return obligation.addressees.length > 0 && !obligation.addressees.includes(type) ? 'addressees' : undefined;
}

/** A date that names others and not this type of organisation does not bind it. */
const bindingDates = (law: Law, obligation: Obligation, type: OrganisationType): LawDate[] =>
  law.dates
    .filter(({ id, certainty, addressees }) => obligation.dates.includes(id) && certainty !== 'vervallen' && (addressees.length === 0 || addressees.includes(type)))
    .sort((a, b) => bySpan(a, b) || compareText(a.id, b.id));

function leadTimeOf(law: Law, obligation: Obligation, profile: PriorityProfile, settings: PrioritySettings): LeadTime {
  const judged = law.estimates?.obligations.find(({ id }) => id === obligation.id);
  const effort: Input<Effort> = { value: judged?.effort?.value, basis: 'inschatting', reason: judged?.effort?.reason };
  const procurement: Input<boolean> = { value: judged?.procurement?.value, basis: 'inschatting', reason: judged?.procurement?.reason };
  const size: Input<Size> = { value: profile.size, basis: profile.size === undefined ? 'aanname' : 'profiel' };
  const reckonedWith = { effort: effort.value ?? settings.assumed.effort, procurement: procurement.value ?? settings.assumed.procurement, size: size.value ?? settings.assumed.size };
  const months = (e: Effort, buy: boolean, s: Size): number => settings.effortMonths[e] * settings.capacity[s] + (buy ? settings.procurementMonths : 0);
  const all = (effort.value === undefined ? valuesOf(EFFORTS) : [effort.value]).flatMap((e) =>
    (procurement.value === undefined ? [true, false] : [procurement.value]).flatMap((buy) =>
      (size.value === undefined ? (Object.keys(settings.capacity) as Size[]) : [size.value]).map((s) => months(e, buy, s))));
  const expected = months(reckonedWith.effort, reckonedWith.procurement, reckonedWith.size);
  return { months: { least: Math.min(...all), expected, most: Math.max(...all) }, effort, procurement, size, reckonedWith };
}

function slackOf(date: LawDate, first: CalendarDate, { months }: LeadTime, today: CalendarDate): Range {
  const left = (day: CalendarDate, lead: number): number => monthsBetween(today, addMonths(day, -lead));
  return { least: left(first, months.most), expected: left(first, months.expected), most: date.latest === undefined ? Infinity : left(date.latest, months.least) };
}

const quadrantOf = (slack: number, importance: number, { urgentWithin, importantFrom }: PrioritySettings): Quadrant =>
  importance >= importantFrom ? (slack <= urgentWithin ? 'nu-doen' : 'inplannen') : slack <= urgentWithin ? 'samen' : 'volgen';

function place(law: Law, obligation: Obligation, profile: PriorityProfile, today: CalendarDate, settings: PrioritySettings, dependents: readonly string[]): PlacedObligation {
  const key = keyOf(law, obligation);
  const applies = law.appliesTo[profile.type];
  const notBecause = notFor(law, obligation, profile, today);
  const dates = bindingDates(law, obligation, profile.type);
  const draft = isDraft(law);
  const since = draft ? undefined : dates.find((one) => isFixed(one) && one.latest !== undefined && one.latest <= today);
  const inForce = since !== undefined;
  const date = since ?? dates.find(isDated);
  // Where only the last day is known, that is the one careful planning has left.
  const first = date?.earliest ?? date?.latest;
  const question: Question | undefined = notBecause !== undefined ? undefined : applies.value === 'onbekend' && profile.forUs?.[key] === undefined ? 'applies' : first === undefined ? 'date' : undefined;
  const leadTime = leadTimeOf(law, obligation, profile, settings);
  const importance = importanceOf({ law, obligation, estimate: law.estimates?.obligations.find(({ id }) => id === obligation.id), dependents, own: profile.priorities?.[key] }, settings);
  const group = notBecause !== undefined ? 'niet-voor-ons' : question !== undefined ? 'uitzoeken' : inForce ? 'geldt-al' : 'komt';
  const overdue = first === undefined ? 0 : monthsBetween(today, first);
  const slack = date === undefined || first === undefined ? undefined : inForce ? { least: overdue, expected: overdue, most: overdue } : slackOf(date, first, leadTime, today);
  const hasPlace = (group === 'komt' || group === 'geldt-al') && slack !== undefined && importance.value !== undefined;
  return {
    law, obligation, key, group, applies, notBecause, question, draft, date, dates, leadTime, slack, importance,
    coming: dates.find((one) => isDated(one) && !isOver(one, today) && !(isFixed(one) && one.latest === today)),
    confirmed: date !== undefined && !isUnconfirmed(date),
    lapsed: date !== undefined && !isFixed(date) && isOver(date, today),
    startBy: first === undefined ? undefined : addMonths(first, -leadTime.months.expected),
    quadrant: hasPlace ? quadrantOf(slack.expected, importance.value, settings) : undefined,
  };
}

/**
 * Every obligation of the laws, once, for one organisation on one day; the ones with the least slack first, those without a date last. An
 * obligation depends on another of this list only when it is for this organisation too.
 * @throws RangeError when `today` is no day, or the type or size of the profile is not known.
 */
export function obligationsFor(laws: readonly Law[], profile: PriorityProfile, today: CalendarDate, settings: PrioritySettings = PRIORITY_SETTINGS): PlacedObligation[] {
  expectDay(today);
  expectType(profile.type);
  if (profile.size !== undefined) expectOneOf('size', profile.size, valuesOf(settings.capacity));
  const waiting = new Map<string, string[]>();
  for (const law of laws) {
    for (const obligation of law.obligations.filter((one) => notFor(law, one, profile, today) === undefined)) {
      for (const name of new Set(obligation.dependsOn)) {
        const first = name.includes('/') ? name : `${law.id}/${name}`;
        waiting.set(first, [...(waiting.get(first) ?? []), keyOf(law, obligation)].sort());
      }
    }
  }
  return laws
    .flatMap((law) => law.obligations.map((obligation) => place(law, obligation, profile, today, settings, waiting.get(keyOf(law, obligation)) ?? [])))
    .sort((a, b) => (a.slack?.expected ?? Infinity) - (b.slack?.expected ?? Infinity) || compareText(a.key, b.key));
}
