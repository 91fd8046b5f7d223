import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { THEMES, type Theme } from '@digitaal-europa/data';
import fc from 'fast-check';
import { COMPASS_SIZE, compassOf, COUNT_SIZE, NEAREST, ringOf, RINGS, type Compass, type MapNetwork } from '../geometry/compass.ts';
import { manyNetworks, measure, ORDER, realNetworks, sample, someNetworks, whenUnbuilt } from '../geometry/geometry.fixture.ts';
import { around, overlaps } from '../geometry/labels.ts';
import { COMPASS_PLAN, planFor, REST, sectorOf } from '../geometry/sectors.ts';
import { clearOfCounts, compassTexts, type CompassTexts } from './compass-texts.ts';

const RING_NAMES = { regional: 'regionaal', national: 'landelijk', european: 'Europees' };
const words = { heading: (theme: string): string => (theme === REST ? 'Overige thema’s' : THEMES[theme as Theme].nl), ring: (ring: keyof typeof RING_NAMES): string => RING_NAMES[ring] };
const draw = (networks: readonly MapNetwork[], size: { width?: number; height?: number } = {}): { compass: Compass; texts: CompassTexts } => {
  const compass = compassOf(networks, { plan: planFor(networks, ORDER), ...size });
  return { compass, texts: compassTexts(compass, networks, { words, gaps: new Map(), gapSize: 9, countSize: COUNT_SIZE, measure, lineHeight: 15 }) };
};

/** Fails when something to press is small, or lies over something else to press. */
function expectApart(networks: readonly MapNetwork[], width: number, times: number, plan = planFor(networks, ORDER)): void {
  const made = compassOf(networks, { plan, width: width * times, height: COMPASS_SIZE.height * times });
  const { unnamed } = compassTexts(made, networks, { words: { heading: (theme) => theme, ring: (ring) => ring }, gaps: new Map(plan.map(({ theme }) => [theme, 'leemte'])), gapSize: 9, countSize: COUNT_SIZE, measure, lineHeight: 16 });
  const { cells } = clearOfCounts(made, unnamed, COUNT_SIZE);
  const counts = unnamed.map(({ x, y }) => ({ x: x - COUNT_SIZE.width / 2, y: y - COUNT_SIZE.height / 2, ...COUNT_SIZE }));
  for (const [at, count] of counts.entries()) assert.ok(!counts.slice(at + 1).some((other) => overlaps(count, other)), 'two counts');
  const marks = cells.flatMap(({ nodes, gap }) => [...nodes, ...(gap ? [gap] : [])]);
  for (const [at, { x, y, hit }] of marks.entries()) {
    assert.ok(hit >= NEAREST - 0.05, `a target of ${hit}`);
    for (const other of marks.slice(at + 1)) assert.ok(Math.hypot(x - other.x, y - other.y) + 0.05 >= (hit + other.hit) / 2, 'two marks');
    for (const count of counts) assert.ok(Math.hypot(Math.max(count.x - x, x - count.x - count.width, 0), Math.max(count.y - y, y - count.y - count.height, 0)) + 0.05 >= hit / 2, 'a mark and a count');
  }
}

describe('what one can press in the compass', () => {
  it('is 24 pixels at least and lies over nothing else, however crowded', () => {
    fc.assert(fc.property(manyNetworks, fc.constantFrom(900, 1120), fc.constantFrom(1, 1.5, 3), (networks, width, times) => expectApart(networks, width, times)), { numRuns: 25 });
    // More in each cell than it can hold.
    const full = COMPASS_PLAN.flatMap(({ theme }) => RINGS.flatMap((reach) => Array.from({ length: 80 }, (_, at) => sample(`${theme}-${reach}-${at}`, { themes: [theme], reach }))));
    expectApart(full, 900, 1, COMPASS_PLAN);
  });

  it('is so with the networks that the package brings', { skip: whenUnbuilt }, () => {
    for (const which of ['joinable', 'all'] as const) for (const times of [1, 1.5, 2, 3]) expectApart(realNetworks(which), 900, times);
  });
});

describe('the texts of the compass', () => {
  it('overlap nothing, and name or count every network once', () => {
    fc.assert(fc.property(someNetworks, fc.constantFrom({}, { width: 1100, height: 760 }, { width: 1200, height: 1013 }), (networks, size) => {
      const { compass, texts: { headings, rings, names, unnamed } } = draw(networks, size);
      const boxes = [...headings.values(), ...rings.values(), ...names.values()].map(({ box }) => box);
      const { centre, cells } = compass;
      for (const [at, box] of boxes.entries()) {
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= compass.width && box.y + box.height <= compass.height, JSON.stringify(box));
        for (const other of boxes.slice(at + 1)) assert.ok(!overlaps(box, other));
        for (const node of cells.flatMap(({ nodes }) => nodes)) assert.ok(!overlaps(box, around(node, node.radius)));
        assert.ok(Math.hypot(Math.max(box.x - centre.x, centre.x - box.x - box.width, 0), Math.max(box.y - centre.y, centre.y - box.y - box.height, 0)) >= centre.radius, 'in the middle');
      }
      assert.deepEqual([...names.keys(), ...unnamed.flatMap(({ ids }) => ids)].sort(), networks.map(({ id }) => id).sort());
      for (const { theme, ring, ids } of unnamed) for (const id of ids) {
        const network = networks.find((one) => one.id === id) ?? assert.fail();
        assert.deepEqual([sectorOf(network, planFor(networks, ORDER)), ringOf(network.reach)], [theme, ring]);
      }
    }), { numRuns: 60 });
  });

  it('name what the organisation is in before anything else, and then the largest', () => {
    const crowd = Array.from({ length: 16 }, (_, at) => sample(`n${at}`, { label: 'Een naam die veel ruimte vraagt', themes: ['water'], reach: 'regional' }));
    const networks = [...crowd, ...ORDER.slice(0, 9).flatMap((theme) => [0, 1, 2].map((nth) => sample(`${theme}${nth}`, { themes: [theme] })))];
    /** Who has a name only with these fields, among others with as many members as given. */
    const gains = (fields: Partial<MapNetwork>, members?: number): string[] => networks.map(({ id }) => id).filter((id) => {
      const named = (own: Partial<MapNetwork>): boolean => draw(networks.map((network) => (network.id === id ? { ...network, ...own } : { ...network, members }))).texts.names.has(id);
      return named(fields) && !named({});
    });
    assert.notDeepEqual(gains({ members: 1 }), []);
    assert.notDeepEqual(gains({ joined: true }), []);
    assert.notDeepEqual(gains({ joined: true }, 1), []);
  });

  for (const which of ['joinable', 'all'] as const) {
    it(`name nine in ten of the real networks (${which}) at 900 by 760`, { skip: whenUnbuilt }, () => {
      const networks = realNetworks(which);
      const { names, unnamed } = draw(networks).texts;
      assert.ok(names.size >= networks.length * 0.9, `${names.size} of ${networks.length}; without: ${unnamed.flatMap(({ ids }) => ids).join(', ')}`);
      for (const { id } of networks.filter(({ joined }) => joined)) assert.ok(names.has(id), id);
    });
  }
});
