// packages/widgets/tokens.json: every custom property that a site may set, in the Design Tokens format without values, as the NL Design System
// asks. Names come from the styles, sentences from the `@cssprop` lines of the elements.
//   node scripts/tokens.mjs            writes it
//   node scripts/tokens.mjs --check    says whether it is out of date, and ends with 1
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOrCheck } from './blocks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The last words of a name are a CSS property; with it the kind of value that it takes. `figma` is whether a design has it: where something stands on a page, it has not. */
export const PROPERTIES = {
  'background-color': { $type: 'color', syntax: '<color>', figma: true },
  'border-color': { $type: 'color', syntax: '<color>', figma: true },
  'outline-color': { $type: 'color', syntax: '<color>', figma: true },
  color: { $type: 'color', syntax: '<color>', figma: true },
  'border-radius': { $type: 'dimension', syntax: '<length-percentage>', figma: true },
  'min-block-size': { $type: 'dimension', syntax: '<length-percentage>', figma: true },
  'inset-block-start': { $type: 'dimension', syntax: '<length-percentage>', figma: false },
};
/** The widgets: names of more than one word are one step of the path. */
const WIDGETS = globSync('packages/*/src/*.element.ts', { cwd: root }).map((file) => file.split(/[\\/]/)[1]);

/** The path of a name in the file: `--kde-fund-finder-panel-inset-block-start` is kde, fund-finder, panel, inset-block-start. Throws at a name outside the convention. */
export function pathOf(name) {
  const property = Object.keys(PROPERTIES).filter((one) => name === `--kde-${one}` || name.endsWith(`-${one}`)).toSorted((a, b) => b.length - a.length)[0];
  if (!property || !/^--kde(-[a-z][a-z0-9]*)+$/.test(name)) throw new Error(`${name}: expected --kde-<widget>-<part>-<state>-<css-property>, with one of ${Object.keys(PROPERTIES).join(', ')}`);
  const between = name.slice('--kde-'.length, -property.length).replace(/-$/, '');
  const widget = WIDGETS.find((one) => between === one || between.startsWith(`${one}-`));
  return ['kde', ...(widget ? [widget] : []), ...between.slice(widget?.length ?? 0).split('-').filter(Boolean), property];
}

const read = (pattern, but = /\.test\.ts$/) => globSync(pattern, { cwd: root }).filter((file) => !but.test(file)).toSorted().map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(root, file), 'utf8') }));

/** Public names in the styles of ui and the widgets, each with the packages that read it. */
export function namesInStyles() {
  const names = new Map();
  for (const { file, text } of read('packages/*/src/**/*.styles.ts')) {
    for (const [, name] of text.matchAll(/var\(\s*(--kde-[a-z0-9-]+)/g)) names.set(name, (names.get(name) ?? new Set()).add(file.split('/')[1]));
  }
  return names;
}

/** What the elements say of each name, by package. */
export function saidByElements() {
  const said = new Map();
  for (const { file, text } of read('packages/*/src/*.element.ts')) {
    for (const [, name, sentence] of text.matchAll(/@cssprop \[(--kde-[a-z0-9-]+)[^\]]*\] - (.+)/g)) said.set(name, [...(said.get(name) ?? []), { of: file.split('/')[1], sentence }]);
  }
  return said;
}

/** The whole file as text. */
export function tokensJson() {
  const tokens = {};
  const said = saidByElements();
  for (const name of [...namesInStyles().keys()].toSorted()) {
    const $description = said.get(name)?.[0]?.sentence;
    if (!$description) throw new Error(`${name}: no element has a @cssprop line for it`);
    const path = pathOf(name);
    const { $type, syntax, figma } = PROPERTIES[path.at(-1)];
    let group = tokens;
    for (const step of path.slice(0, -1)) group = group[step] ??= {};
    group[path.at(-1)] = { $type, $description, $extensions: { 'nl.nldesignsystem.css-property-syntax': syntax, 'nl.nldesignsystem.figma-implementation': figma } };
  }
  return `${JSON.stringify(tokens, null, 2)}\n`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) writeOrCheck({ 'packages/widgets/tokens.json': tokensJson() });
