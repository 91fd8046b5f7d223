/** What the visitor can do with whole boards: another one, a new one, files in and out, and those of colleagues beside their own. */
import type { CalendarDate } from '@digitaal-europa/data';
import { nextTurn, type Language } from '@digitaal-europa/ui';
import { newBoard, type Board, type OwnTask } from './model/board.ts';
import type { MatrixModel } from './model/cards.ts';
import { rename, seen } from './model/edit.ts';
import type { Change } from './model/history.ts';
import { MAX_TEXT, readBoards } from './model/format.ts';
import type { Conflict } from './model/merge.ts';
import { same } from './model/same.ts';
import type { Voice } from './model/voices.ts';
import { takeOther } from './model/take-other.ts';
import { nameOfFile } from './model/files.ts';
import { addBoards, MAX_TOGETHER, takeOver, type Together } from './model/together.ts';
import { togetherCsv } from './model/together-csv.ts';
import { boardsStrings, type FileProblem } from './strings/boards.strings.ts';
import { togetherCsvWords, togetherStrings } from './strings/together.strings.ts';
import { basisOf, STEP } from './matrix.actions.ts';
import type { Desk } from './matrix.desk.ts';
import { randomId } from './matrix.ids.ts';
import type { Sharing } from './matrix.sharing.ts';
import { CLOSED, type MatrixState, type TogetherState } from './matrix.state.ts';
import { matrixStrings } from './matrix.strings.ts';
import type { SeenNotice } from './views/banner.view.ts';
import type { FileResult } from './views/boards.view.ts';

/** The element, as far as boards need it. */
export interface BoardsHost {
  readonly desk: Desk;
  readonly sharing: Sharing;
  readonly state: () => MatrixState;
  readonly choose: (change: Partial<MatrixState>) => void;
  readonly model: () => MatrixModel;
  readonly language: () => Language;
  readonly today: () => CalendarDate;
  /** When the data were made. */
  readonly generated: () => string | undefined;
  readonly say: (message: string) => void;
  /** Keeps an edit of the board in hand as a step. */
  readonly apply: (next: Board, change: Change) => boolean;
  /** Another board is in hand than this one. */
  readonly turned: (before: Board) => void;
  /** Puts the focus there after the next drawing. */
  readonly focus: (selector: string) => void;
  readonly dismissLink: () => void;
}

/** What is in a board, wherever it came from. */
const contentOf = ({ id: _, generated: __, ...content }: Board): object => content;
/** Two boards that say the same. */
export const sameContent = (one: Board, other: Board): boolean => same(contentOf(one), contentOf(other));
/** What taking the other choice does, for its name in undo. */
function stepOf({ key, field, kept }: Conflict): Change {
  if (key === undefined) return { type: field === 'name' ? 'rename' : field === 'profile' ? 'profile' : 'settings' };
  if (field === 'own') return { type: 'own-remove', key, from: kept as string };
  return { type: Object.hasOwn(STEP, field) ? STEP[field as keyof typeof STEP] : 'own-change', key };
}

/** Longest file that is read, in bytes: text takes at most four for a character. */
const MAX_BYTES = MAX_TEXT * 4;

async function read(file: File): Promise<{ readonly problem: FileProblem } | { readonly boards: readonly Board[]; readonly current: string; readonly dropped: number }> {
  if (file.size > MAX_BYTES) return { problem: 'too-large' };
  let text: string;
  try {
    text = await file.text();
    await nextTurn();
  } catch {
    return { problem: 'unreadable' };
  }
  const opened = readBoards(text);
  return opened.ok ? opened : { problem: opened.code };
}

export class BoardActions {
  /** How it went with the files that were chosen last. */
  files: readonly FileResult[] = [];
  private readonly host: BoardsHost;

  constructor(host: BoardsHost) {
    this.host = host;
  }

  readonly open = (id: string): void => this.turn(() => this.host.desk.switchTo(id));
  readonly create = (name: string): void => this.turn(() => this.host.desk.add(this.named(newBoard(randomId(), '', this.board.profile), name)));
  readonly copy = (): void => this.turn(() => this.host.desk.add(this.named({ ...this.board, id: randomId() }, matrixStrings(this.host.language()).copyOf(this.board.name))));
  readonly remove = (id: string): void => this.turn(() => this.host.desk.remove(id));
  readonly forget = (): void => this.turn(() => this.host.desk.forget());
  readonly keepGuest = (): void => void this.host.desk.keep();
  readonly leaveGuest = (): void => this.turn(() => this.host.desk.leave());
  readonly rename = (name: string): void => void this.host.apply(rename(this.board, name), { type: 'rename', from: this.board.name, to: name });
  readonly save = (all: boolean): void => this.host.sharing.file(all);

  readonly openFile = (file: File): void => void this.openFiles([file]);

