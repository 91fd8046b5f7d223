import { type CalendarDate, CERTAINTIES, type Facet, facetCounts, type FacetOption, type FacetSelection, FAMILIES, INSTRUMENTS, type Law, openMoments, type OrganisationType, PACKAGES, type Phase, PHASES, THEMES, valuesOf } from '@digitaal-europa/data';
import { appliesTo, comingOf, entriesOf } from './entries.ts';
import { isStopped, phaseBar } from './phases.ts';

/** What laws can be filtered by. The last three have one value, `ja`. */
export const FILTERS = ['package', 'phase', 'theme', 'family', 'certainty', 'mine', 'tasks', 'influence'] as const;
export type FilterId = (typeof FILTERS)[number];

/** The filters of one value: on or off. */
export const SWITCHES = ['mine', 'tasks', 'influence'] as const satisfies readonly FilterId[];
export type SwitchId = (typeof SWITCHES)[number];
export const isSwitch = (id: FilterId): id is SwitchId => (SWITCHES as readonly FilterId[]).includes(id);
export const ON = 'ja';

/** How certain the next date is. Not confirmed goes before everything else: it must not read as a fact. */
export const NEXT_DATES = ['bindend', 'gepland', 'verwacht', 'te-bevestigen', 'geen-datum'] as const;

const VALUES: Readonly<Record<FilterId, readonly string[]>> = {
  package: valuesOf(PACKAGES), phase: valuesOf(PHASES), theme: valuesOf(THEMES), family: valuesOf(FAMILIES), certainty: [...NEXT_DATES, 'gebeurd'], mine: [ON], tasks: [ON], influence: [ON],
};

/** What is chosen in a filter, by its id. */
export type Filters = FacetSelection;
export const NO_FILTERS: Filters = {};

/** Keeps what exists: filters come from links and storage too. Anything else than lists of known values gives nothing. */
export function readFilters(input: unknown): Filters {
  if (typeof input !== 'object' || input === null) return NO_FILTERS;
  const given = input as Readonly<Record<string, unknown>>;
  return Object.fromEntries(FILTERS.flatMap((id) => {
    const list: unknown = Object.hasOwn(given, id) ? given[id] : undefined;
    const values = Array.isArray(list) ? VALUES[id].filter((value) => list.includes(value)) : [];
    return values.length > 0 ? [[id, values]] : [];
  }));
}

/** With one value more or less. */
export function toggleFilter(filters: Filters, id: FilterId, value: string): Filters {
  const now = filters[id] ?? [];
  const next = now.includes(value) ? now.filter((own) => own !== value) : [...now, value];
  return readFilters({ ...filters, [id]: next });
}

export const withoutFilter = (filters: Filters, id: FilterId): Filters => readFilters({ ...filters, [id]: [] });

/** What a law has for every filter, on a day and for a type of organisation. */
type Facts = ReadonlyMap<Law, Readonly<Record<FilterId, readonly string[]>>>;

export interface FilterInput {
  /** All laws. */
  readonly records: readonly Law[];
  /** Those that the search leaves, in its order; `records` without a search. */
  readonly found: readonly Law[];
  /** What was searched, trimmed; `''` without a search. */
  readonly query: string;
  readonly organisation: OrganisationType | undefined;
  readonly filters: Filters;
  readonly today: CalendarDate;
}

export interface FilterModel {
  /** What is left of everything, in the order of `found`. */
  readonly laws: readonly Law[];
  /** Each filter with its values, in a fixed order: those that occur in the data, and what is chosen. `mine` only with an organisation. */
  readonly facets: readonly { readonly id: FilterId; readonly options: readonly FacetOption[] }[];
  /** What is chosen, one by one. */
  readonly chosen: readonly { readonly id: FilterId; readonly value: string }[];
  /** Only when nothing is left: what to let go of, the most fruitful first. Never empty as long as there are laws. */
  readonly waysOut: readonly WayOut[];
}

/** One thing less, or everything, and how many laws that gives. */
export type WayOut = { readonly count: number } & (
  | { readonly drop: 'filter'; readonly id: FilterId; readonly values: readonly string[] }
  | { readonly drop: 'query' | 'organisation' | 'all' }
);

function nextDateOf(law: Law, today: CalendarDate): string {
  const next = comingOf(entriesOf([law], today), today).find(({ date }) => date.certainty !== 'vervallen');
  return next === undefined ? 'geen-datum' : next.unconfirmed ? 'te-bevestigen' : next.date.certainty satisfies keyof typeof CERTAINTIES;
}

