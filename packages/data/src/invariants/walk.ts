/** Every text in a record, with the path that leads to it: for rules about texts whatever field they stand in. */
import { FEED_KINDS, type AllRecords } from '../feed.ts';
import type { CrossFinding, CrossInvariant } from './finding.ts';

/** Something in a record, `dates[3].text`. */
export interface Leaf { readonly path: string; readonly value: unknown }

/** The fields, items and values under a value, itself included, from top to bottom. */
export function walk(value: unknown, path = ''): Leaf[] {
  const here = { path, value };
  if (Array.isArray(value)) return [here, ...value.flatMap((item, i) => walk(item, `${path}[${i}]`))];
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, child]) => walk(child, path === '' ? key : `${path}.${key}`))];
}

/** A rule that looks at everything in every record: it gives what is wrong with one value, as sentences. */
export const perLeaf = (rule: (value: unknown, path: string) => readonly string[]): CrossInvariant => (records) =>
  FEED_KINDS.flatMap((kind) => records[kind].flatMap(({ id, ...record }) => walk({ id, ...record }).flatMap(({ path, value }) => rule(value, path).map((message): CrossFinding => ({ kind, id, path, message })))));

/** The same for texts only. */
export const perText = (rule: (text: string, path: string) => readonly string[]): CrossInvariant => perLeaf((value, path) => (typeof value === 'string' ? rule(value, path) : []));

/** All records of all kinds, with their kind. */
export const eachRecord = (records: AllRecords) => FEED_KINDS.flatMap((kind) => records[kind].map((record) => ({ kind, record })));
