// A @web/test-runner reporter that leaves the counts of a run for scripts/test.mjs, and prints one line per browser.
import { mkdirSync, writeFileSync } from 'node:fs';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** @param {string[]} missingBrowsers wanted, but not on this machine: their tests count as skipped */
export function countsReporter(missingBrowsers) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, missingBrowsers, perBrowser: 0 };
      const lines = new Map();
      for (const session of sessions) {
        const line = lines.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        lines.set(session.browser.name, line);
        const tests = testsOf(session.testResults);
        for (const test of tests) line[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        // A file that could not be loaded has no tests to count, but it has failed.
        if (!session.passed && tests.every((test) => test.passed || test.skipped)) line.failed += 1;
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
