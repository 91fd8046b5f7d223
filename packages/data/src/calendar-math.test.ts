import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDay, parseSpan, toDay } from './calendar.ts';
import { addMonths, bySpan, daysBetween, isDated, isOver, mayHaveBegun, monthsBetween } from './calendar-math.ts';

const anyDate = fc.integer({ min: toDay('1950-01-01'), max: toDay('2099-12-31') }).map(fromDay);
const whole = fc.integer({ min: -600, max: 600 });
const quarters = fc.integer({ min: -400, max: 400 }).map((n) => n / 4);

describe('addMonths', () => {
  it('keeps the day of the month, or takes the last day of a shorter month', () => {
    const cases = [['2026-11-22', 1, '2026-12-22'], ['2026-11-22', 2, '2027-01-22'], ['2027-01-31', 1, '2027-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2027-12-02', -9, '2027-03-02'], ['2026-03-31', -1, '2026-02-28'], ['2024-02-29', 12, '2025-02-28'], ['2026-05-31', 0, '2026-05-31'], ['2026-01-15', -13, '2024-12-15']] as const;
    for (const [date, months, expected] of cases) assert.equal(addMonths(date, months), expected, `${date} ${months}`);
  });
  it('counts a part of a month in days, rounded to the earlier day', () => {
    assert.equal(addMonths('2026-04-01', 0.5), '2026-04-16');
    assert.equal(addMonths('2026-05-01', 0.5), '2026-05-16'); // half of 31 days
    assert.equal(addMonths('2027-12-02', -9.75), '2027-02-09'); // a quarter of the 28 days after 2 February 2027
    assert.equal(addMonths('2027-12-02', -3.75), '2027-08-09');
  });
  it('refuses what is no date', () => {
    for (const date of ['', 'morgen', '2026-13', '2026-xx-01']) assert.throws(() => addMonths(date, 1), RangeError, date);
    assert.throws(() => addMonths('2026-01-01', NaN), { name: 'RangeError', message: '2026-01-01 plus NaN months is no date; expected YYYY-MM-DD and a number' });
  });
  it('comes back to where it started, but for the last days of a month', () => {
    fc.assert(fc.property(anyDate, whole, (date, n) => {
      const back = addMonths(addMonths(date, n), -n);
      assert.ok(back <= date && daysBetween(back, date) <= 3);
      if (Number(date.slice(8)) <= 28) assert.equal(back, date);
    }));
  });
  it('is later for more months and for a later day', () => {
    fc.assert(fc.property(anyDate, quarters, quarters, (date, a, b) => assert.ok(a > b || addMonths(date, a) <= addMonths(date, b))));
    fc.assert(fc.property(anyDate, anyDate, whole, (a, b, n) => assert.ok(a > b || addMonths(a, n) <= addMonths(b, n))));
  });
});

describe('monthsBetween', () => {
  it('counts whole months on the calendar and the rest in days', () => {
    assert.equal(monthsBetween('2026-11-22', '2027-11-22'), 12);
    assert.equal(monthsBetween('2027-01-31', '2027-02-28'), 1);
    assert.equal(monthsBetween('2026-04-01', '2026-04-16'), 0.5);
    assert.equal(monthsBetween('2026-05-01', '2026-04-01'), -1);
    assert.equal(monthsBetween('2026-04-16', '2026-04-16'), 0);
  });
  it('is what addMonths adds to get there', () => {
    fc.assert(fc.property(anyDate, anyDate, (from, to) => assert.equal(addMonths(from, monthsBetween(from, to)), to)), { numRuns: 2000 });
  });
  it('has the sign of the days between', () => {
    fc.assert(fc.property(anyDate, anyDate, (from, to) => assert.equal(Math.sign(monthsBetween(from, to)), Math.sign(daysBetween(from, to)))));
  });
});

describe('daysBetween', () => {
  it('counts days over clock changes and leap days', () => {
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2);
    assert.equal(daysBetween('2028-02-28', '2028-03-01'), 2);
  });
  it('adds up', () => {
    fc.assert(fc.property(anyDate, anyDate, anyDate, (a, b, c) => assert.equal(daysBetween(a, b) + daysBetween(b, c), daysBetween(a, c))));
  });
});

describe('a span', () => {
  it('is over behind its last day, and may have begun from its first', () => {
    const quarter = parseSpan('2026-Q4');
    assert.deepEqual(['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'].map((day) => [mayHaveBegun(quarter, day), isOver(quarter, day)]), [[false, false], [true, false], [true, false], [true, true]]);
    assert.deepEqual([isDated(quarter), isDated(parseSpan(undefined)), isOver(parseSpan(undefined), '2999-01-01'), mayHaveBegun(parseSpan(undefined), '2999-01-01')], [true, false, false, false]);
  });
  it('comes before another by its first day, then its last, and unknown comes last', () => {
    const texts = ['2026-10-01', '2026-10', '2026-Q4', '2026-10-02', '2027', undefined];
    assert.deepEqual(texts.toReversed().map(parseSpan).sort(bySpan), texts.map(parseSpan));
  });
});
