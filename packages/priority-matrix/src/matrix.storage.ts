/**
 * Boards on this device. Two keys are written in turn, so that a write that breaks off leaves the one before it whole; each says what it was
 * built on, so that two tabs find the state they had in common and nobody's edit is lost. Nothing is sent anywhere.
 */
import { checksum, randomId } from './matrix.ids.ts';
import type { Board } from './model/board.ts';
import { MAX_TEXT, readBoards, writeBoards } from './model/format.ts';
import { mergeBoards, type Conflict } from './model/merge.ts';
import { same } from './model/same.ts';

export const STORAGE_PREFIX = 'kde-priority-matrix';
const SLOTS = [`${STORAGE_PREFIX}/a`, `${STORAGE_PREFIX}/b`] as const;
/** What could not be read whole, kept as it was for whoever can. */
export const RESCUE_KEY = `${STORAGE_PREFIX}/rescue`;

/**
 * `ready`: nothing to be kept yet. `saved`: all is on the device. `full` and `blocked`: it is only in memory, offer the file. `newer`: a newer
 * release keeps boards here, which are left as they are; ours are only in memory.
 */
export type StoreStatus = 'ready' | 'saved' | 'full' | 'blocked' | 'newer';

export interface Kept { readonly boards: readonly Board[]; /** Id of the board that is looked at. Empty without boards. */ readonly current: string }
export interface Loaded extends Kept {
  readonly status: StoreStatus;
  /** Parts that could not be read; the text they stood in is under {@link RESCUE_KEY}. */
  readonly dropped: number;
  /** The texts of which nothing could be read, or that a newer release wrote: somebody's work, to be offered as a file. */
  readonly unread: readonly string[];
  /** The text in which parts could not be read; empty when all was. */
  readonly rescue: string;
}
export interface StoreChange extends Kept {
  readonly status: StoreStatus;
  /** What was changed here and elsewhere at once: the newest counts, the other is here to be shown. */
  readonly conflicts: readonly Conflict[];
}

/** One write: which one it is, what it was built on, and when it was made. */
interface Write extends Kept { readonly count: number; readonly stamp: string; readonly parent: string; readonly at: number; readonly dropped: number }
type Slot = Write | 'newer' | 'broken' | undefined;

const HEAD = /^kde-store\/(\d{1,6}) (\d{1,15}) ([\w-]{1,40}) ([\w-]{1,40}) (\d{1,15}) ([0-9a-f]{8})\n/;
function writeSlot({ count, stamp, parent, at, boards, current }: Omit<Write, 'dropped'>): string {
  const text = writeBoards(boards, current);
  const head = `kde-store/1 ${count} ${stamp} ${parent} ${at}`;
  return `${head} ${checksum(`${head}\n${text}`)}\n${text}`;
}
function readSlot(raw: string | null): Slot {
  if (raw === null) return undefined;
  const [head = '', version, count, stamp = '', parent = '', at, sum] = HEAD.exec(raw.slice(0, 200)) ?? [];
  if (version === undefined) return /^kde-store\/(?!1 )\d/.test(raw) ? 'newer' : 'broken';
  if (version !== '1') return 'newer';
  const text = raw.slice(head.length);
  if (checksum(`${head.slice(0, -10)}\n${text}`) !== sum) return 'broken';
  const opened = readBoards(text);
  if (!opened.ok) return opened.code === 'newer' ? 'newer' : 'broken';
  return { count: Number(count), stamp, parent, at: Number(at), boards: opened.boards, current: opened.current, dropped: opened.dropped };
}
const isWrite = (slot: Slot): slot is Write => typeof slot === 'object';
/** Later by count, else by the clock; of one moment always the same one, whoever asks. */
const isLater = (a: Write, b: Write): boolean => (a.count !== b.count ? a.count > b.count : isNewer(a, b));
const isNewer = (a: Write, b: Write): boolean => (a.at !== b.at ? a.at > b.at : a.stamp > b.stamp);

const newestOf = (slots: readonly Slot[]): Write | undefined => slots.filter(isWrite).reduce<Write | undefined>((best, one) => (best && isLater(best, one) ? best : one), undefined);

export interface StoreOptions {
  /** Called at each use: where storage is refused, naming it throws. */
  readonly storage?: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** What `storage` events are heard on. */
  readonly target?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly now?: () => number;
}

