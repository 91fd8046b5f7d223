import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MATCH_GROUPS, parseSpan } from '@digitaal-europa/data';
import fc from 'fast-check';
import { isFacetValue } from './facets.ts';
import { anyFunds, anyState, anyWho, DAY, indexOf, PROOF, sampleCall, sampleFund, THOLEN } from './finder.fixture.ts';
import { closesIn, makeFinder, MOST_HITS, type FinderInput, type Found } from './finder.ts';
import { chosenIn, DEFAULT_STATE, SORTS, withAnswer, withFacet, type FinderState } from './state.ts';
import { waysOut, withWayOut } from './ways-out.ts';

const closed = (id: string, next?: string) => sampleFund(id, { calls: [sampleCall(`${id}-oud`, '2026-01-02', { next })] });
const funds = [
  sampleFund('a', { level: 'eu', themes: ['water'], cofinancing: { from: 50, to: 50, text: 'Helft.', ...PROOF } }),
  sampleFund('b', { calls: [sampleCall('b-ronde', '2026-12-11', { perProject: { from: 500_000, to: 4_000_000, ...PROOF } })] }),
  sampleFund('c', { applicants: [], calls: [sampleCall('c-altijd', undefined, { deadlineModel: 'doorlopend' })] }),
  sampleFund('d', { level: 'regionaal', area: { provinces: ['pv21'], text: 'Friesland.', ...PROOF } }),
  closed('e', 'e2-nieuw'), sampleFund('e2', { calls: [sampleCall('e2-nieuw', '2027-05', { deadlineModel: 'verwacht' })] }),
];
const finder = makeFinder(funds);
const find = (state: Partial<FinderState> = {}, input: Partial<FinderInput> = {}): Found => finder.find({ state: { ...DEFAULT_STATE, ...state }, who: THOLEN, day: DAY, ...input });
const ids = ({ results }: Pick<Found, 'results'>): string[] => results.map(({ fund }) => fund.id);
const option = (found: Found, id: string, value: string) => found.facets.find((facet) => facet.id === id)?.options.find((one) => one.value === value);

