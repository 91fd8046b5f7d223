import { html, type TemplateResult } from 'lit';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A search field: the magnifier and the words in it say what it is for. Its native "clear" button and Escape empty it. */
export function searchField({ label, placeholder, value, onInput }: { label: string; placeholder?: string; value: string; onInput: (value: string) => void }): TemplateResult {
  return html`
    <label class="field field--search">
      <span class="field__label visually-hidden">${label}</span>
      <svg class="field__sign" viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="5"></circle><path d="M11 11l4 4"></path></svg>
      <input class="field__input" part="search" type="search" autocomplete="off" spellcheck="false" placeholder=${placeholder ?? label} .value=${value}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}>
    </label>`;
}

/** @param hiddenLabel the options say what the choice is about; the label is only heard. Default false. */
export function selectField<Value extends string>({ label, hiddenLabel = false, value, options, onChange }: { label: string; hiddenLabel?: boolean; value: Value; options: readonly Option<Value>[]; onChange: (value: Value) => void }): TemplateResult {
  return html`
    <label class="field">
      <span class="field__label ${hiddenLabel ? 'visually-hidden' : ''}">${label}</span>
      <select class="field__input" @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value as Value)}>
        ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
      </select>
    </label>`;
}

/** One choice out of a few, all visible: buttons that say which one is pressed. */
export function segmented<Value extends string>({ label, value, options, onChange }: { label: string; value: Value; options: readonly Option<Value>[]; onChange: (value: Value) => void }): TemplateResult {
  return html`
    <div class="segmented" role="group" aria-label=${label}>
      ${options.map((option) => html`
        <button class="segmented__option" type="button" aria-pressed=${option.value === value ? 'true' : 'false'} @click=${() => onChange(option.value)}>${option.label}</button>`)}
    </div>`;
}

/** Controls in a row that wraps. Not `role="toolbar"`: that would take the arrow keys from the fields in it. */
export const toolbarView = (label: string, controls: unknown): TemplateResult => html`<div class="toolbar" part="toolbar" role="group" aria-label=${label}>${controls}</div>`;

/** A heading whose level the embedder chooses, 2 to 6. */
export function heading(level: number, content: unknown, className: string): TemplateResult {
  switch (level) {
    case 2: return html`<h2 class=${className}>${content}</h2>`;
    case 3: return html`<h3 class=${className}>${content}</h3>`;
    case 4: return html`<h4 class=${className}>${content}</h4>`;
    case 5: return html`<h5 class=${className}>${content}</h5>`;
    default: return html`<h6 class=${className}>${content}</h6>`;
  }
}

/** The level of a heading so many levels below another; below 6 there is none. */
export const levelBelow = (level: number, by = 1): number => Math.min(level + by, 6);
