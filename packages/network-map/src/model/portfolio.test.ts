import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { overlapInWords, portfolioInWords } from '../strings/summary.strings.ts';
import { anyNetworks, anyOrganisation, AUTOMATIC, ORGANISATIONS, sampleMembership, sampleNetwork, sampleOrganisation, THOLEN, TODAY, withMembers } from './map.fixture.ts';
import { membershipOn, portfolioOf, similarTo } from './portfolio.ts';

const timed = (id: string, hoursPerQuarter: number | undefined) => sampleNetwork(id, { ...withMembers('gm0716'), themes: [], joining: { mode: 'open', hoursPerQuarter, evidence: 'source-read' } });

describe('portfolioOf', () => {
  it('has what was chosen, and apart from it what is automatic', () => {
    const some = [sampleNetwork('a', withMembers('gm0716')), sampleNetwork('b'), sampleNetwork('c', AUTOMATIC), sampleNetwork('d', { ...AUTOMATIC, ...withMembers('gm0716') }), sampleNetwork('e', { ...withMembers('gm0716'), status: 'ended' }), sampleNetwork('f', { kind: 'platform', ...withMembers('gm0716') })];
    const { joined, automatic } = portfolioOf(THOLEN, some, ORGANISATIONS, TODAY);
    assert.deepEqual([joined.map(({ network }) => network.id), automatic.map(({ id }) => id)], [['a', 'f'], ['c', 'd']]);
  });

  it('adds the hours that are known, says of how many they are not, and never writes 0 for it', () => {
    const hours = (...some: (number | undefined)[]) => portfolioOf(THOLEN, some.map((one, i) => timed(`n${i}`, one)), ORGANISATIONS, TODAY).hours;
    assert.deepEqual([hours(8, 4), hours(8, undefined, undefined), hours(undefined), hours(), hours(0)], [{ sum: 12, unknown: 0 }, { sum: 8, unknown: 2 }, { sum: undefined, unknown: 1 }, { sum: undefined, unknown: 0 }, { sum: 0, unknown: 0 }]);
    fc.assert(fc.property(anyNetworks, anyOrganisation, (networks, who) => {
      const { joined, hours: { sum, unknown }, automatic } = portfolioOf(who, networks, ORGANISATIONS, TODAY);
      assert.equal(sum === undefined, joined.every((one) => one.hours === undefined));
      assert.equal(unknown, joined.filter((one) => one.hours === undefined).length);
      for (const { network } of joined) assert.ok(!automatic.includes(network) && network.joining.mode !== 'automatic');
    }));
  });

  it('finds networks that share seven tenths of their known members', () => {
    const ten = Array.from({ length: 9 }, (_, i) => `gm10${i}0`);
    const plain = (id: string, ...others: string[]) => sampleNetwork(id, { ...withMembers('gm0716', ...others), themes: [] });
    const { overlaps } = portfolioOf(THOLEN, [plain('a', ...ten), plain('b', ...ten.slice(0, 6), 'gm0001', 'gm0002', 'gm0003'), plain('c', 'gm0001', 'gm0002', 'gm0003')], ORGANISATIONS, TODAY);
    assert.deepEqual(overlaps.map(({ networks: [one, other], because, sharedMembers }) => `${one.id} ${other.id} ${because.join()} ${sharedMembers.length}`), ['a b leden 7', 'b c leden 4']);
    assert.equal(overlaps[0] && overlapInWords(overlaps[0], 'nl'), 'Voorbeeld a en Voorbeeld b lijken op elkaar: ze hebben 7 bekende leden gemeen.');
  });

  it('tells what the organisations are in that do its work', () => {
    const through = sampleOrganisation('dienst', { type: 'samenwerking', name: 'Voorbeelddienst' });
    const portfolio = portfolioOf({ ...THOLEN, worksThrough: ['dienst', 'weg'] }, [sampleNetwork('a', withMembers('dienst'))], [...ORGANISATIONS, through], TODAY);
    assert.deepEqual(portfolio.through.map(({ organisation, joined }) => [organisation.id, joined.map(({ network }) => network.id)]), [['dienst', ['a']]]);
    assert.deepEqual(portfolio.joined, [], 'it is not in it itself');
  });

  it('is told in words', () => {
    const say = (...some: Parameters<typeof portfolioOf>[1][number][]): string => portfolioInWords(portfolioOf(THOLEN, some, ORGANISATIONS, TODAY), 'Tholen', 'nl');
    assert.equal(say(), 'Tholen is voor zover bekend bij geen netwerk aangesloten.');
    assert.equal(say(timed('a', 8), timed('b', undefined), sampleNetwork('c', AUTOMATIC)), 'Tholen is voor zover bekend aangesloten bij Voorbeeld a en Voorbeeld b. Dat kost ten minste 8 uur per kwartaal. Van 1 netwerk is de tijd niet bekend. Tholen is vanzelf lid van Voorbeeld c.');
    assert.match(say(timed('a', undefined)), /Hoeveel tijd dat kost, is niet bekend\.$/);
    assert.match(say(timed('a', 8), timed('b', 4)), /Samen kost dat 12 uur per kwartaal\.$/);
  });
});

describe('membershipOn', () => it('is the one that holds on the day, and of several the last that was checked', () => {
  const memberships = [sampleMembership('gm0716', { role: 'observer', asOf: '2025-01-01' }), sampleMembership('gm0716', { role: 'board', asOf: '2026-05-01' }), sampleMembership('gm0716', { role: 'host', until: TODAY, asOf: '2026-06-01' }), sampleMembership('gm0716', { role: 'host', since: '2027-01-01', asOf: '2026-07-01' })];
  assert.equal(membershipOn(sampleNetwork('a', { memberships }), 'gm0716', TODAY)?.role, 'board');
  assert.equal(membershipOn(sampleNetwork('a', { memberships }), 'gm0001', TODAY), undefined);
}));

describe('similarTo', () => it('names the networks with the same themes and functions', () => {
  const alike = { themes: ['ai' as const], functions: ['cio' as const] };
  const some = [sampleNetwork('a', alike), sampleNetwork('b', alike), sampleNetwork('c', { themes: ['water'] })];
  assert.deepEqual(similarTo(some[0] as (typeof some)[number], some, TODAY).map((one) => overlapInWords(one, 'nl')), ['Voorbeeld a en Voorbeeld b lijken op elkaar: ze gaan over hetzelfde, voor dezelfde functies.']);
  assert.deepEqual(similarTo(sampleNetwork('p', { ...alike, kind: 'platform' }), some, TODAY), []);
}));
