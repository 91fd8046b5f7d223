import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromDay, toDay } from '@digitaal-europa/data';
import fc from 'fast-check';
import { overviewOf, periodAround, yearsTogether } from './overview.ts';
import type { Period } from './period.ts';
import { anyLaws, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

const period = (start: string, end: string): Period => ({ start: toDay(start), end: toDay(end) });
const inWords = ({ start, end }: Period): string => `${fromDay(start)}/${fromDay(end)}`;

describe('overview', () => {
  it('counts dates per quarter and per year, and spreads a date over the quarters on which it may be', () => {
    const laws = [sampleLaw({ dates: ['2025-01-01', '2025-03-31', '2026-12-31', '2026', undefined].map((when) => sampleDate(when)) })];
    const { whole, quarters, years } = overviewOf(laws, TODAY, 1000, 24);
    assert.equal(inWords(whole), '2025-01-01/2027-01-01');
    assert.deepEqual(quarters, [2, 0, 0, 0, 0.25, 0.25, 0.25, 1.25]);
    assert.deepEqual(years.map(({ first, last, count }) => [first, last, count]), [[2025, 2025, 2], [2026, 2026, 2]]);
  });

  it('puts years together that are too narrow to press, from round years on', () => {
    const laws = [sampleLaw({ dates: [sampleDate('1996-05-01'), sampleDate('2035')] })];
    const { whole, years } = overviewOf(laws, TODAY, 480, 24);
    assert.deepEqual([years[0]?.first, years[0]?.last, years[0]?.count, years.at(-1)?.last], [1995, 1999, 1, 2039]);
    assert.equal(inWords(whole), '1995-01-01/2040-01-01');
  });

  it('leaves each button its pixels, and counts every known date, whatever the laws', () => {
    fc.assert(fc.property(anyLaws, fc.integer({ min: 100, max: 2000 }), (laws, width) => {
      const { quarters, years } = overviewOf(laws, TODAY, width, 24);
      const known = laws.flatMap(({ dates }) => dates).filter(({ earliest }) => earliest !== undefined).length;
      assert.ok(Math.abs(quarters.reduce((sum, count) => sum + count, 0) - known) < 1e-6);
      assert.ok(years.length * 24 <= width || years.length <= 2, `${years.length} in ${width}`);
    }));
    assert.deepEqual([yearsTogether(40, 960, 24), yearsTogether(40, 959, 24), yearsTogether(1000, 100, 24)], [1, 2, 100]);
  });

  it('a year that is pressed comes in the middle of a period as long as before, in whole years where it was, and of ten years at most', () => {
    const year = period('2022-01-01', '2023-01-01');
    assert.equal(inWords(periodAround(year, period('2026-01-01', '2029-01-01'))), '2021-01-01/2024-01-01');
    assert.equal(inWords(periodAround(year, period('2026-08-01', '2027-08-01'))), '2022-01-01/2023-01-01');
    assert.equal(inWords(periodAround(year, period('2026-08-01', '2026-11-01'))), '2022-05-01/2022-08-01');
    assert.equal(inWords(periodAround(year, period('1996-01-01', '2036-01-01'))), '2017-01-01/2027-01-01');
  });
});