/** Browsers tell other tabs of a write and not this one, so stores on one page tell each other. */
const onThisPage = new Set<BoardStore>();
/** States that another tab may still build on. */
const REMEMBERED = 20;
/** Nothing is kept: what there was was taken away. */
const NOTHING: Write = { count: 0, stamp: '-', parent: '-', at: 0, boards: [], current: '', dropped: 0 };

/** Keeps boards on the device at every change, together with other tabs. Nothing in here throws. */
export class BoardStore {
  #status: StoreStatus = 'ready';
  /** What is held here: the write that it is, or was made from when it could not be kept. */
  #last = NOTHING;
  /** The last state that came from the device. */
  #common = NOTHING;
  /** What was last found under each key, so that it is not read twice. */
  readonly #found = SLOTS.map((): { raw: string | null; slot: Slot } => ({ raw: null, slot: undefined }));
  readonly #seen = new Map<string, Write>([[NOTHING.stamp, NOTHING]]);
  readonly #listeners = new Set<(change: StoreChange) => void>();
  readonly #storage: NonNullable<StoreOptions['storage']>;
  readonly #target: NonNullable<StoreOptions['target']>;
  readonly #now: () => number;

  constructor({ storage = () => globalThis.localStorage, target = globalThis, now = Date.now }: StoreOptions = {}) {
    this.#storage = storage;
    this.#target = target;
    this.#now = now;
  }

