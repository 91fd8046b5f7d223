import type { CalendarDate, Fund } from '@digitaal-europa/data';
import type { FinderMemory } from './finder.memory.ts';
import { newSince, seenNow, type News, type Seen } from './model/news.ts';

const NOTHING_NEW: News = { funds: new Set(), withNewCalls: new Set() };

/**
 * What is new since an earlier visit. Who only looks is not remembered: a first visit is noted when the visitor does something, and who once did
 * is known at every visit after it.
 */
export class FinderNews {
  /** The same object as long as it is the same. */
  current: News = NOTHING_NEW;
  private readonly memory: FinderMemory;
  /** What is there today, as long as it is not noted. */
  private seen: (() => Seen) | undefined;

  constructor(memory: FinderMemory) {
    this.memory = memory;
  }

  /** There are funds. @param offered those of them that this page shows */
  look(records: readonly Fund[], offered: readonly Fund[], today: CalendarDate): void {
    const { visits } = this.memory;
    this.current = newSince(visits, offered, today);
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
    this.current = NOTHING_NEW;
    this.seen = undefined;
  }
}
