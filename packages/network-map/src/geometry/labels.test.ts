import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measure } from './geometry.fixture.ts';
import { around, formsOf, overlaps, placeLabels, type Box, type LabelWish } from './labels.ts';

const ROOM = { width: 900, height: 760, lineHeight: 15, measure };
const wish = (id: string, x: number, y: number, fields: Partial<LabelWish> = {}): LabelWish => ({ id, x, y, radius: 5, forms: [['tien tekens']], bold: false, ...fields });

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
