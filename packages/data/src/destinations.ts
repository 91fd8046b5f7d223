/** How widgets ask each other something: on one page by a topic, on another page by a block of the address. One truth for all of them. */
import { THEMES, valuesOf, type Theme } from './vocabulary.ts';

const THEME_LIST = valuesOf(THEMES);

export interface Destination {
  /** On which the widget listens to others of its group. */
  readonly topic: string;
  /** The block of the widget in the fragment of a link. */
  readonly name: string;
  readonly version: string;
}

export const DESTINATIONS = {
  /** One date of one law. */
  timeline: { topic: 'date', name: 'kde-timeline', version: 'v1' },
  /** Laws on themes. */
  laws: { topic: 'laws', name: 'kde-timeline', version: 'v1' },
  matrix: { topic: 'tasks', name: 'kde-priority-matrix', version: 'v1' },
  funds: { topic: 'funds', name: 'kde-fund-finder', version: 'v1' },
  networks: { topic: 'networks', name: 'kde-network-map', version: 'v1' },
} as const satisfies Record<string, Destination>;

/** Laws, funds, or networks, on these themes. */
export interface AskedThemes {
  readonly themes: readonly Theme[];
}

/** What another widget tells is read as anything is that comes from outside: themes that exist, each once. */
export function readAskedThemes(value: unknown): readonly Theme[] {
  const { themes } = (typeof value === 'object' && value !== null ? value : {}) as { readonly themes?: unknown };
  return Array.isArray(themes) ? THEME_LIST.filter((theme) => themes.includes(theme)) : [];
}
