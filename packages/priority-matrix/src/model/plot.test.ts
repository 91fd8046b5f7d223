import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PRIORITY_SETTINGS } from '@digitaal-europa/data';
import type { CardsByQuadrant, PlotCard } from './plot-card.ts';
import { QUADRANTS } from './quadrants.ts';
import { anyCards, isInColumn, measureAt, sampleCard, sampleCards } from './plot.fixture.ts';
import { packPlot, packSheets, PAPER, SCREEN, SHEET, type PlacedCard, type Plot, type PlotBox, type PlotOptions, type Rect } from './plot.ts';
import { scaleOf, type TimeScale } from './scale.ts';

const WIDE = scaleOf(1082);
const pack = (cards: Partial<CardsByQuadrant>, options: Partial<PlotOptions> = {}): Plot => packPlot(sampleCards(cards), { scale: WIDE, measure: measureAt(options.zoom), ...options });
const boxOf = (plot: Plot, quadrant: PlotBox['quadrant']): PlotBox => plot.boxes.find((box) => box.quadrant === quadrant) as PlotBox;
const many = (count: number, months = -2): PlotCard[] => Array.from({ length: count }, (_, i) => sampleCard(months, { key: `k${i}` }));
const only = (plot: Plot): PlacedCard => plot.boxes.flatMap(({ cards }) => cards)[0] as PlacedCard;
const near = (a: number, b: number, message?: string): void => assert.ok(Math.abs(a - b) < 1e-6, `${message ?? ''} ${a} is not ${b}`);

describe('one card', () => {
  it('stands right of its dot, in its longest form, below the head of its box', () => {
    const { side, x, y, height, line, titleX, dot } = only(pack({ 'nu-doen': [sampleCard(-9)] }));
    assert.deepEqual({ side, line, height, y }, { side: 'right', line: 'begin uiterlijk apr 2027 · Proefverordening', height: 40, y: 46 + 5 });
    near(x, WIDE.x(-9));
    assert.ok(titleX > x + 7);
    assert.deepEqual(dot, { x: WIDE.x(-9), y: 46 + 25, shape: 'dot' });
  });

  it('stands left when there is no room right, then takes a shorter form', () => {
    assert.equal(only(pack({ 'nu-doen': [sampleCard(2)] })).side, 'left');
    const middle = only(pack({ inplannen: [sampleCard(10)] }));
    assert.deepEqual([middle.side, middle.line], ['right', 'begin uiterlijk apr 2027']);
  });

  it('stands over its dot before its title is cut', () => {
    const card = only(pack({ inplannen: [sampleCard(13, { title: 'Een heel lange naam van een verplichting' })] }));
    assert.deepEqual([card.side, card.title, card.line], ['over', 'Een heel lange naam van een verplichting', 'begin uiterlijk apr 2027 · Proefverordening']);
    assert.equal(card.dot?.y, card.y, 'the dot is on its upper edge');
    const cut = only(pack({ inplannen: [sampleCard(13, { title: 'x'.repeat(100) })] }));
    assert.match(cut.title, /^x+…$/);
    assert.equal(cut.line, 'apr 2027');
  });

  it('stands across its dot when lines are single', () => {
    const card = pack({ inplannen: [sampleCard(14, { title: 'Een hele lange naam van 30' }), ...many(9, 5)] }).boxes[1]?.cards[0];
    assert.deepEqual([card?.side, card?.line], ['across', 'begin uiterlijk apr 2027']);
    const [dot, title] = [card?.dot?.x ?? 0, measureAt().title('Een hele lange naam van 30')];
    assert.ok((card?.titleX ?? 0) + title + 7 <= dot && dot + 7 <= (card?.lineX ?? 0));
    const first = pack({ inplannen: [sampleCard(10, { title: 'Een nog langere naam van 34 tekens' }), ...many(9, 5)] }).boxes[1]?.cards[0];
    assert.deepEqual([first?.side, first?.title], ['date-first', 'Een nog langere naam van 34 tekens'], 'the date first when the room is right');
    assert.ok((first?.lineX ?? 0) + measureAt().line(first?.line ?? '') + 7 <= (first?.dot?.x ?? 0) && (first?.dot?.x ?? 0) + 7 <= (first?.titleX ?? 0));
  });

  it('is an arrow when it lies beyond the axis', () => {
    assert.deepEqual([only(pack({ 'nu-doen': [sampleCard(-12.1)] })).dot?.shape, only(pack({ volgen: [sampleCard(33)] })).dot?.shape, only(pack({ 'nu-doen': [sampleCard(-12)] })).dot?.shape], ['past', 'later', 'dot']);
  });

  it('has no dot without a month', () => {
    const { dot, side } = only(pack({ inplannen: [sampleCard(undefined)] }));
    assert.deepEqual([dot, side], [undefined, 'free']);
  });

  it('stands at the edge of the box that was chosen when its month lies in the other', () => {
    const { dot, x } = only(pack({ inplannen: [sampleCard(-2)] }));
    assert.deepEqual(dot && [dot.off, dot.x], ['before', WIDE.split + 9]);
    assert.ok(x >= WIDE.split);
    assert.equal(only(pack({ 'nu-doen': [sampleCard(7)] })).dot?.off, 'after');
  });

  it('grows with the text', () => {
    const scale = scaleOf(2164, PRIORITY_SETTINGS, 2);
    const [small, large] = [pack({ inplannen: [sampleCard(5)] }), packPlot(sampleCards({ inplannen: [sampleCard(5)] }), { scale, measure: measureAt(2), zoom: 2 })];
    near(large.height, 2 * small.height);
    near(only(large).x, 2 * only(small).x);
    near(only(large).width, 2 * only(small).width);
  });
});

