import { nothing, type TemplateResult } from 'lit';
import type { OrganisationType } from '@digitaal-europa/data';
import { facetsView, facetWaysOutView, type DisclosureController, type Language } from '@digitaal-europa/ui';
import { isSwitch, type FilterId, type FilterModel, type WayOut } from '../model/filters.ts';
import { filterStrings, filterValueInWords, wayOutInWords } from '../strings/filters.strings.ts';

export interface FilterHandlers {
  /** A value was chosen, or let go of. */
  readonly toggle: (id: FilterId, value: string) => void;
  /** All filters go; search and organisation stay. */
  readonly clear: () => void;
  /** One of the ways out of an empty result was taken. */
  readonly letGo: (way: WayOut) => void;
}

export interface FilterProps {
  readonly language: Language;
  readonly organisation: OrganisationType | undefined;
  /** What was searched, trimmed. */
  readonly query: string;
  readonly model: FilterModel;
  readonly controller: DisclosureController;
  /** Everything behind one button: no room for a row. */
  readonly narrow: boolean;
  readonly handlers: FilterHandlers;
}

/** The filters, and below them what was chosen. */
export function filtersView({ language, organisation, model, controller, narrow, handlers }: FilterProps): TemplateResult {
  const strings = filterStrings(language);
  const labelled = <T extends { readonly value: string }>(id: FilterId, one: T): T & { label: string } => ({ ...one, label: filterValueInWords(id, one.value, organisation, language) });
  return facetsView({
    controller, narrow, handlers, left: model.laws.length, words: { ...strings, counted: strings.laws },
    facets: model.facets.map((facet) => ({
      id: facet.id, label: isSwitch(facet.id) ? '' : strings.names[facet.id], isSwitch: isSwitch(facet.id), isUsed: facet.isUsed,
      hint: facet.id === 'certainty' ? strings.certaintyHint : undefined,
      options: () => facet.options.map((option) => labelled(facet.id, option)),
    })),
    chosen: model.chosen.map((one) => labelled(one.id, one)),
  });
}

/** Instead of an empty drawing: what to let go of, and how many laws that gives. Nothing as long as there are laws left. */
export function waysOutView({ model: { laws, waysOut }, query, organisation, language, handlers }: FilterProps): TemplateResult | typeof nothing {
  const { nothing: none, nothingHint, without, laws: counted } = filterStrings(language);
  return facetWaysOutView({
    words: { counted, nothing: none, nothingHint: waysOut.some(({ drop }) => drop !== 'all') ? nothingHint : undefined },
    ways: laws.length > 0 ? [] : waysOut.map((way) => ({
      before: way.drop === 'filter' || way.drop === 'query' ? without : undefined, what: wayOutInWords(way, query, organisation, language), count: way.count, take: () => handlers.letGo(way),
    })),
  });
}
