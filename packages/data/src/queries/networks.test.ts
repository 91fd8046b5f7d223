import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aMembership, aNetwork } from '../network.fixture.ts';
import type { Network } from '../network.schema.ts';
import { aFrontrunner, anOrganisation } from '../organisation.fixture.ts';
import type { Organisation } from '../organisation.schema.ts';
import { JOINING_MODES, NETWORK_KINDS, NETWORK_STATUSES, REACHES, valuesOf } from '../vocabulary.ts';
import { overlapOf, pathsBetween } from './connections.ts';
import { gapsFor, sameGap } from './gaps.ts';
import { admits, membersOn } from './membership.ts';
import { networksFor, type NetworkWishes } from './networks-for.ts';
import { frontrunnersFor, peersOf } from './peers.ts';

const today = '2026-11-22';
const org = (id: string, fields: Partial<Organisation> = {}): Organisation => anOrganisation({ id, name: id, type: 'gemeente', provinces: ['pv29'], ...fields });
const tholen = org('gm0716', { population: { value: 26_000, on: '2026-01-01' } });
const gemeenten: Network['audience'] = [{ type: 'gemeente', provinces: [], only: [] }];
const net = (id: string, fields: Partial<Network> = {}): Network => aNetwork({ id, name: { nl: id, en: id }, kind: 'network', reach: 'national', themes: ['ai'], functions: [], audience: gemeenten, joining: { mode: 'open', evidence: 'source-read' }, status: 'active', memberships: [], ...fields });
const regional = (id: string, region: string, fields: Partial<Network> = {}): Network => net(id, { reach: 'regional', regions: [region], ...fields });
const members = (...ids: string[]): Partial<Network> => ({ memberships: ids.map((organisation) => aMembership({ organisation })) });
const automatic: Partial<Network> = { joining: { mode: 'automatic', evidence: 'source-read' } };
const ids = (some: readonly { network: Network }[]): string[] => some.map(({ network }) => network.id);

const organisations = ['gm0001', 'gm0002', 'gm0003', 'gm0716'].map((id, i) => org(id, { provinces: [i % 2 === 0 ? 'pv29' : 'pv21'], population: { value: 10_000 * (i + 1), on: '2026-01-01' } }));
const anyNetwork = fc.record({
  kind: fc.constantFrom(...valuesOf(NETWORK_KINDS)), reach: fc.constantFrom(...valuesOf(REACHES)), status: fc.constantFrom(...valuesOf(NETWORK_STATUSES)), mode: fc.constantFrom(...valuesOf(JOINING_MODES)), regions: fc.subarray(['pv29', 'pv21']),
  themes: fc.subarray(['ai', 'data', 'water'] as const), functions: fc.subarray(['cio', 'ciso'] as const), audience: fc.subarray([...gemeenten, { type: 'provincie' as const, provinces: [], only: [] }, { type: 'gemeente' as const, minInhabitants: 50_000, provinces: [], only: [] }]), who: fc.subarray(organisations.map(({ id }) => id)),
}).map(({ mode, who, ...fields }) => net('x', { ...fields, joining: { mode, evidence: 'secondary' }, ...members(...who) }));
const networks = fc.array(anyNetwork, { maxLength: 7 }).map((some) => some.map((one, i) => ({ ...one, id: `net-${i}` })));
const wishes = fc.record({ themes: fc.option(fc.subarray(['ai', 'data'] as const), { nil: undefined }), functions: fc.option(fc.subarray(['cio'] as const), { nil: undefined }), peers: fc.option(fc.subarray(['gm0001', 'gm0002']), { nil: undefined }) }) as fc.Arbitrary<NetworkWishes>;
const anyOrganisation = fc.constantFrom(...organisations);