describe('the finder', () => {
  it('gives three groups, in that order, with their counts', () => {
    const found = find();
    assert.deepEqual(found.counts, { past: 3, misschien: 1, 'past niet': 1 });
    assert.deepEqual([ids(found).slice(3), found.groups.misschien.map(({ fund }) => fund.id)], [['c', 'd'], ['c']]);
  });
  it('keeps closed ones for who asks, by the switch or by the status, with the next round', () => {
    assert.equal(find().closed, 1);
    for (const asked of [find({ showClosed: true }), find({ facets: { status: ['closed'] } })]) {
      const result = asked.results.find(({ fund }) => fund.id === 'e');
      assert.deepEqual([result?.group, result?.nextRound?.call.id, result?.nextRound?.status, asked.closed], ['past niet', 'e2-nieuw', 'expected', 0]);
    }
    assert.equal(option(find(), 'status', 'closed')?.count, 1);
    assert.equal(option(find(), 'status', 'open')?.selected, false, 'what nobody chose is not shown as chosen');
  });
  it('passes over rounds that have closed too, and counts a fund that has ended as closed', () => {
    const chain = makeFinder([closed('x', 'y-oud'), closed('y', 'e2-nieuw'), ...funds.slice(5), sampleFund('z', { stage: 'afgelopen' })]);
    const look = (showClosed: boolean) => chain.find({ state: { ...DEFAULT_STATE, showClosed }, who: THOLEN, day: DAY });
    assert.equal(look(true).results.find(({ fund }) => fund.id === 'x')?.nextRound?.call.id, 'e2-nieuw');
    assert.deepEqual([ids(look(false)), look(false).closed], [['e2'], 3]);
  });
  it('does not go round for ever after the next round', () => {
    const [one, two] = [closed('x', 'y-oud'), closed('y', 'x-oud')];
    assert.deepEqual(makeFinder([one, two]).find({ state: { ...DEFAULT_STATE, showClosed: true }, who: THOLEN, day: DAY }).results.map(({ nextRound }) => nextRound), [undefined, undefined]);
  });
  it('knows nothing of who may apply as long as nobody says who asks, and asks it', () => {
    const found = find({}, { who: undefined });
    assert.equal(found.counts.past, 0);
    const line = found.results[0]?.conditions.find(({ name }) => name === 'aanvrager');
    assert.deepEqual([line?.status, line?.given, line?.question], ['onbekend', undefined, 'organisation']);
    const area = find({}, { who: { type: 'gemeente', provinces: [] } }).results.find(({ fund }) => fund.id === 'd')?.conditions.find(({ name }) => name === 'gebied');
    assert.deepEqual([area?.status, area?.question], ['onbekend', 'organisation']);
  });
  it('sorts unknown last, whatever the order', () => {
    assert.deepEqual(ids(find({ sort: 'amount' })).slice(0, 3), ['b', 'a', 'e2']);
    assert.deepEqual(ids(find({ sort: 'deadline' })).slice(0, 3), ['b', 'a', 'e2']);
    assert.deepEqual(ids(find({ sort: 'name' })), ['a', 'b', 'e2', 'c', 'd']);
  });
  it('sorts by relevance with a query only, and says why each was found', () => {
    const index = indexOf(funds);
    const found = find({ query: 'water' }, { index });
    assert.deepEqual([found.sort, ids(found), found.search?.understood, found.search?.cut], ['relevance', ['a'], ['water'], false]);
    assert.ok(found.hits.get('a')?.matches.some(({ field }) => field === 'theme'));
    assert.deepEqual([find().sort, find({ sort: 'relevance' }).sort, find({ query: 'water', sort: 'name' }, { index }).sort], ['match', 'match', 'name']);
    assert.ok(!find().sorts.includes('relevance'));
    assert.equal(find({ query: 'water' }).results.length, 5, 'without an index everything is there still');
  });
  it('takes the best of very many hits, and says so', () => {
    const many = Array.from({ length: MOST_HITS + 9 }, (_, i) => sampleFund(`veel-${i}`));
    const found = makeFinder(many).find({ state: { ...DEFAULT_STATE, query: 'voorbeeld' }, who: THOLEN, day: DAY, index: indexOf(many) });
    assert.deepEqual([found.results.length, found.search?.cut], [MOST_HITS, true]);
  });
  it('leaves what closes in a period, and keeps the rest for the strip', () => {
    const found = find({ period: { from: '2026-12-01', until: '2026-12-31' } });
    assert.deepEqual([ids(found), found.beforePeriod.length], [['b'], 5]);
    assert.deepEqual([['2027-03-01', '2027-03-31'], ['2027-04-01', '2027-05-01'], ['2027-01-01', '2027-02-28'], ['2027-02-01', '2027-03-01'], ['2027-03-31', '2027-04-30']].map(([from = '', until = '']) => closesIn(parseSpan('2027-03'), { from, until })), [true, false, false, true, true]);
  });
  it('shows only what the page asks for, whatever the visitor chooses', () => {
    const presets = { theme: [], level: ['eu'], audience: ['gemeente'], hideFacets: ['burden'] } as const;
    const found = find({ presets, facets: { level: ['nationaal'] } });
    assert.deepEqual([ids(found), ids(find({ presets }))], [[], ['a']]);
    assert.deepEqual(find({ presets }).facets.find(({ id }) => id === 'level')?.options.map(({ value }) => value), ['eu']);
    assert.ok(!found.facets.some(({ id }) => id === 'burden'));
    assert.ok(option(found, 'level', 'nationaal')?.selected, 'what is chosen can be taken back');
  });
  it('gives the same objects again as long as only the query changes', () => assert.equal(find({ query: 'a' }).results[0], find().results[0]));
  it('follows the day: open before and on the deadline, closed after it', () => {
    const on = (today: string) => find({ showClosed: true }, { day: { today } }).results.find(({ fund }) => fund.id === 'b')?.status;
    assert.deepEqual(['2026-12-10', '2026-12-11', '2026-12-12'].map(on), ['open', 'open', 'closed']);
  });
});

describe('ways out', () => {
  const ways = (state: Partial<FinderState>) => {
    const input = { state: { ...DEFAULT_STATE, ...state }, who: THOLEN, day: DAY };
    return waysOut(finder, input, finder.find(input));
  };
  it('are none as long as something fits', () => assert.deepEqual([ways({}), ways({ facets: { level: ['eu'] } })], [[], []]));
  it('name one filter, and what letting go of it gives', () => {
    assert.deepEqual(ways({ facets: { level: ['eu'], theme: ['data'] } }), [
      { drop: 'facet', id: 'level', values: ['eu'], count: 4, fits: 3 }, { drop: 'facet', id: 'theme', values: ['data'], count: 1, fits: 1 }, { drop: 'all', count: 5, fits: 4 },
    ]);
  });
  it('do not offer the same twice', () => assert.deepEqual(ways({ facets: { level: ['spuk'] } }), [{ drop: 'facet', id: 'level', values: ['spuk'], count: 5, fits: 4 }]));
  it('show closed ones when those are all there is', () => {
    const only = makeFinder([closed('x')]);
    const input = { state: DEFAULT_STATE, who: THOLEN, day: DAY };
    assert.deepEqual(waysOut(only, input, only.find(input)), [{ drop: 'closed', count: 1, fits: 0 }]);
  });
  it('give what they promise', () => {
    fc.assert(fc.property(anyFunds, anyState, anyWho, (some, state, who) => {
      const any = makeFinder(some);
      const input = { state, who, day: DAY, index: indexOf(some) };
      const found = any.find(input);
      for (const way of waysOut(any, input, found)) {
        const next = any.find({ ...input, state: withWayOut(state, way) });
        assert.deepEqual([next.results.length, next.counts.past + next.counts.misschien], [way.count, way.fits]);
        assert.ok(way.fits > 0 || way.count > 0);
      }
    }), { numRuns: 60 });
  });
});

