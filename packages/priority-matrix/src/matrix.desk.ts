/**
 * The boards in hand: which one is looked at, what was done to it, and what of it is on the device. A board is kept from the first change on:
 * one that nobody touched, or that came with a link, leaves nothing behind.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MAX_BOARDS, type Board } from './model/board.ts';
import { absorb, historyOf, record, redo, redoable, undo, undoable, type Change, type History } from './model/history.ts';
import type { Conflict } from './model/merge.ts';
import { same } from './model/same.ts';
import { BoardStore, type Loaded, type StoreOptions, type StoreStatus } from './matrix.storage.ts';

/** `none`: the page wants nothing kept. */
export type DeskStatus = StoreStatus | 'none';

export interface DeskOptions {
  /** False: nothing is read from or written to the device. Asked when the boards are first needed; see {@link Desk.persist}. */
  readonly persist: () => boolean;
  /** A board for who has none yet. */
  readonly fresh: () => Board;
  /** Another board is in hand, and nobody here asked for it: another window took away what was in hand, or made the first board. */
  readonly turned?: (was: 'gone' | 'blank') => void;
  /** The visitor is filling in a form: the board in hand stays, whatever another window does. */
  readonly busy?: () => boolean;
  /** The board in hand is about to be taken away by itself: what is being typed can be kept first, and then it stays. */
  readonly leaving?: () => void;
  /** For tests. */
  readonly store?: StoreOptions;
}

export class Desk implements ReactiveController {
  /** What was changed here and in another window at once, until the visitor has seen it. */
  conflicts: readonly Conflict[] = [];
  /** What could not be read of what was kept. */
  dropped = 0;
  unread: readonly string[] = [];
  /** The text that stood there. */
  rescue = '';
  /** Changes since the board was last saved as a file, or since it was opened. */
  unsaved = 0;
  private readonly host: ReactiveControllerHost;
  private readonly options: DeskOptions;
  private store: BoardStore | undefined;
  /** The store, while the page wants nothing kept. */
  private resting: BoardStore | undefined;
  private opened = false;
  private kept: readonly Board[] = [];
  /** Edited boards for which there was no room: in memory only, until they are edited when there is. */
  private waiting: readonly Board[] = [];
  /** Of every board that was looked at, the one in hand included. */
  private readonly histories = new Map<string, History>();
  private current = '';
  /** The board to go back to from one that is not kept. */
  private before = '';
  private lost = '';
  /** The board that was made because there was none. */
  private blank = '';

  constructor(host: ReactiveControllerHost, options: DeskOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.store?.resume();
  }

  hostDisconnected(): void {
    this.store?.stop();
  }

  get board(): Board {
    return this.history.present;
  }

  /** All that are kept, and those that wait for room, the newest state of each. */
  get boards(): readonly Board[] {
    this.open();
    return this.waiting.length === 0 ? this.kept : [...this.kept, ...this.waiting];
  }

  /** `full` also when there are as many boards as can be kept, and another one waits. */
  get status(): DeskStatus {
    this.open();
    if (!this.store) return 'none';
    return this.waiting.length > 0 ? 'full' : this.store.status;
  }

  /** The board in hand is on the device, or in memory where that cannot be. */
  /** It was removed in another window while the visitor was filling in a form. What they save there brings it back. */
  get isLost(): boolean {
    return this.lost !== '' && this.lost === this.current && !this.isKept;
  }

  /** The form is closed: on with another board. */
  leaveLost(): void {
    this.lost = '';
    this.leave();
    this.options.turned?.('gone');
  }

  get isKept(): boolean {
    this.open();
    return this.kept.some(({ id }) => id === this.current);
  }

  get isFull(): boolean {
    this.open();
    return this.kept.length >= MAX_BOARDS;
  }

  get undoable(): Change | undefined {
    return undoable(this.history);
  }

  get redoable(): Change | undefined {
    return redoable(this.history);
  }