describe('membership', () => {
  it('counts from since until until', () => {
    const memberships = [aMembership({ organisation: 'gm0001', until: '2026-11-22' }), aMembership({ organisation: 'gm0002', until: '2026-11-23' }), aMembership({ organisation: 'gm0003', since: '2026-11-23' }), aMembership({ organisation: 'gm0002' })];
    assert.deepEqual(membersOn(net('a', { memberships }), today), ['gm0002']);
  });
  it('is open to whom the audience names', () => {
    const asks = (audience: Partial<Network['audience'][number]>, who: Partial<Organisation> = {}): string => admits(net('a', { audience: [{ type: 'gemeente', provinces: [], only: [], ...audience }] }), { ...tholen, ...who });
    assert.deepEqual([asks({}), asks({ type: 'provincie' }), asks({ maxInhabitants: 26_000 }), asks({ maxInhabitants: 25_999 }), asks({ minInhabitants: 26_000 }), asks({ minInhabitants: 26_001 }), asks({ maxInhabitants: 1 }, { population: undefined })], ['ja', 'nee', 'ja', 'nee', 'ja', 'nee', 'onbekend']);
    assert.deepEqual([asks({ only: ['gm0716'] }), asks({ only: ['gm0001'] }), asks({ provinces: ['pv29'] }), asks({ provinces: ['pv21'] }), asks({ provinces: ['pv21'] }, { provinces: [] })], ['ja', 'nee', 'ja', 'nee', 'onbekend']);
    assert.equal(admits(net('a', { audience: [] }), tholen), 'onbekend');
  });
  it('is not known as long as a note tells a condition that nobody can weigh, and still no where the rest says no', () => {
    const asks = (audience: Partial<Network['audience'][number]>): string => admits(net('a', { audience: [{ type: 'gemeente', provinces: [], only: [], note: 'Met veel kernen.', ...audience }] }), tholen);
    assert.deepEqual([asks({}), asks({ minInhabitants: 20_000 }), asks({ provinces: ['pv29'] }), asks({ only: ['gm0716'] })], ['onbekend', 'onbekend', 'onbekend', 'ja']);
    assert.deepEqual([asks({ type: 'provincie' }), asks({ minInhabitants: 50_000 }), asks({ provinces: ['pv21'] }), asks({ only: ['gm0001'] })], ['nee', 'nee', 'nee', 'nee']);
    const noted = net('noot', { audience: [{ type: 'gemeente', provinces: [], only: [], note: 'Met veel kernen.' }] });
    const { best, also } = networksFor(tholen, [noted], { themes: ['ai'] }, today);
    assert.deepEqual([ids(best), ids(also)], [[], ['noot']]);
    assert.equal(admits({ ...noted, audience: [...noted.audience, ...gemeenten] }, tholen), 'ja', 'another group without a condition');
  });
  it('has no hard bounds when they are a guide', () => {
    const asks = (audience: Partial<Network['audience'][number]>): string => admits(net('a', { audience: [{ type: 'gemeente', provinces: [], only: [], approximate: true, ...audience }] }), tholen);
    assert.deepEqual([asks({ minInhabitants: 30_000 }), asks({ maxInhabitants: 25_000 }), asks({ minInhabitants: 26_000, maxInhabitants: 80_000 }), asks({ minInhabitants: 30_000, provinces: ['pv21'] })], ['onbekend', 'onbekend', 'ja', 'nee']);
  });
});