describe('whatever the funds and choices', () => {
  const look = (check: (found: Found, state: FinderState, again: (state: FinderState, some?: 'reversed') => Found) => void, numRuns = 80): void =>
    fc.assert(fc.property(anyFunds, anyState, anyWho, (some, state, who) => {
      const [one, other] = [makeFinder(some), makeFinder(some.toReversed())];
      const index = indexOf(some);
      const again = (next: FinderState, which?: 'reversed') => (which ? other : one).find({ state: next, who, day: DAY, index });
      check(again(state), state, again);
    }), { numRuns });

  it('a count is what choosing only that value gives', () => {
    look((found, state, again) => {
      for (const { id, options } of found.facets) {
        for (const { value, count, fits, selected } of options) {
          const chosen = again(withFacet(state, id, [value]));
          // The theme and role that are wanted are conditions too, but soft ones: groups do not move.
          const gives = [chosen.results.length, chosen.counts.past + chosen.counts.misschien];
          if (id === 'alone') assert.equal(gives[0], count, `${id} ${value}`);
          else assert.deepEqual(gives, [count, fits], `${id} ${value}`);
          assert.equal(selected, chosenIn(state, id).includes(value));
        }
      }
    }, 40);
  });
  it('options stay, at 0 and while they are chosen', () => {
    const shape = ({ facets }: Found): string => JSON.stringify(facets.map(({ id, options }) => [id, options.map(({ value }) => value)]));
    look((found, _, again) => {
      assert.equal(shape(found), shape(again(DEFAULT_STATE)));
      assert.ok(found.facets.every(({ id, options }) => options.every(({ value }) => isFacetValue(id, value))));
    });
  });
  it('every fund that does not fit names a reason', () => {
    look((found) => { for (const { conditions } of found.groups['past niet']) assert.ok(conditions.some(({ hard, status }) => hard && status === 'niet')); });
  });
  it('an answer more never makes a fund fit, unless it meets the condition that it is about', () => {
    fc.assert(fc.property(anyFunds, anyState, anyWho, fc.constantFrom(['partners', 3], ['countries', 2], ['amount', 9], ['small', true] as const), (some, state, who, [name, value]) => {
      const one = makeFinder(some);
      const open = { ...DEFAULT_STATE, showClosed: true, answers: state.answers };
      const [without, withIt] = [withAnswer(open, name as 'partners', undefined), withAnswer(open, name as 'partners', value as number)].map((next) => new Map(one.find({ state: next, who, day: DAY }).results.map((result) => [result.fund.id, result])));
      for (const [id, before] of without ?? []) {
        const after = withIt?.get(id);
        if (before.group === 'past niet') assert.equal(after?.group, 'past niet');
        if (before.group !== 'past' && after?.group === 'past') assert.ok(['voldaan', 'let op'].includes(after.conditions.find((line) => line.name === 'samenwerking')?.status ?? ''));
      }
    }), { numRuns: 120 });
  });
  it('the order is total: the same whatever the order of the records, group after group', () => {
    look((_, state, again) => {
      for (const sort of SORTS) {
        const found = again({ ...state, query: '', sort });
        assert.deepEqual(ids(found), ids(again({ ...state, query: '', sort }, 'reversed')), sort);
        const groups = found.results.map(({ group }) => MATCH_GROUPS.indexOf(group));
        assert.deepEqual(groups, groups.toSorted());
      }
    });
  });
  it('nobody is left out because something about them is not known', () => {
    look((found, state, again) => {
      const all = again({ ...DEFAULT_STATE, showClosed: true, answers: state.answers });
      assert.equal(all.results.length, new Set(ids(all)).size);
      assert.ok(ids(found).every((id) => ids(all).includes(id)));
    });
  });
});
