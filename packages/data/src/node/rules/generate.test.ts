import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { isCalendarDate } from '../../calendar.ts';
import { oneOf } from '../../record.schema.ts';
import { EVIDENCE } from '../../vocabulary.ts';
import { rulesFiles } from './generate.ts';

const DIRECTORY = resolve(import.meta.dirname, '../../rules');
/** What is written for one schema. */
const ruleOf = (schema: unknown): string => /^export const a = (.*);$/ms.exec(rulesFiles({ 'a.rules.ts': { aSchema: schema } }).get('a.rules.ts') ?? '')?.[1] ?? '';

describe('the committed rules', () => {
  it('are those that follow from the schemas', () => {
    const files = rulesFiles();
    assert.deepEqual(readdirSync(DIRECTORY).filter((name) => name.endsWith('.rules.ts')).sort(), [...files.keys()].sort());
    for (const [file, text] of files) assert.ok(readFileSync(join(DIRECTORY, file), 'utf8') === text, `src/rules/${file} is not what the schemas say; run \`npm run rules\` in packages/data`);
  });
});

describe('rules made from a schema', () => {
  it('read like it', () => {
    assert.equal(ruleOf(z.object({ name: z.string().check(z.minLength(1), z.maxLength(9, { error: 'don\'t' })), at: z.optional(z.string().check(z.refine(isCalendarDate, { error: 'a day' }))) })),
      String.raw`object({ name: string(atLeast(1), atMost(9, 'don\'t')), at: optional(string(holds(isCalendarDate, 'a day'))) })`);
    assert.equal(ruleOf(z._default(z.array(z.boolean()).check(z.maxLength(3)), [])), 'list(boolean(), 3)');
    assert.equal(ruleOf(z._default(z.array(z.number()), [])), 'optional(array(number()), [])');
    assert.equal(ruleOf(z.array(z.int().check(z.positive())).check(z.minLength(1))), 'array(whole(atLeast(1)), [atLeast(1)])');
    assert.equal(ruleOf(z._default(z.enum(['x', 'y']), 'x')), 'optional(oneOf([\'x\', \'y\']), \'x\')');
  });

  it('refer to a vocabulary and do not repeat it', () => assert.equal(ruleOf(oneOf(EVIDENCE)), 'oneOf(EVIDENCE)'));

  it('cannot leave out what they do not know', () => {
    const strangers: readonly unknown[] = [
      z.date(), z.email(), z.union([z.string(), z.number()]), z.nullable(z.string()), z.looseObject({}), z.strictObject({}), z.string().check(z.trim()), z.string().check(z.minLength(2)), z.string().check(z.length(2)),
      z.number().check(z.lt(1)), z.number().check(z.gt(1)), z.number().check(z.multipleOf(2)), z.int32(), z.string().check(z.refine((text) => text !== '')), z.string().check(z.regex(/^a/g)), z.object({}).check(z.refine(() => true)),
      z._default(z.array(z.string()), ['x']), z._default(z.object({ a: z.number() }), { a: 1 }), z.coerce.string(), z.catch(z.string(), 'x'), z.string({ error: 'no text' }),
    ];
    for (const [i, schema] of strangers.entries()) assert.throws(() => ruleOf(schema), /the rules do not know this of zod/, String(i));
  });
});
