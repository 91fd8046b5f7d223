/** From funds and state to what is on screen: three groups with reasons, counts and facets. */
import { facetCounts, MATCH_GROUPS, type CalendarDate, type DateSpan, type Facet, type FacetOption, type FacetSelection, type Fund, type FundDay, type MatchGroup, type SearchHit, type SearchIndex, type SearchResult } from '@digitaal-europa/data';
import { CALL_STATUSES, FACET_VALUES, FACETS, type FacetId } from './facets.ts';
import { matchAll, type FundResult, type Matched } from './matched.ts';
import { isPreset } from './presets.ts';
import { remember } from '@digitaal-europa/ui/remember';
import { answersOf, type Who } from './sentence.ts';
import { chosenIn, type FinderState, type Period, type Sort } from './state.ts';

export interface FinderInput {
  readonly state: FinderState;
  /** Who asks, see `whoIs`. */
  readonly who: Who | undefined;
  /** With `now` as coarse as will do: everything is matched again when it changes. */
  readonly day: FundDay;
  /** Of the same funds. As long as it is absent a query finds everything. */
  readonly index?: SearchIndex | undefined;
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
  /** Without those that the page hides. A count is what choosing only that value gives. Counted when it is asked for. */
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
/** A query that finds more is not finished: of more funds than this the best are taken, for ranking and counting all takes time at every letter. */
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

const isFitting = ({ group }: FundResult): boolean => group !== 'past niet';

/** Only levels that the page shows can be chosen; of the others a preset says nothing about their values. */
const isOffered = ({ presets: { level } }: FinderState, id: FacetId, value: string): boolean => id !== 'level' || level.length === 0 || (level as readonly string[]).includes(value);

/** Every value with how many it leaves. Those that fit and the others are counted apart, and each once. */
function facetsOf(results: readonly FundResult[], selection: FacetSelection, state: FinderState): FinderFacet[] {
  const counted = [results.filter(isFitting), results.filter((one) => !isFitting(one))].map((part) => facetCounts(part, FACET_LIST, selection).facets);
  return FACETS.flatMap((id, i) => {
    if (state.presets.hideFacets.includes(id)) return [];
    const [fitting = [], others = []] = counted.map((facets) => facets[i]?.options ?? []);
    // Not what is selected for want of a choice.
    const chosen = chosenIn(state, id);
    return [{
      id,
      options: fitting.flatMap(({ value, count: fits }, j) => {
        const selected = chosen.includes(value);
        return selected || isOffered(state, id, value) ? [{ value, count: fits + (others[j]?.count ?? 0), fits, selected }] : [];
      }),
    }];
  });
}

/** A test for what is chosen in every facet but `except`: a value of each is enough. */
function filterOf(selection: FacetSelection, except?: FacetId): (result: FundResult) => boolean {
  const chosen = FACETS.flatMap((id) => (id !== except && (selection[id]?.length ?? 0) > 0 ? [[id, new Set(selection[id])] as const] : []));
  return ({ values }) => chosen.every(([id, some]) => values[id].some((value) => some.has(value)));
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
    find({ state, who, day, index }) {
      const matched = matchedFor({ state, who, day });
      const query = state.query.trim();
      const found = query !== '' && index ? look(index, query, state.exact) : undefined;
      const sorts: Sort[] = ['match', ...(found ? ['relevance' as const] : []), 'deadline', 'amount', 'name'];
      const sort = state.sort !== undefined && sorts.includes(state.sort) ? state.sort : found ? 'relevance' : 'match';
      const pool = sort === 'relevance' && found ? [...found.hits.keys()].flatMap((id) => matched.byId.get(id) ?? [])
        : matched.sorted(sort === 'relevance' ? 'match' : sort).filter(({ fund }) => !found || found.hits.has(fund.id));
      const selection = selectionOf(state);
      const timely = inPeriod(pool, state.period);
      const isChosen = filterOf(selection);
      const records = timely.filter(isChosen);
      const groups = groupsOf(records);
      const isWanted = filterOf(selection, 'status');
      // Not wanted at every keystroke, and the most work of all.
      const facets = remember(() => facetsOf(timely, selection, state));
      const beforePeriod = remember(() => (state.period ? pool.filter(isChosen) : records));
      return {
        results: MATCH_GROUPS.flatMap((group) => groups[group]), groups,
        counts: { past: groups.past.length, misschien: groups.misschien.length, 'past niet': groups['past niet'].length },
        closed: selection.status === SHOWN ? timely.filter((one) => one.status === 'closed' && isWanted(one)).length : 0,
        sort, sorts, search: found?.understood, hits: found?.hits ?? NO_HITS,
        get facets() { return facets(); },
        get beforePeriod() { return beforePeriod(); },
      };
    },
  };
}
