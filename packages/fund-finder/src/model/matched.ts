/** Every fund on one day for who asks, with what it takes to filter and sort it. Does not depend on what is typed, so it is made once and kept. */
import { byDeadline, byMatch, bySpan, callOn, callsOn, compareText, isDated, isOver, matchFund, type Applicant, type CallOnDay, type CallStatus, type CalendarDate, type Condition, type DateSpan, type Fund, type FundAnswers, type FundDay, type MatchGroup } from '@digitaal-europa/data';
import { facetValues, type FacetValues } from './facets.ts';
import { amountOf } from './money.ts';
import { remember } from '@digitaal-europa/ui/remember';
import type { Who } from './sentence.ts';
import { SORTS, type Sort } from './state.ts';

/** A condition, and which answer settles it: what can be told in place. */
export interface FinderCondition extends Omit<Condition, 'question'> {
  readonly question?: keyof FundAnswers | 'organisation' | undefined;
}

export interface FundResult {
  /** Without the calls of other provinces. */
  readonly fund: Fund;
  /** There are such calls. */
  readonly elsewhere: boolean;
  readonly group: MatchGroup;
  /** The hard ones first. */
  readonly conditions: readonly FinderCondition[];
  /** The call that one can best apply for. */
  readonly call?: CallOnDay | undefined;
  /** Of the best call. A fund that has ended is closed, and of one without calls nothing is known. */
  readonly status: CallStatus;
  /** Of a closed one: the next round that is known. */
  readonly nextRound?: CallOnDay | undefined;
  /** Closing dates to come, of all its calls that are not closed. */
  readonly closings: readonly DateSpan[];
  readonly values: FacetValues;
}

/** What does not depend on a query. */
type Order = Exclude<Sort, 'relevance'>;

export interface Matched {
  readonly all: readonly FundResult[];
  readonly byId: ReadonlyMap<string, FundResult>;
  /** All of them in another order. */
  readonly sorted: (sort: Order) => readonly FundResult[];
}

/** Stands in for nobody: no fund names it, so that nothing is known of who may apply, and where. */
const NOBODY: Applicant = { type: 'overig', provinces: [] };

/** Who did not say which organisation it is settles "who" and "where" by saying so. */
function asked(condition: Condition, who: Who | undefined): FinderCondition {
  if (condition.status !== 'onbekend') return condition;
  if (condition.name === 'aanvrager' && who === undefined) return { ...condition, given: undefined, question: 'organisation' };
  return condition.name === 'gebied' && (who?.provinces.length ?? 0) === 0 && condition.asked !== undefined ? { ...condition, question: 'organisation' } : condition;
}

/** What can still be missed: of a call that has not closed, from the deadline that holds next. */
const closingsOf = (calls: readonly CallOnDay[], today: CalendarDate): DateSpan[] =>
  calls.flatMap(({ call, status, next }) => (status === 'closed' || next === undefined ? [] : call.deadlines.filter((one) => one.certainty !== 'vervallen' && isDated(one) && !isOver(one, today) && bySpan(one, next) >= 0))).sort(bySpan);

/** Follows "the next round" until one that is not closed. A circle ends the search. */
function nextRoundOf(call: CallOnDay | undefined, callById: ReadonlyMap<string, readonly [Fund, Fund['calls'][number]]>, { today, now }: FundDay): CallOnDay | undefined {
  const met = new Set<string>();
  for (let id = call?.call.next; id !== undefined && !met.has(id); ) {
    met.add(id);
    const found = callById.get(id);
    const next = found && callOn(found[0], found[1], today, now);
    if (next && next.status !== 'closed') return next;
    id = next?.call.next;
  }
  return undefined;
}

/** All of them are kept: one switches to and fro. */
const MOST_ORDERS = SORTS.length - 1;

const byFund = (a: FundResult, b: FundResult): number => compareText(a.fund.id, b.fund.id);
let names: Intl.Collator | undefined;
/** Made when the first two are compared: making one takes a browser long. */
const compareNames = (a: string, b: string): number => (names ??= new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })).compare(a, b);
const shownName = ({ fund: { displayName, name } }: FundResult): string => (displayName ?? name).nl;
const byName = (a: FundResult, b: FundResult): number => compareNames(shownName(a), shownName(b)) || byFund(a, b);
const largest = ({ fund, call }: FundResult): number => {
  const amount = amountOf(fund, call?.call);
  return amount?.to ?? amount?.from ?? -1;
};
function byClosing(a: FundResult, b: FundResult): number {
  if (a.call === undefined || b.call === undefined) return Number(a.call === undefined) - Number(b.call === undefined) || byName(a, b);
  return Number(a.status === 'closed') - Number(b.status === 'closed') || byDeadline(a.call, b.call) || byFund(a, b);
}

/** Unknown last, whatever is sorted by; no two are equal, so the order is always the same. */
function orderOf(sort: Order): (a: FundResult, b: FundResult) => number {
  switch (sort) {
    case 'name': return byName;
    case 'deadline': return byClosing;
    case 'amount': return (a, b) => largest(b) - largest(a) || byName(a, b);
    case 'match': return (a, b) => byMatch(asMatch(a), asMatch(b));
  }
}
const matchOf = new WeakMap<FundResult, ReturnType<typeof matchFund>>();
const asMatch = (result: FundResult): ReturnType<typeof matchFund> => matchOf.get(result) as ReturnType<typeof matchFund>;

/**
 * All funds, each once.
 * @throws RangeError when `day.today` is no day.
 */
export function matchAll(funds: readonly Fund[], who: Who | undefined, answers: FundAnswers, day: FundDay): Matched {
  const callById = new Map(funds.flatMap((fund) => fund.calls.map((call) => [call.id, [fund, call] as const])));
  const all = funds.map((given): FundResult => {
    const match = matchFund(given, who ?? NOBODY, answers, day);
    const { fund, elsewhere, call } = match;
    const status = fund.stage === 'afgelopen' ? 'closed' : (call?.status ?? 'unknown');
    const result: FundResult = {
      fund, elsewhere, group: match.group, conditions: match.conditions.map((one) => asked(one, who)), call, status,
      nextRound: status === 'closed' ? nextRoundOf(call, callById, day) : undefined,
      closings: closingsOf(callsOn([fund], day.today, day.now), day.today),
      values: facetValues(fund, call, status, who?.type),
    };
    matchOf.set(result, match);
    return result;
  });
  return {
    all,
    byId: new Map(all.map((result) => [result.fund.id, result])),
    sorted: remember((sort: Order) => all.toSorted(orderOf(sort)), MOST_ORDERS),
  };
}
