import { html, nothing, type TemplateResult } from 'lit';
import { EFFORTS, PRIORITY_SETTINGS, REASONS, valuesOf, WEIGHTS, type Effort, type ReasonName, type Size, type Weight } from '@digitaal-europa/data';
import { heading, levelBelow, onEscape, selectField } from '@digitaal-europa/ui';
import type { BoardSettings } from '../model/board.ts';
import { settingsOf } from '../model/cards.ts';
import { QUADRANTS } from '../model/quadrants.ts';
import type { Preview, Shift } from '../model/preview.ts';
import { capital } from '../model/words.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import { weightsStrings } from '../strings/weights.strings.ts';
import type { MatrixContext } from './context.ts';
import { cardButton, numberField, resetNumbers } from './fields.view.ts';

/** Takes the focus when this opens. */
export const WEIGHTS_TITLE_ID = 'weights-title';

export interface WeightsProps {
  /** What is being tried. Begins as the settings of the board. */
  readonly tried: BoardSettings;
  /** What would move: `previewOf` of the board and the board with what is tried. */
  readonly preview: Preview;
  /** One part is tried in another way: for `changeSettings`. */
  readonly onTry: (part: BoardSettings) => void;
  readonly onReset: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** How many titles of what moves are named. */
const NAMED = 8;

/** Weights, lead times and lines, with what would move while the visitor tries. Nothing is kept before the visitor says so. */
export function weightsView(props: WeightsProps, context: MatrixContext): TemplateResult {
  const { language, level } = context;
  const texts = weightsStrings(language);
  const { reasonName, weight, number } = sentenceTexts(language);
  const { tried, onTry } = props;
  const [now, usual] = [settingsOf(tried), PRIORITY_SETTINGS];
  const weights = valuesOf(WEIGHTS).map((value: Weight) => ({ value, label: weight[value] }));
  const field = (id: string, label: string, value: number, standard: number, [least, most, step = 0.25]: readonly [number, number, number?], onValue: (value: number) => void): TemplateResult =>
    numberField({ id: `weights-${id}`, label, value: String(value), hint: texts.standard(number(standard)), error: texts.range(number(least), number(most), number(step)), least, most, step, on: 'input', required: true, onValue: (one) => { if (one !== undefined) onValue(one); } });
  const group = (title: string, content: unknown): TemplateResult => html`<fieldset class="weights__group"><legend class="details__subheading">${title}</legend><div class="work">${content}</div></fieldset>`;
  return html`
    <form class="form weights no-print" part="weights" aria-labelledby=${WEIGHTS_TITLE_ID} novalidate @keydown=${onEscape(props.onCancel)} @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const wrong = (event.currentTarget as HTMLElement).querySelector<HTMLElement>('[aria-invalid]');
      if (wrong) wrong.focus(); else props.onSave();
    }}>
      ${heading(levelBelow(level), html`<span id=${WEIGHTS_TITLE_ID} tabindex="-1">${texts.title}</span>`, 'form__heading')}
      <p class="hint">${texts.intro}</p>
      ${group(texts.weights, valuesOf(REASONS).map((name: ReasonName) => selectField<Weight>({ label: capital(reasonName[name]), value: now.weights[name], options: weights, onChange: (value) => onTry({ weights: { [name]: value } }) })))}
      ${group(texts.leads, html`
        ${valuesOf(EFFORTS).map((effort: Effort) => field(effort, texts.effort(effort, EFFORTS[effort][language]), now.effortMonths[effort], usual.effortMonths[effort], [0, 60], (value) => onTry({ effortMonths: { [effort]: value } })))}
        ${field('procurement', texts.procurement, now.procurementMonths, usual.procurementMonths, [0, 36], (procurementMonths) => onTry({ procurementMonths }))}
        ${valuesOf(usual.capacity).map((size: Size) => field(size, texts.capacity[size], now.capacity[size], usual.capacity[size], [0.25, 5, 0.05], (value) => onTry({ capacity: { [size]: value } })))}`)}
      ${group(texts.lines, html`
        ${field('urgent', texts.urgent, now.urgentWithin, usual.urgentWithin, [...usual.slackRange, 1], (urgentWithin) => onTry({ urgentWithin }))}
        ${field('important', texts.important, Math.round(now.importantFrom * 100), Math.round(usual.importantFrom * 100), [0, 100, 1], (value) => onTry({ importantFrom: value / 100 }))}`)}
      ${previewView(props.preview, context)}
      <div class="details__actions"><button class="button button--primary" type="submit">${texts.keep}</button><button class="button" type="button" @click=${props.onCancel}>${texts.cancel}</button><button class="button button--quiet" type="button" @click=${({ currentTarget }: Event) => { resetNumbers((currentTarget as HTMLButtonElement).form as HTMLFormElement); props.onReset(); }}>${texts.reset}</button></div>
    </form>`;
}

function previewView({ moved, flows, counts, held }: Preview, context: MatrixContext): TemplateResult {
  const { language, level } = context;
  const texts = weightsStrings(language);
  const { quadrant: names } = sentenceTexts(language);
  const flow = (from: Shift['from'], to: Shift['to'], count: number): string => texts.flow(count, from && names[from], to && names[to]);
  const said = moved.length === 0 ? texts.nothing : `${texts.moves(moved.length)} ${capital(flows.map(({ from, to, count }) => flow(from, to, count)).join(', '))}.`;
  return html`
    <section class="weights__preview">
      ${heading(levelBelow(level, 2), texts.preview, 'details__subheading')}
      <p role="status">${said}${held.length > 0 ? ` ${texts.held(held.length)}` : ''}</p>
      <table class="inputs">
        <caption class="visually-hidden">${texts.preview}</caption>
        <thead><tr><th scope="col">${texts.box}</th><th scope="col">${texts.before}</th><th scope="col">${texts.after}</th></tr></thead>
        <tbody>${QUADRANTS.map((quadrant) => html`<tr><th scope="row">${names[quadrant]}</th><td>${counts[quadrant].before}</td><td>${counts[quadrant].before === counts[quadrant].after ? counts[quadrant].after : html`<strong>${counts[quadrant].after}</strong>`}</td></tr>`)}</tbody>
      </table>
      ${moved.length === 0 ? nothing : html`<ul class="weights__moved">${moved.slice(0, NAMED).map(({ card, from, to }) => html`<li>${cardButton(card, context)} <span class="details__meta">${[from, to].flatMap((one) => (one ? [names[one]] : [])).join(' → ')}</span></li>`)}${moved.length > NAMED ? html`<li>${texts.more(moved.length - NAMED)}</li>` : nothing}</ul>`}
    </section>`;
}
