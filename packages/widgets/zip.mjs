// The zip for whoever hosts the widgets themselves: dist/kde-<version>.zip, with the folder dist/cdn as kde/<version>/.
//   node zip.mjs
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

/** The first moment that a zip can tell: the same files give the same bytes, whenever they were made. A zip has no time zone, and this date is read in the local one. */
const MTIME = new Date(1980, 0, 1);

/**
 * A folder as a zip.
 * @param {string} folder
 * @param {string} prefix folder in the zip, with a slash at the end
 * @returns {Uint8Array}
 */
export function zipOf(folder, prefix) {
  const names = globSync('**/*.*', { cwd: folder }).map((name) => name.replaceAll('\\', '/')).toSorted();
  return zipSync(Object.fromEntries(names.map((name) => [prefix + name, readFileSync(join(folder, name))])), { mtime: MTIME, level: 9 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const zip = zipOf(fileURLToPath(new URL('dist/cdn/', import.meta.url)), `kde/${version}/`);
  writeFileSync(new URL(`dist/kde-${version}.zip`, import.meta.url), zip);
  console.log(`dist/kde-${version}.zip: ${Math.round(zip.length / 1000)} kB`);
}
