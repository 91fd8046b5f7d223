/** How widgets ask each other something: on one page by a topic, on another page by a block of the address. One truth for all of them. */
import type { Theme } from './vocabulary.ts';

export interface Destination {
  /** On which the widget listens to others of its group. */
  readonly topic: string;
  /** The block of the widget in the fragment of a link. */
  readonly name: string;
  readonly version: string;
}

export const DESTINATIONS = {
  timeline: { topic: 'date', name: 'kde-timeline', version: 'v1' },
  matrix: { topic: 'tasks', name: 'kde-priority-matrix', version: 'v1' },
  funds: { topic: 'funds', name: 'kde-fund-finder', version: 'v1' },
  networks: { topic: 'networks', name: 'kde-network-map', version: 'v1' },
} as const satisfies Record<string, Destination>;

/** Funds, or networks, on these themes. */
export interface AskedThemes {
  readonly themes: readonly Theme[];
}
