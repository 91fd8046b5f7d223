/**
 * What the widget remembers on the device: the funds that were kept, and which there were at earlier visits. Only when the page says
 * `persist="local"`; otherwise what was kept lasts as long as the page. Never throws: a storage that is full or refused is told, and work goes on.
 */
import { decodeKept, encodeKept, idsOf, isSameKept, keepOnly, mergeKept, NOTHING_KEPT, type Kept } from './model/kept.ts';
import type { Seen, Visits } from './model/news.ts';
import { decodeVisits, encodeVisits, withVisit } from './model/visits.ts';

/** One memory for all fund finders of a site. */
export const SHORTLIST_KEY = 'kde-fund-finder/shortlist';
export const VISITS_KEY = 'kde-fund-finder/visits';

/** Storage as far as we use it. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/** `off`: the page does not want anything kept. */
export type MemoryStatus = 'saved' | 'full' | 'blocked' | 'off';

export interface MemoryOptions {
  /** Whether the page wants work kept: asked again every time. */
  readonly isPersistent: () => boolean;
  /** The ids that are kept, when another window or widget changed them. */
  readonly onChange: (ids: readonly string[]) => void;
  /** Even naming the storage may throw. */
  readonly storage?: (() => Store) | undefined;
  /** Where news from other windows arrives. */
  readonly target?: EventTarget | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** Windows tell each other by an event; widgets on one page hear nothing of it. */
const onThisPage = new Set<FinderMemory>();

export class FinderMemory {
  readonly #options: MemoryOptions;
  #kept: Kept = NOTHING_KEPT;
  #status: MemoryStatus = 'off';

  constructor(options: MemoryOptions) {
    this.#options = options;
  }

  get status(): MemoryStatus { return this.#status; }

  /** The ids that are kept, first kept first: here, and on the device when the page wants that. Hears other windows until {@link stop}. */
  start(): readonly string[] {
    onThisPage.add(this);
    const isPersistent = this.#options.isPersistent();
    // Listening alone makes a browser fetch the storage: not for a page that keeps nothing.
    if (isPersistent) this.#target.addEventListener('storage', this.#onStorage);
    if (isPersistent) this.#kept = mergeKept(this.#kept, this.#read());
    this.#status = isPersistent ? (this.#attempt((storage) => { storage.getItem(SHORTLIST_KEY); }) ?? 'saved') : 'off';
    return idsOf(this.#kept);
  }

  stop(): void {
    onThisPage.delete(this);
    this.#target.removeEventListener('storage', this.#onStorage);
  }

  /** Keeps exactly these. What another window kept meanwhile is kept too: then it is told by `onChange`. */
  save(ids: readonly string[]): MemoryStatus {
    this.#kept = keepOnly(this.#kept, ids, (this.#options.now ?? Date.now)());
    if (!this.#options.isPersistent()) return (this.#status = 'off');
    const mine = idsOf(this.#kept);
    this.#kept = mergeKept(this.#kept, this.#read());
    this.#write();
    if (String(idsOf(this.#kept)) !== String(mine)) this.#options.onChange(idsOf(this.#kept));
    return this.#status;
  }

  /** What was seen at earlier visits. `undefined` when nothing was, or nothing is kept. */
  get visits(): Visits | undefined { return this.#options.isPersistent() ? decodeVisits(this.#get(VISITS_KEY)) : undefined; }

  /** Notes what there is on this day, and gives what was seen before. */
  noteVisit(seen: Seen): Visits | undefined {
    if (!this.#options.isPersistent()) return undefined;
    const { visits } = this;
    const next = withVisit(visits, seen);
    if (next) this.#attempt((storage) => storage.setItem(VISITS_KEY, encodeVisits(next)));
    return visits;
  }

  /** Nothing is kept any more, in any window, and nothing of it stays on the device. */
  clear(): void {
    this.#kept = NOTHING_KEPT;
    this.#attempt((storage) => storage.removeItem(SHORTLIST_KEY));
    this.#tellOthers((other) => other.#empty());
  }

  /** Forgets every visit: nothing is new any more. */
  forgetVisits(): void {
    this.#attempt((storage) => storage.removeItem(VISITS_KEY));
  }

  get #target(): EventTarget { return this.#options.target ?? globalThis.window; }

  readonly #onStorage = (event: Event): void => {
    const { key, newValue } = event as StorageEvent;
    if (key !== SHORTLIST_KEY || !this.#options.isPersistent()) return;
    // Taken away as a whole: the visitor wants it forgotten.
    if (newValue === null) this.#empty();
    else this.#receive(decodeKept(newValue));
  };

  #receive(theirs: Kept): void {
    if (!this.#options.isPersistent()) return;
    const mine = idsOf(this.#kept);
    this.#kept = mergeKept(this.#kept, theirs);
    // Two windows never answer each other for ever: who has nothing to add does not write.
    if (!isSameKept(this.#kept, theirs)) {
      this.#kept = mergeKept(this.#kept, this.#read());
      this.#write();
    }
    if (String(idsOf(this.#kept)) !== String(mine)) this.#options.onChange(idsOf(this.#kept));
  }

  #empty(): void {
    if (this.#kept.size === 0) return;
    this.#kept = NOTHING_KEPT;
    this.#options.onChange([]);
  }

  #read(): Kept { return decodeKept(this.#get(SHORTLIST_KEY)); }

  #write(): void {
    this.#status = this.#attempt((storage) => storage.setItem(SHORTLIST_KEY, encodeKept(this.#kept))) ?? 'saved';
    if (this.#status === 'saved') this.#tellOthers((other) => other.#receive(this.#kept));
  }

  #tellOthers(tell: (other: FinderMemory) => void): void {
    for (const other of [...onThisPage]) if (other !== this && other.#options.isPersistent()) tell(other);
  }

  #get(key: string): string | null {
    let found: string | null = null;
    this.#attempt((storage) => { found = storage.getItem(key); });
    return found;
  }

  /** Why it did not work; nothing when it did. */
  #attempt(use: (storage: Store) => void): 'full' | 'blocked' | undefined {
    try {
      use((this.#options.storage ?? (() => globalThis.localStorage))());
      return undefined;
    } catch (error) {
      return error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED') ? 'full' : 'blocked';
    }
  }
}
