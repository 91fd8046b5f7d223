/**
 * Boards brought together. Three-way, for one board that was edited in two places (tabs): nobody's edit is lost. And side by side, for boards of
 * colleagues: who placed what where, and where they disagree most.
 */
import { compareText, type Quadrant } from '@digitaal-europa/data';
import type { Answer, Board } from './board.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal by content. A part without a value is no part. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => same(one, b[i]));
  if (!isFields(a) || !isFields(b)) return false;
  return Object.keys(a).every((key) => same(a[key], b[key])) && Object.keys(b).every((key) => b[key] === undefined || a[key] !== undefined);
}

export type Side = 'mine' | 'theirs';
/** The same thing was changed in both places: the newest counts, the other is kept to be shown. */
export interface Conflict {
  readonly board: string;
  /** `law/obligation` or `eigen/…`. Absent: about the board as a whole. */
  readonly key?: string | undefined;
  /** `note`, `move`, `name`, … */
  readonly field: string;
  readonly kept: unknown;
  readonly other: unknown;
}

/** What one place says of a thing when the other says something else, field by field as deep as somebody decides. */
function three(base: unknown, mine: unknown, theirs: unknown, newest: Side, path: readonly string[], conflicts: Conflict[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  const [board = '', part, key, field] = path;
  const isWhole = path.length === 1 || (part === 'own' && path.length === 3);
  // Taken away here, changed there: what is changed is somebody's work.
  if (isWhole && (mine === undefined || theirs === undefined)) return mine ?? theirs;
  if (path.length < 4 && part !== 'profile' && [base, mine, theirs].every((one) => one === undefined || isFields(one))) {
    return fields(base as Fields | undefined, mine as Fields | undefined, theirs as Fields | undefined, newest, path, conflicts);
  }
  const [kept, other] = (newest === 'mine' && mine !== undefined) || theirs === undefined ? [mine, theirs] : [theirs, mine];
  // The order of cards is set for many at once and shows itself; the data that were looked at are no decision.
  if (part !== 'generated' && field !== 'order') conflicts.push(part === 'decisions' || part === 'own' ? { board, key, field: field ?? part, kept, other } : { board, field: field ?? key ?? part ?? '', kept, other });
  return kept;
}
/** A board may be called `constructor`: only what an object has of its own counts. */
const at = (object: Fields, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined);
function fields(base: Fields = {}, mine: Fields = {}, theirs: Fields = {}, newest: Side, path: readonly string[], conflicts: Conflict[]): Fields | undefined {
  const names = new Set([...Object.keys(newest === 'mine' ? mine : theirs), ...Object.keys(newest === 'mine' ? theirs : mine)]);
  const all = [...names].map((name) => [name, three(at(base, name), at(mine, name), at(theirs, name), newest, [...path, name], conflicts)] as const).filter(([, value]) => value !== undefined);
  // A decision of which nothing is left is no decision.
  return all.length === 0 && path.length === 3 ? undefined : Object.fromEntries(all);
}

/** Own tasks by their key, so that they can be compared one by one. */
const opened = (board: Board): Fields => ({ ...board, own: Object.fromEntries(board.own.map((one) => [one.key, one])) });
const closed = (board: Fields): Board => ({ ...board, own: Object.values(board.own as Fields) }) as unknown as Board;
const byId = (boards: readonly Board[]): Fields => Object.fromEntries(boards.map((one) => [one.id, opened(one)]));

export interface Merged<T> { readonly result: T; readonly conflicts: readonly Conflict[] }

/**
 * Boards of this device that were edited in two places since they were the same. Different decisions, and different fields of one decision, are
 * brought together; of what was changed in both the newest counts.
 */
export function mergeBoards(base: readonly Board[], mine: readonly Board[], theirs: readonly Board[], newest: Side): Merged<readonly Board[]> {
  const conflicts: Conflict[] = [];
  const all = fields(byId(base), byId(mine), byId(theirs), newest, [], conflicts) ?? {};
  return { result: Object.values(all).map((one) => closed(one as Fields)), conflicts };
}
/** The same for one board. */
export function mergeBoard(base: Board, mine: Board, theirs: Board, newest: Side): Merged<Board> {
  const { result: [result = mine], conflicts } = mergeBoards([base], [{ ...mine, id: base.id }], [{ ...theirs, id: base.id }], newest);
  return { result, conflicts };
}

/** What one person says of one obligation. */
export interface Voice {
  /** Id and name of the board, and the name that was filled in with the move. */
  readonly board: string;
  readonly name: string;
  readonly by?: string | undefined;
  readonly quadrant?: Quadrant | undefined;
  readonly startBy?: string | undefined;
  readonly reason?: string | undefined;
  readonly answer?: Answer | undefined;
  readonly on?: string | undefined;
}
/** Whose boards were brought together, and what they say by `law/obligation`. In one order, whatever the order they came in. */
export interface Voices { readonly boards: readonly Pick<Voice, 'board' | 'name'>[]; readonly items: Readonly<Record<string, readonly Voice[]>> }

const whose = ({ board, name, by = '' }: Voice): string => JSON.stringify([board, name, by]);
/** Later days last; on one day by content, so that the outcome never depends on who came first. */
const ageOf = ({ on, quadrant, startBy, reason, answer }: Voice): string => JSON.stringify([on ?? '', answer ?? '', quadrant ?? '', startBy ?? '', reason ?? '']);
const distinct = (voices: readonly Voice[]): Voice[] => {
  const last = new Map<string, Voice>();
  for (const one of voices) { const known = last.get(whose(one)); if (!known || ageOf(known) < ageOf(one)) last.set(whose(one), one); }
  return [...last].sort(([a], [b]) => compareText(a, b)).map(([, voice]) => voice);
};

/** What a board says: moves, answers, and the places of own tasks. Undecided says nothing. */
export function voicesOf({ id, name, decisions, own }: Board): Voices {
  const placed = new Map(own.map((task) => [task.key, task]));
  const items = [...new Set([...Object.keys(decisions), ...placed.keys()])].sort(compareText).flatMap((key): [string, Voice[]][] => {
    const { move, answer } = decisions[key] ?? {};
    const { quadrant, startBy } = move ?? placed.get(key) ?? {};
    return quadrant || answer ? [[key, [{ board: id, name, by: move?.by, quadrant, startBy, reason: move?.reason, answer, on: move?.on }]]] : [];
  });
  return { boards: [{ board: id, name }], items: Object.fromEntries(items) };
}
/** Both together. Of one person who is in both, with the same board, what was said last counts. */
export function join(a: Voices, b: Voices): Voices {
  const boards = new Map([...a.boards, ...b.boards].map(({ board, name }) => [JSON.stringify([board, name]), { board, name }]));
  const keys = [...new Set([...Object.keys(a.items), ...Object.keys(b.items)])].sort(compareText);
  return {
    boards: [...boards].sort(([one], [other]) => compareText(one, other)).map(([, board]) => board),
    items: Object.fromEntries(keys.map((key) => [key, distinct([...(a.items[key] ?? []), ...(b.items[key] ?? [])])])),
  };
}

export interface Spread {
  readonly key: string;
  readonly voices: readonly Voice[];
  /** How many chose which. */
  readonly quadrants: Readonly<Partial<Record<Quadrant, number>>>;
  /** First and last start month that was chosen. */
  readonly starts?: { readonly from: string; readonly to: string } | undefined;
  /** 0: all say the same; 1: as far apart as can be. */
  readonly disagreement: number;
  /** True in a blind round, until this visitor has placed it too: then nothing of the others is here. */
  readonly hidden?: boolean | undefined;
}
/** Start months so far apart, or more, are as far apart as can be. */
const FAR = 24;
const ANSWER: Readonly<Record<Answer, number | undefined>> = { ja: 0, deels: 0.5, nee: 1, 'weet-niet': undefined };
/** How evenly a group is split over yes and no: 0 when all agree, 1 when half do. */
const split = (yes: number, all: number): number => (all < 2 ? 0 : (yes * (all - yes)) / (Math.floor(all / 2) * Math.ceil(all / 2)));
const monthsOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

function spreadOf(key: string, voices: readonly Voice[]): Spread {
  const chosen = voices.flatMap(({ quadrant }) => quadrant ?? []);
  const count = (of: readonly Quadrant[]): number => chosen.filter((one) => of.includes(one)).length;
  const starts = voices.flatMap(({ startBy }) => startBy ?? []).sort(compareText);
  const [from, to] = [starts[0], starts.at(-1)];
  const answers = voices.flatMap(({ answer }) => (answer && ANSWER[answer]) ?? []);
  return {
    key, voices, quadrants: Object.fromEntries([...new Set(chosen)].sort(compareText).map((one) => [one, count([one])])), starts: from !== undefined && to !== undefined ? { from, to } : undefined,
    disagreement: Math.max(
      (split(count(['nu-doen', 'samen']), chosen.length) + split(count(['nu-doen', 'inplannen']), chosen.length)) / 2, // what is urgent, and what matters
      from !== undefined && to !== undefined ? Math.min(1, (monthsOf(to) - monthsOf(from)) / FAR) : 0,
      answers.length > 1 ? Math.max(...answers) - Math.min(...answers) : 0),
  };
}
/** What was said of each obligation, most disagreement first. */
export const spreads = ({ items }: Voices): Spread[] =>
  Object.entries(items).map(([key, voices]) => spreadOf(key, voices)).sort((a, b) => b.disagreement - a.disagreement || compareText(a.key, b.key));

/** Whether somebody placed it, or said how it is met: staying with the computed place counts when it was chosen. */
export const hasSpoken = ({ decisions, own }: Board, key: string): boolean => decisions[key]?.move !== undefined || decisions[key]?.answer !== undefined || own.some((one) => one.key === key);
/**
 * A blind round: of what this visitor has not placed yet nothing of the others may be known, not even how far apart they are. So those come
 * last, by their key.
 */
export function blind(rows: readonly Spread[], mine: Board): Spread[] {
  const secret = rows.filter(({ key }) => !hasSpoken(mine, key)).map(({ key }): Spread => ({ key, voices: [], quadrants: {}, disagreement: 0, hidden: true }));
  return [...rows.filter(({ key }) => hasSpoken(mine, key)), ...secret.sort((a, b) => compareText(a.key, b.key))];
}
