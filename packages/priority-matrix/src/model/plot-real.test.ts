import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { formatSpan, LAWS, obligationsFor, ORGANISATION_TYPES, PRIORITY_SETTINGS, readFeed, valuesOf, type Law, type OrganisationType } from '@digitaal-europa/data';
import type { CardsByQuadrant, PlotCard } from './plot-card.ts';
import { QUADRANTS } from './quadrants.ts';
import { measureAt, sampleCards } from './plot.fixture.ts';
import { packPlot, packSheets, SHEET, type Plot } from './plot.ts';
import { scaleOf } from './scale.ts';

// Made by the build of the data package, which runs before these tests.
const FILE = resolve(import.meta.dirname, '../../../data/dist/laws.json');
const TODAY = '2026-11-22';
/** Room for title, axis and key on paper. */
const BESIDES = 150;

function readLaws(): readonly Law[] {
  const result = readFeed(LAWS, JSON.parse(readFileSync(FILE, 'utf8')));
  assert.ok(result.ok);
  return result.feed.records;
}

function cardsFor(laws: readonly Law[], type: OrganisationType, groups: readonly string[]): CardsByQuadrant {
  const cards: Record<string, PlotCard[]> = {};
  for (const { key, group, obligation, law, quadrant, slack, date, confirmed } of obligationsFor(laws, { type }, TODAY)) {
    if (!quadrant || !date || !groups.includes(group)) continue;
    const day = formatSpan(date, 'nl', 'short');
    (cards[quadrant] ??= []).push({ key, title: obligation.title, forms: [`${day} · ${law.title.nl.slice(0, 34)}`, day], startMonths: slack?.expected, open: !confirmed, halo: slack && { from: slack.least, to: slack.most, text: 'of later' } });
  }
  return sampleCards(cards);
}
const countOf = (cards: CardsByQuadrant): number => QUADRANTS.reduce((sum, quadrant) => sum + cards[quadrant].length, 0);
const titles = (plots: readonly Plot[]): string[] => plots.flatMap(({ boxes }) => boxes.flatMap(({ cards }) => cards.map(({ title }) => title)));

describe('the real obligations', { skip: existsSync(FILE) ? false : 'packages/data has not been built' }, () => {
  for (const type of valuesOf(ORGANISATION_TYPES)) {
    it(`keep their whole titles; only the narrowest drawing and the densest paper cut those over 40 signs: ${type}`, () => {
      for (const groups of [['komt'], ['komt', 'geldt-al']]) {
        const cards = cardsFor(readLaws(), type, groups);
        const whole = QUADRANTS.flatMap((quadrant) => cards[quadrant].map(({ title }) => title));
        const drawn = (width: number): string[] => titles([packPlot(cards, { scale: scaleOf(width), measure: measureAt(), open: new Set(QUADRANTS) })]);
        for (const width of [1082, 1500]) assert.deepEqual(drawn(width), whole, String(width));
        const onlyLongestCut = (found: readonly string[]): void => found.forEach((title, i) => assert.ok(title === whole[i] || (whole[i]?.length ?? 0) > 40, title));
        onlyLongestCut(drawn(942));
        const sheets = packSheets(cards, { scale: scaleOf(SHEET.width, PRIORITY_SETTINGS), measure: measureAt() }, BESIDES);
        const numbered = titles(sheets).sort((a, b) => parseInt(a) - parseInt(b));
        assert.equal(numbered.length, whole.length);
        onlyLongestCut(numbered.map((title) => title.replace(/^\d+\. /, '')));
        for (const { height } of sheets) assert.ok(height + BESIDES <= SHEET.height);
      }
    });

    it(`take one sheet when only what is coming is in the matrix: ${type}`, () => {
      const cards = cardsFor(readLaws(), type, ['komt']);
      assert.ok(countOf(cards) > 0);
      assert.equal(packSheets(cards, { scale: scaleOf(SHEET.width), measure: measureAt() }, BESIDES).length, 1);
    });
  }
});
