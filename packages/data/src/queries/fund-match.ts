/** Which funds fit this organisation, and why? Three groups with reasons instead of a percentage that nobody can check. */
import { bySpan, compareText } from '../calendar-math.ts';
import type { Fund } from '../fund.schema.ts';
import { DIGITAL_ROLES, valuesOf } from '../vocabulary.ts';
import type { CallOnDay } from './calls.ts';
import { expectDay } from './expect.ts';
import { bestCall, conditionsOf, withOwnCalls, type Applicant, type Condition, type FundAnswers, type FundDay } from './fund-conditions.ts';

/** `past niet`: a hard condition is not met. `misschien`: one of them is not known, or seems to be met and nobody confirmed it. */
export const MATCH_GROUPS = ['past', 'misschien', 'past niet'] as const;
export type MatchGroup = (typeof MATCH_GROUPS)[number];

export interface FundMatch {
  /** Without the calls of provinces that the organisation does not lie in. */
  readonly fund: Fund;
  /** Calls of other provinces were left out. */
  readonly elsewhere: boolean;
  readonly group: MatchGroup;
  /** The hard ones first. */
  readonly conditions: readonly Condition[];
  /** The call that one can best apply for. Absent: no call is known. */
  readonly call?: CallOnDay | undefined;
  /** How many of the wanted themes it has. */
  readonly sharedThemes: number;
}

/** Nobody is told that a fund fits on the strength of what was never confirmed. */
const isOpen = ({ status, evidence }: Condition): boolean => status === 'onbekend' || (status === 'let op' && evidence === 'unverified');

/**
 * One fund for one organisation on one day.
 * @throws RangeError when `day.today` is no day.
 */
export function matchFund(given: Fund, organisation: Applicant, answers: FundAnswers, day: FundDay): FundMatch {
  expectDay(day.today);
  const fund = withOwnCalls(given, organisation);
  const call = bestCall(fund, day);
  const conditions = conditionsOf(fund, organisation, answers, call);
  const hard = conditions.filter((one) => one.hard);
  const group = hard.some(({ status }) => status === 'niet') ? 'past niet' : hard.some(isOpen) ? 'misschien' : 'past';
  return { fund, elsewhere: fund !== given, group, conditions, call, sharedThemes: new Set(answers.themes?.filter((theme) => fund.themes.includes(theme))).size };
}

const count = ({ conditions }: FundMatch, ...statuses: Condition['status'][]): number => conditions.filter(({ status }) => statuses.includes(status)).length;
/** Of what is known, the part that is met. Nothing known is nothing met. */
const metPart = (match: FundMatch): number => {
  const known = count(match, 'voldaan', 'let op', 'niet');
  return known === 0 ? 0 : count(match, 'voldaan') / known;
};
const FEASIBLE: readonly (Condition['status'] | undefined)[] = ['voldaan', undefined, 'onbekend', 'let op', 'niet'];
const feasibility = ({ conditions }: FundMatch): number => FEASIBLE.indexOf(conditions.find(({ name }) => name === 'tijd')?.status);
const ROLES = valuesOf(DIGITAL_ROLES);

const rankOf = (match: FundMatch): readonly number[] => [MATCH_GROUPS.indexOf(match.group), -metPart(match), -match.sharedThemes, feasibility(match), ROLES.indexOf(match.fund.digital.role)];
const ranks = new WeakMap<FundMatch, readonly number[]>();
/** Worked out once: sorting asks for every match many times. */
function knownRank(match: FundMatch): readonly number[] {
  const known = ranks.get(match);
  if (known) return known;
  const rank = rankOf(match);
  ranks.set(match, rank);
  return rank;
}

function byRank(a: FundMatch, b: FundMatch): number {
  const [mine, other] = [knownRank(a), knownRank(b)];
  const i = mine.findIndex((one, at) => one !== other[at]);
  return (mine[i] ?? 0) - (other[i] ?? 0);
}

/** Group, part that is met, themes, time, digital role, deadline, name: a total order, so the same list every time. */
export const byMatch = (a: FundMatch, b: FundMatch): number =>
  byRank(a, b) || bySpan(a.call?.next, b.call?.next)
  || compareText(a.fund.name.nl, b.fund.name.nl) || compareText(a.fund.id, b.fund.id);

/** Every fund, once, the best match first. None is left out: what does not fit says why. */
export const matchFunds = (funds: readonly Fund[], organisation: Applicant, answers: FundAnswers, day: FundDay): FundMatch[] => funds.map((fund) => matchFund(fund, organisation, answers, day)).sort(byMatch);
