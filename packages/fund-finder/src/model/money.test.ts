import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aloneIn, facetValues, leastOwnShare } from './facets.ts';
import { PROOF, sampleCall, sampleFund } from './finder.fixture.ts';
import { amountOf, amountsOf, cofinancingOf, ownAmount } from './money.ts';

const paying = (from?: number, to?: number, more: Parameters<typeof sampleFund>[1] = {}) => sampleFund('x', { cofinancing: { from, to, text: 'Voorbeeld.', ...PROOF }, ...more });
const bar = (...args: Parameters<typeof paying>) => cofinancingOf(paying(...args)).segments.map(({ part, share }) => [part, share]);

describe('the bar of co-financing', () => {
  it('shows what the fund pays, what may vary and what is left', () => {
    assert.deepEqual([bar(50, 50), bar(60, 80), bar(100, 100), bar(undefined, 40), bar(70, 100), bar(60)], [
      [['fund', 50], ['own', 50]], [['fund', 60], ['varies', 20], ['own', 20]], [['fund', 100]], [['varies', 40], ['own', 60]], [['fund', 70], ['varies', 30]], [['fund', 60], ['own', 40]],
    ]);
  });
  it('says when nothing is known, and never 0', () => {
    assert.deepEqual([bar(), cofinancingOf(sampleFund('x')).kind, cofinancingOf(sampleFund('x')).own], [[['unknown', 100]], 'unknown', {}]);
    assert.equal(cofinancingOf(paying(undefined, 40)).own.most, undefined);
  });
  it('has a part without a size for what others pay, for nobody recorded how much', () => {
    assert.deepEqual(bar(40, 40, { topUps: [{ title: 'Rijk', ...PROOF }] }), [['fund', 40], ['own', 60], ['top-up', undefined]]);
  });
  it('has no own share for a specific grant', () => {
    const spuk = paying(50, 50, { spuk: { ministry: 'BZK' } });
    assert.deepEqual([cofinancingOf(spuk).kind, cofinancingOf(spuk).segments, ownAmount(spuk, 100), leastOwnShare(spuk)], ['none', [], undefined, undefined]);
  });
  it('is 100 in all', () => {
    fc.assert(fc.property(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), (a, b) => {
      const [from, to] = a !== undefined && b !== undefined ? [Math.min(a, b), Math.max(a, b)] : [a, b];
      assert.equal(cofinancingOf(paying(from, to)).segments.reduce((sum, { share = 0 }) => sum + share, 0), 100);
    }));
  });
});

describe('amounts', () => {
  it('give the own share for what the fund should pay', () => {
    assert.deepEqual([ownAmount(paying(50, 50), 100_000), ownAmount(paying(60, 80), 120_000), ownAmount(paying(undefined, 40), 40_000), ownAmount(paying(0, 100), 5), ownAmount(paying(), 5)], [
      { least: 100_000, most: 100_000 }, { least: 30_000, most: 80_000 }, { least: 60_000, most: undefined }, { least: 0, most: undefined }, undefined,
    ]);
  });
  it('are of the call before the fund, and absent when neither end is known', () => {
    const fund = sampleFund('x', { budget: { perProject: { to: 9, ...PROOF } } });
    const call = sampleCall('x-ronde', undefined, { perProject: { from: 5, to: 5, ...PROOF } });
    assert.deepEqual([amountOf(fund, call)?.from, amountOf(fund, undefined)?.to, amountOf(sampleFund('x', { budget: { perProject: { note: 'Wisselt.', ...PROOF } } }), undefined)], [5, 9, undefined]);
    assert.deepEqual([amountsOf(fund, call).ofFund, amountsOf(fund, undefined).ofFund, amountsOf(fund, call).total], [false, true, undefined]);
  });
});

describe('facets of money and partners', () => {
  const values = (fields: Parameters<typeof sampleFund>[1]) => facetValues(sampleFund('x', fields), undefined, 'open', 'gemeente');
  it('put a range in every class that it touches', () => {
    const amount = (from?: number, to?: number) => values({ budget: { perProject: { from, to, ...PROOF } } }).amount;
    assert.deepEqual([amount(50_000, 700_000), amount(undefined, 100_000), amount(5_000_000), amount(100_000, 100_000), amount()], [['0', '100000', '500000'], ['0'], ['5000000'], ['100000'], ['onbekend']]);
  });
  it('take the own share at its best', () => {
    const own = (from?: number, to?: number) => values({ cofinancing: { from, to, text: 'x', ...PROOF } }).own;
    assert.deepEqual([own(70, 100), own(75, 75), own(undefined, 40), own()], [['0'], ['25'], ['100'], ['onbekend']]);
  });
  it('say "no" to applying alone only with a source', () => {
    const alone = (fields: object, evidence: 'source-read' | 'unverified' = 'source-read') => aloneIn({ consortium: { text: 'x', evidence, ...fields } });
    assert.deepEqual([alone({ alone: true }), alone({ alone: false }), alone({ alone: false }, 'unverified'), alone({ minPartners: 3 }), alone({ minPartners: 1 }), alone({ minCountries: 2 }), alone({}), aloneIn({})], ['ja', 'nee', 'onbekend', 'nee', 'ja', 'nee', 'onbekend', 'onbekend']);
  });
  it('take the best role, and know nothing of who is not on the list', () => {
    assert.deepEqual([values({ applicants: [{ type: 'gemeente', role: 'nee', ...PROOF }, { type: 'gemeente', role: 'partner', ...PROOF }] }).role, values({ applicants: [] }).role], [['partner'], ['onbekend']]);
    assert.deepEqual([values({ level: 'regionaal' }).region, values({}).region, values({ area: { provinces: ['pv29'], text: 'x', ...PROOF } }).region], [['onbekend'], ['niet-beperkt'], ['pv29']]);
  });
});
