/**
 * From the files that editors keep in `content/` to records. Everything wrong is reported with file and line, and all at once: an
 * editor should not have to run the check ten times to hear ten things.
 *
 * Laws, funds, networks and services have a file each. Organisations are one table, `organisations.yaml`, and who is ahead of the others
 * is another, `frontrunners.yaml`. A table has `records`; what stands beside it holds for every row that does not say otherwise.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkRecord, FEED_KINDS, type AllRecords, type FeedKind, type RecordsByKind } from '../feed.ts';
import { KINDS } from '../kinds.ts';
import { expand, isFields, type Fields, type Report } from './expand.ts';
import { recordJsonSchema, type JsonSchema } from './json-schema.ts';
import { keysOf, readYaml, type ContentIssue, type YamlFile } from './yaml-file.ts';

export interface Content {
  readonly records: AllRecords;
  /** In the order of the files, and within a file in the order of its lines. */
  readonly issues: readonly ContentIssue[];
  /** Where a field of a record stands, for those who find something wrong with it later. */
  readonly locate: (kind: FeedKind, id: string, path: string) => Omit<ContentIssue, 'message'>;
}

/** Where something stands: `base` is its place in the file. */
interface Place {
  readonly file: YamlFile & { readonly path: string };
  readonly base: string;
}
/** One record as it stands in a file. */
interface Draft extends Place {
  readonly kind: FeedKind;
  readonly value: unknown;
  /** The id that the name of the file asks for. */
  readonly id?: string;
  /** What of it stands elsewhere, by path in the record. */
  readonly parts?: Readonly<Record<string, Place>>;
}

const TABLE = 'organisations.yaml';
const FRONTRUNNERS = 'frontrunners.yaml';
const SCHEMAS = Object.fromEntries(FEED_KINDS.map((kind) => [kind, recordJsonSchema(kind)])) as Readonly<Record<FeedKind, JsonSchema>>;
const at = (base: string, path: string): string => (base === '' ? path : path === '' ? base : `${base}.${path}`);

/** File, line and path in that file of a field of a record. */
function placeOf({ parts = {}, ...whole }: Draft, path: string): Omit<ContentIssue, 'message'> {
  const [part = ''] = Object.keys(parts).filter((name) => path === name || path.startsWith(`${name}.`));
  const { file, base } = parts[part] ?? whole;
  const within = at(base, path.slice(part === '' ? 0 : part.length + 1));
  return { file: file.path, line: file.lineOf(within), path: within };
}

function open(path: string, issues: ContentIssue[]): Draft['file'] | undefined {
  const yaml = readYaml(readFileSync(path, 'utf8'), path);
  issues.push(...yaml.issues);
  return yaml.issues.length > 0 ? undefined : { ...yaml, path };
}

function draftsOfFolder(kind: FeedKind, folder: string, issues: ContentIssue[]): Draft[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().flatMap((name): Draft[] => {
    const path = join(folder, name);
    if (!name.endsWith('.yaml')) {
      issues.push({ file: path, line: 1, path: '', message: 'unexpected file; expected <id>.yaml' });
      return [];
    }
    const file = open(path, issues);
    if (!file) return [];
    return [{ kind, file, base: '', value: file.data, id: name.slice(0, -'.yaml'.length) }];
  });
}

/** The rows of a table, each with what the table says for all of them. */
function rowsOf(file: Draft['file'], issues: ContentIssue[]): { base: string; row: Fields }[] {
  const { records, ...shared } = isFields(file.data) ? file.data : {};
  if (!Array.isArray(records)) {
    issues.push({ file: file.path, line: 1, path: 'records', message: 'expected a list' });
    return [];
  }
  return records.flatMap((row: unknown, i) => {
    const base = `records[${i}]`;
    if (isFields(row)) return [{ base, row: { ...shared, ...row } }];
    issues.push({ file: file.path, line: file.lineOf(base), path: base, message: withValue(row, 'expected a group of fields, such as { id: …, name: … }') });
    return [];
  });
}

