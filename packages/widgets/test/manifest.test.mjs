// What the custom elements manifests, and what is made from them, tell editors and other tools: everything, and nothing that is not so.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { textsOf } from '../types/texts.ts';
import { elementsOf } from '../types/manifest.mjs';

const packages = new URL('../../', import.meta.url);
const text = (path) => readFileSync(new URL(path, packages), 'utf8');
const read = (path) => JSON.parse(text(path));
const manifest = read('widgets/dist/custom-elements.json');
const FOLDERS = ['fund-finder', 'network-map', 'priority-matrix', 'timeline'];
const TAGS = FOLDERS.map((name) => `kde-${name}`);
const elements = elementsOf(manifest);
const sourcesOf = (folder) => globSync(`${folder}/src/**/*.ts`, { cwd: fileURLToPath(packages) }).filter((file) => !/\.(test|fixture|driver|stories)\.ts$/.test(file)).map(text);
const sorted = (names) => [...new Set(names)].toSorted();

it('the manifest of all widgets fits the schema of custom elements manifests [R73]', () => {
  const schema = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('custom-elements-manifest/schema.json')), 'utf8'));
  const validate = new Ajv({ strict: false }).compile(schema);
  assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 1));
});

it('the manifest of all widgets has every element, at an address that the package offers [R73]', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName), TAGS);
  const offered = Object.values(read('widgets/package.json').exports).map((entry) => entry.default);
  for (const { path } of manifest.modules) assert.ok(offered.includes(`./${path}`), path);
});

for (const [i, folder] of FOLDERS.entries()) describe(TAGS[i], () => {
  const element = elements[i];
  const { attributes, members, events, slots, cssParts, cssProperties } = element;

  it('describes every attribute, property, method, event, slot, part and CSS property in a sentence [R73]', () => {
    for (const [kind, list] of Object.entries({ element: [element], attributes, members, events, slots, cssParts, cssProperties })) {
      assert.ok(list.length > 0, kind);
      for (const { name, description } of list) assert.match(description ?? '', /\S.*[.)]$/s, `${kind}: ${name}`);
    }
  });

  it('names the type of every attribute, property and detail, and the default of every CSS property [R73]', () => {
    for (const item of [...attributes, ...members.filter(({ kind }) => kind === 'field')]) assert.ok(item.type?.text, item.name);
    for (const { name, type } of events) assert.match(type.text, /^CustomEvent<\{.+\}>$/, name);
    for (const item of cssProperties) assert.ok(item.default, item.name);
  });

  it('says what is inherited from the base class, with the attribute of it [R73]', () => {
    const { attribute, inheritedFrom } = members.find(({ name }) => name === 'headingLevel');
    assert.deepEqual({ attribute, inheritedFrom }, { attribute: 'heading-level', inheritedFrom: { name: 'KdeElement', package: '@digitaal-europa/ui' } });
    for (const { name, fieldName } of attributes) assert.ok(members.some((member) => member.name === fieldName && member.attribute === name), name);
  });

  it('names all parts and public custom properties that its templates and styles have, and no others [R13 R73]', () => {
    const own = sourcesOf(folder).join('\n');
    // A template of ui counts where it is imported.
    const imported = new Set([...own.matchAll(/import \{([^}]*)\} from '@digitaal-europa\/ui'/g)].flatMap(([, names]) => names.split(',').map((name) => name.trim().split(' ')[0])));
    const shared = sourcesOf('ui').flatMap((source) => source.split(/^(?=export )/m)).filter((piece) => imported.has(/^export (?:const|function) (\w+)/.exec(piece)?.[1]));
    const parts = (sources) => [...sources.matchAll(/\spart="([a-z -]+)"/g)].flatMap(([, names]) => names.split(' '));
    assert.deepEqual(sorted(cssParts.map(({ name }) => name)), sorted([...parts(own), ...parts(shared.join('\n'))]));
    const used = [own, ...sourcesOf('ui')].flatMap((source) => [...source.matchAll(/var\((--kde-[a-z-]+)/g)].map(([, name]) => name));
    assert.deepEqual(sorted(cssProperties.map(({ name }) => name).filter((name) => !used.includes(name))), []);
    assert.deepEqual(sorted([...own.matchAll(/var\((--kde-[a-z-]+)/g)].map(([, name]) => name).filter((name) => !cssProperties.some((property) => property.name === name))), []);
  });

  it('gives each event the detail that its type has [R73 R77]', () => {
    const plain = (type) => type.replaceAll('readonly ', '').replaceAll(';', ',').replace(/,?\s*\}/g, '}').replace(/\{\s*/g, '{').trim();
    const [, body] = /export interface Kde\w+Events \{\n([^]*?)\n\}/.exec(sourcesOf(folder).join('\n'));
    const typed = Object.fromEntries([...body.matchAll(/^ {2}'(kde-[a-z-]+)': (.*);$/gm)].map(([, name, detail]) => [name, plain(detail)]));
    assert.deepEqual(Object.fromEntries(events.map(({ name, type }) => [name, plain(type.text.slice('CustomEvent<'.length, -1))])), typed);
  });

  it('has attributes in hyphens and English, which enumerate and are never a variant that is on or off [R17 R18]', () => {
    // The words that names are made of. A new one is a choice: English, and a word of the web platform where it has one.
    const words = 'audience contact data export facets funds group heading hide level loading matrix network no organisation persist share since src theme timeline today toolbar url view'.split(' ');
    for (const { name, fieldName, type, default: value } of attributes) {
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      assert.doesNotMatch(name, /^(on.*|style|class|id|lang|dir|title|role|hidden|slot|part|tabindex)$/);
      assert.deepEqual(name.split('-').filter((word) => !words.includes(word)), [], `${name}: a word that is not in the list of this test`);
      assert.equal(fieldName, name.replace(/-[a-z]/g, (part) => part[1].toUpperCase()));
      // The only attributes that are on or off leave a part out, and are off by default.
      if (type.text === 'boolean') assert.deepEqual([name.startsWith('no-'), value], [true, 'false'], name);
    }
    for (const name of ['view', 'loading', 'persist']) {
      const attribute = attributes.find((candidate) => candidate.name === name);
      if (attribute) assert.ok(textsOf(attribute).length > 1, `${name} is one of a few texts`);
    }
  });

  it('reflects no attribute, and takes complex data by a property alone [R78]', () => {
    assert.deepEqual(members.filter(({ reflects }) => reflects), []);
    const { attribute, description } = members.find(({ name }) => name === 'data');
    assert.equal(attribute, undefined);
    assert.match(description, /feed object/);
    for (const { name, type } of attributes) assert.match(type.text, /^(string|number|boolean|View|'[^']*')( \| ('[^']*'|undefined))*$/, name);
  });
});

