/** Sample cards for tests: invented, nothing in here is true. */
import type { Quadrant } from '@digitaal-europa/data';
import fc from 'fast-check';
import type { CardsByQuadrant, PlotCard, PlotMeasure } from './plot-card.ts';
import { isUrgent, QUADRANTS } from './quadrants.ts';

/** About as wide as 13 and 12 pixels of text. */
export const measureAt = (zoom = 1): PlotMeasure => ({ title: (text) => text.length * 7.2 * zoom, line: (text) => text.length * 6.2 * zoom });

export const sampleCard = (startMonths: number | undefined, fields: Partial<PlotCard> = {}): PlotCard => ({
  key: `wet/${startMonths ?? 'geen'}`, title: 'Nieuwe taak opzetten', forms: ['begin uiterlijk apr 2027 · Proefverordening', 'begin uiterlijk apr 2027', 'apr 2027'], startMonths, ...fields,
});

export const sampleCards = (fields: Partial<CardsByQuadrant>): CardsByQuadrant => ({ 'nu-doen': [], inplannen: [], samen: [], volgen: [], ...fields });

const anyMonths = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -150, max: 260 }) }, { weight: 1, arbitrary: fc.constantFrom(-1020, -300, -120, 30, 31, 240, 241, 400) }).map((tenths) => tenths / 10);

interface Draft { months: number | undefined; words: number; halo: [number, number] | undefined; haloText: boolean; chosen: Quadrant | undefined; ghostMonths: number | undefined; urgent: boolean; important: boolean; open: boolean }
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  months: fc.option(anyMonths, { freq: 12, nil: undefined }), words: fc.integer({ min: 1, max: 7 }), haloText: fc.boolean(), urgent: fc.boolean(), important: fc.boolean(), open: fc.boolean(),
  halo: fc.option(fc.tuple(fc.constantFrom(0, 0.5, 3, 9), fc.constantFrom(0, 1, 6, 16, Infinity)), { freq: 2, nil: undefined }),
  chosen: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...QUADRANTS) }), ghostMonths: fc.option(anyMonths, { freq: 6, nil: undefined }),
});

const quadrantAt = (months: number, important: boolean): Quadrant => (months <= 3 ? (important ? 'nu-doen' : 'samen') : important ? 'inplannen' : 'volgen');

/** Cards in any number: computed ones in the box of their month, chosen ones anywhere, with and without a ghost. Two titles in three are of usual length. */
export const anyCards = (most = 70): fc.Arbitrary<CardsByQuadrant> => fc.array(anyDraft, { maxLength: most, size: 'max' }).map((drafts) => {
  const cards: Record<Quadrant, PlotCard[]> = { 'nu-doen': [], inplannen: [], samen: [], volgen: [] };
  drafts.forEach(({ months, words, halo, haloText, chosen, ghostMonths, important, open }, i) => {
    const computed = quadrantAt(months ?? 0, important);
    const quadrant = chosen ?? computed;
    const from = quadrantAt(ghostMonths ?? 0, !important);
    cards[quadrant].push({
      key: `k${i}`, title: `Taak ${i} ${'woordje '.repeat(words)}`.trim(), forms: [`begin uiterlijk dec 2027 · Wet nummer ${i}`, 'begin uiterlijk dec 2027', 'dec 2027'], startMonths: months, open, chosen: chosen !== undefined,
      halo: halo && months !== undefined ? { from: months - halo[0], to: months + halo[1], text: haloText ? 'of pas aug 2028' : undefined } : undefined,
      ghost: chosen === undefined || ghostMonths === undefined ? undefined : { startMonths: ghostMonths, quadrant: from, forms: [`Taak ${i}: berekend, apr 2027`, 'berekend, apr 2027'] },
    });
  });
  return cards;
});

/** In which column a month belongs. */
export const isInColumn = (quadrant: Quadrant, months: number, at: number): boolean => isUrgent(quadrant) === months <= at;
