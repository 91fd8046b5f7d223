// `npm test`: lint, types, unit tests and browser tests of every package through turbo, then one closing line over all runners.
// A runner leaves its counts in <package>/test-results/<runner>.json, which turbo caches with its log: a cached run counts too.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { turbo } from './turbo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNNERS = ['unit', 'browser'];
const CHECKS = ['lint', 'typecheck', '//#lint:root', '//#typecheck:pure', '//#docs:check'];

const browsers = spawnSync(process.execPath, [join(root, 'scripts/ensure-browsers.mjs')], { stdio: 'inherit' });

const workspaces = globSync('{packages,apps}/*/package.json', { cwd: root }).toSorted().map((file) => ({
  name: dirname(file), dir: join(root, dirname(file)), scripts: JSON.parse(readFileSync(join(root, file), 'utf8')).scripts ?? {},
}));
for (const { dir } of workspaces) rmSync(join(dir, 'test-results'), { recursive: true, force: true });

const code = turbo(...CHECKS, ...RUNNERS.map((runner) => `test:${runner}`), '--continue=always', '--concurrency=2', '--output-logs=new-only');

const total = { passed: 0, failed: 0, skipped: 0 };
const problems = [];
for (const { name, dir, scripts } of workspaces) {
  for (const runner of RUNNERS) {
    if (!scripts[`test:${runner}`]) continue;
    const file = join(dir, 'test-results', `${runner}.json`);
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    if (!counts) { problems.push(`${name}: test:${runner} did not finish`); continue; }
    if (counts.passed + counts.failed === 0) problems.push(`${name}: test:${runner} executed no test`);
    for (const browser of counts.missingBrowsers ?? []) console.log(`SKIPPED ${name}: no ${browser} on this machine, its ${counts.perBrowser} tests did not run`);
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
}
if (browsers.status !== 0) problems.push('a browser that the tests need is missing');
if (code !== 0 && total.failed === 0 && problems.length === 0) problems.push('lint, types or a build failed, see above');
for (const problem of problems) console.log(`FAILED ${problem}`);
total.failed += problems.length;
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(code === 0 && total.failed === 0 ? 0 : 1);
