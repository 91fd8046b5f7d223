// The recipes for CMSs, as files: what they name exists, what a machine reads can be read, and the lists say what the manifests say.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { parse } from 'yaml';
import { readWidgets, staleFiles } from '../recipes/generate.mjs';
import { widgetsOf } from '../recipes/manifest.mjs';
import { WIDGETS } from '../recipes/texts.mjs';
import { FRAMES } from '../src/frames/pages.mjs';
import { pluginZip } from '../wordpress/pack.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const files = globSync('{recipes,wordpress}/**/*.*', { cwd: root }).map((path) => path.replaceAll('\\', '/')).toSorted();
const ending = (...names) => files.filter((path) => names.some((name) => path.endsWith(`.${name}`)));
/** What a webmaster copies: everything but our own scripts and the run in a real WordPress. */
const given = files.filter((path) => !path.endsWith('.mjs') && !path.startsWith('wordpress/run/'));
const widgets = readWidgets();
const attributesOf = Object.fromEntries(widgets.map(({ tag, attributes }) => [tag, Object.keys(attributes)]));

/** The pieces of HTML that a README tells to paste, those of the project and of each widget too. */
const pasted = [...ending('md'), 'README.md', '../../README.md', ...['fund-finder', 'network-map', 'priority-matrix', 'timeline'].map((name) => `../${name}/README.md`)].flatMap((path) => [...read(path).matchAll(/```html\n([^]*?)```/g)].map(([, html], index) => ({ name: `${path}, piece ${index + 1}`, html })));
const pages = ending('html').filter((path) => !path.includes('typo3')).map((path) => ({ name: path, html: read(path) }));

describe('the lists of tags and attributes', () => {
  it('are made from the manifests as they are now: if not, "npm run recipes -w @digitaal-europa/widgets" makes them', () => assert.deepEqual(staleFiles(), []));

  it('for Drupal have every tag with every attribute of its manifest, and nothing else [R53]', () => {
    const listed = [...read('recipes/drupal/allowed-tags.txt').matchAll(/<([^ >]+) ?([^>]*)>/g)].map(([, tag, names]) => [tag, names.split(' ')]);
    const manifests = ['fund-finder', 'network-map', 'priority-matrix', 'timeline'].flatMap((name) => JSON.parse(read(`../${name}/custom-elements.json`)).modules).flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    assert.deepEqual(Object.fromEntries(listed), Object.fromEntries(manifests.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).toSorted()])));
    assert.equal(listed.length, 4);
  });

  for (const name of ['onclick', 'style', 'headingLevel', 'data_x', 'Heading']) {
    it(`cannot have an attribute ${name}: the generator refuses it [R53]`, () => {
      const manifest = { modules: [{ declarations: [{ tagName: 'kde-sample', attributes: [{ name, type: { text: 'string' } }] }] }] };
      assert.throws(() => widgetsOf([manifest]), new RegExp(`kde-sample: attribute "${name}"; expected lower case`));
    });
  }

  it('know of every attribute what it takes', () => {
    const timeline = widgets.find(({ tag }) => tag === 'kde-timeline').attributes;
    assert.deepEqual([timeline.view, timeline['no-share'], timeline['heading-level'], timeline['matrix-url'], timeline.organisation], [['timeline', 'list', 'table'], 'boolean', 'number', 'url', 'text']);
  });
});

