/** The filters: a rail beside the results where there is room, else one panel above them; and what was chosen as chips. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chosenView, facetsView, type ChosenProps, type DisclosureController, type FacetProps, type Language } from '@digitaal-europa/ui';
import type { FacetId } from '../model/facets.ts';
import type { FinderFacet } from '../model/finder.ts';
import { chipsOf, chosenIn, type Chip, type FinderState } from '../model/state.ts';
import { chipInWords, facetStrings, facetValueInWords } from '../strings/facets.strings.ts';
import { optionsView } from './option.view.ts';

export interface FacetHandlers {
  /** A value was chosen, or let go of. */
  readonly toggle: (id: FacetId, value: string) => void;
  /** Exactly that one is let go of. */
  readonly drop: (chip: Chip) => void;
  /** All filters go. */
  readonly clear: () => void;
  /** A group of the rail was unfolded, or folded. */
  readonly fold: (id: FacetId, open: boolean) => void;
}

export interface FinderFacetsProps {
  readonly language: Language;
  readonly state: FinderState;
  /** Without those that the page hides. */
  readonly facets: readonly FinderFacet[];
  /** How many funds are left. */
  readonly left: number;
  readonly controller: DisclosureController;
  /** What is unfolded in the rail, see {@link UNFOLDED}. */
  readonly unfolded: ReadonlySet<FacetId>;
  readonly handlers: FacetHandlers;
}

/** Unfolded in the rail from the start; the others open with a press. */
export const UNFOLDED: ReadonlySet<FacetId> = new Set(['status', 'role', 'digital', 'level', 'alone']);

/** Not where there is nothing to choose: one's own role without an organisation, or the only level of a page. What is chosen stays. */
function isUsed({ id, options }: FinderFacet, state: FinderState): boolean {
  if (options.some(({ selected }) => selected)) return true;
  return id === 'role' ? state.organisation !== undefined : options.length > (id === 'cascade' ? 0 : 1);
}

/** A chip that is no value of a facet stands alone under its kind. */
const keyOf = (chip: Chip): string => (chip.kind === 'facet' ? chip.id : chip.kind);

function chosenOf({ language, state, handlers }: FinderFacetsProps): ChosenProps {
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

/** Everything behind one button with the number of filters in it, the chips, and at the bottom of the panel how many funds are left. */
export function facetPanelView(props: FinderFacetsProps): TemplateResult {
  const { language, facets, state, left, controller } = props;
  const { names, hints } = facetStrings(language);
  return facetsView({
    ...chosenOf(props), controller, left, narrow: true,
    facets: facets.map((facet): FacetProps => ({
      id: facet.id, label: names[facet.id], hint: hints[facet.id], isUsed: isUsed(facet, state),
      options: () => facet.options.map(({ value, count, selected }) => ({ value, count, selected, label: facetValueInWords(facet.id, value, language) })),
    })),
  });
}

/** Only what was chosen: above the results, beside the rail. Nothing without a choice. */
export const chipsView = (props: FinderFacetsProps): TemplateResult | typeof nothing => chosenView(chosenOf(props));

/** A group for every facet, with the counts below each other. Its folds are told, for the rail goes when there is something else beside the results. */
export function facetRailView({ language, state, facets, unfolded, handlers }: FinderFacetsProps): TemplateResult {
  const strings = facetStrings(language);
  return html`
    <div class="rail no-print" part="filters" role="group" aria-label=${strings.filters}>
      ${repeat(facets.filter((facet) => isUsed(facet, state)), ({ id }) => id, (facet) => {
        const { id } = facet;
        const hint = strings.hints[id];
        return html`
          <details class="rail__set" ?open=${unfolded.has(id)} @toggle=${({ currentTarget }: Event) => handlers.fold(id, (currentTarget as HTMLDetailsElement).open)}>
            <summary class="rail__name">${strings.withCount(strings.names[id], chosenIn(state, id).length)}</summary>
            <fieldset class="filters__set">
              <legend class="visually-hidden">${strings.names[id]}</legend>
              ${hint === undefined ? nothing : html`<p class="filters__hint">${hint}</p>`}
              ${optionsView({ language, facet, prefix: 'rail', toggle: (value) => handlers.toggle(id, value) })}
            </fieldset>
          </details>`;
      })}
    </div>`;
}

/** With one group unfolded or folded; the same when it was already. */
export function withFold(unfolded: ReadonlySet<FacetId>, id: FacetId, open: boolean): ReadonlySet<FacetId> {
  return unfolded.has(id) === open ? unfolded : new Set(open ? [...unfolded, id] : [...unfolded].filter((one) => one !== id));
}
