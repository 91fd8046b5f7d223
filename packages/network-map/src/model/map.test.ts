import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REACHES, valuesOf, type Network } from '@digitaal-europa/data';
import fc from 'fast-check';
import { summaryInWords } from '../strings/summary.strings.ts';
import { buildMap, MOST_HITS, sortItems, type NetworkMap } from './map.ts';
import { anyNetworks, anyState, AUTOMATIC, indexOf, inRegion, ORGANISATIONS, sampleMembership, sampleNetwork, TODAY, withMembers } from './map.fixture.ts';
import { DEFAULT_STATE, SORTS, type NetworkMapState } from './state.ts';

const draw = (networks: readonly Network[], state: Partial<NetworkMapState> = {}): NetworkMap => buildMap({ networks, organisations: ORGANISATIONS, state: { ...DEFAULT_STATE, ...state }, today: TODAY, index: indexOf(networks) });
const us = { organisation: 'gm0716' };
const ids = (items: readonly { network: Network }[]): string[] => items.map(({ network }) => network.id);
const bright = ({ items }: NetworkMap): string[] => ids(items.filter(({ dimmed }) => !dimmed));
const cells = ({ sectors }: NetworkMap): string[] => sectors.flatMap((sector) => sector.cells.filter(({ items, also }) => items.length + also.length > 0).map(({ theme, reach, items, also }) => `${theme} ${reach}: ${ids(items).join()}|${ids(also).join()}`));

