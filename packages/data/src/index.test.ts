import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';

const IMPORT = /^(?:import|export)\s(?!type\b)(?:[^;'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm;

/** Every module that is loaded with this one, and what it takes from other packages. Imports of types alone leave nothing in a bundle. */
function loadedWith(file: string, seen = new Map<string, string[]>()): ReadonlyMap<string, string[]> {
  if (seen.has(file)) return seen;
  const sources = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? '');
  seen.set(file, sources.filter((source) => !source.startsWith('.')));
  for (const source of sources) if (source.startsWith('.')) loadedWith(resolve(dirname(file), source), seen);
  return seen;
}

describe('what a browser loads of this package', () => {
  const loaded = loadedWith(resolve(import.meta.dirname, 'index.ts'));

  it('is all that it exports, and the door', () => {
    const files = [...loaded.keys()].map((file) => relative(import.meta.dirname, file));
    for (const file of ['feed.ts', 'check.ts', 'rules/law.rules.ts', 'rules/shared.rules.ts', 'vocabulary.ts', 'search/text-index.ts']) assert.ok(files.includes(file), file);
  });

  it('brings no other package along: no zod, nothing of Node', () => {
    assert.deepEqual([...loaded].filter(([, packages]) => packages.length > 0).map(([file, packages]) => `${relative(import.meta.dirname, file)}: ${packages.join(', ')}`), []);
  });
});
