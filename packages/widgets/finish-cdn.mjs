// Puts the data beside kde.js and writes integrity.json: the SHA-384 of every file in the folder.
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cdn = fileURLToPath(new URL('dist/cdn/', import.meta.url));
mkdirSync(join(cdn, 'data'), { recursive: true });
copyFileSync(fileURLToPath(import.meta.resolve('@digitaal-europa/data/laws.json')), join(cdn, 'data/laws.json'));

const files = globSync('**/*.{js,json}', { cwd: cdn }).filter((file) => file !== 'integrity.json').map((file) => file.replaceAll('\\', '/')).toSorted();
const hashes = Object.fromEntries(files.map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(join(cdn, file))).digest('base64')}`]));
writeFileSync(join(cdn, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
