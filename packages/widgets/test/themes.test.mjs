// What the custom properties and the example themes promise designers and webmasters, checked on the files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { namesInStyles, pathOf, saidByElements, tokensJson } from '../../../scripts/tokens.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const find = (pattern, but = /\.(test|stories|fixture|driver)\.ts$|\/testing\//) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/')).filter((file) => !but.test(file)).toSorted();
const json = (file) => JSON.parse(read(file));
const unique = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))].toSorted();

const WIDGETS = ['fund-finder', 'network-map', 'priority-matrix', 'timeline'];
const THEMES = ['duin', 'haven', 'polder', 'stad'];
const styles = find('packages/*/src/**/*.styles.ts');
const names = namesInStyles();
/** The names of a tokens file, each with what it says of it. */
const leaves = (group, path = []) => Object.entries(group).flatMap(([step, value]) => [
  ...(value.$type ? [{ name: `--${[...path, step].join('-')}`, token: value }] : []),
  ...leaves(Object.fromEntries(Object.entries(value).filter(([key, inner]) => !key.startsWith('$') && typeof inner === 'object')), [...path, step]),
]);
const tokens = leaves(json('packages/widgets/tokens.json'));

describe('tokens.json', () => {
  it('is what scripts/tokens.mjs makes of the styles', () => assert.equal(read('packages/widgets/tokens.json'), tokensJson(), 'run "node scripts/tokens.mjs"'));

  it('names every public custom property that a style reads, and no other [R3 R4]', () => assert.deepEqual(tokens.map(({ name }) => name).toSorted(), [...names.keys()].toSorted()));

  it('says of each its type, its syntax and whether a design has it, and gives no value [R4]', () => {
    for (const { name, token } of tokens) {
      assert.deepEqual(Object.keys(token), ['$type', '$description', '$extensions'], name);
      assert.ok(['color', 'dimension'].includes(token.$type) && token.$description.length > 4, name);
      assert.match(token.$extensions['nl.nldesignsystem.css-property-syntax'], token.$type === 'color' ? /^<color>$/ : /^<length-percentage>$/, name);
      assert.equal(typeof token.$extensions['nl.nldesignsystem.figma-implementation'], 'boolean', name);
    }
  });
});

