import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromDay, toDay } from '@digitaal-europa/data';
import { MAX_BLOCK } from '@digitaal-europa/ui/share-keys';
import fc from 'fast-check';
import { decodeShare, EMPTY_SHARE, encodeShare, reconcileShare, shareUrl, tidyShare, type FinderShare } from './finder.share.ts';
import { FACET_VALUES, FACETS } from './model/facets.ts';
import { SORTS } from './model/state.ts';

const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const anyFacets = fc.record(Object.fromEntries(FACETS.map((name) => [name, fc.uniqueArray(fc.constantFrom<string>(...FACET_VALUES[name]), { minLength: 1 })])), { requiredKeys: [], noNullPrototype: true });
const anyState = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 30 }), exact: fc.boolean(), facets: anyFacets, organisation: optional(fc.constantFrom('gemeente', 'gm0716', 'ws0655')),
  answers: fc.record({ partners: fc.integer({ min: 1, max: 99 }), countries: fc.integer({ min: 1, max: 99 }), amount: fc.integer({ min: 1, max: 999_999_999 }), small: fc.boolean() }, { requiredKeys: [], noNullPrototype: true }),
  sort: optional(fc.constantFrom(...SORTS)), showClosed: fc.boolean(), view: fc.constantFrom('list', 'compare'), selected: optional(anyId), compared: fc.uniqueArray(anyId, { maxLength: 4 }), shortlist: fc.uniqueArray(anyId, { maxLength: 12 }),
  period: optional(fc.tuple(fc.integer({ min: toDay('1990-01-01'), max: toDay('2060-01-01') }), fc.nat(400)).map(([from, days]) => ({ from: fromDay(from), until: fromDay(from + days) }))),
}, { noNullPrototype: true }) as fc.Arbitrary<FinderShare>;

describe('a link to what was looked for', () => {
  it('is short and readable', () => {
    const state: FinderShare = {
      ...EMPTY_SHARE, query: 'slim waterbeheer', organisation: 'gm0716', facets: { level: ['eu', 'spuk'], theme: ['water', 'data'], digital: ['mogelijk-middel'], own: ['25'] }, answers: { partners: 3, amount: 500_000, small: true },
      selected: 'interreg-vl-nl', compared: ['life', 'eucf'], shortlist: ['life'], period: { from: '2027-01-01', until: '2027-03-31' }, sort: 'deadline', showClosed: true, view: 'compare',
    };
    assert.equal(encodeShare(state), 'kde-fund-finder=v1&fonds=interreg-vl-nl&zoek=slim%20waterbeheer&voor=gm0716&partners=3&bedrag=500000&klein=ja&thema=water,data&digitaal=mogelijk-middel&niveau=eu,spuk&eigen=25'
      + '&sluit=2027-01-01_2027-03-31&volgorde=deadline&gesloten=ja&weergave=compare&vergelijk=life,eucf&bewaard=life');
    assert.equal(encodeShare(EMPTY_SHARE), 'kde-fund-finder=v1');
  });

  it('gives back what was put in, for each widget of a page', () => {
    fc.assert(fc.property(anyState, anyState, (one, two) => {
      const address = shareUrl(shareUrl('https://voorbeeld.nl/#top', one, 'een'), two, 'twee');
      const fragment = address.slice(address.indexOf('#'));
      assert.deepEqual(decodeShare(fragment, 'een'), { state: one, found: true, problem: undefined });
      assert.deepEqual(decodeShare(fragment, 'twee').state, two);
    }));
  });

  it('has every facet in it, under a name of its own', () => {
    for (const name of FACETS) {
      const state = { ...EMPTY_SHARE, facets: { [name]: FACET_VALUES[name] } };
      assert.deepEqual(decodeShare(encodeShare(state)).state, state, name);
    }
  });

  it('reads any text as a valid state', () => {
    const name = fc.constantFrom('fonds', 'zoek', 'letterlijk', 'voor', 'thema', 'digitaal', 'partners', 'bedrag', 'eigen', 'klein', 'sluit', 'volgorde', 'gesloten', 'weergave', 'vergelijk', 'bewaard', 'niveau', '__proto__', 'constructor');
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ja', '0', '1', '100', 'a,b', 'water', 'water,water', '2027-01-01_2026-01-01', 'toString'));
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.tuple(name, value)).map((pairs) => `#kde-fund-finder=v1&${pairs.map((pair) => pair.join('=')).join('&')}`));
    fc.assert(fc.property(anyText, (text) => { const { state } = decodeShare(text); assert.deepEqual(tidyShare(state), state); }));
  });

  it('says one reason when it cannot read all of it, and keeps the rest', () => {
    const problems = ['thema=water,onzin', 'thema=', 'digitaal=ja', 'partners=0', 'bedrag=1e6', 'bedrag=0', 'klein=misschien', 'sluit=2027-03-01_2027-01-01', 'sluit=2027-02-30_2027-03-01', 'vergelijk=a,b,c,d,e', 'weergave=kaart', 'gesloten=nee', 'volgorde=willekeurig'];
    for (const part of problems) assert.deepEqual(decodeShare(`#kde-fund-finder=v1&${part}&zoek=water`), { state: { ...EMPTY_SHARE, query: 'water' }, found: true, problem: 'unreadable' }, part);
    assert.equal(decodeShare('#kde-fund-finder=v2&zoek=x').problem, 'newer-version');
    assert.equal(decodeShare(`#kde-fund-finder=v1&zoek=${'a'.repeat(MAX_BLOCK)}`).problem, 'too-long');
    assert.deepEqual(decodeShare('#kde-timeline=v1&zoek=x'), { state: EMPTY_SHARE, found: false });
  });

  it('survives funds that no longer exist, and says which', () => {
    const reconcile = (state: Partial<FinderShare>): ReturnType<typeof reconcileShare> => reconcileShare({ ...EMPTY_SHARE, ...state }, [{ id: 'life' }]);
    assert.deepEqual(reconcile({ selected: 'life', compared: ['life'] }), { state: { ...EMPTY_SHARE, selected: 'life', compared: ['life'] }, missing: [] });
    assert.deepEqual(reconcile({ selected: 'weg', compared: ['life', 'weg'], shortlist: ['toen', 'life'] }), { state: { ...EMPTY_SHARE, compared: ['life'], shortlist: ['life'] }, missing: ['weg', 'toen'] });
  });
});
