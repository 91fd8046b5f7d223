// The packages as somebody gets them from npm: packed, checked, and built into projects that know nothing of this repository.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { chromium } from 'playwright-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { BROWSERS, CHROME_ARGS } from '../../../tools/browsers.mjs';
import { FOLDERS, install, pack, remove } from './fixtures/packed.mjs';
import { vueSfc } from './fixtures/vue-sfc.mjs';

let packed;
before(async () => { packed = await pack(); });
after(() => remove(packed));

const packageOf = (folder) => packed.packages.find(({ name }) => name === `@digitaal-europa/${folder}`);
const packageJson = (folder) => JSON.parse(readFileSync(new URL(`../../${folder}/package.json`, import.meta.url), 'utf8'));
/** A subpath with the condition of development alone does not exist for who installs the package: ui's test kit. */
const isUnpublished = (entry) => typeof entry === 'object' && Object.keys(entry).every((condition) => condition === '@digitaal-europa/source');

for (const folder of FOLDERS) describe(`@digitaal-europa/${folder} as packed`, () => {
  it('passes publint without a remark [R79]', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: Uint8Array.from(readFileSync(packageOf(folder).tarball)).buffer }, strict: true });
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
  });

  it('has types that resolve for every entry, in Node’s modules and in bundlers [R79]', async () => {
    const { exports } = packageJson(folder);
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(packageOf(folder).tarball))), { excludeEntrypoints: Object.keys(exports).filter((path) => isUnpublished(exports[path])) });
    assert.ok(analysis.types);
    // The packages are modules only: what required modules or what came before "exports" cannot do is not asked.
    const problems = analysis.problems.filter(({ kind, resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind) && kind !== 'CJSResolvesToESM');
    assert.deepEqual(problems.map(({ kind, entrypoint, resolutionKind }) => ({ kind, entrypoint, resolutionKind })), []);
  });

  it('has its licence, what to read, and no tests, sources, maps or packed files [R79]', () => {
    const { files } = packageOf(folder);
    for (const file of ['LICENSE', 'README.md', 'package.json']) assert.ok(files.includes(file), file);
    assert.deepEqual(files.filter((file) => /(^src|(^|\/)(test|test-results|node_modules|\.turbo))\/|\.(test|fixture|driver|stories)\.|\.map$|\.(zip|tgz)$|(?<!\.d)\.ts$/.test(file)), []);
    for (const file of files.filter((path) => path.endsWith('.js'))) assert.doesNotMatch(readFileSync(new URL(`../../${folder}/${file}`, import.meta.url), 'utf8'), /^\/\/# sourceMappingURL=/m, file);
  });

  it('imports no package that it does not declare, in code and in types [R79]', () => {
    const declared = ['node', '@digitaal-europa/' + folder, ...Object.keys(packageJson(folder).dependencies ?? {})];
    // The script-tag build is whole in itself; types for a framework are read where that framework is.
    const modules = packageOf(folder).files.filter((file) => /^dist\/(?!cdn\/|types\/).*\.(js|d\.ts)$/.test(file));
    const imported = modules.flatMap((file) => [...readFileSync(new URL(`../../${folder}/${file}`, import.meta.url), 'utf8').matchAll(/(?:^(?:import|export)\b[^'"=;]*?\bfrom\s*|^import\s*|\bimport\()['"]([^'"./][^'"]*)['"]/gm)].map(([, specifier]) => specifier));
    const nameOf = (specifier) => specifier.split(':')[0].split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    assert.ok(imported.length > 0);
    assert.deepEqual([...new Set(imported.map(nameOf))].filter((name) => !declared.includes(name)), []);
  });
});

const PROJECTS = { vanilla: [], react: [], vue: [vueSfc] };

describe('a fresh Vite project', () => {
  let browser;
  before(async () => {
    await install(packed, ['react', 'react-dom', 'vue']);
    browser = await chromium.launch({ executablePath: BROWSERS.chromium.find(), args: CHROME_ARGS });
  });
  after(() => browser?.close());

  for (const [project, plugins] of Object.entries(PROJECTS)) it(`with ${project} builds, draws, passes attributes and objects, and hears events [R71 R75 R77 R78]`, async () => {
    const at = join(packed.folder, project);
    await build({ root: at, configFile: false, logLevel: 'error', plugins, build: { outDir: 'built', minify: false, reportCompressedSize: false } });

    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message)).on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    await page.route('http://fresh.test/**', (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === '/favicon.ico' ? route.fulfill({ status: 204 }) : route.fulfill({ path: join(at, 'built', pathname === '/' ? 'index.html' : decodeURIComponent(pathname)) });
    });
    await page.goto('http://fresh.test/');
    const heard = page.locator('output');
    await page.waitForFunction(() => document.querySelector('output')?.textContent.includes('loaded 3;'));

    const timeline = page.locator('kde-timeline');
    assert.deepEqual(await timeline.evaluate(({ view, headingLevel, noExport, records }) => [view, Number(headingLevel), noExport, records.length]), ['list', 3, true, 3]);
    const law = timeline.locator('button[data-opens]:visible').first();
    await page.evaluate(() => { document.addEventListener('kde-select', ({ bubbles, composed, detail }) => { document.title = JSON.stringify([bubbles, composed, detail.kind]); }); });
    await law.click();
    await page.waitForFunction(() => document.title !== 'Fresh project');
    assert.equal(await page.title(), '[true,true,"laws"]');
    assert.match(await heard.textContent(), /^loaded 3;opened [a-z0-9-]+;$/);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
