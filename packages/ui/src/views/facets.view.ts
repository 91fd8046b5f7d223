import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DisclosureController } from '../controllers/disclosure-controller.ts';
import { disclosureView } from './disclosure.view.ts';

/** One value of a facet. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** How many it leaves. */
  readonly count: number;
  readonly selected: boolean;
}

/** Something to filter by: a list of values behind a button, or a switch. */
export interface FacetProps<Id extends string = string> {
  readonly id: Id;
  /** Name of the list; of a switch only its values are shown. */
  readonly label: string;
  /** Of a list only asked for while it is open: counting takes time. */
  readonly options: () => readonly FacetValue[];
  /** A sentence above the values of a list. */
  readonly hint?: string | undefined;
  /** Its values stand in the row themselves. Default: false. */
  readonly isSwitch?: boolean;
  /** Whether there is anything to choose from; else it is not shown. */
  readonly isUsed: boolean;
}

/** What filters say. */
export interface FacetWords {
  /** Name of the group of filters, and of the button that holds them all. */
  readonly filters: string;
  /** `Soort (2)`: so many values are chosen. */
  readonly withCount: (name: string, chosen: number) => string;
  /** `3 dingen`, the number first. */
  readonly counted: (count: number) => string;
  /** Of the button that closes the panel with all filters. */
  readonly show: (count: number) => string;
  /** Name of the list of what was chosen. */
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly clearAll: string;
}

export interface FacetsProps<Id extends string = string> {
  readonly controller: DisclosureController;
  /** Everything behind one button: no room for a row. */
  readonly narrow: boolean;
  readonly facets: readonly FacetProps<Id>[];
  /** What was chosen, in the order of the facets. */
  readonly chosen: readonly { readonly id: Id; readonly value: string; readonly label: string }[];
  /** What was chosen stands elsewhere, see `chosenView`. Default: below the filters. */
  readonly isChosenApart?: boolean;
  /** How many are left of what is filtered. */
  readonly left: number;
  readonly words: FacetWords;
  readonly handlers: {
    /** A value was chosen, or let go of. */
    readonly toggle: (id: Id, value: string) => void;
    readonly clear: () => void;
  };
}

/** As much of it as what was chosen needs. */
export type ChosenProps<Id extends string = string> = Pick<FacetsProps<Id>, 'chosen' | 'words' | 'handlers'>;

/** More values than this stand in columns. */
const ONE_COLUMN = 8;

/** Filters, and below them what was chosen. Styles: `disclosure` and `facets`. */
export function facetsView<Id extends string>(props: FacetsProps<Id>): TemplateResult {
  return html`
    <div class="filters no-print" part="filters" role="group" aria-label=${props.words.filters}>
      ${props.narrow ? allInOne(props) : row(props)}
      ${props.chosen.length > 0 && !props.isChosenApart ? chipsView(props) : nothing}
    </div>`;
}

const listsOf = <Id extends string>({ facets }: FacetsProps<Id>): FacetProps<Id>[] => facets.filter(({ isSwitch, isUsed }) => !isSwitch && isUsed);
const switchesOf = <Id extends string>(props: FacetsProps<Id>): unknown =>
  props.facets.map(({ id, isSwitch, isUsed, options }) => (isSwitch && isUsed ? options().map((option) => checkView(id, option, props)) : nothing));
// Not by its options: those are only counted when their list is open.
const nameOf = <Id extends string>({ id, label }: FacetProps<Id>, { chosen, words }: FacetsProps<Id>): string => words.withCount(label, chosen.filter((one) => one.id === id).length);

function row<Id extends string>(props: FacetsProps<Id>): TemplateResult {
  const { controller } = props;
  return html`
    <div class="disclosures filters__row">
      ${repeat(listsOf(props), ({ id }) => id, (facet) => {
        const id = `filter-${facet.id}`;
        const options = controller.open === id ? facet.options() : [];
        return disclosureView({ controller, id, label: nameOf(facet, props), wide: options.length > ONE_COLUMN, panel: () => setView(facet, options, props) });
      })}
      ${switchesOf(props)}
    </div>`;
}

