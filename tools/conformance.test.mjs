// The accessibility reports of the widgets say something of every criterion, and name a test where a machine can judge.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CRITERIA, forWidget, MET, NONE, PAGE, WIDGETS } from '../scripts/conformance.data.mjs';

/** Met, and nothing that a test of ours could show: there are no pictures of text, nothing flashes, and names hold what is read. */
const BY_EYE = ['1.4.5', '2.3.1', '2.5.3'];

for (const [widget, tag] of Object.entries(WIDGETS)) describe(`the accessibility report of ${tag}`, () => {
  it('has a verdict for all 55 criteria of WCAG 2.2, A and AA, and a test for what is met [R20]', () => {
    assert.equal(new Set(CRITERIA.map(({ number }) => number)).size, 55);
    for (const { number, verdict, how, tests } of CRITERIA) {
      const own = forWidget(verdict, widget);
      assert.ok([MET, NONE, PAGE].includes(own), `${number}: ${own}`);
      assert.match(forWidget(how, widget) ?? '', /^[A-Z].+\.$/, number);
      if (own === MET && !BY_EYE.includes(number)) assert.ok(tests.some((test) => forWidget(test, widget)), `${number}: no test`);
    }
  });

  it('carries the version and the day on which it was made [R20]', () => {
    const { version, files } = JSON.parse(readFileSync(new URL(`../packages/${widget}/package.json`, import.meta.url), 'utf8'));
    const report = readFileSync(new URL(`../packages/${widget}/conformance.md`, import.meta.url), 'utf8');
    assert.match(report, new RegExp(`versie ${version.replaceAll('.', '\\.')}$`, 'm'));
    assert.match(report, /op \d{1,2} [a-z]+ 20\d\d\./);
    assert.ok(files.includes('conformance.md'), 'it is published with the widget');
  });
});
