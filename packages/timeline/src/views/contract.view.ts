import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatMonth, formatSpan, isUnconfirmed, type CalendarEvent, type DateInContract, type Law, type OrganisationType } from '@digitaal-europa/data';
import { heading, levelBelow, type Language } from '@digitaal-europa/ui';
import { CONTRACT_LIMITS, reminderOf, type ContractField, type ContractForm, type ContractLens, type LawInContract, type ReadContract } from '../model/contract.ts';
import { contractTexts } from '../strings/contract.strings.ts';
import { certaintyInWords, lawTitle, timelineStrings, whatInFull } from '../timeline.strings.ts';
import { bullets } from './detail-parts.view.ts';
import { sourceView } from './source.view.ts';

export interface ContractProps {
  /** What stands in the fields. */
  readonly form: ContractForm;
  /** What is wrong with them. Empty until the visitor has asked for the laws. */
  readonly errors: NonNullable<ReadContract['errors']>;
  /** Absent: not asked for yet, or something is wrong. */
  readonly lens: ContractLens | undefined;
  /** Terms that somebody has written already. */
  readonly models: readonly Law[];
  readonly organisation: OrganisationType | undefined;
  readonly language: Language;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** A field was changed. */
  readonly change: (form: ContractForm) => void;
  /** The laws are asked for. */
  readonly submit: () => void;
  readonly clear: () => void;
  readonly close: () => void;
  readonly select: (law: string, date?: string) => void;
  /** A reminder is asked for. Absent: no buttons for it. */
  readonly remind?: ((event: CalendarEvent) => void) | undefined;
}

/** For giving the focus to when it opens. */
export const CONTRACT_TITLE_ID = 'contract-title';
/** Id of a field, for giving the focus to the first one that is wrong. */
export const contractFieldId = (field: ContractField): string => `contract-${field}`;

/** Which laws a contract meets, and what to put in the tender. */
export function contractView(props: ContractProps): TemplateResult {
  const { language, level, lens, close } = props;
  const texts = contractTexts(language);
  return html`
    <section class="contract" part="contract" aria-labelledby=${CONTRACT_TITLE_ID}>
      <header class="contract__header">
        ${heading(levelBelow(level), html`<span id=${CONTRACT_TITLE_ID} tabindex="-1">${texts.title}</span>`, 'contract__title')}
        <button class="button no-print" type="button" @click=${close}>${texts.close}</button>
      </header>
      <p class="contract__text no-print">${texts.intro}</p>
      ${formView(props)}
      <p class="visually-hidden" role="status">${lens ? texts.announce(lens.certain.length, lens.possible.length) : ''}</p>
      ${lens ? resultView(lens, props) : nothing}
    </section>`;
}

function formView(props: ContractProps): TemplateResult {
  const { language, form, change, submit, clear, lens } = props;
  const texts = contractTexts(language);
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    submit();
  };
  // The button goes with the answer, and the focus must not.
  const onClear = (event: Event): void => {
    (event.currentTarget as HTMLElement).closest('form')?.querySelector('select')?.focus();
    clear();
  };
  return html`
    <form class="contract__form no-print" novalidate @submit=${onSubmit}>
      <fieldset class="contract__start">
        <legend class="field__label">${texts.start}</legend>
        ${fieldView('month', props, html`
          <select class="field__input" id=${contractFieldId('month')} aria-invalid=${props.errors.month ? 'true' : 'false'} aria-describedby=${describedBy('month', props)} @change=${(event: Event) => change({ ...form, month: (event.target as HTMLSelectElement).value })}>
            <option value="" .selected=${form.month === ''}>${texts.chooseMonth}</option>
            ${months.map((month) => html`<option value=${month} .selected=${form.month === month}>${formatMonth(`2027-${month}-01`, language, 'long')}</option>`)}
          </select>`)}
        ${fieldView('year', props, numberInput('year', props))}
      </fieldset>
      ${fieldView('months', props, numberInput('months', props))}
      ${fieldView('optionMonths', props, numberInput('optionMonths', props))}
      <div class="contract__buttons">
        <button class="button contract__submit" type="submit">${texts.submit}</button>
        ${lens ? html`<button class="button" type="button" @click=${onClear}>${texts.clear}</button>` : nothing}
      </div>
    </form>`;
}

/** No number field: its arrows and its wheel change what was typed, and it says nothing of what is wrong. */
const numberInput = (field: 'year' | 'months' | 'optionMonths', props: ContractProps): TemplateResult => html`
  <input class="field__input" id=${contractFieldId(field)} type="text" inputmode="numeric" autocomplete="off" maxlength="6" .value=${props.form[field]} aria-invalid=${props.errors[field] ? 'true' : 'false'} aria-describedby=${describedBy(field, props)}
    @input=${(event: Event) => props.change({ ...props.form, [field]: (event.target as HTMLInputElement).value })}>`;

