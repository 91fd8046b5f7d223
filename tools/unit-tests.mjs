// Runs a package's Node tests (src/**/*.test.ts, but not *.browser.test.ts) and leaves the counts for scripts/test.mjs, with the tests that failed.
//   node ../../tools/unit-tests.mjs [glob …]
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const CONDITION = '--conditions=@digitaal-europa/source';
const isOwn = process.argv.length <= 2;
// The tests of a package are of functions, so they run in one process: to start one for each file takes longer than the tests.
if (isOwn && !process.execArgv.includes(CONDITION)) process.exit(spawnSync(process.execPath, [CONDITION, process.argv[1]], { stdio: 'inherit' }).status ?? 1);

const patterns = isOwn ? ['src/**/*.test.ts'] : process.argv.slice(2);
const files = patterns.flatMap((pattern) => globSync(pattern)).filter((file) => !file.endsWith('.browser.test.ts')).map((file) => resolve(file));
const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
const isTest = (event) => event.details?.type !== 'suite';

const stream = run({ files, ...(isOwn ? { isolation: 'none' } : { concurrency: true, execArgv: [CONDITION] }) })
  .on('test:pass', (event) => { if (isTest(event)) counts[event.skip !== undefined || event.todo !== undefined ? 'skipped' : 'passed'] += 1; })
  .on('test:fail', (event) => {
    if (!isTest(event)) return;
    counts.failed += 1;
    counts.failures.push(`${relative('', event.file ?? '')}, ${event.name}: ${event.details.error?.cause?.message ?? event.details.error?.message ?? 'no message'}`);
  });
stream.compose(spec).pipe(process.stdout);
stream.on('end', () => {
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/unit.json', `${JSON.stringify(counts)}\n`);
  if (counts.passed + counts.failed === 0) console.error('no test was executed');
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});
