/** Why does an obligation matter? Named reasons that are added up, never one number that nobody can disagree with. */
import type { Law, Obligation, ObligationEstimate } from '../law.schema.ts';
import type { Source } from '../record.schema.ts';
import type { Evidence, SanctionPower } from '../vocabulary.ts';
import { REASONS, WEIGHTS, type PrioritySettings, type ReasonName, type Weight } from './settings.ts';

/** Where an input comes from: a fact of the law, an editor's estimate, what the visitor said, or a stand-in for what nobody knows. */
export type Basis = 'feit' | 'inschatting' | 'profiel' | 'aanname';

/** One thing that was reckoned with, and where it can be checked or disagreed with. */
export interface Input<T> {
  /** Absent: not known. */
  readonly value?: T | undefined;
  readonly basis: Basis;
  /** Why an editor thinks so, in Dutch. */
  readonly reason?: string | undefined;
  /** Article of the law. */
  readonly article?: string | undefined;
  readonly evidence?: Evidence | undefined;
  readonly source?: Source | undefined;
}

export interface Reason {
  readonly name: ReasonName;
  /** 0 to `max`. Absent: not known, which widens the whole and never counts as 0. */
  readonly value?: number | undefined;
  readonly max: number;
  readonly weight: Weight;
  /** What the value follows from: the domains, the power, the obligations that wait for it. */
  readonly from: Input<unknown>;
}

export interface Importance {
  readonly reasons: readonly Reason[];
  /** Part of what the known reasons could count for, 0 to 1. Absent: none is known, or all are switched off. */
  readonly value?: number | undefined;
  /** The same when all that is not known would count for nothing, and for all it can. */
  readonly lowest: number;
  readonly highest: number;
}

/** Each power includes what stands above it in the list. */
const POWERS: Readonly<Record<SanctionPower, number>> = { geen: 0, toezicht: 1, bevelen: 2, boete: 3 };
/** Of the eight domains, 1 or 2 are few, 3 to 5 half and 6 or more nearly all. */
const domainValue = (count: number): number => (count === 0 ? 0 : count <= 2 ? 1 : count <= 5 ? 2 : 3);

const estimate = <T>(entry: { readonly value: T; readonly reason: string } | undefined): Input<T> => ({ value: entry?.value, basis: 'inschatting', reason: entry?.reason });
const map = <T>({ value }: Input<T>, to: (value: T) => number): number | undefined => (value === undefined ? undefined : to(value));

export interface ReasonInputs {
  readonly law: Law;
  readonly obligation: Obligation;
  readonly estimate: ObligationEstimate | undefined;
  /** `law/obligation` of those that wait for this one. */
  readonly dependents: readonly string[];
  /** What the organisation itself thinks of it, 0 to 3. */
  readonly own?: number | undefined;
}

/** Counts the reasons: the weighted part of what they can count for, over those that are known. */
export function importanceOf({ law, estimate: judged, dependents, own }: ReasonInputs, settings: PrioritySettings): Importance {
  const residents = estimate(judged?.residents);
  const domains = estimate(judged?.domains);
  const opportunity = estimate(judged?.opportunity);
  const { supervision } = law;
  const supervisor: Input<SanctionPower> = { value: supervision?.powers, basis: 'feit', article: supervision?.article, evidence: supervision?.evidence, source: supervision?.source };
  const reason = (name: ReasonName, value: number | undefined, from: Input<unknown>): Reason => ({ name, value: value === undefined ? undefined : Math.min(REASONS[name], Math.max(0, value)), max: REASONS[name], weight: settings.weights[name], from });
  const reasons = [
    reason('inwoners', residents.value, residents),
    reason('organisatie', map(domains, ({ length }) => domainValue(length)), domains),
    reason('toezicht', map(supervisor, (power) => POWERS[power]), supervisor),
    reason('afhankelijk', dependents.length, { value: dependents, basis: 'feit' }),
    reason('kans', opportunity.value, opportunity),
    ...(own === undefined ? [] : [reason('eigen', own, { value: own, basis: 'profiel' })]),
  ];
  const sum = (of: (one: Reason) => number): number => reasons.reduce((total, one) => total + WEIGHTS[one.weight] * of(one), 0);
  const all = sum(({ max }) => max);
  const known = sum(({ value, max }) => (value === undefined ? 0 : max));
  const counted = sum(({ value }) => value ?? 0);
  return { reasons, value: known === 0 ? undefined : counted / known, lowest: all === 0 ? 0 : counted / all, highest: all === 0 ? 0 : (counted + all - known) / all };
}
