import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSpan } from './calendar.ts';
import { formatDay, formatMonth, formatSpan } from './format.ts';

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
});
