import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { movePeriod, zoomPeriod, type Period } from './model/period.ts';

/** What is drawn, for turning pixels into days. */
export interface Drawn {
  readonly period: Period;
  /** Distance in pixels from the left edge of the axis to its first day, and from its last day to the right edge. */
  readonly inset: number;
}

export interface GestureOptions {
  /** `undefined` while no axis is drawn. */
  readonly drawn: () => Drawn | undefined;
  readonly clamp: (period: Period) => Period;
  /** Draws the period. `moving` while fingers or pointer are still at it. */
  readonly show: (period: Period, moving: boolean) => void;
  /** Back to where the axis stood when the visitor came. */
  readonly reset: () => void;
}

/** Parts that follow the pointer while the axis is moved; names and counts stay. */
const LAYERS = '.axis__layer, .grid__layer, .rows:not(.rows--far) .row__layer';
/** Pixels a pressed mouse moves before it is a drag and not a click. */
const SLACK = 4;
/** While it moves, the drawing is made anew at most so often, in milliseconds; in between it is shifted. */
const REDRAW = 250;
/** Rest after a wheel before the drawing counts as still. */
const REST = 160;
/** Share of time that redrawing while zooming may take: the rest is for the page. */
const BREATH = 4;
const KEY_STEP = 1.5;
const LINE = 16;

/**
 * Zooms and moves the axis: Ctrl or ⌘ with the wheel and two fingers zoom around where they are, a sideways wheel and a dragging mouse
 * move. A bare wheel and one finger belong to the page. In between drawings the layers are shifted, which costs no layout.
 */
