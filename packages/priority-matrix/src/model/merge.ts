/** One board that was edited in two places (tabs), brought together three-way: nobody's edit is lost. */
import type { Board } from './board.ts';
import { isFields, same, type Fields } from './same.ts';

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
