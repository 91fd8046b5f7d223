import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { COMBOBOX_LIMIT, type ComboboxController, type ComboboxOption } from '../controllers/combobox-controller.ts';

export interface ComboboxStrings {
  /** Name of the button that empties the field. Absent: something is always chosen, so there is no such button. */
  readonly clear?: string | undefined;
  /** Below the list, when not every option stands in it: `nog 325, typ verder`. */
  readonly more: (count: number) => string;
  /** Instead of a list. */
  readonly none: (typed: string) => string;
}

export interface ComboboxProps {
  readonly controller: ComboboxController;
  readonly label: string;
  readonly placeholder?: string | undefined;
  /** The placeholder and what was chosen say what the field is for; the label is only heard. Default false. */
  readonly hiddenLabel?: boolean;
  /** What stands in the field: the name of the choice, `''` without one. */
  readonly text: string;
  /** What is chosen; `''` without a choice. */
  readonly value: string;
  readonly strings: ComboboxStrings;
  /** A sentence below the list: that it is still being fetched, or could not be. */
  readonly note?: string | undefined;
}

/** A field that filters a list of any length; see {@link ComboboxController} for what it does. Styles: `combobox`. */
export function comboboxView({ controller, label, hiddenLabel = false, placeholder, text, value, strings, note }: ComboboxProps): TemplateResult {
  const { id } = controller.settings;
  const found = controller.open ? controller.found : [];
  const shown = found.slice(0, COMBOBOX_LIMIT);
  const { typed, active } = controller;
  const current = typed ?? text;
  const rest = found.length - shown.length;
  const foot = [shown.length === 0 && typed?.trim() ? strings.none(typed.trim()) : '', rest > 0 ? strings.more(rest) : '', note ?? ''].filter((line) => line !== '');
  return html`
    <div class="field combobox" @focusout=${controller.onFocusout}>
      <label class="field__label ${hiddenLabel ? 'visually-hidden' : ''}" for=${id}>${label}</label>
      <div class="combobox__box">
        <input class="field__input combobox__input" part="combobox" id=${id} type="text" role="combobox" aria-label=${label} autocomplete="off" autocapitalize="none" spellcheck="false"
          aria-autocomplete="list" aria-haspopup="listbox" aria-expanded=${shown.length > 0 ? 'true' : 'false'} aria-controls="${id}-list"
          aria-activedescendant=${shown[active] ? `${id}-${active}` : nothing} placeholder=${placeholder ?? nothing} .value=${live(current)}
          @focus=${controller.onFocus} @click=${controller.onClick} @input=${controller.onInput} @keydown=${controller.onKeydown}>
        ${strings.clear !== undefined && (value !== '' || current !== '')
          ? html`<button class="combobox__clear" type="button" aria-label=${strings.clear} @click=${() => controller.clear()}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"></path></svg></button>`
          : html`<svg class="combobox__arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6l5 5 5-5"></path></svg>`}
        <div class="combobox__popover" ?hidden=${!controller.open || (shown.length === 0 && foot.length === 0)} @mousedown=${keepFocus}>
          <ul class="combobox__list" id="${id}-list" role="listbox" aria-label=${label} ?hidden=${shown.length === 0}>
            ${shown.map((option, i) => optionView(option, i, value, controller))}
          </ul>
          ${foot.map((line) => html`<p class="combobox__foot">${line}</p>`)}
        </div>
      </div>
      <div class="visually-hidden" role="status" aria-live="polite">${controller.announcement}</div>
    </div>`;
}

/* The keys are the field's: it keeps the focus, and says with aria-activedescendant where they are. */
/* eslint-disable lit-a11y/click-events-have-key-events */
const optionView = (option: ComboboxOption, i: number, value: string, controller: ComboboxController): TemplateResult => html`
  <li class="combobox__option ${i === controller.active ? 'combobox__option--active' : ''}" id="${controller.settings.id}-${i}" role="option" aria-selected=${i === controller.active ? 'true' : 'false'}
    @click=${() => controller.choose(option.value)}>
    <span class="combobox__name">${option.label}</span>${option.value === value ? html`<span class="combobox__sign" aria-hidden="true">✓</span>` : nothing}
    ${option.detail ? html`<span class="combobox__detail">${option.detail}</span>` : nothing}
  </li>`;
/* eslint-enable lit-a11y/click-events-have-key-events */

/** A press in the list leaves the focus in the field, where the keys are. */
const keepFocus = (event: Event): void => event.preventDefault();
