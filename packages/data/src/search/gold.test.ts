import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { FEED_KINDS } from '../feed.ts';
import { readContent } from '../node/content.ts';
import { createIndex, type SearchRecord } from '../search.ts';
import { wordsOf } from './fold.ts';
import { FIRST, GOLD, GOLD_EN, NONSENSE } from './gold.fixture.ts';

const { records: content } = readContent(resolve(import.meta.dirname, '../../content'));
const all: readonly SearchRecord[] = FEED_KINDS.flatMap<SearchRecord>((kind) => content[kind]);

describe('what civil servants type', () => {
  for (const kind of FEED_KINDS) {
    const records: readonly SearchRecord[] = content[kind];
    const index = createIndex(records, { lang: 'nl' });
    const gold = GOLD[kind];
    const topThree = (query: string): string[] => index.search(query, { limit: 3 }).hits.map(({ id }) => id);

    it(`asks for ${kind} that exist`, () => {
      const known = new Set(records.map(({ id }) => id));
      for (const [query, , ...wanted] of gold) assert.ok(wanted.some((id) => known.has(id)), `"${query}": ${wanted.join(', ')}`);
    });

    it(`finds at least 95 of 100 ${kind} among the first three`, () => {
      const missed = gold.filter(([query, , ...wanted]) => !topThree(query).some((id) => wanted.includes(id))).map(([query]) => `"${query}": ${topThree(query).join(', ')}`);
      assert.ok(missed.length <= 0.05 * gold.length, missed.join('\n'));
    });

    it(`answers no question about ${kind} with nothing`, () => {
      assert.deepEqual(gold.map(([query]) => query).filter((query) => topThree(query).length === 0), []);
    });

    it(`gives no ${kind} for nonsense`, () => {
      assert.deepEqual(NONSENSE.filter((query) => index.search(query).hits.length > 0), []);
    });

    it(`finds ${kind} when a letter in the middle of a long word is left out`, () => {
      const tried = gold.flatMap(([query]) => {
        const long = wordsOf(query).find((word) => /^[a-z]{8,}$/.test(word));
        const [first] = topThree(query);
        return long === undefined || first === undefined ? [] : [{ first, typed: wordsOf(query).map((word) => (word === long ? word.slice(0, word.length >> 1) + word.slice((word.length >> 1) + 1) : word)).join(' ') }];
      });
      const missed = tried.filter(({ first, typed }) => !topThree(typed).includes(first)).map(({ typed }) => typed);
      assert.ok(missed.length <= 0.15 * tried.length, missed.join('\n'));
    });
  }

  const mixed = createIndex(all, { lang: 'nl' });
  it('is found among the first five of records of all kinds together', () => {
    const missed = FEED_KINDS.flatMap((kind) => GOLD[kind].flatMap(([query, , ...wanted]) => (mixed.search(query, { limit: 5 }).hits.some((hit) => hit.kind === kind && wanted.includes(hit.id)) ? [] : [`${kind} "${query}"`])));
    assert.ok(missed.length <= 0.05 * FEED_KINDS.reduce((sum, kind) => sum + GOLD[kind].length, 0), missed.join('\n'));
  });

  it('finds the record that bears the name first', () => {
    const missed = FIRST.filter(([kind, query, wanted]) => createIndex(content[kind] as readonly SearchRecord[], { lang: 'nl' }).search(query, { limit: 1 }).hits[0]?.id !== wanted);
    assert.deepEqual(missed, []);
  });

  it('finds a province by its bare name among records of all kinds', () => {
    for (const [query, id, places] of [['Limburg', 'pv31', 3], ['Noord Brabant', 'pv30', 1]] as const) assert.ok(mixed.search(query, { limit: places }).hits.some((hit) => hit.id === id), query);
  });

  it('finds what English readers type', () => {
    const missed = GOLD_EN.flatMap(([kind, query, ...wanted]) => {
      const found = createIndex(content[kind] as readonly SearchRecord[], { lang: 'en' }).search(query, { limit: 3 }).hits.map(({ id }) => id);
      return found.some((id) => wanted.includes(id)) ? [] : [`${kind} "${query}": ${found.join(', ')}`];
    });
    assert.deepEqual(missed, []);
    // A kind of organisation has more than three: any of them is right.
    assert.match(createIndex(content.organisations, { lang: 'en' }).search('water board', { limit: 1 }).hits[0]?.id ?? 'nothing', /^ws/);
  });

  for (const lang of ['nl', 'en'] as const) {
    it(`is nonsense for all records together (${lang})`, () => {
      const index = createIndex(all, { lang });
      assert.deepEqual(NONSENSE.filter((query) => index.search(query).hits.length > 0), []);
    });
  }

  it('is enough to judge by', () => {
    assert.ok(FEED_KINDS.reduce((sum, kind) => sum + GOLD[kind].length, 0) >= 150 && NONSENSE.length >= 25);
    assert.equal(new Set(FEED_KINDS.flatMap((kind) => GOLD[kind].map(([query]) => `${kind} ${query}`))).size, FEED_KINDS.reduce((sum, kind) => sum + GOLD[kind].length, 0));
  });
});