  get status(): StoreStatus { return this.#status; }

  /** Reads what was kept, and from then on hears what other tabs do. */
  load(): Loaded {
    onThisPage.add(this);
    this.#target.addEventListener('storage', this.#onStorage);
    const slots = this.#slots();
    const raw = this.#found.map((one) => one.raw);
    const newest = newestOf(slots);
    for (const slot of slots) if (isWrite(slot)) this.#seen.set(slot.stamp, slot);
    if (newest) this.#adopt(newest);
    if (slots.includes('newer')) this.#status = 'newer';
    const unread = newest && this.#status !== 'newer' ? [] : raw.filter((text, i): text is string => text !== null && !isWrite(slots[i]));
    const lost = this.#status === 'newer' ? '' : newest ? (newest.dropped > 0 ? raw[slots.indexOf(newest)] ?? '' : '') : unread.join('\n');
    // Before a next write takes its place.
    if (lost !== '') this.#attempt((storage) => storage.setItem(RESCUE_KEY, lost));
    return { boards: this.#last.boards, current: this.#last.current, status: this.#status, dropped: newest?.dropped ?? 0, unread, rescue: lost };
  }

  /** Keeps these boards. What another tab kept meanwhile is brought together with them first, and told to the listeners. */
  save(boards: readonly Board[], current: string): StoreStatus {
    const mine: Write = { ...this.#last, boards, current, at: this.#now() };
    const slots = this.#status === 'newer' ? [] : this.#slots();
    const newest = newestOf(slots);
    if (slots.includes('newer')) this.#status = 'newer';
    if (this.#status === 'newer') this.#last = mine;
    else if (newest && !this.#seen.has(newest.stamp)) this.#together(mine, newest);
    else this.#write(mine);
    return this.#status;
  }

  /** Hears what comes from other tabs, and when boards can no longer be kept. Gives what stops it. */
  onChange(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  /** Takes all of ours from the device, except what a newer release keeps there. */
  forget(): void {
    if (this.#status === 'newer') return;
    this.#attempt((storage) => storage.removeItem(RESCUE_KEY));
    this.#clear();
  }

  /** Hears other tabs again, and what they did meanwhile. */
  resume(): void {
    onThisPage.add(this);
    this.#target.addEventListener('storage', this.#onStorage);
    const slots = this.#slots();
    const newest = newestOf(slots);
    if (newest) this.#receive(newest);
    else if (slots.every((slot) => slot === undefined)) this.#lose();
  }

  /** Hears nothing, until {@link resume}. Listeners stay. */
  stop(): void {
    onThisPage.delete(this);
    this.#target.removeEventListener('storage', this.#onStorage);
  }

  readonly #onStorage = (event: Event): void => {
    const { key, newValue } = event as StorageEvent;
    if (key !== SLOTS[0] && key !== SLOTS[1]) return;
    // The value of the event, not of the storage: what we wrote since may stand there by now.
    if (newValue !== null) this.#receive(readSlot(newValue));
    else if (this.#slots().every((slot) => slot === undefined)) this.#lose();
  };

  /** The visitor took everything away elsewhere. What is only in memory here was not on the device, and stays. */
  #lose(): void {
    if (this.#status !== 'saved') return;
    this.#begin();
    this.#tell([]);
  }
  #begin(): void {
    this.#last = NOTHING;
    this.#common = NOTHING;
    this.#status = 'ready';
  }
  /** No board is left: nothing of them stays behind, in the older write either. */
  #clear(): void {
    const problem = this.#attempt((storage) => { for (const key of SLOTS) storage.removeItem(key); });
    this.#begin();
    if (problem) this.#status = problem;
    for (const store of this.#others()) store.#lose();
  }

  #receive(slot: Slot): void {
    if (slot === 'newer' && this.#status !== 'newer') { this.#status = 'newer'; this.#tell([]); }
    if (!isWrite(slot) || this.#seen.has(slot.stamp) || this.#status === 'newer') return;
    // Built on all that is held here: nothing of ours is missing in it.
    if (this.#seen.get(slot.parent)?.boards === this.#last.boards) {
      this.#adopt(slot, this.#last.current);
      this.#tell([]);
    } else this.#together(this.#last, slot);
  }

  /** Brings ours and another's together, and keeps and tells what comes of it. */
  #together(mine: Write, theirs: Write): void {
    const base = this.#seen.get(theirs.parent) ?? this.#common;
    const { result, conflicts } = mergeBoards(base.boards, mine.boards, theirs.boards, isNewer(mine, theirs) ? 'mine' : 'theirs');
    const current = result.some(({ id }) => id === mine.current) ? mine.current : theirs.current;
    this.#adopt(theirs, current);
    // When the other holds all of it already there is nothing to write: two tabs never answer each other for ever.
    if (!same(result, theirs.boards)) this.#write({ ...this.#last, boards: result, current, at: Math.max(mine.at, theirs.at) });
    this.#tell(conflicts);
  }

  #write(next: Write): void {
    if (next.boards.length === 0) return this.#clear();
    const slots = this.#slots();
    const newest = newestOf(slots);
    const made: Write = { ...next, count: Math.max(newest?.count ?? 0, next.count) + 1, stamp: randomId(3), parent: next.stamp, dropped: 0 };
    const raw = writeSlot(made);
    // Over the older of the two, or over what is broken: the newest whole one stays until this one is whole.
    const to = newest !== undefined && slots[0] === newest ? 1 : 0;
    const problem = raw.length > MAX_TEXT ? 'full' : this.#attempt((storage) => storage.setItem(SLOTS[to], raw));
    this.#status = problem ?? 'saved';
    this.#last = problem ? next : made;
    if (problem) return;
    this.#found[to] = { raw, slot: made };
    this.#know(made);
    for (const store of this.#others()) store.#receive(made);
  }

  /** Browsers tell no other store on this page. */
  #others(): BoardStore[] {
    return [...onThisPage].filter((store) => store !== this && store.#sharesWith(this));
  }

  #sharesWith(other: BoardStore): boolean {
    try { return this.#storage() === other.#storage(); } catch { return false; }
  }
  /** A state of the device becomes ours; which board is looked at is for each tab to say. */
  #adopt(write: Write, current = write.current): void {
    this.#last = { ...write, current: write.boards.some(({ id }) => id === current) ? current : write.current };
    this.#common = write;
    this.#status = 'saved';
    this.#know(write);
  }
  #know(write: Write): void {
    this.#seen.set(write.stamp, write);
    for (const oldest of this.#seen.keys()) if (this.#seen.size > REMEMBERED) this.#seen.delete(oldest);
  }
  #tell(conflicts: readonly Conflict[]): void {
    const { boards, current } = this.#last;
    for (const listener of [...this.#listeners]) listener({ boards, current, status: this.#status, conflicts });
  }
  #slots(): Slot[] {
    return SLOTS.map((key, i) => {
      let raw: string | null = null;
      const problem = this.#attempt((storage) => { raw = storage.getItem(key); });
      if (problem) this.#status = problem;
      if (this.#found[i]?.raw !== raw) this.#found[i] = { raw, slot: readSlot(raw) };
      return this.#found[i]?.slot;
    });
  }
  /** Why it did not work; nothing when it did. */
  #attempt(use: (storage: ReturnType<NonNullable<StoreOptions['storage']>>) => void): 'full' | 'blocked' | undefined {
    try {
      use(this.#storage());
      return undefined;
    } catch (error) {
      return error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED') ? 'full' : 'blocked';
    }
  }
}
