import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { COMPASS_SIZE, compassOf, COUNT_SIZE, NEAREST, RINGS, type MapNetwork } from '../geometry/compass.ts';
import { manyNetworks, measure, ORDER, realNetworks, sample, whenUnbuilt } from '../geometry/geometry.fixture.ts';
import { overlaps } from '../geometry/labels.ts';
import { COMPASS_PLAN, planFor } from '../geometry/sectors.ts';
import { clearOfCounts, compassTexts } from './compass-texts.ts';

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
