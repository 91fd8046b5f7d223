// Makes a widget that passes every check of the house: a copy of tools/widget-template with another name. Change it into yours from there.
//   npm run widget:new -- kde-voorbeeld
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishing } from './new-widget.data.mjs';

const TEMPLATE = fileURLToPath(new URL('../tools/widget-template/', import.meta.url));
const SCOPE = '@digitaal-europa';
/** `KdeElement` and `WidgetDriver` are there already. */
const WORDS_OF_UI = ['element', 'widget'];

/** @typedef {{ tag: string, name: string, Name: string, camel: string }} Names `kde-nieuws-brief`, `nieuws-brief`, `NieuwsBrief`, `nieuwsBrief` */

/**
 * What a widget is called in every place, from its tag. Throws at what is no tag of ours.
 * @returns {Names}
 */
export function namesOf(tag = '') {
  if (!/^kde(-[a-z][a-z0-9]*)+$/.test(tag) || tag.length > 40) throw new Error(`"${tag}" is no tag for a widget; expected kde- and lower-case words joined by hyphens, such as kde-voorbeeld`);
  const name = tag.slice('kde-'.length);
  if (WORDS_OF_UI.includes(name)) throw new Error(`"${tag}" would have the name of a class in ui; expected another word`);
  const Name = name.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  return { tag, name, Name, camel: Name[0].toLowerCase() + Name.slice(1) };
}

/** Fills in what stands between double underscores; anything else is left as it is. */
export const fill = (text, values) => Object.entries(values).reduce((filled, [key, value]) => filled.replaceAll(`__${key}__`, value), text);

/** One line of a list that is written by hand, behind the line with `after`. */
function addTo(file, after, line) {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(after)) throw new Error(`${file}: expected ${after}`);
  writeFileSync(file, before.replace(after, `${after}${line}`));
}

const uiIn = (root) => JSON.parse(readFileSync(join(root, 'packages/ui/package.json'), 'utf8'));

/**
 * Writes the package and what the tests of the house ask with it: a changeset, one version for all, a place in Storybook.
 * @param {Names} names
 * @param {string} root of the repository
 * @returns {string[]} what was written or changed, from the root
 */
export function make(names, root) {
  const folder = `packages/${names.name}`;
  for (const taken of [folder, `apps/${names.name}`]) if (existsSync(join(root, taken))) throw new Error(`${taken} is there already; expected a name that no package has`);
  const { version, dependencies: { lit } } = uiIn(root);
  addTo(join(root, '.changeset/config.json'), `"${SCOPE}/ui", `, `"${SCOPE}/${names.name}", `);
  addTo(join(root, 'apps/storybook/package.json'), '  "dependencies": {\n', `    "${SCOPE}/${names.name}": "${version}",\n`);
  const written = [];
  for (const path of globSync('**/*', { cwd: TEMPLATE }).map((file) => file.replaceAll('\\', '/')).toSorted()) {
    if (statSync(join(TEMPLATE, path)).isDirectory()) continue;
    const to = path === 'changeset.md' ? `.changeset/new-${names.name}.md` : `${folder}/${fill(path, names)}`;
    mkdirSync(dirname(join(root, to)), { recursive: true });
    writeFileSync(join(root, to), fill(readFileSync(join(TEMPLATE, path), 'utf8'), { ...names, version, lit }));
    written.push(to);
  }
  return [...written, '.changeset/config.json', 'apps/storybook/package.json'];
}

/** What the command says when it is done. */
function told(names, written, version) {
  const lines = Object.entries(Object.groupBy(publishing(names, SCOPE, version), ({ file }) => file));
  return `${names.tag}: ${written.length} files
${written.map((file) => `  ${file}`).join('\n')}

It is a widget: it reads the services that ship with @digitaal-europa/data. Now
  npm install                                                     puts it in package-lock.json
  npm run storybook                                               shows it, under Onderdelen
  npm run test:unit -w ${SCOPE}/${names.name} && npm run test:browser -w ${SCOPE}/${names.name}
  npm run docs                                                    after every change of attributes, events, parts or titles of tests

To publish it in ${SCOPE}/widgets when it is finished, write by hand:
${lines.map(([file, list]) => `\n  ${file}\n${list.map(({ text, where }) => `    ${where}:\n${text.trimEnd().replace(/^/gm, '      ')}`).join('\n')}`).join('\n')}

Then npm test.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const names = namesOf(process.argv[2]);
    const root = fileURLToPath(new URL('..', import.meta.url));
    console.log(told(names, make(names, root), uiIn(root).version));
  } catch (error) {
    console.error(`widget:new: ${error.message}`);
    process.exitCode = 1;
  }
}
