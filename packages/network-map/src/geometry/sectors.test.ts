import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { manyNetworks, ORDER, REACH, realNetworks, sample, someNetworks, whenUnbuilt } from './geometry.fixture.ts';
import { COMPASS_PLAN, MOST_SECTORS, planFor, planSectors, REST, sectorOf, sectorsOf, suits, type SectorPlan } from './sectors.ts';

const many = (theme: string, count: number) => Array.from({ length: count }, (_, at) => sample(`${theme}${at}`, { themes: [theme] }));
const sum = (plan: SectorPlan): number => plan.reduce((total, { width }) => total + width, 0);

describe('planSectors', () => {
  it('gives a theme with more networks a wider sector, in the order handed in', () => {
    const plan = planSectors([...many('water', 1), ...many('ai', 12), ...many('data', 4), ...many('privacy', 4), ...many('inkoop', 4), ...many('zorg', 4), ...many('energie', 4)], ORDER);
    assert.deepEqual(plan, [
      { theme: 'ai', width: 60 }, { theme: 'data', width: 60 }, { theme: 'privacy', width: 60 }, { theme: 'inkoop', width: 60 }, { theme: 'energie', width: 48 }, { theme: 'water', width: 24 }, { theme: 'zorg', width: 48 },
    ]);
  });

  it('keeps nine themes apart, and puts the smaller ones together when there are ten', () => {
    const themes = ORDER.slice(0, 10);
    const nine = themes.slice(0, 9).flatMap((theme) => many(theme, 2));
    assert.deepEqual(planSectors(nine, ORDER).map(({ theme }) => theme), themes.slice(0, 9));
    assert.deepEqual(planSectors([...nine, ...many(themes[9] ?? '', 3)], ORDER).map(({ theme }) => theme), [...themes.slice(0, 7), themes[9], REST]);
  });

  it('has a sector for networks without a theme', () => assert.deepEqual(planSectors([sample('a', { themes: [] })], ORDER), [{ theme: REST, width: 360 }]));

  it('plans nothing for nobody', () => assert.deepEqual(planSectors([], ORDER), []));

  it('fills the circle with at most nine sectors of 24° to 60° in which every network has its place, whatever the order of the records', () => {
    fc.assert(fc.property(someNetworks, (networks) => {
      const plan = planSectors(networks, ORDER);
      assert.ok(plan.length <= MOST_SECTORS);
      assert.equal(sum(plan), networks.length === 0 ? 0 : 360);
      for (const { width } of plan) assert.ok(width >= 24 && (width <= 60 || plan.length < 6), `${width}`);
      for (const network of networks) assert.ok(plan.some(({ theme }) => theme === sectorOf(network, plan)));
      assert.deepEqual(planSectors([...networks].reverse(), ORDER), plan);
    }));
  });
});

describe('sectorOf', () => {
  it('is the first theme that has a sector, else the rest', () => {
    assert.equal(sectorOf(sample('a', { themes: ['zorg', 'data', 'ai'] }), COMPASS_PLAN), 'data');
    assert.equal(sectorOf(sample('a', { themes: ['zorg'] }), COMPASS_PLAN), REST);
  });
});

describe('sectorsOf', () => {
  it('lays the sectors one after the other from the top', () => {
    assert.deepEqual(sectorsOf(COMPASS_PLAN).slice(0, 2), [{ theme: 'ai', width: 60, from: 0, to: 60 }, { theme: 'data', width: 36, from: 60, to: 96 }]);
    assert.equal(sectorsOf(COMPASS_PLAN).at(-1)?.to, 360);
  });
});

describe('planFor', () => {
  it('makes a plan of its own for networks that the kept one does not suit', () => {
    const other = many('zorg', 9);
    assert.equal(suits(COMPASS_PLAN, other), false);
    assert.deepEqual(planFor(other, ORDER), [{ theme: 'zorg', width: 360 }]);
  });

  it('never leaves a network without a sector', () => {
    fc.assert(fc.property(someNetworks, (networks) => {
      const plan = planFor(networks, ORDER);
      for (const network of networks) assert.ok(plan.some(({ theme }) => theme === sectorOf(network, plan)));
    }));
  });

  it('keeps a plan for at least one network more on any theme that it was made with', () => {
    fc.assert(fc.property(manyNetworks, fc.constantFrom(...ORDER), (networks, theme) => {
      const plan = planSectors(networks, ORDER);
      if (!plan.some((share) => share.theme === REST)) return;
      assert.equal(planFor([...networks, sample('nieuw', { themes: [theme] })], ORDER, plan), plan);
    }));
  });

  for (const which of ['joinable', 'all'] as const) {
    it(`keeps the plan of the package for its own networks (${which}), and with one more of any theme`, { skip: whenUnbuilt }, () => {
      const networks = realNetworks(which);
      assert.equal(planFor(networks, ORDER), COMPASS_PLAN, 'the networks have outgrown COMPASS_PLAN: take over what planSectors says');
      for (const theme of ORDER) for (const reach of REACH) assert.equal(planFor([...networks, sample('nieuw', { themes: [theme], reach })], ORDER), COMPASS_PLAN);
    });
  }
});
