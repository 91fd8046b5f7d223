/** From funds and state to what is on screen: three groups with reasons, counts and facets. */
import { facetCounts, MATCH_GROUPS, type CalendarDate, type DateSpan, type Facet, type FacetOption, type FacetSelection, type Fund, type FundDay, type MatchGroup, type SearchHit, type SearchIndex, type SearchResult } from '@digitaal-europa/data';
import { CALL_STATUSES, FACET_VALUES, FACETS, type FacetId } from './facets.ts';
import { matchAll, type FundResult, type Matched } from './matched.ts';
import { isPreset } from './presets.ts';
import { answersOf, type Who } from './sentence.ts';
import { chosenIn, type FinderState, type Period, type Sort } from './state.ts';

export interface FinderInput {
  readonly state: FinderState;
  /** Who asks, see `whoIs`. */
  readonly who: Who | undefined;
  /** With `now` as coarse as will do, a minute: everything is matched again when it changes. */
  readonly day: FundDay;
  /** Of the same funds. As long as it is absent a query finds everything. */
  readonly index?: SearchIndex | undefined;
  /** Day on which a fund came in, by id, as far as the page knows. */
  readonly added?: ReadonlyMap<string, CalendarDate> | undefined;
}

export interface FinderOption extends FacetOption {
  /** How many of `count` fit or may fit. */
  readonly fits: number;
}
export interface FinderFacet {
  readonly id: FacetId;
  readonly options: readonly FinderOption[];
}

export type GroupCounts = Readonly<Record<MatchGroup, number>>;

export interface Found {
  /** All that is left, group after group, each in the order that was asked for. */
  readonly results: readonly FundResult[];
  readonly groups: Readonly<Record<MatchGroup, readonly FundResult[]>>;
  /** "18 passen, 9 misschien, 115 passen niet". */
  readonly counts: GroupCounts;
  /** How many more there would be with the closed ones; 0 when they are shown. */
  readonly closed: number;
  /** Without those that the page hides. A count is what choosing only that value gives. */
  readonly facets: readonly FinderFacet[];
  /** The order that was used. */
  readonly sort: Sort;
  /** The orders that make sense now. */
  readonly sorts: readonly Sort[];
  /** How the query was understood; `cut`: only the best {@link MOST_HITS} were taken. Absent without a query, or without an index. */
  readonly search?: (Omit<SearchResult, 'hits'> & { readonly cut: boolean }) | undefined;
  /** Why a fund was found, by its id. */
  readonly hits: ReadonlyMap<string, SearchHit>;
  /** The same without the period: what the strip of closing dates shows. */
  readonly beforePeriod: readonly FundResult[];
}

export interface Finder {
  readonly funds: readonly Fund[];
  find(input: FinderInput): Found;
  /** These funds for who asks, in this order, whatever is filtered: a filter never takes away what one kept or compares. Unknown ids are left out. */
  pick(input: Pick<FinderInput, 'state' | 'who' | 'day'>, ids: readonly string[]): readonly FundResult[];
}

const FACET_LIST: readonly Facet<FundResult>[] = FACETS.map((id) => ({ id, valuesOf: ({ values }) => values[id], options: FACET_VALUES[id] }));
const SHOWN = CALL_STATUSES.filter((status) => status !== 'closed');
/**
 * Explaining why a fund was found is what a search takes its time for, and a query that finds more is not finished: of more funds than this the
 * best are taken.
 */
export const MOST_HITS = 150;
const NO_HITS: ReadonlyMap<string, SearchHit> = new Map();

/** Closed ones are there on request: by the switch, or by choosing that status. */
const selectionOf = (state: FinderState): FacetSelection => (state.showClosed || chosenIn(state, 'status').length > 0 ? { ...state.facets } : { ...state.facets, status: SHOWN });

/** True when it closes in the period, as exactly as its date is known. */
export const closesIn = ({ earliest, latest }: DateSpan, { from, until }: Period): boolean => (earliest ?? latest ?? '') <= until && (latest ?? earliest ?? '') >= from;
const inPeriod = (results: readonly FundResult[], period: Period | undefined): readonly FundResult[] => (period ? results.filter(({ closings }) => closings.some((closing) => closesIn(closing, period))) : results);

function groupsOf(results: readonly FundResult[]): Record<MatchGroup, FundResult[]> {
  const groups: Record<MatchGroup, FundResult[]> = { past: [], misschien: [], 'past niet': [] };
  for (const result of results) groups[result.group].push(result);
  return groups;
}

