import { html, nothing, type TemplateResult } from 'lit';
import { toDay, type CalendarDate, type Law } from '@digitaal-europa/data';
import { segmented, type Language } from '@digitaal-europa/ui';
import { clampPeriod, extentOfLaws, movePeriod, periodWith, shiftable, shownPeriod, TODAY_AT, zoomPeriod, ZOOMS, type Period, type PeriodChoice, type Zoom } from '../model/period.ts';
import { periodStrings } from '../strings/period.strings.ts';
import type { TimelineStrings } from '../timeline.strings.ts';

export interface PeriodOptions {
  readonly language: Language;
  readonly strings: TimelineStrings;
  readonly today: CalendarDate;
  readonly laws: readonly Law[];
  readonly choice: PeriodChoice;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onShift: (shift: number) => void;
  readonly onFrame: (frame: Period) => void;
}

/** How much one press of − or + changes the length of the period. */
const STEP = 1.5;

/** Which years the axis shows: four lengths, − and +, half a period back and forth, and back to today. */
export function periodView({ language, strings, today, laws, choice, onZoom, onShift, onFrame }: PeriodOptions): TemplateResult {
  const words = periodStrings(language);
  const extent = extentOfLaws(laws);
  const period = shownPeriod(choice, today, extent);
  const [earlier, later] = shiftable(laws, choice, today);
  const { frame, shift } = choice;
  const atToday = frame ? periodWith(toDay(today), frame, TODAY_AT) : undefined;
  const hasMoved = atToday ? Math.abs(atToday.start - period.start) > 1 : shift !== 0;
  const move = (halves: 1 | -1): void => (frame ? onFrame(clampPeriod(movePeriod(frame, ((frame.end - frame.start) / 2) * halves), today, extent)) : onShift(shift + halves));
  // Around today while it is in view, else around the middle: what the visitor looks at stays in view.
  const share = (toDay(today) - period.start) / (period.end - period.start);
  const zoomed = (factor: number): Period => clampPeriod(zoomPeriod(period, factor, share >= 0 && share <= 1 ? share : 0.5), today, extent);
  const canZoom = (next: Period): boolean => Math.abs(next.end - next.start - (period.end - period.start)) > 1;
  const [out, closer] = [zoomed(STEP), zoomed(1 / STEP)];
  return html`
    ${segmented<Zoom | ''>({ label: strings.zoom.label, value: frame ? '' : choice.zoom, options: ZOOMS.map((value) => ({ value, label: strings.zoom.options[value] })), onChange: (zoom) => { if (zoom) onZoom(zoom); } })}
    <div class="shift" role="group" aria-label=${words.zoom}>
      ${button('−', words.zoomOut, canZoom(out), () => onFrame(out), 'button--sign')}
      ${button('+', words.zoomIn, canZoom(closer), () => onFrame(closer), 'button--sign')}
    </div>
    <div class="shift" role="group" aria-label=${strings.shift}>
      ${button(`‹ ${strings.earlier}`, undefined, earlier, () => move(-1))}
      ${button(strings.today, words.toToday, hasMoved, () => (atToday ? onFrame(atToday) : onShift(0)))}
      ${button(`${strings.later} ›`, undefined, later, () => move(1))}
    </div>`;
}

/** Stays reachable when there is nothing to do, so that the focus is not lost. */
const button = (text: string, label: string | undefined, active: boolean, run: () => void, extra = ''): TemplateResult => html`
  <button class="button ${extra}" type="button" aria-label=${label ?? nothing} aria-disabled=${active ? 'false' : 'true'} @click=${() => { if (active) run(); }}>${text}</button>`;
