import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { admits, membersOn, type Network, type Organisation } from '@digitaal-europa/data';
import fc from 'fast-check';
import { furtherInWords, gapInWords, inOrder, reasonInWords } from '../strings/advice.strings.ts';
import { adviceFor, asksOf, type Advice } from './advice.ts';
import { anyNetworks, anyOrganisation, anyState, AUTOMATIC, inRegion, ORGANISATIONS, sampleClaim, sampleNetwork, sampleOrganisation, THOLEN, TODAY, withMembers } from './map.fixture.ts';
import { DEFAULT_STATE, type NetworkMapState } from './state.ts';

const ask = (networks: readonly Network[], state: Partial<NetworkMapState> = {}, organisations: readonly Organisation[] = ORGANISATIONS): Advice => adviceFor(THOLEN, { networks, organisations, state: { ...DEFAULT_STATE, ...state }, today: TODAY });
const ids = (some: readonly { network: Network }[]): string => some.map(({ network }) => network.id).join();
const ai = { facets: { theme: ['ai'] } } as const;
const nameOf = (id: string): string => ORGANISATIONS.find((one) => one.id === id)?.name ?? id;

describe('adviceFor', () => {
  it('gives three, the rest as also possible, and for the others what speaks against them', () => {
    const some = [sampleNetwork('a'), sampleNetwork('b'), sampleNetwork('c'), sampleNetwork('d'), sampleNetwork('water', { themes: ['water'] }), sampleNetwork('lid', withMembers('gm0716')), sampleNetwork('platform', { kind: 'platform' }), sampleNetwork('vanzelf', AUTOMATIC), inRegion('fries', 'pv21'), sampleNetwork('thema-onbekend', { themes: [] })];
    const { best, also, not, instead } = ask(some, ai);
    assert.deepEqual([ids(best), ids(also), ids(not), instead], ['a,b,c', 'd,thema-onbekend', 'fries,lid,platform,vanzelf,water', []]);
    assert.deepEqual(not.map(({ because }) => because.join()), ['regio', 'nog-geen-lid', 'aan-te-sluiten', 'aan-te-sluiten', 'thema']);
  });

  it('never names one that one is in, that cannot be joined, or that is not for one, and loses none', () => {
    fc.assert(fc.property(anyNetworks, anyOrganisation, anyState, (networks, who, state) => {
      const { best, also, not, instead } = adviceFor(who, { networks, organisations: ORGANISATIONS, state, today: TODAY });
      assert.deepEqual([...best, ...also, ...not].map(({ network }) => network.id).sort(), networks.map(({ id }) => id).sort());
      assert.ok(best.length <= 3 && instead.length <= 3);
      for (const { network } of [...best, ...also]) {
        assert.equal(membersOn(network, TODAY).includes(who.id), false);
        assert.ok((network.kind === 'network' || network.kind === 'programme') && network.joining.mode !== 'automatic');
        assert.ok(network.status !== 'ended' && network.status !== 'dormant');
        assert.notEqual(admits(network, who), 'nee');
        assert.ok(network.reach !== 'regional' || network.regions.length === 0 || who.provinces.length === 0 || network.regions.some((one) => who.provinces.includes(one)), 'a network of another region');
      }
      for (const { network } of best) {
        assert.equal(network.status, 'active');
        assert.ok(state.facets.theme === undefined || state.facets.theme.some((theme) => network.themes.includes(theme)), 'about something else');
      }
      for (const { because } of not) assert.ok(because.length > 0);
      if (best.length > 0) assert.deepEqual(instead, []);
    }), { numRuns: 300 });
  });

  it('is not changed by filters on the picture, and is by hours', () => {
    const some = [sampleNetwork('a'), sampleNetwork('b', { joining: { mode: 'open', hoursPerQuarter: 4, evidence: 'source-read' } })];
    assert.equal(ids(ask(some, { facets: { reach: ['global'], kind: ['koepel'], membership: ['member'] }, query: 'onzin' }).best), 'a,b');
    assert.equal(ids(ask(some, { hoursPerQuarter: 4 }).best), 'b,a');
  });

  it('says of a wider network that there is none in the region', () => {
    const [first] = ask([sampleNetwork('a', { themes: ['ai', 'data'] }), inRegion('zeeuws', 'pv29', { themes: ['data'], audience: [] }), inRegion('fries', 'pv21')]).best;
    assert.deepEqual(first?.gaps, ['ai'], 'whether there is one on data is not certain');
    assert.equal(furtherInWords(first?.gaps ?? [], 'nl'), 'In uw regio kennen wij geen netwerk over AI en algoritmen. Dit netwerk is er wel.');
    assert.deepEqual(ask([sampleNetwork('a'), inRegion('zeeuws', 'pv29')]).best.map(({ gaps }) => gaps), [[], []]);
  });

  it('names the nearest who can be called when nothing fits, and the gap; and never says that somebody can be called who did not say so', () => {
    const far = sampleOrganisation('gm0002', { provinces: ['pv21'], frontrunner: [sampleClaim({ openToContact: true })] });
    const near = sampleOrganisation('gm0001', { frontrunner: [sampleClaim()] });
    const closed = sampleOrganisation('gm0003', { frontrunner: [sampleClaim({ openToContact: false })] });
    const nearest = (...some: Organisation[]): string => ask([sampleNetwork('water', { themes: ['water'] })], ai, [THOLEN, ...some]).instead.map(({ theme, gap, frontrunner }) => `${theme} ${String(gap?.certain)} ${frontrunner?.organisation.id ?? '-'} ${String(frontrunner?.canBeCalled)}`).join();
    assert.equal(nearest(near, far, closed), 'ai true gm0002 true');
    assert.equal(nearest(near, closed), 'ai true gm0001 false');
    assert.equal(nearest(closed), 'ai true - undefined');
    const water = sampleOrganisation('gm0004', { frontrunner: [sampleClaim({ theme: 'water', openToContact: true })] });
    assert.deepEqual(ask([], {}, [THOLEN, near, water]).instead.map(({ theme, frontrunner }) => `${theme} ${frontrunner?.organisation.id ?? '-'}`), ['water gm0004', 'ai gm0001', 'data -'], 'without a question: where there is somebody to call, then somebody to read about, then the first gaps');
  });

  it('tells what a network asks, or that it is not known', () => {
    const said = (fields: Partial<Network['joining']>): string[] => asksOf(sampleNetwork('a', { joining: { mode: 'open', evidence: 'source-read', ...fields } }), 'nl').map(({ label, lines }) => `${label}: ${lines.map(({ text }) => text).join()}`);
    assert.deepEqual(said({}), ['Kosten: Niet bekend', 'Hoe vaak: Niet bekend', 'Tijd: Niet bekend', 'Hoe: Niet bekend']);
    assert.deepEqual(said({ cost: 'Gratis.', meetings: '4 keer per jaar', hoursPerQuarter: 8, how: 'Mail het secretariaat.' }), ['Kosten: Gratis.', 'Hoe vaak: 4 keer per jaar', 'Tijd: 8 uur per kwartaal', 'Hoe: Mail het secretariaat.']);
  });
});