describe('networksFor', () => {
  it('gives at most three, the rest as also possible, and why not', () => {
    const some = [net('a'), net('b'), net('c', { themes: ['ai', 'data'] }), net('d'), net('platform', { kind: 'platform' }), net('koepel', automatic), net('lid', members('gm0716')), net('gestopt', { status: 'ended' }), regional('fries', 'pv21'), net('provincies', { audience: [{ type: 'provincie', provinces: [], only: [] }] }), net('stil', { status: 'unknown' })];
    const { best, also, notBecause } = networksFor(tholen, some, { themes: ['ai', 'data'] }, today);
    assert.deepEqual([ids(best), ids(also), ids(notBecause)], [['c', 'a', 'b'], ['d', 'stil'], ['fries', 'gestopt', 'koepel', 'lid', 'platform', 'provincies']]);
    assert.deepEqual(notBecause.map(({ reasons }) => reasons.filter(({ hard, met }) => hard && met === 'nee').map(({ name }) => name).join()), ['regio', 'actief', 'aan-te-sluiten', 'nog-geen-lid', 'aan-te-sluiten', 'doelgroep']);
  });
  it('gives none on another theme, and prefers functions, peers, time and the only one in the region', () => {
    assert.deepEqual(networksFor(tholen, [net('a', { themes: ['water'] })], { themes: ['ai'] }, today).best, []);
    const first = (some: Network[], asked: NetworkWishes): string | undefined => networksFor(tholen, some, asked, today).best[0]?.network.id;
    assert.equal(first([net('a'), net('b', { functions: ['cio'] })], { functions: ['cio'] }), 'b');
    assert.equal(first([net('a'), net('b', members('gm0001'))], { peers: ['gm0001'] }), 'b');
    assert.equal(first([net('a'), net('b', { joining: { mode: 'open', hoursPerQuarter: 8, evidence: 'secondary' } })], { hoursPerQuarter: 8 }), 'b');
    assert.equal(first([net('a'), regional('b', 'pv29')], {}), 'b');
    assert.equal(first([net('a', { joining: { mode: 'invited', evidence: 'secondary' } }), net('b')], {}), 'b');
  });
  it('keeps no network out by a wish', () => {
    const { best } = networksFor(tholen, [net('a', { joining: { mode: 'invited', hoursPerQuarter: 9, evidence: 'secondary' } })], { functions: ['cio'], peers: ['gm0001'], hoursPerQuarter: 8 }, today);
    assert.deepEqual(best[0]?.reasons.filter(({ hard }) => !hard).map(({ name, met }) => `${name} ${met}`), ['functie onbekend', 'tijd nee', 'gelijken onbekend', 'aansluiten nee']);
  });
  it('puts what is surer first, however well the rest fits', () => {
    const better = net('a', { status: 'unknown', functions: ['cio'], ...members('gm0001') });
    assert.deepEqual(ids(networksFor(tholen, [better, net('b', { themes: ['water'] })], { themes: ['ai'], functions: ['cio'], peers: ['gm0001'] }, today).also), ['b', 'a']);
  });
  it('does not know the region of a network without one, or of an organisation without a province', () => {
    const met = (network: Network, who: Organisation): string | undefined => networksFor(who, [network], {}, today).also[0]?.reasons.find(({ name }) => name === 'regio')?.met;
    assert.deepEqual([met(net('a', { reach: 'regional', regions: [] }), tholen), met(regional('a', 'pv29'), { ...tholen, provinces: [] })], ['onbekend', 'onbekend']);
  });
  it('never advises a network one is in, that is closed to one, elsewhere, ended or no network, and loses none', () => {
    fc.assert(fc.property(networks, anyOrganisation, wishes, (some, who, asked) => {
      const { best, also, notBecause } = networksFor(who, some, asked, today);
      assert.deepEqual([...best, ...also, ...notBecause].map(({ network }) => network.id).sort(), some.map(({ id }) => id).sort());
      assert.ok(best.length <= 3);
      for (const { network } of [...best, ...also]) {
        assert.equal(membersOn(network, today).includes(who.id), false);
        assert.notEqual(admits(network, who), 'nee');
        assert.equal(['network', 'programme'].includes(network.kind) && network.joining.mode !== 'automatic' && network.status !== 'ended' && network.status !== 'dormant', true);
        assert.ok(network.reach !== 'regional' || network.regions.length === 0 || network.regions.some((region) => who.provinces.includes(region)));
      }
      for (const { network } of best) assert.equal(network.status, 'active');
      assert.deepEqual(networksFor(who, some.toReversed(), asked, today), { best, also, notBecause });
    }), { numRuns: 500 });
  });
});

