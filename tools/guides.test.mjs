// Blocks in a guide that a script fills, and names in the guide for developers.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fillBlock } from '../scripts/blocks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const guide = readFileSync(`${root}packages/ui/guides/developing-a-widget.md`, 'utf8');
const section = (title) => guide.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';

describe('a block that a script fills', () => {
  const page = 'a\n<!-- x:start -->\nold $1\n<!-- x:end -->\nb <!-- y:start --><!-- y:end -->\n';

  it('is replaced as it stands, and nothing around it', () => assert.equal(fillBlock(page, 'x', 'new $& \n'), 'a\n<!-- x:start -->\n\nnew $&\n\n<!-- x:end -->\nb <!-- y:start --><!-- y:end -->\n'));

  it('is there once', () => {
    assert.throws(() => fillBlock(page, 'z', ''), /expected <!-- z:start --> and <!-- z:end -->, once/);
    assert.throws(() => fillBlock(page + page, 'x', ''), /once/);
  });
});

describe('the guide for developers', () => {
  it('names nothing to reach for that ui and data do not have', () => {
    const names = [...section('What to reach for').matchAll(/^\|[^|]*\|([^|]*)\|/gm)].flatMap(([, use]) => [...use.matchAll(/`([A-Za-z]\w+)(?:\([^`]*\))?`/g)].map(([, name]) => name)).filter((name) => name !== 'today');
    const sources = globSync('packages/{ui,data}/src/**/*.ts', { cwd: root, exclude: (path) => path.endsWith('.test.ts') }).map((file) => readFileSync(root + file, 'utf8')).join('\n');
    assert.ok(names.length > 30);
    assert.deepEqual(names.filter((name) => !new RegExp(`^export (?:abstract |async )?(?:class|const|function) ${name}\\b`, 'm').test(sources)), []);
  });

  it('walks through files that are there', () => {
    const files = [...section('A walk through one widget').matchAll(/`((?:finder\.|define|index|views?\/|model\/|styles\/)[\w./-]*)`/g)].map(([, name]) => name);
    assert.ok(files.length > 15);
    assert.deepEqual(files.filter((file) => !existsSync(`${root}packages/fund-finder/src/${file}`)), []);
  });
});