describe('buildMap', () => {
  it('puts every network under the first of its themes in the record, and names it under the others', () => {
    const some = [sampleNetwork('a', { themes: ['water', 'ai'] }), inRegion('b', 'pv29', { themes: ['data'] }), sampleNetwork('c', { themes: [] })];
    assert.deepEqual(cells(draw(some)), ['ai national: |a', 'data regional: b|', 'water national: a|']);
    assert.deepEqual(ids(draw(some).withoutTheme), ['c']);
  });

  it('puts it under a theme that was chosen', () => {
    const some = [sampleNetwork('a', { themes: ['ai', 'water'] }), sampleNetwork('b', { themes: ['ai'] })];
    const map = draw(some, { facets: { theme: ['water', 'cultuur'] } });
    assert.deepEqual(cells(map), ['ai national: b|a', 'water national: a|']);
    assert.deepEqual(map.sectors.map(({ theme, dimmed }) => `${theme} ${String(dimmed)}`), ['ai true', 'water false', 'cultuur false'], 'a chosen theme without networks is there too');
    assert.deepEqual(bright(map), ['a']);
  });

  it('has every network in one cell at most, whatever is chosen, and dims instead of leaving out', () => {
    fc.assert(fc.property(anyNetworks, anyState, (networks, state) => {
      const map = draw(networks, state);
      const placed = [...map.sectors.flatMap(({ cells: all }) => all.flatMap(({ items }) => ids(items))), ...ids(map.withoutTheme)];
      assert.deepEqual(placed.sort(), networks.map(({ id }) => id).sort());
      assert.equal(map.byId.size, networks.length);
      for (const { theme, cells: all } of map.sectors) {
        assert.deepEqual(all.map(({ reach }) => reach), valuesOf(REACHES));
        for (const { items, also } of all) for (const { network } of [...items, ...also]) assert.ok(network.themes.includes(theme));
        const also = all.flatMap((cell) => [...cell.items, ...cell.also]);
        assert.equal(also.length, networks.filter(({ themes }) => themes.includes(theme)).length);
      }
    }));
  });

  it('is the same whatever the order of the records', () => {
    fc.assert(fc.property(anyNetworks, anyState, (networks, state) => {
      const strip = ({ items, sectors, summary }: NetworkMap) => ({ items: items.map(({ network, dimmed, membership }) => [network.id, dimmed, membership]), cells: sectors.map((one) => [one.theme, one.gap?.certain, one.cells.map((cell) => [ids(cell.items), ids(cell.also)])]), summary });
      assert.deepEqual(strip(draw(networks.toReversed(), state)), strip(draw(networks, state)));
    }), { numRuns: 50 });
  });

  it('moves nothing between cells when only who asks, the query or a filter that is no theme changes', () => {
    fc.assert(fc.property(anyNetworks, anyState, (networks, state) => {
      const { theme, ...others } = state.facets;
      assert.deepEqual(cells(draw(networks, { ...state, facets: theme ? { theme } : {}, query: '', organisation: undefined })), cells(draw(networks, { ...state, facets: theme ? { ...others, theme } : others })));
    }), { numRuns: 50 });
  });

  it('dims what the query or a filter leaves out, and finds organisations', () => {
    const some = [sampleNetwork('waterkring', { name: { nl: 'Voorbeeld waterkring', en: 'Sample water circle' }, themes: ['water'] }), sampleNetwork('a')];
    assert.deepEqual(bright(draw(some, { query: 'waterkring' })), ['waterkring']);
    assert.deepEqual(bright(draw(some, { query: 'waterkring', facets: { theme: ['ai'] } })), []);
    const map = draw(some, { query: 'tholen' });
    assert.deepEqual([bright(map), map.organisations.map(({ id }) => id), map.search?.understood], [[], ['gm0716'], ['tholen']]);
    assert.equal(draw(some, { query: 'waterkring' }).byId.get('waterkring')?.hit?.id, 'waterkring');
    const early = buildMap({ networks: some, organisations: [], state: { ...DEFAULT_STATE, query: 'waterkring' }, today: TODAY });
    assert.deepEqual([bright(early).length, early.search], [2, undefined], 'without an index everything is there');
  });

  it('takes the best when a query finds more than can be explained in time, and says so', () => {
    const many = Array.from({ length: MOST_HITS + 1 }, (_, i) => sampleNetwork(`net-${i}`));
    const map = draw(many, { query: 'voorbeeld' });
    assert.deepEqual([bright(map).length + map.organisations.length, map.search?.cut], [MOST_HITS, true]);
    assert.equal(draw(many.slice(0, 3), { query: 'net 2' }).search?.cut, false);
  });

  it('counts members only where that is recorded', () => {
    const map = draw([sampleNetwork('a', withMembers('gm0001', 'gm0002')), sampleNetwork('b', { ...withMembers('gm0001'), memberCount: { value: 60, asOf: '2026-11-01', evidence: 'source-read' } })]);
    assert.deepEqual(map.items.map(({ members, knownMembers }) => [members, knownMembers]), [[undefined, 2], [60, 1]]);
  });

  it('knows as what one is in it, on the day', () => {
    const memberships = [sampleMembership('gm0716', { role: 'host', until: '2026-01-01' }), sampleMembership('gm0716', { role: 'board' })];
    const map = draw([sampleNetwork('a', { memberships })], us);
    assert.deepEqual([map.items[0]?.membership, map.items[0]?.role], ['member', 'board']);
  });

  it('shows regional networks where they work', () => {
    const map = draw([inRegion('a', 'pv29'), sampleNetwork('b', { reach: 'regional', regions: ['pv28', 'pv29'] }), sampleNetwork('c', { reach: 'regional' }), sampleNetwork('d')], us);
    assert.deepEqual(map.provinces.filter(({ items }) => items.length > 0).map(({ code, items }) => `${code} ${ids(items).join()}`), ['pv28 b', 'pv29 a,b']);
    assert.equal(map.provinces.length, 12);
    assert.deepEqual(ids(map.withoutRegion), ['c']);
    assert.equal(draw([inRegion('fries', 'pv21')], us).items[0]?.region, 'nee');
  });

  it('has gaps only for an organisation, and a network of another region fills none', () => {
    const some = [inRegion('fries', 'pv21'), inRegion('zeeuws', 'pv29', { themes: ['data'] }), inRegion('stil', 'pv29', { themes: ['water'], status: 'unknown' })];
    const gaps = (state: Partial<NetworkMapState>): string[] => draw(some, state).sectors.map(({ theme, gap }) => `${theme} ${gap === undefined ? 'none' : String(gap.certain)}`);
    assert.deepEqual(gaps(us), ['ai true', 'data none', 'water false']);
    assert.deepEqual(gaps({ organisation: 'gemeente' }), ['ai none', 'data none', 'water none']);
  });
});

