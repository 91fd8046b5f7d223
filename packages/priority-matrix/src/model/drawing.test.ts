import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthsBetween, PRIORITY_SETTINGS } from '@digitaal-europa/data';
import fc from 'fast-check';
import { drawingOf, landingAt, sheetsOf, TOUCH } from './drawing.ts';
import { isUrgent, QUADRANTS } from './quadrants.ts';
import { anyCards, measureAt, sampleCard, sampleCards } from './plot.fixture.ts';

const TODAY = '2026-11-22';
const base = { settings: PRIORITY_SETTINGS, today: TODAY, language: 'nl', now: ['vandaag', 'nu'], measure: { ...measureAt(), axis: (text: string) => text.length * 7 } } as const;
const draw = (cards = sampleCards({}), touch = false) => drawingOf({ ...base, cards, width: 1100, zoom: 1, open: new Set(), touch });
const at = (x: number, y: number, months?: number) => landingAt(draw(), x, y, TODAY, months);
const { scale, plot } = draw();
const [upper, lower] = [10, plot.height - 10];

describe('letting go of a card', () => {
  it('gives the box and the month under the pointer', () => {
    assert.deepEqual(at(scale.x(1.5), upper), { quadrant: 'nu-doen', startBy: '2027-01' });
    assert.deepEqual(at(scale.x(10), lower), { quadrant: 'volgen', startBy: '2027-09' });
  });

  it('just behind the line gives the first month that begins behind it', () => assert.deepEqual([at(scale.split - 1, lower)?.startBy, at(scale.split + 1, lower)?.startBy], ['2027-02', '2027-03']));

  it('is nothing outside the boxes', () => assert.deepEqual([at(-1, upper), at(1101, upper), at(100, -1), at(100, plot.height + 1)], [undefined, undefined, undefined, undefined]));

  it('over the past keeps the month of what should have begun, and begins another this month', () => {
    assert.deepEqual(at(scale.x(-6), lower, -8), { quadrant: 'samen', startBy: undefined });
    assert.deepEqual(at(scale.x(-6), lower, 9), { quadrant: 'samen', startBy: '2026-11' });
    assert.deepEqual(at(scale.x(-6), lower), { quadrant: 'samen', startBy: '2026-11' });
  });

  it('never gives a month on the other side of the line, nor one that is over', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1099.9, noNaN: true }), fc.boolean(), fc.constantFrom('2026-11-22', '2027-01-31', '2028-02-29', '2027-03-01'), (x, isUpper, today) => {
      const drawing = drawingOf({ ...base, today, cards: sampleCards({}), width: 1100, zoom: 1, open: new Set() });
      const found = landingAt(drawing, x, isUpper ? upper : lower, today, undefined);
      assert.ok(found?.startBy);
      const months = monthsBetween(today, `${found.startBy}-01`);
      assert.ok(isUrgent(found.quadrant) ? months <= drawing.scale.at : months > drawing.scale.at, `${found.startBy} in ${found.quadrant}`);
      assert.ok(found.startBy >= today.slice(0, 7));
    }));
  });
});

describe('the drawing', () => {
  it('gives fingers a lane of 44 pixels', () => {
    const cards = sampleCards({ 'nu-doen': Array.from({ length: 10 }, (_, i) => sampleCard(-i, { key: `k${i}` })), volgen: [sampleCard(9)] });
    for (const { cards: some } of draw(cards, true).plot.boxes) for (const { height } of some) assert.ok(height >= 44);
    assert.ok(TOUCH.compact[0] > TOUCH.compact[1]);
  });

  it('on paper has every card once, numbered, on sheets that are not too high', () => {
    fc.assert(fc.property(anyCards(60), (cards) => {
      const sheets = sheetsOf({ ...base, cards });
      const keys = sheets.flatMap((sheet) => sheet.plot.boxes.flatMap((box) => box.cards.map(({ card }) => card.key)));
      assert.deepEqual(keys.toSorted(), QUADRANTS.flatMap((quadrant) => cards[quadrant].map(({ key }) => key)).sort());
    }), { numRuns: 30 });
  });
});

describe('a drawing', () => {
  it('keeps its scale, and with it what stands on it, as long as width, line and zoom are the same', () => {
    const cards = sampleCards({});
    const drawn = (change: Partial<Parameters<typeof drawingOf>[0]> = {}) => drawingOf({ ...base, cards, width: 1100, zoom: 1, open: new Set(), ...change }).scale;
    const first = drawn();
    assert.equal(drawn(), first);
    assert.deepEqual([drawn({ width: 900 }).width, drawn({ settings: { ...PRIORITY_SETTINGS, urgentWithin: 6 } }).at, drawn().at], [900, 6, first.at]);
    assert.notEqual(drawn({ zoom: 2 }).x(-12), drawn().x(-12));
  });
});
