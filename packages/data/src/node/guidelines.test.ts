import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { FEED_KINDS, type FeedKind } from '../feed.ts';
import { ORGANISATION_TYPES } from '../vocabulary.ts';
import { buildContent } from './build.ts';
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

describe('the guide for editors', () => {
  const guide = readFileSync(resolve(import.meta.dirname, '../../guides/gegevens-bijwerken.md'), 'utf8');
  const content = mkdtempSync(join(tmpdir(), 'kde-guide-'));
  after(() => rmSync(content, { recursive: true }));

  it('has whole examples that are right as they stand, with all that we ask of our own', () => {
    for (const [, text = '', id = ''] of guide.matchAll(/^```yaml\n(id: (\S+)\n[^]*?)^```/gm)) {
      const kind = text.includes('\ninstrument:') ? 'laws' : text.includes('\nlevel:') ? 'funds' : 'networks';
      mkdirSync(join(content, kind), { recursive: true });
      writeFileSync(join(content, kind, `${id}.yaml`), text);
    }
    const { records: { laws, funds, networks }, issues, warnings } = buildContent(content);
    assert.deepEqual([issues, warnings()], [[], []]);
    assert.deepEqual([laws.length, funds.length, networks.length], [1, 1, 1]);
    assert.ok(laws[0]?.everyday);
  });
});
