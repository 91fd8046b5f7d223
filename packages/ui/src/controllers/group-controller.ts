import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a member does with what others tell, by topic. */
export type Topics = Readonly<Record<string, (value: unknown) => void>>;

/** Stands in no group. */
export const ALONE = 'none';

const members = new Set<GroupController>();
/** What holds for a whole group, by its name and by topic, as long as there are widgets. */
const shared = new Map<string, Map<string, unknown>>();

/**
 * Widgets on one page that show the same things. They tell each other directly, so nothing of it is an event that the page has to pass on, and
 * each tells only what its visitor did: what is heard is not told again.
 */
export class GroupController implements ReactiveController {
  private readonly group: () => string | undefined;
  private readonly topics: Topics;
  private readonly host: ReactiveControllerHost;

  /** @param group name of the group, read when something is told; `none`: stands alone */
  constructor(host: ReactiveControllerHost, group: () => string | undefined, topics: Topics) {
    this.host = host;
    this.group = group;
    this.topics = topics;
    host.addController(this);
  }

  hostConnected(): void {
    members.add(this);
    this.join();
  }

  /** Hears what holds for the group: when it comes, and when it goes to another one. */
  join(): void {
    for (const [topic, value] of shared.get(this.name) ?? []) this.topics[topic]?.(value);
    this.noticed();
  }

  hostDisconnected(): void {
    members.delete(this);
    if (members.size === 0) shared.clear();
    this.noticed();
  }

  /** True when another member listens to a topic: then there is something to tell it. */
  has(topic: string): boolean {
    return this.others(topic).length > 0;
  }

  tell(topic: string, value: unknown): void {
    for (const other of this.others(topic)) other.topics[topic]?.(value);
  }

  /** Tells what holds for all from now on: also those that come later, or come back. */
  share(topic: string, value: unknown): void {
    if (this.name !== ALONE) shared.set(this.name, (shared.get(this.name) ?? new Map<string, unknown>()).set(topic, value));
    this.tell(topic, value);
  }

  /** As {@link share}, and does it itself: what a link asks of one, it asks of all. */
  follow(topic: string, value: unknown): void {
    this.topics[topic]?.(value);
    this.share(topic, value);
  }

  /** The page gave this one another value: what was shared before holds no longer for those that come later. */
  given(topic: string, value: unknown): void {
    const known = shared.get(this.name);
    if (known?.get(topic) !== value) known?.delete(topic);
  }

  /** An attribute that was taken away is no group of its own. */
  private get name(): string {
    return this.group() ?? '';
  }

  private others(topic: string): GroupController[] {
    const { name } = this;
    return name === ALONE ? [] : [...members].filter((other) => other !== this && other.name === name && Object.hasOwn(other.topics, topic));
  }

  /** What a member offers may depend on who else is there. */
  private noticed(): void {
    for (const other of members) if (other !== this) other.host.requestUpdate();
  }
}
