import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CalendarDate } from '@digitaal-europa/data';
import { swallowClick } from '@digitaal-europa/ui';
import { landingAt, type Drawing, type Landing } from './model/drawing.ts';

/** What is drawn; asked for when a drag begins and at each move. */
export interface Draggable {
  readonly drawing: Drawing;
  readonly today: CalendarDate;
}

export interface DragOptions {
  /** `undefined` while there is no drawing: in lists nothing is dragged. */
  readonly drawn: () => Draggable | undefined;
  readonly move: (key: string, landing: Landing) => void;
  /** What letting go means. `undefined`: outside the boxes. `same`: where it stands already. */
  readonly words: (landing: Landing | 'same' | undefined) => string;
}

interface Held { readonly id: number; readonly key: string; readonly card: HTMLElement; readonly x: number; readonly y: number; on: boolean }

/** Pixels that a pressed pointer moves before it is a drag and not a click. */
const SLACK = 4;
/** From the pointer to the words beside it. */
const BESIDE = 16;

/**
 * Moves a card by its dot or its button, with mouse, pen or finger. It is an extra: the form does the same. Escape, and letting go outside the
 * boxes, leave everything as it was; a press without movement is a click. All listeners are on the widget's own tree.
 */
export class DragController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: DragOptions;
  private held: Held | undefined;
  /** The pointer of a drag that Escape ended: it is still down. */
  private ended: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DragOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.listen('addEventListener');
  }

  hostDisconnected(): void {
    this.listen('removeEventListener');
    this.stop();
  }

  /** The drawing was made anew, and the card in hand is no longer in it. */
  hostUpdated(): void {
    if (this.held && !this.held.card.isConnected) this.stop();
  }

  private listen(act: 'addEventListener' | 'removeEventListener'): void {
    const root = this.host.shadowRoot;
    if (!root) return;
    root[act]('pointerdown', this.onDown as EventListener);
    root[act]('pointermove', this.onMove as EventListener);
    root[act]('pointerup', this.onUp as EventListener);
    root[act]('pointercancel', this.onCancel as EventListener);
    root[act]('lostpointercapture', this.onCancel as EventListener);
    root[act]('keydown', this.onKey as EventListener);
  }

  private get area(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.plot__area') ?? null;
  }

  private readonly onDown = (event: PointerEvent): void => {
    this.ended = undefined;
    // Only the first finger, and only what stands in the drawing.
    if (this.held || event.button !== 0 || !event.isPrimary || !this.options.drawn()) return;
    const card = (event.target as Element).closest('[data-drag]')?.closest<HTMLElement>('.plot__area [data-key]');
    const key = card?.dataset['key'];
    if (card && key !== undefined) this.held = { id: event.pointerId, key, card, x: event.clientX, y: event.clientY, on: false };
  };

  private readonly onMove = (event: PointerEvent): void => {
    const { held, area } = this;
    if (held?.id !== event.pointerId || !area) return;
    // Let go where nobody heard it.
    if (event.buttons === 0) return this.stop();
    if (!held.on) {
      if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < SLACK) return;
      held.on = true;
      area.setPointerCapture(event.pointerId);
      area.closest('.plot')?.classList.add('plot--dragging');
      held.card.classList.add('card--dragged');
      // Escape has to be heard, and not every browser gives the focus to what is pressed.
      held.card.querySelector('button')?.focus({ preventScroll: true });
    }
    const landing = this.landing(event, held);
    put(held.card, event.clientX - held.x, event.clientY - held.y);
    for (const box of area.querySelectorAll<HTMLElement>('.box')) box.classList.toggle('box--target', landing !== undefined && landing !== 'same' && box.dataset['quadrant'] === landing.quadrant);
    const says = area.querySelector<HTMLElement>('.plot__says');
    if (!says) return;
    says.textContent = this.options.words(landing);
    const { left, top, width } = area.getBoundingClientRect();
    // Left of the pointer where there is no room at its right.
    const x = event.clientX - left + BESIDE;
    put(says, Math.max(0, Math.min(x, width - says.offsetWidth)), event.clientY - top + BESIDE);
  };

  private readonly onUp = (event: PointerEvent): void => {
    const { held } = this;
    const root = this.host.shadowRoot;
    if (root && this.ended === event.pointerId) swallowClick(root);
    this.ended = undefined;
    if (held?.id !== event.pointerId) return;
    const landing = held.on ? this.landing(event, held) : undefined;
    this.stop();
    if (held.on) {
      if (root) swallowClick(root);
      if (landing !== undefined && landing !== 'same') this.options.move(held.key, landing);
    } else if (!(event.target as Element).closest('button')) {
      // A dot is no button: pressing it opens its card.
      held.card.querySelector('button')?.click();
    }
  };

  private readonly onCancel = (event: PointerEvent): void => {
    // A finger is held by what it pressed, until the drawing takes it: that loss is ours.
    if (this.held?.id === event.pointerId && (event.type === 'pointercancel' || event.target === this.area)) this.stop();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!this.held?.on || event.key !== 'Escape') return;
    // Only the drag ends: what is open stays open.
    event.stopPropagation();
    event.preventDefault();
    this.ended = this.held.id;
    this.stop();
  };

  private landing(event: PointerEvent, { key }: Held): Landing | 'same' | undefined {
    const { area } = this;
    const drawn = this.options.drawn();
    if (!area || !drawn) return undefined;
    const { left, top } = area.getBoundingClientRect();
    const { drawing, today } = drawn;
    const placed = drawing.plot.boxes.flatMap(({ cards }) => cards).find(({ card }) => card.key === key);
    const landing = landingAt(drawing, event.clientX - left, event.clientY - top, today, placed?.card.startMonths);
    return landing?.startBy === undefined && landing?.quadrant === placed?.quadrant ? (landing && 'same') : landing;
  }

  private stop(): void {
    const { held, area } = this;
    this.held = undefined;
    if (!held?.on) return;
    held.card.classList.remove('card--dragged');
    put(held.card, undefined, undefined);
    if (!area) return;
    if (area.hasPointerCapture(held.id)) area.releasePointerCapture(held.id);
    area.closest('.plot')?.classList.remove('plot--dragging');
    for (const box of area.querySelectorAll('.box--target')) box.classList.remove('box--target');
    const says = area.querySelector<HTMLElement>('.plot__says');
    if (says) says.textContent = '';
  }
}

function put({ style }: HTMLElement, x: number | undefined, y: number | undefined): void {
  for (const [name, value] of [['--_dx', x], ['--_dy', y]] as const) {
    if (value === undefined) style.removeProperty(name);
    else style.setProperty(name, `${Math.round(value)}px`);
  }
}
