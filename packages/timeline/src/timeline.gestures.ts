import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { swallowClick } from '@digitaal-europa/ui';
import { INSET } from './model/axis.ts';
import { movePeriod, zoomPeriod, type Period } from './model/period.ts';
import { Mover, type MoverOptions } from './timeline.mover.ts';

export interface GestureOptions extends MoverOptions {
  /** Back to where the axis stood when the visitor came. */
  readonly reset: () => void;
}

/** A pressed pointer, which may be at the start of a drag. */
interface Drag {
  readonly id: number;
  readonly x: number;
  readonly from: Period;
  /** The overview, when its window is dragged: that goes with the pointer, the axis against it. */
  readonly strip: HTMLElement | null;
  on: boolean;
}

/** Pixels a pressed mouse moves before it is a drag and not a click. */
const SLACK = 4;
/** Rest after a wheel before the drawing counts as still. */
const REST = 160;
const KEY_STEP = 1.5;
const LINE = 16;

/**
 * Zooms and moves the axis: Ctrl or ⌘ with the wheel and two fingers zoom around where they are, a sideways wheel and a dragging mouse
 * move, on the axis and in the overview. A bare wheel and one finger belong to the page.
 */
export class GesturesController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: GestureOptions;
  private readonly mover: Mover;
  private readonly fingers = new Map<number, PointerEvent>();
  private drag: Drag | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: GestureOptions) {
    this.host = host;
    this.options = options;
    this.mover = new Mover(host, options);
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
    clearTimeout(this.resting);
    this.mover.stop();
    this.fingers.clear();
    this.drag = undefined;
  }

  hostUpdated(): void {
    this.mover.updated();
  }

  private readonly onWheel = (event: Event): void => {
    const wheel = event as WheelEvent;
    const period = this.area(event) && this.period;
    if (!period) return;
    const unit = wheel.deltaMode === 1 ? LINE : wheel.deltaMode === 2 ? 400 : 1;
    const sideways = wheel.shiftKey && wheel.deltaX === 0 ? wheel.deltaY : wheel.deltaX;
    if (wheel.ctrlKey || wheel.metaKey) {
      wheel.preventDefault();
      this.mover.want(zoomPeriod(period, Math.exp(Math.max(-120, Math.min(120, wheel.deltaY * unit)) * 0.002), this.shareAt(wheel.clientX)));
    } else if (Math.abs(sideways) > Math.abs(wheel.shiftKey ? 0 : wheel.deltaY)) {
      // At the end of time the wheel goes on to the page.
      if (this.mover.want(movePeriod(period, sideways * unit * this.daysPerPixel(period)))) wheel.preventDefault();
    } else return;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.mover.rest(), REST);
  };

  private readonly onDown = (event: PointerEvent): void => {
    const target = event.target as Element;
    const strip = target.closest<HTMLElement>('.overview__strip');
    if (!strip && (!this.area(event) || !target.closest('.row__axis, .axis__scale, .grid'))) return;
    if (event.pointerType === 'touch') {
      if (!strip) this.fingers.set(event.pointerId, event);
      return;
    }
    const { period } = this;
    if (event.button === 0 && period) this.drag = { id: event.pointerId, x: event.clientX, from: period, strip, on: false };
  };

  private readonly onMove = (event: PointerEvent): void => {
    const { drag } = this;
    if (drag?.id === event.pointerId) this.dragTo(event, drag);
    else if (this.fingers.has(event.pointerId)) this.pinchTo(event);
  };

  private dragTo(event: PointerEvent, drag: Drag): void {
    const area = drag.strip ?? this.root?.querySelector<HTMLElement>('.lanes');
    if (!area || !this.period) return;
    if (event.buttons === 0) return this.onUp(event);
    const moved = event.clientX - drag.x;
    if (!drag.on) {
      if (Math.abs(moved) < SLACK) return;
      drag.on = true;
      area.setPointerCapture(event.pointerId);
    }
    this.mover.want(movePeriod(drag.from, moved * (drag.strip ? Number(drag.strip.dataset['days']) / Math.max(1, drag.strip.clientWidth) : -this.daysPerPixel(drag.from))));
  }

  /** Two fingers: what lay between them stays between them. One alone scrolls the page, which the browser does by itself. */
  private pinchTo(event: PointerEvent): void {
    const [a, b] = [...this.fingers.values()];
    const { period } = this;
    if (a && b && period) {
      const other = a.pointerId === event.pointerId ? b : a;
      const before = a.pointerId === event.pointerId ? a : b;
      const apart = (one: PointerEvent): number => Math.max(24, Math.abs(one.clientX - other.clientX), Math.abs(one.clientY - other.clientY));
      const middle = (one: PointerEvent): number => (one.clientX + other.clientX) / 2;
      const zoomed = zoomPeriod(period, apart(before) / apart(event), this.shareAt(middle(before)));
      this.mover.want(movePeriod(zoomed, (middle(before) - middle(event)) * this.daysPerPixel(zoomed)));
    }
    this.fingers.set(event.pointerId, event);
  }

  private readonly onUp = (event: PointerEvent): void => {
    const wasPinch = this.fingers.size > 1;
    this.fingers.delete(event.pointerId);
    const wasDrag = this.drag?.id === event.pointerId && this.drag.on;
    if (this.drag?.id === event.pointerId) this.drag = undefined;
    if (wasDrag && this.root) swallowClick(this.root);
    if (wasDrag || (wasPinch && this.fingers.size < 2)) this.mover.rest();
  };

  /** Plus, minus and zero, only while the focus is inside the drawing and nobody is typing. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented || !'+=-_0'.includes(key)) return;
    const drawn = this.options.drawn();
    const target = event.composedPath()[0] as Element;
    if (!drawn || !this.area(event) || target.matches('input, select, textarea, [contenteditable]')) return;
    event.preventDefault();
    if (key === '0') this.options.reset();
    else this.options.show(this.options.clamp(zoomPeriod(drawn, key === '-' || key === '_' ? KEY_STEP : 1 / KEY_STEP)), false);
  };

  /** The drawing, when an event comes from it and not from details that are open in it. */
  private area(event: Event): HTMLElement | null {
    const target = event.composedPath()[0];
    return target instanceof Element && !target.closest('.detail') ? target.closest<HTMLElement>('.lanes') : null;
  }

  /** What is asked for, or what is drawn. */
  private get period(): Period | undefined {
    return this.mover.wanted ?? this.options.drawn();
  }

  private daysPerPixel({ start, end }: Period): number {
    return (end - start) / this.mover.length;
  }

  private shareAt(x: number): number {
    return Math.max(0, Math.min(1, (x - this.mover.box.left - INSET) / this.mover.length));
  }
}
