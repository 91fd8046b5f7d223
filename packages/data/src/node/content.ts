/**
 * From the files that editors keep in `content/` to records. Everything wrong is reported with file and line, and all at once: an
 * editor should not have to run the check ten times to hear ten things.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSpan } from '../calendar.ts';
import { checkRecord } from '../feed.ts';
import type { Law } from '../law.schema.ts';
import { lawJsonSchema, type JsonSchema } from './json-schema.ts';
import { readYaml, type ContentIssue } from './yaml-file.ts';

export interface Content {
  readonly laws: readonly Law[];
  readonly issues: readonly ContentIssue[];
  /** Where a field of a law stands, for those who find something wrong with it later. */
  readonly locate: (id: string, path: string) => Pick<ContentIssue, 'file' | 'line'>;
}

type Report = (path: string, message: string) => void;
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `date` in the content stands for in the record. */
const EXPANDED = ['earliest', 'latest', 'precision'];

/**
 * The schema of a law as editors write it. It differs from the record in one way: `date`, in short form, stands for the bounds
 * and the precision.
 */
function editorSchema(): JsonSchema {
  const short = (schema: JsonSchema | undefined): void => {
    if (schema?.properties === undefined) return;
    const { properties } = schema;
    schema.properties = { ...Object.fromEntries(Object.entries(properties).filter(([key]) => !EXPANDED.includes(key))), date: {} };
  };
  const law = lawJsonSchema();
  const date = law.properties?.dates?.items;
  short(date);
  short(date?.properties?.history?.items);
  return law;
}
const EDITOR_SCHEMA = editorSchema();

/** A key that no schema knows is a typing error, and would otherwise silently lose what the editor wrote. */
function reportUnknownKeys(schema: JsonSchema | undefined, value: unknown, path: string, report: Report): void {
  if (Array.isArray(value)) value.forEach((item, i) => reportUnknownKeys(schema?.items, item, `${path}[${i}]`, report));
  const known = schema?.properties;
  if (!isFields(value) || known === undefined) return;
  for (const [key, child] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (Object.hasOwn(known, key)) reportUnknownKeys(known[key], child, at, report);
    else report(at, `unknown key "${key}"; expected one of ${Object.keys(known).join(', ')}`);
  }
}

/** Turns `date` into the bounds and precision of the record; the rest stays as it is. */
function expandDate(value: unknown, path: string, report: Report): unknown {
  if (!isFields(value)) return value;
  const { date, ...rest } = value;
  if (date !== undefined && typeof date !== 'string') report(`${path}.date`, 'expected text');
  try {
    return { ...rest, ...parseSpan(typeof date === 'string' ? date : undefined) };
  } catch (error) {
    report(`${path}.date`, (error as Error).message);
    return { ...rest, ...parseSpan(undefined) };
  }
}

/** The record behind an editor's law: dates expanded, and `asOf` of a date taken from the record when it is left out. */
function expandLaw(law: unknown, report: Report): unknown {
  if (!isFields(law) || !Array.isArray(law.dates)) return law;
  const dates = law.dates.map((raw: unknown, i) => {
    const date = expandDate(raw, `dates[${i}]`, report);
    if (!isFields(date)) return date;
    const history = Array.isArray(date.history) ? { history: date.history.map((former: unknown, j) => expandDate(former, `dates[${i}].history[${j}]`, report)) } : {};
    return { asOf: law.asOf, ...date, ...history };
  });
  return { ...law, dates };
}

/** Reads every law in `<directory>/laws`, in the order of their names. Laws with an issue are left out of `laws`. */
export function readContent(directory: string): Content {
  const folder = join(directory, 'laws');
  const laws: Law[] = [];
  const issues: ContentIssue[] = [];
  const places = new Map<string, { file: string; lineOf: (path: string) => number }>();
  if (!existsSync(folder)) issues.push({ file: folder, line: 1, path: '', message: 'no such folder; expected one with a file per law' });
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = join(folder, name);
    const before = issues.length;
    if (!name.endsWith('.yaml')) {
      issues.push({ file, line: 1, path: '', message: 'unexpected file; expected <id>.yaml' });
      continue;
    }
    const yaml = readYaml(readFileSync(file, 'utf8'), file);
    const report: Report = (path, message) => void issues.push({ file, line: yaml.lineOf(path), path, message });
    issues.push(...yaml.issues);
    if (yaml.issues.length > 0) continue;
    reportUnknownKeys(EDITOR_SCHEMA, yaml.data, '', report);
    const { record, issues: wrong } = checkRecord('laws', expandLaw(yaml.data, report));
    for (const { path, message } of wrong) report(path, message);
    if (record && `${record.id}.yaml` !== name) report('id', `id "${record.id}"; expected the name of the file, "${name.slice(0, -5)}"`);
    if (record) places.set(record.id, { file, lineOf: yaml.lineOf });
    if (record && issues.length === before) laws.push(record);
  }
  const locate: Content['locate'] = (id, path) => {
    const place = places.get(id);
    return { file: place?.file ?? folder, line: place?.lineOf(path) ?? 1 };
  };
  return { laws, issues, locate };
}
