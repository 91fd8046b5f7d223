import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { addMonths, formatMonth, type Quadrant } from '@digitaal-europa/data';
import { heading, levelBelow, onEscape } from '@digitaal-europa/ui';
import { BY_LENGTH, type Move, type OwnTask } from '../model/board.ts';
import type { Card } from '../model/cards.ts';
import { noRoom } from '../model/edit.ts';
import { isUrgent, QUADRANTS } from '../model/quadrants.ts';
import { monthInWords } from '../model/words.ts';
import { bannerStrings } from '../strings/banner.strings.ts';
import { moveStrings } from '../strings/move.strings.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import type { MatrixContext } from './context.ts';
import { langOf, mistake, textField, titleOf } from './fields.view.ts';

/** Takes the focus when the form opens. */
export const MOVE_TITLE_ID = 'move-title';

/** What was chosen before: it stays allowed, whatever the months did since. */
type Place = { readonly quadrant?: Quadrant | undefined; readonly startBy?: string | undefined };
type FormContext = Pick<MatrixContext, 'language' | 'today' | 'model'>;
/** What is wrong, and the name of the field. */
interface Problem { readonly field: 'quadrant' | 'month' | 'year'; readonly text: string }

/** The last month of the urgent half: what begins later has more months left than that. */
const lastUrgent = ({ today, model }: FormContext): string => addMonths(today, model.settings.urgentWithin).slice(0, 7);

/** The place that a form says, or what is wrong with it. */
export function readPlace(data: FormData, before: Place, context: FormContext): { readonly quadrant: Quadrant; readonly startBy: string | undefined } | Problem {
  const { language, today } = context;
  const { error } = moveStrings(language);
  const text = (name: string): string => { const value = data.get(name); return typeof value === 'string' ? value : ''; };
  const quadrant = QUADRANTS.find((one) => one === text('quadrant'));
  const [month, year] = [text('month'), text('year')];
  if (!quadrant) return { field: 'quadrant', text: error.quadrant };
  if (month === '' && year === '') return { quadrant, startBy: undefined };
  if (month === '') return { field: 'month', text: error.month };
  if (year === '') return { field: 'year', text: error.year };
  const startBy = `${year}-${month}`;
  if (quadrant === before.quadrant && startBy === before.startBy) return { quadrant, startBy };
  if (startBy < today.slice(0, 7)) return { field: 'month', text: error.past(monthInWords(today.slice(0, 7), language)) };
  if (isUrgent(quadrant) !== startBy <= lastUrgent(context)) {
    const { quadrant: names } = sentenceTexts(language);
    const others = QUADRANTS.filter((one) => isUrgent(one) !== isUrgent(quadrant)).map((one) => names[one]);
    return { field: 'month', text: error.half(monthInWords(startBy, language), names[quadrant], others.join(language === 'en' ? ' or ' : ' of ')) };
  }
  return { quadrant, startBy };
}

/** Four large choices, each with what it means, and in which month to begin. */
export function placeFields(prefix: string, before: Place, context: FormContext): TemplateResult {
  const { language, today } = context;
  const texts = moveStrings(language);
  const { quadrant: names } = sentenceTexts(language);
  const last = lastUrgent(context);
  const [year = '', month = ''] = before.startBy?.split('-') ?? [];
  const thisYear = Number(today.slice(0, 4));
  const years = [...new Set([...(year === '' ? [] : [Number(year)]), ...Array.from({ length: 8 }, (_, i) => thisYear + i)])].sort((a, b) => a - b);
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  return html`
    <fieldset class="choices">
      <legend class="field__label">${texts.where}</legend>
      ${QUADRANTS.map((quadrant) => html`
        <label class="choice">
          <input type="radio" name="quadrant" value=${quadrant} ?checked=${quadrant === before.quadrant} aria-describedby="${prefix}-${quadrant}">
          <span><strong>${names[quadrant]}</strong></span>
          <span class="choice__text" id="${prefix}-${quadrant}">${texts.consequence(quadrant, last < today.slice(0, 7) ? undefined : monthInWords(last, language))}</span>
        </label>`)}
    </fieldset>
    <fieldset class="begin">
      <legend class="field__label">${texts.begin}</legend>
      ${selectView(texts.month, 'month', month, [['', texts.noMonth], ...months.map((one): [string, string] => [one, formatMonth(`2000-${one}-01`, language, 'long')])], `${prefix}-hint ${prefix}-error`)}
      ${selectView(texts.year, 'year', year, [['', texts.noYear], ...years.map((one): [string, string] => [String(one), String(one)])], `${prefix}-hint ${prefix}-error`)}
    </fieldset>
    <p class="hint" id="${prefix}-hint">${texts.beginHint}</p>`;
}

