import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollFor, zoomed, type Times } from '../geometry/zoom.ts';

/** In the window. */
interface Spot { readonly x: number; readonly y: number }
interface Pinch extends Spot { readonly apart: number }

/** Pixels that a wheel turns for one step: a notch of a mouse is more, the fingers on a touchpad add up to it. */
const NOTCH = 60;
/** Pixels in a line and in a page, for wheels that count in those. */
const UNITS = [1, 16, 400];

/** The box around a picture, from anything in it or beside it. */
const boxOf = (element: Element): HTMLElement | null => element.closest('.zoom')?.querySelector<HTMLElement>('.zoom__box') ?? null;
const middleOf = (element: Element): Spot => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/**
 * Draws a picture further apart in a box that stays as large as it was, and keeps what one points at in its place. Buttons, Ctrl or ⌘ with the wheel,
 * two fingers, and plus, minus and zero in the picture. A bare wheel and one finger are left to the browser.
 */
export class PictureZoom implements ReactiveController {
  /** How many times its usual size. */
  times: Times = 1;
  private readonly host: ReactiveControllerHost;
  private readonly told: (times: Times) => void;
  private kept: { readonly box: HTMLElement; readonly left: number; readonly top: number } | undefined;
  private turned = 0;
  private pinch: Pinch | undefined;

  /** @param told the visitor asked for another size */
  constructor(host: ReactiveControllerHost, told: (times: Times) => void) {
    this.host = host;
    this.told = told;
    host.addController(this);
  }

  hostUpdated(): void {
    const { kept } = this;
    this.kept = undefined;
    if (kept) [kept.box.scrollLeft, kept.box.scrollTop] = [kept.left, kept.top];
  }

  /** As it was, for another picture. */
  reset(): void {
    this.times = 1;
  }

  /** Draws it so large. @param at what stays in its place */
  to(times: Times, element: Element, at?: Spot): void {
    const box = boxOf(element);
    const before = this.times;
    if (!box || times === before) return;
    const { left, top } = box.getBoundingClientRect();
    const { x, y } = at ?? middleOf(box);
    this.times = times;
    this.kept = { box, left: scrollFor(box.scrollLeft, x - left, before, times), top: scrollFor(box.scrollTop, y - top, before, times) };
    this.told(times);
    this.host.requestUpdate();
  }

  /** Not passive: the browser has to be kept from zooming the page. */
  readonly onWheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const turn = event.deltaY * (UNITS[event.deltaMode] ?? 1);
      this.turned = turn * this.turned < 0 ? turn : this.turned + turn;
      if (Math.abs(this.turned) < NOTCH) return;
      this.to(zoomed(this.times, this.turned < 0 ? 1 : -1), event.currentTarget as Element, { x: event.clientX, y: event.clientY });
      this.turned = 0;
    },
  };

  /** Two fingers: how far they are apart, and where they go together. */
  readonly onTouch = {
    passive: false,
    handleEvent: (event: TouchEvent): void => {
      const [a, b] = event.touches;
      const { pinch: before } = this;
      this.pinch = undefined;
      if (!a || !b || event.touches.length > 2) return;
      if (event.cancelable) event.preventDefault();
      const now = { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2, apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)) };
      this.pinch = { ...now, apart: before?.apart ?? now.apart };
      if (!before) return;
      const box = event.currentTarget as HTMLElement;
      box.scrollBy(before.x - now.x, before.y - now.y);
      const wider = now.apart / before.apart;
      const next = zoomed(this.times, wider > 1 ? 1 : -1);
      // Half of the way to the next size is nearer to that one.
      if (Math.abs(Math.log(wider)) < Math.abs(Math.log(next / this.times)) / 2 || next === this.times) return;
      this.pinch = now;
      this.to(next, box, now);
    },
  };

  /** Around what has the focus. */
  readonly onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || defaultPrevented || !['+', '=', '-', '_', '0'].includes(key)) return;
    event.preventDefault();
    this.to(key === '0' ? 1 : zoomed(this.times, key === '-' || key === '_' ? -1 : 1), event.currentTarget as Element, middleOf(event.target as Element));
  };
}