function allInOne<Id extends string>(props: FacetsProps<Id>): TemplateResult {
  const { controller, chosen, left, words } = props;
  // Each list is folded: 70 boxes below each other are no help on a phone. The browser keeps which one is open.
  return disclosureView({
    controller, id: 'filter-all', kind: 'inline', label: words.withCount(words.filters, chosen.length),
    panel: () => html`
      ${switchesOf(props)}
      ${repeat(listsOf(props), ({ id }) => id, (facet) => html`
        <details class="filters__fold">
          <summary class="filters__summary">${nameOf(facet, props)}</summary>
          ${setView(facet, facet.options(), props)}
        </details>`)}
      <div class="filters__show"><button class="button filters__done" type="button" @click=${(event: Event) => controller.closeFrom(event.currentTarget as Element)}>${words.show(left)}</button></div>`,
  });
}

const setView = <Id extends string>({ id, label, hint }: FacetProps<Id>, options: readonly FacetValue[], props: FacetsProps<Id>): TemplateResult => html`
  <fieldset class="filters__set">
    <legend class="visually-hidden">${label}</legend>
    ${hint ? html`<p class="filters__hint">${hint}</p>` : nothing}
    <ul class="filters__options ${options.length > ONE_COLUMN ? 'filters__options--columns' : ''}" role="list">
      ${repeat(options, ({ value }) => value, (option) => html`<li>${checkView(id, option, props)}</li>`)}
    </ul>
  </fieldset>`;

/** One value. What would leave nothing cannot be chosen, but keeps the focus: it may just have been let go of. */
function checkView<Id extends string>(id: Id, { value, label, count, selected }: FacetValue, { words, handlers }: FacetsProps<Id>): TemplateResult {
  const off = count === 0 && !selected;
  return html`
    <label class="check ${off ? 'check--off' : ''}">
      <input class="check__box" type="checkbox" name="${id}-${value}" aria-disabled=${off ? 'true' : 'false'} .checked=${live(selected)}
        @click=${(event: Event) => { if (off) event.preventDefault(); }} @change=${() => handlers.toggle(id, value)}>
      <span class="check__label">${label}&nbsp;<span class="check__count">${count}<span class="visually-hidden"> ${words.counted(count).replace(/^\d+ /, '')}</span></span></span>
    </label>`;
}

/** Only what was chosen, for where it stands apart from the filters. Nothing without a choice. Styles: `facets`. */
export const chosenView = <Id extends string>(props: ChosenProps<Id>): TemplateResult | typeof nothing =>
  (props.chosen.length === 0 ? nothing : html`<div class="filters chosen no-print" part="filters" role="group" aria-label=${props.words.chosen}>${chipsView(props)}</div>`);

function chipsView<Id extends string>({ chosen, words, handlers }: ChosenProps<Id>): TemplateResult {
  return html`
    <ul class="chips" role="list" aria-label=${words.chosen}>
      ${repeat(chosen, ({ id, value }) => `${id}/${value}`, ({ id, value, label }) => html`
        <li><button class="chip" type="button" aria-label=${words.remove(label)} @click=${() => handlers.toggle(id, value)}>
          <span>${label}</span><svg class="chip__sign" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"></path></svg>
        </button></li>`)}
      <li><button class="chips__clear" type="button" @click=${handlers.clear}>${words.clearAll}</button></li>
    </ul>`;
}

/** One way out of an empty result. */
export interface FacetWayOut {
  /** Before what goes: `Zonder`. */
  readonly before?: string | undefined;
  readonly what: string;
  /** How many it gives. */
  readonly count: number;
  readonly take: () => void;
}

export interface FacetWaysOutProps {
  readonly ways: readonly FacetWayOut[];
  /** `nothing` and `nothingHint`: that nothing fits, and before the ways what to do about it. */
  readonly words: Pick<FacetWords, 'counted'> & { readonly nothing: string; readonly nothingHint?: string | undefined };
}

/** Instead of an empty result: what to let go of, and how many that gives. Nothing without ways out. Styles: `facets`. */
export function facetWaysOutView({ ways, words }: FacetWaysOutProps): TemplateResult | typeof nothing {
  if (ways.length === 0) return nothing;
  return html`
    <div class="status status--empty ways" part="status">
      <p class="status__message"><strong>${words.nothing}</strong>${words.nothingHint ? ` ${words.nothingHint}` : nothing}</p>
      <ul class="ways__list" role="list">
        ${ways.map(({ before, what, count, take }) => html`
          <li><button class="button ways__button" type="button" @click=${take}>
            ${before ? `${before} ` : nothing}<em class="ways__what">${what}</em>: ${words.counted(count)}
          </button></li>`)}
      </ul>
    </div>`;
}
