// A widget made by `npm run widget:new` passes every check of the house as it is: made in a copy of the folders that it needs, outside the tree.
//   npm run widget:check     ui and data are built before it
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'kde-template-'));
const made = join(copy, 'packages/proef-stuk');
const COPIED = ['tools', 'scripts', '.changeset', 'apps/storybook/package.json', 'tsconfig.base.json', 'eslint.config.mjs', 'package.json', 'LICENSE', 'LICENSES'];
const LINKED = ['node_modules', 'packages/data', 'packages/ui'];

// Tests within a test would take themselves for a part of it.
const ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_TEST_CONTEXT'));

/** Runs a command line, as npm does; throws with everything that it said when it fails. */
function run(command, cwd = made) {
  const env = { ...ENV, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${ENV.PATH}`, WTR_BROWSERS: 'chromium' };
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd, env, shell: true });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(said).toString('utf8');
      if (code === 0) resolve(text);
      else reject(new Error(`${command} ended with ${code}\n${text}`));
    });
  });
}
const json = (...path) => JSON.parse(readFileSync(join(copy, ...path), 'utf8'));
/** One of the scripts of the package. */
const script = (name) => run(json('packages/proef-stuk/package.json').scripts[name]);
const counts = (runner) => json('packages/proef-stuk/test-results', `${runner}.json`);

before(async () => {
  for (const folder of ['packages', 'apps/storybook']) mkdirSync(join(copy, folder), { recursive: true });
  for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const path of LINKED) symlinkSync(join(root, path), join(copy, path), 'junction');
  await run('node scripts/new-widget.mjs kde-proef-stuk', copy);
});
after(() => rmSync(copy, { recursive: true, force: true }));

// Two at a time: a browser mostly waits, the linter mostly reckons.
describe('a widget made from the template', { concurrency: 2 }, () => {
  it('is clean by the linters', () => script('lint'));

  it('works in Chromium: all tests of the element', async () => {
    await script('test:browser');
    assert.ok(counts('browser').passed > 15);
  });

  it('has types that are right', () => script('typecheck'));

  it('has a model that is tested in Node', async () => {
    await script('test:unit');
    assert.ok(counts('unit').passed > 4);
  });

  it('builds, and its README has the tables of its manifest', async () => {
    await script('build');
    for (const file of ['dist/index.js', 'dist/index.d.ts', 'dist/define.js', 'custom-elements.json', 'LICENSE']) assert.ok(existsSync(join(made, file)), file);
    assert.equal(existsSync(join(made, 'dist/proef-stuk.driver.js')), false);
    await run('node scripts/api-tables.mjs --check', copy);
  });

  it('has every state that Storybook asks of a widget', () => {
    const [, states] = /const STATES = \[([^\]]+)\]/.exec(readFileSync(join(root, 'apps/storybook/test/stories.browser.test.ts'), 'utf8'));
    const stories = readFileSync(join(made, 'src/proef-stuk.stories.ts'), 'utf8');
    const has = new Set([...stories.matchAll(/^export const (\w+) = /gm)].map(([, name]) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()));
    assert.deepEqual([...states.matchAll(/'([\w-]+)'/g)].map(([, state]) => state).filter((state) => !has.has(state)), []);
  });

  it('comes with a changeset and with the version of the others', () => {
    const { name, version } = json('packages/proef-stuk/package.json');
    assert.ok(json('.changeset/config.json').fixed[0].includes(name));
    assert.ok(readFileSync(join(copy, '.changeset/new-proef-stuk.md'), 'utf8').startsWith(`---\n"${name}": minor\n---\n`));
    assert.deepEqual([version, json('apps/storybook/package.json').dependencies[name]], Array(2).fill(json('packages/ui/package.json').version));
  });

  it('falls under the house rules, and is not made twice', async () => {
    const eslint = new ESLint({ cwd: copy, overrideConfig: [{ languageOptions: { parserOptions: { projectService: false, project: null } } }], ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted') });
    const faults = async (file, code) => (await eslint.lintText(code, { filePath: join(copy, file) }))[0].messages.length;
    assert.equal(await faults('packages/proef-stuk/src/x.ts', "import '@digitaal-europa/timeline';"), 1);
    assert.ok(await faults('packages/ui/src/x.ts', "import '../../proef-stuk/src/index.ts';") > 0);
    assert.equal(await faults('packages/proef-stuk/src/model/x.ts', 'export const now = Date.now();'), 1);
    await assert.rejects(run('node scripts/new-widget.mjs kde-proef-stuk', copy), /packages\/proef-stuk is there already/);
  });
});
