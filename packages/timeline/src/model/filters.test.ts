import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { INSTRUMENTS, LAWS, ORGANISATION_TYPES, PACKAGES, readFeed, THEMES, valuesOf, type Law } from '@digitaal-europa/data';
import { filterAnnouncement, filtersInWords, filterValueInWords } from '../strings/filters.strings.ts';
import { appliesTo } from './entries.ts';
import { FILTERS, filterLaws, NO_FILTERS, ON, readFilters, toggleFilter, withoutFilter, type FilterId, type FilterInput, type Filters } from './filters.ts';
import { anyLaws, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

const input = (records: readonly Law[], fields: Partial<FilterInput> = {}): FilterInput => ({ records, found: records, query: '', organisation: undefined, filters: NO_FILTERS, today: TODAY, ...fields });
const ids = (laws: readonly Law[]): string[] => laws.map(({ id }) => id);
const left = (records: readonly Law[], filters: Filters, fields: Partial<FilterInput> = {}): string[] => ids(filterLaws(input(records, { filters, ...fields })).laws);
const countsOf = (given: FilterInput, id: FilterId): Record<string, number> => Object.fromEntries(filterLaws(given).facets.find((facet) => facet.id === id)?.options.map(({ value, count }) => [value, count]) ?? []);

const cyber = sampleLaw({ id: 'cyber', packages: ['cyberpakket-2020'], themes: ['cybersecurity'], instrument: 'directive', dates: [sampleDate('2024-01-01', 'in_werking'), sampleDate('2027-01-01', 'van_toepassing')] });
const omnibus = sampleLaw({ id: 'omnibus', packages: ['digitale-omnibus', 'cyberpakket-2026'], themes: ['data', 'privacy'], instrument: 'proposal', dates: [sampleDate('2025-11-19', 'voorgesteld', { certainty: 'gebeurd' }), sampleDate('2027-Q2', 'aangenomen', { certainty: 'verwacht' })] });
const act = sampleLaw({ id: 'act', themes: ['data'], instrument: 'national-act', dates: [sampleDate('2020-01-01', 'nl_in_werking')], obligations: [{ id: 'taak', title: 'Taak', text: 'Doe het.', dates: [], addressees: ['waterschap'], dependsOn: [], evidence: 'source-read' }], appliesTo: { gemeente: { value: 'nee' }, provincie: { value: 'onbekend' }, waterschap: { value: 'deels' } } });
const THREE = [cyber, omnibus, act];

describe('filterLaws', () => {
  it('leaves all laws in their order without a filter', () => assert.deepEqual(left(THREE, {}), ['cyber', 'omnibus', 'act']));

  it('takes one of the values within a filter, and all filters together', () => {
    assert.deepEqual(left(THREE, { package: ['cyberpakket-2020', 'digitale-omnibus'] }), ['cyber', 'omnibus']);
    assert.deepEqual(left(THREE, { package: ['cyberpakket-2020', 'digitale-omnibus'], theme: ['data'] }), ['omnibus']);
  });

  it('knows the phase of today, the type and how certain the next date is', () => {
    assert.deepEqual(countsOf(input(THREE), 'phase'), { voorstel: 1, omzetting: 1, toepassing: 1 });
    assert.deepEqual(countsOf(input(THREE), 'family'), { 'eu-law': 1, 'eu-proposal': 1, 'nl-law': 1 });
    assert.deepEqual(countsOf(input(THREE), 'certainty'), { bindend: 1, verwacht: 1, 'geen-datum': 1 });
  });

  it('calls a law stopped that was withdrawn, and gives policy no phase', () => {
    const stopped = sampleLaw({ id: 'weg', instrument: 'withdrawn-proposal', dates: [sampleDate('2025-01-01', 'voorgesteld')] });
    const policy = sampleLaw({ id: 'beleid', instrument: 'strategy', dates: [sampleDate('2025-01-01', 'bekendgemaakt')] });
    assert.deepEqual(countsOf(input([stopped, policy]), 'phase'), { gestopt: 1 });
  });

  it('never counts a next date as fixed that nobody confirmed, and passes over one that no longer holds', () => {
    const next = (...dates: Law['dates']) => countsOf(input([sampleLaw({ dates })]), 'certainty');
    assert.deepEqual(next(sampleDate('2027-01-01', 'stap', { evidence: 'unverified' })), { 'te-bevestigen': 1 });
    assert.deepEqual(next(sampleDate('2027-01-01', 'stap', { confidence: 'midden' })), { 'te-bevestigen': 1 });
    assert.deepEqual(next(sampleDate('2027-01-01', 'stap', { certainty: 'vervallen' }), sampleDate('2028-01-01', 'stap', { certainty: 'gepland' })), { gepland: 1 });
    assert.deepEqual(next(sampleDate('2026-11-20')), { 'geen-datum': 1 });
  });

  it('asks "for us" only with an organisation, and takes neither a no nor an unknown for a yes', () => {
    assert.equal(filterLaws(input(THREE)).facets.some(({ id }) => id === 'mine'), false);
    assert.deepEqual(left(THREE, { mine: [ON] }), ['cyber', 'omnibus', 'act']);
    assert.deepEqual(filterLaws(input(THREE, { filters: { mine: [ON] } })).chosen, []);
    for (const [organisation, expected] of [['gemeente', ['cyber', 'omnibus']], ['provincie', ['cyber', 'omnibus']], ['waterschap', ['cyber', 'omnibus', 'act']]] as const) assert.deepEqual(left(THREE, { mine: [ON] }, { organisation }), expected, organisation);
  });

  it('counts tasks of this organisation', () => {
    assert.deepEqual(left(THREE, { tasks: [ON] }), ['act']);
    assert.deepEqual(left(THREE, { tasks: [ON] }, { organisation: 'waterschap' }), ['act']);
    assert.deepEqual(left(THREE, { tasks: [ON] }, { organisation: 'provincie' }), []);
  });

  it('finds where influence is still possible, until the round is over', () => {
    const round = sampleLaw({ dates: [sampleDate('2026-10-01', 'raadpleging_open'), sampleDate('2026-11-21', 'raadpleging_sluit')] });
    assert.deepEqual(left([round], { influence: [ON] }), ['proefwet']);
    assert.deepEqual(left([round], { influence: [ON] }, { today: '2026-11-22' }), []);
  });

  it('does not remember yesterday, another organisation or other laws', () => {
    const records = [cyber];
    assert.deepEqual(countsOf(input(records), 'certainty'), { bindend: 1 });
    assert.deepEqual(countsOf(input(records, { today: '2028-01-01' }), 'certainty'), { 'geen-datum': 1 });
    assert.deepEqual(countsOf(input([omnibus]), 'certainty'), { verwacht: 1 });
  });

  it('keeps what is chosen in sight, also when it occurs nowhere', () => {
    const { facets, chosen, laws } = filterLaws(input(THREE, { filters: { package: ['fit-for-55'] } }));
    assert.deepEqual(facets.find(({ id }) => id === 'package')?.options.find(({ value }) => value === 'fit-for-55'), { value: 'fit-for-55', count: 0, selected: true });
    assert.deepEqual([chosen, laws], [[{ id: 'package', value: 'fit-for-55' }], []]);
  });

  it('shows values in the order of the vocabulary, and only those that occur', () => {
    assert.deepEqual(Object.keys(countsOf(input(THREE), 'theme')), ['data', 'cybersecurity', 'privacy']);
  });

  it('shows a value that other filters leave nothing of, with 0', () => assert.equal(countsOf(input(THREE, { filters: { theme: ['data'] } }), 'package')['cyberpakket-2020'], 0));
});

describe('ways out of an empty result', () => {
  const ways = (fields: Partial<FilterInput>) => filterLaws(input(THREE, fields)).waysOut;

  it('are not there while there are laws', () => assert.deepEqual(ways({ filters: { theme: ['data'] } }), []));

  it('name each filter whose absence brings laws back, the most fruitful first', () => {
    assert.deepEqual(ways({ filters: { package: ['cyberpakket-2020'], theme: ['data'] } }), [
      { drop: 'filter', id: 'package', values: ['cyberpakket-2020'], count: 2 }, { drop: 'filter', id: 'theme', values: ['data'], count: 1 }, { drop: 'all', count: 3 },
    ]);
  });

  it('name the search and the organisation too', () => {
    assert.deepEqual(ways({ found: [act], query: 'act', organisation: 'gemeente' }), [{ drop: 'organisation', count: 1 }, { drop: 'query', count: 2 }].sort((a, b) => b.count - a.count).concat({ drop: 'all', count: 3 }));
    assert.deepEqual(ways({ found: [], query: 'xyz' }), [{ drop: 'query', count: 3 }]);
  });

  it('give everything back when no single step helps', () => {
    assert.deepEqual(ways({ found: [], query: 'xyz', filters: { package: ['fit-for-55'] } }), [{ drop: 'all', count: 3 }]);
  });
});

describe('readFilters', () => {
  it('keeps known values of known filters, in one order', () => {
    assert.deepEqual(readFilters({ theme: ['privacy', 'data', 'data', 'onzin', 3], soort: ['x'], tasks: ['ja'] }), { theme: ['data', 'privacy'], tasks: ['ja'] });
  });

  it('makes something of anything', () => {
    fc.assert(fc.property(fc.anything(), (given) => { assert.deepEqual(readFilters(readFilters(given)), readFilters(given)); }));
    for (const hostile of [JSON.parse('{"__proto__": {"theme": ["data"]}}'), Object.create({ theme: ['data'] }), null, 'theme', [['theme']]]) assert.deepEqual(readFilters(hostile), {});
  });
});

const anyFiltered: fc.Arbitrary<FilterInput> = fc.record({
  laws: anyLaws,
  traits: fc.array(fc.record({ packages: fc.subarray(valuesOf(PACKAGES).slice(0, 4)), themes: fc.subarray(valuesOf(THEMES).slice(0, 4)), tasks: fc.boolean(), answer: fc.constantFrom('ja' as const, 'deels' as const, 'nee' as const, 'onbekend' as const) }), { minLength: 12, maxLength: 12 }),
  keep: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  organisation: fc.constantFrom(undefined, ...valuesOf(ORGANISATION_TYPES)),
  filters: fc.record({
    package: fc.subarray(valuesOf(PACKAGES).slice(0, 5), { maxLength: 3 }), theme: fc.subarray(valuesOf(THEMES).slice(0, 5), { maxLength: 3 }), phase: fc.subarray(['voorstel', 'vastgesteld', 'omzetting', 'toepassing', 'gestopt'], { maxLength: 3 }),
    family: fc.subarray(['eu-law', 'nl-law', 'policy']), certainty: fc.subarray(['bindend', 'verwacht', 'geen-datum']), mine: fc.subarray([ON]), tasks: fc.subarray([ON]), influence: fc.subarray([ON]),
  }, { requiredKeys: [] }),
}).map(({ laws, traits, keep, organisation, filters }) => {
  const records = laws.map((law, i) => {
    const { packages = [], themes = [], tasks = false, answer = 'ja' } = traits[i] ?? {};
    return { ...law, packages, themes, obligations: tasks ? act.obligations : [], appliesTo: { gemeente: { value: answer }, provincie: { value: answer }, waterschap: { value: 'ja' as const } } };
  });
  const found = records.filter((_, i) => keep[i]);
  return input(records, { found, query: found.length < records.length ? 'x' : '', organisation, filters });
});

describe('filters, whatever is chosen', () => {
  it('never lose and never invent a law, and keep the order', () => {
    fc.assert(fc.property(anyFiltered, (given) => {
      const { laws, facets } = filterLaws(given);
      const candidates = appliesTo(given.found, given.organisation);
      assert.deepEqual(laws, candidates.filter((law) => laws.includes(law)));
      assert.deepEqual(filterLaws({ ...given, filters: NO_FILTERS }).laws, candidates);
      const wanted = candidates.filter((law) => {
        const own = new Map(filterLaws({ ...given, found: [law], filters: NO_FILTERS }).facets.map(({ id, options }) => [id, options.filter(({ count }) => count === 1).map(({ value }) => value)]));
        return [...own].every(([id, values]) => (given.filters[id] ?? []).length === 0 || values.some((value) => given.filters[id]?.includes(value)));
      });
      assert.deepEqual(ids(laws), ids(wanted));
      assert.ok(facets.every(({ id }) => FILTERS.includes(id)));
    }), { numRuns: 150 });
  });

  it('give the number that was shown', () => {
    fc.assert(fc.property(anyFiltered, (given) => {
      for (const { id, options } of filterLaws(given).facets) {
        for (const { value, count } of options) assert.equal(filterLaws({ ...given, filters: readFilters({ ...given.filters, [id]: [value] }) }).laws.length, count, `${id} ${value}`);
      }
    }), { numRuns: 60 });
  });

  it('show in a filter what its own choices do not change', () => {
    fc.assert(fc.property(anyFiltered, fc.constantFrom(...FILTERS), (given, id) => {
      const counts = (filters: Filters) => filterLaws({ ...given, filters }).facets.find((facet) => facet.id === id)?.options.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]);
      assert.deepEqual(counts(given.filters), counts(withoutFilter(given.filters, id)));
    }), { numRuns: 100 });
  });

  it('have a way on that gives what it says, as long as there are laws', () => {
    fc.assert(fc.property(anyFiltered, (given) => {
      const { laws, waysOut } = filterLaws(given);
      if (laws.length > 0 || given.records.length === 0) return assert.deepEqual(waysOut, []);
      assert.ok(waysOut.length > 0);
      for (const way of waysOut) {
        const next: FilterInput = way.drop === 'all' ? input(given.records)
          : way.drop === 'filter' ? { ...given, filters: withoutFilter(given.filters, way.id) }
          : way.drop === 'query' ? { ...given, query: '', found: given.records }
          : { ...given, organisation: undefined };
        assert.equal(filterLaws(next).laws.length, way.count, way.drop);
        assert.ok(way.count > 0);
      }
      return undefined;
    }), { numRuns: 200 });
  });

  it('come back to themselves when a value is chosen and let go of', () => {
    fc.assert(fc.property(anyFiltered, fc.constantFrom('ai', 'data', 'water'), ({ filters }, value) => {
      const clean = readFilters(filters);
      assert.deepEqual(toggleFilter(toggleFilter(clean, 'theme', value), 'theme', value), clean);
    }));
  });
});

