import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyBoard, anyLaws, IMPORTANT, inGroups, MINOR, modelOf, sampleBoard, sampleDate, sampleLaw } from './cards.fixture.ts';
import { ALREADY, filterCards, FILTERS, isFiltering, NO_FILTERS, NONE, readFilters, toggleFilter, type Filters } from './filters.ts';

const laws = [
  sampleLaw('a', '2026-12-01', IMPORTANT, { packages: ['ai-aanpak', 'datastrategie'], themes: ['ai', 'data'] }), sampleLaw('b', '2027-03-01', MINOR, { packages: ['datastrategie'], themes: ['data'] }), sampleLaw('c', '2028-06-01'),
  sampleLaw('oud', '2018-05-25'), sampleLaw('ooit', undefined), sampleLaw('hunne', '2028-01-01', IMPORTANT, { packages: ['datastrategie'], appliesTo: { gemeente: { value: 'nee' }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } } }),
];
const board = sampleBoard({ 'a/taak': { status: 'bezig', pinned: true }, 'oud/taak': { answer: 'nee' } }, { own: [{ key: 'eigen/1', title: 'Eigen', quadrant: 'nu-doen', startBy: '2027-01' }] });
const filtered = (filters: Filters) => filterCards(modelOf(laws, board), filters);
const left = (filters: Filters): string[] => inGroups(filtered(filters).model).map(({ key }) => key.split('/')[0] ?? '').sort();
const counts = (filters: Filters, id: string): Record<string, number> => Object.fromEntries(filtered(filters).facets.find((facet) => facet.id === id)?.options.map(({ value, count }) => [value, count]) ?? []);