describe('the recipes', () => {
  it('are there for plain HTML, Drupal, WordPress, Umbraco, TYPO3 and an iframe, each with a README [R66]', () => {
    for (const folder of ['recipes', ...['html', 'drupal', 'umbraco', 'typo3', 'iframe'].map((name) => `recipes/${name}`), 'wordpress']) assert.ok(files.includes(`${folder}/README.md`), folder);
  });

  it('link to files that exist', () => {
    const links = ending('md').flatMap((path) => [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map((match) => join(dirname(path), match[1])));
    assert.ok(links.length > 10);
    assert.deepEqual(links.filter((path) => !existsSync(join(root, path))), []);
  });

  it('use tags and attributes that exist [R85]', () => {
    const used = given.flatMap((path) => [...read(path).matchAll(/<(kde-[a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)+)\s*>/g)].map(([, tag, text]) => ({ path, tag, names: [...text.matchAll(/([a-z-]+)(?:="[^"]*"|(?=\s|$))/g)].map(([, name]) => name) })));
    const shortcodes = [...read('wordpress/knooppunt-digitaal-europa/readme.txt').matchAll(/\[(kde_[a-z_]+)([^\]]*)\]/g)].map(([, name, text]) => ({ path: 'readme.txt', tag: name.replaceAll('_', '-'), names: [...text.matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)].map((match) => match[1]) }));
    assert.ok(used.length > 10 && shortcodes.length > 5);
    assert.deepEqual([...used, ...shortcodes].flatMap(({ path, tag, names }) => names.filter((name) => !['id', 'class', ...(attributesOf[tag] ?? [])].includes(name)).map((name) => `${path}: <${tag} ${name}>`)), []);
    const umbraco = [...read('recipes/umbraco/Views/Partials/blocklist/Components/kdeWidget.cshtml').matchAll(/Set(?:If|Url)?\("([^"]+)"/g)].map((match) => match[1]);
    assert.ok(umbraco.length > 8);
    assert.deepEqual(umbraco.filter((name) => !Object.values(attributesOf).flat().includes(name)), []);
  });

  it('ask nothing of another site: what is loaded lies on the server itself [R66]', () => {
    assert.deepEqual(given.filter((path) => /(?:src|srcset)=["'](?:https?:)?\/\/|@import|url\(|<link[^>]+href="https?:/.test(read(path).replaceAll(/\w_url\(/g, ''))), []);
  });

  for (const { name, html } of [...pages, ...pasted]) {
    it(`${name} is valid HTML, without script or style in it [R63 R66 R85]`, async () => {
      const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'require-sri': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'doctype-style': 'off' } });
      const report = await validator.validateString(html);
      assert.deepEqual(report.results.flatMap(({ messages }) => messages).map(({ message, line }) => `${line}: ${message}`), []);
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
    });
  }

  it('say the same to visitors without the script, wherever it is written', () => {
    for (const path of ['recipes/html/index.html', 'recipes/typo3/sitepackage/Resources/Private/Templates/ContentElements/KdeWidget.html', 'recipes/umbraco/Views/Partials/blocklist/Components/kdeWidget.cshtml']) {
      for (const { nl } of Object.values(WIDGETS)) for (const part of nl) assert.ok(read(path).includes(part), `${path}: ${part}`);
    }
  });

  it('keep the same room for a widget that is still to come', () => {
    const styles = files.filter((path) => path.endsWith('/kde.css'));
    assert.equal(styles.length, 5);
    assert.equal(new Set(styles.map(read)).size, 1);
    for (const tag of Object.keys(attributesOf)) assert.match(read(styles[0]), new RegExp(`^ {2}${tag}[ ,]`, 'm'));
  });

  it('have YAML, XML and JSON that can be read', () => {
    for (const path of ending('yml')) assert.equal(typeof parse(read(path)), 'object', path);
    for (const path of ending('xml')) assert.equal(XMLValidator.validate(read(path)), true, path);
    for (const path of ending('json')) assert.equal(typeof JSON.parse(read(path)), 'object', path);
  });

  it('load the script in Drupal as a module that is left as it is', () => {
    const { widgets: library } = parse(read('recipes/drupal/kde/kde.libraries.yml'));
    assert.deepEqual(library.js, { '/libraries/kde/kde.js': { minified: true, preprocess: false, attributes: { type: 'module' } } });
    for (const path of Object.keys(library.css.component)) assert.ok(files.includes(`recipes/drupal/kde/${path}`), path);
  });

  it('name in an iframe a widget that there is, by the title of its page, and with a height; so do the guides', () => {
    const guides = globSync('guides/*.md', { cwd: root }).map(read);
    const frames = [...pages.map(({ html }) => html), ...pasted.map(({ html }) => html), ...guides].flatMap((html) => html.match(/<iframe [^>]*>/g) ?? []);
    assert.ok(frames.length > 5);
    for (const tag of frames) {
      const [, name, title] = /src="[^"]*\/kde\/frames\/([a-z-]+)\.html[?"][^>]* title="([^"]+)" height="\d+"/.exec(tag) ?? [];
      assert.equal(title, FRAMES.find((frame) => frame.name === name)?.title.nl, tag);
    }
    const table = [...read('recipes/iframe/README.md').matchAll(/`\/kde\/(frames\/[a-z-]+\.html)`/g)].map((match) => match[1]);
    assert.deepEqual(table.toSorted(), globSync('frames/*.html', { cwd: join(root, 'dist/cdn') }).map((path) => path.replaceAll('\\', '/')).toSorted());
  });
});

describe('the WordPress plugin', () => {
  const zip = unzipSync(pluginZip('1.2.3'), { filter: ({ name }) => !name.includes('/kde/data/') });
  const text = (path) => strFromU8(zip[`knooppunt-digitaal-europa/${path}`]);

  it('is packed with the scripts, and says of which release it is', () => {
    for (const name of ['kde', ...Object.keys(attributesOf)]) assert.equal(text(`kde/${name}.js`), read(`dist/cdn/${name}.js`));
    assert.match(text('knooppunt-digitaal-europa.php'), /^ \* Version: {11}1\.2\.3$/m);
    assert.match(text('readme.txt'), /^Stable tag: 1\.2\.3$/m);
  });

  it('has in it every file that it requires or registers', () => {
    const php = Object.keys(zip).filter((path) => path.endsWith('.php')).map((path) => strFromU8(zip[path])).join('\n');
    const named = [...php.matchAll(/plugins_url\('([^']+\.(?:js|css))'|__DIR__ \. '\/(includes\/[^']+)'/g)].map(([, file, include]) => file ?? include);
    assert.ok(named.length > 5);
    assert.deepEqual(named.filter((path) => !zip[`knooppunt-digitaal-europa/${path}`]), []);
  });
});
