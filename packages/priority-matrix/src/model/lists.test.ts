import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildLists, rulerOf } from './lists.ts';
import type { PlotCard } from './plot-card.ts';
import { QUADRANTS } from './quadrants.ts';
import { anyCards, sampleCard, sampleCards } from './plot.fixture.ts';

const many = (count: number): PlotCard[] => Array.from({ length: count }, (_, i) => sampleCard(-2, { key: `k${i}` }));

describe('a ruler', () => {
  it('has today at one third, from a year ago to two years ahead', () => {
    assert.deepEqual(rulerOf(sampleCard(6)), { today: 1 / 3, dot: { at: 0.5, shape: 'dot' }, halo: undefined, ghost: undefined });
    assert.deepEqual(rulerOf(sampleCard(-12)).dot, { at: 0, shape: 'dot' });
    assert.deepEqual(rulerOf(sampleCard(undefined)).dot, undefined);
  });

  it('has an arrow at its end for what lies beyond', () => assert.deepEqual([rulerOf(sampleCard(-40)).dot, rulerOf(sampleCard(25)).dot], [{ at: 0, shape: 'past' }, { at: 1, shape: 'later' }]));

  it('has a halo and a ghost', () => {
    const ruler = rulerOf(sampleCard(0, { halo: { from: -3, to: 15 }, ghost: { startMonths: 6, quadrant: 'inplannen', forms: [] } }));
    assert.deepEqual([ruler.halo, ruler.ghost], [{ from: 0.25, to: 0.75, endless: false }, 0.5]);
    assert.deepEqual(rulerOf(sampleCard(0, { halo: { from: 0, to: Infinity } })).halo, { from: 1 / 3, to: 1, endless: true });
    assert.equal(rulerOf(sampleCard(0, { halo: { from: 3, to: 3 } })).halo, undefined);
  });
});

describe('the lists', () => {
  it('show the first, and never hide one entry behind a button', () => {
    for (const [mode, count, shown] of [['grid', 7, 7], ['grid', 8, 8], ['grid', 9, 7], ['lists', 3, 3], ['lists', 4, 4], ['lists', 5, 3]] as const) {
      const list = buildLists(sampleCards({ samen: many(count) }), { mode })[2];
      assert.deepEqual([list?.count, list?.entries.length, list?.hidden, list?.isLong], [count, shown, count - shown, shown < count], `${mode} ${count}`);
    }
    const open = buildLists(sampleCards({ samen: many(9) }), { mode: 'grid', open: new Set(['samen']) })[2];
    assert.deepEqual([open?.entries.length, open?.hidden, open?.isLong], [9, 0, true]);
  });

  it('say in the computed place where a card is now', () => {
    const moved = sampleCard(2, { ghost: { startMonths: 5, quadrant: 'inplannen', forms: [] } });
    const lists = buildLists(sampleCards({ 'nu-doen': [moved, sampleCard(1, { ghost: { startMonths: 2, quadrant: 'nu-doen', forms: [] } })] }), { mode: 'grid' });
    assert.deepEqual(lists.map(({ elsewhere }) => elsewhere.map(({ card, now }) => [card.key, now])), [[], [[moved.key, 'nu-doen']], [], []]);
  });

  it('hold every card, in order, shown or counted, and every moved one once more', () => fc.assert(fc.property(anyCards(), fc.constantFrom('grid' as const, 'lists' as const), (cards, mode) => {
    const lists = buildLists(cards, { mode });
    assert.deepEqual(lists.map(({ quadrant }) => quadrant), [...QUADRANTS]);
    for (const { quadrant, entries, hidden, count } of lists) {
      assert.deepEqual(entries.map(({ card }) => card), cards[quadrant].slice(0, entries.length));
      assert.equal(entries.length + hidden, cards[quadrant].length);
      assert.equal(count, cards[quadrant].length);
      assert.ok(hidden !== 1);
      for (const { ruler: { dot, halo, ghost, today } } of entries) for (const at of [today, dot?.at ?? 0, halo?.from ?? 0, halo?.to ?? 0, ghost ?? 0]) assert.ok(at >= 0 && at <= 1);
    }
    const moved = QUADRANTS.flatMap((quadrant) => cards[quadrant].filter(({ ghost }) => ghost && ghost.quadrant !== quadrant).map(({ key }) => key));
    assert.deepEqual(lists.flatMap(({ elsewhere }) => elsewhere.map(({ card }) => card.key)).sort(), moved.sort());
  })));
});
