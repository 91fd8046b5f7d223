// Packs the WordPress plugin, with the script-tag build in its folder kde/: dist/knooppunt-digitaal-europa-<version>.zip.
//   node wordpress/pack.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8 } from 'fflate';
import { filesIn, zipOf } from '../zip.mjs';

const NAME = 'knooppunt-digitaal-europa';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A text with the version of this release where the source has 0.0.0. */
const stamped = (bytes, version) => strToU8(strFromU8(bytes).replace(/^((?: \* )?(?:Version|Stable tag):\s+)0\.0\.0$/m, `$1${version}`));

/**
 * The plugin as a zip: the same bytes for the same input.
 * @param {string} version
 * @returns {Uint8Array}
 */
export function pluginZip(version) {
  const files = { ...filesIn(here(NAME), `${NAME}/`), ...filesIn(here('../dist/cdn'), `${NAME}/kde/`), [`${NAME}/LICENSE.txt`]: new Uint8Array(readFileSync(here('../dist/cdn/LICENSE.txt'))) };
  for (const file of ['knooppunt-digitaal-europa.php', 'readme.txt']) files[`${NAME}/${file}`] = stamped(files[`${NAME}/${file}`], version);
  return zipOf(files);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
  mkdirSync(here('../dist'), { recursive: true });
  const file = `dist/${NAME}-${version}.zip`;
  writeFileSync(here(`../${file}`), pluginZip(version));
  console.log(file);
}