const selectView = (label: string, name: string, value: string, options: readonly (readonly [string, string])[], describedBy: string): TemplateResult => html`
  <label class="field">
    <span class="visually-hidden">${label}</span>
    <select class="field__input" name=${name} aria-describedby=${describedBy}>${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}</select>
  </label>`;

/** Shows what is wrong with a form and leads there, or takes that away. */
export function showProblem(form: HTMLFormElement, prefix: string, problem: { readonly field: string; readonly text: string } | undefined): void {
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  mistake(form, `${prefix}-error`, problem?.text ?? '');
  const field = problem && form.querySelector<HTMLElement>(`[name="${problem.field}"]`);
  field?.setAttribute('aria-invalid', 'true');
  field?.focus();
}

/** How a form about one card ends: what is wrong with it, that its task was removed elsewhere meanwhile, and the choices. @param more not when it was removed */
export function formEnd(prefix: string, { language, isGone }: Pick<MatrixContext, 'language' | 'isGone'>, onCancel: () => void, more: unknown = nothing): TemplateResult {
  const { save, cancel, gone } = moveStrings(language);
  const [yes, no] = isGone ? [gone.keep, gone.close] : [save, cancel];
  return html`
    <p class="mistake" id="${prefix}-error" role="alert"></p>
    <p class=${isGone ? 'notice' : 'visually-hidden'} role="status">${isGone ? gone.text : nothing}</p>
    <div class="details__actions"><button class="button button--primary" type="submit">${yes}</button><button class="button" type="button" @click=${onCancel}>${no}</button>${isGone ? nothing : more}</div>`;
}

/** What was chosen of a card, as the form that is open began with it. */
function saidIn({ key, own, decision }: Card, { form }: MatrixContext): { readonly move: Move | undefined; readonly own: OwnTask | undefined } {
  return form ? { move: form.shown.decisions[key]?.move, own: form.shown.own.find((one) => one.key === key) } : { move: decision.move, own };
}

/**
 * The form in which a card is moved. Saving calls `handlers.move` and then `handlers.openMove(undefined)`; Annuleer and Escape only the second.
 * Who shows it gives the focus to {@link MOVE_TITLE_ID}, and back to the button that opened it.
 * @param level of its heading; default: two below the widget's own
 */
export function moveFormView(card: Card, context: MatrixContext, level = levelBelow(context.level, 2)): TemplateResult {
  const { language, handlers } = context;
  const texts = moveStrings(language);
  const { computed } = card;
  const { move, own } = saidIn(card, context);
  const before: Place = { quadrant: (move ?? own ?? computed)?.quadrant, startBy: (move ?? own)?.startBy };
  const close = (): void => handlers.openMove(undefined);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const result = readPlace(data, before, context);
    if ('text' in result) return showProblem(form, 'move', result);
    const refused = noRoom(context.board, card.key);
    if (refused) return showProblem(form, 'move', { field: 'quadrant', text: bannerStrings(language).refused[refused] });
    const said = (name: string): string | undefined => (data.get(name) as string | null)?.trim() || undefined;
    handlers.move(card.key, { ...result, reason: said('reason'), by: said('by') }, context.form?.base);
    close();
  };
  return html`${keyed(card.key, html`
    <form class="form no-print" part="move" aria-labelledby=${MOVE_TITLE_ID} novalidate @submit=${submit} @keydown=${onEscape(close)} @input=${handlers.touch} @change=${(event: Event) => showProblem(event.currentTarget as HTMLFormElement, 'move', undefined)}>
      ${heading(level, html`<span id=${MOVE_TITLE_ID} tabindex="-1">${texts.title}: <span lang=${langOf(card, language)}>${titleOf(card)}</span></span>`, 'form__heading')}
      ${computed ? html`<p class="hint">${texts.computed(sentenceTexts(language).quadrant[computed.quadrant], computed.startBy && monthInWords(computed.startBy, language))}</p>` : nothing}
      ${placeFields('move', before, context)}
      ${textField({ id: 'move-reason', name: 'reason', label: texts.reason, value: move?.reason ?? '' })}
      ${textField({ id: 'move-by', name: 'by', label: texts.by, hint: texts.byHint, value: move?.by ?? '', most: BY_LENGTH })}
      ${formEnd('move', context, close)}
    </form>`)}`;
}
