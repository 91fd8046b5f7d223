import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetOption } from '@digitaal-europa/data';
import type { OrganisationType } from '@digitaal-europa/data';
import { disclosureView, type DisclosureController, type Language } from '@digitaal-europa/ui';
import { isSwitch, type FacetOfLaws, type FilterId, type FilterModel, type SwitchId, type WayOut } from '../model/filters.ts';
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

type ListId = Exclude<FilterId, SwitchId>;

/** More values than this stand in columns. */
const ONE_COLUMN = 8;

/** The filters, and below them what was chosen. */
export function filtersView(props: FilterProps): TemplateResult {
  const { language, narrow, model } = props;
  const strings = filterStrings(language);
  return html`
    <div class="filters no-print" part="filters" role="group" aria-label=${strings.filters}>
      ${narrow ? allInOne(props) : row(props)}
      ${model.chosen.length > 0 ? chipsView(props) : nothing}
    </div>`;
}

const listsOf = ({ model }: FilterProps): (FacetOfLaws & { id: ListId })[] => model.facets.filter((facet): facet is FacetOfLaws & { id: ListId } => !isSwitch(facet.id) && facet.isUsed);
const switchesOf = ({ model }: FilterProps): FacetOfLaws[] => model.facets.filter(({ id }) => isSwitch(id));
// Not by its options: those are only counted when their list is open.
const chosenIn = ({ id }: FacetOfLaws, { model }: FilterProps): number => model.chosen.filter((one) => one.id === id).length;

function row(props: FilterProps): TemplateResult {
  const strings = filterStrings(props.language);
  return html`
    <div class="disclosures filters__row">
      ${repeat(listsOf(props), ({ id }) => id, (facet) => disclosureView({
        controller: props.controller, id: `filter-${facet.id}`, label: strings.withCount(strings.names[facet.id], chosenIn(facet, props)),
        // Its options are only counted when it is open.
        wide: props.controller.open === `filter-${facet.id}` && facet.options.length > ONE_COLUMN,
        panel: () => html`<fieldset class="filters__set"><legend class="visually-hidden">${strings.names[facet.id]}</legend>${facet.id === 'certainty' ? html`<p class="filters__hint">${strings.certaintyHint}</p>` : nothing}${optionsView(facet, props)}</fieldset>`,
      }))}
      ${switchesOf(props).map(({ id, options }) => options.map((option) => checkView(id, option, props)))}
    </div>`;
}

function allInOne(props: FilterProps): TemplateResult {
  const { model, controller, language } = props;
  const strings = filterStrings(language);
  // Each list is folded: 70 boxes below each other are no help on a phone. The browser keeps which one is open.
  return disclosureView({
    controller, id: 'filter-all', kind: 'inline', label: strings.withCount(strings.filters, model.chosen.length),
    panel: () => html`
      ${switchesOf(props).map(({ id, options }) => options.map((option) => checkView(id, option, props)))}
      ${repeat(listsOf(props), ({ id }) => id, (facet) => html`
        <details class="filters__fold">
          <summary class="filters__summary">${strings.withCount(strings.names[facet.id], chosenIn(facet, props))}</summary>
          <fieldset class="filters__set"><legend class="visually-hidden">${strings.names[facet.id]}</legend>${facet.id === 'certainty' ? html`<p class="filters__hint">${strings.certaintyHint}</p>` : nothing}${optionsView(facet, props)}</fieldset>
        </details>`)}
      <div class="filters__show"><button class="button filters__done" type="button" @click=${(event: Event) => done(event, controller)}>${strings.show(model.laws.length)}</button></div>`,
  });
}

/** Closes, and leaves the visitor at the button, just above what is left. */
function done(event: Event, controller: DisclosureController): void {
  const button = (event.currentTarget as HTMLElement).closest('.disclosure')?.querySelector<HTMLElement>('.disclosure__button');
  controller.close();
  button?.focus();
}

const optionsView = (facet: FacetOfLaws, props: FilterProps): TemplateResult => html`
  <ul class="filters__options ${facet.options.length > ONE_COLUMN ? 'filters__options--columns' : ''}" role="list">
    ${repeat(facet.options, ({ value }) => value, (option) => html`<li>${checkView(facet.id, option, props)}</li>`)}
  </ul>`;

/** One value. What would leave nothing cannot be chosen, but keeps the focus: it may just have been let go of. */
function checkView(id: FilterId, { value, count, selected }: FacetOption, { language, organisation, handlers }: FilterProps): TemplateResult {
  const off = count === 0 && !selected;
  return html`
    <label class="check ${off ? 'check--off' : ''}">
      <input class="check__box" type="checkbox" name="${id}-${value}" aria-disabled=${off ? 'true' : 'false'} .checked=${live(selected)}
        @click=${(event: Event) => { if (off) event.preventDefault(); }} @change=${() => handlers.toggle(id, value)}>
      <span class="check__label">${filterValueInWords(id, value, organisation, language)}&nbsp;<span class="check__count">${count}<span class="visually-hidden"> ${filterStrings(language).laws(count).replace(/^\d+ /, '')}</span></span></span>
    </label>`;
}

function chipsView({ model, organisation, language, handlers }: FilterProps): TemplateResult {
  const strings = filterStrings(language);
  return html`
    <ul class="chips" role="list" aria-label=${strings.chosen}>
      ${repeat(model.chosen, ({ id, value }) => `${id}/${value}`, ({ id, value }) => {
        const label = filterValueInWords(id, value, organisation, language);
        return html`
          <li><button class="chip" type="button" aria-label=${strings.remove(label)} @click=${() => handlers.toggle(id, value)}>
            <span>${label}</span><svg class="chip__sign" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"></path></svg>
          </button></li>`;
      })}
      <li><button class="link chips__clear" type="button" @click=${handlers.clear}>${strings.clearAll}</button></li>
    </ul>`;
}

/** Instead of an empty drawing: what to let go of, and how many laws that gives. Nothing as long as there are laws left. */
export function waysOutView({ model, query, organisation, language, handlers }: FilterProps): TemplateResult | typeof nothing {
  if (model.laws.length > 0 || model.waysOut.length === 0) return nothing;
  const strings = filterStrings(language);
  return html`
    <div class="status status--empty ways" part="status">
      <p class="status__message"><strong>${strings.nothing}</strong>${model.waysOut.some(({ drop }) => drop !== 'all') ? html` ${strings.nothingHint}` : nothing}</p>
      <ul class="ways__list" role="list">
        ${model.waysOut.map((way) => html`
          <li><button class="button ways__button" type="button" @click=${() => handlers.letGo(way)}>
            ${way.drop === 'filter' || way.drop === 'query' ? `${strings.without} ` : nothing}<em class="ways__what">${wayOutInWords(way, query, organisation, language)}</em>: ${strings.laws(way.count)}
          </button></li>`)}
      </ul>
    </div>`;
}
