/** Writes `src/rules/` anew. Run by `npm run rules`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rulesFiles } from './generate.ts';

const directory = resolve(import.meta.dirname, '../../rules');
mkdirSync(directory, { recursive: true });
for (const [file, text] of rulesFiles()) writeFileSync(join(directory, file), text);
