/** The commands of `kde-data`, apart from the process that they run in. */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FEED_KINDS } from '../feed.ts';
import { buildContent, outputFiles, writeOutput } from './build.ts';

const USAGE = `Usage: kde-data <command> [options]

  validate             check the content and print what is wrong
  build [--out <dir>]  check the content and write the feeds, their modules and the JSON Schemas (default: dist)

  --content <dir>      where the content is (default: the content of this package)
`;

const CONTENT = resolve(import.meta.dirname, '../../content');

/** Runs one command and gives the exit code: 0 fine, 1 something is wrong with the content, 2 wrong usage. */
export function run(args: readonly string[], print: (text: string) => void, printError: (text: string) => void): number {
  const usage = (problem?: string): number => {
    printError(problem === undefined ? USAGE : `kde-data: ${problem}\n\n${USAGE}`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' }, content: { type: 'string' } } });
  } catch (error) {
    return usage((error as Error).message);
  }
  const { values, positionals: [command, ...rest] } = parsed;
  if (command === undefined) return usage();
  if (command !== 'validate' && command !== 'build') return usage(`unknown command "${command}"; expected "validate" or "build"`);
  if (rest.length > 0) return usage(`unexpected argument "${rest[0]}"`);
  if (command === 'validate' && values.out !== undefined) return usage('"--out" belongs to "build"');

  const { records, issues } = buildContent(values.content ?? CONTENT);
  for (const { file, line, path, message } of issues) printError(`${relative('', file)}:${line}  ${path === '' ? '' : `${path}: `}${message}\n`);
  if (issues.length > 0) {
    printError(`${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} found; nothing written\n`);
    return 1;
  }
  const counted = FEED_KINDS.map((kind) => `${records[kind].length} ${kind}`).join(', ');
  if (command === 'validate') {
    print(`${counted}: no problems\n`);
    return 0;
  }
  const out = values.out ?? 'dist';
  const files = outputFiles(records);
  writeOutput(out, files);
  print(`${counted}: wrote ${files.size} files to ${out}\n`);
  return 0;
}
