// An example for the command line: every command is run in a copy of the project, or stands in NOT_RUN.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProjectCopy } from './project-copy.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** What a command is that may be run. Anything else has to be judged by a person first: a guide may also tell to push, publish or delete. */
const MAY_RUN = [/^npm (start|ci --dry-run|run (sbom|storybook|(timeline|network|search) -w @digitaal-europa\/bench))$/, /^(npx )?kde-data (?!sync)/, /^ln -s/, /^openssl dgst /];
/** What stands ready in the text around an example: place in the project, and what is there. */
const READY = {
  'kde/1.2.0': 'packages/widgets/dist/cdn', 'kde.js': 'packages/widgets/dist/cdn/kde.js',
  'oud': 'packages/data/content', 'nieuw': 'packages/data/content', '../voor': 'packages/data/content',
  'voor.json': 'packages/data/dist/laws.json', 'na.json': 'packages/data/dist/laws.json',
};
/** A command that asks gets the answers of an editor in a hurry: what is needed, and nothing else. */
const ANSWERS = { 'kde-data new law': `proefwet-van-een-gids\nProefwet\nTrial Act\nOm te proberen\nTo try it out\nregulation\nin voorbereiding\n${'\n'.repeat(20)}` };
const SYNC_HELP = 'kde-data sync --help';
/** What is there when a command has done what the guide says: a file, or what it printed. */
const DONE = {
  'ln -sfn 1.2.0 kde/1': 'kde/1/kde.js',
  'kde-data new law': 'packages/data/content/laws/proefwet-van-een-gids.yaml',
  'kde-data build --out map': 'map/laws.json',
  'npm run timeline -w @digitaal-europa/bench': 'apps/bench/dist/timeline.mjs',
  'npm run network -w @digitaal-europa/bench': 'apps/bench/dist/network.mjs',
  'npm run search -w @digitaal-europa/bench': 'apps/bench/dist/search.mjs',
  [SYNC_HELP]: /\ball\b[^]*--dry-run/,
  // The same number as in integrity.json.
  'openssl dgst -sha384 -binary kde.js | openssl base64 -A': new RegExp(`^${RegExp.escape(readJson('packages/widgets/dist/cdn/integrity.json')['kde.js'].replace('sha384-', ''))}$`),
};
/** The address of what serves until it is stopped. */
const ADDRESS = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//;

const scriptsIn = (folder) => (existsSync(join(root, folder, 'package.json')) ? Object.keys(readJson(join(folder, 'package.json')).scripts ?? {}) : []);
/** Says which script there is not, in the project or in the workspace that is named; a page in a folder of its own may mean its own. */
export function missingScript(command, file = '') {
  const [, script, workspace] = /npm (?:run )?([\w:]+)(?:.* -w @digitaal-europa\/(\S+))?$/.exec(command.replace(/ -- .*$/, '')) ?? [];
  const folders = workspace ? [`packages/${workspace}`, `apps/${workspace}`] : ['', file.split('/').slice(0, 2).join('/')];
  return folders.some((folder) => scriptsIn(folder).includes(script)) ? undefined : `${command}: there is no such script`;
}
const published = (command) => {
  const path = `packages/${command.replace(/^.*\//, '')}/package.json`;
  return existsSync(join(root, path)) && !readJson(path).private && readJson(path).publishConfig?.access === 'public' ? undefined : `${path} is not of a package that is published`;
};
const isScript = (command) => missingScript(command);
const BY_TEST = ['`npm test` runs it for every package', isScript];
const MEASURES = ['measures for minutes, on a machine that does nothing else', isScript];
const ASKS_OTHERS = ['asks the sources of others', (_, line) => line.faultOf(SYNC_HELP)];
const FROM_NPM = ['gets what we publish from npm', published];
/** The commands that are not run: why, and what is asked of them instead. */
const NOT_RUN = {
  'npm ci': ['takes away what these tests run from', (_, line) => line.faultOf('npm ci --dry-run')],
  'npm install': ['asks npm for the newest of everything', () => undefined],
  'rm -rf node_modules package-lock.json': ['takes away what these tests run from', () => undefined],
  'npm test': ['is what runs this', isScript],
  'npm run build': ['builds Storybook too, which cannot be bundled through links; the rest is built in the copy, and `npm test` builds everything', isScript],
  'npm run docs': ['builds Storybook too; `npm test` compares what it would write with what there is', isScript],
  'npm run pictures': ['takes minutes; tools/pictures.test.mjs says when a picture is stale', isScript],
  'npm run test:wordpress': ['installs PHP, MariaDB and WordPress', isScript],
  'npm run build -w @digitaal-europa/data': ['`npm test` runs it before every test', isScript],
  'npm run test:unit -w @digitaal-europa/timeline': BY_TEST,
  'npm run test:browser -w @digitaal-europa/timeline': BY_TEST,
  'WTR_BROWSERS=chromium npm run test:browser -w @digitaal-europa/timeline': BY_TEST,
  'npm run lint -w @digitaal-europa/ui': BY_TEST,
  'npm run test:unit -w @digitaal-europa/fund-finder': BY_TEST,
  'WTR_BROWSERS=chromium npm run test:browser -w @digitaal-europa/fund-finder': BY_TEST,
  'npm run lint -w @digitaal-europa/fund-finder': BY_TEST,
  'npm run typecheck -w @digitaal-europa/fund-finder': BY_TEST,
  'npm run matrix -w @digitaal-europa/bench': MEASURES,
  'npm run matrix -w @digitaal-europa/bench -- 120 25 move,undo': MEASURES,
  'LAYOUT=plot,table npm run matrix -w @digitaal-europa/bench -- 1000': MEASURES,
  'SOURCE=../../../other/packages npm run matrix -w @digitaal-europa/bench': MEASURES,
  'NAMES=1 PROFILE=move LAYOUT=plot npm run matrix -w @digitaal-europa/bench -- 120': MEASURES,
  'npm run map -w @digitaal-europa/bench -- 500 20': MEASURES,
  'NAMES=1 PROFILE=open npm run map -w @digitaal-europa/bench -- 5000': MEASURES,
  'npm install @digitaal-europa/fund-finder': FROM_NPM,
  'npm install @digitaal-europa/network-map': FROM_NPM,
  'npm install @digitaal-europa/priority-matrix': FROM_NPM,
  'npm install @digitaal-europa/timeline': FROM_NPM,
  'npm install @digitaal-europa/widgets': FROM_NPM,
  'npx kde-data sync all': ASKS_OTHERS,
  'npx kde-data sync all --dry-run': ASKS_OTHERS,
};

