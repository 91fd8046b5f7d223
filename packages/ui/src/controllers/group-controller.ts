import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a member does with what others tell, by topic. */
export type Topics = Readonly<Record<string, (value: unknown) => void>>;

/** Stands in no group. */
export const ALONE = 'none';

const members = new Set<GroupController>();

/**
 * Widgets on one page that show the same things. They tell each other directly, so nothing of it is an event that the page has to pass on, and
 * each tells only what its visitor did: what is heard is not told again.
 */
export class GroupController implements ReactiveController {
  private readonly group: () => string;
  private readonly topics: Topics;
  private readonly host: ReactiveControllerHost;

  /** @param group name of the group, read when something is told; `none`: stands alone */
  constructor(host: ReactiveControllerHost, group: () => string, topics: Topics) {
    this.host = host;
    this.group = group;
    this.topics = topics;
    host.addController(this);
  }

  hostConnected(): void {
    members.add(this);
    this.noticed();
  }

  hostDisconnected(): void {
    members.delete(this);
    this.noticed();
  }

  /** True when another member listens to a topic: then there is something to tell it. */
  has(topic: string): boolean {
    return this.others(topic).length > 0;
  }

  tell(topic: string, value: unknown): void {
    for (const other of this.others(topic)) other.topics[topic]?.(value);
  }

  private others(topic: string): GroupController[] {
    const name = this.group();
    return name === ALONE ? [] : [...members].filter((other) => other !== this && other.group() === name && Object.hasOwn(other.topics, topic));
  }

  /** What a member offers may depend on who else is there. */
  private noticed(): void {
    for (const other of members) if (other !== this) other.host.requestUpdate();
  }
}
