import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromDay, parseSpan, toDay } from './calendar.ts';
import { capital, formatDay, formatMonth, formatSpan, listInWords, small, type DateStyle } from './format.ts';

describe('dates in words', () => {
  it('writes a day in Dutch and in English', () => {
    assert.equal(formatDay('2026-12-02', 'nl'), '2 december 2026');
    assert.equal(formatDay('2026-12-02', 'nl', 'short'), '2 dec 2026');
    assert.equal(formatDay('2026-12-02', 'en'), '2 December 2026');
  });
  it('writes no more than is known', () => {
    assert.deepEqual(['2026-03', '2026-Q4', '2027-H2', '2030', undefined].map((text) => formatSpan(parseSpan(text), 'nl')), ['maart 2026', '4e kwartaal 2026', '2e helft 2027', '2030', 'datum onbekend']);
    assert.deepEqual(['2026-03', '2026-Q4', '2027-H2', '2030', undefined].map((text) => formatSpan(parseSpan(text), 'en', 'short')), ['Mar 2026', 'Q4 2026', 'second half of 2027', '2030', 'date unknown']);
  });
  it('names months', () => assert.equal(formatMonth('2026-03-01', 'nl', 'short'), 'mrt'));

  describe('like Intl', () => {
    const intl = (lang: 'nl' | 'en', options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nl-NL', { ...options, timeZone: 'UTC' });
      return (date: string): string => format.format(toDay(date) * 86_400_000).replace(/\./g, '');
    };
    /** Every day of a leap year and of a plain one, and days far away. */
    const days = [...Array.from({ length: 731 }, (_, i) => fromDay(toDay('2023-01-01') + i)), '0001-01-01', '0999-12-31', '1582-10-10', '1900-02-28', '9999-12-31'];
    for (const lang of ['nl', 'en'] as const) {
      for (const style of ['long', 'short'] as const satisfies DateStyle[]) {
        it(`writes every day, month and year (${lang}, ${style}) [R35]`, () => {
          const [day, month, both] = [intl(lang, { day: 'numeric', month: style, year: 'numeric' }), intl(lang, { month: style }), intl(lang, { month: style, year: 'numeric' })];
          for (const date of days) {
            assert.equal(formatDay(date, lang, style), day(date));
            assert.equal(formatMonth(date, lang, style), month(date));
            assert.equal(formatSpan({ earliest: date, latest: date, precision: 'maand' }, lang, style), both(date));
          }
        });
      }
    }
  });
});

describe('words', () => {
  it('get a capital, or lose it unless it is a name', () => assert.deepEqual([capital('abc'), small('Data'), small('AI en data')], ['Abc', 'data', 'AI en data']));

  it('stand in a row', () => {
    assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listInWords(items, 'nl')), ['', 'a', 'a en b', 'a, b en c']);
    assert.equal(listInWords(['a', 'b', 'c'], 'en'), 'a, b and c');
  });
});
