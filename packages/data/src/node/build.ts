/** From content to the published files. Nothing is written unless everything is right, and the same content gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FEED_KINDS, FEED_VERSION, readFeed, SINGULAR, type AllRecords, type Calendars, type Feed, type FeedKind, type RecordsByKind } from '../feed.ts';
import { addressesAreOnKnownSites, CROSS_INVARIANTS, INVARIANTS, type CrossFinding } from '../invariants.ts';
import { KINDS } from '../kinds.ts';
import { checkLanguage } from '../language/check-records.ts';
import type { Source } from '../record.schema.ts';
import { ORGANISATION_TYPES, valuesOf } from '../vocabulary.ts';
import { inFileOrder, readContent } from './content.ts';
import { feedJsonSchema, recordJsonSchema, type JsonSchema } from './json-schema.ts';
import type { ContentIssue } from './yaml-file.ts';

/** Where the facts come from, for those who show or reuse the feed. */
const SOURCES: Readonly<Record<FeedKind, readonly Source[]>> = {
  laws: [
    { url: 'https://eur-lex.europa.eu/', title: 'EUR-Lex, Publicatieblad van de Europese Unie' },
    { url: 'https://oeil.europarl.europa.eu/', title: 'Wetgevingsobservatorium van het Europees Parlement' },
    { url: 'https://wetten.overheid.nl/', title: 'Basiswettenbestand (wetten.overheid.nl)' },
    { url: 'https://zoek.officielebekendmakingen.nl/', title: 'Officiële bekendmakingen' },
  ],
  funds: [{ title: 'Programma’s en openbare aankondigingen, per fonds vermeld' }],
  networks: [{ title: 'Openbare informatie van de netwerken, per netwerk vermeld' }],
  organisations: [
    { url: 'https://organisaties.overheid.nl/', title: 'Register van Overheidsorganisaties' },
    { url: 'https://opendata.cbs.nl/', title: 'CBS, inwoners per gemeente op 1 januari (StatLine 37230ned)' },
  ],
  services: [{ title: 'Openbare informatie van de aanbieders, per dienst vermeld' }],
};

/** The content of this package. */
export const OWN_CONTENT = resolve(import.meta.dirname, '../../content');

export interface BuiltContent {
  /** What reads badly in the Dutch texts, and in content of others the sites that we do not know: for an editor to look at, and no reason not to publish. */
  readonly warnings: () => readonly ContentIssue[];
  /** Valid records of every kind, in the order of their ids. */
  readonly records: AllRecords;
  /** What is wrong with the content, or with how the records fit together. Empty means fit to publish. */
  readonly issues: readonly ContentIssue[];
}

/** Reads and checks everything under a content directory. Rules between records are checked once every record is valid in itself. */
export function buildContent(directory: string): BuiltContent {
  const { records, issues, locate } = readContent(directory);
  const located = (found: readonly CrossFinding[]): ContentIssue[] => inFileOrder(found.map(({ kind, id, path, message }) => ({ ...locate(kind, id, path), message })));
  // The list of sites is of our editors: others have sources of their own, and cannot add them to it.
  const isOurs = resolve(directory) === OWN_CONTENT;
  const warnings = (): ContentIssue[] => located([...checkLanguage(records), ...(isOurs ? [] : addressesAreOnKnownSites(records))]);
  if (issues.length > 0) return { records, issues, warnings };
  const findings = [
    ...INVARIANTS.flatMap((rule) => rule(records.laws)).map((finding) => ({ kind: 'laws' as const, ...finding })),
    ...CROSS_INVARIANTS.filter((rule) => isOurs || rule !== addressesAreOnKnownSites).flatMap((rule) => rule(records)),
  ];
  return { records, issues: located(findings), warnings };
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

/** The calendars of the exports, seen from the feed of laws. */
const CALENDARS: Calendars = { all: 'exports/laws.ics', ...Object.fromEntries(valuesOf(ORGANISATION_TYPES).map((type) => [type, `exports/${type}.ics`])) };

/**
 * A feed as the package's own reader gives it.
 * @throws Error when it would refuse any of it.
 */
function readBack<K extends FeedKind>(kind: K, json: string): Feed<K> {
  const read = readFeed(KINDS[kind], JSON.parse(json));
  const wrong = read.ok ? read.issues.map((issue) => `${issue.path}: ${issue.message}`) : [read.message];
  if (!read.ok || wrong.length > 0) throw new Error(`the feed cannot be read back: ${wrong.join('; ')}`);
  return read.feed;
}

/**
 * A feed as JSON text. It is dated by its newest record, not by the clock.
 * @throws Error when the package's own reader would refuse any of it.
 */
export function feedOf<K extends FeedKind>(kind: K, records: readonly RecordsByKind[K][]): string {
  const newest = records.map((record) => record.asOf).sort().at(-1) ?? '1970-01-01';
  const schema = recordJsonSchema(kind);
  const feed = {
    $schema: `./schemas/${kind}-feed.schema.json`,
    feed: FEED_VERSION,
    kind,
    generated: `${newest}T00:00:00Z`,
    licence: 'CC0-1.0',
    sources: SOURCES[kind],
    ...(kind === 'laws' ? { calendars: CALENDARS } : {}),
    records: records.map((record) => compact(record, schema)),
  };
  const json = JSON.stringify(feed);
  readBack(kind, json);
  return json;
}

/** A module that gives the records checked, for bundlers and Node. It needs nothing else, so it works wherever it stands, on a server too. */
const moduleOf = (kind: FeedKind, json: string): string => `// Made by kde-data build.
export const feed = JSON.parse('${JSON.stringify(readBack(kind, json)).replace(/[\\']/g, '\\$&')}');
export const ${kind} = feed.records;
`;

const typesOf = (kind: FeedKind): string => `import type { Feed, RecordsByKind } from '@digitaal-europa/data';
/** The ${kind} that stand in this file, in their envelope. */
export declare const feed: Feed<'${kind}'>;
export declare const ${kind}: readonly RecordsByKind['${kind}'][];
`;

const pretty = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** All files of a build, by path under the output directory. */
export function outputFiles(records: AllRecords): ReadonlyMap<string, string> {
  return new Map(FEED_KINDS.flatMap((kind): [string, string][] => {
    const json = feedOf(kind, records[kind] as never[]);
    return [
      [`${kind}.json`, json],
      [`${kind}.js`, moduleOf(kind, json)],
      [`${kind}.d.ts`, typesOf(kind)],
      [`schemas/${SINGULAR[kind]}.schema.json`, pretty(recordJsonSchema(kind))],
      [`schemas/${kind}-feed.schema.json`, pretty(feedJsonSchema(kind))],
    ];
  }));
}

/** Writes the files of a build. */
export function writeOutput(directory: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}
