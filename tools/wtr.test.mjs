// What the browser tests of every package run in.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');

describe('the browsers', () => {
  it('are Chromium, Firefox and WebKit for every package, and code has no polyfill to lean on [R70]', () => {
    assert.match(read('tools/wtr.mjs'), /browsers = 'webkit,firefox,chromium'/);
    const configs = globSync('{packages,apps}/*/web-test-runner.config.mjs', { cwd: root });
    assert.ok(configs.length >= 7);
    // Storybook is for people who make things; what it shows is tested in all three elsewhere.
    assert.deepEqual(configs.filter((file) => /browsers\s*:/.test(read(file))).map((file) => file.replaceAll('\\', '/')), ['apps/storybook/web-test-runner.config.mjs']);
    const shipped = globSync('packages/*/package.json', { cwd: root }).flatMap((file) => Object.keys(JSON.parse(read(file)).dependencies ?? {}));
    assert.deepEqual(shipped.filter((name) => /polyfill|core-js|webcomponentsjs|shim/.test(name)), []);
  });
});