describe('density', () => {
  it('is single lines from nine cards on, and from fifteen on the first twelve', () => {
    for (const [count, density, drawn, hidden] of [[8, 'cards', 8, 0], [9, 'compact', 9, 0], [14, 'compact', 14, 0], [15, 'compact', 12, 3], [60, 'compact', 12, 48]] as const) {
      const box = boxOf(pack({ samen: many(count) }), 'samen');
      assert.deepEqual([box.density, box.cards.length, box.hidden, box.more !== undefined], [density, drawn, hidden, count > 14], String(count));
    }
  });

  it('shows all of an opened box and keeps the place of the button', () => {
    const box = boxOf(pack({ samen: many(15), volgen: many(20, 9) }, { open: new Set(['samen']) }), 'samen');
    assert.deepEqual([box.cards.length, box.hidden, box.more?.height], [15, 0, 44]);
  });

  it('puts lanes 50 apart, single lines 29, on paper 24', () => {
    const lanes = (plot: Plot): number => (boxOf(plot, 'nu-doen').cards[1]?.y ?? 0) - (boxOf(plot, 'nu-doen').cards[0]?.y ?? 0);
    assert.deepEqual([lanes(pack({ 'nu-doen': many(8) })), lanes(pack({ 'nu-doen': many(9) })), lanes(pack({ 'nu-doen': many(9) }, { step: PAPER[0] }))], [50, 29, 24]);
  });

  it('puts cards that do not touch in one lane', () => {
    const cards = boxOf(pack({ 'nu-doen': [sampleCard(-11, { forms: ['2027'] }), sampleCard(-3, { forms: ['2027'] })] }), 'nu-doen').cards;
    assert.equal(cards[0]?.y, cards[1]?.y);
  });
});

