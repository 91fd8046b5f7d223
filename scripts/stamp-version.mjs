// `npm run version`, after changesets: writes the new version into the code, where two copies on one page compare it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const { version } = JSON.parse(read('../packages/ui/package.json'));
const file = '../packages/ui/src/element.ts';
const stamped = read(file).replace(/(export const VERSION = ')[^']*/, `$1${version}`);
writeFileSync(fileURLToPath(new URL(file, import.meta.url)), stamped);
