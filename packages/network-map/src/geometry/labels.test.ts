import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { THEMES, type Theme } from '@digitaal-europa/data';
import fc from 'fast-check';
import { compassOf, ringOf, type Compass, type MapNetwork } from './compass.ts';
import { measure, ORDER, realNetworks, sample, someNetworks, whenUnbuilt } from './geometry.fixture.ts';
import { around, compassLabels, formsOf, overlaps, placeLabels, type Box, type CompassLabels, type LabelWish, type PlacedText } from './labels.ts';
import { planFor, REST, sectorOf } from './sectors.ts';

const ROOM = { width: 900, height: 760, lineHeight: 15, measure };
const RING_NAMES = { regional: 'regionaal', national: 'landelijk', european: 'Europees' };
const words = { heading: (theme: string): string => (theme === REST ? 'Overige thema’s' : THEMES[theme as Theme].nl), ring: (ring: keyof typeof RING_NAMES): string => RING_NAMES[ring] };
const wish = (id: string, x: number, y: number, fields: Partial<LabelWish> = {}): LabelWish => ({ id, x, y, radius: 5, forms: [['tien tekens']], bold: false, ...fields });
const draw = (networks: readonly MapNetwork[], size: { width?: number; height?: number } = {}): { compass: Compass; labels: CompassLabels } => {
  const compass = compassOf(networks, { plan: planFor(networks, ORDER), ...size });
  return { compass, labels: compassLabels(compass, networks, words, ROOM) };
};
const textsOf = ({ headings, rings, names }: CompassLabels): PlacedText[] => [...headings.values(), ...rings.values(), ...names.values()];

describe('formsOf', () => {
  const length = (text: string): number => text.length;
  it('breaks a name at the word that makes the lines most alike, and ends with the short one', () => {
    assert.deepEqual(formsOf('Centre of Excellence for Data', 'CoE', length), [['Centre of Excellence for Data'], ['Centre of', 'Excellence for Data'], ['CoE']]);
  });
  it('never breaks a word, and says nothing twice', () => assert.deepEqual(formsOf('Eurocities', 'Eurocities', length), [['Eurocities']]));
});

describe('placeLabels', () => {
  const sideOf = (obstacles: readonly Box[]): string | undefined => {
    const found = placeLabels([wish('a', 100, 100)], obstacles, ROOM).get('a');
    return found && `${found.anchor} ${Math.sign(found.box.y + found.box.height / 2 - 100)}`;
  };
  const right = { x: 150, y: 95, width: 40, height: 10 };
  const left = { ...right, x: 10 };
  const below = { x: 95, y: 112, width: 10, height: 5 };
  const above = { ...below, y: 83 };

  it('tries right, left, under and over, in that order, and then gives up', () => {
    assert.deepEqual([[], [right], [right, left], [right, left, below], [right, left, below, above]].map(sideOf), ['start 0', 'end 0', 'middle 1', 'middle -1', undefined]);
  });

  it('uses a shorter form where the longer one fits nowhere', () => {
    const found = placeLabels([wish('a', 100, 100, { forms: [['een heel lange naam'], ['een heel', 'lange naam']] })], [{ ...right, x: 185 }, left, below, above], ROOM);
    assert.deepEqual(found.get('a')?.lines, ['een heel', 'lange naam']);
  });

  it('serves who comes first, and lets a neighbour step aside for who comes later', () => {
    const far: Box[] = [{ x: 0, y: 0, width: 900, height: 85 }, { x: 0, y: 115, width: 900, height: 645 }];
    const near: Box = { x: 0, y: 85, width: 100, height: 30 };
    // On one line: the second has room on its left only, where the first stands until it goes to its own left.
    const found = placeLabels([wish('first', 250, 100), wish('second', 340, 100)], [...far, near, { x: 350, y: 85, width: 550, height: 30 }], ROOM);
    assert.deepEqual([...found].map(([id, { anchor }]) => [id, anchor]).sort(), [['first', 'end'], ['second', 'end']]);
    const blocked = placeLabels([wish('first', 250, 100), wish('second', 340, 100)], [...far, { ...near, width: 245 }, { x: 350, y: 85, width: 550, height: 30 }], ROOM);
    assert.deepEqual([...blocked.keys()], ['first']);
  });

  it('never lets names overlap each other or an obstacle, or leave the picture', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }), radius: fc.integer({ min: 5, max: 14 }), name: fc.constantFrom('kort', 'twee woorden', 'een naam van veel woorden'), bold: fc.boolean() });
    fc.assert(fc.property(fc.array(at, { maxLength: 30, size: 'max' }), (list) => {
      const obstacles = list.map((one) => around(one, one.radius));
      const placed = [...placeLabels(list.map(({ name, ...one }, nth) => ({ ...one, id: `${nth}`, forms: formsOf(name, undefined, (text) => measure(text, one.bold)) })), obstacles, { ...ROOM, width: 300, height: 200 }).values()];
      for (const [nth, { box }] of placed.entries()) {
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= 300 && box.y + box.height <= 200);
        for (const other of [...placed.slice(nth + 1).map((one) => one.box), ...obstacles]) assert.ok(!overlaps(box, other));
      }
    }));
  });
});

