import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { capital, type ConditionStatus } from '@digitaal-europa/data';
import { whenChosen } from '@digitaal-europa/ui';
import type { FinderCondition } from '../model/matched.ts';
import { conditionWords } from '../model/words.ts';
import type { CardStrings } from '../strings/card.strings.ts';
import type { FundStrings } from '../strings/fund.strings.ts';
import type { FinderHandlers, Question } from './context.ts';
import { sourceView } from './source.view.ts';

const SIGNS: Readonly<Record<ConditionStatus, string>> = { voldaan: 'M2.5 8.5l4 4 7-9', niet: 'M3 3l10 10M13 3L3 13', 'let op': 'M8 2v7.5M8 12.6v1.2', onbekend: 'M5 5.2a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 2.2M8 12.6v1.2' };
const NAMES: Readonly<Record<ConditionStatus, string>> = { voldaan: 'met', niet: 'not', 'let op': 'mind', onbekend: 'unknown' };
/** Of consortia that we know, the largest asks for eight partners. */
const MOST = 10;

export interface WhyProps {
  readonly id: string;
  readonly conditions: readonly FinderCondition[];
  /** What the fund asks of a consortium: an answer to it stays, to be changed. */
  readonly asks: Readonly<Partial<Record<Question, number | undefined>>> & { readonly alone?: boolean | undefined };
  /** What the visitor told already. */
  readonly given: Readonly<Partial<Record<Question, number | undefined>>>;
  readonly words: { readonly fund: FundStrings; readonly card: CardStrings };
  readonly handlers: Pick<FinderHandlers, 'answer' | 'askOrganisation'>;
}

const QUESTIONS: readonly Question[] = ['partners', 'countries'];
const isQuestion = (name: string): name is Question => (QUESTIONS as readonly string[]).includes(name);

/** The conditions, each with its sign, in words, and answered in place where that settles it. */
export const whyView = (props: WhyProps): TemplateResult => html`<ul class="why" role="list">${props.conditions.map((condition) => lineView(condition, props))}</ul>`;

function lineView(condition: FinderCondition, props: WhyProps): TemplateResult {
  const { status, field, text, name, source } = condition;
  const { fund, card } = props.words;
  const { text: sentence, doubt } = conditionWords(condition, fund);
  const remark = doubt ?? (field.startsWith('estimates') && text !== undefined ? card.estimate : undefined);
  return html`
    <li class="why__line why__line--${NAMES[status]}">
      <svg class="why__sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${SIGNS[status]}></path></svg>
      <div class="why__text">
        <span class="visually-hidden">${card.sign[status]} </span>${sentence}${
          text !== undefined && name !== 'digitalisering' ? html` <span class="why__record" lang="nl">${capital(text)}</span>` : nothing}${
          remark ? html` <span class="why__record">${card.doubt(remark)}</span>` : nothing}${
          source ? html` <span class="why__record">${sourceView(source, card.source)}</span>` : nothing}
        ${questionView(condition, props)}
      </div>
    </li>`;
}

/** What can be told about a condition. */
function questionView(condition: FinderCondition, props: WhyProps): unknown {
  const { question, status } = condition;
  const { id, given, asks, words, handlers } = props;
  if (question === 'organisation' && status !== 'voldaan') return handlers.askOrganisation === undefined ? nothing : html`<button class="link why__ask no-print" type="button" data-keep="${id}/organisation" @click=${() => handlers.askOrganisation?.()}>${words.fund.condition.question.organisation}</button>`;
  // Where nobody recorded with how many one applies, no number settles it.
  if (question === undefined || !isQuestion(question) || (condition.asked === undefined && asks.alone !== false)) return nothing;
  const isOpen = (name: Question): boolean => (name === question && status !== 'voldaan') || (given[name] !== undefined && (name === question || (asks[name] ?? 0) > 1));
  return QUESTIONS.map((name) => (isOpen(name) ? fieldView(name, props) : nothing));
}

function fieldView(question: Question, { id, given, words: { fund, card }, handlers }: WhyProps): TemplateResult {
  const now = given[question];
  const numbers = [...Array.from({ length: MOST }, (_, i) => i + 1), ...(now !== undefined && now > MOST ? [now] : [])];
  return html`
    <label class="field why__field no-print">
      <span class="field__label">${fund.condition.question[question]}</span>
      <select class="field__input why__answer" data-keep="${id}/${question}" .value=${live(now === undefined ? '' : String(now))} ${whenChosen(({ value }) => handlers.answer(question, value === '' ? undefined : Number(value)))}>
        <option value="">${card.choose}</option>
        ${numbers.map((number) => html`<option value=${number} ?selected=${number === now}>${number === MOST ? card.orMore(number) : number}</option>`)}
      </select>
    </label>`;
}
