/** The tokens of the widgets as the page about them shows them: out of the style sheets and the manifests, so that the page cannot be behind. */
import type { Declaration } from './manifest.ts';

export interface Token {
  readonly name: string;
  readonly type: TokenType;
  /** What is asked in turn; the last one is a fixed value. */
  readonly chain: readonly string[];
  /** The chain as it stands in the style sheet. */
  readonly value: string;
  /** Tags of the elements that listen to it. */
  readonly elements: readonly string[];
  /** Style sheets that use it, by the part they style: `controls`, `facets`. */
  readonly styles: readonly string[];
  /** In English, from the manifest. */
  readonly description: string;
}
export type TokenType = 'color' | 'length';

export const typeOf = (name: string): TokenType => (name.endsWith('-color') ? 'color' : 'length');

/** Index of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  throw new Error(`storybook: no closing bracket in "${text.slice(open, open + 60)}"`);
}

/** `var(--a, var(--b, #fff))` is asked for `--a`, then `--b`, and is else `#fff`. */
export function chainOf(value: string): readonly string[] {
  const text = value.trim();
  const match = /^var\(\s*(--[\w-]+)\s*(,)?/.exec(text);
  if (!match?.[1] || closing(text, 3) !== text.length - 1) return [text];
  return [match[1], ...(match[2] ? chainOf(text.slice(match[0].length, -1)) : [])];
}

const withoutComments = (css: string): string => css.replaceAll(/\/\*[^]*?\*\//g, '');

/** Everything in a style sheet that begins with a public token: `var(--kde-color, …)`. */
const expressionsIn = (css: string): readonly string[] => [...css.matchAll(/var\(--kde-/g)].map(({ index }) => css.slice(index, closing(css, index + 3) + 1));

/** The private property that holds a token for the rest of the styles. */
const holderIn = (css: string, expression: string): string | undefined => {
  const at = css.indexOf(expression);
  return /(--_[\w-]+):[^;]*$/.exec(css.slice(0, at))?.[1];
};

const styleName = (path: string): string => (/([\w-]+)\.styles\.ts$/.exec(path)?.[1] ?? path);
const packageOf = (path: string): string => (/packages\/([\w-]+)\//.exec(path)?.[1] ?? '');
/** What the widgets share counts in all of them; a private name of one widget may be another thing in the next. */
const reaches = (from: string, to: string): boolean => packageOf(from) === 'ui' || packageOf(from) === packageOf(to);

interface Found {
  readonly name: string;
  readonly path: string;
  readonly value: string;
  readonly holder: string | undefined;
}

/**
 * @param styles text of every style sheet by its path
 * @param elements what the manifests say
 */
export function tokensOf(styles: Readonly<Record<string, string>>, elements: readonly Declaration[]): readonly Token[] {
  const sheets = Object.entries(styles).map(([path, css]) => ({ path, css: withoutComments(css) }));
  const all: readonly Found[] = sheets.flatMap(({ path, css }) => expressionsIn(css).map((value) => ({ name: chainOf(value)[0] ?? '', path, value, holder: holderIn(css, value) })));
  // One token may fall back on another, by the private property that holds it.
  const open = (value: string, from: string): string => value.replaceAll(/var\((--_[\w-]+)\)/g, (whole, name: string) => all.find(({ holder, path }) => holder === name && reaches(path, from))?.value ?? whole);
  return [...new Set(all.map(({ name }) => name))].map((name) => {
    const places = all.filter((one) => one.name === name);
    const value = open(places[0]?.value ?? '', places[0]?.path ?? '');
    const uses = sheets.filter(({ path, css }) => places.some((one) => (one.holder ? reaches(one.path, path) && css.includes(`var(${one.holder})`) : one.path === path)));
    const described = elements.flatMap(({ tagName = '', cssProperties = [] }) => cssProperties.filter((one) => one.name === name).map(({ description = '' }) => ({ tagName, description })));
    return {
      name, type: typeOf(name), chain: chainOf(value), value, elements: described.map(({ tagName }) => tagName),
      styles: [...new Set(uses.map(({ path }) => styleName(path)))].sort(), description: described[0]?.description ?? '',
    };
  });
}