describe('gapsFor', () => {
  const gaps = (some: Network[], who = tholen): string[] => gapsFor(who, some, ['ai']).map(({ theme, certain }) => `${theme} ${String(certain)}`);
  it('is filled by a living regional network of one’s own region only', () => {
    assert.deepEqual(gaps([regional('zeeuws', 'pv29')]), []);
    for (const other of [regional('fries', 'pv21'), regional('gestopt', 'pv29', { status: 'ended' }), regional('slapend', 'pv29', { status: 'dormant' }), net('landelijk'), regional('platform', 'pv29', { kind: 'platform' }), regional('water', 'pv29', { themes: ['water'] }), regional('provincies', 'pv29', { audience: [{ type: 'provincie', provinces: [], only: [] }] })]) assert.deepEqual(gaps([other]), ['ai true'], other.id);
  });
  it('is not certain while a network may fill it', () => {
    assert.deepEqual(gaps([regional('stil', 'pv29', { status: 'unknown' })]), ['ai false']);
    assert.deepEqual(gapsFor(tholen, [regional('stil', 'pv29', { audience: [] })], ['ai'])[0]?.perhaps.map(({ id }) => id), ['stil']);
  });
  it('names what reaches further, nearest first', () => {
    assert.deepEqual(gapsFor(tholen, [net('wereld', { reach: 'global' }), net('europa', { reach: 'european' }), net('land'), net('weg', { status: 'ended' })], ['ai', 'ai'])[0]?.further.map(({ id }) => id), ['land', 'europa', 'wereld']);
  });
  it('follows all provinces of a waterschap', () => {
    const waterschap = org('ws0655', { type: 'waterschap', provinces: ['pv28', 'pv29'] });
    assert.deepEqual(gaps([regional('zeeuws', 'pv29', { audience: [{ type: 'waterschap', provinces: [], only: [] }] })], waterschap), []);
  });
  it('is shared with neighbours that have the same one', () => {
    const others = [org('gm0002', { name: 'B' }), org('gm0001', { name: 'A' }), org('gm0003', { provinces: ['pv21'] }), org('ws0655', { type: 'waterschap' }), org('vng', { type: 'koepel' }), org('gm0004', { endsOn: today, successor: 'gm0001' }), tholen];
    assert.deepEqual(sameGap('ai', tholen, others, [], today).map(({ id }) => id), ['gm0001', 'gm0002', 'ws0655']);
    assert.deepEqual(sameGap('ai', tholen, [org('ws0001', { type: 'waterschap', name: 'A' }), org('gm0009', { name: 'Z' }), org('gm0008', { name: 'Z' }), org('gm0010', { name: 'B' })], [], today).map(({ id }) => id), ['gm0010', 'gm0008', 'gm0009', 'ws0001']);
    assert.deepEqual(sameGap('ai', tholen, others, [regional('zeeuws', 'pv29')], today), []);
    assert.deepEqual(sameGap('ai', tholen, others, [regional('a', 'pv29', { audience: [{ type: 'gemeente', provinces: [], only: ['gm0001'] }] })], today).map(({ id }) => id), ['gm0002', 'ws0655']);
  });
  it('of others’ regions or ended networks, more or fewer change nothing', () => {
    fc.assert(fc.property(networks, anyNetwork, anyOrganisation, (some, extra, who) => {
      const elsewhere = { ...extra, id: 'extra', reach: 'regional' as const, regions: ['pv27'] };
      const strip = (all: Network[]) => gapsFor(who, all, ['ai', 'data']).map(({ theme, certain }) => [theme, certain]);
      assert.deepEqual(strip([...some, elsewhere]), strip(some));
      assert.deepEqual(strip([...some, { ...extra, id: 'extra', status: 'ended' }]), strip(some));
    }));
  });
});

