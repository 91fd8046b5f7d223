import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextTurn } from '@digitaal-europa/ui';
import { cancelIdle, whenIdle } from './idle.ts';

/** Some rows that follow each other, drawn or left out together. */
export interface Chunk {
  readonly key: string;
  /** Identifies the rows in it: a height that was measured holds for these rows only. */
  readonly rows: string;
  /** First and last of all chunks are always drawn: the Tab key has to find a way in from both sides. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
  readonly laws: readonly string[];
}

/** What the drawing asks: which rows to draw, and how high the others are. */
export interface RowsInView {
  /** A gesture is going on: what is out of sight may stay as it was. */
  readonly moving: boolean;
  readonly isNear: (chunk: Chunk) => boolean;
  /** Near, or in the page all the same: the last rows, those the visitor opened, and all of them when there are not too many. */
  readonly isDrawn: (chunk: Chunk) => boolean;
  /** Height to keep free for rows, in pixels: as they were measured, or else a guess, which stays the same during a gesture. */
  readonly roomFor: (chunk: Chunk, guess: () => number) => number;
  /** Calls back when the answers may have changed, to be told whether there was something to draw; gives what ends that. */
  readonly watch: (check: () => boolean) => () => void;
}

/** How far outside the window rows are drawn, as a share of its height: the Tab key and a quick scroll find them there. */
const MARGIN = '75%';
/** Up to so many chunks everything is drawn, in moments of rest: then find-in-page and screen readers have every law. */
const ALL = 20;
/** Up to so many are drawn at once, wherever they stand. */
const FEW = 3;

/** They follow each other down the page: behind the first that begins below the window none has to be measured. */
function inWindow(elements: readonly HTMLElement[]): readonly HTMLElement[] {
  const end = elements.findIndex((element) => element.getBoundingClientRect().top >= innerHeight);
  return (end < 0 ? elements : elements.slice(0, end)).filter((element) => element.getBoundingClientRect().bottom > 0);
}

/**
 * Knows which rows are near the window. A thousand laws are a hundred thousand elements; a screen holds fifteen. Rows are grouped in chunks,
 * elements with `data-chunk`, that an IntersectionObserver watches: no scroll listener, and nothing is measured but the place of chunks that
 * are new, so that the first picture holds what is in the window and no more. Rows come and go without a new drawing of all the rest.
 */
export class RowWindow implements ReactiveController, RowsInView {
  moving = false;
  /** While the page is printed every row is drawn. */
  everything = false;
  private readonly host: ReactiveControllerHost & Element;
  private readonly seen = new Map<string, boolean>();
  private readonly filled = new Set<string>();
  private readonly pinned = new Set<string>();
  private readonly heights = new Map<string, number>();
  private readonly rooms = new Map<string, number>();
  private readonly watched = new Set<HTMLElement>();
  private readonly checks = new Set<() => boolean>();
  private observer: IntersectionObserver | undefined;
  /** The browser has told what is near: there is a picture. */
  private told = false;
  private idle = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new IntersectionObserver((entries) => this.onSeen(entries), { rootMargin: `${MARGIN} 0px` });
    this.host.shadowRoot?.addEventListener('focusin', this.onFocusin);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.host.shadowRoot?.removeEventListener('focusin', this.onFocusin);
    this.watched.clear();
    cancelIdle(this.idle);
    this.idle = 0;
  }

  hostUpdated(): void {
    const chunks = [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('[data-chunk]') ?? [])];
    for (const element of this.watched) {
      if (element.isConnected) continue;
      this.observer?.unobserve(element);
      this.watched.delete(element);
    }
    for (const element of chunks) {
      if (this.watched.has(element)) continue;
      this.watched.add(element);
      this.observer?.observe(element);
    }
    this.place(chunks);
    this.fill();
  }

  /** Where chunks stand of which the browser has told nothing yet: what is in the window must not wait for that. */
  private place(chunks: readonly HTMLElement[]): void {
    const news = chunks.filter(({ dataset: { chunk = '' } }) => !this.seen.has(chunk));
    const few = chunks.length <= FEW;
    // Before the first picture the first rows are a fair guess: to measure would be a layout in the middle of the drawing, and the browser tells of the others right after it.
    if (!few && !this.told) return;
    const near = few ? news : inWindow(news);
    for (const element of news) this.seen.set(element.dataset['chunk'] ?? '', near.includes(element));
    if (near.length > 0) this.check();
  }

  watch(check: () => boolean): () => void {
    this.checks.add(check);
    return () => this.checks.delete(check);
  }

  private check(): void {
    for (const check of this.checks) check();
  }

  /** Rows that come near while somebody scrolls, a turn for each chunk: the page goes on between them. */
  private async checkInTurns(): Promise<void> {
    for (const check of this.checks) if (check()) await nextTurn();
  }

  /** The visitor chose this law: its row stays in the page, for the focus comes back to it. */
  pin(law: string): void {
    this.pinned.add(law);
  }

  isNear({ key, isStart }: Chunk): boolean {
    return this.everything || (this.seen.get(key) ?? isStart);
  }

  isDrawn(chunk: Chunk): boolean {
    // The last rows come after the first picture: nobody can press Shift and Tab before there is one.
    return this.isNear(chunk) || chunk.isStart || this.filled.has(chunk.key) || (chunk.isEnd && this.told) || (this.pinned.size > 0 && chunk.laws.some((law) => this.pinned.has(law)));
  }

  roomFor({ rows }: Chunk, guess: () => number): number {
    const room = this.heights.get(rows) ?? (this.moving ? this.rooms.get(rows) : undefined) ?? guess();
    this.rooms.set(rows, room);
    return room;
  }

  private onSeen(entries: readonly IntersectionObserverEntry[]): void {
    let changed = !this.told;
    this.told = true;
    for (const { target, isIntersecting, boundingClientRect: { height } } of entries) {
      const { chunk = '', rows = '' } = (target as HTMLElement).dataset;
      if (target.firstElementChild) this.heights.set(rows, height);
      // What has the focus stays, however far it is scrolled away.
      const near = isIntersecting || (this.host.shadowRoot?.activeElement ? target.contains(this.host.shadowRoot.activeElement) : false);
      if (this.seen.get(chunk) === near) continue;
      this.seen.set(chunk, near);
      changed = true;
    }
    if (!changed) return;
    // During a gesture what was drawn has been moved since: new rows belong where they are now.
    if (this.moving) this.host.requestUpdate();
    else void this.checkInTurns();
  }

  /** The Tab key goes on to the rows before and after, and may be quicker than the browser tells that they are near. */
  private readonly onFocusin = (event: Event): void => {
    const own = (event.target as Element).closest('[data-chunk]');
    if (!own) return;
    const chunks = [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('[data-chunk]') ?? [])];
    const at = chunks.findIndex((chunk) => chunk === own);
    const around = chunks.slice(Math.max(0, at - 1), at + 2).map(({ dataset: { chunk = '' } }) => chunk).filter((chunk) => this.seen.get(chunk) !== true);
    for (const chunk of around) this.seen.set(chunk, true);
    if (around.length > 0) this.check();
  };

  /** One chunk at a time, when the browser has nothing better to do. */
  private fill(): void {
    const chunks = [...this.watched];
    const next = chunks.length > 1 && chunks.length <= ALL ? chunks.find((chunk) => !chunk.firstElementChild) : undefined;
    if (!next || this.idle || this.everything) return;
    this.idle = whenIdle(() => {
      this.idle = 0;
      if (!this.moving) {
        this.filled.add(next.dataset['chunk'] ?? '');
        this.check();
      }
      this.fill();
    });
  }
}
