import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-snapshot-'));
after(() => { rmSync(root, { recursive: true }); });
const source = { name: 'proef', schema: z.object({ n: z.number() }) };
const snapshot = { takenAt: '2026-11-21T10:00:00.000Z', meta: { modified: 'x' }, items: [{ key: 'b', seenAt: '2026-11-21T10:00:00.000Z', value: { n: 2 } }, { key: 'a', seenAt: '2026-11-14T10:00:00.000Z', value: { n: 1 } }] };
const inFolder = (name: string): string => join(root, name);

describe('a snapshot', () => {
  it('comes back as it was', () => {
    writeSnapshot(inFolder('a'), 'proef', snapshot);
    assert.deepEqual(readSnapshot(inFolder('a'), source), snapshot);
    assert.deepEqual(readdirSync(inFolder('a')), ['proef.json']);
  });

  it('replaces the one before, whole', () => {
    writeSnapshot(inFolder('b'), 'proef', snapshot);
    writeSnapshot(inFolder('b'), 'proef', { ...snapshot, items: [] });
    assert.deepEqual(readSnapshot(inFolder('b'), source)?.items, []);
    assert.deepEqual(readdirSync(inFolder('b')), ['proef.json']);
  });

  it('is not there when it was never written, is damaged, or is of another form', () => {
    assert.equal(readSnapshot(inFolder('nowhere'), source), undefined);
    for (const text of ['', '{', '[]', '{"version":2,"takenAt":"","meta":{},"items":[]}', '{"version":1,"takenAt":"","meta":{},"items":[{"key":"a","seenAt":"","value":{"n":"1"}}]}']) {
      writeFileSync(join(inFolder('a'), 'proef.json'), text);
      assert.equal(readSnapshot(inFolder('a'), source), undefined, text);
    }
  });
});
