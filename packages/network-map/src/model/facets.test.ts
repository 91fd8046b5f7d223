import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Network } from '@digitaal-europa/data';
import fc from 'fast-check';
import { FACET_VALUES, filterFrontrunners, filterNetworks, membershipIn, NETWORK_FACETS, type Filtered, type MembershipState } from './facets.ts';
import { anyNetworks, anyOrganisation, anyState, AUTOMATIC, GEMEENTEN, inRegion, sampleClaim, sampleMembership, sampleNetwork, THOLEN, TODAY, withMembers } from './map.fixture.ts';
import { withFacet } from './state.ts';

const filtered = (networks: readonly Network[]): Filtered[] => networks.map((network) => ({ network, membership: membershipIn(network, THOLEN, TODAY) }));
const membership = (fields: Partial<Network>): MembershipState => membershipIn(sampleNetwork('a', fields), THOLEN, TODAY);
const counted = (value: number): Partial<Network> => ({ memberCount: { value, asOf: '2026-11-01', evidence: 'source-read' } });

describe('membershipIn', () => {
  it('is only "no" when something says so', () => {
    assert.equal(membership({}), 'unknown', 'a list without us');
    assert.equal(membership(withMembers('gm0716')), 'member');
    assert.equal(membership({ memberships: [sampleMembership('gm0716', { until: '2026-06-01' })] }), 'not', 'has left');
    assert.equal(membership({ memberships: [sampleMembership('gm0716', { until: '2027-06-01' })] }), 'member', 'leaves later');
    assert.equal(membership({ memberships: [sampleMembership('gm0716', { since: '2027-06-01' })] }), 'unknown', 'joins later');
    assert.equal(membership({ ...withMembers('gm0001', 'gm0002'), ...counted(2) }), 'not', 'the list is complete');
    assert.equal(membership({ ...withMembers('gm0001', 'gm0002'), ...counted(3) }), 'unknown', 'one is missing');
    assert.equal(membership({ memberships: [sampleMembership('gm0001'), sampleMembership('gm0002', { role: 'host' })], ...counted(2) }), 'unknown', 'a host is no member');
    assert.equal(membership({ audience: [{ type: 'provincie', provinces: [], only: [] }] }), 'not', 'not for us');
    assert.equal(membership({ audience: [] }), 'unknown', 'for whom is not known');
    assert.equal(membershipIn(inRegion('a', 'pv21'), THOLEN, TODAY), 'not', 'another region');
    assert.equal(membershipIn(sampleNetwork('a', withMembers('gm0716')), undefined, TODAY), 'unknown', 'nobody told who asks');
  });

  it('keeps apart what one is in without choosing', () => {
    assert.equal(membership(AUTOMATIC), 'automatic');
    assert.equal(membership({ ...AUTOMATIC, ...withMembers('gm0716'), audience: [] }), 'automatic');
    assert.equal(membership({ ...AUTOMATIC, audience: [] }), 'unknown');
    assert.equal(membership({ ...AUTOMATIC, audience: [{ type: 'waterschap', provinces: [], only: [] }] }), 'not');
    assert.equal(membershipIn(inRegion('a', 'pv21', AUTOMATIC), THOLEN, TODAY), 'not');
  });
});

describe('the filters', () => {
  it('list every value in its own order, at zero and while chosen too', () => {
    fc.assert(fc.property(anyNetworks, anyState, (networks, { facets }) => {
      for (const { id, options } of filterNetworks(filtered(networks), facets).facets) {
        assert.deepEqual(options.map(({ value }) => value), FACET_VALUES[id]);
        assert.deepEqual(options.flatMap(({ value, selected }) => (selected ? [value] : [])).sort(), [...(facets[id] ?? [])].sort());
      }
    }));
  });

  it('count what choosing only that value gives, whatever is chosen in the same facet', () => {
    fc.assert(fc.property(anyNetworks, anyState, (networks, state) => {
      const some = filtered(networks);
      for (const { id, options } of filterNetworks(some, state.facets).facets) {
        for (const { value, count } of options) assert.equal(count, filterNetworks(some, withFacet(state, id, [value]).facets).records.length, `${id}: ${value}`);
      }
    }), { numRuns: 30 });
  });

  it('take any of the values of one facet, and all facets together', () => {
    const some = filtered([sampleNetwork('a', { functions: ['cio'] }), sampleNetwork('b', { themes: ['data'] }), sampleNetwork('c', { themes: ['water'], functions: ['cio'] })]);
    const left = (facets: Parameters<typeof filterNetworks>[1]): string => filterNetworks(some, facets).records.map(({ network }) => network.id).join();
    assert.deepEqual([left({}), left({ theme: ['ai', 'data'] }), left({ theme: ['ai', 'data'], function: ['cio'] }), left({ reach: ['regional'] }), left({ kind: ['network'], mode: ['open'], membership: ['unknown'] })], ['a,b,c', 'a,b', 'a', '', 'a,b,c']);
  });

  it('are not those of frontrunners', () => {
    const networks = [sampleNetwork('a')];
    assert.equal(filterNetworks(filtered(networks), { means: ['ja'] }).records.length, 1);
    assert.deepEqual(filterNetworks([], {}).facets.map(({ id }) => id), NETWORK_FACETS);
  });

  it('tell small means, no small means, and not known', () => {
    const claims = [{ claim: sampleClaim({ smallMeans: true }) }, { claim: sampleClaim({ smallMeans: false }) }, { claim: sampleClaim() }, { claim: sampleClaim() }];
    const { records, facet } = filterFrontrunners(claims, { means: ['ja'] });
    assert.deepEqual(records, [claims[0]]);
    assert.deepEqual(facet.options, [{ value: 'ja', count: 1, selected: true }, { value: 'nee', count: 1, selected: false }, { value: 'onbekend', count: 2, selected: false }]);
  });

  it('say no membership of anyone in any network without a reason', () => {
    fc.assert(fc.property(anyNetworks, anyOrganisation, (networks, who) => {
      for (const network of networks) {
        const state = membershipIn(network, who, TODAY);
        const listed = network.memberships.some(({ organisation, until }) => organisation === who.id && (until === undefined || until > TODAY));
        if (listed) assert.ok(state === 'member' || state === 'automatic');
        else if (state === 'not') assert.ok(network.memberships.some(({ organisation }) => organisation === who.id) || network.memberCount !== undefined || network.audience !== GEMEENTEN);
        else assert.notEqual(state, 'member');
      }
    }));
  });
});
