/**
 * How boards stand in a file and on the device. Such a text may be anybody's: what is not understood is left out and counted, all that is kept is
 * bounded, and the boards at hand are never touched by it. Written by hand instead of with a library of rules, because browsers load it.
 */
import { EFFORTS, isCalendarDate, ORGANISATION_TYPES, organisationType, PRIORITY_SETTINGS, REASONS, valuesOf, WEIGHTS, type Size } from '@digitaal-europa/data';
import {
  ANSWERS, BY_LENGTH, DELEGATES, FOR_US, MAX_OWN, MAX_READ, NAME_LENGTH, NOTE_LENGTH, REASON_LENGTH, STATUSES,
  type Basis, type Board, type BoardSettings, type Decision, type Move, type OwnTask, type Profile,
} from './board.ts';
import { QUADRANTS } from './quadrants.ts';
import { isFields } from './same.ts';

const FORMAT = 'kde-board';
const VERSION = 1;
/** Longest file that is read, in characters, and most decisions in one board. */
export const MAX_TEXT = 2_000_000;
export const MAX_DECISIONS = 2000;

/** How many parts were left out, or cut to what fits. */
export interface Left { dropped: number }
/** What somebody else's value gives: itself, the nearest that is valid, or nothing. */
export type Check<T> = (value: unknown, left: Left) => T | undefined;
type Shape<T> = { readonly [K in keyof T]-?: Check<NonNullable<T[K]>> };

// eslint-disable-next-line no-control-regex -- these are the characters that are taken out
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;
/** Text without what hides or turns other text. */
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(/\p{Surrogate}/gu, '\uFFFD');
/** At most so long; never half a character. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
/** One line of text, trimmed. Nothing when it is empty. */
export const line = (most: number): Check<string> => (value) => (typeof value === 'string' ? cut(tidy(value.slice(0, 4 * most)).replace(/\s+/g, ' ').trim(), most).trim() || undefined : undefined);
/** Text of more lines, as it was written. Nothing when there is only white space. */
export const lines = (most: number): Check<string> => (value) => { const text = typeof value === 'string' ? cut(tidy(value.slice(0, 4 * most)), most) : ''; return text.trim() === '' ? undefined : text; };
const matching = (pattern: RegExp, most: number): Check<string> => (value) => (typeof value === 'string' && value.length <= most && pattern.test(value) ? value : undefined);
export const oneOf = <T extends string>(values: readonly T[]): Check<T> => (value) => values.find((one) => one === value);
/** The nearest number in a range, in steps of a part of one. */
export const number = (least: number, most: number, parts: number): Check<number> => (value) => (typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value * parts) / parts)) + 0 : undefined);
const date: Check<string> = (value) => (isCalendarDate(value) ? (value as string) : undefined);

function object<T>(shape: Shape<T>, required: readonly (keyof T & string)[] = [], absent: Partial<T> = {}): Check<T> {
  return (value, left) => {
    if (!isFields(value)) return undefined;
    const found: Record<string, unknown> = { ...absent };
    // What is left out as a whole counts once.
    const own: Left = { dropped: 0 };
    for (const key of Object.keys(value)) {
      const check = Object.hasOwn(shape, key) ? (shape as Record<string, Check<unknown>>)[key] : undefined;
      const kept = check?.(value[key], own);
      if (kept === undefined || (typeof kept !== 'object' && kept !== value[key])) own.dropped += 1;
      if (kept !== undefined) found[key] = kept;
    }
    if (!required.every((key) => found[key] !== undefined)) return undefined;
    left.dropped += own.dropped;
    return found as T;
  };
}
/** A list without what is not valid, each key once. */
const list = <T extends { readonly key: string }>(item: Check<T>, most: number): Check<T[]> => (value, left) => {
  if (!Array.isArray(value)) return undefined;
  const kept = new Map<string, T>();
  for (const one of value.slice(0, most)) { const found = item(one, left); if (found && !kept.has(found.key)) kept.set(found.key, found); }
  left.dropped += value.length - kept.size;
  return [...kept.values()];
};
const record = <T extends object>(isKey: (key: string) => boolean, item: Check<T>, most: number): Check<Record<string, T>> => (value, left) => {
  if (!isFields(value)) return undefined;
  const all = Object.keys(value);
  const kept = all.filter(isKey).slice(0, most).flatMap((key): [string, T][] => { const found = item(value[key], left); return found && Object.keys(found).length > 0 ? [[key, found]] : []; });
  left.dropped += all.length - kept.length;
  return Object.fromEntries(kept);
};

const WORDS = '[a-z0-9]+(-[a-z0-9]+)*';
const OWN_KEY = /^eigen\/[a-z0-9-]{1,40}$/;
const KEY = new RegExp(`^${WORDS}/${WORDS}$`);
export const isOwnKey = (key: string): boolean => OWN_KEY.test(key);
/** True for `law/obligation` and `eigen/…`. No property that every object has can be one. */
export const isKey = (key: string): boolean => key.length <= 161 && (KEY.test(key) || isOwnKey(key));
const month = matching(/^2[01]\d\d-(0[1-9]|1[0-2])$/, 7);
const quadrant = oneOf(QUADRANTS);

