import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { FEED_KINDS, type FeedKind } from '../feed.ts';
import { ORGANISATION_TYPES } from '../vocabulary.ts';
import { recordJsonSchema, type JsonSchema } from './json-schema.ts';

const GUIDELINES = readFileSync(resolve(import.meta.dirname, '../../GUIDELINES.md'), 'utf8');
const SECTIONS: Readonly<Record<FeedKind, string>> = { laws: 'Wetten', funds: 'Fondsen', networks: 'Netwerken', organisations: 'Organisaties', services: 'Diensten' };
const COMMON = 'Velden die overal hetzelfde zijn';

const section = (title: string): string => GUIDELINES.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
/** The fields that a section names in the first column of its tables. */
const namedIn = (title: string): Set<string> => new Set([...section(title).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? ''));

const isDate = (schema: JsonSchema | undefined): boolean => ['earliest', 'latest', 'precision'].every((key) => schema?.properties !== undefined && key in schema.properties);
/** Groups that an editor reads as one field: a text in two languages, an amount, an estimate with its reason. */
const ONE_FIELD = [['nl', 'en'], ['from', 'to', 'note'], ['value', 'reason']];

/** Not groups but fields of their own, whatever their names. */
const SEPARATE = ['period', 'appliesTo'];
const isOneField = (path: string, keys: readonly string[]): boolean => !SEPARATE.includes(path) && keys.length > 1 && ONE_FIELD.some((group) => keys.every((key) => group.includes(key)));

/** The fields of a record as an editor writes them, `dates.kind`, with `date` for a date. What is the same everywhere counts once. */
function fieldsOf(schema: JsonSchema | undefined, path: string): string[] {
  if (schema?.items) return fieldsOf(schema.items, path);
  const known = Object.entries(schema?.properties ?? {}).filter(([key]) => path === '' || !['source', 'evidence', 'confidence', 'asOf'].includes(key));
  const own = known.filter(([key]) => !isDate(schema) || !['earliest', 'latest', 'precision'].includes(key));
  if (path !== '' && (own.length === 0 || isOneField(path, own.map(([key]) => key)))) return [path];
  const fields = own.flatMap(([key, child]) => fieldsOf(child, path === '' ? key : key in ORGANISATION_TYPES ? path : `${path}.${key}`));
  return isDate(schema) ? [`${path}.date`, ...fields] : fields;
}

describe('the guidelines for editors', () => {
  const common = namedIn(COMMON);

  for (const kind of FEED_KINDS) {
    const fields = [...new Set(fieldsOf(recordJsonSchema(kind), '').map((field) => field.replace(/^sources\..*$/, 'sources')))];

    it(`name every field of ${kind}`, () => {
      assert.ok(fields.length > 10);
      const named = namedIn(SECTIONS[kind]);
      assert.deepEqual(fields.filter((field) => !named.has(field) && !common.has(field)), []);
    });

    it(`name no field that ${kind} do not have`, () => assert.deepEqual([...namedIn(SECTIONS[kind])].filter((name) => !fields.includes(name)), []));
  }

  it('show for every field what is good and what is not', () => {
    const rows = GUIDELINES.split('\n').filter((line) => /^\| `[^`]+` \|/.test(line));
    assert.ok(rows.length > 150);
    for (const row of rows) assert.equal(row.split(' | ').filter((cell) => cell.replace(/^\||\|$/g, '').trim() !== '').length, 4, row);
  });

  it('have a table of contents that leads to every part', () => {
    const links = [...GUIDELINES.matchAll(/^\d+\. \[(.+)\]\(#(.+)\)$/gm)];
    assert.deepEqual(links.map((match) => match[1]), [...GUIDELINES.matchAll(/^## (.+)$/gm)].map((match) => match[1]).filter((title) => title !== 'Inhoud'));
    for (const [, title, anchor] of links) assert.equal(anchor, title?.toLowerCase().replaceAll(' ', '-'));
  });

  it('stay short enough to read', () => assert.ok(GUIDELINES.split('\n').length <= 450));
});
