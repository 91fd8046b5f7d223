import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { filtersInWords, filterValueInWords, wayOutInWords } from '../strings/filters.strings.ts';
import { anyBoard, anyLaws, IMPORTANT, MINOR, modelOf, sampleBoard, sampleLaw } from './cards.fixture.ts';
import { ALREADY, filterCards, NO_FILTERS, NONE, type Filters } from './filters.ts';
import { waysOut, withWayOut } from './ways-out.ts';

const laws = [
  sampleLaw('a', '2026-12-01', IMPORTANT, { packages: ['ai-aanpak'], displayName: { nl: 'Voor\u00ADbeeldwet', en: 'Sample act' } }), sampleLaw('b', '2027-03-01', MINOR, { packages: ['datastrategie'] }), sampleLaw('c', '2028-06-01'),
  sampleLaw('hunne', '2028-01-01', IMPORTANT, { packages: ['digitaal-decennium'], appliesTo: { gemeente: { value: 'nee' }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } } }),
];
const model = modelOf(laws, sampleBoard({ 'a/taak': { status: 'bezig' } }));
const ways = (filters: Filters) => waysOut(filterCards(model, filters), filters);

describe('ways out', () => {
  it('are none while cards are left, or when there are none to find', () => {
    assert.deepEqual([ways(NO_FILTERS), ways({ law: ['a'] }), waysOut(filterCards(modelOf([]), { law: ['a'] }), { law: ['a'] })], [[], [], []]);
  });
  it('drop one filter as a whole, the most fruitful first, and then everything', () => {
    assert.deepEqual(ways({ law: ['a'], status: ['klaar', NONE] }), [
      { drop: 'filter', id: 'law', values: ['a'], count: 2 }, { drop: 'filter', id: 'status', values: ['klaar', NONE], count: 1 }, { drop: 'all', count: 3 },
    ]);
  });
  it('do not offer the same twice, and offer everything where one step less gives nothing', () => {
    assert.deepEqual(ways({ status: ['klaar'] }), [{ drop: 'filter', id: 'status', values: ['klaar'], count: 3 }]);
    assert.deepEqual(ways({ law: ['c'], package: ['ai-aanpak'], status: ['klaar'] }), [{ drop: 'all', count: 3 }]);
  });
  it('do not count what is not for this organisation', () => {
    assert.deepEqual(ways({ package: ['digitaal-decennium'] }), [{ drop: 'filter', id: 'package', values: ['digitaal-decennium'], count: 3 }]);
  });
  it('give what they promise', () => {
    const any = fc.record({ law: fc.subarray(['wet-0', 'wet-1', 'weg']), package: fc.subarray(['ai-aanpak', 'datastrategie']), deadline: fc.subarray(['3', ALREADY, NONE]), status: fc.subarray(['klaar', 'bezig']) });
    fc.assert(fc.property(anyLaws, anyBoard, any, (some, board, filters) => {
      const all = modelOf(some, board);
      const left = filterCards(all, filters);
      const found = waysOut(left, filters);
      assert.equal(found.length > 0, left.shown === 0 && left.hidden > 0);
      for (const way of found) assert.equal(filterCards(all, withWayOut(filters, way)).shown, way.count);
      assert.ok(found.every(({ count }) => count > 0));
    }));
  });
});

describe('filters in words', () => {
  it('name laws without soft hyphens, and by their id what the data no longer have', () => {
    assert.deepEqual(['a', 'weg'].map((id) => filterValueInWords('law', id, laws, 'nl')), ['Voorbeeldwet', 'weg']);
  });
  it('name dates and states', () => {
    assert.deepEqual(['3', '24', '2027-03', ALREADY, NONE].map((value) => filterValueInWords('deadline', value, laws, 'nl')), ['Binnen 3 maanden', 'Binnen 2 jaar', 'Voor maart 2027', 'Geldt al, er komt geen datum meer', 'Geen datum bekend']);
    assert.deepEqual(['bezig', NONE].map((value) => filterValueInWords('status', value, laws, 'en')), ['In progress', 'Status not chosen yet']);
  });
  it('say in a sentence what is filtered by, and nothing without a filter', () => {
    assert.equal(filtersInWords({ law: ['a', 'c'], domain: ['juridisch'], deadline: ['x'] }, laws, 'nl'), 'Gefilterd op wet: Voorbeeldwet of Wet c; domein: Juridisch.');
    assert.equal(filtersInWords({ package: ['cyberpakket-2020'] }, laws, 'en'), 'Filtered by package: Cybersecurity package 2020.');
    assert.equal(filtersInWords(NO_FILTERS, laws, 'nl'), '');
  });
  it('say what a way out drops', () => {
    assert.deepEqual(ways({ law: ['a'], status: ['klaar', NONE] }).map((way) => wayOutInWords(way, laws, 'nl')), ['Voorbeeldwet', 'Klaar of Status nog niet gekozen', 'Wis alle filters']);
  });
});