describe('filters', () => {
  it('leave the cards that fit, each in its own group, and say how many are hidden', () => {
    assert.deepEqual(left({ package: ['datastrategie'] }), ['a', 'b', 'hunne']);
    const { shown, hidden, model } = filtered({ package: ['datastrategie'] });
    assert.deepEqual([shown, hidden, model.notForUs.length, model.matrix['nu-doen'].cards.length], [2, 4, 1, 1]);
    assert.equal(model.cards.size, laws.length + 1);
  });
  it('count nothing as long as nobody chose and nobody asks', () => {
    let asked = 0;
    const counting = { ...sampleLaw('a', '2026-12-01'), get packages() { asked += 1; return ['ai-aanpak' as const]; } };
    const model = modelOf([counting]);
    asked = 0;
    const all = filterCards(model, NO_FILTERS);
    assert.deepEqual([all.shown, all.hidden, asked], [1, 0, 0]);
    assert.deepEqual(all.facets.find(({ id }) => id === 'package')?.options, [{ value: 'ai-aanpak', count: 1, selected: false }]);
  });
  it('hide what is pinned and what a person added as well', () => {
    assert.deepEqual(left({ law: ['c'] }), ['c']);
    assert.deepEqual(left({ law: ['c', 'oud'] }), ['c', 'oud']);
  });
  it('are by theme of the law', () => {
    assert.deepEqual([left({ theme: ['data'] }), left({ theme: ['ai', 'water'] }), counts({}, 'theme')], [['a', 'b'], ['a'], { ai: 1, data: 2 }]);
  });
  it('are by domain of the organisation, and by status', () => {
    assert.deepEqual(left({ domain: ['toezicht-en-handhaving'] }), ['a', 'c', 'hunne', 'ooit', 'oud']);
    assert.deepEqual(left({ domain: ['security'], status: ['bezig'] }), ['a']);
    assert.deepEqual(counts({}, 'status'), { 'niet-begonnen': 0, bezig: 1, klaar: 0, 'bewust-later': 0, [NONE]: 5 });
  });
  it('are by deadline: within months, before a month, already or unknown', () => {
    assert.deepEqual(left({ deadline: ['3'] }), ['a', 'eigen']);
    assert.deepEqual(left({ deadline: ['6'] }), ['a', 'b', 'eigen']);
    assert.deepEqual([left({ deadline: ['2027-03'] }), left({ deadline: ['2027-04'] })], [['a', 'eigen'], ['a', 'b', 'eigen']]);
    assert.deepEqual([left({ deadline: [ALREADY] }), left({ deadline: [NONE] })], [['oud'], ['ooit']]);
    const edge = filterCards(modelOf([sampleLaw('a', '2027-02-22'), sampleLaw('b', '2027-02-23')]), { deadline: ['3'] });
    assert.equal(edge.shown, 1);
  });
  it('count a coming date of what applies already', () => {
    const coming = sampleLaw('a', '2018-05-25', IMPORTANT, { dates: [sampleDate('2018-05-25'), sampleDate('2027-01-01', { id: 'deel' })], obligations: [{ ...laws[0]!.obligations[0]!, dates: ['geldt', 'deel'] }] });
    assert.equal(filterCards(modelOf([coming]), { deadline: ['3'] }).shown, 1);
  });
  it('count what each value would leave without their own choices, only of what is for this organisation', () => {
    const all = { 'ai-aanpak': 1, datastrategie: 2 };
    assert.deepEqual([counts({}, 'package'), counts({ package: ['ai-aanpak'] }, 'package'), counts({ deadline: ['6'], package: ['ai-aanpak'] }, 'package'), counts({ law: ['b'] }, 'package')], [all, all, all, { 'ai-aanpak': 0, datastrategie: 1 }]);
    assert.deepEqual(counts({ deadline: ['2027-03'] }, 'deadline'), { 3: 2, 6: 3, 12: 3, 24: 4, '2027-03': 2, [ALREADY]: 1, [NONE]: 1 });
  });
  it('change nothing when nothing is chosen', () => {
    const model = modelOf(laws, board);
    assert.equal(filterCards(model, NO_FILTERS).model, model);
    assert.deepEqual([isFiltering(NO_FILTERS), isFiltering({ law: [] }), isFiltering({ law: ['a'] })], [false, false, true]);
  });
  it('keep what can exist of what a link says', () => {
    assert.deepEqual(readFilters({ law: ['a', 'a', '<b>', 3], theme: ['ai', 'x'], package: ['ai-aanpak', 'x'], domain: 'security', deadline: ['6', '2027-03', '2027-13', '7'], status: ['klaar', NONE], __proto__: ['x'], meer: ['x'] }), { law: ['a'], theme: ['ai'], package: ['ai-aanpak'], deadline: ['6', '2027-03'], status: ['klaar', NONE] });
    for (const odd of [null, undefined, 'x', 3, []]) assert.deepEqual(readFilters(odd), {});
    assert.equal(readFilters({ law: [...Array(80).keys()].map(String) })['law']?.length, 50);
  });
  it('are chosen and let go of one by one', () => {
    const once = toggleFilter(NO_FILTERS, 'status', 'klaar');
    assert.deepEqual([once, toggleFilter(once, 'status', 'bezig'), toggleFilter(once, 'status', 'klaar')], [{ status: ['klaar'] }, { status: ['klaar', 'bezig'] }, {}]);
  });
  it('never change the order, the group or the number of what they leave', () => {
    const any = fc.record({ package: fc.constantFrom([], ['ai-aanpak']), deadline: fc.subarray(['6', '24', ALREADY, NONE]), status: fc.subarray(['klaar', NONE]) });
    fc.assert(fc.property(anyLaws, anyBoard, any, (some, own, filters) => {
      const model = modelOf(some, own);
      const { model: after, shown, hidden, facets } = filterCards(model, filters);
      const kept = new Set(inGroups(after));
      assert.deepEqual(inGroups(after), inGroups(model).filter((card) => kept.has(card)));
      assert.equal(inGroups(after).filter(({ where }) => where !== 'not-for-us').length, shown);
      assert.equal(shown + hidden, model.cards.size - model.notForUs.length);
      assert.deepEqual(facets.map(({ id }) => id), [...FILTERS]);
    }));
  });
});
