import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { PRIORITY_SETTINGS, type MeasureText, type SvgPicture } from '@digitaal-europa/data';
import { pictureOf, PICTURE_WIDTH, type PictureWords } from './picture.ts';
import type { CardsByQuadrant } from './plot-card.ts';
import { QUADRANTS } from './quadrants.ts';
import { anyCards, sampleCard, sampleCards } from './plot.fixture.ts';
import { monthLabel, scaleOf } from './scale.ts';

const measure: MeasureText = (text, size, bold) => text.length * size * (bold ? 0.56 : 0.52);
const words: PictureWords = {
  language: 'nl', title: 'Prioriteiten: wat doen we eerst?', subtitle: 'Gemeente · 21 verplichtingen · stand 22 november 2026', filter: 'Keuze: alleen AI.', source: 'Bron: voorbeeld.',
  quadrant: (quadrant) => ({ name: quadrant, note: `uitleg ${quadrant}` }), month: (date) => monthLabel(date, 'nl'), nowTexts: ['nu'],
  axis: ['‹ aanbevolen start al voorbij', 'Begin uiterlijk (ingangsdatum min doorlooptijd)', 'ruimte om te plannen ›'], note: 'Boven of onder de middenlijn telt; de volgorde in een vak niet.',
  key: { certain: 'datum bindend', expected: 'datum verwacht', past: 'meer dan 12 maanden geleden', later: 'over meer dan 24 maanden', ghost: 'berekende plek (u koos een andere)', halo: 'start niet zeker: vroegste tot laatste (streepje)', chosen: 'uw keuze', off: 'maand ligt buiten dit vak' },
};
const draw = (cards: CardsByQuadrant, more: Partial<PictureWords> = {}): SvgPicture => pictureOf({ cards, settings: PRIORITY_SETTINGS, today: '2026-11-22', words: { ...words, ...more }, measure });
const saidIn = (picture: SvgPicture): string => picture.texts.map(({ text }) => text).join('|');

function overlapping({ texts }: SvgPicture): string[] {
  return texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y - a.size * 0.75 < b.y && b.y - b.size * 0.75 < a.y).map((b) => `${a.text} | ${b.text}`));
}

describe('the picture', () => {
  it('is XML of known elements, without anything from elsewhere', () => fc.assert(fc.property(anyCards(), (cards) => {
    const { svg } = draw(cards);
    assert.equal(XMLValidator.validate(svg), true);
    const names = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    assert.deepEqual([...names].filter((name) => !['svg', 'title', 'desc', 'rect', 'line', 'path', 'circle', 'text'].includes(name ?? '')), []);
    assert.doesNotMatch(svg, /href|url\(|style=|undefined|NaN|Infinity/);
  }), { numRuns: 60 }));

  it('lets no text touch another or leave the picture', () => fc.assert(fc.property(anyCards(), fc.integer({ min: 1, max: 12 }), (cards, times) => {
    const picture = draw(cards, { subtitle: 'Gemeente met een lange naam '.repeat(times), source: `https://www.example.org/${'x'.repeat(times * 60)}` });
    assert.deepEqual(overlapping(picture), []);
    assert.deepEqual(picture.texts.filter(({ x, y, width, size }) => x < 0 || x + width > picture.width || y - size < 0 || y > picture.height), []);
  }), { numRuns: 100 }));

  it('says title, date, choice, source, every box with its count, and every card with its date', () => fc.assert(fc.property(anyCards(), (cards) => {
    const picture = draw(cards);
    const said = saidIn(picture);
    for (const part of [words.title, words.subtitle, words.filter, words.source, words.note, ...words.axis]) assert.ok(said.includes(part), part);
    for (const quadrant of QUADRANTS) {
      assert.ok(said.includes(`${quadrant}|${cards[quadrant].length}|`));
      for (const { key, forms } of cards[quadrant]) {
        const at = picture.texts.findIndex(({ text }) => text.startsWith(`Taak ${key.slice(1)} `));
        assert.ok(at >= 0 && forms.includes(picture.texts[at + 1]?.text.replace(/^· /, '') ?? ''), key);
      }
    }
  }), { numRuns: 60 }));

  it('names today and the line in their places', () => {
    const { texts } = draw(sampleCards({}));
    const middle = (name: string): number => { const found = texts.find(({ text }) => text === name); return Math.round((found?.x ?? 0) + (found?.width ?? 0) / 2 - 24); };
    const { x } = scaleOf(PICTURE_WIDTH - 48);
    assert.deepEqual([middle('nu'), middle('feb ’27')], [Math.round(x(0)), Math.round(x(3))]);
  });

  it('explains the shapes that are in it, and no others', () => {
    const keyOf = (cards: Partial<CardsByQuadrant>): string[] => Object.entries(words.key).filter(([, text]) => saidIn(draw(sampleCards(cards))).includes(text)).map(([key]) => key);
    assert.deepEqual(keyOf({}), []);
    assert.deepEqual(keyOf({ 'nu-doen': [sampleCard(1)] }), ['certain']);
    assert.deepEqual(keyOf({ 'nu-doen': [sampleCard(-20, { open: true })] }), ['expected', 'past']);
    assert.deepEqual(keyOf({ volgen: [sampleCard(30, { halo: { from: 20, to: 40 } })] }), ['certain', 'later', 'halo']);
    assert.deepEqual(keyOf({ volgen: [sampleCard(1, { chosen: true, ghost: { startMonths: 1, quadrant: 'samen', forms: [] } })] }), ['certain', 'ghost', 'chosen', 'off']);
  });

  it('draws what is expected open and dashed, and what is certain filled', () => {
    const dots = (open: boolean): string => /<circle[^>]*>/.exec(draw(sampleCards({ 'nu-doen': [sampleCard(1, { open })] })).svg)?.[0] ?? '';
    assert.match(dots(true), /fill="#ffffff".*stroke-dasharray/);
    assert.match(dots(false), /fill="#1b2733"/);
    assert.doesNotMatch(dots(false), /dasharray/);
  });

  it('shows hostile texts as text', () => {
    const hostile = '</text><script>alert(1)</script> & "x" \u0000\uD800 ]]>';
    const { svg } = draw(sampleCards({ samen: [sampleCard(1, { title: hostile, forms: [hostile] })] }), { title: hostile, filter: hostile, source: hostile });
    assert.equal(XMLValidator.validate(svg), true);
    assert.doesNotMatch(svg, /<script/);
    const { svg: root } = new XMLParser().parse(svg) as { svg: { title: string } };
    assert.equal(root.title, '</text><script>alert(1)</script> & "x" \uFFFD ]]>');
  });

  it('survives any text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const picture = draw(sampleCards({ inplannen: [sampleCard(9, { title: text, forms: [text] }), sampleCard(undefined, { title: text })] }), { title: text, subtitle: text });
    assert.equal(XMLValidator.validate(picture.svg), true);
    assert.deepEqual(overlapping(picture), []);
  })));

  it('is as wide as it says', () => assert.match(draw(sampleCards({})).svg, new RegExp(`<svg [^>]*width="${PICTURE_WIDTH}"`)));
});