describe('what reaches into another box', () => {
  it('is in the way there: a halo', () => {
    const free = pack({ inplannen: [sampleCard(5)] });
    const crossed = pack({ 'nu-doen': [sampleCard(1, { halo: { from: 0, to: 9 } })], inplannen: [sampleCard(5)] });
    assert.equal(boxOf(free, 'inplannen').cards[0]?.y, 51);
    assert.equal(boxOf(crossed, 'inplannen').cards[0]?.y, 101);
  });

  it('is a halo from its first to its last month, with its text behind it', () => {
    const { halo } = only(pack({ 'nu-doen': [sampleCard(-8, { halo: { from: -9, to: 9, text: 'of pas aug 2027' } })] }));
    near(halo?.x ?? 0, WIDE.x(-9));
    near((halo?.x ?? 0) + (halo?.width ?? 0), WIDE.x(9));
    assert.deepEqual([halo?.endless, halo?.text?.text], [false, 'of pas aug 2027']);
    assert.deepEqual(only(pack({ inplannen: [sampleCard(9, { halo: { from: 9, to: Infinity, text: 'x' } })] })).halo, { x: WIDE.x(9), width: 1062 - WIDE.x(9), y: 48, height: 46, endless: true, text: undefined });
    assert.equal(only(pack({ inplannen: [sampleCard(9, { halo: { from: 9, to: 9 } })] })).halo, undefined);
  });

  it('is a halo of which both ends are seen, also where its card lies on it', () => {
    for (const [quadrant, start, halo] of [['nu-doen', -8, { from: -9, to: -7 }], ['inplannen', 22, { from: 20, to: 23 }]] as const) {
      const card = only(pack({ [quadrant]: [sampleCard(start, { halo })] }));
      const [from, to] = [card.halo?.x ?? 0, (card.halo?.x ?? 0) + (card.halo?.width ?? 0)];
      assert.ok([from, to].some((end) => card.x < end && end < card.x + card.width), 'an end lies behind the card');
      assert.ok((card.halo?.y ?? 0) < card.y && (card.halo?.y ?? 0) + (card.halo?.height ?? 0) > card.y + card.height);
    }
    assert.equal(only(pack({ 'nu-doen': [sampleCard(-8, { halo: { from: -9, to: 9 } })] })).halo?.height, 16, 'no end lies behind the card');
  });

  it('is a halo at the height of the dot, which may stand on its card', () => {
    const short = { title: 'Kort', forms: ['2027'] };
    const left = [...[1, 2].map(() => sampleCard(2.9, short)), ...many(7, -20).map((card) => ({ ...card, ...short }))];
    const card = boxOf(pack({ 'nu-doen': left, inplannen: [sampleCard(13, { title: 'Een heel lange naam van een verplichting', halo: { from: 0, to: 13 } })] }), 'inplannen').cards[0];
    assert.deepEqual([card?.side, card?.y, card?.halo?.y], ['over', 151, 137], 'two single lines reach the line between the boxes, from 48 to 101');
  });

  it('is a ghost, in the lane of its card when both are in one row', () => {
    const ghost = { startMonths: 5, quadrant: 'inplannen', forms: ['Nieuwe taak: berekend, apr 2027', 'berekend'] } as const;
    const plot = pack({ 'nu-doen': [sampleCard(2, { ghost, chosen: true })], inplannen: [sampleCard(5)] });
    const [placed] = plot.ghosts;
    near(placed?.x ?? 0, WIDE.x(5));
    assert.deepEqual([placed?.y, placed?.text?.text, placed?.line?.from, placed?.line?.to], [71, 'Nieuwe taak: berekend, apr 2027', WIDE.x(2), WIDE.x(5) - 7]);
    assert.equal(boxOf(plot, 'inplannen').cards[0]?.y, 101);
  });

  it('is a ghost with a lane of its own and no line in another row, or on the place of its card', () => {
    const below = pack({ 'nu-doen': [sampleCard(2, { ghost: { startMonths: 1, quadrant: 'samen', forms: ['berekend'] } })] });
    assert.deepEqual([below.ghosts[0]?.line, below.ghosts[0]?.y], [undefined, boxOf(below, 'samen').y + 46 + 14.5]);
    const same = pack({ 'nu-doen': [sampleCard(2, { ghost: { startMonths: 1.9, quadrant: 'nu-doen', forms: ['berekend'] } })] });
    assert.equal(same.ghosts[0]?.line, undefined);
    assert.ok((same.ghosts[0]?.y ?? 0) > 46 + 50);
  });
});

