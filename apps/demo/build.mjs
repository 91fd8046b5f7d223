// Makes dist/, the folder that a webmaster would put online: the pages of site/ with the head, header and footer of parts/, the script-tag build
// of the widgets unzipped into kde/, and the font of the site. Copies and fills in only, so the same input gives the same bytes.
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { widgetsOf } from './composer.mjs';
import { STRICT_CSP } from './headers.mjs';
import { expiryOf } from './security-txt.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const widgets = join(here, '../../packages/widgets/dist/cdn');
const data = join(here, '../../packages/data/dist');
const font = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/figtree/package.json'));

if (!existsSync(join(widgets, 'kde.js'))) {
  console.error('demo: packages/widgets/dist/cdn/kde.js is missing; run "npm run build" in the root, which builds it first');
  process.exit(1);
}

/** A part as a page shows it: the link to the page itself is marked. 404.html answers at every address, so its links begin at the root. */
function partFor(page, name) {
  const part = readFileSync(join(here, `parts/${name}.html`), 'utf8').replace(`<a href="${page}"`, '$& aria-current="page"');
  return page === '404.html' ? part.replaceAll(' href="', ' href="/') : part;
}

/** Words of a vocabulary of the data, in Dutch. */
const inDutch = (vocabulary) => Object.fromEntries(Object.entries(vocabulary).map(([value, { nl }]) => [value, nl]));

/** What can be chosen on samenstellen.html. */
async function composerOptions(themes) {
  const { FUND_LEVELS, ORGANISATION_TYPES, THEMES } = await import(pathToFileURL(join(data, 'index.js')));
  const widgets = widgetsOf(['timeline', 'priority-matrix', 'fund-finder', 'network-map'].map((name) => JSON.parse(readFileSync(join(here, `../../packages/${name}/custom-elements.json`), 'utf8'))));
  return { widgets, themes, vocabularies: { themes: inDutch(THEMES), levels: inDutch(FUND_LEVELS), types: inDutch(ORGANISATION_TYPES) } };
}

rmSync(dist, { recursive: true, force: true });
cpSync(join(here, 'site'), dist, { recursive: true });
cpSync(widgets, join(dist, 'kde'), { recursive: true });
const themes = globSync('*.css', { cwd: join(dist, 'kde/themes') }).map((file) => basename(file, '.css')).toSorted();
const parts = {
  'themes': themes.map((theme) => `  <link rel="stylesheet" href="kde/themes/${theme}.css">\n`).join(''),
  'theme options': themes.map((theme) => `                <option value="${theme}">${theme}</option>\n`).join(''),
};
for (const page of globSync('*.html', { cwd: dist })) {
  const file = join(dist, page);
  const filled = readFileSync(file, 'utf8').replace(/^ *<!-- ([a-z ]+) -->\n/gm, (comment, part) => parts[part] ?? (['head', 'header', 'footer'].includes(part) ? partFor(page, part) : comment)).replace('<!-- csp -->', STRICT_CSP);
  writeFileSync(file, filled);
}
writeFileSync(join(dist, 'samenstellen/options.js'), `// Made by build.mjs.\nexport const OPTIONS = ${JSON.stringify(await composerOptions(themes))};\n`);

const security = join(dist, '.well-known/security.txt');
const { generated } = JSON.parse(readFileSync(join(dist, 'kde/data/laws.json'), 'utf8'));
writeFileSync(security, readFileSync(security, 'utf8').replace('{expires}', expiryOf(generated)));
mkdirSync(join(dist, 'fonts'));
for (const style of ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal']) {
  const file = `figtree-${style}.woff2`;
  cpSync(join(font, 'files', file), join(dist, 'fonts', file));
}
cpSync(join(font, 'LICENSE'), join(dist, 'fonts', 'LICENSE.txt'));