/** The table of organisations, each with what it is ahead in. */
function draftsOfTable(directory: string, issues: ContentIssue[]): Draft[] {
  const path = join(directory, TABLE);
  const file = existsSync(path) ? open(path, issues) : undefined;
  if (!file) return [];
  const aheadPath = join(directory, FRONTRUNNERS);
  const ahead = new Map<unknown, (Place & { readonly claim: Fields })[]>();
  const other = existsSync(aheadPath) ? open(aheadPath, issues) : undefined;
  const rows = rowsOf(file, issues);
  const ids = new Set(rows.map(({ row }) => row.id));
  if (other) {
    for (const { base, row: { organisation, ...claim } } of rowsOf(other, issues)) {
      ahead.set(organisation, [...(ahead.get(organisation) ?? []), { file: other, base, claim }]);
      if (!ids.has(organisation)) issues.push({ file: other.path, line: other.lineOf(`${base}.organisation`), path: `${base}.organisation`, message: `"${String(organisation)}"; expected the id of an organisation` });
    }
  }
  return rows.map(({ base, row }) => {
    const claims = ahead.get(row.id) ?? [];
    const value = claims.length === 0 ? row : { ...row, frontrunner: claims.map(({ claim }) => claim) };
    return { kind: 'organisations', file, base, value, parts: Object.fromEntries(claims.map((place, i) => [`frontrunner[${i}]`, place])) };
  });
}

/** What stands at a path, when anything does. */
const valueAt = (record: unknown, path: string): unknown =>
  keysOf(path).reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined), record);

/** An editor sees what was written beside what was expected. */
function withValue(value: unknown, message: string): string {
  if (value === undefined) return `missing; ${message}`;
  const written = typeof value === 'object' ? undefined : JSON.stringify(value);
  return written === undefined ? message : `${written.length > 60 ? `${written.slice(0, 57)}…"` : written}; ${message}`;
}

/** By file in the order of reading, and within a file from top to bottom, as an editor works. */
export function inFileOrder(issues: readonly ContentIssue[]): ContentIssue[] {
  const files = [...new Set(issues.map(({ file }) => file))];
  return issues.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}

/** Reads all records under a content directory, in the order of their names. Records with an issue are left out. */
export function readContent(directory: string): Content {
  const issues: ContentIssue[] = [];
  const drafts = FEED_KINDS.flatMap((kind) => (kind === 'organisations' ? draftsOfTable(directory, issues) : draftsOfFolder(kind, join(directory, kind), issues)));
  if (drafts.length === 0 && issues.length === 0) issues.push({ file: directory, line: 1, path: '', message: 'nothing to read; expected a folder with laws, funds, networks or services' });
  const records: { [K in FeedKind]: RecordsByKind[K][] } = { laws: [], funds: [], networks: [], organisations: [], services: [] };
  const places = new Map<string, Draft>();
  for (const draft of drafts) {
    const { kind, value } = draft;
    const before = issues.length;
    const report: Report = (path, message) => void issues.push({ ...placeOf(draft, path), message });
    const expanded = expand(SCHEMAS[kind], value, report);
    const { record, issues: wrong } = checkRecord<FeedKind>(KINDS[kind], expanded);
    for (const { path, message } of wrong) report(path, withValue(valueAt(expanded, path), message));
    if (!record) continue;
    if (draft.id !== undefined && record.id !== draft.id) report('id', `id "${record.id}"; expected the name of the file, "${draft.id}"`);
    const key = `${kind}/${record.id}`;
    if (places.has(key)) report('id', `id "${record.id}"; expected an id that no other record has`);
    places.set(key, draft);
    // One list per kind: the kind of the draft is the kind of its record.
    if (issues.length === before) (records[kind] as unknown[]).push(record);
  }
  const locate: Content['locate'] = (kind, id, path) => {
    const draft = places.get(`${kind}/${id}`);
    return draft === undefined ? { file: join(directory, kind), line: 1, path } : placeOf(draft, path);
  };
  return { records, issues: inFileOrder(issues), locate };
}
