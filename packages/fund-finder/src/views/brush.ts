/** Dragging over the strip: what is between where it began and where it is, is the period. A tap takes a month. */
import { monthOf, periodOfMonths } from '../model/strip-columns.ts';
import { periodBetween, placeOf, type Strip } from '../model/strip.ts';
import type { Period } from '../model/state.ts';

/** In pixels: less is a tap. */
const MOVED = 5;

export interface BrushProps {
  readonly strip: Strip;
  /** What is chosen now; the whole strip when nothing is. */
  readonly chosen: Period;
  readonly onPeriod: (period: Period) => void;
}

const percent = (place: number): string => `${place * 100}%`;
/** Where the period stands, for the styles. */
export function brushPlace(strip: Strip, period: Period): { readonly '--_from': string; readonly '--_until': string } {
  const [from, until] = placeOf(strip, period);
  return { '--_from': percent(from), '--_until': percent(until) };
}

/**
 * Listens from one `pointerdown` on the plot, or on a handle in it, until the pointer goes up. Only what is drawn moves meanwhile: the results
 * follow at the end. Escape, and a page that starts to scroll under a finger, leave everything as it was.
 */
export function startBrush(event: PointerEvent, { strip, chosen, onPeriod }: BrushProps): void {
  if (event.button !== 0 || !event.isPrimary) return;
  const plot = event.currentTarget as HTMLElement;
  const handle = (event.target as Element).closest<HTMLElement>('[data-end]');
  const box = plot.getBoundingClientRect();
  const at = (x: number): number => (box.width > 0 ? (x - box.left) / box.width : 0);
  const [from, until] = placeOf(strip, chosen);
  const anchor = handle === null ? at(event.clientX) : handle.dataset.end === 'from' ? until : from;
  const show = (period: Period): void => { for (const [name, value] of Object.entries(brushPlace(strip, period))) plot.style.setProperty(name, value); };
  const between = (x: number): Period => periodBetween(strip, anchor, at(x));
  const listening = new AbortController();
  const { signal } = listening;
  let moved = false;
  const stop = (period: Period): void => {
    listening.abort();
    show(period);
    if (period !== chosen) onPeriod(period);
  };
  plot.setPointerCapture(event.pointerId);
  plot.addEventListener('pointermove', ({ clientX }) => {
    moved ||= Math.abs(clientX - event.clientX) >= MOVED;
    if (moved) show(between(clientX));
  }, { signal });
  plot.addEventListener('pointerup', ({ clientX }) => {
    const month = monthOf(between(event.clientX).until);
    stop(moved ? between(clientX) : handle === null ? periodOfMonths(strip, month, month) : chosen);
  }, { signal });
  plot.addEventListener('pointercancel', () => stop(chosen), { signal });
  addEventListener('keydown', (pressed) => { if (pressed.key === 'Escape') stop(chosen); }, { signal });
}