describe('what editors are given', () => {
  const webTypes = read('widgets/dist/web-types.json');
  const html = read('widgets/dist/vscode.html-custom-data.json');
  const css = read('widgets/dist/vscode.css-custom-data.json');

  it('is named in package.json, and there [R74]', () => {
    const { customElements, exports, 'web-types': types } = read('widgets/package.json');
    assert.deepEqual([customElements, types], ['dist/custom-elements.json', 'dist/web-types.json']);
    for (const file of ['custom-elements', 'web-types', 'vscode.html-custom-data', 'vscode.css-custom-data']) assert.equal(exports[`./${file}.json`], `./dist/${file}.json`);
  });

  it('knows every element with its attributes and their values [R74]', () => {
    const expected = elements.map(({ tagName, attributes }) => [tagName, attributes.map((attribute) => [attribute.name, textsOf(attribute)])]);
    assert.deepEqual(html.tags.map(({ name, attributes }) => [name, attributes.map((attribute) => [attribute.name, (attribute.values ?? []).map((value) => value.name)])]), expected);
    const listed = (type) => (Array.isArray(type) ? type.map((value) => value.slice(1, -1)) : []);
    assert.deepEqual(webTypes.contributions.html.elements.map(({ name, attributes }) => [name, attributes.map((attribute) => [attribute.name, listed(attribute.value.type)])]), expected);
    assert.deepEqual(html.tags.find(({ name }) => name === 'kde-timeline').attributes.find(({ name }) => name === 'view').values, [{ name: 'timeline' }, { name: 'list' }, { name: 'table' }]);
  });

  it('has the shape of its format: VS Code’s custom data 1.1, JetBrains’ web-types [R74]', () => {
    const allowed = (list, keys) => { for (const item of list) for (const key of Object.keys(item)) assert.ok(keys.includes(key), key); };
    assert.deepEqual([html.version, css.version], [1.1, 1.1]);
    allowed(html.tags, ['name', 'description', 'attributes', 'references']);
    allowed(html.tags.flatMap(({ attributes }) => attributes), ['name', 'description', 'valueSet', 'values', 'references']);
    allowed([...css.properties, ...css.pseudoElements], ['name', 'description', 'references', 'relevance']);
    for (const { description } of [...html.tags, ...css.properties, ...css.pseudoElements]) assert.equal(description.kind, 'markdown');
    const { name, version } = read('widgets/package.json');
    assert.deepEqual([webTypes.name, webTypes.version, webTypes['description-markup']], [name, version, 'markdown']);
    allowed(webTypes.contributions.html.elements, ['name', 'description', 'attributes', 'slots', 'js', 'css']);
  });

  it('knows every part and CSS property once [R74]', () => {
    assert.deepEqual(css.properties.map(({ name }) => name).toSorted(), sorted(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name))));
    assert.deepEqual(css.pseudoElements.map(({ name }) => name).toSorted(), sorted(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => `::part(${name})`))));
  });
});

it('llms.txt names every tag, attribute, property, method, event, part and CSS property, with what it is for [R84]', () => {
  const plain = text('widgets/dist/llms.txt');
  for (const { tagName, attributes, members, events, cssParts, cssProperties } of elements) {
    const own = plain.slice(plain.indexOf(`\n## <${tagName}>`)).split('\n## ')[1];
    for (const { name, description } of [...attributes, ...members.filter((member) => !member.static && !member.attribute), ...events, ...cssParts, ...cssProperties]) {
      assert.ok(own.split('\n').some((line) => new RegExp(`^- (::part\\()?${name}\\b`).test(line) && line.endsWith(description.replaceAll('\n', ' '))), `${tagName}: ${name}`);
    }
  }
});
