/** How one applies: the steps with who and how long, the time left against the time needed, and counting back from the deadline. */
import { html, nothing, type TemplateResult } from 'lit';
import { BURDENS, capital, formatDay } from '@digitaal-europa/data';
import { planBack, timeLeft, type Milestone, type Planning } from '../model/planning.ts';
import { wordOf } from '../model/words.ts';
import { fundName } from './context.ts';
import { calendarButton } from './details-calls.view.ts';
import type { DetailsContext } from './details-context.ts';
import { linkOr, part } from './details-parts.view.ts';

/** Takes the focus when one goes to the steps. */
export const DETAILS_STEPS_ID = 'details-steps';
/** Up to so many days they are told in days, and from there in weeks. */
const TOLD_IN_DAYS = 28;
const WEEK = 7;

/** The steps in their order; with a deadline and an estimate each has its days. */
export function stepsView(context: DetailsContext): TemplateResult {
  const { texts: { steps: texts }, result: { fund, call }, today } = context;
  const { verdict, daysLeft, weeksNeeded, reason } = timeLeft(fund, call);
  const planning = planBack(fund, call, today);
  const steps: readonly Milestone[] = planning?.milestones ?? fund.steps.map((step) => ({ ...step, phase: 'prepare', late: false }));
  const left = daysLeft === undefined ? undefined : daysLeft <= TOLD_IN_DAYS ? texts.dayCount(daysLeft) : texts.weeks(Math.floor(daysLeft / WEEK));
  const said = texts.time(verdict, left, weeksNeeded === undefined ? undefined : texts.weeks(weeksNeeded));
  return part(texts.title, html`
    <p class="details__time details__time--${verdict === 'te kort' ? 'short' : verdict === 'krap' ? 'tight' : 'other'}">${said}</p>
    ${reason === undefined ? nothing : html`<p class="details__meta"><span lang="nl">${reason}</span> ${byView(context)}</p>`}
    ${planning ? planningView(planning, context) : nothing}
    ${steps.length === 0 ? html`<p>${texts.none}</p>` : html`
      <ol class="details__steps">${steps.map((step) => stepView(step, steps, context))}</ol>
      ${missing(steps, context)}`}`, context, { id: DETAILS_STEPS_ID });
}

/** Whose estimate it is. */
function byView({ language, texts: { burden }, result: { fund: { estimates } } }: DetailsContext): TemplateResult | typeof nothing {
  return estimates ? html`<span>${burden.by(estimates.by, formatDay(estimates.asOf, language))}</span>` : nothing;
}

function planningView(planning: Planning, context: DetailsContext): TemplateResult | typeof nothing {
  const { language, today, texts: { steps: texts }, result: { fund, call } } = context;
  const { deadline, certain, begin, weeks } = planning;
  if (begin === undefined || weeks === undefined || call === undefined) return nothing;
  const day = formatDay(begin, language);
  return html`
    <div class="details__planning">
      <p><strong>${texts.planning}</strong></p>
      <p>${texts.back(formatDay(deadline, language), texts.weeks(weeks), certain)} <strong>${begin < today ? texts.began(day) : texts.begin(day)}</strong></p>
      <p class="details__meta">${texts.estimate}</p>
      ${fund.steps.length > 0 ? calendarButton(texts.calendar, fundName(fund, language), { kind: 'planning', on: call, planning }, context) : nothing}
    </div>`;
}

/** What is known of no step at all is said once below them, and not at each. */
const isTold = (steps: readonly Milestone[], name: 'duration' | 'who'): boolean => steps.some((step) => step[name] !== undefined);

function stepView(step: Milestone, steps: readonly Milestone[], { language, strings, texts: { steps: texts } }: DetailsContext): TemplateResult {
  const { title, who, url, duration, begin, end, phase, late } = step;
  const told = (name: 'duration' | 'who', value: string | undefined): unknown => (isTold(steps, name) ? html`${texts[name]}: ${value === undefined ? strings.unknown : html`<span lang="nl">${value}</span>`}` : undefined);
  const days = begin === undefined || end === undefined ? undefined : phase === 'submit' ? texts.submit(formatDay(end, language)) : texts.days(formatDay(begin, language), formatDay(end, language));
  const lines = [told('who', who), told('duration', duration), days && html`${days}${late ? html` · <strong>${texts.late}</strong>` : nothing}`].filter((one) => one !== undefined);
  return html`<li><span lang="nl">${linkOr(title, url)}</span>${lines.length === 0 ? nothing : html`<p class="details__meta">${lines.map((line, i) => html`${i === 0 ? nothing : ' · '}${line}`)}</p>`}</li>`;
}

function missing(steps: readonly Milestone[], { texts: { steps: texts } }: DetailsContext): TemplateResult | typeof nothing {
  const lines = [isTold(steps, 'who') ? [] : [texts.whoUnknown], isTold(steps, 'duration') ? [] : [texts.durationsUnknown]].flat();
  return lines.length === 0 ? nothing : html`<p class="details__meta">${lines.join(' ')}</p>`;
}

/** How heavy the administration is, and why an editor thinks so. */
export function burdenView(context: DetailsContext): TemplateResult {
  const { strings, who, texts: { burden: texts }, result: { fund: { estimates } } } = context;
  const value = wordOf(BURDENS, estimates?.burden?.value, strings);
  return part(texts.title, html`
    <p>${who?.small === true ? html`${texts.small} ${value}.` : html`${capital(value)}.`}</p>
    ${estimates?.burden ? html`<p class="details__meta"><span lang="nl">${estimates.burden.reason}</span> ${byView(context)}</p>` : nothing}`, context);
}
