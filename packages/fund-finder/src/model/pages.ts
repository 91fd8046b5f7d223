/** How many results of each group are on screen: thousands would take the page seconds. */
import { MATCH_GROUPS, type MatchGroup } from '@digitaal-europa/data';

/** So many come at a time. */
export const PAGE = 50;

export type Pages = Readonly<Record<MatchGroup, number>>;

export const FIRST_PAGES: Pages = { past: PAGE, misschien: PAGE, 'past niet': PAGE };

export const withMore = (pages: Pages, group: MatchGroup): Pages => ({ ...pages, [group]: pages[group] + PAGE });

/** As many as it takes to show this one; the same pages when it is there already, or nowhere. */
export function withShown(pages: Pages, groups: Readonly<Record<MatchGroup, readonly { readonly fund: { readonly id: string } }[]>>, id: string): Pages {
  for (const group of MATCH_GROUPS) {
    const at = groups[group].findIndex(({ fund }) => fund.id === id);
    if (at >= pages[group]) return { ...pages, [group]: Math.ceil((at + 1) / PAGE) * PAGE };
  }
  return pages;
}
