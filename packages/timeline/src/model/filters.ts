import { type CalendarDate, CERTAINTIES, type Facet, facetCounts, type FacetOption, type FacetSelection, FAMILIES, INSTRUMENTS, type Law, type OrganisationType, PACKAGES, type Phase, PHASES, THEMES, valuesOf } from '@digitaal-europa/data';
import { appliesTo, comingOf, entriesOf } from './entries.ts';
import { momentsOfLaws } from './influence.ts';
import { isStopped, phaseBar } from './phases.ts';
import { isTaskFor } from './tasks.ts';

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

/**
 * What a law has for every filter, on a day and for a type of organisation. Worked out filter by filter and law by law, when it is asked for:
 * a phase takes long to find, and nobody has opened that list yet when the first picture is drawn.
 */
type Facts = Readonly<Record<FilterId, (law: Law) => readonly string[]>>;

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

export interface FacetOfLaws {
  readonly id: FilterId;
  /** Counted when they are first asked for. */
  readonly options: readonly FacetOption[];
  /** Whether there is any option, which is found sooner than all of them. */
  readonly isUsed: boolean;
}

export interface FilterModel {
  /** What is left of everything, in the order of `found`. */
  readonly laws: readonly Law[];
  /** Each filter with its values, in a fixed order: those that occur in the data, and what is chosen. `mine` only with an organisation. */
  readonly facets: readonly FacetOfLaws[];
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

const once = (find: (law: Law) => readonly string[]): ((law: Law) => readonly string[]) => {
  const known = new Map<Law, readonly string[]>();
  return (law) => {
    let found = known.get(law);
    if (!found) known.set(law, found = find(law));
    return found;
  };
};

function factsOf(records: readonly Law[], organisation: OrganisationType | undefined, today: CalendarDate): Facts {
  let chances: ReadonlySet<Law> | undefined;
  const withChance = (): ReadonlySet<Law> => {
    const { open, expected, informal } = momentsOfLaws(records, today);
    return new Set([...open, ...expected, ...informal].map(({ law }) => law));
  };
  const on = (condition: boolean): readonly string[] => (condition ? [ON] : []);
  return {
    package: (law) => law.packages,
    phase: once((law) => { const phase = phaseOf(law, today); return phase ? [phase] : []; }),
    theme: (law) => law.themes,
    family: (law) => [INSTRUMENTS[law.instrument].family],
    certainty: once((law) => [nextDateOf(law, today)]),
    mine: (law) => { const answer = organisation && law.appliesTo[organisation].value; return on(answer === 'ja' || answer === 'deels'); },
    tasks: (law) => on(law.obligations.some((obligation) => isTaskFor(obligation, organisation))),
    influence: (law) => on((chances ??= withChance()).has(law)),
  };
}

/** The facts of the last day and organisation, by list of laws: a timeline asks for the same ones at every letter that is typed. */
const remembered = new WeakMap<readonly Law[], { key: string; facts: Facts }>();
/** The last answer, by list of laws: one drawing asks for it several times. */
const answered = new WeakMap<readonly Law[], { input: FilterInput; model: FilterModel }>();
const isSame = (a: FilterInput, b: FilterInput): boolean => a.found === b.found && a.query === b.query && a.organisation === b.organisation && a.filters === b.filters && a.today === b.today;
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
  const known = answered.get(input.records);
  if (known && isSame(known.input, input)) return known.model;
  const model = filtered(input);
  answered.set(input.records, { input, model });
  return model;
}

function filtered(input: FilterInput): FilterModel {
  const { records, organisation } = input;
  const facts = factsFor(input);
  // Without an organisation "for us" asks nothing; the choice is kept for when there is one.
  const filters = readFilters(organisation === undefined ? { ...input.filters, mine: [] } : input.filters);
  const asking = FILTERS.filter((id) => (filters[id] ?? []).length > 0);
  const facet = (id: FilterId): Facet<Law> => ({ id, valuesOf: facts[id] });
  const keep = (found: readonly Law[], type: OrganisationType | undefined, selection: Filters): readonly Law[] =>
    (asking.length === 0 ? appliesTo(found, type) : facetCounts(appliesTo(found, type), asking.map(facet), selection).records);
  const candidates = appliesTo(input.found, organisation);
  const laws = keep(input.found, organisation, filters);
  return {
    laws,
    facets: FILTERS.filter((id) => id !== 'mine' || organisation !== undefined).map((id): FacetOfLaws => {
      let options: readonly FacetOption[] | undefined;
      const optionsOf = (): readonly FacetOption[] => {
        const used = new Set(records.flatMap(facts[id]));
        const own = { ...facet(id), options: VALUES[id].filter((value) => isSwitch(id) || used.has(value)) };
        // Of the other filters only those that ask something change what is counted here.
        return facetCounts(candidates, [own, ...asking.filter((other) => other !== id).map(facet)], filters).facets[0]?.options ?? [];
      };
      return {
        id,
        get options() { return (options ??= optionsOf()); },
        get isUsed() { return isSwitch(id) || asking.includes(id) || records.some((law) => facts[id](law).length > 0); },
      };
    }),
    chosen: FILTERS.flatMap((id) => (filters[id] ?? []).map((value) => ({ id, value }))),
    waysOut: laws.length > 0 ? [] : waysOut(input, filters, (found, type, selection) => keep(found, type, selection).length),
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