interface Case { cards: CardsByQuadrant; scale: TimeScale; plot: Plot; zoom: number; paper: boolean; open: boolean }
const anyCase: fc.Arbitrary<Case> = fc.record({ cards: anyCards(), width: fc.integer({ min: 942, max: 1900 }), urgentWithin: fc.constantFrom(3, 3, 3, 1, 6, 12), zoom: fc.constantFrom(1, 1, 1.25, 2), open: fc.boolean(), paper: fc.boolean() })
  .map(({ cards, width, urgentWithin, zoom: wanted, open, paper }) => {
    const zoom = paper ? 1 : wanted;
    const scale = scaleOf(paper ? SHEET.width : width * zoom, { ...PRIORITY_SETTINGS, urgentWithin }, zoom);
    return { cards, scale, zoom, paper, open, plot: packPlot(cards, { scale, measure: measureAt(zoom), zoom, step: paper ? PAPER[1] : SCREEN, ...(open ? { open: new Set(QUADRANTS) } : {}) }) };
  });
const always = (check: (one: Case) => void, numRuns = 300): void => fc.assert(fc.property(anyCase, check), { numRuns });
const isOver = (a: Rect, b: Rect): boolean => a.x + 1e-6 < b.x + b.width && b.x + 1e-6 < a.x + a.width && a.y + 1e-6 < b.y + b.height && b.y + 1e-6 < a.y + a.height;
const disc = (x: number, y: number, zoom: number): Rect => ({ x: x - 7 * zoom, y: y - 7 * zoom, width: 14 * zoom, height: 14 * zoom });
const allCards = ({ boxes }: Plot): PlacedCard[] => boxes.flatMap(({ cards }) => cards);

/** Everything that is drawn, by the card it belongs to. */
function shapesOf(plot: Plot, zoom: number): { owner: string; what: string; rect: Rect }[] {
  return [
    ...allCards(plot).flatMap(({ card, dot, halo, ...rect }) => [
      { what: 'card', rect }, ...(dot ? [{ what: 'dot', rect: disc(dot.x, dot.y, zoom) }] : []), ...(halo ? [{ what: 'halo', rect: halo }] : []),
      ...(halo?.text ? [{ what: 'halo text', rect: { ...halo.text, y: halo.y, height: halo.height } }] : []),
    ].map((shape) => ({ owner: card.key, ...shape }))),
    ...plot.ghosts.flatMap(({ card, x, y, text, line }) => [
      { what: 'ring', rect: disc(x, y, zoom) }, ...(text ? [{ what: 'ghost text', rect: { ...text, y: y - 8 * zoom, height: 16 * zoom } }] : []), ...(line ? [{ what: 'line', rect: { x: line.from, width: line.to - line.from, y: y - 1, height: 2 } }] : []),
    ].map((shape) => ({ owner: card.key, ...shape }))),
    ...plot.boxes.flatMap((box) => [...(box.more ? [{ owner: box.quadrant, what: 'more', rect: box.more }] : []), { owner: box.quadrant, what: 'head', rect: { ...box, height: 36 * zoom } }]),
  ];
}

