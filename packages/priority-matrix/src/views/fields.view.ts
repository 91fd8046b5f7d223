/** What the forms and lists beside the matrix share: fields with a hint and a mistake in words, and how a card is named. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Law } from '@digitaal-europa/data';
import { whenChosen, type Language, type Option } from '@digitaal-europa/ui';
import { REASON_LENGTH, type Board } from '../model/board.ts';
import type { Card } from '../model/cards.ts';
import type { SentenceContext } from '../model/sentence.ts';
import { withSoftHyphens } from '../model/soft-hyphens.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import type { MatrixContext } from './context.ts';
import { leave, typed } from './typed.ts';

/** With soft hyphens where a long word may break. */
export const lawName = (law: Law, language: Language): string => (law.displayName ?? law.title)[language];
export const sentenceContext = ({ model: { settings }, today, type, language }: MatrixContext): SentenceContext => ({ settings, today, type, texts: sentenceTexts(language) });
/** Titles in the data are Dutch; an own task is taken to be in the language of the page, and without one its language is not known. */
export const langOf = ({ own }: Card, language?: Language): string => (own ? language ?? '' : 'nl');
/** As it breaks over lines. */
export const titleOf = ({ own, title }: Card): string => (own ? title : withSoftHyphens(title));
/** The title of a card, which opens its details. */
export const cardButton = (card: Card, { handlers, language }: MatrixContext): TemplateResult =>
  html`<button class="to-card" type="button" lang=${langOf(card, language)} @click=${() => handlers.select(card.key)}>${titleOf(card)}</button>`;

export const megaphone = (): TemplateResult => html`<svg class="megaphone" viewBox="0 0 16 16" aria-hidden="true"><path d="M1 6v4h3l7 4V2L4 6zM13.5 5.5v5"></path></svg>`;

export interface FieldProps {
  /** Unique in the widget. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** Of which the value is a part. Absent in a form, which is saved as a whole. */
  readonly board?: Board | undefined;
}

const hintView = (id: string, hint: string | undefined): TemplateResult | typeof nothing => (hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`);

/** One line of text, or a day. What is typed is given when the visitor leaves the field: every change is a step that can be undone. */
export const textField = ({ id, label, value, hint, board, type = 'text', most = REASON_LENGTH, name = id, onValue }: FieldProps & { readonly type?: 'text' | 'date'; readonly most?: number; readonly name?: string; readonly onValue?: (value: string, before: Board | undefined) => unknown }): TemplateResult => html`
  <div class="field">
    <label class="field__label" for=${id}>${label}</label>
    <input class="field__input" id=${id} name=${name} type=${type} maxlength=${most} autocomplete="off" aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
      @change=${({ target }: Event) => { if (onValue) leave(target as HTMLInputElement, (before) => onValue((target as HTMLInputElement).value, before)); }} ${typed(value, board)}>
    ${hintView(id, hint)}
  </div>`;

/** What is chosen in a select stands there when it is taken, not before: there may be no room for it. @param now what is true */
export const chosen = (now: string, act: (value: string, select: HTMLSelectElement) => unknown): DirectiveResult => whenChosen((select) => {
  const { value } = select;
  select.value = now;
  if (value !== now) act(value, select);
});

/** A choice that becomes part of the board. */
export const choiceField = <Value extends string>({ label, value, options, onValue }: { readonly label: string; readonly value: string; readonly options: readonly Option<string>[]; readonly onValue: (value: Value) => unknown }): TemplateResult => html`
  <label class="field">
    <span class="field__label">${label}</span>
    <select class="field__input" ${chosen(value, (one) => onValue(one as Value))}>${options.map((one) => html`<option value=${one.value} .selected=${one.value === value}>${one.label}</option>`)}</select>
  </label>`;

export interface NumberProps extends FieldProps {
  readonly least: number;
  readonly most: number;
  /** Default: a quarter. */
  readonly step?: number;
  /** What is wrong with another number. */
  readonly error: string;
  /** `change`: when the visitor leaves the field. `input`: while typing. */
  readonly on: 'change' | 'input';
  /** Absent: the field was emptied, where that is allowed. */
  readonly onValue: (value: number | undefined, before: Board | undefined) => unknown;
  /** Default false. */
  readonly required?: boolean;
}

/** A number within bounds. Another one is not taken, and the field says so. */
export function numberField({ id, label, value, hint, board, least, most, step = 0.25, error, on, onValue, required = false }: NumberProps): TemplateResult {
  const act = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    mark(input, `${id}-error`, input.validity.valid ? '' : error);
    if (event.type === on) leave(input, (before) => onValue(input.value === '' ? undefined : input.valueAsNumber, before));
  };
  return html`
    <div class="field">
      <label class="field__label" for=${id}>${label}</label>
      <input class="field__input" id=${id} type="number" inputmode="decimal" min=${least} max=${most} step=${step} ?required=${required} aria-describedby="${hint === undefined ? '' : `${id}-hint `}${id}-error" @input=${act} @change=${act} ${typed(value, board)}>
      ${hintView(id, hint)}<p class="mistake" id="${id}-error" role="alert"></p>
    </div>`;
}

/** Says under a field what is wrong with it; an empty text takes that away. */
export function mistake(root: ParentNode, id: string, text: string): void {
  const line = root.querySelector(`#${id}`);
  if (line && line.textContent !== text) line.textContent = text;
}
function mark(field: HTMLElement, id: string, text: string): void {
  field.toggleAttribute('aria-invalid', false);
  if (text !== '') field.setAttribute('aria-invalid', 'true');
  mistake(field.parentElement as HTMLElement, id, text);
}

/** Takes wrong numbers away: what was right last stands there again. */
export function resetNumbers(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLInputElement>('input[aria-invalid]')) {
    field.value = field.defaultValue;
    mark(field, `${field.id}-error`, '');
  }
}
