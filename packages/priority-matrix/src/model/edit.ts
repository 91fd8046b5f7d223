/**
 * Edits of a board: pure, from a board to a board. What an edit does not touch stays the same object, and an edit that changes nothing gives the
 * board itself. What people type is cut or rounded to what fits; a key, a choice or a date that does not exist is a mistake of the programmer.
 */
import { PRIORITY_SETTINGS } from '@digitaal-europa/data';
import { MAX_OWN, NAME_LENGTH, type Board, type BoardSettings, type Decision, type Move, type OwnTask, type Profile } from './board.ts';
import { DECISION, isKey, isOwnKey, line, MAX_DECISIONS, OWN, profile as checkProfile, SETTINGS, type Check } from './format.ts';
import { same } from './same.ts';

type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };
const fail = (what: string, value: unknown, expected: string): never => { throw new RangeError(`kde-priority-matrix: ${what} is ${JSON.stringify(value)}; expected ${expected}`); };
/** The valid value, or nothing where nothing was given, or text of which nothing can be read. */
function valid<T>(what: string, check: Check<T>, value: unknown): T | undefined {
  const found = value === undefined ? undefined : check(value, { dropped: 0 });
  return found === undefined && value !== undefined && !(typeof value === 'string' && line(value.length)(value, { dropped: 0 }) === undefined) ? fail(what, value, 'a value that a board can hold') : found;
}
/** The object with a part of it changed; itself when nothing does. Parts without a value are left out. */
function patched<T extends object>(object: T, shape: { readonly [K in keyof T]-?: Check<NonNullable<T[K]>> }, patch: Patch<T>): T {
  const next = { ...object } as Record<string, unknown>;
  for (const [name, value] of Object.entries(patch)) {
    const check = Object.hasOwn(shape, name) ? (shape as Record<string, Check<unknown>>)[name] : undefined;
    const found = valid(name, check ?? (() => undefined), value);
    if (found === undefined) delete next[name];
    else if (!same(found, next[name])) next[name] = found;
  }
  return same(next, object) ? object : (next as T);
}
const expectKey = (key: string): string => (isKey(key) ? key : fail('key', key, 'law/obligation or eigen/…'));

/** Changes what was decided about several at once: a board is copied once, however many they are. */
function decideAll(board: Board, patches: readonly (readonly [key: string, patch: Patch<Decision>])[]): Board {
  let decisions: Record<string, Decision> | undefined;
  for (const [key, patch] of patches) {
    const before = (decisions ?? board.decisions)[expectKey(key)];
    const next = patched<Decision>(before ?? {}, DECISION, patch);
    if (before ? next === before : Object.keys(next).length === 0 || Object.keys(decisions ?? board.decisions).length >= MAX_DECISIONS) continue;
    decisions ??= { ...board.decisions };
    if (Object.keys(next).length > 0) decisions[key] = next;
    else delete decisions[key];
  }
  return decisions ? { ...board, decisions } : board;
}
/** Changes what was decided about one obligation; a part that is `undefined`, or empty text, is taken away. */
export const decide = (board: Board, key: string, patch: Patch<Decision>): Board => decideAll(board, [[key, patch]]);
export const move = (board: Board, key: string, to: Move): Board => decide(board, key, { move: to });
/** Back to where the computer puts it; an own task to where it was made. All else that was decided stays. */
export const toComputed = (board: Board, key: string): Board => decide(board, key, { move: undefined });
/** @param keys of those that go back; default: all */
export const allToComputed = (board: Board, keys: readonly string[] = Object.keys(board.decisions)): Board => decideAll(board, keys.filter((key) => board.decisions[key]?.move).map((key) => [key, { move: undefined }]));
/** The same answer about several obligations, in one step. */
export const forUs = (board: Board, keys: readonly string[], value: Decision['forUs']): Board => decideAll(board, keys.map((key) => [key, { forUs: value }]));
export const answer = (board: Board, key: string, value: Decision['answer']): Board => decide(board, key, { answer: value });
/** Pins, or lets go. Where it stands is kept as a choice when `at` is given, so that no weight or lead time moves it. */
export const pin = (board: Board, key: string, pinned: boolean, at?: Move): Board =>
  decide(board, key, { pinned: pinned || undefined, ...(pinned && at && !board.decisions[key]?.move && { move: at }) });