describe('peersOf', () => {
  const sized = (id: string, value: number | undefined, fields: Partial<Organisation> = {}): Organisation => org(id, { ...(value === undefined ? {} : { population: { value, on: '2026-01-01' } }), provinces: ['pv21'], ...fields });
  it('are of the same type and size, a neighbour a step ahead', () => {
    const some = [sized('gm0001', 27_000), sized('gm0002', 36_000, { provinces: ['pv29'] }), sized('gm0003', 52_000), sized('gm0004', undefined, { provinces: ['pv29'] }), sized('pv29', 26_000, { type: 'provincie' }), sized('gm0005', 26_000, { endsOn: today, successor: 'gm0001' }), sized('gm0006', 60_000, { endsOn: '2027-01-01', successor: 'gm0001' }), tholen];
    assert.deepEqual(peersOf(tholen, some, today).map(({ organisation }) => organisation.id), ['gm0002', 'gm0001', 'gm0003', 'gm0006', 'gm0004']);
    assert.deepEqual(peersOf(tholen, some, today, 1).map(({ sizeRatio, sharedProvinces }) => [sizeRatio, sharedProvinces]), [[36 / 26, ['pv29']]]);
  });
  it('are neighbours where nobody counts inhabitants', () => {
    const water = (id: string, ...provinces: string[]): Organisation => sized(id, undefined, { type: 'waterschap', provinces });
    assert.deepEqual(peersOf(water('ws0001', 'pv28', 'pv29'), [water('ws0002', 'pv21'), water('ws0003', 'pv28'), water('ws0004', 'pv28', 'pv29')], today).map(({ organisation }) => organisation.id), ['ws0004', 'ws0003', 'ws0002']);
  });
  it('are, of equals, those of the same water authority, then by name', () => {
    const some = [sized('gm0003', 26_000, { name: 'B' }), sized('gm0002', 26_000, { name: 'A' }), sized('gm0001', 26_000, { name: 'C', waterAuthorities: ['ws0661'] })];
    assert.deepEqual(peersOf({ ...tholen, waterAuthorities: ['ws0661'] }, some, today).map(({ organisation }) => organisation.id), ['gm0001', 'gm0002', 'gm0003']);
  });
  it('are the same whatever the order, and at most as many as asked', () => {
    fc.assert(fc.property(anyOrganisation, fc.shuffledSubarray(organisations), fc.nat(5), (who, some, limit) => {
      const found = peersOf(who, some, today, limit);
      assert.ok(found.length === Math.min(limit, some.filter(({ id }) => id !== who.id).length));
      assert.deepEqual(peersOf(who, some.toReversed(), today, limit), found);
    }));
  });
});

describe('frontrunnersFor', () => {
  it('can be called only when they said so themselves, and are left out when they said no', () => {
    const ahead = (id: string, fields: Parameters<typeof aFrontrunner>[0], rest: Partial<Organisation> = {}): Organisation => org(id, { frontrunner: [aFrontrunner({ theme: 'ai', ...fields })], ...rest });
    const { toCall, toReadAbout } = frontrunnersFor('ai', [ahead('gm0003', { openToContact: true }, { provinces: ['pv21'] }), ahead('gm0002', { openToContact: true }), ahead('gm0001', { openToContact: true, smallMeans: true }), ahead('gm0005', {}), ahead('gm0006', { openToContact: false }), ahead('gm0007', { theme: 'water', openToContact: true }), ahead('pv29', { openToContact: true }, { type: 'provincie' }), ahead('gm0716', { openToContact: true })], tholen);
    assert.deepEqual([toCall, toReadAbout].map((some) => some.map(({ organisation }) => organisation.id)), [['gm0001', 'gm0002', 'gm0003', 'pv29'], ['gm0005']]);
    assert.deepEqual(frontrunnersFor('ai', [ahead('gm0001', {}), ahead('gm0002', { smallMeans: true })], tholen).toReadAbout.map(({ organisation }) => organisation.id), ['gm0002', 'gm0001']);
    const order = (...some: Organisation[]): string => frontrunnersFor('ai', some, tholen).toReadAbout.map(({ organisation, claim }) => `${organisation.id} ${claim.claim}`).join();
    assert.equal(order(ahead('gm0001', { claim: 'x' }, { name: 'B' }), ahead('gm0002', { claim: 'x' }, { name: 'A' })), 'gm0002 x,gm0001 x');
    assert.equal(order(org('gm0001', { frontrunner: [aFrontrunner({ theme: 'ai', claim: 'z' }), aFrontrunner({ theme: 'ai', claim: 'y' })] })), 'gm0001 y,gm0001 z');
  });
});

