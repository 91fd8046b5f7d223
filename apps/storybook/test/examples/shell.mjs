// An example for the command line: every command exists, with the options that it gets. What is cheap and changes nothing is run.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../../packages/data/dist/node/commands.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const WORKSPACES = Object.fromEntries(globSync('{packages,apps}/*/package.json', { cwd: root }).map((path) => [readJson(path).name, readJson(path)]));
const TOP = readJson('package.json');
/** Of everybody's computer or server: that they exist is not ours to say. */
const PROGRAMS = ['cd', 'git', 'openssl', 'curl', 'ln', 'unzip', 'drush'];
/** These take nothing but a folder to read, so they can be run on an empty one. */
const READS = ['validate', 'build', 'coverage'];

/** The commands in a block, without comments: `a && b` is two. */
export const commandsIn = (code) => code.replaceAll(/\\\n\s*/g, ' ').split('\n').flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/&&|\|\||;|\|/)).map((command) => command.trim()).filter(Boolean);

async function kdeData([command, ...args]) {
  let said = '';
  const io = { print: (text) => { said += text; }, printError: (text) => { said += text; } };
  if (!command || await run([command, '--help'], io) !== 0) return `kde-data has no command "${command ?? ''}"`;
  if (!READS.includes(command)) return args.filter((arg) => arg.startsWith('--') && !said.includes(arg)).map((arg) => `kde-data ${command} has no option ${arg}`)[0];
  const empty = mkdtempSync(join(tmpdir(), 'kde-examples-'));
  try {
    const out = command === 'build' ? ['--out', join(empty, 'out')] : [];
    return await run([command, ...args, '--content', empty, ...out], { print: () => undefined, printError: (text) => { said = text; } }) === 2 ? said.split('\n')[0] : undefined;
  } finally {
    rmSync(empty, { recursive: true });
  }
}

function npm([verb, ...args], file) {
  const at = args.findIndex((arg) => arg === '-w' || arg === '--workspace');
  const own = WORKSPACES[nameOf(file)];
  const given = at < 0 ? undefined : WORKSPACES[args[at + 1]] ?? (existsSync(join(root, args[at + 1] ?? '', 'package.json')) ? readJson(join(args[at + 1], 'package.json')) : undefined);
  if (at >= 0 && !given) return `there is no workspace ${args[at + 1]}`;
  if (['ci', 'version'].includes(verb)) return undefined;
  if (verb === 'install' || verb === 'i') {
    const known = [...Object.keys(WORKSPACES), ...Object.values({ ...WORKSPACES, '': TOP }).flatMap(({ dependencies = {}, devDependencies = {} }) => [...Object.keys(dependencies), ...Object.keys(devDependencies)])];
    return args.filter((arg) => !arg.startsWith('-') && !known.includes(arg)).map((name) => `${name} is not a package of ours, nor one that we use`)[0];
  }
  const script = verb === 'run' ? args[0] : verb;
  // In the folder of a package one runs its own scripts; from everywhere else those of the top.
  return [given ?? TOP, ...(given ? [] : [own])].some((one) => one?.scripts?.[script]) ? undefined : `there is no script "${script}"${given ? ` in ${given.name}` : ''}`;
}

function nameOf(file) {
  const path = join(file.split('/').slice(0, 2).join('/'), 'package.json');
  return existsSync(join(root, path)) ? readJson(path).name : '';
}

/** What is wrong with one command; `file` is the page that it stands in. */
async function faultOf(command, file) {
  const [program, ...args] = command.split(/\s+/).filter((word, i, all) => !(/^[A-Z_]+=/.test(word) && all.slice(0, i).every((before) => /^[A-Z_]+=/.test(before))));
  if (program === 'npm') return npm(args, file);
  if (program === 'npx') return faultOf(args.filter((arg) => arg !== '--no-install').join(' '), file);
  if (program === 'kde-data') return kdeData(args);
  if (program === 'node') return [root, join(root, dirname(file)), join(root, file.split('/').slice(0, 2).join('/'))].some((folder) => existsSync(join(folder, args[0] ?? ''))) ? undefined : `there is no ${args[0] ?? 'file to run'}`;
  return PROGRAMS.includes(program) || existsSync(join(root, 'node_modules/.bin', program)) ? undefined : `nobody knows the command "${program}"`;
}

/** @returns {Promise<string[]>} what is wrong with the commands */
export async function faultsInCommands({ code, file }) {
  const commands = commandsIn(code);
  if (commands.length === 0) return ['there is no command in it'];
  return (await Promise.all(commands.map(async (command) => { const fault = await faultOf(command, file); return fault ? `${command}: ${fault}` : []; }))).flat();
}
