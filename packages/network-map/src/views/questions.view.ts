/** Four questions, each of which may be skipped. Every answer takes effect at once: themes and functions are filters too. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FUNCTIONS, ORGANISATION_KINDS, THEMES } from '@digitaal-europa/data';
import { disclosureView, type DisclosureController } from '@digitaal-europa/ui';
import { chosenIn, functionsOf, MOST_HOURS, themesOf } from '../model/state.ts';
import { facetStrings, facetValueInWords } from '../strings/facets.strings.ts';
import { functionsInWords, joiningStrings, themesInWords } from '../strings/joining.strings.ts';
import type { MapContext } from './context.ts';

export interface QuestionsExtras {
  readonly controller: DisclosureController;
  /** The field in which one chooses an organisation, with a label of its own. Only asked for while the questions are open. */
  readonly organisationField: () => unknown;
}

type QuestionId = 'who' | 'theme' | 'function' | 'hours';
const QUESTIONS: readonly QuestionId[] = ['who', 'theme', 'function', 'hours'];
const MOST_THEMES = 3;

/** What was answered so far, and the questions behind a button. Styles: `disclosure`, `facets`, `combobox` and `questionsStyles`. */
export function questionsView(context: MapContext, { controller, organisationField }: QuestionsExtras): TemplateResult {
  const { language } = context;
  const { questions: texts } = facetStrings(language);
  const told = QUESTIONS.flatMap((id) => answerTo(id, context) ?? []);
  return html`
    <div class="questions no-print" part="questions" role="group" aria-label=${texts.label}>
      <p class="questions__told">${told.length > 0 ? told.join(' · ') : texts.label}</p>
      <p class="meta">${told.length > 0 ? texts.answered(told.length) : texts.none}</p>
      ${disclosureView({
        controller, id: 'questions', kind: 'inline', label: told.length > 0 ? texts.change : texts.begin,
        panel: () => html`${QUESTIONS.map((id) => questionView(id, context, organisationField))}
          <div class="filters__show"><button class="button filters__done" type="button" @click=${(event: Event) => controller.closeFrom(event.currentTarget as Element)}>${texts.show}</button></div>`,
      })}
    </div>`;
}

function answerTo(id: QuestionId, { language, state, map: { who } }: MapContext): string | undefined {
  switch (id) {
    case 'who': return who?.organisation?.name ?? (who?.type && ORGANISATION_KINDS[who.type][language]);
    case 'theme': return themesInWords(themesOf(state), language) || undefined;
    case 'function': return functionsInWords(functionsOf(state), language) || undefined;
    case 'hours': return state.hoursPerQuarter === undefined ? undefined : joiningStrings(language).hours(state.hoursPerQuarter);
  }
}

function questionView(id: QuestionId, context: MapContext, organisationField: QuestionsExtras['organisationField']): TemplateResult {
  const { questions: texts } = facetStrings(context.language);
  return html`
    <div class="question">
      ${id === 'who' ? organisationField() : html`<fieldset class="filters__set"><legend class="question__name">${texts[id]}</legend>${id === 'hours' ? hoursView(context) : boxesView(id, context)}</fieldset>`}
      <button class="button button--quiet question__skip" type="button" @click=${skip}>${answerTo(id, context) === undefined ? texts.skip : texts.onward}<span class="visually-hidden">: ${texts[id]}</span></button>
    </div>`;
}

/** What no network has can be asked for too: then the answer is a gap. */
function boxesView(id: 'theme' | 'function', { language, state, handlers }: MapContext): TemplateResult {
  const chosen = chosenIn(state, id);
  const full = id === 'theme' && chosen.length >= MOST_THEMES;
  return html`
    ${id === 'theme' ? html`<p class="filters__hint">${facetStrings(language).questions.mostThemes(MOST_THEMES)}</p>` : nothing}
    <ul class="filters__options filters__options--columns" role="list">${Object.keys(id === 'theme' ? THEMES : FUNCTIONS).map((value) => {
      const selected = chosen.includes(value);
      const off = full && !selected;
      return html`<li><label class="check ${off ? 'check--off' : ''}">
        <input class="check__box" type="checkbox" name="question-${id}-${value}" aria-disabled=${off ? 'true' : 'false'} .checked=${live(selected)} @click=${(event: Event) => { if (off) event.preventDefault(); }} @change=${() => handlers.toggleFacet(id, value)}>
        <span class="check__label">${facetValueInWords(id, value, language)}</span></label></li>`;
    })}</ul>`;
}

/** A whole number or nothing; what is neither stays, with what is wrong about it. */
function hoursView({ language, state: { hoursPerQuarter }, handlers }: MapContext): TemplateResult {
  const { questions: texts } = facetStrings(language);
  const read = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const wrong = !input.validity.valid;
    input.setAttribute('aria-invalid', String(wrong));
    if (!wrong) handlers.hours(input.value === '' ? undefined : Number(input.value));
  };
  return html`
    <label class="field"><span class="field__label">${texts.hoursUnit}</span>
      <input class="field__input question__hours" type="number" inputmode="numeric" min="1" max=${MOST_HOURS} aria-describedby="question-hours-hint" .value=${String(hoursPerQuarter ?? '')} @change=${read}></label>
    <p class="filters__hint" id="question-hours-hint">${texts.hoursWrong(MOST_HOURS)}</p>`;
}

/** To the next question, or to the button below the last. */
const skip = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).parentElement?.nextElementSibling?.querySelector<HTMLElement>('input, button')?.focus();
