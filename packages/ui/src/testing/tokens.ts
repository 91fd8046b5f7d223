import type { CSSResultGroup, CSSResultOrNative } from 'lit';

const flatten = (styles: CSSResultGroup): CSSResultOrNative[] => (Array.isArray(styles) ? styles.flatMap(flatten) : [styles]);

/** The text of an element's styles. */
export const cssTextOf = (styles: CSSResultGroup): string => flatten(styles).map((style) => ('cssText' in style ? style.cssText : '')).join('\n');

/** Private custom properties that are used but set nowhere, and those that are set but used nowhere. `setByTemplate` are set with `setProps`. */
export function checkPrivateProps(css: string, setByTemplate: readonly string[] = []): { undefined: string[]; unused: string[] } {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '');
  const names = (pattern: RegExp): Set<string> => new Set([...rules.matchAll(pattern)].map((match) => match[1] as string));
  const used = names(/var\(\s*(--_[\w-]+)/g);
  const defined = new Set([...names(/[{;\s](--_[\w-]+)\s*:/g), ...setByTemplate]);
  return { undefined: [...used].filter((name) => !defined.has(name)), unused: [...defined].filter((name) => !used.has(name)) };
}
