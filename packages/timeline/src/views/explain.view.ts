import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan, INSTRUMENTS, isDated, stageMeaning, type CalendarDate, type Law, type LawDate, type Moment, type Stage } from '@digitaal-europa/data';
import { heading, levelBelow, onEscape, openWhile, selectField, type Language } from '@digitaal-europa/ui';
import { toEntry } from '../model/entries.ts';
import { lawToExplain, walkOf, type Walk, type WalkStage } from '../model/explain.ts';
import { detailTexts, leverageInWords, phaseName } from '../strings/detail.strings.ts';
import { explainTexts } from '../strings/explain.strings.ts';
import { certaintyInWords, lawTitle, plainTitle, timelineStrings, whatInFull } from '../timeline.strings.ts';
import { sourceView } from './source.view.ts';
import { isDutchLaw, phaseBarView } from './stages.view.ts';

export interface ExplainProps {
  readonly laws: readonly Law[];
  /** Id of the law to explain with. Absent or unknown: the example law. */
  readonly law?: string | undefined;
  readonly today: CalendarDate;
  readonly language: Language;
  /** Level of the widget's own heading. */
  readonly level: number;
  readonly choose: (law: string) => void;
  readonly close: () => void;
  /** True while it is printed: every phase is unfolded. Default false. */
  readonly printing?: boolean | undefined;
  /** What a stage means, in plain words. Absent: not there yet, or not to be had. */
  readonly explain?: ((stage: Stage) => string) | undefined;
  /** True when the explanations could not be fetched. Default false. */
  readonly unexplained?: boolean | undefined;
  /** Opens the details of the law. Absent: no button. */
  readonly select?: ((law: string) => void) | undefined;
}

/** For giving the focus to when it opens. */
export const EXPLAIN_TITLE_ID = 'explain-title';

/** "How does it work?": the procedure told with one real law. A section of the widget that one can close, and nothing over the page. */
export function explainView(props: ExplainProps): TemplateResult {
  const { laws, language, level, today, choose, close, select } = props;
  const texts = explainTexts(language);
  const law = lawToExplain(laws, props.law, today);
  // Policy has no procedure to walk through.
  const options = laws.filter(({ instrument }) => INSTRUMENTS[instrument].family !== 'policy').map((one) => ({ value: one.id, label: plainTitle(one, language) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return html`
    <section class="explain" part="explain" role="dialog" aria-labelledby=${EXPLAIN_TITLE_ID} @keydown=${onEscape(close)}>
      <header class="explain__header">
        ${heading(levelBelow(level), html`<span id=${EXPLAIN_TITLE_ID} tabindex="-1">${texts.title}</span>`, 'explain__title')}
        <button class="button explain__close no-print" type="button" @click=${close}>${texts.close}</button>
      </header>
      <p class="explain__text">${texts.intro}</p>
      ${props.unexplained ? html`<p class="explain__missing" role="status">${texts.unexplained}</p>` : nothing}
      ${law === undefined ? html`<p>${texts.nothing}</p>` : html`
        <div class="explain__choice no-print">
          ${selectField({ label: texts.choose, value: law.id, options, onChange: choose })}
          ${select ? html`<button class="link" type="button" @click=${() => select(law.id)}>${texts.openLaw(lawTitle(law, language))}</button>` : nothing}
        </div>
        <div class="explain__bar">${phaseBarView(law, { language, today })}</div>
        ${walkView(walkOf(law, today), props)}`}
    </section>`;
}

function walkView({ law, phases, total }: Walk, props: ExplainProps): TemplateResult {
  const { language, level } = props;
  // One phase is unfolded, so that everybody sees what stands behind the others: the first that has something to tell of this law.
  const first = Math.max(0, phases.findIndex(({ steps }) => steps.some(({ stages }) => stages.some(({ status }) => status !== 'unknown'))));
  return html`${phases.map(({ phase, steps }, i) => html`
    <details class="explain__phase" ?open=${i === first} ${openWhile(props.printing ?? false)}>
      <summary class="explain__summary">${heading(levelBelow(level, 2), phaseName(phase, isDutchLaw(law), language), 'explain__phase-title')}<span class="explain__count">${explainTexts(language).known(steps.length, steps.filter(({ stages }) => stages.some(({ status }) => status !== 'unknown')).length)}</span></summary>
      <ol class="explain__steps" role="list">
        ${steps.map(({ number, stages }) => html`
          <li class="explain__step">
            <p class="explain__number">${detailTexts(language).steps.step(number, total)}${stages.length > 1 ? html` · ${detailTexts(language).steps.parallel.replace(/:$/, '.')}` : nothing}</p>
            ${stages.map((stage) => stageView(stage, law, props))}
          </li>`)}
      </ol>
    </details>`)}`;
}

function stageView(walk: WalkStage, law: Law, { language, level, today, explain }: ExplainProps): TemplateResult {
  const texts = explainTexts(language);
  const known = walk.dates.filter((date) => date.certainty !== 'vervallen' && isDated(date));
  const name = lawTitle(law, language);
  return html`
    <section class="explain__stage explain__stage--${walk.status}">
      ${heading(levelBelow(level, 3), html`${stageMeaning(walk.stage)[language]}${isDutchLaw(law) ? nothing : html` <span class="explain__level">${texts.level[walk.level]}</span>`}`, 'explain__stage-title')}
      ${explain ? html`<p class="explain__text">${explain(walk.stage)}</p>` : nothing}
      ${known.length > 0 ? html`
        <div class="explain__law">
          <p class="explain__label">${texts.then(name)}</p>
          <ul class="explain__dates" role="list">${known.map((date) => dateView(date, law, language, today))}</ul>
        </div>` : html`<p class="explain__missing">${texts.noDate(name, walk.passed)}</p>`}
      ${canDoView(walk, law, language)}
    </section>`;
}

function dateView(date: LawDate, law: Law, language: Language, today: CalendarDate): TemplateResult {
  const { lapsed, unconfirmed } = toEntry(law, date, today);
  const strings = timelineStrings(language);
  return html`
    <li>
      <strong>${formatSpan(date, language)}</strong> · ${whatInFull(date, language)}, ${certaintyInWords(date, lapsed, language)}${unconfirmed ? html`, <em>${strings.unconfirmed}</em>` : nothing}
      <br><span lang="nl">${date.text}</span> <span class="explain__source">${strings.detail.source}: ${date.source ? sourceView(date.source) : strings.detail.noSource}</span>
    </li>`;
}

/** What one could do then with this law, and how much that usually changes: the last is a judgement and says so. */
function canDoView({ moments, leverage }: WalkStage, law: Law, language: Language): TemplateResult | typeof nothing {
  const texts = explainTexts(language);
  const described = moments.filter(({ moment }) => moment !== undefined);
  if (leverage === 'geen' && described.length === 0) return nothing;
  return html`
    <div class="explain__do">
      <p class="explain__label">${texts.could}</p>
      ${leverage === 'geen' ? nothing : html`<p>${texts.leverage(leverageInWords(leverage, language))}</p>`}
      ${described.length > 0 ? html`
        <p>${texts.describedFor(lawTitle(law, language))}</p>
        <ul class="detail__bullets">${described.map((one) => momentView(one, language))}</ul>` : nothing}
    </div>`;
}

const momentView = ({ moment, closes }: Moment, language: Language): TemplateResult | typeof nothing => (moment
  ? html`<li><strong lang="nl">${moment.title}</strong>${closes && isDated(closes) ? html`, ${explainTexts(language).until(formatSpan(closes, language))}` : nothing}${moment.how ? html`. <span lang="nl">${moment.how}</span>` : nothing}</li>`
  : nothing);
