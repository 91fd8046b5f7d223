// `npm test`: lint, types, unit tests and browser tests of every package through turbo, then one closing line over all runners.
// A runner leaves its counts in <package>/test-results/<runner>.json, which turbo caches with its log: a cached run counts too.
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BROWSERS } from '../tools/browsers.mjs';
import { turbo } from './turbo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNNERS = ['unit', 'browser'];
const CHECKS = ['lint', 'typecheck', '//#lint:root', '//#typecheck:pure', '//#docs:check', '//#widget:check'];

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What every runner counted, which tests failed, and what went wrong beside them. */
function collect(workspaces) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const problems = [];
  for (const { name, dir, scripts } of workspaces) {
    for (const runner of RUNNERS.filter((candidate) => scripts[`test:${candidate}`])) {
      const file = join(dir, 'test-results', `${runner}.json`);
      const counts = existsSync(file) ? readJson(file) : undefined;
      if (!counts) { problems.push(`${name}: test:${runner} did not finish`); continue; }
      if (counts.passed + counts.failed === 0) problems.push(`${name}: test:${runner} executed no test`);
      for (const browser of counts.missingBrowsers ?? []) console.log(`SKIPPED ${name}: no ${browser} on this machine, its ${counts.perBrowser} tests did not run`);
      for (const key of Object.keys(total)) total[key] += counts[key];
      failures.push(...(counts.failures ?? []).map((failure) => `${name}: ${failure}`));
    }
  }
  return { total, failures, problems };
}

/** Checks and builds that failed, from turbo's own summary of the run; runners are counted by their tests. */
function failedTasks(runs) {
  const [summary] = globSync(join(runs, '*.json'));
  if (!summary) return ['turbo left no summary of its run'];
  return readJson(summary).tasks.filter(({ task, execution }) => execution?.exitCode && !task.startsWith('test:')).map(({ taskId }) => `${taskId} failed, see above`);
}

const browsers = spawnSync(process.execPath, [join(root, 'scripts/ensure-browsers.mjs')], { stdio: 'inherit' });
// Which browsers ran, and which build of each, belongs to a cached result: another browser must be tested anew.
process.env.KDE_BROWSERS = Object.entries(BROWSERS).map(([name, { find }]) => [name, find()]).filter(([, path]) => path).map(([name, path]) => `${name}@${Math.round(statSync(path).mtimeMs)}`).join();
const workspaces = globSync('{packages,apps}/*/package.json', { cwd: root }).toSorted()
  .map((file) => ({ name: dirname(file), dir: join(root, dirname(file)), scripts: readJson(join(root, file)).scripts ?? {} }));
const runs = join(root, '.turbo/runs');
for (const folder of [runs, ...workspaces.map(({ dir }) => join(dir, 'test-results'))]) rmSync(folder, { recursive: true, force: true });

const code = turbo(...CHECKS, ...RUNNERS.map((runner) => `test:${runner}`), '--continue=always', '--concurrency=2', '--output-logs=new-only', '--summarize');

const { total, failures, problems } = collect(workspaces);
problems.push(...failedTasks(runs));
if (browsers.status !== 0) problems.push('a browser that the tests need is missing');
if (code !== 0 && total.failed === 0 && problems.length === 0) problems.push('turbo failed, see above');
// Once more at the end, where a log that is cut off still has it. A message may be a whole page: its beginning tells enough here.
for (const failure of failures.slice(0, 40)) console.log(`FAILED ${failure.replaceAll(/\s+/g, ' ').slice(0, 400)}`);
for (const problem of problems) console.log(`FAILED ${problem}`);
total.failed += problems.length;
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);
