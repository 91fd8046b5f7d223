// Writes the parts of the recipes that follow from the custom elements manifests. A test says when they are out of date.
//   node recipes/generate.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allowedTags, drupalSettings, tinymce, wordpressEditor, wordpressSettings } from './lists.mjs';
import { widgetsOf } from './manifest.mjs';

const here = (path) => new URL(path, import.meta.url);
const PACKAGES = ['fund-finder', 'network-map', 'priority-matrix', 'timeline'];

/** The widgets as the manifests of the built packages describe them. */
export const readWidgets = () => widgetsOf(PACKAGES.map((name) => JSON.parse(readFileSync(here(`../../${name}/custom-elements.json`), 'utf8'))));

/**
 * Every generated file, by its path from this folder.
 * @param {import('./manifest.mjs').Widget[]} widgets
 */
const filesFor = (widgets) => ({
  'drupal/allowed-tags.txt': allowedTags(widgets),
  'drupal/kde/src/Settings.php': drupalSettings(widgets),
  'umbraco/tinymce.json': tinymce(widgets),
  '../wordpress/knooppunt-digitaal-europa/includes/settings.php': wordpressSettings(widgets),
  '../wordpress/knooppunt-digitaal-europa/block/widgets.js': wordpressEditor(widgets),
});

/** Paths of the generated files that are not what they should be. */
export const staleFiles = () => Object.entries(filesFor(readWidgets())).filter(([path, text]) => !existsSync(here(path)) || readFileSync(here(path), 'utf8') !== text).map(([path]) => path);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = filesFor(readWidgets());
  for (const path of staleFiles()) {
    writeFileSync(here(path), files[path]);
    console.log(`recipes/${path}`);
  }
}
