// A @web/test-runner reporter that leaves the counts of a run for scripts/test.mjs, with the tests that failed, and prints one line per browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Every test of a suite and of the suites in it, under its full name. */
const testsOf = (suite, above = []) => (suite ? [
  ...suite.tests.map((test) => ({ ...test, name: [...above, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...above, inner.name])),
] : []);

/** Milliseconds from which a test is named: it is on its way to the time in which it must end. */
const SLOW = Number(process.env.WTR_SLOW ?? 10_000);

/** @param {string[]} missingBrowsers wanted, but not on this machine: their tests count as skipped */
export function countsReporter(missingBrowsers) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [], missingBrowsers, perBrowser: 0 };
      const lines = new Map();
      for (const session of sessions) {
        const line = lines.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        lines.set(session.browser.name, line);
        const fail = (name, error) => {
          line.failed += 1;
          counts.failures.push(`${session.browser.name}, ${relative('', session.testFile)}${name ? `, ${name}` : ''}: ${error?.message ?? 'no message'}`);
        };
        const tests = testsOf(session.testResults);
        for (const test of tests) {
          if (test.duration >= SLOW) console.log(`SLOW ${session.browser.name}, ${relative('', session.testFile)}, ${test.name}: ${(test.duration / 1000).toFixed(1)} s`);
          if (test.skipped || test.passed) line[test.skipped ? 'skipped' : 'passed'] += 1;
          else fail(test.name, test.error);
        }
        // A file that could not be loaded, or whose hook failed, has no test that says so, but it has failed.
        if (!session.passed && tests.every((test) => test.passed || test.skipped)) fail('', session.errors[0]);
      }
      for (const [name, line] of lines) {
        console.log(`${name}: ${line.passed} passed, ${line.failed} failed, ${line.skipped} skipped`);
        for (const key of Object.keys(line)) counts[key] += line[key];
        counts.perBrowser = Math.max(counts.perBrowser, line.passed + line.failed + line.skipped);
      }
      counts.skipped += missingBrowsers.length * counts.perBrowser;
      mkdirSync('test-results', { recursive: true });
      writeFileSync('test-results/browser.json', `${JSON.stringify(counts)}\n`);
    },
  };
}
