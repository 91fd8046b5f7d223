import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '@digitaal-europa/data';
import { openWhile, type Language } from '@digitaal-europa/ui';
import { ANSWERS } from '../model/board.ts';
import { QUADRANTS } from '../model/quadrants.ts';
import type { Voice } from '../model/voices.ts';
import { takeable, type TogetherRow } from '../model/together.ts';
import { monthInWords } from '../model/words.ts';
import { besideStrings } from '../strings/beside.strings.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import { togetherStrings, type Said } from '../strings/together.strings.ts';
import { answerSelect } from './beside.view.ts';
import type { MatrixContext } from './context.ts';
import { cardButton, langOf, lawName } from './fields.view.ts';
import type { TogetherProps } from './together.view.ts';

/** What was said of one obligation, and who said it; in a blind round only its title, and the way to one's own choice. */
export function rowView(row: TogetherRow, props: TogetherProps, context: MatrixContext): TemplateResult {
  const { key, group, voices } = row;
  const { language, printing, below } = context;
  const texts = togetherStrings(language);
  return html`
    <li class="together__row" data-key=${key}>
      ${group === 'hidden' ? hiddenView(row, context) : html`
        <div class="together__head"><div>${titleView(row, props, context)}${group === 'one' ? nothing : html`<p>${texts.apart(saidOf(row, language))}</p>`}</div>${group === 'one' ? nothing : cellsView(row, props)}</div>
        ${group === 'one' ? voicesView(row, props, context) : html`
          <details ${openWhile(printing)}>
            <summary class="together__who">${texts.who} (${voices.length})<span class="visually-hidden">: ${row.title}</span></summary>
            ${voicesView(row, props, context)}
          </details>`}`}
      ${below?.(key) ?? nothing}
    </li>`;
}

/** Opens the details, where there are any. */
function titleView(row: TogetherRow, { together: { participants } }: TogetherProps, context: MatrixContext): TemplateResult {
  const { card, task, title } = row;
  const { language } = context;
  const texts = togetherStrings(language);
  const owner = task && participants.find(({ board }) => board.own.includes(task));
  const meta = card?.where === 'not-for-us' ? texts.notForUs : owner ? texts.ownTask(owner.name) : card ? undefined : texts.gone;
  const law = card?.law && lawName(card.law, language);
  return html`${card ? cardButton(card, context) : html`<span class="together__title">${title}</span>`}<p class="details__meta">${[law, meta].filter(Boolean).join(', ')}</p>`;
}

function hiddenView({ key, title, card }: TogetherRow, context: MatrixContext): TemplateResult {
  const { language, moving, handlers } = context;
  const texts = togetherStrings(language);
  return html`
    <div class="together__head">
      <div><span class="together__title" lang=${card ? langOf(card, language) : language}>${title}</span>${card?.law ? html`<p class="details__meta">${lawName(card.law, language)}</p>` : nothing}</div>
      <div class="together__choose no-print">
        ${card?.applies ? answerSelect(card, context) : nothing}
        <button class="button button--quiet" type="button" aria-label="${texts.chooseFirst}: ${title}" aria-expanded=${moving === key ? 'true' : 'false'} @click=${() => handlers.openMove(moving === key ? undefined : key)}>${texts.chooseFirst}</button>
      </div>
    </div>`;
}

/** Most said first, then in reading order. */
function saidOf({ voices, quadrants, starts }: TogetherRow, language: Language): Said {
  const { quadrant: names } = sentenceTexts(language);
  const { answers } = besideStrings(language);
  const most = (all: readonly (readonly [string, number])[]): (readonly [string, number])[] => all.filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return {
    quadrants: most(QUADRANTS.map((one) => [names[one], quadrants[one] ?? 0])),
    begin: starts && [monthInWords(starts.from, language), monthInWords(starts.to, language), voices.filter(({ startBy }) => startBy).length],
    answers: most(ANSWERS.map((one) => [answers[one], voices.filter(({ answer }) => answer === one).length])),
  };
}

/** The matrix in small, with how many chose each box: the words beside it say the same. */
function cellsView({ voices, quadrants }: TogetherRow, { together: { participants: [mine] } }: TogetherProps): TemplateResult | typeof nothing {
  if (Object.keys(quadrants).length === 0) return nothing;
  const own = voices.find(({ board }) => board === mine?.id)?.quadrant;
  return html`<span class="cells" aria-hidden="true">${QUADRANTS.map((one) => html`<span class="cells__one ${quadrants[one] ? 'cells__one--some' : ''} ${one === own ? 'cells__one--mine' : ''}">${quadrants[one] ?? nothing}</span>`)}</span>`;
}

const voicesView = (row: TogetherRow, props: TogetherProps, context: MatrixContext): TemplateResult =>
  html`<ul class="voices" role="list">${row.voices.map((voice) => html`<li class="voice">${voiceView(voice, row, props, context)}</li>`)}</ul>`;

function voiceView(voice: Voice, row: TogetherRow, { together: { participants: [mine] }, onTake }: TogetherProps, { language }: MatrixContext): TemplateResult {
  const texts = togetherStrings(language);
  const { board, name, by, quadrant, startBy, answer, reason, on } = voice;
  const isMine = board === mine?.id;
  const take = takeable(row, voice, mine?.id ?? '');
  return html`
    <p><strong>${name}</strong>${isMine ? ` (${texts.mine})` : nothing}${by ? `, ${by}` : nothing}</p>
    ${quadrant ? html`<p>${texts.place(sentenceTexts(language).quadrant[quadrant], startBy && monthInWords(startBy, language))}</p>` : nothing}
    ${answer ? html`<p>${texts.answer(besideStrings(language).answers[answer])}</p>` : nothing}
    ${reason ? html`<p>${texts.reason(reason)}</p>` : nothing}
    ${on ? html`<p class="details__meta">${texts.on(formatDay(on, language))}</p>` : nothing}
    ${take ? html`<button class="button button--quiet voice__take no-print" type="button" aria-label=${texts.takeFrom(texts.take[take], row.title, name)} @click=${() => onTake(row.key, voice, row.task)}>${texts.take[take]}</button>` : nothing}`;
}