describe('the names of custom properties', () => {
  it('are of the convention: prefix, widget, part, state, and a CSS property without left or right [R2]', () => {
    for (const name of names.keys()) assert.equal(`--${pathOf(name).join('-')}`, name);
    for (const wrong of ['--kde-timeline-marker-left', '--kde-Marker-color', '--rvo-color', '--kde-timeline-marker']) assert.throws(() => pathOf(wrong), { message: /expected --kde-/ });
  });

  it('are documented by each widget whose styles read them, and nothing else is [R3]', () => {
    const said = saidByElements();
    for (const widget of WIDGETS) {
      const used = [...names].filter(([, by]) => by.has('ui') || by.has(widget)).map(([name]) => name).toSorted();
      assert.deepEqual([...said].filter(([, lines]) => lines.some(({ of }) => of === widget)).map(([name]) => name).toSorted(), used, widget);
    }
  });

  it('are set and read in styles alone, so that a theme can count on them [R3]', () => {
    for (const file of find('packages/*/src/**/*.ts', /\.(test|stories|styles)\.ts$|\/testing\/|\.element\.ts$|widgets\/src\/(cdn|frames)\//)) assert.doesNotMatch(read(file), /--kde-/, file);
  });

  it('are private when they begin with an underscore, and then they are set somewhere [R3]', () => {
    const code = (folder) => find(`packages/${folder}/src/**/*.ts`).map(read).join('\n');
    const ui = code('ui');
    for (const folder of ['ui', ...WIDGETS]) {
      const own = folder === 'ui' ? ui : `${code(folder)}\n${ui}`;
      const set = new Set([...own.matchAll(/(--_[\w-]+)['"]?\s*[:,\]]/g)].map((match) => match[1]));
      // With a fallback a name may be set or not.
      assert.deepEqual(unique(code(folder), /var\(\s*(--_[\w-]+)\s*\)/g).filter((name) => !set.has(name)), [], folder);
    }
  });

  it('have one prefix everywhere: elements, events and custom properties [R1]', () => {
    for (const widget of WIDGETS) {
      const declared = json(`packages/${widget}/custom-elements.json`).modules.flatMap((module) => module.declarations ?? []).filter((one) => one.customElement);
      assert.equal(declared.length, 1, widget);
      for (const { tagName, events = [], cssProperties = [] } of declared) {
        assert.equal(tagName, `kde-${widget}`);
        for (const { name } of events) assert.match(name, /^kde-[a-z-]+$/);
        for (const { name } of cssProperties) assert.match(name, /^--kde-[a-z-]+$/);
      }
    }
    for (const file of styles) assert.doesNotMatch(read(file), /@(keyframes|property|font-face|counter-style|layer)|:root/, file);
  });

  it('that are of others are of the NL Design System, Utrecht or Amsterdam: no place-holders, and no colours of a house [R7]', () => {
    for (const file of find('packages/*/src/**/*.ts')) {
      assert.deepEqual(unique(read(file), /var\(\s*(--(?!kde-|_|nl-|basis-|utrecht-|ams-)[\w-]+)/g), [], file);
      assert.doesNotMatch(read(file), /--(todo|rhc|voorbeeld|rvo|ma|rotterdam|nijmegen|utrecht-color)-|--basis-todo/, file);
    }
  });
});

describe('the styles', () => {
  it('ask the page whether it is dark, never the visitor’s system on their own [R10]', () => {
    for (const file of [...find('packages/*/src/**/*.ts'), ...THEMES.map((name) => `packages/widgets/themes/${name}.css`)]) assert.doesNotMatch(read(file), /prefers-color-scheme/, file);
  });
});

describe('the example themes', () => {
  /** What a theme may set: everything but where the page itself keeps something in view. */
  const settable = tokens.map(({ name }) => name).filter((name) => !name.endsWith('-inset-block-start')).toSorted();

  it('are the four', () => assert.deepEqual(find('packages/widgets/themes/*').map((file) => file.split('/').at(-1)), THEMES.map((name) => `${name}.css`)));

  for (const name of THEMES) it(`${name} sets every token once, on its own class, and brings nothing along`, () => {
    const css = read(`packages/widgets/themes/${name}.css`).replaceAll(/\/\*[^]*?\*\//g, '').trim();
    const [, selector, body] = /^([^{}]+?)\s*\{([^{}]*)\}$/.exec(css) ?? [];
    assert.equal(selector, `.kde-theme-${name}`);
    const declared = body.split(';').map((line) => line.split(':')[0].trim()).filter(Boolean);
    assert.deepEqual(declared.filter((property) => property !== 'color-scheme').toSorted(), settable);
    assert.doesNotMatch(css, /url\(|@|!important|font/);
  });
});

describe('the themes of others', () => {
  const THEIRS = /design-tokens|design-system-tokens/;
  const packages = find('packages/*/package.json');

  it('are for our tests: no package of ours depends on one [R14]', () => {
    const theirs = Object.keys(json('package.json').devDependencies).filter((name) => THEIRS.test(name));
    assert.equal(theirs.length, 8);
    for (const file of ['package.json', ...packages]) {
      const { dependencies = {}, peerDependencies = {}, optionalDependencies = {}, bundleDependencies = [] } = json(file);
      assert.deepEqual([...Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }), ...bundleDependencies].filter((name) => THEIRS.test(name)), [], file);
    }
  });

  it('are in none of the packages, nor is a logo or a font [R14]', () => {
    const packed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', ...packages.flatMap((file) => ['--workspace', file.replace('/package.json', '')])], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 }));
    const all = Array.isArray(packed) ? packed : Object.values(packed);
    assert.equal(all.length, packages.length);
    const files = all.flatMap(({ name, files: inside }) => inside.map(({ path }) => `${name}/${path}`));
    assert.ok(files.length > 100);
    // The one drawing is of the data model, and a script of ours drew it.
    assert.deepEqual(files.filter((path) => path !== '@digitaal-europa/data/guides/data-model.svg').filter((path) => THEIRS.test(path) || /logo|\.(woff2?|ttf|otf|eot|ico|jpe?g|gif|svg|png)$/i.test(path)), []);
    const folders = new Map(packages.map((file) => [json(file).name, file.replace('/package.json', '')]));
    for (const { name, files: inside } of all) for (const { path } of inside.filter((one) => one.path.endsWith('.css'))) {
      assert.deepEqual(unique(read(`${folders.get(name)}/${path}`), /[{;\s](--(?!kde-|_)[\w-]+)\s*:/g), [], `${name}/${path}`);
    }
  });
});
