import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FinderFacet, FinderOption } from '../model/finder.ts';
import { facetStrings, facetValueInWords } from '../strings/facets.strings.ts';
import type { Language } from '@digitaal-europa/ui';

export interface OptionsProps {
  readonly language: Language;
  readonly facet: FinderFacet;
  /** Start of the names of the boxes: the same facet may stand on the screen twice. */
  readonly prefix: string;
  readonly toggle: (value: string) => void;
  /** A line below the name of a value. */
  readonly explain?: ((value: string) => string | undefined) | undefined;
  /** In columns when there is room. */
  readonly columns?: boolean;
}

/** The values of a facet as boxes, each with how many funds it leaves. All stay where they are, whatever is chosen. */
export const optionsView = ({ facet, columns = false, ...props }: OptionsProps): TemplateResult => html`
  <ul class="filters__options ${columns ? 'filters__options--columns' : ''}" role="list">${facet.options.map((option) => html`<li>${optionView(option, { facet, ...props })}</li>`)}</ul>`;

/** What would leave nothing cannot be chosen, but keeps the focus: it may just have been let go of. */
function optionView({ value, count, selected }: FinderOption, { language, facet: { id }, prefix, toggle, explain }: OptionsProps): TemplateResult {
  const off = count === 0 && !selected;
  const line = explain?.(value);
  return html`
    <label class="check check--counted ${off ? 'check--off' : ''}">
      <input class="check__box" type="checkbox" name="${prefix}-${id}-${value}" aria-disabled=${off ? 'true' : 'false'} .checked=${live(selected)}
        @click=${(event: Event) => { if (off) event.preventDefault(); }} @change=${() => toggle(value)}>
      <span class="check__label">${facetValueInWords(id, value, language)}${line === undefined ? nothing : html`<span class="check__line">${line}</span>`}</span>
      <span class="check__count">${count}<span class="visually-hidden"> ${facetStrings(language).counted(count).replace(/^\d+ /, '')}</span></span>
    </label>`;
}
