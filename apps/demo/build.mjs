// Makes dist/, the folder that a webmaster would put online: the pages of site/ with the head, header and footer of parts/, the script-tag build
// of the widgets unzipped into kde/, and the font of the site. Copies and fills in only, so the same input gives the same bytes.
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const widgets = join(here, '../../packages/widgets/dist/cdn');
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

rmSync(dist, { recursive: true, force: true });
cpSync(join(here, 'site'), dist, { recursive: true });
for (const page of globSync('*.html', { cwd: dist })) {
  const file = join(dist, page);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ *<!-- (head|header|footer) -->\n/gm, (_, part) => partFor(page, part)));
}
cpSync(widgets, join(dist, 'kde'), { recursive: true });
mkdirSync(join(dist, 'fonts'));
for (const style of ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal']) {
  const file = `figtree-${style}.woff2`;
  cpSync(join(font, 'files', file), join(dist, 'fonts', file));
}
cpSync(join(font, 'LICENSE'), join(dist, 'fonts', 'LICENSE.txt'));