describe('any cards', () => {
  it('never stand over each other, nor over a dot, halo, ghost, line or text of another', () => always(({ plot, zoom }) => {
    const shapes = shapesOf(plot, zoom);
    for (const [i, a] of shapes.entries()) for (const b of shapes.slice(i + 1)) if (a.owner !== b.owner && isOver(a.rect, b.rect)) assert.fail(`${a.owner} ${a.what} ${JSON.stringify(a.rect)} on ${b.owner} ${b.what} ${JSON.stringify(b.rect)}`);
  }));

  it('keep their own ghost and the text of their halo beside their texts', () => always(({ plot, zoom }) => {
    const shapes = shapesOf(plot, zoom);
    for (const a of shapes.filter(({ what }) => what === 'ring' || what === 'halo text' || what === 'ghost text' || what === 'line')) {
      for (const b of shapes) if (b !== a && b.owner === a.owner && (b.what === 'card' || b.what === 'halo text' || b.what === 'ring' && a.what !== 'line' || b.what === 'dot' && a.what === 'ring' || b.what === 'halo' && a.what === 'ghost text') && isOver(a.rect, b.rect)) assert.fail(`${a.what} on ${b.what} of ${a.owner}`);
    }
  }));

  it('keep all four edges and both texts inside their own box', () => always(({ plot, zoom }) => {
    const measure = measureAt(zoom);
    for (const box of plot.boxes) {
      for (const card of box.cards) {
        assert.ok(card.x >= box.x - 1e-6 && card.x + card.width <= box.x + box.width + 1e-6, `${card.card.key} ${card.side}: ${card.x} to ${card.x + card.width} in ${box.x} to ${box.x + box.width}`);
        assert.ok(card.y >= box.y && card.y + card.height <= box.y + box.height);
        for (const [from, width] of [[card.titleX, measure.title(card.title)], [card.lineX, measure.line(card.line)]] as const) assert.ok(from >= card.x && from + width <= card.x + card.width + 1e-6, card.side);
        if (card.dot && card.side !== 'over') assert.ok([[card.titleX, measure.title(card.title)], [card.lineX, measure.line(card.line)]].every(([from, width]) => (card.dot?.x ?? 0) + 7 * zoom <= (from ?? 0) || (from ?? 0) + (width ?? 0) <= (card.dot?.x ?? 0) - 7 * zoom + 1e-6), `${card.side}: text on its dot`);
      }
    }
    for (const { halo } of allCards(plot)) if (halo?.text) assert.ok(plot.boxes.some((box) => halo.x + halo.width <= box.x + box.width && (halo.text?.x ?? 0) + (halo.text?.width ?? 0) <= box.x + box.width && (halo.text?.x ?? 0) >= box.x), 'the text of a halo crosses no line');
    for (const { quadrant, text, y } of plot.ghosts) {
      const box = boxOf(plot, quadrant);
      assert.ok(y - 7 * zoom >= box.y + 36 * zoom && y + 7 * zoom <= box.y + box.height, 'a ghost stands in its row');
      if (text) assert.ok(text.x >= box.x && text.x + text.width <= box.x + box.width);
    }
  }));

  it('are all drawn or counted, in their order', () => always(({ plot, cards, open, paper }) => {
    let number = 0;
    for (const { quadrant, cards: drawn, hidden, count } of plot.boxes) {
      assert.equal(count, cards[quadrant].length);
      assert.equal(drawn.length + hidden, count);
      if (open || paper) assert.equal(hidden, 0);
      drawn.forEach((card, i) => {
        assert.equal(card.card, cards[quadrant][i]);
        assert.equal(card.number, number + i + 1);
      });
      number += count;
    }
    assert.deepEqual(plot.ghosts.map(({ card }) => card.key).sort(), allCards(plot).filter(({ card }) => card.ghost).map(({ card }) => card.key).sort());
  }));

  it('have their dot and ghost exactly at their month, or at the edge of a box that was chosen', () => always(({ plot, scale }) => {
    for (const { card: { startMonths }, quadrant, dot } of allCards(plot)) {
      assert.equal(dot === undefined, startMonths === undefined);
      if (!dot || startMonths === undefined) continue;
      assert.equal(dot.off === undefined, isInColumn(quadrant, startMonths, scale.at));
      if (dot.off === undefined) assert.equal(dot.x, scale.x(startMonths));
      assert.equal(dot.shape, startMonths < -12 ? 'past' : startMonths > 24 ? 'later' : 'dot');
    }
    for (const { card: { ghost }, off, x, quadrant } of plot.ghosts) {
      assert.equal(quadrant, ghost?.quadrant);
      if (off === undefined) assert.equal(x, scale.x(ghost?.startMonths ?? 0));
    }
  }));

  it('keep a date, and their whole title unless no place in the box holds it', () => always(({ plot, paper, zoom }) => {
    for (const { card, title, line, number, side, quadrant } of allCards(plot)) {
      assert.ok(card.forms.includes(line.replace(/^· /, '')), line);
      const whole = paper ? `${number}. ${card.title}` : card.title;
      const { density, width } = boxOf(plot, quadrant);
      if (title !== whole && density === 'cards') assert.ok(measureAt(zoom).title(whole) > width - 70 * zoom, whole);
      if (title !== whole) assert.ok(title.endsWith('…') && whole.startsWith(title.slice(0, -1)) && line.endsWith(card.forms.at(-1) ?? ''), `${side} ${title}`);
    }
  }));

  it('make two rows of two boxes as high as what is in them', () => always(({ plot, scale }) => {
    const [a, b, c, d] = plot.boxes;
    assert.deepEqual(plot.boxes.map(({ quadrant }) => quadrant), [...QUADRANTS]);
    assert.ok(a && b && c && d && a.y === 0 && b.y === 0 && a.height === b.height && c.y === a.height && d.y === c.y && c.height === d.height);
    near(plot.height, (a?.height ?? 0) + (c?.height ?? 0));
    assert.ok(a?.width === scale.split && b?.x === scale.split && plot.width === scale.width);
  }));
});

