// The zip for whoever hosts the widgets themselves: dist/kde-<version>.zip, with the folder dist/cdn as kde/<version>/.
//   node zip.mjs
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

/** The first moment that a zip can tell: the same files give the same bytes, whenever they were made. A zip has no time zone, and this date is read in the local one. */
const MTIME = new Date(1980, 0, 1);

/**
 * The files of a folder.
 * @param {string} folder
 * @param {string} prefix folder in the zip, with a slash at the end
 * @returns {Record<string, Uint8Array>} by their path in the zip
 */
export const filesIn = (folder, prefix) => Object.fromEntries(globSync('**/*.*', { cwd: folder }).map((name) => [prefix + name.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(folder, name)))]));

/**
 * A zip of these files, which everybody may read.
 * @param {Record<string, Uint8Array>} files by their path in the zip
 * @returns {Uint8Array}
 */
export const zipOf = (files) => zipSync(Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))), { mtime: MTIME, level: 9, os: 3, attrs: 0o644 << 16 });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const zip = zipOf(filesIn(fileURLToPath(new URL('dist/cdn/', import.meta.url)), `kde/${version}/`));
  writeFileSync(new URL(`dist/kde-${version}.zip`, import.meta.url), zip);
  console.log(`dist/kde-${version}.zip: ${Math.round(zip.length / 1000)} kB`);
}
