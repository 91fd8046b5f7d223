/** The funds as they came in, ready to be asked: made once for every feed and language. */
import { fundDocument, FUNDS, indexInSteps, readFeed, type Feed, type FeedIssue, type Fund, type SearchIndex } from '@digitaal-europa/data';
import { accepted, MadeInTurns, type Language, type Loaded } from '@digitaal-europa/ui';
import { makeFinder, type Finder } from './model/finder.ts';

export const readFunds = (input: unknown): Loaded<Feed<'funds'>, FeedIssue> => accepted(readFeed(FUNDS, input));

export class FinderData {
  private finder = makeFinder([]);
  private readonly search: MadeInTurns<SearchIndex>;

  /** @param ready called when a search that was asked for is there */
  constructor(ready: () => void) {
    this.search = new MadeInTurns(ready);
  }

  for(funds: readonly Fund[]): Finder {
    if (this.finder.funds !== funds) this.finder = makeFinder(funds);
    return this.finder;
  }

  /** Takes a while the first time, in which the page goes on: `undefined` until then. Ask for it when a search is at hand. */
  searchOf(funds: readonly Fund[], language: Language): SearchIndex | undefined {
    return this.search.get([funds, language], () => indexInSteps(funds, fundDocument, { lang: language }));
  }
}
