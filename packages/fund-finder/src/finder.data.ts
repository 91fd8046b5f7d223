/** The funds as they came in, ready to be asked: made once for every feed and language. */
import { FUNDS, indexInSteps, readFeed, type Feed, type FeedIssue, type Fund, type SearchIndex } from '@digitaal-europa/data';
import { accepted, type Language, type Loaded } from '@digitaal-europa/ui';
import { makeFinder, type Finder } from './model/finder.ts';

export const readFunds = (input: unknown): Loaded<Feed<'funds'>, FeedIssue> => accepted(readFeed(FUNDS, input));

/** Milliseconds that the page waits for us at most, half a frame; then it gets a turn. */
const TURN = 8;

interface Search { readonly funds: readonly Fund[]; readonly language: Language; index?: SearchIndex }

export class FinderData {
  private finder = makeFinder([]);
  private search: Search | undefined;
  private readonly ready: () => void;

  /** @param ready called when a search that was asked for is there */
  constructor(ready: () => void) {
    this.ready = ready;
  }

  for(funds: readonly Fund[]): Finder {
    if (this.finder.funds !== funds) this.finder = makeFinder(funds);
    return this.finder;
  }

  /** Takes a while the first time, in which the page goes on: `undefined` until then. Ask for it when a search is at hand. */
  searchOf(funds: readonly Fund[], language: Language): SearchIndex | undefined {
    if (this.search?.funds !== funds || this.search.language !== language) {
      this.search = { funds, language };
      this.make(this.search, indexInSteps(funds, { lang: language }));
    }
    return this.search.index;
  }

  private make(search: Search, steps: ReturnType<typeof indexInSteps>): void {
    const until = performance.now() + TURN;
    while (this.search === search && performance.now() < until) {
      const { done, value } = steps.next();
      if (done) {
        search.index = value;
        this.ready();
        return;
      }
    }
    if (this.search === search) setTimeout(() => this.make(search, steps));
  }
}
