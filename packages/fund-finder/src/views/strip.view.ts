import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { daysBetween, formatDay, formatMonth, type CalendarDate } from '@digitaal-europa/data';
import { setProps, type Language } from '@digitaal-europa/ui';
import type { Period } from '../model/state.ts';
import { asFilter, columnsOf, monthOf, periodOfMonths, stripMonths, withEndMoved, type StripColumn } from '../model/strip-columns.ts';
import { STRIP_MONTHS, type Strip, type StripNumbers } from '../model/strip.ts';
import { stripStrings, type StripStrings } from '../strings/strip.strings.ts';
import { brushPlace, startBrush } from './brush.ts';

export interface StripProps {
  readonly strip: Strip;
  /** Absent: every closing date. */
  readonly period: Period | undefined;
  readonly language: Language;
  readonly printing: boolean;
  /** No room for a drawing: the months are folded. Default: false. */
  readonly narrow?: boolean;
  readonly onPeriod: (period: Period | undefined) => void;
}

/** Dots above each other before the rest becomes a number. */
const HIGHEST = 5;
const RADIUS = 6;
const STEP = 14;
/** Heights within the drawing, in pixels. */
const FLOOR = 86;
const BASE = FLOOR - RADIUS - 2;
const NUMBERS: readonly (keyof StripNumbers)[] = ['withinMonth', 'withinThree', 'later', 'continuous', 'unknown'];
const WEEK = 7;
const MONTH = 30;

const percent = (place: number): string => `${Math.round(place * 1000) / 10}%`;

/** When these funds close: a strip of twelve months to choose a period on; in a narrow column numbers and two lists of months. */
export function stripView(props: StripProps): TemplateResult {
  const { strip, language, printing } = props;
  const { numbers } = strip;
  const texts = stripStrings(language);
  const count = NUMBERS.reduce((sum, name) => sum + numbers[name], 0);
  const pills = [numbers.continuous > 0 ? `${texts.numbers.continuous}: ${numbers.continuous}` : undefined, strip.later.length > 0 ? texts.laterThan(strip.later.length) : undefined, numbers.unknown > 0 ? `${texts.numbers.unknown}: ${numbers.unknown}` : undefined];
  return html`
    <section class="strip" part="strip" aria-label=${texts.caption(count)}>
      <div class="strip__head">
        <p class="strip__caption" aria-hidden="true">${texts.caption(count)}${props.narrow || printing ? nothing : `: ${texts.choose.toLowerCase()}`}</p>
        <div class="strip__pills" aria-hidden="true">${pills.map((pill) => (pill === undefined ? nothing : html`<span class="strip__pill">${pill}</span>`))}</div>
      </div>
      <p class="strip__numbers">${NUMBERS.filter((name) => name !== 'unknown' || numbers.unknown > 0).map((name, i) => html`${i > 0 ? ' · ' : nothing}${texts.numbers[name]} <strong>${numbers[name]}</strong>`)}</p>
      ${plotView(props, texts)}
      ${printing ? chosenView(props, texts) : html`${foldedView(props, texts)}${chosenView(props, texts)}`}
    </section>`;
}

