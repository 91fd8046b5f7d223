/** Who does it and when, in the details of a card: all of it is the visitor's own, and stays with the board. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, isCalendarDate, REASONS } from '@digitaal-europa/data';
import { DELEGATES, NOTE_LENGTH, STATUSES, type Board, type Delegate, type Status } from '../model/board.ts';
import type { Card } from '../model/cards.ts';
import { personalDataIn } from '../model/personal-data.ts';
import { detailsStrings } from '../strings/details.strings.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import type { MatrixContext } from './context.ts';
import { choiceField, mistake, numberField, textField } from './fields.view.ts';
import { leave, typed } from './typed.ts';

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
  const { language, handlers, printing, board } = context;
  const texts = detailsStrings(language);
  const { lead, number } = sentenceTexts(language);
  const { key, decision, placed, applies } = card;
  const { delegate, status, priority } = decision;
  const change = (part: Parameters<typeof handlers.decide>[1], before?: Board): boolean => handlers.decide(key, part, before);
  const choices = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): { value: T | typeof NOT; label: string }[] => [{ value: NOT, label: texts.notChosen }, ...values.map((value) => ({ value, label: names[value] }))];
  const pin = (box: HTMLInputElement): void => {
    const { checked } = box;
    box.checked = !checked;
    change({ pinned: checked || undefined });
  };
  const levels = Array.from({ length: REASONS.eigen + 1 }, (_, i) => String(i));
  return html`
    ${printing ? onPaper(saidOf(card, context)) : nothing}
    <div class="work no-print">
      ${choiceField<Status | typeof NOT>({ label: texts.status, value: status ?? NOT, options: choices(STATUSES, texts.statuses), onValue: (value) => change({ status: value === NOT ? undefined : value }) })}
      ${choiceField<Delegate | typeof NOT>({ label: texts.delegate, value: delegate?.to ?? NOT, options: choices(DELEGATES, texts.delegates), onValue: (to) => change({ delegate: to === NOT ? undefined : { to, text: delegate?.text } }) })}
      ${delegate ? textField({ id: 'delegate', label: texts.delegateText, hint: texts.delegateHint, board, value: delegate.text ?? '', onValue: (text, before) => change({ delegate: { to: delegate.to, text: text.trim() || undefined } }, before) }) : nothing}
      ${textField({ id: 'next-step', label: texts.nextStep, board, value: decision.nextStep ?? '', onValue: (text, before) => change({ nextStep: text.trim() || undefined }, before) })}
      ${textField({ id: 'own-date', type: 'date', label: texts.ownDate, board, value: decision.ownDate ?? '', onValue: (day, before) => change({ ownDate: isCalendarDate(day) ? day : undefined }, before) })}
      ${placed && !applies ? numberField({
        id: 'lead', label: texts.lead, hint: texts.leadHint(lead(number(placed.leadTime.months.expected), '')), error: texts.leadError, least: 0, most: MAX_LEAD, on: 'change', board,
        value: decision.leadMonths === undefined ? '' : String(decision.leadMonths), onValue: (leadMonths, before) => change({ leadMonths }, before),
      }) : nothing}
      ${placed ? choiceField<string>({ label: texts.priority, value: priority === undefined ? NOT : String(priority), options: [{ value: NOT, label: texts.notChosen }, ...levels.map((value) => ({ value, label: texts.priorities[Number(value) as 0 | 1 | 2 | 3] }))], onValue: (value) => change({ priority: value === NOT ? undefined : Number(value) }) }) : nothing}
      ${card.where === 'matrix' ? html`<label class="tick"><input type="checkbox" aria-describedby="pin-hint" .checked=${decision.pinned === true} @change=${({ target }: Event) => pin(target as HTMLInputElement)}><span>${texts.pin}</span><span class="hint" id="pin-hint">${texts.pinHint}</span></label>` : nothing}
    </div>`;
}

/** Kept when the visitor leaves it; the count and the warning follow while typing. */
export function noteView({ key, decision: { note = '' } }: Card, { language, handlers, printing, board }: MatrixContext): TemplateResult {
  const texts = detailsStrings(language);
  const warning = (text: string): string => { const kinds = personalDataIn(text); return kinds.length > 0 ? texts.personal(kinds) : ''; };
  const follow = (event: Event): void => {
    const { value, parentElement } = event.target as HTMLTextAreaElement;
    mistake(parentElement as HTMLElement, 'note-count', texts.count(value.length, NOTE_LENGTH));
    mistake(parentElement as HTMLElement, 'note-warning', warning(value));
  };
  const keep = ({ target }: Event): void => {
    const field = target as HTMLTextAreaElement;
    leave(field, (before) => handlers.decide(key, { note: field.value.trim() === '' ? undefined : field.value }, before));
  };
  return html`
    ${printing && note !== '' ? html`<p class="said">${note}</p>` : nothing}
    <div class="field no-print">
      <textarea class="field__input" rows="4" maxlength=${NOTE_LENGTH} aria-label=${texts.note} aria-describedby="note-hint note-count" @input=${follow} @change=${keep} ${typed(note, board)}></textarea>
      <p class="hint" id="note-hint">${texts.noteHint}</p>
      <p class="hint" id="note-count" .textContent=${texts.count(note.length, NOTE_LENGTH)}></p>
      <p class="mistake" id="note-warning" role="status" .textContent=${warning(note)}></p>
    </div>`;
}
