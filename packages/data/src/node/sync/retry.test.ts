import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RETRY, isTemporary, retryAfter, waitBefore } from './retry.ts';

describe('retryAfter', () => {
  const now = Date.parse('2026-11-21T10:00:00Z');

  it('reads seconds and dates, and nothing else', () => {
    assert.equal(retryAfter('120', now), 120_000);
    assert.equal(retryAfter('Sat, 21 Nov 2026 10:00:30 GMT', now), 30_000);
    assert.equal(retryAfter('Sat, 21 Nov 2026 09:00:00 GMT', now), 0);
    for (const header of [null, '', 'soon', '-5', '1.5', '2026-11-21', 'Sat, 99 Nov 2026 10:00:30 GMT']) assert.equal(retryAfter(header, now), undefined, String(header));
  });
});

describe('waitBefore', () => {
  it('doubles with every attempt and stops after the last', () => {
    assert.deepEqual([1, 2, 3, 4].map((attempt) => waitBefore(attempt, undefined, 1)), [1000, 2000, 4000, undefined]);
  });

  it('waits half of it for sure and half by chance', () => {
    assert.deepEqual([0, 0.5, 1].map((random) => waitBefore(2, undefined, random)), [1000, 1500, 2000]);
  });

  it('waits as long as the source asks, and gives up when that is too long', () => {
    assert.equal(waitBefore(1, 7000, 1), 7000);
    assert.equal(waitBefore(1, 0, 1), 0);
    assert.equal(waitBefore(1, RETRY.longest + 1, 1), undefined);
  });

  it('never waits longer than the longest wait, and never less than nothing', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 50 }), fc.option(fc.nat(), { nil: undefined }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, asked, random) => {
      const wait = waitBefore(attempt, asked, random, { ...RETRY, attempts: 100 });
      assert.ok(wait === undefined || (wait >= 0 && wait <= RETRY.longest));
    }));
  });
});

describe('isTemporary', () => {
  it('holds for too many requests and for failures of the server', () => {
    assert.deepEqual([200, 301, 400, 403, 404, 408, 429, 500, 503, 599, 600].filter(isTemporary), [408, 429, 500, 503, 599]);
  });
});
