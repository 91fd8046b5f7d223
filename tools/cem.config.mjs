// Custom elements manifest of a widget package; run in the package's folder.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';

/** What every element has from the base class in ui: the analyzer looks no further than one package. */
function inheritedMembers() {
  const path = fileURLToPath(new URL('../packages/ui/src/element.ts', import.meta.url));
  const { modules } = create({ modules: [ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)], plugins: litPlugin() });
  const { name, members } = modules[0].declarations.find(({ kind, members = [] }) => kind === 'class' && members.length > 0);
  return members.filter((member) => isPublic(member) && member.description).map((member) => ({ ...member, inheritedFrom: { name, package: '@digitaal-europa/ui' } }));
}

/** Names of types that stand for a list of texts, such as `View`, and that list as a union: an editor offers the texts. */
function unions() {
  const sources = globSync('src/**/*.ts').filter((file) => !/\.(test|fixture|driver)\.ts$/.test(file)).map((file) => readFileSync(file, 'utf8')).join('\n');
  const lists = new Map([...sources.matchAll(/^export const (\w+) = \[([^\]]*)\] as const;/gm)].map(([, name, texts]) => [name, texts.split(',').map((text) => text.trim()).join(' | ')]));
  return new Map([...sources.matchAll(/^export type (\w+) = \(typeof (\w+)\)\[number\];/gm)].filter(([, , list]) => lists.has(list)).map(([, name, list]) => [name, lists.get(list)]));
}

/** The manifest speaks of what is published, so of JavaScript in `dist`. */
const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

function complete(declaration, inherited, texts) {
  const described = new Map((declaration.attributes ?? []).map((attribute) => [attribute.name, attribute.description]));
  declaration.members = [...(declaration.members ?? []), ...inherited].filter(isPublic);
  for (const field of declaration.members.filter(({ attribute }) => attribute)) {
    let attribute = (declaration.attributes ??= []).find(({ name }) => name === field.attribute);
    if (!attribute) declaration.attributes.push(attribute = { name: field.attribute, type: field.type });
    attribute.fieldName = field.name;
    attribute.description = described.get(field.attribute) ?? field.description;
    const union = texts.get(field.type?.text);
    if (union) field.parsedType = attribute.parsedType = { text: union };
  }
}

const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    const [inherited, texts] = [inheritedMembers(), unions()];
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const declaration of module.declarations.filter(({ customElement }) => customElement)) {
        complete(declaration, inherited.map((member) => ({ ...member })), texts);
        module.exports.push({ kind: 'custom-element-definition', name: declaration.tagName, declaration: { name: declaration.name, module: module.path } });
      }
      for (const { declaration } of module.exports) if (declaration?.module) declaration.module = published(declaration.module);
    }
  },
};
export default { globs: ['src/*.element.ts'], outdir: '.', litelement: true, packagejson: false, plugins: [asPublished] };
