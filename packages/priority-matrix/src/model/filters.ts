/** Filters of the cards. A filter filters: what is pinned or moved by hand goes too when it does not fit, and the number that is hidden is said. */
import { addMonths, facetCounts, isCalendarDate, ORGANISATION_DOMAINS, PACKAGES, THEMES, valuesOf, type CalendarDate, type Facet, type FacetCount, type FacetResult, type FacetSelection } from '@digitaal-europa/data';
import { STATUSES } from './board.ts';
import { dayOf, groupCards, type Card, type MatrixModel } from './cards.ts';

/** What cards can be filtered by. */
export const FILTERS = ['law', 'theme', 'package', 'domain', 'deadline', 'status'] as const;
export type FilterId = (typeof FILTERS)[number];
export type Filters = FacetSelection;
export const NO_FILTERS: Filters = {};

/** Within so many months. Beside these a filter may hold months, `2027-03`: before that month. */
export const WITHIN = ['3', '6', '12', '24'] as const;
/** It applies already and no other date is to come; nobody knows the date; it has no status yet. */
export const ALREADY = 'geldt-al';
export const NONE = 'geen';

const isMonth = (value: string): boolean => isCalendarDate(`${value}-01`);
const KNOWN: Readonly<Record<FilterId, (value: string) => boolean>> = {
  law: (value) => /^[a-z0-9-]{1,80}$/.test(value),
  theme: (value) => Object.hasOwn(THEMES, value),
  package: (value) => Object.hasOwn(PACKAGES, value),
  domain: (value) => Object.hasOwn(ORGANISATION_DOMAINS, value),
  deadline: (value) => ([...WITHIN, ALREADY, NONE] as string[]).includes(value) || isMonth(value),
  status: (value) => ([...STATUSES, NONE] as string[]).includes(value),
};
const MAX_VALUES = 50;

/** Keeps what can exist: filters come from links and storage too. */
export function readFilters(input: unknown): Filters {
  if (typeof input !== 'object' || input === null) return NO_FILTERS;
  const given = input as Readonly<Record<string, unknown>>;
  return Object.fromEntries(FILTERS.flatMap((id) => {
    const list: unknown = Object.hasOwn(given, id) ? given[id] : undefined;
    const values = Array.isArray(list) ? [...new Set(list.filter((value): value is string => typeof value === 'string' && KNOWN[id](value)))].slice(0, MAX_VALUES) : [];
    return values.length > 0 ? [[id, values]] : [];
  }));
}

/** With one value more or less. */
export function toggleFilter(filters: Filters, id: FilterId, value: string): Filters {
  const now = filters[id] ?? [];
  return readFilters({ ...filters, [id]: now.includes(value) ? now.filter((one) => one !== value) : [...now, value] });
}

export const isFiltering = (filters: Filters): boolean => FILTERS.some((id) => (filters[id] ?? []).length > 0);

function deadlineOf(card: Card, ends: readonly (readonly [value: string, day: CalendarDate])[]): readonly string[] {
  const day = dayOf(card);
  if (day === '9999') return [card.applies ? ALREADY : NONE];
  return ends.flatMap(([value, end]) => (day < end ? [value] : []));
}

function facetsOf(filters: Filters, today: CalendarDate): Facet<Card>[] {
  const months = (filters['deadline'] ?? []).filter(isMonth);
  // Up to and with the same day so many months later, as "within" says; before the first day of a month.
  const ends = [...WITHIN.map((n) => [n, `${addMonths(today, Number(n))}~`] as const), ...months.map((month) => [month, `${month}-01`] as const)];
  const domains = ({ law, obligation }: Card): readonly string[] => law?.estimates?.obligations.find(({ id }) => id === obligation?.id)?.domains?.value ?? [];
  return [
    { id: 'law', valuesOf: ({ law }) => (law ? [law.id] : []) },
    { id: 'theme', valuesOf: ({ law }) => law?.themes ?? [] },
    { id: 'package', valuesOf: ({ law }) => law?.packages ?? [] },
    { id: 'domain', valuesOf: domains, options: valuesOf(ORGANISATION_DOMAINS) },
    { id: 'deadline', valuesOf: (card) => deadlineOf(card, ends), options: [...WITHIN, ...months, ALREADY, NONE] },
    { id: 'status', valuesOf: ({ decision }) => [decision.status ?? NONE], options: [...STATUSES, NONE] },
  ];
}

export interface FilteredMatrix {
  /** The same model with the cards that are left; `cards` still holds all of them, for what a chosen card depends on. */
  readonly model: MatrixModel;
  /** Every filter with what each value would leave, its own choices left out. Cards that are not for this organisation are not counted. Counted when it is asked for. */
  readonly facets: readonly FacetCount[];
  /** How many cards are left and hidden, of those that are or may be for this organisation. */
  readonly shown: number;
  readonly hidden: number;
}

/** Leaves the cards that fit all filters, each in the group where it stood. */
export function filterCards(model: MatrixModel, chosen: Filters): FilteredMatrix {
  const filters = readFilters(chosen);
  const facets = facetsOf(filters, model.today);
  const all = [...model.cards.values()];
  const ours = all.filter(({ where }) => where !== 'not-for-us');
  let counted: FacetResult<Card> | undefined;
  const count = (): FacetResult<Card> => counted ??= facetCounts(ours, facets, filters);
  // Without a filter everything is left: only an open panel wants it counted.
  const isWhole = !isFiltering(filters);
  const records = isWhole ? ours : count().records;
  const others = isWhole ? model.notForUs : facetCounts(model.notForUs, facets, filters).records;
  return {
    model: records.length === ours.length && others.length === model.notForUs.length ? model : { ...model, ...groupCards([...records, ...others]) },
    get facets() { return count().facets; }, shown: records.length, hidden: ours.length - records.length,
  };
}