function plotView({ strip, period, language, printing, onPeriod }: StripProps, texts: StripStrings): TemplateResult {
  const chosen = period ?? strip.period;
  const choose = (next: Period): void => onPeriod(asFilter(strip, next));
  return html`
    <div class="strip__plot ${period ? 'strip__plot--chosen' : ''}" ${setProps(brushPlace(strip, chosen))} @pointerdown=${(event: PointerEvent) => startBrush(event, { strip, chosen, onPeriod: choose })}>
      <svg class="strip__drawing" aria-hidden="true" focusable="false">
        ${strip.months.map(({ date, at }) => svg`
          <line class="strip__month" x1=${percent(at)} x2=${percent(at)} y1="2" y2=${FLOOR}></line>
          <text class="strip__label" x=${percent(at)} dx="3" y=${FLOOR + 14}>${formatMonth(date, language, 'short')}</text>
          ${date.slice(5, 7) === '01' ? svg`<text class="strip__label" x=${percent(at)} dx="3" y=${FLOOR + 28}>${date.slice(0, 4)}</text>` : nothing}`)}
        ${columnsOf(strip.dots).map((column) => columnView(column, texts))}
      </svg>
      ${printing ? nothing : html`<div class="strip__brush"></div>${handleView('from', chosen, texts.begin)}${handleView('until', chosen, texts.end)}`}
    </div>`;

  function handleView(end: keyof Period, now: Period, label: string): TemplateResult {
    return html`
      <div class="strip__handle strip__handle--${end}" data-end=${end} data-keep="strip/${end}" role="slider" tabindex="0" aria-label=${label} aria-valuemin="0" aria-valuemax=${daysBetween(strip.period.from, strip.period.until)}
        aria-valuenow=${daysBetween(strip.period.from, now[end])} aria-valuetext=${formatDay(now[end], language)} @keydown=${(event: KeyboardEvent) => moveEnd(event, end)}></div>`;
  }

  function moveEnd(event: KeyboardEvent, end: keyof Period): void {
    const days = stepOf(event.key);
    if (days === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(withEndMoved(strip, chosen, end, days));
  }
}

/** Days that a key moves an end by. */
function stepOf(key: string): number | undefined {
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': return WEEK;
    case 'ArrowLeft': case 'ArrowDown': return -WEEK;
    case 'PageUp': return MONTH;
    case 'PageDown': return -MONTH;
    case 'End': return STRIP_MONTHS * 2 * MONTH;
    case 'Home': return -STRIP_MONTHS * 2 * MONTH;
    default: return undefined;
  }
}

function columnView({ at, ids, exact }: StripColumn, texts: StripStrings): TemplateResult {
  const drawn = ids.slice(0, HIGHEST);
  return svg`
    ${drawn.map((_, i) => svg`<circle class="strip__dot ${exact ? '' : 'strip__dot--rough'}" cx=${percent(at)} cy=${BASE - i * STEP} r=${RADIUS}></circle>`)}
    ${ids.length > HIGHEST ? svg`<text class="strip__more" x=${percent(at)} y=${BASE - HIGHEST * STEP + 4}>${texts.more(ids.length - HIGHEST)}</text>` : nothing}`;
}

/** Where numbers say it all, the months wait until somebody asks for them. */
function foldedView(props: StripProps, texts: StripStrings): TemplateResult {
  return props.narrow ? html`<details class="strip__fold no-print" ?open=${props.period !== undefined}><summary>${texts.choose}</summary>${monthsView(props, texts)}</details>` : monthsView(props, texts);
}

function monthsView({ strip, period, language, onPeriod }: StripProps, texts: StripStrings): TemplateResult {
  const months = stripMonths(strip);
  const first = period === undefined || period.from <= strip.period.from ? '' : monthOf(period.from);
  const last = period === undefined || period.until >= strip.period.until ? '' : monthOf(period.until);
  const choose = (from: CalendarDate, until: CalendarDate): void => onPeriod(asFilter(strip, periodOfMonths(strip, from || undefined, until || undefined)));
  const field = (label: string, none: string, value: CalendarDate, key: string, onChange: (value: CalendarDate) => void): TemplateResult => html`
    <label class="field">
      <span class="field__label">${label}</span>
      <select class="field__input" data-keep=${key} .value=${live(value)} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${value === ''}>${none}</option>
        ${months.map((month) => html`<option value=${month} ?selected=${month === value}>${formatMonth(month, language, 'long')} ${month.slice(0, 4)}</option>`)}
      </select>
    </label>`;
  return html`
    <div class="strip__months no-print">
      ${field(texts.months.first, texts.months.from, first, 'strip/first', (value) => choose(value, last))}
      ${field(texts.months.last, texts.months.until, last, 'strip/last', (value) => choose(first, value))}
    </div>`;
}

function chosenView({ period, language, printing, onPeriod }: StripProps, texts: StripStrings): TemplateResult | typeof nothing {
  if (period === undefined) return nothing;
  return html`
    <p class="strip__chosen">${texts.chosen(formatDay(period.from, language), formatDay(period.until, language))}
      ${printing ? nothing : html`<button class="link no-print" type="button" @click=${() => onPeriod(undefined)}>${texts.all}</button>`}
    </p>`;
}
