/** The filters, and what was chosen as chips. */
import type { nothing, TemplateResult } from 'lit';
import { chosenView, facetsView, type ChosenProps, type DisclosureController, type FacetProps, type Language } from '@digitaal-europa/ui';
import type { CountedFacet, FacetId } from '../model/facets.ts';
import { chipsOf, type Chip, type NetworkMapState } from '../model/state.ts';
import { chipInWords, facetStrings, facetValueInWords } from '../strings/facets.strings.ts';

export interface MapFacetsProps {
  readonly language: Language;
  readonly state: NetworkMapState;
  /** With their counts, as the map has them. */
  readonly facets: readonly CountedFacet[];
  /** How many networks are left. */
  readonly left: number;
  readonly controller: DisclosureController;
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

function chosenOf({ language, state, handlers }: MapFacetsProps): ChosenProps {
  const chips = chipsOf(state);
  return {
    words: facetStrings(language),
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

/** The filters behind one button, with how many are chosen; the chips are apart: see {@link chipsView}. Styles: `disclosure` and `facets`. */
export function facetPanelView(props: MapFacetsProps): TemplateResult {
  const { language, facets, state, left, controller } = props;
  const { names, hints } = facetStrings(language);
  return facetsView({
    ...chosenOf(props), controller, left, narrow: true, isChosenApart: true,
    facets: facets.map((facet): FacetProps => ({
      id: facet.id, label: names[facet.id], hint: hints[facet.id], isUsed: isUsed(facet, state),
      options: () => facet.options.map(({ value, count, selected }) => ({ value, count, selected, label: facetValueInWords(facet.id, value, language) })),
    })),
  });
}

/** What was chosen: each can be let go of, or all. Nothing without a choice. Styles: `facets`. */
export const chipsView = (props: MapFacetsProps): TemplateResult | typeof nothing => chosenView(chosenOf(props));
