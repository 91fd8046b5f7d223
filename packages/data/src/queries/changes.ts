/**
 * What changed between two versions of the records of one kind: the one source for feeds of changes, `kde-data diff` and "since your last
 * visit". Field by field, and a date that moves is one change and not three.
 *
 * Parts with an id (dates, obligations, calls …) are matched by it, whatever their order, because an id stays when a date moves. A list
 * without ids is compared as a whole.
 */
import type { DateSpan } from '../calendar.ts';
import type { FeedKind, RecordsByKind } from '../feed.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A part of a record that has a name of its own: a date, a call, a membership. */
export interface ChangedPart {
  /** The list that it stands in: `dates`. */
  readonly list: string;
  /** Its id in that list, or what stands for one. */
  readonly id: string;
  /** The part as it is now, or as it last was when it is gone. */
  readonly item: Fields;
}

interface About {
  readonly kind: FeedKind;
  /** Id of the record. */
  readonly id: string;
  /** The Dutch name of the record, as it is now or as it last was. */
  readonly name: string;
}

/** A record that was not there before. */
export interface AddedRecord extends About {
  readonly type: 'added';
  readonly record: Fields & { readonly id: string };
}

/** A record that is no longer there, as it last was. */
export interface RemovedRecord extends About {
  readonly type: 'removed';
  readonly record: Fields & { readonly id: string };
}

/** Where in a record something changed. */
interface Place {
  /** The keys from the record down, with ids instead of positions: `['dates', 'in-werking', 'certainty']`. */
  readonly path: readonly string[];
  /** The named parts on that way, the outer one first. */
  readonly parts: readonly ChangedPart[];
}

/** A field with another value. An absent side means that the field, or the part, was or is not there. */
export interface FieldChange extends About, Place {
  readonly type: 'field';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A date that moved, or is now known more or less exactly. `path` leads to what carries the date; `date` is its id, when it has one. */
export interface DateChange extends About, Place {
  readonly type: 'date-moved';
  readonly date?: string | undefined;
  readonly from: DateSpan;
  readonly to: DateSpan;
}

export type Change = AddedRecord | RemovedRecord | FieldChange | DateChange;

/** True when nothing changed but the day on which an editor last looked. Readers are not told about those one by one. */
export const isOnlyChecked = (change: Change): boolean => change.type === 'field' && change.path.at(-1) === 'asOf';

const SPAN_KEYS: ReadonlySet<string> = new Set(['earliest', 'latest', 'precision']);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const carriesSpan = (value: Fields): boolean => typeof value.precision === 'string';
const keysOf = (...sides: readonly Fields[]): string[] => [...new Set(sides.flatMap((side) => Object.keys(side).filter((key) => side[key] !== undefined)))];

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  return isFields(a) && isFields(b) ? keysOf(a, b).every((key) => isSame(a[key], b[key])) : Object.is(a, b);
}

/** Fields that may stand for an id, in this order. */
const NAMES = ['id', 'organisation'] as const;

/** The items of a list by their name; `undefined` when they have none, or not one each. */
export function byName(list: readonly unknown[], name: string): Map<string, Fields> | undefined {
  const named = new Map<string, Fields>();
  for (const item of list) {
    const key = isFields(item) ? item[name] : undefined;
    if (!isFields(item) || typeof key !== 'string' || named.has(key)) return undefined;
    named.set(key, item);
  }
  return named;
}

function bothByName(before: readonly unknown[], after: readonly unknown[]): readonly [Map<string, Fields>, Map<string, Fields>] | undefined {
  for (const name of NAMES) {
    const [old, now] = [byName(before, name), byName(after, name)];
    if (old && now) return [old, now];
  }
  return undefined;
}

const spanOf = ({ earliest, latest, precision }: Fields): DateSpan => ({
  ...(earliest === undefined ? {} : { earliest: earliest as string }), ...(latest === undefined ? {} : { latest: latest as string }), precision: precision as DateSpan['precision'],
});

function compare(about: About, before: unknown, after: unknown, path: readonly string[], parts: readonly ChangedPart[]): Change[] {
  if (isFields(before) && isFields(after)) {
    const dated = carriesSpan(before) && carriesSpan(after);
    const [from, to] = [spanOf(before), spanOf(after)];
    const part = parts.at(-1);
    const moved: Change[] = dated && !isSame(from, to) ? [{ ...about, type: 'date-moved', path, parts, date: part !== undefined && part.id === path.at(-1) ? part.id : undefined, from, to }] : [];
    const keys = keysOf(after, before).filter((key) => !dated || !SPAN_KEYS.has(key));
    return [...moved, ...keys.flatMap((key) => compare(about, before[key], after[key], [...path, key], parts))];
  }
  const named = Array.isArray(before) && Array.isArray(after) ? bothByName(before, after) : undefined;
  if (named) {
    const [old, now] = named;
    const list = path.at(-1) ?? '';
    return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) =>
      compare(about, old.get(id), now.get(id), [...path, id], [...parts, { list, id, item: now.get(id) ?? old.get(id) ?? {} }]));
  }
  if (isSame(before, after)) return [];
  return [{ ...about, type: 'field', path, parts, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

/** A law has a title in two languages, an organisation a name in one, the others a name in two. */
const nameOf = (record: Fields & { readonly id: string }): string => {
  const name = record.title ?? record.name;
  const dutch = isFields(name) ? name.nl : name;
  return typeof dutch === 'string' ? dutch : record.id;
};

/**
 * All changes from one version of the records of a kind to another, by record id, whatever the order of the records. Equal versions have
 * none; two versions that differ in anything but the order of records or of named parts have at least one.
 */
export function changesBetween<K extends FeedKind>(kind: K, before: readonly RecordsByKind[K][], after: readonly RecordsByKind[K][]): Change[] {
  const [old, now] = [before, after].map((records) => new Map(records.map((record) => [record.id, record as Fields & { readonly id: string }]))) as [Map<string, Fields & { id: string }>, Map<string, Fields & { id: string }>];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id): Change[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const record = is ?? was;
    if (record === undefined) return [];
    const about: About = { kind, id, name: nameOf(record) };
    if (was === undefined || is === undefined) return [{ ...about, type: is ? 'added' : 'removed', record }];
    return compare(about, was, is, [], []);
  });
}
