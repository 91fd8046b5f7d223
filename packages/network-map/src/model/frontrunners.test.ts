import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Organisation } from '@digitaal-europa/data';
import { frontrunnerInWords, peerInWords } from '../strings/advice.strings.ts';
import { findFrontrunners, peersLike, peersWithNetworks } from './frontrunners.ts';
import { AUTOMATIC, ORGANISATIONS, sampleClaim, sampleNetwork, sampleOrganisation, THOLEN, TODAY, withMembers } from './map.fixture.ts';
import type { Choices } from './facets.ts';

const ahead = (id: string, claim: Parameters<typeof sampleClaim>[0], fields: Partial<Organisation> = {}): Organisation => sampleOrganisation(id, { frontrunner: [sampleClaim(claim)], ...fields });
const some = [ahead('gm0001', {}), ahead('gm0002', { openToContact: true }, { provinces: ['pv21'] }), ahead('gm0003', { openToContact: false }), ahead('gm0004', { theme: 'data', openToContact: true, smallMeans: true }), ahead('gm0005', { smallMeans: false })];
const found = (choices: Choices, organisation: Organisation | undefined = THOLEN): string[] => findFrontrunners(some, organisation, choices).ahead.map(({ organisation: one, theme, canBeCalled }) => `${one.id} ${theme} ${canBeCalled ? 'call' : 'read'}`);

describe('findFrontrunners', () => {
  it('puts who can be called first, and leaves out who said no', () => {
    assert.deepEqual(found({}), ['gm0002 ai call', 'gm0004 data call', 'gm0001 ai read', 'gm0005 ai read']);
    assert.deepEqual(found({ theme: ['ai'] }), ['gm0002 ai call', 'gm0001 ai read', 'gm0005 ai read']);
    assert.deepEqual(findFrontrunners(some, undefined, {}).ahead.length, 4, 'when nobody told who asks');
    assert.deepEqual(found({}, some[1]), ['gm0004 data call', 'gm0001 ai read', 'gm0005 ai read'], 'one does not call oneself');
  });

  it('filters by small means, of which nothing recorded is no "no"', () => {
    assert.deepEqual(found({ means: ['ja'] }), ['gm0004 data call']);
    assert.deepEqual(found({ means: ['nee'] }), ['gm0005 ai read']);
    assert.deepEqual(findFrontrunners(some, THOLEN, { theme: ['ai'], means: ['ja'] }).facet.options.map(({ value, count, selected }) => `${value} ${count} ${String(selected)}`), ['ja 0 true', 'nee 1 false', 'onbekend 2 false']);
  });

  it('says only of who said so that they can be called', () => {
    const words = findFrontrunners(some, THOLEN, {}).ahead.map((one) => frontrunnerInWords(one, 'nl'));
    assert.deepEqual(words.slice(1, 3), ['Voorbeeld-gm0004 loopt voor op data en data delen en staat open voor contact.', 'Voorbeeld-gm0001 loopt voor op AI en algoritmen. Of u kunt bellen of mailen, is niet bekend.']);
  });
});

describe('peersLike', () => {
  it('are most like ours, with the reasons', () => {
    const networks = [sampleNetwork('a', withMembers('gm0716', 'gm0001')), sampleNetwork('b', withMembers('gm0001')), sampleNetwork('c', { ...AUTOMATIC, ...withMembers('gm0716', 'gm0001') })];
    const peers = peersLike(THOLEN, ORGANISATIONS, networks, TODAY);
    assert.deepEqual(peers.map(({ organisation, because, sharedNetworks }) => [organisation.id, because.join(), sharedNetworks.map(({ id }) => id).join()]), [['gm0001', 'size,province', 'a'], ['gm0002', 'size', ''], ['gm0003', 'province', '']]);
    assert.deepEqual(peers.map((peer) => peerInWords(peer, 'nl')), ['ongeveer evenveel inwoners, ook in Zeeland, samen in Voorbeeld a', 'ongeveer evenveel inwoners', 'ook in Zeeland']);
    assert.equal(peersLike(THOLEN, ORGANISATIONS, networks, TODAY, 1).length, 1);
    const water = { waterAuthorities: ['ws0001'] };
    assert.deepEqual(peersLike({ ...THOLEN, ...water }, [sampleOrganisation('gm0009', { ...water, provinces: [] })], [], TODAY).map((peer) => peerInWords(peer, 'en')), ['in the same water authority']);
  });

  it('are only those that joined a network, when that is asked', () => {
    const networks = [sampleNetwork('a', withMembers('gm0003')), sampleNetwork('b', { ...AUTOMATIC, ...withMembers('gm0001') }), sampleNetwork('c', { ...withMembers('gm0002'), status: 'ended' })];
    assert.deepEqual(peersWithNetworks(THOLEN, ORGANISATIONS, networks, TODAY).map(({ organisation, because }) => [organisation.id, because.join()]), [['gm0003', 'province']]);
    assert.deepEqual(peersWithNetworks(THOLEN, ORGANISATIONS, [], TODAY), []);
  });
});
