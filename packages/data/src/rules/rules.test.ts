import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { checkRecord, FEED_KINDS, type FeedKind } from '../feed.ts';
import { KINDS } from '../kinds.ts';
import { readContent } from '../node/content.ts';
import { recordJsonSchema, SCHEMAS, type JsonSchema } from '../node/json-schema.ts';

const { records } = readContent(resolve(import.meta.dirname, '../../content'));

type Fault = readonly [path: string, message: string];
type Answer = { readonly record: unknown } | { readonly faults: readonly Fault[] };

interface ZodIssue { readonly code?: string; readonly path: readonly PropertyKey[]; readonly message: string; readonly origin?: string; readonly values?: readonly unknown[]; readonly expected?: string; readonly minimum?: number; readonly maximum?: number; readonly inclusive?: boolean }

const joinPath = (path: readonly PropertyKey[]): string => path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '');

/** What zod finds, in our words. More than 0, of whole numbers, is at least 1. */
function explain({ values, expected, message, minimum, maximum, inclusive, code = '' }: ZodIssue): string {
  if (values) return `expected one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (expected) return `expected ${expected}`;
  if (message !== 'Invalid input') return message;
  if (minimum !== undefined) return `expected at least ${inclusive === false ? minimum + 1 : minimum}`;
  return maximum === undefined ? code.replaceAll('_', ' ') : `expected at most ${maximum}`;
}

/** zod says of a text that it is no number where a whole number is expected; the rules say what is. */
const asWhole = (message: string): string => (/^expected (int|number|a whole number)$/.test(message) ? 'expected some number' : message);

/** The first thing that is said about each place: zod also measures what is of the wrong type. */
function firstOfEach(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.flatMap(([path, message]): Fault[] => (seen.has(path) ? [] : (seen.add(path), [[path, asWhole(message)]])));
}

function zodOn(kind: FeedKind, value: unknown): Answer {
  const schema: z.ZodMiniType = SCHEMAS[kind];
  const result = z.safeParse(schema, value, { jitless: true });
  if (result.success) return { record: result.data };
  const issues = result.error.issues as readonly ZodIssue[];
  const unread = issues.filter(({ origin, code }) => origin === 'array' && code === 'too_big').map(({ path }) => joinPath(path));
  // The one difference: the rules do not look into a list that is too long, and ask nothing about the wholes that it is part of.
  const said = issues.filter(({ path, code }) => {
    const at = joinPath(path);
    return !unread.some((list) => at.startsWith(`${list}[`) || (code === 'custom' && /^[.[]/.test(list.slice(at.length)) && list.startsWith(at)));
  });
  return { faults: firstOfEach(said.map((issue): Fault => [joinPath(issue.path), explain(issue)])) };
}

function rulesOn(kind: FeedKind, value: unknown): Answer {
  const { record, issues } = checkRecord<FeedKind>(KINDS[kind], value);
  return record === undefined ? { faults: firstOfEach(issues.map(({ path, message }): Fault => [path, message])) } : { record };
}

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

const SMILE = '\u{1F642}';
const HOSTILE = fc.oneof(
  fc.constantFrom<unknown>(
    undefined, null, '', 'x'.repeat(2001), 'x'.repeat(241), 'x'.repeat(25), 'x.', '2026-02-30', '2026-02-28', 'javascript:alert(1)', 'https://example.org/', -1, 0, 1, 1.5, 101, NaN, Infinity, true,
    [], {}, [null], { id: 'x' }, { article: '' }, { url: 'x', title: '' }, [{ id: 'x' }, { id: 'x' }], ['x'.repeat(80)], 'pv29', 'gm0716', Array.from({ length: 201 }, () => ({})), Array.from({ length: 401 }, () => 'x'),
    SMILE.repeat(24), SMILE.repeat(25), SMILE.repeat(1500), SMILE.repeat(2001),
  ),
  // Of a number too large to count to, zod says that it is too large and goes on; the rules say that it is no whole number.
  fc.jsonValue().map((value) => (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER ? 0.5 : value)),
);
/** Where in a record, as a share of all its places. */
const PLACE = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const CHANGES = fc.array(fc.tuple(PLACE, HOSTILE), { minLength: 1, maxLength: 3 });

const change = (record: unknown, changes: readonly (readonly [number, unknown])[]): unknown => changes.reduce((value, [at, replacement]) => {
  const places = placesOf(value);
  return put(value, places[Math.floor(at * places.length)] ?? [], replacement);
}, record);

const WORDS = ['', 'x', 'x.', 'x\u00ADx', 'a/b', 'a/b/c', '2026-02-28', '2026-02-30', '17:00', '24:00', 'https://example.org/', 'pv29', 'gm0716', 'GM0716', '0'.repeat(20), '32024R1689', 'http://data.europa.eu/eli/reg/2024/1689/oj', 'BWBR0040936', 'https://identifier.overheid.nl/tooi/id/gemeente/gm0716', 'x'.repeat(161)];
const NUMBERS = [-1, 0, 1, 1.5, 2, 3, 4, 100, 101, 104, 105];

/** Records with any of the fields, also those that none of ours has, and nearly right. */
function likeThis({ enum: values, type, properties, items }: JsonSchema): fc.Arbitrary<unknown> {
  const right = Array.isArray(values) ? fc.constantFrom<unknown>(...values as unknown[])
    : properties ? fc.record(Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, likeThis(field)])), { requiredKeys: [] })
    : items ? fc.array(likeThis(items), { maxLength: 3 })
    : type === 'boolean' ? fc.boolean() : fc.constantFrom<unknown>(...type === 'string' ? WORDS : NUMBERS);
  return fc.oneof({ weight: 20, arbitrary: right }, { weight: 1, arbitrary: HOSTILE });
}

describe('the rules', () => {
  for (const kind of FEED_KINDS) {
    const some: readonly unknown[] = records[kind];
    const schema: z.ZodMiniType = SCHEMAS[kind];

    it(`take all our ${kind}, and give what zod gives`, () => {
      assert.ok(some.length > 0);
      for (const record of some) assert.deepEqual(rulesOn(kind, record), { record: z.parse(schema, record, { jitless: true }) });
    });

    it(`take and refuse what zod does, and say the same of it, whatever is put anywhere in ${kind}`, () => {
      fc.assert(fc.property(fc.constantFrom(...some), CHANGES, (record, changes) => {
        const broken = change(record, changes);
        assert.deepEqual(rulesOn(kind, broken), zodOn(kind, broken));
      }), { numRuns: 2000 });
    });

    it(`say what zod says of anything that is built like ${kind}`, () => {
      fc.assert(fc.property(likeThis(recordJsonSchema(kind)), (record) => assert.deepEqual(rulesOn(kind, record), zodOn(kind, record))), { numRuns: 500 });
    });

    it(`copy nothing of ${kind} that is whole`, () => {
      for (const record of some.slice(0, 20)) {
        const whole = z.parse(schema, record, { jitless: true });
        assert.equal(KINDS[kind].check(whole), whole);
      }
    });
  }

  it('ask about the ids of a list in which another list is empty, and not where one is too long', () => {
    const twice = (domains: readonly string[]) => ({ estimates: { obligations: [{ id: '32024R1689', domains: { value: domains, reason: '' } }, { id: '32024R1689' }] } });
    for (const [domains, asked] of [[[], true], [Array<string>(9).fill('x'), false]] as const) {
      const answer = rulesOn('laws', twice(domains));
      assert.deepEqual(answer, zodOn('laws', twice(domains)));
      assert.equal('faults' in answer && answer.faults.some(([path]) => path === 'estimates.obligations'), asked);
    }
  });

  it('name faults in the order of the fields, also of those that are absent', () => {
    const faults = checkRecord(KINDS.services, { asOf: 'x', url: 'x', kind: 'x', id: 'x', name: { nl: 'x' }, themes: ['x'], evidence: 'unverified', confidence: 'hoog', sources: [{}] }).issues;
    assert.deepEqual(faults.map(({ path }) => path), ['name.en', 'kind', 'themes[0]', 'description', 'url', 'sources[0]', 'asOf']);
  });
});
