// First step of a package's build, in its folder: what an earlier build left is not published, and the licence is.
//   node ../../tools/prepare-package.mjs [CC0-1.0 …]     more licences, by name in LICENSES/
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const made of ['dist', 'custom-elements.json']) rmSync(made, { recursive: true, force: true });
copyFileSync(join(root, 'LICENSE'), 'LICENSE');
for (const name of process.argv.slice(2)) copyFileSync(join(root, `LICENSES/${name}.txt`), `LICENSE.${name}.txt`);
