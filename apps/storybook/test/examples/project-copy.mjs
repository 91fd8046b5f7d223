// A copy of the project where a command of a guide does no harm: the files that git knows, the packages of others as links, and our own of the copy.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Links to our own packages, which lead to the copy when they are copied as they are, and what programs keep for themselves. */
const OWN = ['@digitaal-europa', '.bin'];
const KEPT = ['.cache', '.package-lock.json'];
/** From nothing, as when turbo kept no build of these files. */
const PATIENCE = 180_000;

export class ProjectCopy {
  #outer = realpathSync(mkdtempSync(join(tmpdir(), 'kde-commands-')));
  /** Beside it is room for what a guide calls `../…`. */
  folder = join(this.#outer, 'project');

  constructor() {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
    for (const file of files.split('\0').filter((name) => name && existsSync(join(root, name)))) cpSync(join(root, file), join(this.folder, file));
    for (const modules of ['node_modules', ...globSync('{packages,apps}/*/node_modules', { cwd: root })]) {
      mkdirSync(join(this.folder, modules));
      for (const name of readdirSync(join(root, modules)).filter((one) => !KEPT.includes(one))) {
        if (OWN.includes(name)) cpSync(join(root, modules, name), join(this.folder, modules, name), { recursive: true, verbatimSymlinks: true });
        else symlinkSync(join(root, modules, name), join(this.folder, modules, name), 'junction');
      }
    }
  }

  /** What a command finds there. */
  put(from, to) {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    cpSync(join(root, from), join(this.folder, to), { recursive: true });
  }

  /**
   * Runs a command line. Builds are those that turbo kept, and npm asks nobody.
   * @param {string} command
   * @param {object} [more]
   * @param {string} [more.input] what is typed
   * @param {RegExp} [more.until] a command that goes on for ever is stopped when it has said this
   * @param {(said: string) => Promise<void>} [more.meanwhile] what to do before it is stopped
   * @returns {Promise<{ code: number | null, said: string }>} `code` is 0 for a command that was stopped in time
   */
  run(command, { input = '', until, meanwhile } = {}) {
    const env = {
      ...process.env, PATH: `${join(this.folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      TURBO_CACHE_DIR: join(root, '.turbo/cache'), npm_config_offline: 'true', NO_COLOR: '1',
    };
    // Tests within a test would take themselves for a part of it.
    delete env.NODE_TEST_CONTEXT;
    return new Promise((resolve, reject) => {
      // A group of its own: npm starts others, and they have to stop with it.
      const child = spawn(command, { cwd: this.folder, env, shell: true, detached: true });
      const stop = () => { try { process.kill(-child.pid, 'SIGKILL'); } catch { /* it has ended by itself */ } };
      const timer = setTimeout(stop, PATIENCE);
      process.once('exit', stop);
      let said = '';
      let isServing = false;
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
          said += text;
          if (isServing || !until?.test(said)) return;
          isServing = true;
          Promise.resolve(meanwhile?.(said)).catch(reject).finally(stop);
        });
      }
      child.on('error', reject);
      child.on('close', (code) => {
        clearTimeout(timer);
        process.off('exit', stop);
        resolve({ code: isServing ? 0 : code, said });
      });
      child.stdin.on('error', () => undefined).end(input);
    });
  }

  close() {
    rmSync(this.#outer, { recursive: true, force: true });
  }
}