const basis = object<Basis>({ earliest: date, latest: date, quadrant });
/** What may stand in a decision; `edit.ts` holds what people type against the same. */
export const DECISION: Shape<Decision> = {
  move: object<Move>({ quadrant, startBy: month, reason: line(REASON_LENGTH), by: line(BY_LENGTH), on: date, basis }, ['quadrant', 'on'], { basis: {} }),
  answer: oneOf(ANSWERS), forUs: oneOf(FOR_US), note: lines(NOTE_LENGTH), delegate: object({ to: oneOf(DELEGATES), text: line(REASON_LENGTH) }, ['to']), nextStep: line(REASON_LENGTH), ownDate: date,
  status: oneOf(STATUSES), pinned: (value) => (value === true ? true : undefined), leadMonths: number(0, 120, 4), priority: number(0, REASONS.eigen, 1), order: number(-9999, 9999, 1),
};
export const OWN: Shape<OwnTask> = { key: matching(OWN_KEY, 46), title: line(REASON_LENGTH), quadrant, startBy: month };
const SIZES = valuesOf(PRIORITY_SETTINGS.capacity);
const each = <K extends string, T>(keys: readonly K[], check: Check<T>): Check<Partial<Record<K, T>>> => object<Partial<Record<K, T>>>(Object.fromEntries(keys.map((key) => [key, check])) as never);
export const SETTINGS: Shape<BoardSettings> = {
  effortMonths: each(valuesOf(EFFORTS), number(0, 60, 4)), capacity: each(SIZES, number(0.25, 5, 20)), procurementMonths: number(0, 36, 4),
  weights: each(valuesOf(REASONS), oneOf(valuesOf(WEIGHTS))), urgentWithin: number(...PRIORITY_SETTINGS.slackRange, 1), importantFrom: number(0, 1, 100),
};
const parts = object<Profile>({ type: oneOf(valuesOf(ORGANISATION_TYPES)), organisation: matching(new RegExp(`^${WORDS}$`), 80), size: oneOf<Size>(SIZES) }, ['type']);
/** Of an organisation of another type the numbers would be those of others than its name says. */
export const profile: Check<Profile> = (value, left) => {
  const found = parts(value, left);
  if (!found?.organisation || organisationType(found.organisation) === found.type) return found;
  left.dropped += 1;
  const { organisation: _, ...rest } = found;
  return rest;
};

/** A board of which all parts are valid; nothing when it does not say for whom it is. */
export const board: Check<Board> = (value, left) => object<Board>({
  id: matching(/^[\w-]{1,64}$/, 64), name: line(NAME_LENGTH), profile, settings: object(SETTINGS), decisions: record(isKey, object(DECISION), MAX_DECISIONS),
  own: list(object(OWN, ['key', 'title', 'quadrant']), MAX_OWN), generated: line(40),
}, ['profile'], { id: 'bord', name: 'Bord', settings: {}, decisions: {}, own: [] })(value, left);

export type Opened =
  | { readonly ok: true; readonly boards: readonly Board[]; /** Id of the board that was looked at. */ readonly current: string; /** Parts that were left out or cut. */ readonly dropped: number }
  | { readonly ok: false; readonly code: 'not-json' | 'not-a-board' | 'newer' | 'too-large'; /** As it was: somebody's work, to keep as a file. */ readonly text: string };

/** The boards as a text that {@link readBoards} reads. */
export const writeBoards = (boards: readonly Board[], current: string): string => JSON.stringify({ format: `${FORMAT}/${VERSION}`, boards, current });

/** From one version to the next, on untrusted values: what it makes is checked like any other. */
const MIGRATIONS: readonly ((file: Record<string, unknown>) => Record<string, unknown>)[] = [
  // One board in a file, each kind of decision in a list of its own, and no day or reason for a move.
  ({ name, type, organisation, size, moves, answers, notes, saved }) => {
    const parts: [name: string, value: unknown, to: (value: unknown) => unknown][] = [
      ['move', moves, (to) => ({ quadrant: to, on: isCalendarDate(saved) ? saved : '2026-01-01', basis: {} })], ['answer', answers, (value) => value], ['note', notes, (value) => value],
    ];
    const decisions = new Map<string, Record<string, unknown>>();
    for (const [part, values, to] of parts) for (const [key, value] of isFields(values) ? Object.entries(values) : []) decisions.set(key, { ...decisions.get(key), [part]: to(value) });
    return { boards: [{ name, profile: { type, ...(organisation !== undefined && { organisation }), ...(size !== undefined && { size }) }, decisions: Object.fromEntries(decisions) }] };
  },
];

/** Reads what {@link writeBoards} wrote, this release or an older one. Never throws. */
export function readBoards(text: string): Opened {
  const refuse = (code: Exclude<Opened, { ok: true }>['code']): Opened => ({ ok: false, code, text });
  if (text.length > MAX_TEXT) return refuse('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  const version = isFields(file) && typeof file.format === 'string' ? /^kde-board\/(\d{1,6})$/.exec(file.format)?.[1] : undefined;
  if (!isFields(file) || version === undefined) return refuse('not-a-board');
  if (Number(version) > VERSION) return refuse('newer');
  for (const migrate of MIGRATIONS.slice(Number(version))) file = migrate(file as Record<string, unknown>);
  const { boards: all, current } = file as Record<string, unknown>;
  const left: Left = { dropped: 0 };
  const boards: Board[] = [];
  for (const one of Array.isArray(all) ? all.slice(0, MAX_READ) : []) {
    const found = board(one, left);
    if (!found) left.dropped += 1;
    // Two boards never share an id: one of them would be written over the other.
    else boards.push(boards.some(({ id }) => id === found.id) ? { ...found, id: freeId(found.id, boards) } : found);
  }
  if (Array.isArray(all)) left.dropped += Math.max(0, all.length - MAX_READ);
  const [first] = boards;
  return first ? { ok: true, boards, current: boards.find(({ id }) => id === current)?.id ?? first.id, dropped: left.dropped } : refuse('not-a-board');
}

const freeId = (id: string, boards: readonly Board[]): string => { let n = 2; while (boards.some((one) => one.id === `${id.slice(0, 58)}-${n}`)) n += 1; return `${id.slice(0, 58)}-${n}`; };