  /** An edit of the board in hand. False: it changed nothing. */
  apply(next: Board, change: Change): boolean {
    const history = record(this.history, next, change);
    if (history === this.history) return false;
    this.unsaved += 1;
    this.put(history);
    this.save();
    return true;
  }

  /** Another board in hand that nobody edited: for whom it is, when the page says so. It is no step, and kept only when it was kept before. */
  adjust(next: Board): void {
    if (next === this.board) return;
    this.put(absorb(this.history, next));
    if (this.isKept || this.isWaiting) this.save();
  }

  undo(): Change | undefined {
    return this.step(this.undoable, undo);
  }

  redo(): Change | undefined {
    return this.step(this.redoable, redo);
  }

  switchTo(id: string): void {
    const found = this.boards.find((one) => one.id === id);
    if (!found) return;
    this.take(found);
    if (this.isKept) this.store?.save(this.kept, id);
  }

  /** A board beside the others, in hand and kept. False: there are as many as can be. */
  add(board: Board): boolean {
    this.open();
    if (this.isFull) return false;
    this.kept = [...this.kept, board];
    this.take(board);
    this.save();
    return true;
  }

  /** A board to look at that is kept from its first change on. */
  show(board: Board): void {
    this.open();
    if (this.isKept) this.before = this.current;
    this.take(board);
  }

  /** Back from a board that is not kept. */
  leave(): void {
    const back = this.kept.find(({ id }) => id === this.before) ?? this.kept[0];
    if (back) this.take(back); else this.begin();
  }

  /** Keeps the board in hand as it is. */
  keep(): boolean {
    if (this.isKept) return true;
    return this.add(this.board);
  }

  remove(id: string): void {
    this.kept = this.kept.filter((one) => one.id !== id);
    this.waiting = this.waiting.filter((one) => one.id !== id);
    // What waited for this room has it.
    while (this.waiting[0] && !this.isFull) [this.kept, this.waiting] = [[...this.kept, this.waiting[0]], this.waiting.slice(1)];
    this.conflicts = this.conflicts.filter(({ board }) => board !== id);
    this.histories.delete(id);
    if (id === this.current) {
      const next = this.kept[0];
      if (next) this.take(next); else this.begin();
    }
    // Twice: the write before it held the board too.
    for (let i = 0; i < 2; i++) this.store?.save(this.kept, this.current);
    this.host.requestUpdate();
  }

  /** Takes everything from the device, and begins anew. */
  forget(): void {
    this.store?.forget();
    this.kept = [];
    this.waiting = [];
    this.histories.clear();
    this.conflicts = [];
    this.unread = [];
    this.rescue = '';
    this.dropped = 0;
    this.begin();
  }

  /** The page says otherwise whether anything is kept. All boards stay at hand, and what was on the device is left there. */
  persist(persist: boolean): void {
    if (!this.opened || persist === (this.store !== undefined)) return;
    if (!persist) {
      this.store?.stop();
      [this.resting, this.store] = [this.store, undefined];
    } else if (this.resting) {
      [this.store, this.resting] = [this.resting, undefined];
      // Ours first: what came meanwhile is brought together with it.
      this.store.save(this.kept, this.current);
      this.store.resume();
    } else {
      const mine = this.kept;
      const { boards, current } = this.load();
      this.kept = [...boards, ...mine];
      const found = boards.find(({ id }) => id === current);
      if (mine.length > 0) this.store?.save(this.kept, this.current);
      else if (found && this.current === this.blank) this.take(found);
    }
    this.host.requestUpdate();
  }

  /** The same was changed here and in another window: to be shown. */
  tellConflicts(conflicts: readonly Conflict[]): void {
    if (conflicts.length === 0) return;
    this.conflicts = [...this.conflicts, ...conflicts];
    this.host.requestUpdate();
  }

  /** The visitor has seen what another window changed: all of it, or one. */
  seenConflicts(one?: Conflict): void {
    this.conflicts = one ? this.conflicts.filter((conflict) => conflict !== one) : [];
    this.host.requestUpdate();
  }

