/** The filters, and what was chosen as chips. */
import { html, nothing, type TemplateResult } from 'lit';
import { facetsView, type DisclosureController, type FacetProps, type FacetsProps, type Language } from '@digitaal-europa/ui';
import type { CountedFacet, FacetId } from '../model/facets.ts';
import { chipsOf, chosenIn, type Chip, type NetworkMapState } from '../model/state.ts';
import { chipInWords, facetStrings, facetValueInWords } from '../strings/facets.strings.ts';

export interface MapFacetsProps {
  readonly language: Language;
  readonly state: NetworkMapState;
  /** With their counts, as the map has them. */
  readonly facets: readonly CountedFacet[];
  /** How many networks are left. */
  readonly left: number;
  readonly controller: DisclosureController;
  /** Everything behind one button: no room for a row. */
  readonly narrow: boolean;
  readonly handlers: {
    /** A value was chosen, or let go of. */
    readonly toggle: (id: FacetId, value: string) => void;
    /** Exactly that one is let go of. */
    readonly drop: (chip: Chip) => void;
    /** All filters go. */
    readonly clear: () => void;
  };
}

/** Whether one is in it only for who said who they are; what is chosen stays. Not by its counts: then it would come and go with another choice. */
const isUsed = ({ id, options }: CountedFacet, { organisation }: NetworkMapState): boolean => id !== 'membership' || organisation !== undefined || options.some(({ selected }) => selected);

/** A query is a chip alone under its kind. */
const keyOf = (chip: Chip): string => (chip.kind === 'facet' ? chip.id : chip.kind);

function shared({ language, state, left, controller, narrow, handlers }: MapFacetsProps, facets: readonly FacetProps[], filters: string): FacetsProps {
  const chips = chipsOf(state);
  return {
    controller, narrow, facets, left, words: { ...facetStrings(language), filters },
    chosen: chips.map((chip) => ({ id: keyOf(chip), value: chip.kind === 'facet' ? chip.value : '', label: chipInWords(chip, state, language) })),
    handlers: {
      clear: handlers.clear,
      // Of a list and of a chip alike: only a facet has values.
      toggle: (id, value) => {
        const chip = value === '' ? chips.find(({ kind }) => kind === id) : undefined;
        if (chip) handlers.drop(chip);
        else handlers.toggle(id as FacetId, value);
      },
    },
  };
}

/** The filters in a row or behind one button, with how many are chosen; the chips are apart: see {@link chipsView}. Styles: `disclosure` and `facets`. */
export function facetPanelView(props: MapFacetsProps): TemplateResult {
  const { language, facets, state } = props;
  const strings = facetStrings(language);
  const count = (name: string, id?: FacetId): string => strings.withCount(name, id === undefined ? chipsOf(state).length : chosenIn(state, id).length);
  const all = shared(props, facets.map((facet): FacetProps => ({
    id: facet.id, label: count(strings.names[facet.id], facet.id), hint: strings.hints[facet.id], isUsed: isUsed(facet, state),
    options: () => facet.options.map(({ value, count, selected }) => ({ value, count, selected, label: facetValueInWords(facet.id, value, language) })),
  })), count(strings.filters));
  // Counted already: without chips nothing is left to count by.
  return facetsView({ ...all, chosen: [], words: { ...all.words, withCount: (name) => name } });
}

/** What was chosen: each can be let go of, or all. Nothing without a choice. Styles: `facets` and `chosenStyles`. */
export function chipsView(props: MapFacetsProps): TemplateResult | typeof nothing {
  if (chipsOf(props.state).length === 0) return nothing;
  return html`<div class="chosen">${facetsView({ ...shared(props, [], facetStrings(props.language).chosen), narrow: false })}</div>`;
}
