import { ORGANISATIONS, readFeed, type Feed, type FeedIssue, type Organisation } from '@digitaal-europa/data';
import { FeedController, LoadError, type FeedSource, type Loaded } from '@digitaal-europa/ui';
import type { ReactiveControllerHost } from 'lit';

function readOrganisations(input: unknown): Loaded<Feed<'organisations'>, FeedIssue> {
  const result = readFeed(ORGANISATIONS, input);
  if (!result.ok) throw new LoadError(result.code, result.message, { issues: result.issues });
  return { value: result.feed, issues: result.issues };
}

/** How far the list of names is: not asked for, under way, there, or not to be had. */
export type OrganisationsStatus = 'waiting' | 'loading' | 'ready' | 'failed';

/**
 * The names of all gemeenten, provincies and waterschappen, fetched when the visitor first needs them. Without them the three types can still
 * be chosen, so a failure is no error of the widget: it is told below the list, and the next time the field gets the focus it is tried again.
 */
export class OrganisationsLoader {
  private wanted = false;
  private readonly feed: FeedController<Feed<'organisations'>, FeedIssue>;

  /** @param source Read when the list is wanted; `undefined` when there is none. */
  constructor(host: ReactiveControllerHost, source: () => FeedSource | undefined) {
    this.feed = new FeedController(host, { source: () => (this.wanted ? source() : undefined), read: readOrganisations });
    this.source = source;
  }

  private readonly source: () => FeedSource | undefined;

  /** Empty until they are there; always the same array after that. */
  get organisations(): readonly Organisation[] {
    return this.feed.loaded?.value.records ?? NONE;
  }

  get status(): OrganisationsStatus {
    if (this.feed.loaded) return 'ready';
    if (!this.wanted) return 'waiting';
    if (this.feed.error && !this.feed.pending) return 'failed';
    return this.source() === undefined ? 'failed' : 'loading';
  }

  /** Call it when the field gets the focus, and when the page names one organisation whose name has to be shown. */
  load(): void {
    if (this.wanted && this.status !== 'failed') return;
    this.wanted = true;
    void this.feed.reload();
  }
}

const NONE: readonly Organisation[] = [];
