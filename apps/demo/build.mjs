// Makes dist/, the folder that a webmaster would put online: the pages of site/, the script-tag build of the widgets unzipped
// into kde/, and the font of the site. Copies only, so the same input gives the same bytes.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
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

rmSync(dist, { recursive: true, force: true });
cpSync(join(here, 'site'), dist, { recursive: true });
cpSync(widgets, join(dist, 'kde'), { recursive: true });
mkdirSync(join(dist, 'fonts'));
for (const style of ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal']) {
  const file = `figtree-${style}.woff2`;
  cpSync(join(font, 'files', file), join(dist, 'fonts', file));
}
cpSync(join(font, 'LICENSE'), join(dist, 'fonts', 'LICENSE.txt'));
