// Packs the WordPress plugin, with the script-tag build in its folder kde/: dist/knooppunt-digitaal-europa-<version>.zip.
//   node wordpress/pack.mjs
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, zipSync } from 'fflate';

const NAME = 'knooppunt-digitaal-europa';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Without a date of its own a zip has other bytes each time. */
const MADE = '2026-01-01T00:00:00';

/** The files of a folder, by their path below `to`. */
const filesIn = (folder, to) => globSync('**/*.*', { cwd: folder }).map((file) => [`${to}/${file.replaceAll('\\', '/')}`, new Uint8Array(readFileSync(`${folder}/${file}`))]);

/** A text with the version of this release where the source has 0.0.0. */
const stamped = (bytes, version) => strToU8(strFromU8(bytes).replace(/^((?: \* )?(?:Version|Stable tag):\s+)0\.0\.0$/m, `$1${version}`));

/**
 * The plugin as a zip: the same bytes for the same input.
 * @param {string} version
 * @returns {Uint8Array}
 */
export function pluginZip(version) {
  const files = [...filesIn(here(NAME), NAME), ...filesIn(here('../dist/cdn'), `${NAME}/kde`), [`${NAME}/LICENSE.txt`, new Uint8Array(readFileSync(here('../dist/cdn/LICENSE.txt')))]]
    .map(([path, bytes]) => [path, /\/(knooppunt-digitaal-europa\.php|readme\.txt)$/.test(path) ? stamped(bytes, version) : bytes]).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MADE, os: 3, attrs: 0o644 << 16 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
  mkdirSync(here('../dist'), { recursive: true });
  const file = `dist/${NAME}-${version}.zip`;
  writeFileSync(here(`../${file}`), pluginZip(version));
  console.log(file);
}
