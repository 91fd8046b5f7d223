/** `kde-data diff`: what changed between two versions of the records, in Dutch, for the editor who reviews it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEED_KINDS, readFeed, type AllRecords, type FeedKind } from '../feed.ts';
import { KINDS } from '../kinds.ts';
import { inWords } from '../queries/change-words.ts';
import { changesBetween, isOnlyChecked } from '../queries/changes.ts';
import { readContent } from './content.ts';
import { KIND_NAMES } from '../exports/about.ts';

export interface DiffIo {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** How to use the command. */
export const DIFF_USAGE = 'Usage: kde-data diff <before> <after>\n\n  Both are a feed (laws.json) or both a folder with content. Exit code 0: printed, also when nothing changed.\n';

/** Some of the records: a feed holds one kind, a folder all. */
type SomeRecords = Partial<AllRecords>;

/** @throws Error that names the file and that it is no feed. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`${path}: not a feed; expected a JSON file such as laws.json, or a folder with content`, { cause: error });
  }
}

/** @throws Error that names the file and what is wrong with it. */
function readVersion(path: string): SomeRecords {
  if (!existsSync(path)) throw new Error(`no such file or folder: ${path}`);
  if (statSync(path).isDirectory()) {
    const { records, issues } = readContent(path);
    const [first] = issues;
    if (first) throw new Error(`${first.file}:${first.line}  ${first.message}; expected content without problems`);
    return records;
  }
  const json = readJson(path);
  const kind = FEED_KINDS.find((name) => typeof json === 'object' && json !== null && (json as { kind?: unknown }).kind === name);
  if (kind === undefined) throw new Error(`${path}: unknown kind of feed; expected one of ${FEED_KINDS.join(', ')}`);
  const read = readFeed(KINDS[kind], json);
  if (!read.ok) throw new Error(`${path}: ${read.message}`);
  const [issue] = read.issues;
  if (issue) throw new Error(`${path}: ${issue.path}: ${issue.message}`);
  return { [kind]: read.feed.records };
}

/** The lines about one kind; nothing when nothing changed. Records that were only checked again share one line. */
function linesOf<K extends FeedKind>(kind: K, before: AllRecords[K], after: AllRecords[K]): string[] {
  const changes = changesBetween(kind, before, after);
  const told = changes.filter((change) => !isOnlyChecked(change));
  const names = new Set(told.map(({ id }) => id));
  const checked = new Set(changes.filter((change) => isOnlyChecked(change) && !names.has(change.id)).map(({ id }) => id)).size;
  if (changes.length === 0) return [];
  return [
    KIND_NAMES[kind],
    ...told.map((change) => `- ${inWords(change)}`),
    ...(checked === 0 ? [] : [`- ${checked} ${checked === 1 ? 'record is' : 'records zijn'} opnieuw gecontroleerd, zonder andere wijziging.`]),
    '',
  ];
}

/** Runs the command and gives the exit code: 0 printed, 1 a version cannot be read, 2 wrong usage. */
export function diff(args: readonly string[], { print, printError }: DiffIo): number {
  const usage = (problem: string): number => {
    printError(`kde-data: ${problem}\n\n${DIFF_USAGE}`);
    return 2;
  };
  let paths;
  try {
    paths = parseArgs({ args: [...args], allowPositionals: true }).positionals;
  } catch (error) {
    return usage((error as Error).message);
  }
  const [from, to, ...rest] = paths;
  if (from === undefined || to === undefined || rest.length > 0) return usage(`${paths.length === 1 ? 'only one path' : `${paths.length} paths`}; expected two, the version before and the version after`);
  try {
    const [before, after] = [readVersion(from), readVersion(to)];
    const kinds = FEED_KINDS.filter((kind) => before[kind] !== undefined && after[kind] !== undefined);
    if (kinds.length === 0) return usage('two feeds of different kinds; expected the same kind');
    const lines = kinds.flatMap((kind) => linesOf(kind, before[kind] ?? [], after[kind] ?? []));
    print(lines.length === 0 ? 'Er is niets veranderd.\n' : lines.join('\n'));
    return 0;
  } catch (error) {
    printError(`${(error as Error).message}\n`);
    return 1;
  }
}