  /** The visitor has seen that something could not be read. It stays on the device. */
  seenUnread(): void {
    this.unread = [];
    this.dropped = 0;
    this.host.requestUpdate();
  }

  /** The board was saved as a file. */
  savedAsFile(): void {
    this.unsaved = 0;
    this.host.requestUpdate();
  }

  private get history(): History {
    this.open();
    return this.histories.get(this.current) ?? historyOf(this.options.fresh());
  }

  /** Not before the element knows what the page wants. */
  private open(): void {
    if (this.opened) return;
    this.opened = true;
    const loaded = this.options.persist() ? this.load() : undefined;
    this.kept = loaded?.boards ?? [];
    const found = this.kept.find(({ id }) => id === loaded?.current) ?? this.kept[0];
    if (found) this.take(found); else this.begin();
  }

  private load(): Loaded {
    this.store = new BoardStore(this.options.store);
    const loaded = this.store.load();
    this.store.onChange(({ boards, current, conflicts }) => this.hear(boards, current, conflicts));
    ({ dropped: this.dropped, unread: this.unread, rescue: this.rescue } = loaded);
    return loaded;
  }

  /** A board for who has none. */
  private begin(): void {
    const board = this.options.fresh();
    this.blank = board.id;
    this.take(board);
  }

  private get isWaiting(): boolean {
    return this.waiting.some(({ id }) => id === this.current);
  }

  private step(change: Change | undefined, go: (history: History) => History): Change | undefined {
    if (!change) return undefined;
    this.unsaved += 1;
    this.put(go(this.history));
    this.save();
    return change;
  }

  private put(history: History): void {
    this.histories.set(this.current, history);
    this.host.requestUpdate();
  }

  private take(board: Board): void {
    if (!this.isKept && !this.isWaiting && this.current !== board.id) this.histories.delete(this.current);
    const known = this.histories.get(board.id);
    this.histories.set(board.id, known ? absorb(known, same(known.present, board) ? known.present : board) : historyOf(board));
    this.current = board.id;
    this.unsaved = 0;
    this.host.requestUpdate();
  }

  private save(): void {
    const { board } = this;
    this.waiting = this.waiting.filter(({ id }) => id !== board.id);
    if (!this.isKept && this.isFull) {
      this.waiting = [...this.waiting, board];
      return this.host.requestUpdate();
    }
    this.kept = this.isKept ? this.kept.map((one) => (one.id === board.id ? board : one)) : [...this.kept, board];
    this.store?.save(this.kept, board.id);
    this.host.requestUpdate();
  }

  /** What another window kept. */
  private hear(boards: readonly Board[], current: string, conflicts: readonly Conflict[]): void {
    const { isKept: wasKept, board: { profile } } = this;
    this.kept = boards;
    this.conflicts = [...this.conflicts, ...conflicts];
    for (const board of boards) {
      const known = this.histories.get(board.id);
      if (known && !same(known.present, board)) this.histories.set(board.id, absorb(known, board));
    }
    const next = boards.find(({ id }) => id === current) ?? boards[0];
    const isHere = (): boolean => this.isKept || this.isWaiting || this.isLost;
    if (wasKept && !this.isKept && this.options.busy?.()) this.lost = this.current;
    const isBlank = (): boolean => next !== undefined && this.current === this.blank && !isHere() && same(next.profile, profile);
    if ((wasKept && !isHere()) || isBlank()) this.options.leaving?.();
    if (wasKept && !isHere()) {
      // Removed in the other window, and not edited here since.
      if (next) this.take(next); else this.begin();
      this.options.turned?.('gone');
    } else if (next && isBlank()) {
      // Nobody did anything here yet: a second board of the same would only be in the way. A board that came with a link stays in hand.
      this.take(next);
      this.options.turned?.('blank');
    }
    this.host.requestUpdate();
  }
}
