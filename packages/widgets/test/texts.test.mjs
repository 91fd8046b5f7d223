// The texts that a page may replace: what texts.json promises, held against the texts themselves.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { loadTexts, textsJson } from '../../../scripts/texts.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const listed = JSON.parse(readFileSync(new URL('../texts.json', import.meta.url), 'utf8'));
const { replaceTexts, textsNow } = await loadTexts();
const LANGUAGES = ['nl', 'en'];
/** Files with texts of others: of the screen, for a file that is always Dutch, and of the data. */
const QUOTING = ['priority-matrix.csv', 'timeline.related'];
const now = () => LANGUAGES.map((language) => Object.fromEntries(textsNow(language)));
const kinds = () => now().map((texts) => Object.entries(texts).map(([key, text]) => `${key} ${typeof text}`));

describe('texts.json', () => {
  it('is what scripts/texts.mjs makes of the texts [R17]', async () => assert.equal(readFileSync(new URL('../texts.json', import.meta.url), 'utf8'), await textsJson(), 'run "npm run docs"'));

  it('names a text by its package and the file that it is in, and leaves out no file [R17]', () => {
    const files = globSync('packages/*/src/**/*.strings.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
    const parts = files.map((file) => ({ expected: `${file.split('/')[1]}.${basename(file, '.strings.ts')}`, names: [...readFileSync(root + file, 'utf8').matchAll(/\bwording(?:<\w+>)?\('([^']*)'/g)].map(([, name]) => name) }));
    const own = parts.filter(({ expected }) => !QUOTING.includes(expected));
    assert.deepEqual(own.map(({ names }) => names), own.map(({ expected }) => [expected]));
    assert.deepEqual([...new Set(Object.keys(listed).map((key) => key.split('.').slice(0, 2).join('.')))].toSorted(), own.map(({ expected }) => expected).toSorted());
  });
});

describe('every text', () => {
  it('is replaced by the one of its own key, in one language or in the other [R17]', () => {
    const [nl, en] = now();
    const own = (language) => Object.fromEntries(Object.entries(listed).map(([key, { parts }]) => [key, { [language]: parts === undefined ? `eigen ${key}` : () => `eigen ${key}` }]));
    // Each gets another text, so two keys of one text would be seen.
    const said = (texts) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? text : text()]));
    const expected = Object.fromEntries(Object.keys(listed).map((key) => [key, `eigen ${key}`]));
    replaceTexts(own('nl'));
    assert.deepEqual(said(now()[0]), expected);
    assert.deepEqual(now()[1], en);
    replaceTexts(own('en'));
    assert.deepEqual(said(now()[1]), expected);
    replaceTexts(Object.fromEntries(Object.keys(listed).map((key) => [key, { nl: nl[key], en: en[key] }])));
    assert.deepEqual(now(), [nl, en]);
  });

  it('stays a text, whatever a page gives, and nothing is thrown [R17]', (t) => {
    t.mock.method(console, 'warn', () => {});
    const before = kinds();
    const key = fc.oneof(fc.constantFrom(...Object.keys(listed)), fc.constantFrom('__proto__', 'constructor', 'ui', 'ui.load', 'ui.load.', 'ui.load.failed', 'ui.load.__proto__.x', 'timeline.share.link.constructor', '.', ''), fc.string());
    const text = fc.oneof(fc.string(), fc.func(fc.string()), fc.record({ nl: fc.anything(), en: fc.anything() }, { requiredKeys: [] }), fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }));
    fc.assert(fc.property(fc.oneof(fc.array(fc.tuple(key, text)).map((entries) => Object.fromEntries(entries)), fc.anything()), (texts) => {
      replaceTexts(texts);
      assert.deepEqual(kinds(), before);
      assert.equal({}.x, undefined);
    }), { numRuns: 100 });
  });
});