/** The phase of today, as the details of a law show it. Policy has none, and neither has a law of which nothing certain is known. */
const phaseOf = (law: Law, today: CalendarDate): Phase | undefined => (INSTRUMENTS[law.instrument].family !== 'policy' && isStopped(law, today) ? 'gestopt' : phaseBar(law, today)?.current);

function factsOf(records: readonly Law[], organisation: OrganisationType | undefined, today: CalendarDate): Facts {
  const { open, expected, informal } = openMoments(records, today);
  const chances = new Set([...open, ...expected, ...informal].map(({ law }) => law));
  const on = (condition: boolean): readonly string[] => (condition ? [ON] : []);
  return new Map(records.map((law) => {
    const phase = phaseOf(law, today);
    const answer = organisation && law.appliesTo[organisation].value;
    return [law, {
      package: law.packages, phase: phase ? [phase] : [], theme: law.themes, family: [INSTRUMENTS[law.instrument].family], certainty: [nextDateOf(law, today)],
      mine: on(answer === 'ja' || answer === 'deels'),
      tasks: on(law.obligations.some(({ addressees }) => organisation === undefined || addressees.length === 0 || addressees.includes(organisation))),
      influence: on(chances.has(law)),
    }];
  }));
}

/** The facts of the last day and organisation, by list of laws: a timeline asks for the same ones at every letter that is typed. */
const remembered = new WeakMap<readonly Law[], { key: string; facts: Facts }>();
function factsFor({ records, organisation, today }: FilterInput): Facts {
  const key = `${today}/${organisation ?? ''}`;
  const known = remembered.get(records);
  if (known?.key === key) return known.facts;
  const facts = factsOf(records, organisation, today);
  remembered.set(records, { key, facts });
  return facts;
}

/** The laws that are left, the values of every filter with what each would leave, and when nothing is left the ways out. */
export function filterLaws(input: FilterInput): FilterModel {
  const { records, organisation } = input;
  const facts = factsFor(input);
  // Without an organisation "for us" asks nothing; the choice is kept for when there is one.
  const filters = readFilters(organisation === undefined ? { ...input.filters, mine: [] } : input.filters);
  const facets = FILTERS.filter((id) => id !== 'mine' || organisation !== undefined).map((id): Facet<Law> & { id: FilterId } => {
    const used = new Set(records.flatMap((law) => facts.get(law)?.[id] ?? []));
    return { id, valuesOf: (law) => facts.get(law)?.[id] ?? [], options: VALUES[id].filter((value) => isSwitch(id) || used.has(value)) };
  });
  const count = (found: readonly Law[], type: OrganisationType | undefined, selection: Filters): number => facetCounts(appliesTo(found, type), facets, selection).records.length;
  const result = facetCounts(appliesTo(input.found, organisation), facets, filters);
  const chosen = FILTERS.flatMap((id) => (filters[id] ?? []).map((value) => ({ id, value })));
  return {
    laws: result.records,
    facets: result.facets.map(({ options }, i) => ({ id: (facets[i] as { id: FilterId }).id, options })),
    chosen,
    waysOut: result.records.length > 0 ? [] : waysOut(input, filters, count),
  };
}

function waysOut({ records, found, query, organisation }: FilterInput, filters: Filters, count: (found: readonly Law[], type: OrganisationType | undefined, selection: Filters) => number): WayOut[] {
  // A filter goes as a whole: of two values of one filter, letting go of one leaves less.
  const single: WayOut[] = FILTERS.flatMap((id): WayOut[] => {
    const values = filters[id] ?? [];
    return values.length > 0 ? [{ drop: 'filter', id, values, count: count(found, organisation, withoutFilter(filters, id)) }] : [];
  });
  if (query !== '') single.push({ drop: 'query', count: count(records, organisation, filters) });
  // Without an organisation "for us" goes with it.
  if (organisation !== undefined) single.push({ drop: 'organisation', count: count(found, undefined, withoutFilter(filters, 'mine')) });
  const useful = single.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
  // Where no single step helps, and where there is more than one thing to clear: everything goes.
  return records.length > 0 && (useful.length === 0 || single.length > 1) ? [...useful, { drop: 'all', count: records.length }] : useful;
}