describe('the summary', () => {
  const some = [
    sampleNetwork('a', withMembers('gm0716')), sampleNetwork('b', { kind: 'programme', themes: ['data'] }), sampleNetwork('c', { status: 'ended' }), sampleNetwork('d', { kind: 'platform' }), sampleNetwork('e', { kind: 'koepel', ...AUTOMATIC }), inRegion('f', 'pv29', { themes: ['data'] }),
    inRegion('g', 'pv21', { themes: ['water'] }), inRegion('h', 'pv29', { themes: ['cultuur'], status: 'unknown', audience: [] }),
  ];
  const say = (state: Partial<NetworkMapState>, language: 'nl' | 'en' = 'nl', networks: readonly Network[] = some): string => summaryInWords(draw(networks, state).summary, state.organisation, language);

  it('is true of the sample', () => {
    assert.equal(say(us), 'Tholen is voor zover bekend aangesloten bij 1 van de 5 netwerken en programma’s. Bij 1 andere hoort Tholen vanzelf. Op 2 van de 4 thema’s kennen wij in Zeeland geen regionaal netwerk voor Tholen. Op 1 van de 4 thema’s is niet zeker of er in Zeeland een regionaal netwerk voor Tholen is.');
    assert.equal(say(us, 'en'), 'Tholen is, as far as known, in 1 of the 5 networks and programmes. In 1 other Tholen takes part automatically. On 2 of the 4 themes we know of no regional network for Tholen in Zeeland. On 1 of the 4 themes it is not certain whether there is a regional network for Tholen in Zeeland.');
    assert.match(say({ organisation: 'ws0001' }), /^Voorbeeld-ws0001 is .*(geen regionaal netwerk voor het waterschap|of er in .* een regionaal netwerk voor het waterschap is)\./);
    assert.match(say({ organisation: 'pv29' }), /^Provincie Voorbeeld is .*(geen regionaal netwerk voor de provincie|of er in .* een regionaal netwerk voor de provincie is)\./);
    assert.equal(say({ organisation: 'gemeente' }), 'Hier staan 5 netwerken en programma’s, en 3 andere, zoals platforms en koepels. Van de 5 netwerken en programma’s zijn er 4 voor gemeenten, voor zover bekend. Kies uw organisatie. Dan ziet u waar u bij hoort en wat er in uw regio is.');
    assert.equal(say({}), 'Hier staan 5 netwerken en programma’s, en 3 andere, zoals platforms en koepels. Kies uw organisatie. Dan ziet u waar u bij hoort en wat er in uw regio is.');
    assert.match(say({ organisation: 'onzin' }), /Deze organisatie kennen wij niet\./);
    assert.equal(say({ ...us, facets: { theme: ['data'] } }), 'Tholen is voor zover bekend bij geen van de 2 netwerken en programma’s aangesloten. Op dit thema is er in Zeeland een regionaal netwerk voor Tholen. Dit gaat alleen over wat u koos.');
    assert.equal(say({ ...us, facets: { theme: ['data', 'cultuur'] } }), 'Tholen is voor zover bekend bij geen van de 3 netwerken en programma’s aangesloten. Op 1 van de 2 thema’s is niet zeker of er in Zeeland een regionaal netwerk voor Tholen is. Dit gaat alleen over wat u koos.');
    assert.equal(say({ ...us, facets: { reach: ['global'] } }), 'Geen enkel netwerk past bij wat u koos.');
  });

  it('has the numbers of the picture', () => {
    fc.assert(fc.property(anyNetworks, anyState, (networks, state) => {
      const { summary, items, sectors } = draw(networks, state);
      const shown = items.filter(({ dimmed }) => !dimmed);
      const open = sectors.filter(({ dimmed }) => !dimmed);
      assert.equal(summary.choices + summary.others, shown.length);
      assert.equal(summary.member, shown.filter((one) => one.isChoice && one.membership === 'member').length);
      assert.equal(summary.automatic, shown.filter((one) => one.membership === 'automatic').length);
      assert.deepEqual([summary.themes, summary.gaps + summary.unsure], [open.length, open.filter(({ gap }) => gap).length]);
      assert.ok(summary.member <= summary.choices && summary.forType <= summary.choices);
      for (const one of shown) if (one.isChoice) assert.ok(['network', 'programme'].includes(one.network.kind) && one.network.joining.mode !== 'automatic' && one.network.status !== 'ended');
    }));
  });
});

describe('sortItems', () => {
  it('puts what is not known last, whichever way it is turned', () => {
    const some = [sampleNetwork('a'), sampleNetwork('b', { memberCount: { value: 60, asOf: TODAY, evidence: 'source-read' } }), sampleNetwork('c', { memberCount: { value: 4, asOf: TODAY, evidence: 'source-read' }, joining: { mode: 'unknown', evidence: 'unverified' } })];
    const sorted = (by: (typeof SORTS)[number], descending: boolean): string => ids(sortItems(draw(some).items, { by, descending }, 'nl')).join();
    assert.deepEqual([sorted('members', false), sorted('members', true), sorted('name', true), sorted('joining', true)], ['c,b,a', 'b,c,a', 'c,b,a', 'a,b,c']);
  });

  it('loses none, and is the same from any order', () => {
    fc.assert(fc.property(anyNetworks, fc.constantFrom(...SORTS), fc.boolean(), (networks, by, descending) => {
      const { items } = draw(networks, us);
      const sorted = ids(sortItems(items, { by, descending }, 'en'));
      assert.deepEqual([...sorted].sort(), ids(items).sort());
      assert.deepEqual(ids(sortItems(items.toReversed(), { by, descending }, 'en')), sorted);
    }), { numRuns: 50 });
  });

  it('takes no notice of accents, capitals and soft hyphens', () => {
    const named = (id: string, nl: string): Network => sampleNetwork(id, { name: { nl, en: nl } });
    assert.deepEqual(ids(sortItems(draw([named('z', 'zon'), named('e', 'École'), named('d', 'D\u00ADak'), named('f', 'fabriek')]).items, { by: 'name', descending: false }, 'nl')), ['d', 'e', 'f', 'z']);
  });
});

