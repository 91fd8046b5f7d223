import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { UNKNOWN } from './facets.ts';
import { anyState, sampleFund } from './finder.fixture.ts';
import { isPreset, readPresets } from './presets.ts';
import { ALONE_TOGETHER, answersOf, sentenceOf, SLOTS, whoIs, withSlot } from './sentence.ts';
import { chipsOf, clearFilters, DEFAULT_STATE, NO_PRESETS, toggleCompared, toggleFacet, toggleShortlist, withAnswer, withFacet, withoutChip, type FinderState } from './state.ts';

const start: FinderState = { ...DEFAULT_STATE, presets: { ...NO_PRESETS, level: ['eu'] } };

describe('the state', () => {
  it('takes values that a facet has, and lets go of it when none is left', () => {
    assert.deepEqual(withFacet(start, 'level', ['eu', 'verzonnen', 'eu']).facets, { level: ['eu'] });
    assert.deepEqual(toggleFacet(toggleFacet(start, 'level', 'eu'), 'level', 'eu').facets, {});
  });
  it('compares four at most, and keeps as many as one likes', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    assert.deepEqual(five.reduce(toggleCompared, start).compared, five.slice(0, 4));
    assert.deepEqual(toggleShortlist(five.reduce(toggleShortlist, start), 'b').shortlist, ['a', 'c', 'd', 'e']);
  });
  it('has a chip for everything that is filtered by, and each takes exactly itself away', () => {
    fc.assert(fc.property(anyState, (state) => {
      const chips = chipsOf(state);
      for (const chip of chips) assert.deepEqual(chipsOf(withoutChip(state, chip)), chips.filter((one) => one !== chip));
      assert.deepEqual(chipsOf(clearFilters(state)), []);
    }));
  });
  it('keeps who asks, answers and what was kept when filters are cleared', () => {
    const { organisation, answers, shortlist, presets } = clearFilters({ ...start, organisation: 'gm0716', answers: { partners: 3 }, shortlist: ['a'], query: 'x' });
    assert.deepEqual([organisation, answers, shortlist, presets.level], ['gm0716', { partners: 3 }, ['a'], ['eu']]);
  });
});

describe('presets', () => {
  it('read words, and tell which they do not know', () => {
    assert.deepEqual(readPresets({ theme: 'water, energie', level: 'eu maan', audience: null, hideFacets: 'burden' }), {
      presets: { theme: ['water', 'energie'], level: ['eu'], audience: [], hideFacets: ['burden'] }, problems: [{ name: 'level', value: 'maan', expected: ['eu', 'nationaal', 'spuk', 'regionaal', 'provinciaal'] }],
    });
  });
  it('leave out only what is known not to fit', () => {
    const fund = (role: 'nee' | 'onbekend') => sampleFund('x', { applicants: [{ type: 'waterschap', role, evidence: 'source-read' }] });
    const forWater = { ...NO_PRESETS, audience: ['waterschap'] } as const;
    assert.deepEqual([isPreset(fund('nee'), forWater), isPreset(fund('onbekend'), forWater), isPreset(sampleFund('x'), forWater), isPreset(sampleFund('x'), { ...NO_PRESETS, theme: ['water'] })], [false, true, true, false]);
  });
  it('survive everything a visitor does', () => {
    fc.assert(fc.property(anyState, (state) => {
      const mine = { ...state, presets: start.presets };
      for (const next of [clearFilters(mine), toggleFacet(mine, 'level', 'nationaal'), withSlot(mine, 'goal', ['water']), withAnswer(mine, 'partners', 2), toggleCompared(mine, 'a')]) assert.equal(next.presets, start.presets);
    }));
  });
});