describe('the reasons in words', () => {
  it('are sentences, in both languages, for every network and whoever asks', () => {
    fc.assert(fc.property(anyNetworks, anyOrganisation, anyState, fc.constantFrom('nl' as const, 'en' as const), (networks, who, state, language) => {
      const { best, also, not } = adviceFor(who, { networks, organisations: ORGANISATIONS, state, today: TODAY });
      for (const { network, reasons } of [...best, ...also, ...not]) for (const reason of reasons) {
        const text = reasonInWords(reason, network, nameOf, language);
        assert.match(text, /^[A-Z].*[^ :]\.$/, `${reason.name} ${reason.met}`);
        assert.doesNotMatch(text, /undefined|: \.|onbekend\b/);
      }
    }), { numRuns: 100 });
  });

  it('say what is known and no more', () => {
    const network = inRegion('a', 'pv29', { themes: ['ai', 'water'], functions: ['cio', 'jurist'], joining: { mode: 'on-request', hoursPerQuarter: 8, evidence: 'source-read' }, ...withMembers('gm0001') });
    const [first] = ask([network], { facets: { theme: ['water'], function: ['cio'] }, hoursPerQuarter: 10 }).best;
    assert.deepEqual(inOrder(first?.reasons ?? []).map((reason) => reasonInWords(reason, network, nameOf, 'nl')), [
      'Het gaat over water.', 'Het is het enige netwerk in uw regio dat wij kennen over AI en algoritmen en water.', 'Organisaties als de uwe doen mee: Voorbeeld-gm0001.', 'Het is bedoeld voor deze functie: CIO.', 'Het kost 8 uur per kwartaal: dat past.', 'U kunt vragen of u mee mag doen.',
      'Het werkt in uw regio.', 'Het is een netwerk waar u zich bij kunt aansluiten.', 'Het is actief.', 'Het is voor organisaties als de uwe.', 'Voor zover bekend bent u nog niet aangesloten.',
    ]);
    const against = ask([sampleNetwork('e', AUTOMATIC), inRegion('fries', 'pv21'), sampleNetwork('w', { themes: ['water'] })], ai).not.map(({ network: one, reasons, because }) => reasons.filter(({ name }) => because.includes(name)).map((reason) => reasonInWords(reason, one, nameOf, 'nl')).join(' '));
    assert.deepEqual(against, ['Wie bij de doelgroep hoort, is vanzelf lid. Er is niets te kiezen.', 'Het werkt in een andere regio: Fryslân.', 'Het gaat over iets anders: water.']);
  });

  it('tell a gap with what there is further away, and what is not certain', () => {
    const sure = { theme: 'ai', certain: true, perhaps: [], further: [sampleNetwork('land')] } as const;
    assert.equal(gapInWords(sure, ['pv29'], 'nl'), 'Over AI en algoritmen kennen wij geen regionaal netwerk in Zeeland waar u bij kunt. Wel verder weg: Voorbeeld land.');
    assert.equal(gapInWords({ ...sure, certain: false, perhaps: [sampleNetwork('stil')], further: [] }, ['pv28', 'pv29'], 'nl'), 'Of er over AI en algoritmen een regionaal netwerk in Zuid-Holland en Zeeland is waar u bij kunt, is niet zeker. Misschien: Voorbeeld stil. Verder weg kennen wij er ook geen.');
  });
});
