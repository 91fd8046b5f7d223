import type { ReactiveControllerHost } from 'lit';
import { INSET } from './model/axis.ts';
import type { Period } from './model/period.ts';

export interface MoverOptions {
  /** The days that are drawn; `undefined` while no axis is. */
  readonly drawn: () => Period | undefined;
  readonly clamp: (period: Period) => Period;
  /** Draws the period. `moving` while fingers or pointer are still at it. */
  readonly show: (period: Period, moving: boolean) => void;
}

/** Parts that follow the pointer while the axis is moved; names and counts stay. */
const LAYERS = '.axis__layer, .grid__layer, .rows:not(.rows--far) .row__layer';
/** While it moves, the drawing is made anew at most so often, in milliseconds; in between it is shifted. */
const REDRAW = 250;
/** Share of time that redrawing while zooming may take: the rest is for the page. */
const BREATH = 4;

/** Draws a period that changes with every move of a hand. In between drawings the layers are shifted, which costs no layout. */
export class Mover {
  /** What the visitor asks for; `undefined` at rest. */
  wanted: Period | undefined;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: MoverOptions;
  /** What the layers were drawn for. */
  private base: Period | undefined;
  private layers: (HTMLElement | SVGElement)[] = [];
  /** What of the overview follows, and how many pixels a day are there. */
  private small: { readonly element: HTMLElement; readonly perDay: number } | undefined;
  private frame = 0;
  private drawnAt = 0;
  private cost = 0;
  private known: DOMRect | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MoverOptions) {
    this.host = host;
    this.options = options;
  }

  private one(selector: string): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  /** Box of the axis in the window; read once a gesture, for reading it makes the browser lay out. */
  get box(): DOMRect {
    return (this.known ??= (this.one('.lanes .axis__scale') ?? this.host).getBoundingClientRect());
  }

  /** Pixels between the first and the last day. */
  get length(): number {
    return Math.max(1, this.box.width - 2 * INSET);
  }

  /** @returns whether that is another period than the one before */
  want(period: Period): boolean {
    const drawn = this.options.drawn();
    const before = this.wanted ?? drawn;
    const next = this.options.clamp(period);
    if (!before || !drawn || (next.start === before.start && next.end === before.end)) return false;
    if (!this.wanted) {
      this.base = drawn;
      this.layers = [...(this.host.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>(LAYERS) ?? [])];
      const [strip, element] = [this.one('.overview__strip'), this.one('.overview__window')];
      this.small = strip && element ? { element, perDay: strip.clientWidth / Number(strip.dataset['days']) } : undefined;
      this.drawnAt = performance.now();
      this.one('.lanes')?.classList.add('lanes--moving');
    }
    this.wanted = next;
    this.frame ||= requestAnimationFrame(this.onFrame);
    return true;
  }

  private readonly onFrame = (): void => {
    this.frame = 0;
    const { wanted, base } = this;
    if (!wanted || !base || !this.options.drawn()) return;
    const now = performance.now();
    const sameSpan = Math.abs(wanted.end - wanted.start - (base.end - base.start)) < 1e-6;
    const rest = now - this.drawnAt;
    if (rest >= (sameSpan ? Math.max(REDRAW, this.cost * 2 * BREATH) : this.cost * BREATH)) {
      this.options.show(wanted, true);
      this.drawnAt = now;
      void this.host.updateComplete.then(() => { this.cost = performance.now() - now; });
    } else if (sameSpan) {
      const days = base.start - wanted.start;
      const shift = (days / (wanted.end - wanted.start)) * this.length;
      for (const layer of this.layers) layer.style.transform = `translateX(${Math.round(shift * 10) / 10}px)`;
      if (this.small) this.small.element.style.transform = `translateX(${Math.round(-days * this.small.perDay * 10) / 10}px)`;
    } else this.frame = requestAnimationFrame(this.onFrame);
  };

  /** The hand has let go: what it asked for is drawn whole. */
  rest(): void {
    const { wanted } = this;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.wanted = undefined;
    this.known = undefined;
    this.one('.lanes')?.classList.remove('lanes--moving');
    if (!wanted) return;
    this.options.show(wanted, false);
    void this.host.updateComplete.then(() => { if (!this.wanted) this.forget(); });
  }

  /** The drawing is up to date: the layers stand where they belong. */
  updated(): void {
    if (!this.base) return;
    this.straighten();
    this.layers = [...(this.host.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>(LAYERS) ?? [])];
    this.base = this.options.drawn();
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.straighten();
    this.wanted = undefined;
    this.forget();
  }

  private forget(): void {
    this.base = undefined;
    this.layers = [];
    this.small = undefined;
  }

  private straighten(): void {
    for (const layer of this.layers) layer.style.transform = '';
    if (this.small) this.small.element.style.transform = '';
  }
}
