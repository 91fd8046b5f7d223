import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_BLOCK } from '@digitaal-europa/ui/share-keys';
import fc from 'fast-check';
import { FACET_VALUES, FACETS } from './model/facets.ts';
import { anyState } from './model/map.fixture.ts';
import { DEFAULT_STATE, SORTS, type NetworkMapState } from './model/state.ts';
import { decodeShare, encodeShare, reconcileShare, shareUrl, tidyShare } from './network.share.ts';

describe('a link to the network map', () => {
  it('is short and readable', () => {
    const state: NetworkMapState = {
      organisation: 'gm0716', facets: { theme: ['ai', 'data'], function: ['cio'], reach: ['regional'], kind: ['network', 'programme'], mode: ['open'], membership: ['not'], means: ['ja'] }, hoursPerQuarter: 8, query: 'slim water', view: 'connections', selected: { kind: 'network', id: 'k80' }, pathTo: 'gm0363', province: 'pv29',
      sort: { by: 'members', descending: true }, showWater: true,
    };
    assert.equal(encodeShare(state), 'kde-network-map=v1&netwerk=k80&voor=gm0716&zoek=slim%20water&thema=ai,data&functie=cio&bereik=regional&soort=network,programme&aansluiten=open&lid=not&middelen=ja&uren=8&weergave=connections&naar=gm0363&provincie=pv29&volgorde=members-aflopend&water=ja');
    assert.equal(encodeShare(DEFAULT_STATE), 'kde-network-map=v1');
    assert.equal(encodeShare({ ...DEFAULT_STATE, selected: { kind: 'organisation', id: 'gm0716' } }), 'kde-network-map=v1&organisatie=gm0716');
  });

  it('gives back what was put in, for each widget of a page', () => {
    fc.assert(fc.property(anyState, anyState, (one, two) => {
      const address = shareUrl(shareUrl('https://voorbeeld.nl/#top', one, 'een'), two, 'twee');
      const fragment = address.slice(address.indexOf('#'));
      assert.deepEqual(decodeShare(fragment, 'een'), { state: one, found: true, problem: undefined });
      assert.deepEqual(decodeShare(fragment, 'twee').state, two);
    }));
  });

  it('has every facet and every order in it', () => {
    for (const name of FACETS) { const state = { ...DEFAULT_STATE, facets: { [name]: FACET_VALUES[name] } }; assert.deepEqual(decodeShare(encodeShare(state)).state, state, name); }
    for (const by of SORTS) for (const descending of [true, false]) assert.deepEqual(decodeShare(encodeShare({ ...DEFAULT_STATE, sort: { by, descending } })).state.sort, { by, descending });
  });

  it('reads any text as a valid state', () => {
    const name = fc.constantFrom('netwerk', 'organisatie', 'voor', 'zoek', 'thema', 'functie', 'uren', 'weergave', 'naar', 'provincie', 'volgorde', 'water', '__proto__', 'constructor');
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ja', '0', '1', 'ai', 'ai,ai', 'pv29', 'toString', 'name-aflopend', 'map', '%', '%00'));
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.tuple(name, value)).map((pairs) => `#kde-network-map=v1&${pairs.map((pair) => pair.join('=')).join('&')}`));
    fc.assert(fc.property(anyText, (text) => { const { state } = decodeShare(text); assert.deepEqual(tidyShare(state), state); }));
  });

  it('says one reason when it cannot read all of it, and keeps the rest', () => {
    const problems = ['thema=ai,onzin', 'thema=', 'uren=0', 'uren=501', 'uren=8.5', 'weergave=kompas', 'provincie=pv19', 'provincie=toString', 'volgorde=willekeurig', 'water=nee', 'voor=<script>', 'netwerk=K80', 'soort=__proto__', 'naar=a b'];
    for (const part of problems) assert.deepEqual(decodeShare(`#kde-network-map=v1&${part}&zoek=water`), { state: { ...DEFAULT_STATE, query: 'water' }, found: true, problem: 'unreadable' }, part);
    assert.deepEqual(decodeShare('#kde-network-map=v1&netwerk=k80&organisatie=gm0716'), { state: { ...DEFAULT_STATE, selected: { kind: 'network', id: 'k80' } }, found: true, problem: 'unreadable' }, 'one thing is open at a time');
    assert.equal(decodeShare('#kde-network-map=v2&zoek=x').problem, 'newer-version');
    assert.equal(decodeShare(`#kde-network-map=v1&zoek=${'a'.repeat(MAX_BLOCK)}`).problem, 'too-long');
    assert.deepEqual(decodeShare('#kde-fund-finder=v1&zoek=x'), { state: DEFAULT_STATE, found: false });
  });

  it('survives networks and organisations that no longer exist, and says which', () => {
    const reconcile = (state: Partial<NetworkMapState>, organisations: { id: string }[] | undefined = [{ id: 'gm0716' }]) => reconcileShare({ ...DEFAULT_STATE, ...state }, [{ id: 'k80' }], organisations);
    const all = { selected: { kind: 'network', id: 'k80' }, pathTo: 'gm0716', organisation: 'gm0716' } as const;
    assert.deepEqual(reconcile(all), { state: { ...DEFAULT_STATE, ...all }, missing: [] });
    assert.deepEqual(reconcile({ selected: { kind: 'network', id: 'gm0716' }, pathTo: 'weg' }), { state: DEFAULT_STATE, missing: [{ kind: 'network', id: 'gm0716' }, { kind: 'organisation', id: 'weg' }] }, 'kinds apart');
    assert.deepEqual(reconcile({ selected: { kind: 'organisation', id: 'weg' }, pathTo: 'weg', organisation: 'weg' }), { state: DEFAULT_STATE, missing: [{ kind: 'organisation', id: 'weg' }] });
    assert.deepEqual(reconcile({ organisation: 'gm9999' }), { state: { ...DEFAULT_STATE, organisation: 'gm9999' }, missing: [{ kind: 'organisation', id: 'gm9999' }] }, 'a gemeente all the same');
    assert.deepEqual(reconcile({ organisation: 'gemeente' }).missing, []);
    assert.deepEqual(reconcileShare({ ...DEFAULT_STATE, pathTo: 'weg', organisation: 'weg' }, [], undefined).missing, [], 'as long as they are not there');
  });
});
