/** Shows on a screen what a style sheet keeps for paper or for forced colours: a story has no printer and no Windows contrast theme. */

export type Medium = 'print' | 'forced-colors';
const QUERIES: Record<Medium, string> = { print: 'print', 'forced-colors': '(forced-colors: active)' };

const mediaRules = (rules: CSSRuleList): CSSMediaRule[] => [...rules].flatMap((rule) => [
  ...(rule instanceof CSSMediaRule ? [rule] : []),
  ...('cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : []),
]);

/** Lets the rules for a medium count in a shadow root, until what is returned is called. */
export function showMedium(root: ShadowRoot, medium: Medium): () => void {
  const rules = root.adoptedStyleSheets.flatMap((sheet) => mediaRules(sheet.cssRules)).filter(({ media }) => media.mediaText === QUERIES[medium]);
  for (const { media } of rules) media.mediaText = 'all';
  return () => { for (const { media } of rules) media.mediaText = QUERIES[medium]; };
}