describe('filters in words', () => {
  it('have a word for every value of every filter, in both languages', () => {
    const all = input(valuesOf(INSTRUMENTS).map((instrument, i) => sampleLaw({ id: `w${i}`, instrument, packages: valuesOf(PACKAGES), themes: valuesOf(THEMES) })), { organisation: 'gemeente' });
    for (const { id, options } of filterLaws(all).facets) {
      for (const { value } of options) for (const language of ['nl', 'en'] as const) assert.notEqual(filterValueInWords(id, value, 'gemeente', language), value, `${id} ${value} ${language}`);
    }
  });

  it('say in one sentence what is chosen', () => {
    const model = filterLaws(input(THREE, { filters: { theme: ['data', 'privacy'], tasks: [ON] } }));
    assert.equal(filtersInWords(model, undefined, 'nl'), 'Gefilterd op thema: Data en data delen of Privacy; met taken.');
    assert.equal(filtersInWords(filterLaws(input(THREE)), undefined, 'nl'), '');
  });

  it('tell how many are left, and that none is', () => {
    assert.equal(filterAnnouncement(filterLaws(input(THREE, { filters: { theme: ['data'] } })), 3, 'nl'), '2 van 3 wetten.');
    assert.equal(filterAnnouncement(filterLaws(input(THREE, { filters: { package: ['fit-for-55'] } })), 3, 'nl'), 'Geen wet past bij alles wat u koos.');
    assert.equal(filterAnnouncement(filterLaws(input([])), 0, 'nl'), '0 wetten.');
  });
});

const FILE = resolve(import.meta.dirname, '../../../data/dist/laws.json');
describe('the filters of the real laws', { skip: existsSync(FILE) ? false : 'packages/data has not been built' }, () => {
  it('reach every law by type and by certainty, and each has more than one value', () => {
    const result = readFeed(LAWS, JSON.parse(readFileSync(FILE, 'utf8')));
    assert.ok(result.ok);
    const { records } = result.feed;
    const { facets } = filterLaws(input(records, { organisation: 'gemeente' }));
    const sum = (id: FilterId): number => facets.find((facet) => facet.id === id)?.options.reduce((total, { count }) => total + count, 0) ?? 0;
    assert.deepEqual([sum('family'), sum('certainty')], [appliesTo(records, 'gemeente').length, appliesTo(records, 'gemeente').length]);
    for (const { id, options } of facets) assert.ok(options.length > (id === 'mine' || id === 'tasks' || id === 'influence' ? 0 : 2), id);
  });
});
