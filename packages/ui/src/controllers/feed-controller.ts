import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { fetchJson, LoadError } from '../fetch-json.ts';
import { nextTurn } from '../next-turn.ts';

/** Where data comes from: an address, a value that is there already, or a function that brings it. */
export type FeedSource = string | URL | object | ((signal: AbortSignal) => Promise<unknown>);

/** Where data came from, for the page: an address, `data` for the property, `package` for what ships with the code. */
export function nameOfSource(source: FeedSource | undefined): string {
  if (typeof source === 'string') return new URL(source, document.baseURI).href;
  if (source instanceof URL) return source.href;
  return typeof source === 'function' ? 'package' : 'data';
}

/** What a widget's reader makes of a feed. It throws a {@link LoadError} when it can make nothing of it. */
export interface Loaded<T, Issue = unknown> {
  readonly value: T;
  /** What was left out, and why. */
  readonly issues: readonly Issue[];
}

/** What a reader of checked data answers. */
export type Checked<T, Issue> =
  | { readonly ok: true; readonly feed: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly issues: readonly Issue[] };

/** The answer of a reader in the form that the controller wants. */
export function accepted<T, Issue>(result: Checked<T, Issue>): Loaded<T, Issue> {
  if (!result.ok) throw new LoadError(result.code, result.message, { issues: result.issues });
  return { value: result.feed, issues: result.issues };
}

export interface FeedOptions<T, Issue> {
  /** Read at every update; `undefined` waits. A change aborts what is under way and loads again. */
  readonly source: () => FeedSource | undefined;
  readonly read: (input: unknown) => Loaded<T, Issue>;
  /** What the first drawing will find done, a turn for each step: it would take a slow device long. `loaded` is there; nobody was told yet. */
  readonly prepare?: () => Iterable<unknown>;
  readonly onLoad?: (loaded: Loaded<T, Issue>) => void;
  readonly onError?: (error: LoadError) => void;
}

/** The reason of an abort because the widget left the page: nobody is there to tell. */
class Gone extends Error {}

/**
 * Loads a feed and keeps the last good one: a failed reload leaves the visitor with what was on screen, and an error beside it. The first is
 * read, checked, prepared and drawn in turns of their own: in one they would keep a slow device from answering its visitor.
 */
export class FeedController<T, Issue = unknown> {
  /** The last good data, or `undefined` when there never was any. */
  loaded: Loaded<T, Issue> | undefined;
  /** Why the last attempt failed; `undefined` when it did not. */
  error: LoadError | undefined;
  private readonly host: ReactiveControllerHost & Element;
  private interrupted = false;
  /** The page knows that there are data. */
  private isTold = false;
  private given = false;
  private source: FeedSource | undefined;
  /** What waits for data. */
  private waiting: (() => void) | undefined;
  private readonly task: Task<readonly [FeedSource | undefined], Loaded<T, Issue> | undefined>;

  constructor(host: ReactiveControllerHost & Element, options: FeedOptions<T, Issue>) {
    this.host = host;
    this.task = new Task(host, {
      args: () => {
        // Off the page nobody waits for data, though a widget may be drawn there once more.
        if (host.isConnected) this.source = options.source();
        return [this.source] as const;
      },
      task: async ([source], { signal }) => {
        this.given = typeof source === 'object' && !(source instanceof URL);
        if (source === undefined) return undefined;
        // After an abort its reason counts, whatever a source that does not listen makes of it.
        const loaded = options.read(await bring(source, signal).finally(() => signal.throwIfAborted()));
        // What is on screen stays that of the page until the new picture is there, and most of that is made already: a value that was given is drawn at once.
        if (this.loaded && this.given) return loaded;
        await nextTurn();
        signal.throwIfAborted();
        if (this.loaded) return loaded;
        this.accept(loaded);
        for (const step of options.prepare?.() ?? []) {
          void step;
          await nextTurn();
          signal.throwIfAborted();
        }
        return loaded;
      },
      onComplete: (loaded) => {
        if (!loaded) return;
        this.accept(loaded);
        this.isTold = true;
        options.onLoad?.(loaded);
        this.waiting?.();
        this.waiting = undefined;
      },
      onError: (error) => {
        if (error instanceof Gone) return;
        this.error = error instanceof LoadError ? error : new LoadError('unexpected', String(error));
        options.onError?.(this.error);
      },
    });
    host.addController({
      // A widget that is taken out of the page stops loading; put back, it starts again, or anew from another source.
      hostDisconnected: () => {
        this.interrupted = this.pending;
        this.task.abort(new Gone());
      },
      hostConnected: () => {
        host.requestUpdate();
        if (this.interrupted) void this.reload();
        this.interrupted = false;
      },
    });
  }

  private accept(loaded: Loaded<T, Issue>): void {
    this.loaded = loaded;
    this.error = undefined;
  }

  /** True while data is under way. */
  get pending(): boolean {
    return this.task.status === TaskStatus.PENDING;
  }

  /** True while a value that is there already is read and prepared: nothing is under way that a visitor would have to wait for. */
  get reading(): boolean {
    return this.pending && this.given;
  }

  /**
   * Does what a visitor asked for elsewhere on the page: at once, or when there are data; of what was asked for before that, the last. Meanwhile
   * the host comes into view: there it loads, says so, and says why when it fails.
   */
  whenLoaded(run: () => void): void {
    if (this.isTold) {
      run();
      return;
    }
    this.waiting = run;
    this.host.scrollIntoView();
  }

  /** Loads again from the same source. */
  reload(): Promise<void> {
    this.host.requestUpdate();
    return this.task.run();
  }
}

async function bring(source: FeedSource, signal: AbortSignal): Promise<unknown> {
  if (typeof source === 'function') return (source as (signal: AbortSignal) => Promise<unknown>)(signal);
  if (typeof source === 'string' || source instanceof URL) return fetchJson(source, signal);
  return source;
}
