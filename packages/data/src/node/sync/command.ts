/** `kde-data sync`: from words on the command line to a report. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { OWN_CONTENT } from '../build.ts';
import { readContent } from '../content.ts';
import type { Http } from './http.ts';
import { runSync, type SyncResult } from './run.ts';
import { SOURCES } from './sources.ts';

export const SYNC_USAGE = `Usage: kde-data sync <source|all> [options]

  Asks public sources what changed and writes proposals for an editor. The content itself is never changed.

  <source>         ${SOURCES.map(({ name }) => name).join(', ')}; more than one may be given
  --out <dir>      where report.md and report.json go (default: .kde-sync)
  --cache <dir>    where the last good copy of every source is kept (default: .kde-sync)
  --content <dir>  where the content is (default: the content of this package)
  --dry-run        print the report and write nothing

  Exit code 0: every source was read. 1: the content is wrong. 2: a source could not be read, or wrong usage.
`;

export interface SyncIo {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Default: the network, with manners. */
  readonly http?: Http;
  /** Default: the clock. */
  readonly now?: () => Date;
}

const OPTIONS = { out: { type: 'string' }, cache: { type: 'string' }, content: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

/** Runs `kde-data sync` with what stands after `sync`, and gives the exit code. */
export async function syncCommand(args: readonly string[], io: SyncIo): Promise<number> {
  const { print, printError } = io;
  const usage = (problem: string): number => {
    printError(`kde-data sync: ${problem}\n\n${SYNC_USAGE}`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return usage((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return usage('expected a source or "all"');
  const names = positionals.includes('all') ? 'all' : positionals;
  const unknown = positionals.find((name) => name !== 'all' && !SOURCES.some((source) => source.name === name));
  if (unknown !== undefined) return usage(`unknown source "${unknown}"`);

  const { records, issues } = readContent(values.content ?? OWN_CONTENT);
  for (const { file, line, path, message } of issues) printError(`${relative('', file)}:${line}  ${path === '' ? '' : `${path}: `}${message}\n`);
  if (issues.length > 0) {
    printError(`${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} found; no source was asked\n`);
    return 1;
  }
  const dryRun = values['dry-run'] ?? false;
  const result = await runSync(names, {
    records, cache: values.cache ?? '.kde-sync', out: values.out ?? '.kde-sync', dryRun, onStart: (title) => printError(`${title} …\n`),
    ...(io.http === undefined ? {} : { http: io.http }), ...(io.now === undefined ? {} : { now: io.now }),
  });
  print(dryRun ? result.markdown : summary(result));
  for (const { title, failures } of result.report.sources) for (const { key, detail } of failures) printError(`${title}${key === undefined ? '' : `, ${key}`}: ${detail}\n`);
  return result.code;
}

function summary({ report, files }: SyncResult): string {
  const failed = report.sources.filter(({ state }) => state !== 'fresh').length;
  return `${report.sources.length} sources, ${report.changes.length} proposals${failed === 0 ? '' : `, ${failed} not or not wholly read`}: wrote ${files.map((file) => relative('', file)).join(' and ')}\n`;
}
