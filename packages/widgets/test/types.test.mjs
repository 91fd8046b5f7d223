// TypeScript knows tags, attributes, values and events, in plain TypeScript and in the templates of frameworks: the fixtures compile as they stand.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const tsc = fileURLToPath(new URL('../../../node_modules/typescript/lib/tsc.js', import.meta.url));

/** Complaints per file. An `@ts-expect-error` above a line without a fault is a complaint too. */
const complaints = new Promise((done) => {
  // Our declarations must hold where libraries are checked, so they are.
  execFile(process.execPath, [tsc, '-p', `${fixtures}tsconfig.json`, '--skipLibCheck', 'false', '--pretty', 'false'], { cwd: fixtures }, (_, out) => done(out.split('\n').filter(Boolean)));
});

const FIXTURES = {
  'types/dom.ts': 'plain TypeScript knows tags, events and details, of an element and of the page [R76]',
  'types/react.tsx': 'React 19 knows attributes with their values, properties, HTML’s own and events [R75]',
  'types/vue.tsx': 'Vue 3 knows them in templates and in JSX [R75]',
  'types/svelte.ts': 'Svelte 5 knows them [R75]',
  'types/solid.tsx': 'Solid knows them [R75]',
};

describe('types', () => {
  for (const [file, title] of Object.entries(FIXTURES)) it(title, async () => {
    assert.ok(readFileSync(fixtures + file, 'utf8').split('@ts-expect-error').length > 2, 'the fixture has faults that must be found');
    assert.deepEqual((await complaints).filter((line) => line.startsWith(`${file}(`)), []);
  });

  it('nothing else is complained about: declarations of ours are whole, and the fresh projects are typed [R75 R76]', async () => {
    assert.deepEqual((await complaints).filter((line) => !Object.keys(FIXTURES).some((file) => line.startsWith(`${file}(`))), []);
  });

  it('plain docs tell how Angular is told of the elements [R75]', () => assert.match(readFileSync(new URL('../dist/llms.txt', import.meta.url), 'utf8'), /Angular: add CUSTOM_ELEMENTS_SCHEMA/));
});
