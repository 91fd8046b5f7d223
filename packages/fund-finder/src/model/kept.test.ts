import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeKept, encodeKept, idsOf, isSameKept, keepOnly, mergeKept, NOTHING_KEPT, type Kept } from './kept.ts';

const anyId = fc.constantFrom<string>('life', 'eucf', 'efro-oost', 'dmi', 'urbact');
const anyKept: fc.Arbitrary<Kept> = fc.array(fc.tuple(anyId, fc.integer({ min: -9, max: 9 }).filter((at) => at !== 0))).map((entries) => new Map(entries));
const same = (a: Kept, b: Kept): void => { assert.ok(isSameKept(a, b), `${encodeKept(a)} ${encodeKept(b)}`); };

describe('what was kept', () => {
  it('stands in the order in which it was kept', () => {
    const first = keepOnly(NOTHING_KEPT, ['life', 'eucf'], 1000);
    const second = keepOnly(first, ['eucf', 'dmi'], 2000);
    assert.deepEqual([idsOf(first), idsOf(second), idsOf(keepOnly(second, ['life', 'eucf', 'dmi'], 3000))], [['life', 'eucf'], ['eucf', 'dmi'], ['eucf', 'dmi', 'life']]);
  });

  it('is the same in whatever order windows bring it together', () => {
    fc.assert(fc.property(anyKept, anyKept, anyKept, (a, b, c) => {
      same(mergeKept(a, b), mergeKept(b, a));
      same(mergeKept(mergeKept(a, b), c), mergeKept(a, mergeKept(b, c)));
      same(mergeKept(a, a), a);
    }));
  });

  it('of two windows is all that either kept since, and nothing that either took away since', () => {
    fc.assert(fc.property(anyKept, fc.uniqueArray(anyId), fc.uniqueArray(anyId), (before, mine, theirs) => {
      const was = new Set(idsOf(before));
      const together = new Set(idsOf(mergeKept(keepOnly(before, mine, 100), keepOnly(before, theirs, 200))));
      for (const id of [...mine, ...theirs]) if (!was.has(id)) assert.ok(together.has(id), `${id} was lost`);
      for (const id of was) assert.equal(together.has(id), mine.includes(id) && theirs.includes(id), id);
    }));
  });

  it('obeys the visitor when the clock was set back', () => {
    const kept = keepOnly(NOTHING_KEPT, ['life'], 1000);
    assert.deepEqual(idsOf(mergeKept(kept, keepOnly(kept, [], 10))), []);
    assert.deepEqual(idsOf(mergeKept(kept, keepOnly(keepOnly(kept, [], 10), ['life'], 5))), ['life']);
  });

  it('can be written and read', () => {
    fc.assert(fc.property(anyKept, (kept) => { same(decodeKept(encodeKept(kept)), kept); }));
  });

  it('is read from any text without harm', () => {
    for (const text of [null, undefined, '', '{', 'null', '[]', '{"version":2,"ids":{"life":1}}', '{"version":1,"ids":[1]}', `{"version":1,"ids":{"a":${'1'.repeat(200_000)}}}`]) assert.equal(decodeKept(text).size, 0, String(text).slice(0, 40));
    assert.deepEqual(idsOf(decodeKept('{"version":1,"ids":{"life":5,"Not an id":6,"eucf":"x","dmi":1e300,"urbact":0,"__proto__":7}}')), ['life']);
    fc.assert(fc.property(fc.string(), (text) => { assert.doesNotThrow(() => decodeKept(text)); }));
  });

  it('stays small: what was taken away longest ago is forgotten first', () => {
    const ids = (name: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${name}-${n}`);
    const stays = ids('blijft', 200);
    const removed = keepOnly(keepOnly(keepOnly(NOTHING_KEPT, stays, 1000), [...stays, ...ids('eerst', 200)], 2000), stays, 3000);
    const full = keepOnly(keepOnly(removed, [...stays, ...ids('laatst', 200)], 4000), stays, 5000);
    assert.equal(full.size, 500);
    assert.deepEqual(idsOf(full), idsOf(keepOnly(NOTHING_KEPT, stays, 1000)));
    assert.equal([...full.keys()].filter((id) => id.startsWith('laatst')).length, 200);
    assert.ok(encodeKept(full).length < 20_000);
  });
});