function describedBy(field: ContractField, { errors, language }: ContractProps): string | typeof nothing {
  const ids = [contractTexts(language).hints[field] ? `${contractFieldId(field)}-hint` : '', errors[field] ? `${contractFieldId(field)}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function fieldView(field: ContractField, { errors, language }: ContractProps, control: TemplateResult): TemplateResult {
  const texts = contractTexts(language);
  const error = errors[field];
  const hint = texts.hints[field];
  return html`
    <div class="field contract__field ${error ? 'contract__field--wrong' : ''}">
      <label class="field__label" for=${contractFieldId(field)}>${texts.fields[field]}</label>
      ${control}
      ${hint ? html`<p class="contract__hint" id="${contractFieldId(field)}-hint">${hint}</p>` : nothing}
      ${error ? html`<p class="contract__error" id="${contractFieldId(field)}-error"><span aria-hidden="true">! </span>${texts.error(field, error, CONTRACT_LIMITS[field])}</p>` : nothing}
    </div>`;
}

function resultView(lens: ContractLens, props: ContractProps): TemplateResult {
  const { language, level, models, select } = props;
  const texts = contractTexts(language);
  const { contract, lastDay, lastOptionDay, certain, possible, unknown } = lens;
  const title = (text: string): TemplateResult => heading(levelBelow(level, 2), text, 'contract__subtitle');
  const group = (text: string, laws: readonly LawInContract[]): TemplateResult => html`
    <section class="contract__group">
      ${title(text)}
      ${laws.length === 0 ? html`<p>${texts.none}</p>` : html`<ul class="contract__laws" role="list">${laws.map((one) => html`<li>${lawView(one, props)}</li>`)}</ul>`}
    </section>`;
  return html`
    <p class="contract__runs">${texts.runs(formatDay(contract.start, language), formatDay(lastDay, language), lastOptionDay === lastDay ? undefined : formatDay(lastOptionDay, language))}</p>
    ${group(texts.certain(certain.length), certain)}
    ${group(texts.possible(possible.length), possible)}
    ${unknown.length > 0 ? html`
      <section class="contract__group">
        ${title(texts.unknown(unknown.length))}
        <p class="contract__text">${texts.unknownText}</p>
        <ul class="detail__bullets">${unknown.map(({ law, dates }) => html`<li><button class="link" type="button" @click=${() => select(law.id)}>${lawTitle(law, language)}</button>: ${dates.map((date) => whatInFull(date, language)).join(', ')}</li>`)}</ul>
      </section>` : nothing}
    ${models.length > 0 ? html`<section class="contract__group">${title(texts.models)}<ul class="contract__laws" role="list">${models.map((law) => html`<li>${modelView(law, props)}</li>`)}</ul></section>` : nothing}
    <p class="contract__text contract__hint">${texts.before}</p>`;
}

/** Terms to take over, with what to do with them and where they are to be found. */
const modelView = (law: Law, { language, level, select }: ContractProps): TemplateResult => html`
  <article class="contract__law contract__model">
    ${heading(levelBelow(level, 3), html`<button class="link" type="button" @click=${() => select(law.id)}>${lawTitle(law, language)}</button>`, 'contract__name')}
    ${law.procurement.length > 0 ? bullets(law.procurement) : nothing}
    ${law.sources.filter(({ url }) => url).map((source) => html`<p>${sourceView(source)}</p>`)}
  </article>`;

function lawView({ law, dates }: LawInContract, props: ContractProps): TemplateResult {
  const { language, level, select } = props;
  const texts = contractTexts(language);
  return html`
    <article class="contract__law">
      ${heading(levelBelow(level, 3), html`<button class="link" type="button" @click=${() => select(law.id, dates[0]?.date.id)}>${lawTitle(law, language)}</button>`, 'contract__name')}
      <ul class="contract__dates" role="list">${dates.map((one) => dateView(one, props))}</ul>
      ${law.procurement.length > 0 ? html`<div class="contract__tender"><p class="contract__label">${texts.tender}</p><ul class="detail__bullets" lang="nl">${law.procurement.map((point) => html`<li>${point}</li>`)}</ul></div>` : html`<p class="contract__hint">${texts.noTender}</p>`}
    </article>`;
}

function dateView(one: DateInContract, { language, organisation, remind }: ContractProps): TemplateResult {
  const { law, date, inside, during } = one;
  const texts = contractTexts(language);
  const strings = timelineStrings(language);
  const event = remind && reminderOf(one, organisation);
  const when = formatSpan(date, language);
  return html`
    <li class="contract__date">
      <p><strong>${when}</strong> · <span class="contract__inside contract__inside--${inside}">${texts.inside[inside]}${during === 'option' ? `, ${texts.inOption}` : ''}</span> · ${whatInFull(date, language)}, ${certaintyInWords(date, false, language)}${isUnconfirmed(date) ? html`, <em>${strings.unconfirmed}</em>` : nothing}</p>
      ${event ? html`<button class="link no-print" type="button" aria-label=${texts.remind(`${lawTitle(law, language)}, ${when}`)} @click=${() => remind(event)}>${texts.remindShort}</button>` : nothing}
    </li>`;
}