export class GesturesController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: GestureOptions;
  private readonly fingers = new Map<number, PointerEvent>();
  private drag: { readonly id: number; readonly x: number; readonly from: Period; on: boolean } | undefined;
  /** What the visitor asks for; `undefined` at rest. */
  private wanted: Period | undefined;
  /** What the layers were drawn for. */
  private base: Period | undefined;
  private layers: (HTMLElement | SVGElement)[] = [];
  private frame = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private drawnAt = 0;
  private cost = 0;
  private box: DOMRect | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: GestureOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  private get root(): ShadowRoot | null {
    return this.host.shadowRoot;
  }

  hostConnected(): void {
    const { root } = this;
    if (!root) return;
    // Not passive: zooming has to keep the browser from zooming the page. A wheel that is not ours is let through untouched.
    // On the element, for Chromium does not notice a wheel listener on a shadow root and would not ask it.
    this.host.addEventListener('wheel', this.onWheel, { passive: false });
    root.addEventListener('pointerdown', this.onDown as EventListener);
    root.addEventListener('pointermove', this.onMove as EventListener);
    root.addEventListener('pointerup', this.onUp as EventListener);
    root.addEventListener('pointercancel', this.onUp as EventListener);
    root.addEventListener('keydown', this.onKey as EventListener);
  }

  hostDisconnected(): void {
    const { root } = this;
    if (!root) return;
    this.host.removeEventListener('wheel', this.onWheel);
    root.removeEventListener('pointerdown', this.onDown as EventListener);
    root.removeEventListener('pointermove', this.onMove as EventListener);
    root.removeEventListener('pointerup', this.onUp as EventListener);
    root.removeEventListener('pointercancel', this.onUp as EventListener);
    root.removeEventListener('keydown', this.onKey as EventListener);
    cancelAnimationFrame(this.frame);
    clearTimeout(this.resting);
    for (const layer of this.layers) layer.style.transform = '';
    this.layers = [];
    this.fingers.clear();
    this.drag = undefined;
    this.wanted = undefined;
    this.base = undefined;
    this.frame = 0;
  }

  hostUpdated(): void {
    if (!this.base) return;
    // The drawing is up to date: the layers stand where they belong.
    for (const layer of this.layers) layer.style.transform = '';
    this.layers = [...(this.root?.querySelectorAll<HTMLElement | SVGElement>(LAYERS) ?? [])];
    this.base = this.options.drawn()?.period;
  }

  private readonly onWheel = (event: Event): void => {
    const wheel = event as WheelEvent;
    const area = this.area(event);
    const drawn = this.options.drawn();
    if (!area || !drawn) return;
    const unit = wheel.deltaMode === 1 ? LINE : wheel.deltaMode === 2 ? 400 : 1;
    const sideways = wheel.shiftKey && wheel.deltaX === 0 ? wheel.deltaY : wheel.deltaX;
    const period = this.wanted ?? drawn.period;
    if (wheel.ctrlKey || wheel.metaKey) {
      wheel.preventDefault();
      this.want(zoomPeriod(period, Math.exp(Math.max(-120, Math.min(120, wheel.deltaY * unit)) * 0.002), this.shareAt(wheel.clientX, area, drawn)));
    } else if (Math.abs(sideways) > Math.abs(wheel.shiftKey ? 0 : wheel.deltaY)) {
      // At the end of time the wheel goes on to the page.
      if (this.want(movePeriod(period, sideways * unit * this.daysPerPixel(period, area, drawn)))) wheel.preventDefault();
    } else return;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.rest(), REST);
  };

  private readonly onDown = (event: PointerEvent): void => {
    if (!this.area(event) || !(event.target as Element).closest('.row__axis, .axis__scale, .grid')) return;
    if (event.pointerType === 'touch') {
      this.fingers.set(event.pointerId, event);
      return;
    }
    const drawn = this.options.drawn();
    if (event.button === 0 && drawn) this.drag = { id: event.pointerId, x: event.clientX, from: this.wanted ?? drawn.period, on: false };
  };

  private readonly onMove = (event: PointerEvent): void => {
    const { drag } = this;
    if (drag?.id === event.pointerId) this.dragTo(event, drag);
    else if (this.fingers.has(event.pointerId)) this.pinchTo(event);
  };

  private dragTo(event: PointerEvent, drag: NonNullable<typeof this.drag>): void {
    const area = this.root?.querySelector<HTMLElement>('.lanes');
    const drawn = this.options.drawn();
    if (!area || !drawn) return;
    if (event.buttons === 0) return this.onUp(event);
    const moved = event.clientX - drag.x;
    if (!drag.on) {
      if (Math.abs(moved) < SLACK) return;
      drag.on = true;
      area.setPointerCapture(event.pointerId);
    }
    this.want(movePeriod(drag.from, -moved * this.daysPerPixel(drag.from, area, drawn)));
  }

  /** Two fingers: what lay between them stays between them. One alone scrolls the page, which the browser does by itself. */
  private pinchTo(event: PointerEvent): void {
    const [a, b] = [...this.fingers.values()];
    const area = this.root?.querySelector<HTMLElement>('.lanes');
    const drawn = this.options.drawn();
    if (a && b && area && drawn) {
      const other = a.pointerId === event.pointerId ? b : a;
      const before = a.pointerId === event.pointerId ? a : b;
      const apart = (one: PointerEvent): number => Math.max(24, Math.abs(one.clientX - other.clientX), Math.abs(one.clientY - other.clientY));
      const middle = (one: PointerEvent): number => (one.clientX + other.clientX) / 2;
      const zoomed = zoomPeriod(this.wanted ?? drawn.period, apart(before) / apart(event), this.shareAt(middle(before), area, drawn));
      this.want(movePeriod(zoomed, (middle(before) - middle(event)) * this.daysPerPixel(zoomed, area, drawn)));
    }
    this.fingers.set(event.pointerId, event);
  }

  private readonly onUp = (event: PointerEvent): void => {
    const wasPinch = this.fingers.size > 1;
    this.fingers.delete(event.pointerId);
    const wasDrag = this.drag?.id === event.pointerId && this.drag.on;
    if (this.drag?.id === event.pointerId) this.drag = undefined;
    if (wasDrag) this.swallowClick();
    if (wasDrag || (wasPinch && this.fingers.size < 2)) this.rest();
  };

  /** Letting go after a drag is no click on what happens to lie below. */
  private swallowClick(): void {
    const { root } = this;
    const swallow = (event: Event): void => event.stopPropagation();
    root?.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => root?.removeEventListener('click', swallow, { capture: true }));
  }

  /** Plus, minus and zero, only while the focus is inside the drawing and nobody is typing. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented || !'+=-_0'.includes(key)) return;
    const drawn = this.options.drawn();
    const target = event.composedPath()[0] as Element;
    if (!drawn || !this.area(event) || target.matches('input, select, textarea, [contenteditable]')) return;
    event.preventDefault();
    if (key === '0') this.options.reset();
    else this.options.show(this.options.clamp(zoomPeriod(drawn.period, key === '-' || key === '_' ? KEY_STEP : 1 / KEY_STEP)), false);
  };

  /** The drawing, when an event comes from it and not from details that are open in it. */
  private area(event: Event): HTMLElement | null {
    const target = event.composedPath()[0];
    return target instanceof Element && !target.closest('.detail') ? target.closest<HTMLElement>('.lanes') : null;
  }

  /** Box of the axis in the window; read once a gesture, for reading it makes the browser lay out. */
  private axisBox(area: HTMLElement): DOMRect {
    return (this.box ??= (area.querySelector('.axis__scale') ?? area).getBoundingClientRect());
  }

  private daysPerPixel({ start, end }: Period, area: HTMLElement, { inset }: Drawn): number {
    return (end - start) / Math.max(1, this.axisBox(area).width - 2 * inset);
  }

  private shareAt(x: number, area: HTMLElement, { inset }: Drawn): number {
    const { left, width } = this.axisBox(area);
    return Math.max(0, Math.min(1, (x - left - inset) / Math.max(1, width - 2 * inset)));
  }

  /** @returns whether that is another period than the one before */
  private want(period: Period): boolean {
    const drawn = this.options.drawn();
    const before = this.wanted ?? drawn?.period;
    const next = this.options.clamp(period);
    if (!before || !drawn || (next.start === before.start && next.end === before.end)) return false;
    if (!this.wanted) {
      this.base = drawn.period;
      this.layers = [...(this.root?.querySelectorAll<HTMLElement | SVGElement>(LAYERS) ?? [])];
      this.drawnAt = performance.now();
      this.root?.querySelector('.lanes')?.classList.add('lanes--moving');
    }
    this.wanted = next;
    this.frame ||= requestAnimationFrame(this.onFrame);
    return true;
  }

  private readonly onFrame = (): void => {
    this.frame = 0;
    const { wanted, base, box } = this;
    const drawn = this.options.drawn();
    if (!wanted || !base || !drawn || !box) return;
    const now = performance.now();
    const sameSpan = Math.abs(wanted.end - wanted.start - (base.end - base.start)) < 1e-6;
    const rest = now - this.drawnAt;
    if (rest >= (sameSpan ? Math.max(REDRAW, this.cost * 2 * BREATH) : this.cost * BREATH)) {
      this.options.show(wanted, true);
      this.drawnAt = now;
      void this.host.updateComplete.then(() => { this.cost = performance.now() - now; });
    } else if (sameSpan) {
      const shift = ((base.start - wanted.start) / (wanted.end - wanted.start)) * Math.max(1, box.width - 2 * drawn.inset);
      for (const layer of this.layers) layer.style.transform = `translateX(${Math.round(shift * 10) / 10}px)`;
    } else this.frame = requestAnimationFrame(this.onFrame);
  };

  private rest(): void {
    const { wanted } = this;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.wanted = undefined;
    this.box = undefined;
    this.root?.querySelector('.lanes')?.classList.remove('lanes--moving');
    if (!wanted) return;
    this.options.show(wanted, false);
    void this.host.updateComplete.then(() => { if (!this.wanted) { this.base = undefined; this.layers = []; } });
  }
}