describe('overlapOf', () => {
  const pairs = (some: Network[]): string[] => overlapOf(some, today).map(({ networks: [a, b], because }) => `${a.id}+${b.id} ${because.join()}`);
  it('is seven tenths of the known members of the smaller network', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `gm${1000 + i}`);
    const plain = { themes: [], functions: [] };
    assert.deepEqual(pairs([net('groot', { ...plain, ...members(...ten) }), net('klein', { ...plain, ...members(...ten.slice(0, 7), 'gm0001', 'gm0002', 'gm0003') })]), ['groot+klein leden']);
    assert.deepEqual(pairs([net('groot', { ...plain, ...members(...ten) }), net('klein', { ...plain, ...members(...ten.slice(0, 6), 'gm0001', 'gm0002', 'gm0003', 'gm0004') })]), []);
    assert.deepEqual(pairs([net('groot', { ...plain, ...members(...ten) }), net('klein', { ...plain, ...members('gm1000', 'gm1001') })]), [], 'two members say nothing');
    assert.deepEqual(pairs([net('groot', { ...plain, ...members(...ten) }), net('klein', { ...plain, ...members('gm1000', 'gm1001', 'gm1002') })]), ['groot+klein leden']);
  });
  it('is the same themes and functions, at the same reach', () => {
    const alike: Partial<Network> = { themes: ['ai', 'data'], functions: ['cio'] };
    assert.deepEqual(pairs([net('b', alike), net('a', alike)]), ['a+b thema-en-functie']);
    for (const other of [{ functions: [] }, { themes: ['ai', 'water'] }, { reach: 'european' }, { kind: 'koepel' }, automatic, { status: 'ended' }] as Partial<Network>[]) assert.deepEqual(pairs([net('b', alike), net('a', { ...alike, ...other })]), []);
  });
});

describe('pathsBetween', () => {
  const paths = (some: Network[], from = 'a', to = 'b'): string[] => pathsBetween(from, to, some, today).map(({ networks: steps, via }) => [...steps.map(({ id }) => id), ...(via === undefined ? [] : [`via ${via}`])].join(' '));
  it('prefers a shared network, the smaller one first, then one in between', () => {
    const some = [net('groot', members('a', 'b', 'c', 'd')), net('klein', members('a', 'b')), net('van-a', members('a', 'd', 'c')), net('van-b', members('b', 'c', 'd')), net('ver', members('b'))];
    assert.deepEqual(paths(some), ['klein', 'groot', 'van-a van-b via c']);
  });
  it('does not lead by way of what everybody is in, or what has ended', () => {
    assert.deepEqual(paths([net('x', { ...automatic, ...members('a', 'b') }), net('y', { kind: 'koepel', ...members('a', 'b') }), net('z', { status: 'ended', ...members('a', 'b') })]), []);
    assert.deepEqual(paths([net('x', members('a', 'b'))], 'a', 'a'), []);
  });
  it('is at most three, real, and the same from both ends and in any order', () => {
    fc.assert(fc.property(networks, anyOrganisation, anyOrganisation, (some, a, b) => {
      const found = pathsBetween(a.id, b.id, some, today);
      assert.ok(found.length <= 3);
      for (const { networks: [first, last = first], via } of found) {
        assert.ok(membersOn(first, today).includes(a.id) && membersOn(last, today).includes(b.id));
        assert.ok(via === undefined || (membersOn(first, today).includes(via) && membersOn(last, today).includes(via) && via !== a.id && via !== b.id));
      }
      assert.deepEqual(pathsBetween(a.id, b.id, some.toReversed(), today), found);
      assert.deepEqual(pathsBetween(b.id, a.id, some, today).map((path) => ({ ...path, networks: path.networks.toReversed() })), found);
    }), { numRuns: 500 });
  });
});
