import { withOwnCalls, type CalendarDate, type Fund } from '@digitaal-europa/data';
import { remember } from '@digitaal-europa/ui/remember';
import type { FinderMemory } from './finder.memory.ts';
import { newSince, seenNow, type News, type Seen, type Visits } from './model/news.ts';
import type { Who } from './model/sentence.ts';

/**
 * What is new since an earlier visit. Who only looks is not remembered: a first visit is noted when the visitor does something, and who once did
 * is known at every visit after it.
 */
export class FinderNews {
  private readonly memory: FinderMemory;
  /** What is there today, as long as it is not noted. */
  private seen: (() => Seen) | undefined;
  /** What is compared with: the visits before this one, and the day of this one. */
  private visits: Visits | undefined;
  private today: CalendarDate = '';
  private readonly made = remember((visits: Visits | undefined, today: CalendarDate, offered: readonly Fund[], who: Who | undefined): News =>
    newSince(visits, who ? offered.map((fund) => withOwnCalls(fund, who)) : offered, today));

  constructor(memory: FinderMemory) {
    this.memory = memory;
  }

  /** The same object as long as it is the same. A round of another province is no news. @param offered the funds that this page shows */
  of(offered: readonly Fund[], who: Who | undefined): News {
    return this.made(this.visits, this.today, offered, who);
  }

  /** There are funds. */
  look(records: readonly Fund[], today: CalendarDate): void {
    const { visits } = this.memory;
    this.visits = visits;
    this.today = today;
    this.seen = () => seenNow(records, today);
    if (visits) this.note();
  }

  /** The visitor does something: from now on there is a visit to come back from. */
  note(): void {
    if (this.seen) this.memory.noteVisit(this.seen());
    this.seen = undefined;
  }

  /** Nothing is known of earlier visits, nor of this one. */
  forget(): void {
    this.memory.forgetVisits();
    this.visits = undefined;
    this.seen = undefined;
  }
}
