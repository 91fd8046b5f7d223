/** What the visitor chose: values only, so that a link can carry it. Every change is a function from one state to another. */
import { NETWORK_KINDS, organisationType, valuesOf, type JobFunction, type NetworkKind, type NetworkWishes, type Organisation, type OrganisationType, type Theme } from '@digitaal-europa/data';
import { FACETS, isFacetValue, type Choices, type FacetId } from './facets.ts';

export const VIEWS = ['overview', 'map', 'connections', 'list'] as const;
export type View = (typeof VIEWS)[number];
/** Columns by which the list can be ordered. */
export const SORTS = ['name', 'kind', 'reach', 'theme', 'members', 'membership', 'joining', 'checked'] as const;
export type SortBy = (typeof SORTS)[number];
export interface Sort {
  readonly by: SortBy;
  readonly descending: boolean;
}
/** A year has so many working hours in a quarter that more is a job. */
export const MOST_HOURS = 500;

/** A network and an organisation may have the same id. Of a gap it is the theme. */
export interface Selected {
  readonly kind: 'network' | 'organisation' | 'gap';
  readonly id: string;
}

export interface NetworkMapState {
  /** An id (`gm0716`) or a type (`gemeente`). */
  readonly organisation: string | undefined;
  /** Themes and functions too: they are the second and third question of the flow, and filters at the same time. */
  readonly facets: Choices;
  /** Hours per quarter that somebody can spend. */
  readonly hoursPerQuarter: number | undefined;
  readonly query: string;
  readonly view: View;
  readonly selected: Selected | undefined;
  /** Id of the organisation to which a way is looked for. */
  readonly pathTo: string | undefined;
  /** Code of the province that is open on the map. */
  readonly province: string | undefined;
  readonly sort: Sort;
  /** The waterschappen are on the map too. */
  readonly showWater: boolean;
}

export const DEFAULT_STATE: NetworkMapState = {
  organisation: undefined, facets: {}, hoursPerQuarter: undefined, query: '', view: 'overview', selected: undefined, pathTo: undefined, province: undefined, sort: { by: 'name', descending: false }, showWater: false,
};

export const chosenIn = ({ facets }: Pick<NetworkMapState, 'facets'>, id: FacetId): readonly string[] => facets[id] ?? [];
export const themesOf = ({ facets }: Pick<NetworkMapState, 'facets'>): readonly Theme[] => facets.theme ?? [];
export const functionsOf = ({ facets }: Pick<NetworkMapState, 'facets'>): readonly JobFunction[] => facets.function ?? [];

/** With these values in a facet, in its own order. Values that it does not have are left out, so any text will do. */
export function withFacet(state: NetworkMapState, id: FacetId, values: readonly string[]): NetworkMapState {
  const { [id]: _, ...others } = state.facets;
  const kept = [...new Set(values)].filter((value) => isFacetValue(id, value));
  return { ...state, facets: kept.length > 0 ? { ...others, [id]: kept } : others };
}

const toggled = (list: readonly string[], one: string): readonly string[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);

/** With one value more or less. */
export const toggleFacet = (state: NetworkMapState, id: FacetId, value: string): NetworkMapState => withFacet(state, id, toggled(chosenIn(state, id), value));

const KINDS: readonly NetworkKind[] = valuesOf(NETWORK_KINDS);
/** The kinds that are not dimmed: all of them, unless some are chosen. */
export const kindsShown = (state: Pick<NetworkMapState, 'facets'>): readonly NetworkKind[] => { const chosen = state.facets.kind ?? []; return chosen.length > 0 ? chosen : KINDS; };

/** What an entry of the legend does: shows a kind, or dims it. The last one that is shown brings all of them back, so the picture is never empty. */
export function toggleKind(state: NetworkMapState, kind: NetworkKind): NetworkMapState {
  const shown = toggled(kindsShown(state), kind);
  return withFacet(state, 'kind', shown.length === KINDS.length ? [] : KINDS.filter((one) => shown.includes(one)));
}

/** With another organisation, or none. What only says something about the former one goes. */
export function withOrganisation(state: NetworkMapState, organisation: string | undefined): NetworkMapState {
  const id = organisation?.trim().toLowerCase() || undefined;
  if (id === state.organisation) return state;
  return { ...withFacet(state, 'membership', []), organisation: id, pathTo: state.pathTo === id ? undefined : state.pathTo };
}

export const withHours = (state: NetworkMapState, hours: number | undefined): NetworkMapState => ({ ...state, hoursPerQuarter: hours !== undefined && Number.isInteger(hours) && hours > 0 && hours <= MOST_HOURS ? hours : undefined });
export const withQuery = (state: NetworkMapState, query: string): NetworkMapState => ({ ...state, query });
/** Another view of the same: nothing that was chosen is lost. */
export const withView = (state: NetworkMapState, view: View): NetworkMapState => ({ ...state, view });
export const withSelected = (state: NetworkMapState, selected: Selected | undefined): NetworkMapState => ({ ...state, selected });
/** A way to oneself is no way. */
export const withPathTo = (state: NetworkMapState, id: string | undefined): NetworkMapState => ({ ...state, pathTo: id === state.organisation ? undefined : id });
export const withProvince = (state: NetworkMapState, province: string | undefined): NetworkMapState => ({ ...state, province });
export const withWater = (state: NetworkMapState, showWater: boolean): NetworkMapState => ({ ...state, showWater });
/** By another column, its beginning first; the same column once more turns it round. */
export const withSort = (state: NetworkMapState, by: SortBy): NetworkMapState => ({ ...state, sort: { by, descending: state.sort.by === by && !state.sort.descending } });
/** Without the filters and the query. Who asks, what they have time for and what is open stay. */
export const clearFilters = (state: NetworkMapState): NetworkMapState => ({ ...state, query: '', facets: {} });

/** One thing that is filtered by, to be shown and taken away by itself. */
export type Chip = { readonly kind: 'query' } | { readonly kind: 'facet'; readonly id: FacetId; readonly value: string };
export const chipsOf = (state: NetworkMapState): Chip[] => [
  ...(state.query.trim() === '' ? [] : [{ kind: 'query' } as const]),
  ...FACETS.flatMap((id) => chosenIn(state, id).map((value): Chip => ({ kind: 'facet', id, value }))),
];
/** Without exactly that one. */
export const withoutChip = (state: NetworkMapState, chip: Chip): NetworkMapState => (chip.kind === 'query' ? withQuery(state, '') : withFacet(state, chip.id, chosenIn(state, chip.id).filter((value) => value !== chip.value)));

/** Who asks: one organisation, or only a type of them. */
export interface Who {
  readonly type: OrganisationType | undefined;
  /** Absent: a whole type, or one that is not in the feed. */
  readonly organisation?: Organisation | undefined;
}

/** The organisation behind an id or a type; `undefined`: nobody told, or nobody knows it. */
export function whoIs(value: string | undefined, organisations: readonly Organisation[]): Who | undefined {
  const id = value?.trim().toLowerCase();
  const organisation = id === undefined ? undefined : organisations.find((one) => one.id === id);
  const type = organisationType(organisation?.type ?? id);
  return organisation === undefined && type === undefined ? undefined : { type, organisation };
}

/** What the four questions ask of a network. @param peers ids of organisations like this one */
export const wishesOf = (state: Pick<NetworkMapState, 'facets' | 'hoursPerQuarter'>, peers?: readonly string[]): NetworkWishes => ({ themes: themesOf(state), functions: functionsOf(state), hoursPerQuarter: state.hoursPerQuarter, peers });
