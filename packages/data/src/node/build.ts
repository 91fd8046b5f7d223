/** From content to the published files. Nothing is written unless everything is right, and the same content gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEED_VERSION, readFeed } from '../feed.ts';
import { INVARIANTS } from '../invariants.ts';
import type { Law } from '../law.schema.ts';
import { readContent } from './content.ts';
import { lawJsonSchema, lawsFeedJsonSchema, type JsonSchema } from './json-schema.ts';
import type { ContentIssue } from './yaml-file.ts';

/** Where the facts come from, for those who show or reuse the feed. */
const SOURCES = [
  { url: 'https://eur-lex.europa.eu/', title: 'EUR-Lex, Publicatieblad van de Europese Unie' },
  { url: 'https://oeil.europarl.europa.eu/', title: 'Wetgevingsobservatorium van het Europees Parlement' },
  { url: 'https://wetten.overheid.nl/', title: 'Basiswettenbestand (wetten.overheid.nl)' },
  { url: 'https://zoek.officielebekendmakingen.nl/', title: 'Officiële bekendmakingen' },
];

export interface Laws {
  /** Valid records, in the order of their ids. */
  readonly laws: readonly Law[];
  /** What is wrong with the content, or with how the laws fit together. Empty means fit to publish. */
  readonly issues: readonly ContentIssue[];
}

/** Reads and checks all laws under a content directory. Rules between records are checked once every record is valid in itself. */
export function buildLaws(directory: string): Laws {
  const { laws, issues, locate } = readContent(directory);
  if (issues.length > 0) return { laws, issues };
  const findings = INVARIANTS.flatMap((rule) => rule(laws));
  return { laws, issues: findings.map(({ id, path, message }) => ({ ...locate(id, path), path, message })) };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The record without its empty lists and groups, keys in the order of the schema: readers fill them in again. */
function compact(value: unknown, schema: JsonSchema | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => compact(item, schema?.items));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(schema?.properties ?? fields).filter((key) => !isEmpty(fields[key]));
  return Object.fromEntries(keys.map((key) => [key, compact(fields[key], schema?.properties?.[key])]));
}

/**
 * The feed of laws as JSON text. It is dated by its newest record, not by the clock.
 * @throws Error when the package's own reader would refuse any of it.
 */
export function lawsFeed(laws: readonly Law[]): string {
  const newest = laws.map((law) => law.asOf).sort().at(-1) ?? '1970-01-01';
  const schema = lawJsonSchema();
  const feed = {
    $schema: './schemas/laws-feed.schema.json',
    feed: FEED_VERSION,
    kind: 'laws',
    generated: `${newest}T00:00:00Z`,
    licence: 'CC0-1.0',
    sources: SOURCES,
    records: laws.map((law) => compact(law, schema)),
  };
  const json = JSON.stringify(feed);
  const read = readFeed('laws', JSON.parse(json));
  const wrong = read.ok ? read.issues.map((issue) => `${issue.path}: ${issue.message}`) : [read.message];
  if (wrong.length > 0) throw new Error(`the feed cannot be read back: ${wrong.join('; ')}`);
  return json;
}

/** A module that gives the records checked and typed, for bundlers and Node. */
const lawsModule = (json: string): string => `// Made by kde-data build.
import { readFeed } from './index.js';

const result = readFeed('laws', JSON.parse('${json.replace(/[\\']/g, '\\$&')}'));
if (!result.ok) throw new Error(result.message);
export const feed = result.feed;
export const laws = feed.records;
`;

const LAWS_TYPES = `import type { Feed, Law } from './index.js';

/** The laws that ship with this package, in their envelope. */
export declare const feed: Feed<'laws'>;
export declare const laws: readonly Law[];
`;

const pretty = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** All files of a build, by path under the output directory. */
export function outputFiles(laws: readonly Law[]): ReadonlyMap<string, string> {
  const json = lawsFeed(laws);
  return new Map([
    ['laws.json', json],
    ['laws.js', lawsModule(json)],
    ['laws.d.ts', LAWS_TYPES],
    ['schemas/law.schema.json', pretty(lawJsonSchema())],
    ['schemas/laws-feed.schema.json', pretty(lawsFeedJsonSchema())],
  ]);
}

/** Writes the files of a build. */
export function writeOutput(directory: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(join(directory, 'schemas'), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(directory, path), text);
}
