import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { scrollFor, zoomed, ZOOMS, type Times } from './zoom.ts';

const times = fc.constantFrom<Times>(...ZOOMS);

describe('zoomed', () => {
  it('goes step by step, and stays where it is at both ends', () => {
    assert.deepEqual(ZOOMS.map((one) => zoomed(one, 1)), [1.5, 2, 3, 3]);
    assert.deepEqual(ZOOMS.map((one) => zoomed(one, -1)), [1, 1, 1.5, 2]);
  });
});

describe('scrollFor', () => {
  it('keeps what is under the pointer under it, and comes back to where it was', () => {
    fc.assert(fc.property(fc.nat(2000), fc.nat(900), times, times, (scrolled, at, before, after) => {
      const next = scrollFor(scrolled, at, before, after);
      assert.ok(next === 0 || Math.abs((next + at) / after - (scrolled + at) / before) < 1e-6);
      if (after > before) assert.ok(Math.abs(scrollFor(next, at, after, before) - scrolled) < 1e-6);
    }));
    assert.equal(scrollFor(0, 0, 1, 3), 0);
  });
});