/** What is said here of a command by its name. */
export const named = [...Object.keys(NOT_RUN), ...Object.keys(DONE), ...Object.keys(ANSWERS)].filter((command) => command !== SYNC_HELP);
/** What npx finds is in the path already. */
export const withoutNpx = (command) => command.replace(/^npx /, '');

/** The commands in a block, without comments: `a && b` is two, a pipe is one. */
export const commandsIn = (code) => code.replaceAll(/\\\n\s*/g, ' ').split('\n').flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/&&|;/)).map((command) => command.trim()).filter(Boolean);

/** Where the commands of all guides are run, one after another and each of them once. */
export class CommandLine {
  #copy;
  #opened;
  #said = new Map();
  #last = Promise.resolve();

  close() {
    this.#copy?.close();
  }

  async #open() {
    this.#copy = new ProjectCopy();
    for (const [to, from] of Object.entries(READY)) this.#copy.put(from, to);
    const { code, said } = await this.#copy.run('node scripts/turbo.mjs build --filter=!@digitaal-europa/storybook');
    if (code !== 0) throw new Error(`the project cannot be built in a copy of it:\n${said.slice(-2000)}`);
  }

  async #judge(name) {
    await (this.#opened ??= this.#open());
    const isServer = /^npm (start|run storybook)$/.test(name);
    const answered = async (said) => {
      const { ok, status } = await fetch(ADDRESS.exec(said)[0]);
      if (!ok) throw new Error(`answers with ${status}`);
    };
    const { code, said } = await this.#copy.run(name, { input: ANSWERS[name], ...(isServer ? { until: ADDRESS, meanwhile: answered } : {}) });
    if (code !== 0) return `ended with ${code}:\n${said.slice(-2000)}`;
    const done = DONE[name];
    if (typeof done !== 'string') return done === undefined || done.test(said) ? undefined : `said nothing like ${String(done)}:\n${said.slice(-2000)}`;
    const made = join(this.#copy.folder, done);
    if (!existsSync(made)) return `did not make ${done}`;
    // One record more would be built into everything after it.
    rmSync(made);
    return undefined;
  }

  /** What is wrong with a command; `undefined` when it does what it should. */
  faultOf(command) {
    const name = withoutNpx(command);
    if (!this.#said.has(name)) {
      this.#last = this.#last.then(() => this.#judge(name)).catch(String);
      this.#said.set(name, this.#last);
    }
    return this.#said.get(name);
  }

  /** @returns {Promise<string[]>} what is wrong with the commands of an example */
  async faultsIn({ code }) {
    const commands = commandsIn(code);
    if (commands.length === 0) return ['there is no command in it'];
    const faults = await Promise.all(commands.map(async (command) => {
      const fault = Object.hasOwn(NOT_RUN, command) ? NOT_RUN[command][1](command, this)
        : MAY_RUN.some((pattern) => pattern.test(command)) ? this.faultOf(command)
          : 'is not run; expected it in MAY_RUN or NOT_RUN of apps/storybook/test/examples/shell.mjs';
      return [command, await fault];
    }));
    return faults.filter(([, fault]) => fault).map(([command, fault]) => `${command}: ${fault}`);
  }
}
