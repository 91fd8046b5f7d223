import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { accepting, DOUBT } from './accept.ts';
import { FEED_KINDS } from './feed.ts';
import { KINDS } from './kinds.ts';
import { readContent } from './node/content.ts';

const { records } = readContent(resolve(import.meta.dirname, '../content'));

/** Every place in a value, as keys from the top. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]))];
}

function put(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0 && replacement === undefined && !Array.isArray(copy)) return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  copy[key] = put(copy[key], rest, replacement);
  return copy;
}

const HOSTILE = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'x'.repeat(2001), '2026-02-30', '2026-02-28', 'javascript:alert(1)', 'https://example.org/', -1, 0, 1.5, 101, NaN, true, [], {}, [null], { id: 'x' }, ['x'.repeat(80)], 'pv29', 'gm0716', Array.from({ length: 201 }, () => ({}))),
  fc.jsonValue(),
);

describe('the quick way', () => {
  for (const kind of FEED_KINDS) {
    const schema: z.ZodMiniType = KINDS[kind].schema;
    const accept = accepting(schema);
    const some: readonly unknown[] = records[kind];

    it(`takes all our ${kind}, and gives what zod gives`, () => {
      for (const record of some) assert.deepEqual(accept(record), z.parse(schema, record, { jitless: true }));
    });

    it(`takes nothing of ${kind} that zod refuses, whatever is put anywhere in them`, () => {
      if (some.length === 0) return;
      fc.assert(fc.property(fc.constantFrom(...some), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), HOSTILE, (record, at, value) => {
        const places = placesOf(record);
        const broken = put(record, places[Math.floor(at * places.length)] ?? [], value);
        const quick = accept(broken);
        const slow = z.safeParse(schema, broken, { jitless: true });
        if (quick !== DOUBT) assert.deepEqual(quick, slow.success ? slow.data : 'refused');
      }), { numRuns: 2000 });
    });
  }

  it('knows every bound as zod does, on its edges', () => {
    const edges: readonly unknown[] = ['', 'a', 'ab', 'abc', 'abcd', [], [1], [1, 2], [1, 2, 3], -1, 0, 1, 2, 3, 1.5, 2 ** 53, Infinity, true, 'x', undefined];
    const schemas: readonly z.ZodMiniType[] = [
      z.string().check(z.minLength(2), z.maxLength(3)), z.array(z.number()).check(z.minLength(1), z.maxLength(2)), z.int(), z.int().check(z.nonnegative()), z.int().check(z.positive()),
      z.number().check(z.minimum(0), z.maximum(2)), z.number().check(z.gt(0), z.lt(2)), z.boolean(), z.enum(['x', 'abc']), z.optional(z.string()), z.string().check(z.regex(/^a/)),
    ];
    for (const schema of schemas) {
      const accept = accepting(schema);
      assert.deepEqual(edges.map((value) => accept(value) !== DOUBT), edges.map((value) => z.safeParse(schema, value, { jitless: true }).success), JSON.stringify(z.toJSONSchema(schema)));
    }
  });

  it('shares no list between records that one of them could change', () => {
    const accept = accepting(z.object({ list: z._default(z.array(z.string()), []) }));
    const [a, b] = [accept({}), accept({})] as { list: string[] }[];
    assert.throws(() => a?.list.push('x'), TypeError);
    assert.deepEqual(b?.list, []);
  });

  it('leaves to zod what it does not know', () => {
    assert.equal(accepting(z.object({ when: z.date() as unknown as z.ZodMiniType }))({ when: new Date() }), DOUBT);
    assert.equal(accepting(z.string().check(z.email()) as unknown as z.ZodMiniType)('a@example.org'), DOUBT);
    assert.equal(accepting(z.string().check(z.trim()) as unknown as z.ZodMiniType)(' a '), DOUBT);
  });
});