/** Only levels that the page shows can be chosen; of the others a preset says nothing about their values. */
const isOffered = ({ presets: { level } }: FinderState, id: FacetId, value: string): boolean => id !== 'level' || level.length === 0 || (level as readonly string[]).includes(value);

function facetsOf(counted: ReturnType<typeof facetCounts<FundResult>>['facets'], fitting: typeof counted, state: FinderState): FinderFacet[] {
  return counted.flatMap(({ id: name, options }, i) => {
    const id = name as FacetId;
    if (state.presets.hideFacets.includes(id)) return [];
    const chosen = chosenIn(state, id);
    return [{
      id,
      options: options.flatMap(({ value, count }, j) => {
        const selected = chosen.includes(value);
        return selected || isOffered(state, id, value) ? [{ value, count, fits: fitting[i]?.options[j]?.count ?? 0, selected }] : [];
      }),
    }];
  });
}

/** The last few answers, the newest first. */
function remember<A extends readonly unknown[], R>(make: (...args: A) => R, most = 1): (...args: A) => R {
  let known: { readonly args: A; readonly answer: R }[] = [];
  return (...args) => {
    const found = known.find((one) => one.args.every((arg, i) => arg === args[i])) ?? { args, answer: make(...args) };
    if (known[0] !== found) known = [found, ...known.filter((one) => one !== found)].slice(0, most);
    return found.answer;
  };
}

/** Looking for a way out asks the same questions with one filter less, at every keystroke. */
const MOST_MATCHED = 8;

/** Prepares funds once. What does not depend on the query is made once for all keystrokes. */
export function makeFinder(funds: readonly Fund[]): Finder {
  const shown = remember((presets: FinderState['presets']) => funds.filter((fund) => isPreset(fund, presets)));
  // Answers are compared by what they say.
  const match = remember((some: readonly Fund[], who: Who | undefined, answers: string, today: CalendarDate, now: number | undefined): Matched => matchAll(some, who, JSON.parse(answers) as ReturnType<typeof answersOf>, { today, now }), MOST_MATCHED);
  const matchedFor = ({ state, who, day }: Pick<FinderInput, 'state' | 'who' | 'day'>): Matched => match(shown(state.presets), who, JSON.stringify(answersOf(state, who)), day.today, day.now);
  const look = remember((index: SearchIndex, query: string, exact: boolean) => {
    const { hits, ...understood } = index.search(query, { exact, limit: MOST_HITS });
    return { understood: { ...understood, cut: hits.length === MOST_HITS && funds.length > MOST_HITS }, hits: new Map(hits.map((hit) => [hit.id, hit])) };
  });

  return {
    funds,
    pick(input, ids) {
      const { byId } = matchedFor(input);
      return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    },
    find({ state, who, day, index, added }) {
      const matched = matchedFor({ state, who, day });
      const query = state.query.trim();
      const found = query !== '' && index ? look(index, query, state.exact) : undefined;
      const sorts: Sort[] = ['match', ...(found ? ['relevance' as const] : []), 'deadline', 'amount', ...(added ? ['added' as const] : []), 'name'];
      const sort = state.sort !== undefined && sorts.includes(state.sort) ? state.sort : found ? 'relevance' : 'match';
      const pool = sort === 'relevance' && found ? [...found.hits.keys()].flatMap((id) => matched.byId.get(id) ?? [])
        : matched.sorted(sort === 'relevance' ? 'match' : sort, added).filter(({ fund }) => !found || found.hits.has(fund.id));
      const selection = selectionOf(state);
      const timely = inPeriod(pool, state.period);
      const { records, facets } = facetCounts(timely, FACET_LIST, selection);
      const fitting = facetCounts(timely.filter(({ group }) => group !== 'past niet'), FACET_LIST, selection).facets;
      const groups = groupsOf(records);
      const isClosedHidden = selection.status === SHOWN;
      return {
        results: MATCH_GROUPS.flatMap((group) => groups[group]), groups,
        counts: { past: groups.past.length, misschien: groups.misschien.length, 'past niet': groups['past niet'].length },
        closed: isClosedHidden ? (facets.find(({ id }) => id === 'status')?.options.find(({ value }) => value === 'closed')?.count ?? 0) : 0,
        facets: facetsOf(facets, fitting, state), sort, sorts, search: found?.understood, hits: found?.hits ?? NO_HITS,
        beforePeriod: state.period ? facetCounts(pool, FACET_LIST, selection).records : records,
      };
    },
  };
}
