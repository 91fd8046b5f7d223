// Puts what belongs to it beside kde.js: data, themes, frame pages, licences, a text for the webmaster, and integrity.json: the SHA-384 of every file.
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FRAMES, pageOf } from './src/frames/pages.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cdn = here('dist/cdn/');
mkdirSync(join(cdn, 'data'), { recursive: true });
const feed = fileURLToPath(import.meta.resolve('@digitaal-europa/data/laws.json'));
for (const kind of ['laws', 'funds', 'networks', 'services', 'organisations']) copyFileSync(join(dirname(feed), `${kind}.json`), join(cdn, `data/${kind}.json`));
// The calendars to which the feed of laws leads those who want to subscribe.
mkdirSync(join(cdn, 'data/exports'), { recursive: true });
for (const path of Object.values(JSON.parse(readFileSync(feed, 'utf8')).calendars)) copyFileSync(join(dirname(feed), path), join(cdn, 'data', path));
// Explanations are fetched when somebody asks for them.
writeFileSync(join(cdn, 'data/stage-texts.json'), `${JSON.stringify((await import('@digitaal-europa/data/stage-texts')).STAGE_TEXTS)}\n`);
// The feed names its schema by a relative address.
cpSync(join(dirname(feed), 'schemas'), join(cdn, 'data/schemas'), { recursive: true });

cpSync(here('themes'), join(cdn, 'themes'), { recursive: true });
mkdirSync(join(cdn, 'frames'), { recursive: true });
for (const frame of FRAMES) writeFileSync(join(cdn, `frames/${frame.name}.html`), pageOf(frame));
copyFileSync(here('src/frames/frame.css'), join(cdn, 'frames/frame.css'));

for (const licence of ['LICENSE', 'LICENSE.CC0-1.0.txt']) copyFileSync(here(licence), join(cdn, licence.replace(/^LICENSE$/, 'LICENSE.txt')));
// Whose work the map of provinces was made from, and what its licence asks.
copyFileSync(join(dirname(fileURLToPath(import.meta.resolve('@digitaal-europa/network-map/package.json'))), 'SHAPES.md'), join(cdn, 'SHAPES.txt'));

const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(join(cdn, file))).digest('base64')}`;
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
const values = { version, major: version.split('.')[0], integrity: hashOf('kde.js') };
writeFileSync(join(cdn, 'LEESMIJ.txt'), readFileSync(here('leesmij.txt'), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]));

const files = globSync('**/*.*', { cwd: cdn }).filter((file) => file !== 'integrity.json').map((file) => file.replaceAll('\\', '/')).toSorted();
writeFileSync(join(cdn, 'integrity.json'), `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hashOf(file)])), null, 2)}\n`);
