// Read anew by every page: the small one.
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';

const axe = (globalThis as unknown as { axe: typeof Axe }).axe;

/** WCAG 2.2 A and AA, and the rules that axe counts as best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/**
 * What the answer to depends on where an engine puts things. Tree and colours follow from the code: Chromium answers for them, for axe is a third of
 * the time of a run. Of the stories every engine is asked every rule, in the built Storybook.
 */
const LAID_OUT = ['scrollable-region-focusable', 'target-size'];
/** A page needs more than a widget brings. */
const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main'];

/** Whether all rules are asked here. */
export const asksEverything = navigator.userAgent.includes('Chrome/');
const options: Axe.RunOptions = asksEverything
  ? { runOnly: TAGS, rules: Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])), resultTypes: ['violations'] }
  : { runOnly: { type: 'rule', values: LAID_OUT }, resultTypes: ['violations'], preload: false };

/** Fails with what axe finds wrong in an element, its shadow tree included. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, options);
  if (violations.length === 0) return;
  throw new Error(violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 3).map((node) => `  ${node.html}\n  ${node.failureSummary ?? ''}`).join('\n')}`).join('\n'));
}
