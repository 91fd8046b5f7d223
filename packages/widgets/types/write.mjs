// Last step of the build: what editors, type checkers and other tools know of the widgets, made from their manifests. Writes into dist.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vsCodeCss, vsCodeHtml, webTypes } from './editors.mjs';
import { elementTypes, reactTypes, solidTypes, svelteTypes, vueTypes } from './frameworks.mjs';
import { llms } from './llms.mjs';
import { combine } from './manifest.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const packageJson = read(new URL('../package.json', import.meta.url));
const manifest = combine(['fund-finder', 'network-map', 'priority-matrix', 'timeline'].map((name) => read(fileURLToPath(import.meta.resolve(`@digitaal-europa/${name}/custom-elements.json`)))));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const FILES = {
  'custom-elements.json': json(manifest),
  'web-types.json': json(webTypes(manifest, packageJson)),
  'vscode.html-custom-data.json': json(vsCodeHtml(manifest)),
  'vscode.css-custom-data.json': json(vsCodeCss(manifest)),
  'llms.txt': llms(manifest, packageJson),
  'types/elements.d.ts': elementTypes(manifest),
  'types/react.d.ts': reactTypes(manifest),
  'types/vue.d.ts': vueTypes(manifest),
  'types/svelte.d.ts': svelteTypes(manifest),
  'types/solid.d.ts': solidTypes(manifest),
  // Whoever forgets the word `type` gets a module without anything in it.
  'types/none.js': 'export {};\n',
};
for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), text);
}
