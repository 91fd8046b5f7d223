import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildMap, type MapItem } from '../model/map.ts';
import { anyNetworks, anyState, inRegion, ORGANISATIONS, sampleNetwork, sampleOrganisation, TODAY, withMembers } from '../model/map.fixture.ts';
import { DEFAULT_STATE } from '../model/state.ts';
import { inlineName, membersInWords, organisationDetail } from './network.strings.ts';
import { itemInWords, summaryInWords } from './summary.strings.ts';

const item = (network: Parameters<typeof sampleNetwork>[1], id = 'a'): MapItem => buildMap({ networks: [sampleNetwork(id, network)], organisations: ORGANISATIONS, state: { ...DEFAULT_STATE, organisation: 'gm0716' }, today: TODAY }).items[0] as MapItem;

describe('a mark in words', () => {
  it('tells what it is, where it stands, how many there are, and about us', () => {
    assert.equal(itemInWords(item({ ...withMembers('gm0716'), themes: ['bestuur'], memberCount: { value: 80, asOf: TODAY, evidence: 'source-read' }, displayName: { nl: 'K\u00AD80', en: 'K80' } }), true, 'nl', { at: 1, of: 5 }), 'K80, netwerk, landelijk, thema bestuur en samenwerking, 80 leden, u bent aangesloten, 1 van 5 in dit vak');
    assert.equal(itemInWords(item(inRegion('b', 'pv21', { themes: [], status: 'ended' })), true, 'nl'), 'Voorbeeld b, netwerk, regionaal, leden niet bekend, gestopt, andere regio, u bent niet aangesloten, voor zover bekend');
    assert.equal(itemInWords(item(withMembers('gm0001')), false, 'en'), 'Sample a, network, national, theme AI and algorithms, 1 member known', 'nobody told who asks');
    assert.match(itemInWords(item({}), true, 'nl'), /of u bent aangesloten, is niet bekend$/);
  });
});

describe('the summary in words', () => {
  it('are whole sentences in both languages, whatever is shown', () => {
    fc.assert(fc.property(anyNetworks, anyState, fc.constantFrom('nl' as const, 'en' as const), (networks, state, language) => {
      const { summary } = buildMap({ networks, organisations: ORGANISATIONS, state, today: TODAY });
      const text = summaryInWords(summary, state.organisation, language);
      assert.match(text, /^\p{Lu}.*\.$/u);
      assert.doesNotMatch(text, / {2}|undefined|NaN|\.\./);
    }));
  });
});

describe('shared words', () => {
  it('write no number of members where only some are known', () => {
    assert.deepEqual([{ members: 1, knownMembers: 0 }, { members: 80, knownMembers: 3 }, { members: undefined, knownMembers: 0 }, { members: undefined, knownMembers: 3 }].map((one) => membersInWords(one, 'nl')), ['1 lid', '80 leden', 'leden niet bekend', '3 leden bekend']);
  });

  it('name a network inside a sentence without what stands behind a comma', () => {
    const named = (nl: string) => inlineName(sampleNetwork('a', { displayName: { nl, en: nl } }), 'nl');
    assert.deepEqual([named('G4, de vier grootste steden'), named('Eu\u00ADrocities')], ['G4', 'Eurocities']);
  });

  it('tell where an organisation lies', () => {
    assert.deepEqual([organisationDetail(sampleOrganisation('ws0001', { type: 'waterschap', provinces: ['pv28', 'pv29'] }), 'nl'), organisationDetail(sampleOrganisation('pv29', { type: 'provincie' }), 'nl'), organisationDetail(sampleOrganisation('gm0001'), 'en')], ['waterschap in Zuid-Holland en Zeeland', 'provincie', 'municipality in Zeeland']);
  });
});
