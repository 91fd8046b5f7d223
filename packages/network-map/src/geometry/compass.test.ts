import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { COMPASS_SIZE, compassOf, nodeRadius, ringOf, RINGS, takePlaces, TARGET, type Compass, type CompassNode, type MapNetwork } from './compass.ts';
import { ORDER, REACH, realNetworks, sample, someNetworks, whenUnbuilt } from './geometry.fixture.ts';
import { COMPASS_PLAN, planFor, sectorOf, sectorsOf } from './sectors.ts';

const draw = (networks: readonly MapNetwork[], size: { width?: number; height?: number } = {}): Compass => compassOf(networks, { plan: planFor(networks, ORDER), ...size });
const nodesOf = ({ cells }: Compass): CompassNode[] => cells.flatMap(({ nodes }) => nodes);
const places = (compass: Compass): Map<string, CompassNode> => new Map(nodesOf(compass).map((node) => [node.id, node]));
const many = (count: number, fields: Partial<MapNetwork> = {}) => Array.from({ length: count }, (_, at) => sample(`n${at}`, fields));
const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);
/** Ids of the nodes that are more than 2 pixels from where they were, or not there any more. */
function moved(before: Compass, after: Compass): string[] {
  const now = places(after);
  return nodesOf(before).filter((node) => {
    const other = now.get(node.id);
    return !other || distance(node, other) > 2;
  }).map(({ id }) => id);
}

describe('compassOf', () => {
  it('puts every network in the sector of its theme and the ring of its reach, or counts it there', () => {
    fc.assert(fc.property(someNetworks, (networks) => {
      const plan = planFor(networks, ORDER);
      const compass = compassOf(networks, { plan });
      const sectors = sectorsOf(plan);
      const found: string[] = [];
      for (const { theme, ring, nodes, rest, more } of compass.cells) {
        const { inner, outer } = compass.rings.find((one) => one.ring === ring) ?? assert.fail();
        const { from, to } = sectors.find((sector) => sector.theme === theme) ?? assert.fail();
        for (const node of nodes) {
          const angle = ((Math.atan2(node.x - compass.centre.x, compass.centre.y - node.y) * 180) / Math.PI + 360) % 360;
          assert.ok(angle > from && angle < to && distance(node, compass.centre) > inner && distance(node, compass.centre) < outer);
        }
        for (const id of [...nodes.map((node) => node.id), ...rest]) {
          const network = networks.find((one) => one.id === id) ?? assert.fail();
          assert.deepEqual([theme, ring], [sectorOf(network, plan), ringOf(network.reach)]);
          found.push(id);
        }
        assert.equal(more !== undefined, rest.length > 0);
      }
      assert.deepEqual(found.sort(), networks.map(({ id }) => id).sort());
    }));
  });

  it('keeps nodes, marks and what one taps apart at every size', () => {
    fc.assert(fc.property(someNetworks, fc.integer({ min: 900, max: 2000 }), (networks, width) => {
      const compass = draw(networks, { width, height: width * 0.85 });
      const all = compass.cells.flatMap(({ nodes, more, gap }) => [...nodes, ...[more, gap].flatMap((mark) => (mark ? [{ ...mark, radius: 5 }] : []))]);
      for (const [at, one] of all.entries()) {
        assert.ok(distance(one, compass.centre) >= compass.centre.radius + one.radius);
        assert.ok(one.hit >= 22 && one.hit >= 2 * one.radius, `${one.hit}`);
        for (const other of all.slice(at + 1)) assert.ok(distance(one, other) + 0.02 >= Math.max(one.radius + other.radius, (one.hit + other.hit) / 2));
      }
    }), { numRuns: 50 });
  });

  it('gives every node 44 pixels as long as no cell is crowded', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...REACH.slice(0, 3)), { maxLength: 3 }), (reaches) => {
      const networks = ORDER.slice(0, 6).flatMap((theme) => reaches.map((reach, at) => sample(`${theme}${at}`, { themes: [theme], reach })));
      for (const { hit } of nodesOf(draw(networks))) assert.ok(hit > TARGET - 0.05, `${hit}`);
    }));
  });

  it('counts what does not fit, and shows it somewhere', () => {
    const cell = compassOf(many(200), { plan: COMPASS_PLAN }).cells.find(({ theme, ring }) => theme === 'data' && ring === 'national');
    assert.ok(cell?.more);
    assert.equal(cell.nodes.length + cell.rest.length, 200);
    assert.deepEqual(cell.rest, [...cell.rest].sort());
  });

  it('draws the same picture for the same networks in any order, twice, and for every organisation', () => {
    fc.assert(fc.property(someNetworks, (networks) => {
      const compass = draw(networks);
      assert.deepEqual(draw([...networks, ...networks].reverse()), compass);
      assert.deepEqual(draw(networks.map((network) => ({ ...network, joined: !network.joined }))), compass);
    }), { numRuns: 30 });
  });

  it('draws the same picture larger', () => {
    const networks = many(8, { members: 80 });
    const [small, large] = [draw(networks), draw(networks, { width: 1800, height: 1520 })];
    for (const [id, { x, y }] of places(small)) assert.ok(distance({ x: 2 * x, y: 2 * y }, places(large).get(id) ?? { x: 0, y: 0 }) < 0.05);
  });

  it('fits in the size handed in, headings aside', () => {
    const { rings, width, height } = draw(many(3), { width: 1000, height: 760 });
    assert.deepEqual([width, height], [1000, 760]);
    assert.equal(rings.at(-1)?.outer, 350);
  });

  it('keeps a place for the mark of a gap in every sector of the inner ring', () => {
    const { cells } = compassOf([], { plan: COMPASS_PLAN, ...COMPASS_SIZE });
    assert.deepEqual(cells.filter(({ gap }) => gap).map(({ theme, ring }) => [theme, ring]), COMPASS_PLAN.map(({ theme }) => [theme, 'regional']));
  });

  it('reads clockwise, cell by cell from the middle outwards', () => {
    const { cells } = draw([...many(6), ...many(3, { themes: ['ai'] }).map((network) => ({ ...network, id: `a${network.id}` }))]);
    assert.deepEqual(cells.map(({ theme, ring }) => `${theme} ${ring}`), ['ai', 'data'].flatMap((theme) => RINGS.map((ring) => `${theme} ${ring}`)));
  });
});

