import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { array, atLeast, atMost, boolean, FAULT, holds, list, matches, number, object, oneOf, optional, string, whole, type Check, type Fault } from './check.ts';

const faultsOf = (check: Check, value: unknown): string[] => {
  const faults: Fault[] = [];
  check(value, faults, '');
  return faults.map(({ path, message }) => `${path} ${message}`);
};

describe('a check', () => {
  it('knows every bound as zod does, on its edges', () => {
    const edges: readonly unknown[] = ['', 'a', 'ab', 'abc', 'abcd', '\u{1F642}'.repeat(3), '\u{1F642}'.repeat(4), [], [1], [1, 2], [1, 2, 3], {}, null, -1, 0, 1, 2, 3, 1.5, 2 ** 53, -(2 ** 53), Infinity, NaN, true, 'x', undefined];
    const pairs: readonly (readonly [Check, z.ZodMiniType])[] = [
      [string(), z.string()], [string(atLeast(1), atMost(3)), z.string().check(z.minLength(1), z.maxLength(3))], [string(matches(/^a/)), z.string().check(z.regex(/^a/))],
      [string(holds((text) => text === 'ab', 'expected ab')), z.string().check(z.refine((text) => text === 'ab'))],
      [array(number()), z.array(z.number())], [array(number(), [atLeast(1), atMost(2)]), z.array(z.number()).check(z.minLength(1), z.maxLength(2))], [list(number(), 2), z._default(z.array(z.number()).check(z.maxLength(2)), [])],
      [whole(), z.int()], [whole(atLeast(0)), z.int().check(z.nonnegative())], [whole(atLeast(1)), z.int().check(z.positive())], [number(), z.number()], [number(atLeast(0), atMost(2)), z.number().check(z.minimum(0), z.maximum(2))],
      [boolean(), z.boolean()], [oneOf(['x', 'abc']), z.enum(['x', 'abc'])], [oneOf({ x: 1, abc: 2 }), z.enum(['x', 'abc'])], [optional(string()), z.optional(z.string())], [object({}), z.object({})],
    ];
    for (const [check, schema] of pairs) {
      for (const value of edges) assert.deepEqual([value, check(value) !== FAULT, faultsOf(check, value).length === 0], [value, ...Array<boolean>(2).fill(z.safeParse(schema, value, { jitless: true }).success)], JSON.stringify(z.toJSONSchema(schema)));
    }
  });

  it('says what was expected, and where', () => {
    const check = object({ id: string(atLeast(1)), n: optional(whole(atMost(3))), tags: list(oneOf({ a: 0, b: 0 }), 2), on: boolean(), share: number() });
    assert.deepEqual(faultsOf(check, { id: '', n: 1.5, tags: ['a', 'c'], share: '1' }), ['.id expected at least 1', '.n expected a whole number', '.tags[1] expected one of "a", "b"', '.on expected boolean', '.share expected number']);
    assert.deepEqual(faultsOf(check, { id: 1, n: 4, tags: 'a', on: true, share: 1 }), ['.id expected string', '.n expected at most 3', '.tags expected array']);
    assert.deepEqual(faultsOf(check, []), [' expected object']);
  });

  it('names every fault of one value, and asks about the whole only when its parts can be used', () => {
    assert.deepEqual(faultsOf(string(atMost(1), matches(/^a/, 'expected an a')), 'bcd'), [' expected at most 1', ' expected an a']);
    const pair = object({ a: optional(string(atLeast(2))), b: optional(string()) }, holds<{ a?: string; b?: string }>(({ a, b }) => a?.length === b?.length, 'expected two of one length'));
    assert.deepEqual(faultsOf(pair, { a: 'x', b: 'xy' }), ['.a expected at least 2', ' expected two of one length']);
    assert.deepEqual(faultsOf(pair, { a: 1, b: 'xy' }), ['.a expected string']);
  });

  it('does not look into a list that is too long', () => {
    const check = list(string(), 2);
    assert.deepEqual(faultsOf(check, [0, 0, 0]), [' expected at most 2']);
    assert.deepEqual(faultsOf(check, [0, 0]), ['[0] expected string', '[1] expected string']);
    const filled = array(string(), [atLeast(1)], holds<string[]>((texts) => texts.length !== 0, 'expected a text'));
    assert.deepEqual(faultsOf(filled, []), [' expected at least 1', ' expected a text']);
    assert.equal(filled([]), FAULT);
  });

  it('gives what it was given when that is right, and a copy when it is not', () => {
    const check = object({ a: list(object({ b: string() }), 5), c: optional(string(), 'd') });
    const right = { a: [{ b: 'x' }], c: 'd' };
    assert.equal(check(right), right);
    const extra = { a: [{ b: 'x', later: 1 }, { b: 'y' }], later: 1 };
    const before = structuredClone(extra);
    const read = check(extra) as { a: unknown[] };
    assert.deepEqual(read, { a: [{ b: 'x' }, { b: 'y' }], c: 'd' });
    assert.deepEqual(extra, before);
    assert.equal(read.a[1], extra.a[1]);
  });

  it('takes out of a text what would turn the texts around it', () => {
    const check = object({ title: object({ nl: string(atLeast(1)) }), names: list(string(), 3) });
    assert.deepEqual(check({ title: { nl: '\u202EAI-\u2067verordening\u2069' }, names: ['Woo', '\u202Do'] }), { title: { nl: 'AI-verordening' }, names: ['Woo', 'o'] });
    assert.deepEqual(faultsOf(check, { title: { nl: '\u202E' } }), ['.title.nl expected at least 1']);
  });

  it('shares no default between records that one of them could change', () => {
    const check = object({ names: list(string(), 5), ids: optional(object({}), {}) });
    const [a, b] = [check({}), check({})] as { names: string[]; ids: Record<string, string> }[];
    assert.throws(() => a?.names.push('x'), TypeError);
    assert.throws(() => { if (a) a.ids.x = 'x'; }, TypeError);
    assert.deepEqual(b, { names: [], ids: {} });
  });

  it('takes no field from a prototype for one of its own', () => {
    const check = object({ name: string() });
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const read = check(JSON.parse(`{"name":"x","${name}":{"polluted":true}}`)) as object;
      assert.deepEqual([Object.keys(read), 'polluted' in read], [['name'], false]);
    }
    assert.equal(check(JSON.parse('{"__proto__":{"name":"x"}}')), FAULT);
  });
});
