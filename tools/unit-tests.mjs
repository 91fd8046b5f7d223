// Runs a package's Node tests (src/**/*.test.ts, but not *.browser.test.ts) and leaves the counts for scripts/test.mjs, with the tests that failed.
//   node ../../tools/unit-tests.mjs [glob …]
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const patterns = process.argv.length > 2 ? process.argv.slice(2) : ['src/**/*.test.ts'];
const files = patterns.flatMap((pattern) => globSync(pattern)).filter((file) => !file.endsWith('.browser.test.ts')).map((file) => resolve(file));
const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
const isTest = (event) => event.details?.type !== 'suite';

const stream = run({ files, concurrency: true, execArgv: ['--conditions=@digitaal-europa/source'] })
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
