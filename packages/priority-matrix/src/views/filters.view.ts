import { nothing, type TemplateResult } from 'lit';
import { PACKAGES, valuesOf, type Law } from '@digitaal-europa/data';
import { facetsView, facetWaysOutView, type DisclosureController, type FacetValue, type Language } from '@digitaal-europa/ui';
import type { Card } from '../model/cards.ts';
import { FILTERS, readFilters, type FilteredMatrix, type FilterId, type Filters } from '../model/filters.ts';
import { waysOut, type WayOut } from '../model/ways-out.ts';
import { filterStrings, filterValueInWords, wayOutInWords } from '../strings/filters.strings.ts';

export interface FilterHandlers {
  /** A value was chosen, or let go of. */
  readonly toggle: (id: FilterId, value: string) => void;
  /** All filters go. */
  readonly clear: () => void;
  /** One of the ways out of an empty result was taken. */
  readonly letGo: (way: WayOut) => void;
}

export interface FilterProps {
  readonly language: Language;
  readonly filtered: FilteredMatrix;
  readonly chosen: Filters;
  /** All laws, for their names. */
  readonly laws: readonly Law[];
  readonly controller: DisclosureController;
  /** Everything behind one button: no room for a row. */
  readonly narrow: boolean;
  readonly handlers: FilterHandlers;
}

const PACKAGE_ORDER: readonly string[] = valuesOf(PACKAGES);

/** The model gives them as they come; a list to look something up in has an order that is known. */
function inOrder(id: FilterId, options: readonly FacetValue[], language: Language): readonly FacetValue[] {
  if (id === 'law' || id === 'theme') return options.toSorted((a, b) => a.label.localeCompare(b.label, language));
  return id === 'package' ? options.toSorted((a, b) => PACKAGE_ORDER.indexOf(a.value) - PACKAGE_ORDER.indexOf(b.value)) : options;
}

/** Whether it has values, without counting them. Some always stand in their list: the domains are of no use without any judgement. */
function isUsed(id: FilterId, { cards }: FilteredMatrix['model'], filters: Filters, laws: readonly Law[]): boolean {
  if (filters[id]?.length) return true;
  if (id === 'domain') return laws.some(({ estimates }) => estimates?.obligations.some(({ domains }) => domains));
  const some = (has: (card: Card) => unknown): boolean => [...cards.values()].some((card) => card.where !== 'not-for-us' && has(card));
  const ofLaw = { law: (law: Law) => law, theme: ({ themes }: Law) => themes.length, package: ({ packages }: Law) => packages.length };
  return id in ofLaw ? some(({ law }) => law && ofLaw[id as keyof typeof ofLaw](law)) : true;
}

/** The filters, and below them what was chosen. */
export function filtersView({ language, filtered, chosen, laws, controller, narrow, handlers }: FilterProps): TemplateResult {
  const strings = filterStrings(language);
  const filters = readFilters(chosen);
  const label = (id: FilterId, value: string): string => filterValueInWords(id, value, laws, language);
  return facetsView({
    controller, narrow, handlers, left: filtered.shown, words: strings,
    facets: FILTERS.map((id) => ({
      id, label: strings.names[id], hint: strings.hints[id], isUsed: isUsed(id, filtered.model, filters, laws),
      options: () => inOrder(id, (filtered.facets.find((facet) => facet.id === id)?.options ?? []).map((option) => ({ ...option, label: label(id, option.value) })), language),
    })),
    chosen: FILTERS.flatMap((id) => (filters[id] ?? []).map((value) => ({ id, value, label: label(id, value) }))),
  });
}

/** Instead of an empty matrix: what to let go of, and how many cards that gives. Nothing as long as there are cards left. */
export function waysOutView({ language, filtered, chosen, laws, handlers }: Pick<FilterProps, 'language' | 'filtered' | 'chosen' | 'laws' | 'handlers'>): TemplateResult | typeof nothing {
  const { nothingHint, ...strings } = filterStrings(language);
  const ways = waysOut(filtered, chosen);
  return facetWaysOutView({
    words: { ...strings, nothingHint: ways.some(({ drop }) => drop === 'filter') ? nothingHint : undefined },
    ways: ways.map((way) => ({ before: way.drop === 'filter' ? strings.without : undefined, what: wayOutInWords(way, laws, language), count: way.count, take: () => handlers.letGo(way) })),
  });
}
