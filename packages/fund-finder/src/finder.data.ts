/** The funds as they came in, ready to be asked: made once for every feed and language. */
import { createIndex, FUNDS, readFeed, type Feed, type FeedIssue, type Fund, type SearchIndex } from '@digitaal-europa/data';
import { accepted, type Language, type Loaded } from '@digitaal-europa/ui';
import { makeFinder, type Finder } from './model/finder.ts';

export const readFunds = (input: unknown): Loaded<Feed<'funds'>, FeedIssue> => accepted(readFeed(FUNDS, input));

export class FinderData {
  private finder = makeFinder([]);
  private index: { readonly of: readonly Fund[]; readonly language: Language; readonly index: SearchIndex } | undefined;

  for(funds: readonly Fund[]): Finder {
    if (this.finder.funds !== funds) this.finder = makeFinder(funds);
    return this.finder;
  }

  /** Takes a while the first time: ask for it when a search is at hand. */
  searchOf(funds: readonly Fund[], language: Language): SearchIndex {
    if (this.index?.of !== funds || this.index.language !== language) this.index = { of: funds, language, index: createIndex(funds, { lang: language }) };
    return this.index.index;
  }
}
