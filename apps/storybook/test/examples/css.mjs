// An example in CSS: every name in it is one of ours, the browser knows every value, and each line makes a difference on a page with the widgets.
import { readFileSync } from 'node:fs';
import { ELEMENTS, TAGS } from './html.mjs';

const tokens = JSON.parse(readFileSync(new URL('../../../../packages/widgets/tokens.json', import.meta.url), 'utf8'));
/** `{ kde: { color: {$type} } }` is `--kde-color`. */
const namesIn = (group, path) => ('$type' in group ? [`--${path.join('-')}`] : Object.entries(group).filter(([key]) => !key.startsWith('$')).flatMap(([key, child]) => namesIn(child, [...path, key])));
const TOKENS = new Set(namesIn(tokens, []));
const ALL_PARTS = new Set(Object.values(ELEMENTS).flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));

/** Names that the widgets do not have. */
function faultsInNames(css) {
  const unknown = [...css.matchAll(/--kde-[\w-]+/g)].map(([name]) => name).filter((name) => !TOKENS.has(name)).map((name) => `${name} is not in tokens.json`);
  const parts = [...css.matchAll(/([\w-]*)::part\(([\w\s-]+)\)/g)].flatMap(([, tag, names]) => names.split(/\s+/).map((name) => ({ tag, name })));
  const wrong = parts.filter(({ tag, name }) => !(TAGS.includes(tag) ? ELEMENTS[tag].cssParts.some((part) => part.name === name) : ALL_PARTS.has(name)));
  return [...unknown, ...wrong.map(({ tag, name }) => `${tag}::part(${name}) is not in the manifest`)];
}

/** The page on which style sheets are tried: the widgets and a frame. */
export const STYLED = `${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}<iframe src="/kde/frames/timeline.html" title="Tijdlijn" height="900"></iframe>`;
const classesIn = (css) => [...new Set([...css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name]) => name))];

/** What is wrong with a style sheet on the page above; the next one takes its place. */
export async function faultsInStyles(page, css) {
  const faults = faultsInNames(css);
  if (faults.length > 0) return faults;
  await page.evaluate(([text, classes]) => {
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    // Around the widgets twice: then one class can stand in another.
    for (const element of [document.documentElement, document.body]) element.className = classes.join(' ');
  }, [css, classesIn(css)]);
  return [...await page.evaluate(faultsOnPage), ...await page.evaluate(unknownDeclarations, css)];
}

/**
 * Runs in the page, with the style sheet. What a line does is seen by taking it away: then something looks different.
 * @returns {string[]}
 */
function faultsOnPage() {
  const faults = [];
  const subjects = (selector) => {
    const [, host, part] = /^(.*?)(?:::part\(([\w\s-]+)\))?(?::[\w-]+(?:\([^)]*\))?)*$/.exec(selector.replace(/:not\(:defined\)/, '')) ?? [];
    const found = [...document.querySelectorAll(host || '*')];
    return part ? found.flatMap((one) => [...one.shadowRoot?.querySelectorAll(part.split(/\s+/).map((name) => `[part~="${name}"]`).join('')) ?? []]) : found;
  };
  const check = (rule) => {
    if (rule.cssRules?.length && !(rule instanceof globalThis.CSSStyleRule)) { for (const inner of rule.cssRules) check(inner); return; }
    if (!(rule instanceof globalThis.CSSStyleRule)) return;
    const elements = rule.selectorText.split(/,\s*/).map((selector) => [selector, subjects(selector)]);
    for (const [selector, found] of elements) if (found.length === 0) faults.push(`${selector} finds nothing on a page with the widgets`);
    if (rule.style.length === 0) faults.push(`${rule.selectorText} has nothing in it that the browser knows`);
    // Hovering and what is not defined yet are of another moment; that they are CSS is told above.
    if (/:not\(:defined\)|:hover|:focus/.test(rule.selectorText)) return;
    const all = elements.flatMap(([, found]) => found);
    // As they are written: of a shorthand not every part needs to make a difference.
    for (const [, name] of rule.cssText.matchAll(/[{;]\s*([\w-]+)\s*:/g)) {
      const [value, priority] = [rule.style.getPropertyValue(name), rule.style.getPropertyPriority(name)];
      const look = () => all.map((element) => globalThis.getComputedStyle(element).getPropertyValue(name)).join('|');
      const before = look();
      rule.style.removeProperty(name);
      const without = look();
      rule.style.setProperty(name, value, priority);
      // A value that the page has anyway shows nothing by going away.
      if (before === without && !before.split('|').includes(value)) faults.push(`${rule.selectorText}: ${name}: ${value} changes nothing`);
    }
  };
  for (const rule of document.adoptedStyleSheets[0].cssRules) check(rule);
  return faults;
}

/** Declarations that a browser would drop without a word. Runs in the page, with the text of the style sheet. */
function unknownDeclarations(css) {
  const body = css.replaceAll(/\/\*[^]*?\*\//g, '');
  return [...body.matchAll(/(?:^|[{;])\s*([a-z][\w-]*)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)].filter(([, name, value]) => !globalThis.CSS.supports(name, value.replace(/\s*!important$/, ''))).map(([, name, value]) => `${name}: ${value} is not known to the browser`);
}