describe('the sentence', () => {
  it('is the facets, seen otherwise', () => {
    assert.deepEqual(withSlot(start, 'goal', ['water']).facets, { theme: ['water'] });
    assert.deepEqual(sentenceOf(toggleFacet(start, 'digital', 'hoofddoel')).means, ['hoofddoel']);
    assert.deepEqual(sentenceOf(withFacet(start, 'alone', ['ja'])).partners, ALONE_TOGETHER);
    assert.deepEqual(withSlot(start, 'partners', ALONE_TOGETHER).facets, { alone: ['ja', UNKNOWN] });
    assert.deepEqual(withSlot(start, 'own', '25').facets, { own: ['0', '25', UNKNOWN] });
    assert.equal(sentenceOf(toggleFacet(start, 'own', '50')).own, '50');
  });
  it('says after filling a slot what was filled in, and leaves the others as they were', () => {
    const values = fc.record({ organisation: fc.constantFrom(undefined, 'gm0716'), goal: fc.subarray(['water', 'data'] as const), means: fc.subarray(['hoofddoel', 'mogelijk-middel'] as const), partners: fc.constantFrom(undefined, ALONE_TOGETHER, { partners: 3, countries: 2 }, { partners: 2, countries: undefined }), own: fc.constantFrom(undefined, '0', '50', '100') });
    fc.assert(fc.property(anyState, values, fc.constantFrom(...SLOTS), (state, filled, slot) => {
      const next = withSlot(state, slot, filled[slot] as never);
      assert.deepEqual(sentenceOf(next), { ...sentenceOf(state), [slot]: filled[slot] });
    }));
  });
  it('no longer looks for what one can do alone when somebody tells of partners', () => {
    const alone = withSlot(start, 'partners', ALONE_TOGETHER);
    const told = withAnswer(alone, 'partners', 3);
    assert.deepEqual([told.facets, sentenceOf(told).partners?.partners], [{}, 3]);
  });
});

describe('what conditions are told', () => {
  it('is what was told, and nothing more', () => {
    assert.deepEqual(Object.values(answersOf(start, undefined)).filter((value) => value !== undefined), []);
    const told = withAnswer(withSlot(withSlot(withSlot(start, 'own', '50'), 'goal', ['water']), 'means', ['hoofddoel']), 'amount', 5);
    assert.deepEqual(JSON.parse(JSON.stringify(answersOf(told, undefined))), { themes: ['water'], digital: 'doel', amount: 5, ownShare: 50 });
    assert.deepEqual([['vast-onderdeel'], ['hoofddoel', 'mogelijk-middel']].map((means) => answersOf(withFacet(start, 'digital', means), undefined).digital), ['middel', undefined]);
  });
  it('takes from the organisation that it is small, unless somebody says otherwise', () => {
    const small = { type: 'gemeente', provinces: [], small: true } as const;
    assert.deepEqual([answersOf(start, small).small, answersOf(withAnswer(start, 'small', false), small).small, answersOf(start, { ...small, small: false }).small], [true, false, undefined]);
  });
  it('knows type, region and size of an organisation, and of a type nothing but that', () => {
    const tholen = { id: 'gm0716', type: 'gemeente', name: 'Tholen', aliases: [], identifiers: {}, provinces: ['pv29'], waterAuthorities: [], population: { value: 26_000, on: '2026-01-01' }, worksThrough: [], frontrunner: [], sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-01-01' } as const;
    const list = [tholen, { ...tholen, id: 'pv29', type: 'provincie', provinces: [], population: undefined }] as unknown as Parameters<typeof whoIs>[1];
    assert.deepEqual(whoIs(' GM0716', list), { id: 'gm0716', name: 'Tholen', type: 'gemeente', provinces: ['pv29'], small: true });
    assert.deepEqual([whoIs('pv29', list)?.provinces, whoIs('pv29', list)?.small], [['pv29'], undefined]);
    assert.deepEqual([whoIs('gm9999', list), whoIs('waterschap', list), whoIs('iets', list), whoIs(undefined, list)], [{ type: 'gemeente', provinces: [] }, { type: 'waterschap', provinces: [] }, undefined, undefined]);
  });
});
