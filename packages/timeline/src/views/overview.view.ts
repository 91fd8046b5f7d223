import { html, nothing, svg, type TemplateResult } from 'lit';
import { toDay, type CalendarDate, type Law } from '@digitaal-europa/data';
import { setProps, type Language } from '@digitaal-europa/ui';
import { areTogether, overviewOf, periodAround, type Overview, type Years } from '../model/overview.ts';
import { clampPeriod, extentOfLaws, movePeriod, shiftable, shownPeriod, type Period, type PeriodChoice } from '../model/period.ts';
import { periodStrings } from '../strings/period.strings.ts';
import { idlePart } from './idle-part.ts';

export interface OverviewOptions {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly laws: readonly Law[];
  readonly choice: PeriodChoice;
  /** Inline size of the widget in pixels, and the size of its text. */
  readonly width: number;
  readonly size: number;
  readonly onShift: (shift: number) => void;
  readonly onFrame: (frame: Period) => void;
}

/** Pixels: the narrowest button that a finger finds, and what the arrows at both ends take. */
const LEAST = 24;
const ARROWS = 88;
/** A year in figures is so many times as wide as the page's text is high, with room around it. */
const LABEL = 2.5;
const LABELLED = [1, 2, 5, 10, 20, 50, 100];

/** All years in small: how many dates each quarter has, and which part is drawn. It comes after the first picture. */
export const overviewView = (options: OverviewOptions): TemplateResult => html`<div class="overview no-print" part="overview">${idlePart(() => toolsView(options))}</div>`;

function toolsView({ language, today, laws, choice, width, size, onShift, onFrame }: OverviewOptions): TemplateResult {
  const words = periodStrings(language);
  const extent = extentOfLaws(laws);
  const shown = shownPeriod(choice, today, extent);
  const room = width - ARROWS;
  const { whole, quarters, years } = overviewOf(laws, today, room, LEAST);
  const [earlier, later] = shiftable(laws, choice, today);
  const move = (by: 1 | -1): void => (choice.frame ? onFrame(clampPeriod(movePeriod(shown, (shown.end - shown.start) * by), today, extent)) : onShift(choice.shift + 2 * by));
  const each = room / years.length;
  const every = LABELLED.find((count) => count * each >= size * LABEL) ?? 1;
  const isLabelled = ({ first }: Years, at: number): boolean => (first / (years[0] ? years[0].last - years[0].first + 1 : 1)) % every === 0 && (years.length - at) * each >= size * LABEL - 4;
  const placeOf = (day: number): string => `${((day - whole.start) / (whole.end - whole.start)) * 100}%`;
  return html`
    <div class="overview__tools" role="toolbar" aria-label=${words.overview(years[0]?.first ?? 0, years.at(-1)?.last ?? 0)} data-roving-group>
      <button class="button button--quiet overview__arrow" type="button" data-roving-item tabindex="0" aria-label=${words.previous} aria-disabled=${earlier ? 'false' : 'true'} @click=${() => { if (earlier) move(-1); }}>‹</button>
      <div class="overview__strip" data-days=${whole.end - whole.start}>
        ${barsView(quarters)}
        ${years.map((own, at) => {
          const inView = areTogether(own.period, shown);
          const name = words.years(own.first, own.last, own.count, inView);
          return html`<button class="overview__years ${inView ? 'overview__years--shown' : ''}" type="button" data-roving-item tabindex="-1" title=${name} aria-label=${name} @click=${() => onFrame(clampPeriod(periodAround(own.period, shown), today, extent))}>${isLabelled(own, at) ? html`<span class="overview__year">${own.first}</span>` : nothing}</button>`;
        })}
        <span class="overview__view" aria-hidden="true">
          <span class="overview__window" ${setProps({ 'inset-inline-start': placeOf(shown.start), 'inset-inline-end': placeOf(whole.start + whole.end - shown.end) })}></span>
          <span class="overview__today" ${setProps({ 'inset-inline-start': placeOf(toDay(today)) })}></span>
        </span>
      </div>
      <button class="button button--quiet overview__arrow" type="button" data-roving-item tabindex="-1" aria-label=${words.next} aria-disabled=${later ? 'false' : 'true'} @click=${() => { if (later) move(1); }}>›</button>
    </div>`;
}

/** By its root, so that a quarter with one date can be seen beside one with forty. */
function barsView(quarters: Overview['quarters']): TemplateResult {
  const most = Math.max(1, ...quarters);
  const bars = quarters.map((count, at) => (count > 0 ? `M${at + 0.1} 1h.8v${(-Math.sqrt(count / most)).toFixed(3)}h-.8z` : '')).join('');
  return html`<svg class="overview__bars" viewBox="0 0 ${quarters.length} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${svg`<path d=${bars}></path>`}</svg>`;
}
