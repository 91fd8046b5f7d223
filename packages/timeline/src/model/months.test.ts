import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { utcMonth, utcYear } from 'd3-time';
import fc from 'fast-check';
import { toDay } from '@digitaal-europa/data';
import { firstDayOf, firstDays, monthOf, yearOf } from './months.ts';

const MS = 86_400_000;
const asDate = (day: number): Date => new Date(day * MS);
const asDay = (date: Date): number => date.getTime() / MS;
/** Days over a thousand years, whole and with a fraction. */
const day = fc.oneof(fc.integer({ min: -200_000, max: 200_000 }), fc.double({ min: -200_000, max: 200_000, noNaN: true }), fc.integer({ min: -6000, max: 6000 }).map((month) => firstDayOf(month + 1970 * 12) + 1e-12));
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600];

describe('months', () => {
  it('know their first day, their year and the month of a day', () => {
    const march = monthOf(toDay('2026-03-31'));
    assert.deepEqual([firstDayOf(march), firstDayOf(march + 11), firstDayOf(yearOf(march))], ['2026-03-01', '2027-02-01', '2026-01-01'].map(toDay));
    assert.deepEqual(firstDays({ start: toDay('2025-12-31'), end: toDay('2026-07-01') }, 3), ['2026-01-01', '2026-04-01'].map(toDay));
  });

  it('are the ones that d3 finds', () => {
    fc.assert(fc.property(day, fc.integer({ min: -500, max: 500 }), (from, by) => {
      assert.equal(firstDayOf(monthOf(from)), asDay(utcMonth.floor(asDate(Math.floor(from)))));
      assert.equal(firstDayOf(yearOf(monthOf(from))), asDay(utcYear.floor(asDate(Math.floor(from)))));
      assert.equal(firstDayOf(monthOf(from) + by), asDay(utcMonth.offset(utcMonth.floor(asDate(Math.floor(from))), by)));
    }));
  });

  it('give the lines of the axis that d3 gives', () => {
    fc.assert(fc.property(day, fc.double({ min: 0, max: 40_000, noNaN: true }), fc.constantFrom(...STEPS), (start, length, step) => {
      const interval = step < 12 ? utcMonth.every(step) : utcYear.every(step / 12);
      assert.deepEqual(firstDays({ start, end: start + length }, step), interval?.range(asDate(start), asDate(start + length)).map(asDay));
    }), { numRuns: 500 });
  });
});
