import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { facetCounts, type Facet, type FacetSelection } from './facets.ts';

interface Fund {
  readonly id: number;
  readonly level: string;
  readonly themes: readonly string[];
}
const facets: readonly Facet<Fund>[] = [
  { id: 'level', valuesOf: ({ level }) => [level], options: ['eu', 'nationaal', 'regionaal'] },
  { id: 'theme', valuesOf: ({ themes }) => themes },
];
const funds: readonly Fund[] = [
  { id: 1, level: 'eu', themes: ['ai', 'data'] },
  { id: 2, level: 'eu', themes: ['water'] },
  { id: 3, level: 'regionaal', themes: ['ai'] },
];
const counts = (selection: FacetSelection, records = funds): Record<string, Record<string, number>> =>
  Object.fromEntries(facetCounts(records, facets, selection).facets.map(({ id, options }) => [id, Object.fromEntries(options.map(({ value, count }) => [value, count]))]));
const idsFor = (selection: FacetSelection, records = funds): number[] => facetCounts(records, facets, selection).records.map(({ id }) => id);

describe('facets', () => {
  it('count what each option would leave, zero included', () => {
    assert.deepEqual(counts({}), { level: { eu: 2, nationaal: 0, regionaal: 1 }, theme: { ai: 2, data: 1, water: 1 } });
  });

  it('keep the real count of the other options of a facet when one is chosen', () => {
    assert.deepEqual(counts({ level: ['eu'] }), { level: { eu: 2, nationaal: 0, regionaal: 1 }, theme: { ai: 1, data: 1, water: 1 } });
  });

  it('take one of the values within a facet, and all facets together', () => {
    assert.deepEqual(idsFor({ theme: ['data', 'water'] }), [1, 2]);
    assert.deepEqual(idsFor({ theme: ['ai', 'water'], level: ['regionaal'] }), [3]);
  });

  it('keep what is chosen in the list, also when nothing has it', () => {
    const { records, facets: [, theme] } = facetCounts(funds, facets, { theme: ['zorg'] });
    assert.deepEqual(records, []);
    assert.deepEqual(theme?.options.find(({ value }) => value === 'zorg'), { value: 'zorg', count: 0, selected: true });
  });

  it('filter nothing for an empty choice or an unknown facet', () => {
    for (const selection of [{}, { level: [] }, { level: undefined }, { kleur: ['rood'] }]) assert.deepEqual(idsFor(selection), [1, 2, 3]);
  });

  it('take keys of objects as plain words', () => {
    const odd: Facet<string> = { id: 'constructor', valuesOf: (word) => [word] };
    assert.deepEqual(facetCounts(['__proto__', 'toString'], [odd], {}).facets[0]?.options.map(({ value, count }) => [value, count]), [['__proto__', 1], ['toString', 1]]);
    assert.equal(facetCounts(['a'], [odd], JSON.parse('{"__proto__": ["a"]}') as FacetSelection).records.length, 1);
  });

  const value = fc.constantFrom<string>('a', 'b', 'c', 'd');
  const anyRecords = fc.array(fc.record({ level: value, themes: fc.array(value, { maxLength: 4 }) }), { maxLength: 30 }).map((list) => list.map((fund, id): Fund => ({ id, ...fund })));
  const anySelection = fc.record({ level: fc.array(value, { maxLength: 3 }), theme: fc.array(value, { maxLength: 3 }) });

  it('neither lose nor invent a record, and keep the order', () => {
    fc.assert(fc.property(anyRecords, anySelection, (records, selection) => {
      const wanted = records.filter((record) => facets.every(({ id, valuesOf }) => {
        const chosen = selection[id as 'level' | 'theme'];
        return chosen.length === 0 || valuesOf(record).some((own) => chosen.includes(own));
      }));
      assert.deepEqual(facetCounts(records, facets, selection).records, wanted);
    }));
  });

  it('show the number of results that choosing the option gives', () => {
    fc.assert(fc.property(anyRecords, anySelection, (records, selection) => {
      for (const { id, options } of facetCounts(records, facets, selection).facets) {
        for (const option of options) assert.equal(option.count, idsFor({ ...selection, [id]: [option.value] }, records).length, `${id} ${option.value}`);
      }
    }));
  });

  it('list the same options in the same order whatever is chosen', () => {
    fc.assert(fc.property(anyRecords, anySelection, (records, selection) => {
      const listed = (of: FacetSelection): string[][] => facetCounts(records, facets, of).facets.map(({ options }) => options.map((option) => option.value));
      listed({}).forEach((without, i) => assert.deepEqual(listed(selection)[i]?.slice(0, without.length), without));
    }));
  });

  it('mark what is chosen', () => {
    fc.assert(fc.property(anyRecords, anySelection, (records, selection) => {
      for (const { id, options } of facetCounts(records, facets, selection).facets) {
        assert.deepEqual(new Set(options.filter(({ selected }) => selected).map((option) => option.value)), new Set(selection[id as 'level' | 'theme']));
      }
    }));
  });
});
