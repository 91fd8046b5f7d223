// Puts the data and the licences beside kde.js and writes integrity.json: the SHA-384 of every file in the folder.
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cdn = fileURLToPath(new URL('dist/cdn/', import.meta.url));
mkdirSync(join(cdn, 'data'), { recursive: true });
const feed = fileURLToPath(import.meta.resolve('@digitaal-europa/data/laws.json'));
for (const kind of ['laws', 'funds', 'networks', 'services', 'organisations']) copyFileSync(join(dirname(feed), `${kind}.json`), join(cdn, `data/${kind}.json`));
// Explanations are fetched when somebody asks for them.
writeFileSync(join(cdn, 'data/stage-texts.json'), `${JSON.stringify((await import('@digitaal-europa/data/stage-texts')).STAGE_TEXTS)}\n`);
// The feed names its schema by a relative address.
cpSync(join(dirname(feed), 'schemas'), join(cdn, 'data/schemas'), { recursive: true });

for (const licence of ['LICENSE', 'LICENSE.CC0-1.0.txt']) copyFileSync(fileURLToPath(new URL(licence, import.meta.url)), join(cdn, licence.replace(/^LICENSE$/, 'LICENSE.txt')));
// Whose work the map of provinces was made from, and what its licence asks.
copyFileSync(join(dirname(fileURLToPath(import.meta.resolve('@digitaal-europa/network-map/package.json'))), 'SHAPES.md'), join(cdn, 'SHAPES.txt'));

const files = globSync('**/*.{js,json,txt}', { cwd: cdn }).filter((file) => file !== 'integrity.json').map((file) => file.replaceAll('\\', '/')).toSorted();
const hashes = Object.fromEntries(files.map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(join(cdn, file))).digest('base64')}`]));
writeFileSync(join(cdn, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
