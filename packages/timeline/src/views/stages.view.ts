import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan, INSTRUMENTS, isDated, stageMeaning, type Law, type Stage } from '@digitaal-europa/data';
import { openWhile, type Language } from '@digitaal-europa/ui';
import { phaseBar, stageSteps, type StageBand } from '../model/phases.ts';
import { detailTexts, phaseName } from '../strings/detail.strings.ts';
import { sourceView } from './source.view.ts';

/** What the phase bar and the list of stages need of their surroundings. */
export interface StagesContext {
  readonly language: Language;
  readonly today: string;
  readonly printing?: boolean | undefined;
  /** What a stage means, in plain words. Absent: the stages stand without it. */
  readonly explain?: ((stage: Stage) => string) | undefined;
}

export const isDutchLaw = ({ instrument }: Law): boolean => INSTRUMENTS[instrument].family === 'nl-law';

/** `Fase 6 van 7 · Omzetting in Nederland`; `undefined` for what has no procedure. */
function phaseSentence(law: Law, { language, today }: StagesContext): string | undefined {
  const bar = phaseBar(law, today);
  const { phase } = detailTexts(language);
  return bar && (bar.stopped ? phase.stopped : phase.at(bar.number, bar.steps.length, phaseName(bar.current, isDutchLaw(law), language)));
}

/** `Fase 6 van 7`; `undefined` for what has no procedure. */
export function phaseInShort(law: Law, { language, today }: StagesContext): string | undefined {
  const bar = phaseBar(law, today);
  const { phase } = detailTexts(language);
  return bar && (bar.stopped ? phase.stopped : phase.short(bar.number, bar.steps.length));
}

/** The main phases as a row of blocks. Each says by its name and state what the block shows. */
export function phaseBarView(law: Law, context: StagesContext): TemplateResult {
  const { language, today } = context;
  const { phase: words } = detailTexts(language);
  const bar = phaseBar(law, today);
  if (!bar) return html`<p class="detail__meta">${words.unknown}</p>`;
  return html`
    <p class="phases__now"><strong>${phaseSentence(law, context)}</strong></p>
    <ol class="phases" role="list">
      ${bar.steps.map(({ phase, status, busy }, i) => html`
        <li class="phases__step phases__step--${status}" aria-current=${status === 'now' ? 'step' : 'false'}>
          <span class="phases__block" aria-hidden="true">${status === 'done' ? '✓' : status === 'unsure' ? '–' : i + 1}</span>
          <span class="phases__name">${phaseName(phase, isDutchLaw(law), language)}<span class="visually-hidden">, ${words.status[status]}${busy ? `, ${words.busy}` : ''}</span></span>
        </li>`)}
    </ol>`;
}

/** Every stage with its dates, those that run side by side together, and what each means behind its name. */
export function stagesView(law: Law, context: StagesContext): TemplateResult {
  const { language } = context;
  const { steps: words } = detailTexts(language);
  const steps = stageSteps(law, context.today);
  return html`
    <ol class="steps" role="list">
      ${steps.map(({ number, stages }) => html`
        <li class="steps__step">
          <span class="steps__number" aria-hidden="true">${number}</span><span class="visually-hidden">${words.step(number, steps.length)}</span>
          ${stages.length === 1
            ? stages.map((stage) => stageView(stage, law, context))
            : html`<div class="steps__together"><p class="detail__meta">${words.parallel}</p><ul role="list">${stages.map((stage) => html`<li>${stageView(stage, law, context)}</li>`)}</ul></div>`}
        </li>`)}
    </ol>`;
}

/** When a stage was or will be, in a few words. */
function stageWhen({ dates, status, passed, optional }: Pick<StageBand, 'dates' | 'status' | 'passed' | 'optional'>, language: Language): string {
  const { steps: words } = detailTexts(language);
  const known = dates.filter((date) => isDated(date) && date.certainty !== 'vervallen');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return words.missing({ passed, optional });
  const when = known.length === 1 ? formatSpan(first, language) : words.dates(known.length, formatSpan(first, language), formatSpan(last, language));
  return `${when} · ${words.status[status]}`;
}

function stageView(stage: StageBand, law: Law, { language, explain, printing = false }: StagesContext): TemplateResult {
  const { steps: words } = detailTexts(language);
  const { level, [language]: name } = stageMeaning(stage.stage);
  const known = stage.dates.filter((date) => date.certainty !== 'vervallen');
  return html`
    <details class="stage stage--${stage.status}" ${openWhile(printing)}>
      <summary class="stage__summary"><span class="stage__name">${name}</span>${level === 'nl' && !isDutchLaw(law) ? html` <span class="detail__meta">${words.dutch}</span>` : nothing}<br> <span class="detail__meta">${stageWhen(stage, language)}</span></summary>
      ${explain ? html`<p>${explain(stage.stage)}</p>` : nothing}
      ${known.length > 0 ? html`<ul class="detail__bullets">${known.map((date) => html`<li><strong>${formatSpan(date, language)}</strong> <span lang="nl">${date.text}</span>${date.source ? html` (${sourceView(date.source)})` : nothing}</li>`)}</ul>` : nothing}
    </details>`;
}
