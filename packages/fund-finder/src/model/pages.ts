/** How many results of each group are on screen: thousands would take the page seconds. */
import type { MatchGroup } from '@digitaal-europa/data';

/** So many come at a time: more than anybody reads at once, and few enough to be there at once. */
export const PAGE = 20;

export type Pages = Readonly<Record<MatchGroup, number>>;

export const FIRST_PAGES: Pages = { past: PAGE, misschien: PAGE, 'past niet': PAGE };

export const withMore = (pages: Pages, group: MatchGroup): Pages => ({ ...pages, [group]: pages[group] + PAGE });
