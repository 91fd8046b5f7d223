/** What the visitor chose: values only, so that a link can carry it. Every change is a function from one state to another. */
import type { CalendarDate, FundLevel, OrganisationType, Theme } from '@digitaal-europa/data';
import { FACETS, isFacetValue, type Choices, type FacetId } from './facets.ts';

export const VIEWS = ['list', 'compare'] as const;
export type View = (typeof VIEWS)[number];
/** `match`: what fits best first. `relevance` needs a query, and stands in for `match` as long as there is one. */
export const SORTS = ['match', 'relevance', 'deadline', 'amount', 'name'] as const;
export type Sort = (typeof SORTS)[number];
/** More do not fit beside each other. */
export const MOST_COMPARED = 4;

/** From the first to the last day, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** What conditions ask and no facet tells. */
export interface Answers {
  /** Parties that would take part, oneself included. */
  readonly partners?: number | undefined;
  /** Countries that they come from, the Netherlands included. */
  readonly countries?: number | undefined;
  /** What the fund should pay, in whole euros. */
  readonly amount?: number | undefined;
  /** Has few people or little money for administration. Absent: follows from the size of the organisation. */
  readonly small?: boolean | undefined;
}

/** What the host page decides. Nothing that a visitor does changes it. */
export interface Presets {
  readonly theme: readonly Theme[];
  readonly level: readonly FundLevel[];
  /** Only funds in which one of these may take part, as far as is known. */
  readonly audience: readonly OrganisationType[];
  readonly hideFacets: readonly FacetId[];
}

export interface FinderState {
  readonly query: string;
  /** Only what was typed: no words that mean the same. */
  readonly exact: boolean;
  readonly facets: Choices;
  /** An id (`gm0716`) or a type (`gemeente`). */
  readonly organisation: string | undefined;
  readonly answers: Answers;
  /** Absent: the best match, and what was searched for as long as there is a query. */
  readonly sort: Sort | undefined;
  readonly showClosed: boolean;
  readonly view: View;
  /** Id of the fund whose details are open. */
  readonly selected: string | undefined;
  /** Ids of funds beside each other, in the order in which they were chosen. */
  readonly compared: readonly string[];
  /** Ids of funds that are kept. */
  readonly shortlist: readonly string[];
  /** Only funds that close in it. */
  readonly period: Period | undefined;
  readonly presets: Presets;
}

export const NO_PRESETS: Presets = { theme: [], level: [], audience: [], hideFacets: [] };
export const DEFAULT_STATE: FinderState = {
  query: '', exact: false, facets: {}, organisation: undefined, answers: {}, sort: undefined, showClosed: false, view: 'list', selected: undefined, compared: [], shortlist: [], period: undefined, presets: NO_PRESETS,
};

export const chosenIn = ({ facets }: Pick<FinderState, 'facets'>, id: FacetId): readonly string[] => facets[id] ?? [];

/** With these values in a facet, in its own order. Values that it does not have are left out, so any text will do. */
export function withFacet(state: FinderState, id: FacetId, values: readonly string[]): FinderState {
  const { [id]: _, ...others } = state.facets;
  const kept = [...new Set(values)].filter((value) => isFacetValue(id, value));
  return { ...state, facets: kept.length > 0 ? { ...others, [id]: kept } : others };
}

/** With one value more or less. */
export function toggleFacet(state: FinderState, id: FacetId, value: string): FinderState {
  const now = chosenIn(state, id);
  return withFacet(state, id, now.includes(value) ? now.filter((one) => one !== value) : [...now, value]);
}

/** With an answer to what a condition asks; `undefined` takes it back. */
export function withAnswer<K extends keyof Answers>(state: FinderState, name: K, value: Answers[K]): FinderState {
  const { [name]: _, ...others } = state.answers;
  const asked = value === undefined ? state : withFacetFreed(state, name);
  return { ...asked, answers: value === undefined ? others : { ...others, [name]: value } };
}

/** Who tells of partners no longer looks only for what one can do alone. */
const withFacetFreed = (state: FinderState, name: keyof Answers): FinderState => ((name === 'partners' || name === 'countries') && isAloneOnly(state) ? withFacet(state, 'alone', []) : state);

/** True when the facet leaves only what one can, or may be able to, apply for alone. */
export function isAloneOnly(state: Pick<FinderState, 'facets'>): boolean {
  const alone = chosenIn(state, 'alone');
  return alone.includes('ja') && !alone.includes('nee');
}

const toggled = (list: readonly string[], id: string): readonly string[] => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);

/** Lays a fund beside the others, or takes it away. Beyond {@link MOST_COMPARED} nothing changes. */
export function toggleCompared(state: FinderState, id: string): FinderState {
  const compared = toggled(state.compared, id);
  return compared.length > MOST_COMPARED ? state : { ...state, compared };
}

export const toggleShortlist = (state: FinderState, id: string): FinderState => ({ ...state, shortlist: toggled(state.shortlist, id) });

/** Without the filters: query, facets, period and closed ones. Who asks, their answers, and what they kept stay. */
export const clearFilters = (state: FinderState): FinderState => ({ ...state, query: '', exact: false, facets: {}, period: undefined, showClosed: false });

/** One thing that is filtered by, to be shown and taken away by itself. */
export type Chip = { readonly kind: 'query' } | { readonly kind: 'period' } | { readonly kind: 'closed' } | { readonly kind: 'facet'; readonly id: FacetId; readonly value: string };

export const chipsOf = (state: FinderState): Chip[] => [
  ...(state.query.trim() === '' ? [] : [{ kind: 'query' } as const]),
  ...FACETS.flatMap((id) => chosenIn(state, id).map((value): Chip => ({ kind: 'facet', id, value }))),
  ...(state.period ? [{ kind: 'period' } as const] : []),
  ...(state.showClosed ? [{ kind: 'closed' } as const] : []),
];

/** Without exactly that one. */
export function withoutChip(state: FinderState, chip: Chip): FinderState {
  switch (chip.kind) {
    case 'query': return { ...state, query: '', exact: false };
    case 'period': return { ...state, period: undefined };
    case 'closed': return { ...state, showClosed: false };
    case 'facet': return withFacet(state, chip.id, chosenIn(state, chip.id).filter((value) => value !== chip.value));
  }
}