describe('on paper', () => {
  const sheets = (cards: CardsByQuadrant): readonly Plot[] => packSheets(cards, { scale: scaleOf(SHEET.width), measure: measureAt() }, 150);

  it('takes the roomiest step that fits one sheet', () => {
    const densities = (count: number): unknown => {
      const [first, ...more] = sheets(sampleCards({ 'nu-doen': many(count), samen: many(count) }));
      return [first?.boxes[0]?.density, first?.boxes[0]?.cards[0]?.height, more.length];
    };
    assert.deepEqual([4, 8, 9, 11, 12, 14].map(densities), [['cards', 40, 0], ['compact', 20, 0], ['compact', 20, 0], ['compact', 18, 0], ['compact', 16, 0], ['compact', 20, 1]]);
  });

  it('has as much on each sheet, and no last one with a card or two', () => {
    const counts = (count: number): unknown => sheets(sampleCards({ 'nu-doen': many(count), samen: many(count) })).map(({ boxes }) => boxes[0]?.cards.length);
    assert.deepEqual([13, 14, 27, 40].map(counts), [[13], [7, 7], [9, 9, 9], [10, 10, 10, 10]]);
  });

  it('keeps cards of two lines where the box beside makes the row high anyway', () => {
    const [sheet] = sheets(sampleCards({ 'nu-doen': many(10), inplannen: many(4, 9), samen: many(9), volgen: many(5, 9) }));
    assert.deepEqual(sheet?.boxes.map(({ density }) => density), ['compact', 'cards', 'compact', 'compact']);
    const long = sheets(sampleCards({ 'nu-doen': many(60), inplannen: many(27, 9) }));
    assert.deepEqual(long.map(({ boxes }) => `${boxes[1]?.cards.length} ${boxes[1]?.density}`), ['20 compact', '7 cards', '0 cards'], 'by what is on that sheet');
  });

  it('numbers the titles', () => assert.deepEqual(sheets(sampleCards({ 'nu-doen': many(2), volgen: many(1, 9) })).flatMap(allCards).map(({ title }) => title.slice(0, 2)), ['1.', '2.', '3.']));

  it('holds every card once, with its date, and no sheet is higher than paper', () => fc.assert(fc.property(anyCards(120), (cards) => {
    const made = sheets(cards);
    for (const { height } of made) assert.ok(height + 150 <= SHEET.height, String(height));
    const drawn = made.flatMap(allCards);
    assert.deepEqual(drawn.map(({ number }) => number).sort((a, b) => a - b), Array.from({ length: QUADRANTS.reduce((sum, quadrant) => sum + cards[quadrant].length, 0) }, (_, i) => i + 1));
    for (const { card, line } of drawn) assert.ok(card.forms.includes(line.replace(/^· /, '')));
    if (drawn.length === 0) assert.equal(made.length, 1);
  }), { numRuns: 40 }));
});
