import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeVisits, encodeVisits, withVisit } from './visits.ts';

const seen = (day: string, ...ids: string[]) => ({ day, ids: new Set(ids) });

describe('visits on the device', () => {
  it('can be written and read', () => {
    for (const visits of [{ last: seen('2026-11-21', 'life', 'call:life-2027') }, { last: seen('2026-11-21', 'life'), before: seen('2026-11-01') }]) assert.deepEqual(decodeVisits(encodeVisits(visits)), visits);
  });

  it('of one day are one, of all windows together', () => {
    const first = withVisit(undefined, seen('2026-11-01', 'life'));
    const second = withVisit(first, seen('2026-11-21', 'life', 'eucf'));
    assert.deepEqual(withVisit(second, seen('2026-11-21', 'dmi')), { last: seen('2026-11-21', 'life', 'eucf', 'dmi'), before: seen('2026-11-01', 'life') });
  });

  it('are not overwritten when the clock was set back', () => {
    assert.equal(withVisit({ last: seen('2026-11-21', 'life') }, seen('2020-01-01', 'eucf')), undefined);
  });

  it('are read from any text without harm', () => {
    for (const text of [null, undefined, '', '{', 'null', '1', '{"version":2,"last":{"day":"2026-11-21","ids":[]}}', '{"version":1,"last":{"day":"2026-02-30","ids":[]}}', '{"version":1,"last":{"day":"2026-11-21","ids":"life"}}']) assert.equal(decodeVisits(text), undefined, String(text));
    assert.deepEqual(decodeVisits('{"version":1,"last":{"day":"2026-11-21","ids":["life",1,null]},"before":{"day":"2026-12-01","ids":[]}}'), { last: seen('2026-11-21', 'life') });
    fc.assert(fc.property(fc.string(), (text) => { assert.doesNotThrow(() => decodeVisits(text)); }));
  });
});