/** Puts these in this order: all keys of a quadrant, as they are to stand. */
export const order = (board: Board, keys: readonly string[]): Board => decideAll(board, keys.map((key, i) => [key, { order: i }]));

/** Changes settings, each part by itself; what the default model says already is not kept. */
export function changeSettings(board: Board, patch: Patch<BoardSettings>): Board {
  const next: Record<string, unknown> = { ...board.settings };
  for (const [name, value] of Object.entries(patch)) {
    const ours = valid(name, (SETTINGS as Record<string, Check<unknown>>)[name] ?? (() => undefined), value);
    const usual: unknown = PRIORITY_SETTINGS[name as keyof BoardSettings];
    if (typeof ours !== 'object' || ours === null) next[name] = ours;
    else next[name] = Object.fromEntries(Object.entries({ ...(next[name] as object), ...ours }).filter(([part, one]) => one !== (usual as Record<string, unknown>)[part]));
    if (next[name] === undefined || same(next[name], usual) || same(next[name], {})) delete next[name];
  }
  return same(next, board.settings) ? board : { ...board, settings: next };
}

/** A name of white space leaves the board as it is. */
export function rename(board: Board, name: string): Board {
  const next = valid('name', line(NAME_LENGTH), name) ?? board.name;
  return next === board.name ? board : { ...board, name: next };
}
/** For another organisation. All decisions stay: switching back brings them back. */
export function switchProfile(board: Board, to: Profile): Board {
  const profile = valid('profile', checkProfile, to) ?? board.profile;
  return same(profile, board.profile) ? board : { ...board, profile };
}
/** The data on which the board was looked at. */
export const seen = (board: Board, generated: string): Board => (generated === board.generated ? board : { ...board, generated });

/** Adds a task that is in no law; without a title, or when there are {@link MAX_OWN}, the board stays as it is. */
export function addOwn(board: Board, task: OwnTask): Board {
  if (!isOwnKey(task.key) || board.own.some(({ key }) => key === task.key)) fail('key of an own task', task.key, 'eigen/… that is not used yet');
  const added = patched<Partial<OwnTask>>({}, OWN, task) as OwnTask;
  return (added.title as string | undefined) === undefined || board.own.length >= MAX_OWN ? board : { ...board, own: [...board.own, added] };
}
export function changeOwn(board: Board, key: string, patch: Patch<Omit<OwnTask, 'key'>>): Board {
  const before = board.own.find((one) => one.key === key) ?? fail('key of an own task', key, 'one of this board');
  const next = patched<OwnTask>(before, OWN, patch);
  return next === before || !next.title || !next.quadrant ? board : { ...board, own: board.own.map((one) => (one === before ? next : one)) };
}
/** Takes an own task away, with what was decided about it. */
export function removeOwn(board: Board, key: string): Board {
  if (!board.own.some((one) => one.key === key)) return board;
  const { [key]: _, ...decisions } = board.decisions;
  return { ...board, own: board.own.filter((one) => one.key !== key), decisions: key in board.decisions ? decisions : board.decisions };
}
/** An own task that somebody else took away is back, with what was decided about it; where it still is, or where there is no room, nothing changes. */
export function putBack(board: Board, before: Board, key: string): Board {
  const task = before.own.find((one) => one.key === key);
  if (!task || board.own.length >= MAX_OWN || board.own.some((one) => one.key === key)) return board;
  return decide({ ...board, own: [...board.own, task] }, key, { ...before.decisions[key], ...board.decisions[key] });
}

/** Why nothing more can be kept about this one: there are as many choices, or own tasks, as a board holds. Nothing: there is room. */
export function noRoom({ decisions, own }: Board, key: string): 'choices' | 'own' | undefined {
  if (isOwnKey(key) && own.length >= MAX_OWN && !own.some((one) => one.key === key)) return 'own';
  return decisions[key] === undefined && Object.keys(decisions).length >= MAX_DECISIONS ? 'choices' : undefined;
}