describe('compassLabels', () => {
  it('overlaps nothing, and names or lists every network once', () => {
    fc.assert(fc.property(someNetworks, fc.constantFrom({}, { width: 1100, height: 760 }, { width: 1200, height: 1013 }), (networks, size) => {
      const { compass, labels } = draw(networks, size);
      const all = textsOf(labels).map(({ box }) => box);
      const nodes = compass.cells.flatMap((cell) => cell.nodes);
      for (const [at, box] of all.entries()) {
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= compass.width && box.y + box.height <= compass.height, JSON.stringify(box));
        for (const other of all.slice(at + 1)) assert.ok(!overlaps(box, other));
        for (const node of nodes) assert.ok(!overlaps(box, around(node, node.radius)));
        assert.ok(!overlaps(box, around(compass.centre, compass.centre.radius)));
      }
      assert.deepEqual([...labels.names.keys(), ...labels.hidden.flatMap(({ ids }) => ids)].sort(), networks.map(({ id }) => id).sort());
      for (const { theme, ring, ids } of labels.hidden) for (const id of ids) {
        const network = networks.find((one) => one.id === id) ?? assert.fail();
        assert.deepEqual([sectorOf(network, planFor(networks, ORDER)), ringOf(network.reach)], [theme, ring]);
      }
    }), { numRuns: 60 });
  });

  it('names what the organisation is in before anything else, and then the largest', () => {
    const crowd = Array.from({ length: 16 }, (_, at) => sample(`n${at}`, { label: 'Een naam die veel ruimte vraagt', themes: ['water'], reach: 'regional' }));
    const networks = [...crowd, ...ORDER.slice(0, 9).flatMap((theme) => [0, 1, 2].map((nth) => sample(`${theme}${nth}`, { themes: [theme] })))];
    /** Who has a name only with these fields, among others with as many members as given. */
    const gains = (fields: Partial<MapNetwork>, members?: number): string[] => networks.map(({ id }) => id).filter((id) => {
      const named = (own: Partial<MapNetwork>): boolean => draw(networks.map((network) => (network.id === id ? { ...network, ...own } : { ...network, members }))).labels.names.has(id);
      return named(fields) && !named({});
    });
    assert.notDeepEqual(gains({ members: 1 }), []);
    assert.notDeepEqual(gains({ joined: true }), []);
    assert.notDeepEqual(gains({ joined: true }, 1), []);
  });

  for (const which of ['joinable', 'all'] as const) {
    it(`names nine in ten of the real networks (${which}) at 900 by 760`, { skip: whenUnbuilt }, () => {
      const networks = realNetworks(which);
      const { names, hidden } = draw(networks).labels;
      assert.ok(names.size >= networks.length * 0.9, `${names.size} of ${networks.length}; hidden: ${hidden.flatMap(({ ids }) => ids).join(', ')}`);
      for (const { id } of networks.filter(({ joined }) => joined)) assert.ok(names.has(id), id);
    });
  }
});
