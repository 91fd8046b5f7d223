/**
 * Boards of colleagues beside one's own: what everybody said of each obligation, what has to be talked about first, and in a blind round nothing
 * of what this visitor has not placed yet.
 */
import { compareText, type CalendarDate } from '@digitaal-europa/data';
import type { Basis, Board, OwnTask } from './board.ts';
import type { Card } from './cards.ts';
import { addOwn, decide } from './edit.ts';
import { same } from './same.ts';
import { blind, join, spreads, voicesOf, type Spread, type Voice, type Voices } from './voices.ts';

/** Most boards beside one's own. */
export const MAX_TOGETHER = 20;
/** From here on two boards differ clearly: another column or another row of the matrix, a year, or "ja" against "deels". */
const CLEAR = 0.5;

export interface Participant {
  /** Also the `board` of what is said in it. Boards that began as one file share an id, so this is another one. */
  readonly id: string;
  /** Of two boards with one name the second has a number. */
  readonly name: string;
  readonly board: Board;
  readonly isMine: boolean;
}

/** `clear` and `slight`: they differ. `one`: nobody else said anything of it. `hidden`: in a blind round, until this visitor has spoken. */
export type Group = 'clear' | 'slight' | 'agree' | 'one' | 'hidden';

export interface TogetherRow extends Spread {
  readonly group: Group;
  /** Of an obligation that the data no longer have: its key. */
  readonly title: string;
  /** Absent: it is not on the visitor's own board. */
  readonly card?: Card | undefined;
  /** A task of a colleague's own that is not on the visitor's board. */
  readonly task?: OwnTask | undefined;
}

export interface Together {
  /** The visitor's own board first, then as they were opened. */
  readonly participants: readonly Participant[];
  /** Most disagreement first. */
  readonly groups: Readonly<Record<Group, readonly TogetherRow[]>>;
  readonly count: number;
  /** How many of them this visitor can place, whether or not that was done. */
  readonly placeable: number;
  readonly isBlind: boolean;
}

export interface TogetherInput {
  readonly mine: Board;
  /** As they were opened. */
  readonly others: readonly Board[];
  readonly isBlind: boolean;
  /** Those of the visitor's own board. */
  readonly cards: ReadonlyMap<string, Card>;
}

/** Boards that were opened, and what became of each. */
export interface Added { readonly boards: readonly Board[]; /** They were there already. */ readonly known: readonly Board[]; /** There was no room for them. */ readonly tooMany: readonly Board[] }

/** The boards with more beside them, each content once, and never the visitor's own: a file that is opened twice is no second opinion. */
export function addBoards(present: readonly Board[], more: readonly Board[], mine: Board): Added {
  const [boards, known, tooMany]: [Board[], Board[], Board[]] = [[...present], [], []];
  for (const one of more) ([mine, ...boards].some((other) => same(one, other)) ? known : boards.length < MAX_TOGETHER ? boards : tooMany).push(one);
  return { boards, known, tooMany };
}

/** Whose boards they are, told apart by name. */
function participantsOf(mine: Board, others: readonly Board[]): Participant[] {
  const names = new Set<string>();
  return [mine, ...others].map((board, i) => {
    let name = board.name;
    for (let n = 2; names.has(name); n += 1) name = `${board.name} (${n})`;
    names.add(name);
    return { id: String(i).padStart(3, '0'), name, board, isMine: i === 0 };
  });
}

/** True when nobody said something else, and all said the same kind of thing. */
function isOneMind(voices: readonly Voice[]): boolean {
  const parts = [voices.map(({ quadrant }) => quadrant), voices.map(({ answer }) => answer)];
  return [...parts, voices.map(({ startBy }) => startBy)].every((said) => new Set(said.filter(Boolean)).size < 2) && parts.some((said) => said.every(Boolean));
}
const groupOf = ({ hidden, voices, disagreement }: Spread): Group =>
  (hidden ? 'hidden' : voices.length < 2 ? 'one' : disagreement >= CLEAR ? 'clear' : isOneMind(voices) ? 'agree' : 'slight');

/** What is on the board and for this organisation: a blind round asks of nobody what cannot be chosen. */
const canPlace = (card: Card | undefined): boolean => card !== undefined && card.where !== 'not-for-us';

/** Two by two, so that no voice is read again for every board that comes after it. */
const joined = (all: readonly Voices[]): Voices => (all.length < 2 ? all[0] ?? { boards: [], items: {} } : join(joined(all.slice(0, all.length >> 1)), joined(all.slice(all.length >> 1))));

/** The boards side by side. */
export function togetherOf({ mine, others, isBlind, cards }: TogetherInput): Together {
  const participants = participantsOf(mine, others);
  const all = spreads(joined(participants.map(({ id, name, board }) => voicesOf({ ...board, id, name }))));
  const placeable = all.filter(({ key }) => canPlace(cards.get(key)));
  const seen = isBlind ? [...blind(placeable, mine), ...all.filter(({ key }) => !canPlace(cards.get(key)))].sort((a, b) => b.disagreement - a.disagreement || compareText(a.key, b.key)) : all;
  const tasks = new Map(others.toReversed().flatMap(({ own }) => own.map((task) => [task.key, task])));
  const groups: Record<Group, TogetherRow[]> = { clear: [], slight: [], agree: [], one: [], hidden: [] };
  for (const spread of seen) {
    const [card, group] = [cards.get(spread.key), groupOf(spread)];
    const task = card ? undefined : tasks.get(spread.key);
    groups[group].push({ ...spread, group, title: card?.title ?? task?.title ?? spread.key, card, task });
  }
  return { participants, groups, count: all.length, placeable: placeable.length, isBlind };
}

/** What somebody said, as far as the visitor's own board does not say it too. Nothing: there is nothing to take over. */
export function takeable({ voices, card, task }: TogetherRow, voice: Voice, mine: string): 'place' | 'answer' | 'both' | undefined {
  if (voice.board === mine || !(canPlace(card) || task)) return undefined;
  const own = voices.find(({ board }) => board === mine);
  const place = voice.quadrant !== undefined && (voice.quadrant !== own?.quadrant || (voice.startBy !== undefined && voice.startBy !== own.startBy));
  const answer = voice.answer !== undefined && voice.answer !== own?.answer;
  return place ? (answer ? 'both' : 'place') : answer ? 'answer' : undefined;
}

/**
 * The visitor's board with what somebody else said, in one step. The reason comes along; the name does not, for it is this visitor who chooses now.
 * @param task of a task that is not on the board yet
 */
export function takeOver(board: Board, key: string, { quadrant, startBy, reason, answer }: Voice, task: OwnTask | undefined, { today, basis }: { readonly today: CalendarDate; readonly basis: Basis }): Board {
  const isNew = task !== undefined && !board.own.some((one) => one.key === key);
  const before = isNew ? addOwn(board, { ...task, key, ...(quadrant && { quadrant, startBy }) }) : board;
  // There was no room for it.
  if (isNew && before === board) return board;
  return decide(before, key, { ...(quadrant && !isNew && { move: { quadrant, startBy, reason, on: today, basis } }), ...(answer && { answer }) });
}
