import 'axe-core';
import type * as Axe from 'axe-core';

const axe = (globalThis as unknown as { axe: typeof Axe }).axe;

/** WCAG 2.2 A and AA, and the rules that axe counts as best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe finds wrong in an element, its shadow tree included. A page needs more than a widget brings: those rules are off. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { runOnly: TAGS, resultTypes: ['violations'], rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } });
  if (violations.length === 0) return;
  throw new Error(violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 3).map((node) => `  ${node.html}\n  ${node.failureSummary ?? ''}`).join('\n')}`).join('\n'));
}
