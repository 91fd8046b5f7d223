/** The commands of `kde-data`, apart from the process that they run in. Each reads what stands after its name and gives an exit code. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { todayInAmsterdam } from '../calendar.ts';
import { FEED_KINDS, SINGULAR, type AllRecords } from '../feed.ts';
import { buildContent, outputFiles, OWN_CONTENT, writeOutput, type BuiltContent } from './build.ts';
import { coverage, COVERAGE_USAGE } from './coverage.ts';
import { diff, DIFF_USAGE } from './diff.ts';
import { exportFiles } from './exports.ts';
import { newRecord, newUsage } from './new.ts';
import { isNewKind } from './questions.ts';
import { SYNC_USAGE, syncCommand } from './sync/command.ts';
import type { ContentIssue } from './yaml-file.ts';

export interface Io {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Gives the answer to a question; `undefined` when there will be none. Absent: nobody to ask. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
}
type Command = (args: readonly string[], io: Io) => number | Promise<number>;

const USAGE = `Usage: kde-data <command> [options]
  validate [--strict]   check the content and print what is wrong; --strict: warnings count too
  build [--out <dir>]   check the content and write the feeds, their modules, the JSON Schemas and the exports (default: dist)
        [--base-url <url>]  the http(s) address of the folder where the files will stand, for the links in them (default: none)
  new <kind>            ask for a new law, fund, network or service and write its file
  diff <before> <after> print what changed between two feeds or two content folders, in words
  coverage              print how well the records are confirmed
  sync <source|all>     ask public sources what changed and write proposals for an editor
  --content <dir>       where the content is (default: the content of this package)
  --help, -h            print how to use it; after a command, how to use that command
`;

/** The commands that have a text of their own on how to use them; the others are all in `USAGE`. */
const USAGES: Readonly<Record<string, (first: string | undefined) => string>> = {
  coverage: () => COVERAGE_USAGE, diff: () => DIFF_USAGE, new: (kind) => newUsage(isNewKind(kind) ? kind : undefined), sync: () => SYNC_USAGE,
};
const isHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

const SHARED = { content: { type: 'string' } } as const;

const wrongUsage = (io: Io, problem?: string): number => {
  io.printError(problem === undefined ? USAGE : `kde-data: ${problem}\n\n${USAGE}`);
  return 2;
};
/** Who asks how to use it is answered where answers go. */
const help = (io: Io, command = '', first?: string): number => {
  io.print(Object.hasOwn(USAGES, command) ? USAGES[command]?.(first) ?? USAGE : USAGE);
  return 0;
};
const lineOf = ({ file, line, path, message }: ContentIssue): string => `${relative('', file)}:${line}  ${path === '' ? '' : `${path}: `}${message}\n`;
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The content when all is well; otherwise what is wrong has been printed. */
function readOrReport(directory: string, io: Io): BuiltContent | undefined {
  const content = buildContent(directory);
  const { issues } = content;
  for (const issue of issues) io.printError(lineOf(issue));
  if (issues.length === 0) return content;
  io.printError(`${counted(issues.length, 'problem')} found; nothing written\n`);
  return undefined;
}

const summary = (records: AllRecords): string => FEED_KINDS.map((kind) => counted(records[kind].length, SINGULAR[kind])).join(', ');

const validate: Command = (args, io) => {
  const { values } = parseArgs({ args: [...args], options: { ...SHARED, strict: { type: 'boolean' } } });
  const content = readOrReport(values.content ?? OWN_CONTENT, io);
  if (!content) return 1;
  const { records } = content;
  const warnings = content.warnings();
  for (const warning of warnings) io.printError(`warning: ${lineOf(warning)}`);
  io.print(`${summary(records)}: ${warnings.length === 0 ? 'no problems' : `no problems, ${counted(warnings.length, 'warning')}`}\n`);
  return values.strict === true && warnings.length > 0 ? 1 : 0;
};

/** The address of a folder, with the slash to which the names of its files are added; `undefined` when it is none. */
function folderAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^?#]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { href } = new URL(text);
  return href.endsWith('/') ? href : `${href}/`;
}

const build: Command = (args, io) => {
  const { values } = parseArgs({ args: [...args], options: { ...SHARED, out: { type: 'string' }, 'base-url': { type: 'string' } } });
  const address = values['base-url'];
  const baseUrl = address === undefined ? undefined : folderAddress(address);
  if (address !== undefined && baseUrl === undefined) return wrongUsage(io, `unknown address "${address}" in --base-url; expected the http(s) address of a folder, such as https://data.voorbeeld.nl/kde/`);
  const content = readOrReport(values.content ?? OWN_CONTENT, io);
  if (!content) return 1;
  const { records } = content;
  const out = values.out ?? 'dist';
  const files = new Map([...outputFiles(records), ...exportFiles(records, { baseUrl })]);
  writeOutput(out, files);
  io.print(`${summary(records)}: wrote ${files.size} files to ${out}\n`);
  return 0;
};

/** Takes `--content <dir>` or `--content=<dir>` out of the arguments of a command that has options of its own. */
function withContent(args: readonly string[]): { content: string; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--content' || arg.startsWith('--content='));
  if (at < 0) return { content: OWN_CONTENT, rest: [...args] };
  const end = args[at] === '--content' ? at + 2 : at + 1;
  const { values } = parseArgs({ args: args.slice(at, end), options: SHARED });
  return { content: values.content ?? OWN_CONTENT, rest: args.filter((_, i) => i < at || i >= end) };
}

const COMMANDS: Readonly<Record<string, Command>> = {
  validate,
  build,
  diff,
  sync: syncCommand,
  new(args, io) {
    const { content, rest } = withContent(args);
    return newRecord(rest, { ...io, content, today: todayInAmsterdam() });
  },
  coverage(args, io) {
    const { content, rest } = withContent(args);
    const read = readOrReport(content, io);
    return read ? coverage(rest, { ...io, records: read.records }) : 1;
  },
};

/** Runs one command and gives the exit code: 0 fine, 1 something is wrong with the content or a file cannot be written, 2 wrong usage or a source that failed. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) return wrongUsage(io);
  if (isHelp(name)) return help(io);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return wrongUsage(io, `unknown command "${name}"; expected one of ${Object.keys(COMMANDS).join(', ')}`);
  if (rest.some(isHelp)) return help(io, name, rest[0]);
  try {
    return await command(rest, io);
  } catch (error) {
    const { code, syscall, path = '', message } = error as NodeJS.ErrnoException;
    // The parser of options says what it did not understand.
    if (code?.startsWith('ERR_PARSE_ARGS') === true) return wrongUsage(io, message);
    if (syscall === undefined) throw error;
    // The file system refused: no fault of ours, so no stack.
    io.printError(`kde-data: ${code === 'EEXIST' || code === 'ENOTDIR' ? `${path} is a file, or lies below one; expected a folder` : message}\n`);
    return 1;
  }
}