  /** What could not be read of what stood on the device, as it was. */
  readonly saveUnread = (): void => {
    const { rescue, unread } = this.host.desk;
    this.host.sharing.save({ name: `kde-priority-matrix-${this.host.today()}.txt`, type: 'text/plain', text: rescue === '' ? unread.join('\n') : rescue });
  };

  readonly takeOther = (conflict: Conflict): void => {
    const { desk } = this.host;
    if (conflict.board !== this.board.id) this.turn(() => desk.switchTo(conflict.board));
    // It may be gone by now.
    if (conflict.board === this.board.id) this.host.apply(takeOther(this.board, conflict), stepOf(conflict));
    desk.seenConflicts(conflict);
  };

  readonly seen = (what: SeenNotice): void => {
    const { desk } = this.host;
    if (what === 'refused') this.host.choose({ refused: undefined });
    else if (what === 'conflicts') desk.seenConflicts();
    else if (what === 'unread') desk.seenUnread();
    else if (what === 'link') this.host.dismissLink();
    else desk.adjust(seen(this.board, this.host.generated() ?? ''));
  };

  readonly together = {
    add: (files: readonly File[]): void => void this.addFiles(files),
    remove: (board: Board): void => this.putTogether({ others: this.others.filter((one) => one !== board), problems: [] }),
    blind: (isBlind: boolean): void => this.putTogether({ isBlind }),
    take: (key: string, voice: Voice, task: OwnTask | undefined): void => {
      const card = this.host.model().cards.get(key);
      this.host.apply(takeOver(this.board, key, voice, task, { today: this.host.today(), basis: card ? basisOf(card) : {} }), { type: 'move', key, from: card?.place?.quadrant, to: voice.quadrant });
    },
    save: (together: Together): void => this.host.sharing.save({ name: nameOfFile(['borden naast elkaar'], this.host.today(), 'csv'), type: 'text/csv', text: togetherCsv(together, togetherCsvWords) }),
    close: (): void => {
      this.host.choose({ together: undefined });
      this.host.focus('[aria-controls="boards-panel"]');
    },
  };

  private get board(): Board {
    return this.host.desk.board;
  }

  private get others(): readonly Board[] {
    return this.host.state().together?.others ?? [];
  }

  /** With a name that can be kept as it is. */
  private named(board: Board, name: string): Board {
    return rename({ ...board, name: matrixStrings(this.host.language()).board }, name);
  }

  private putTogether(change: Partial<TogetherState>): void {
    this.host.choose({ together: { others: [], isBlind: false, problems: [], ...this.host.state().together, ...change } });
  }

  /** Another board in hand: what was open was about the one before. */
  private turn(act: () => unknown): void {
    this.files = [];
    const before = this.board;
    act();
    this.turned(before);
  }

  private turned(before: Board): void {
    this.host.choose(CLOSED);
    this.host.say(matrixStrings(this.host.language()).nowOn(this.board.name));
    this.host.turned(before);
  }

  /** Every board of a file beside those that are here; one that is here as it is, is only opened. */
  private async openFiles(files: readonly File[]): Promise<void> {
    const { desk } = this.host;
    // The same sentence is heard again.
    this.files = [];
    this.host.choose({});
    const results: FileResult[] = [];
    const before = this.board;
    for (const file of files) {
      const found = await read(file);
      if ('problem' in found) { results.push({ file: file.name, problem: found.problem }); continue; }
      let [count, left] = [0, 0];
      let current: string | undefined;
      for (const board of found.boards) {
        const known = desk.boards.find((one) => sameContent(one, board));
        // The same id with other content: another state of the same work. Both stay.
        const own = known ?? { ...board, id: [desk.board, ...desk.boards].some(({ id }) => id === board.id) ? randomId() : board.id };
        if (!known && !desk.add(own)) { left += 1; continue; }
        count += 1;
        if (board.id === found.current) current = own.id;
      }
      if (count > 0 && current !== undefined) desk.switchTo(current);
      results.push(count > 0 ? { file: file.name, boards: count, dropped: found.dropped, left } : { file: file.name, problem: 'full' });
    }
    // What cannot be opened closes nothing.
    if (this.board.id !== before.id) this.turned(before);
    this.files = results;
    this.host.choose({});
  }

  private async addFiles(files: readonly File[]): Promise<void> {
    const texts = boardsStrings(this.host.language());
    const problems: string[] = [];
    const more: Board[] = [];
    for (const file of files) {
      const found = await read(file);
      if ('problem' in found) problems.push(texts.problem[found.problem](file.name));
      else more.push(...found.boards);
    }
    const isNew = !this.host.state().together;
    const { boards, known, tooMany } = addBoards(this.others, more, this.board);
    const said = togetherStrings(this.host.language());
    problems.push(...known.map(({ name }) => said.known(name)), ...tooMany.map(({ name }) => said.tooMany(name, MAX_TOGETHER)));
    this.putTogether({ others: boards, problems });
    if (isNew) this.host.focus('#together-title');
  }
}