describe('one network more', () => {
  it('leaves every other cell exactly as it was', () => {
    fc.assert(fc.property(someNetworks, fc.constantFrom(...ORDER), fc.constantFrom(...REACH), fc.string(), (networks, theme, reach, name) => {
      const extra = sample(`nieuw ${name}`, { themes: [theme], reach });
      const [before, after] = [networks, [...networks, extra]].map((list) => compassOf(list, { plan: [...COMPASS_PLAN] }));
      const own = (id: string): boolean => sectorOf(networks.find((one) => one.id === id) ?? extra, COMPASS_PLAN) === sectorOf(extra, COMPASS_PLAN) && ringOf(networks.find((one) => one.id === id)?.reach ?? reach) === ringOf(reach);
      assert.ok(before && after);
      for (const id of moved(before, after)) assert.ok(own(id), id);
    }));
  });

  for (const which of ['joinable', 'all'] as const) {
    it(`moves at most one in twenty of the real ones (${which}) over 2 pixels, whatever its theme, reach and name`, { skip: whenUnbuilt }, () => {
      const networks = realNetworks(which);
      const before = draw(networks);
      for (const theme of ORDER) for (const reach of REACH) for (let at = 0; at < 12; at++) {
        const gone = moved(before, draw([...networks, sample(`nieuw-netwerk-${at}`, { themes: [theme], reach })]));
        assert.ok(gone.length <= networks.length / 20, `${theme} ${reach} ${at}: ${gone.join(', ')}`);
      }
    });
  }

  it('draws the sample as it did before', () => {
    const networks = ORDER.flatMap((theme, at) => REACH.map((reach, nth) => sample(`${theme}-${reach}`, { themes: [theme], reach, members: at * 20 + nth })));
    const text = nodesOf(compassOf(networks, { plan: COMPASS_PLAN })).map(({ id, x, y, radius }) => `${id} ${x.toFixed(1)} ${y.toFixed(1)} ${radius}`).join('\n');
    assert.equal(createHash('sha256').update(text).digest('hex').slice(0, 16), 'f09a481361244d72');
  });
});

describe('nodeRadius', () => {
  it('grows with the root of the members, from 5 to 14 pixels', () => assert.deepEqual([0, 100, 400, 4000].map(nodeRadius), [5, 9.5, 14, 14]));
  it('is smallest where nobody knows', () => assert.equal(nodeRadius(undefined), 5));
});

describe('takePlaces', () => {
  it('gives everybody one place of their own, the roomy ones first', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), fc.nat(12), fc.nat(6), (ids, roomy, more) => {
      const taken = takePlaces(ids, roomy, roomy + more);
      assert.equal(taken.size, Math.min(ids.length, roomy + more));
      assert.equal(new Set(taken.values()).size, taken.size);
      assert.equal([...taken.values()].filter((place) => place < roomy).length, Math.min(ids.length, roomy));
    }));
  });
});
