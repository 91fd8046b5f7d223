/** Who does it and when, in the details of a card: all of it is the visitor's own, and stays with the board. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, isCalendarDate, REASONS } from '@digitaal-europa/data';
import { selectField } from '@digitaal-europa/ui';
import { DELEGATES, NOTE_LENGTH, STATUSES, type Delegate, type Status } from '../model/board.ts';
import type { Card } from '../model/cards.ts';
import { detailsStrings, type PersonalDataKind } from '../strings/details.strings.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import type { MatrixContext } from './context.ts';
import { mistake, numberField, textField } from './fields.view.ts';

const MAX_LEAD = 120;
const NOT = '';

/** What was filled in, with its label: for the folded part and for paper. */
export function saidOf({ decision, placed }: Card, { language }: MatrixContext): [label: string, value: string][] {
  const texts = detailsStrings(language);
  const { delegate, nextStep, ownDate, status, pinned, leadMonths, priority } = decision;
  const { lead, number } = sentenceTexts(language);
  const all: [string, string | undefined][] = [
    [texts.status, status && texts.statuses[status]],
    [texts.delegate, delegate && [texts.delegates[delegate.to], ...(delegate.text ? [delegate.text] : [])].join(', ')],
    [texts.nextStep, nextStep], [texts.ownDate, ownDate && formatDay(ownDate, language)],
    [texts.pin, pinned ? sentenceTexts(language).yesNo(true) : undefined],
    [texts.lead, leadMonths === undefined || !placed ? undefined : lead(number(leadMonths), '')],
    [texts.priority, priority === undefined ? undefined : texts.priorities[priority as 0 | 1 | 2 | 3]],
  ];
  return all.flatMap(([label, value]) => (value ? [[label, value]] : []));
}

const onPaper = (rows: readonly (readonly [string, string])[]): TemplateResult | typeof nothing =>
  (rows.length === 0 ? nothing : html`<dl class="said">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`);

export function workView(card: Card, context: MatrixContext): TemplateResult {
  const { language, handlers, printing } = context;
  const texts = detailsStrings(language);
  const { lead, number } = sentenceTexts(language);
  const { key, decision, placed, applies } = card;
  const { delegate, status, priority } = decision;
  const change = (part: Parameters<typeof handlers.decide>[1]): void => handlers.decide(key, part);
  const choices = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): { value: T | typeof NOT; label: string }[] => [{ value: NOT, label: texts.notChosen }, ...values.map((value) => ({ value, label: names[value] }))];
  const levels = Array.from({ length: REASONS.eigen + 1 }, (_, i) => String(i));
  return html`
    ${printing ? onPaper(saidOf(card, context)) : nothing}
    <div class="work no-print">
      ${selectField<Status | typeof NOT>({ label: texts.status, value: status ?? NOT, options: choices(STATUSES, texts.statuses), onChange: (value) => change({ status: value === NOT ? undefined : value }) })}
      ${selectField<Delegate | typeof NOT>({ label: texts.delegate, value: delegate?.to ?? NOT, options: choices(DELEGATES, texts.delegates), onChange: (to) => change({ delegate: to === NOT ? undefined : { to, text: delegate?.text } }) })}
      ${delegate ? textField({ id: 'delegate', label: texts.delegateText, hint: texts.delegateHint, value: delegate.text ?? '', onValue: (text) => change({ delegate: { to: delegate.to, text: text.trim() || undefined } }) }) : nothing}
      ${textField({ id: 'next-step', label: texts.nextStep, value: decision.nextStep ?? '', onValue: (text) => change({ nextStep: text.trim() || undefined }) })}
      ${textField({ id: 'own-date', type: 'date', label: texts.ownDate, value: decision.ownDate ?? '', onValue: (day) => change({ ownDate: isCalendarDate(day) ? day : undefined }) })}
      ${placed && !applies ? numberField({
        id: 'lead', label: texts.lead, hint: texts.leadHint(lead(number(placed.leadTime.months.expected), '')), error: texts.leadError, least: 0, most: MAX_LEAD, on: 'change',
        value: decision.leadMonths === undefined ? '' : String(decision.leadMonths), onValue: (leadMonths) => change({ leadMonths }),
      }) : nothing}
      ${placed ? selectField<string>({ label: texts.priority, value: priority === undefined ? NOT : String(priority), options: [{ value: NOT, label: texts.notChosen }, ...levels.map((value) => ({ value, label: texts.priorities[Number(value) as 0 | 1 | 2 | 3] }))], onChange: (value) => change({ priority: value === NOT ? undefined : Number(value) }) }) : nothing}
      ${card.where === 'matrix' ? html`<label class="tick"><input type="checkbox" aria-describedby="pin-hint" .checked=${decision.pinned === true} @change=${(event: Event) => change({ pinned: (event.target as HTMLInputElement).checked || undefined })}><span>${texts.pin}</span><span class="hint" id="pin-hint">${texts.pinHint}</span></label>` : nothing}
    </div>`;
}

/** Kept when the visitor leaves it; the count and the warning follow while typing. */
export function noteView({ key, decision: { note = '' } }: Card, { language, handlers, printing }: MatrixContext, personalDataIn: (text: string) => readonly PersonalDataKind[]): TemplateResult {
  const texts = detailsStrings(language);
  const warning = (text: string): string => { const kinds = personalDataIn(text); return kinds.length > 0 ? texts.personal(kinds) : ''; };
  const follow = (event: Event): void => {
    const { value, parentElement } = event.target as HTMLTextAreaElement;
    mistake(parentElement as HTMLElement, 'note-count', texts.count(value.length, NOTE_LENGTH));
    mistake(parentElement as HTMLElement, 'note-warning', warning(value));
  };
  return html`
    ${printing && note !== '' ? html`<p class="said">${note}</p>` : nothing}
    <div class="field no-print">
      <textarea class="field__input" rows="4" maxlength=${NOTE_LENGTH} aria-label=${texts.note} aria-describedby="note-hint note-count" .value=${note} @input=${follow} @change=${(event: Event) => handlers.decide(key, { note: (event.target as HTMLTextAreaElement).value.trim() === '' ? undefined : (event.target as HTMLTextAreaElement).value })}></textarea>
      <p class="hint" id="note-hint">${texts.noteHint}</p>
      <p class="hint" id="note-count" .textContent=${texts.count(note.length, NOTE_LENGTH)}></p>
      <p class="mistake" id="note-warning" role="status" .textContent=${warning(note)}></p>
    </div>`;
}
