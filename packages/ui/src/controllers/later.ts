import type { ReactiveControllerHost } from 'lit';
import { FeedController, type FeedSource, type Loaded } from './feed-controller.ts';

/** How far it is: not asked for, under way, there, or not to be had. */
export type LaterStatus = 'waiting' | 'loading' | 'ready' | 'failed';

/**
 * What is fetched when the visitor first needs it: names to choose from, explanations. The widget is whole without it, so a failure is no
 * error of the widget: it is told where it is missed, and the next time it is asked for it is tried again.
 */
export class Later<T> {
  private wanted = false;
  private readonly feed: FeedController<T>;
  private readonly source: () => FeedSource | undefined;

  /** @param source Read when it is wanted; `undefined` when there is none. */
  constructor(host: ReactiveControllerHost & Element, source: () => FeedSource | undefined, read: (input: unknown) => Loaded<T>) {
    this.feed = new FeedController(host, { source: () => (this.wanted ? source() : undefined), read });
    this.source = source;
  }

  get value(): T | undefined {
    return this.feed.loaded?.value;
  }

  get status(): LaterStatus {
    if (this.feed.loaded) return 'ready';
    if (!this.wanted) return 'waiting';
    if (this.feed.error && !this.feed.pending) return 'failed';
    return this.source() === undefined ? 'failed' : 'loading';
  }

  load(): void {
    if (this.wanted && this.status !== 'failed') return;
    this.wanted = true;
    void this.feed.reload();
  }
}
