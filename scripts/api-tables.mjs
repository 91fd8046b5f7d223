// The API tables in the READMEs, made from the custom elements manifests.
//   node scripts/api-tables.mjs            writes them
//   node scripts/api-tables.mjs --check    says which are out of date, and ends with 1
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBlocks, writeOrCheck } from './blocks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const cell = (text) => (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const table = (title, head, rows) => (rows.length === 0 ? '' : `### ${title}\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);

/** Markdown of one element: attributes, properties without attribute, events, slots, parts and CSS custom properties. */
function describe(element) {
  const byName = (list = []) => [...list].sort((a, b) => a.name.localeCompare(b.name));
  const isInherited = (member) => ['language', 'version', 'styles', 'defaultFeed', 'level'].includes(member.name);
  const properties = (element.members ?? []).filter((member) => member.kind === 'field' && !member.attribute && !member.static && !isInherited(member));
  return [
    table('Attributes', ['attribute', 'type', 'default', 'meaning'], byName(element.attributes).map((a) => [code(a.name), code(a.type?.text), code(a.default), cell(a.description)])),
    table('Properties', ['property', 'type', 'meaning'], byName(properties).map((p) => [code(p.name), code(p.type?.text), cell(p.description)])),
    table('Events', ['event', 'detail', 'meaning'], byName(element.events).map((e) => [code(e.name), code(e.type?.text.replace(/^CustomEvent<(.*)>$/, '$1')), cell(e.description)])),
    table('Slots', ['slot', 'meaning'], (element.slots ?? []).map((s) => [s.name ? code(s.name) : 'default', cell(s.description)])),
    table('Parts', ['part', 'meaning'], byName(element.cssParts).map((p) => [code(p.name), cell(p.description)])),
    table('CSS custom properties', ['property', 'default', 'meaning'], byName(element.cssProperties).map((p) => [code(p.name), code(p.default), cell(p.description)])),
  ].filter(Boolean).join('\n');
}

const manifests = globSync('packages/*/custom-elements.json', { cwd: root }).toSorted();
if (manifests.length === 0) throw new Error('no custom-elements.json; run "npm run build" first');
const tables = manifests.map((file) => {
  const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.customElement);
  const readme = `${dirname(file)}/README.md`.replaceAll('\\', '/');
  return [readme, withBlocks(readme, { api: elements.map(describe).join('\n') })];
});
writeOrCheck(Object.fromEntries(tables));
