import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDay, isCalendarDate, isPlannableDate, parseSpan, toDay, todayInAmsterdam } from './calendar.ts';

/** Runs in a zone far from UTC; the zone of the process is put back. */
function inZone(zone: string, check: () => void): void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    check();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
const ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Amsterdam', 'America/St_Johns'];
const anyDay = fc.integer({ min: toDay('1900-01-01'), max: toDay('2199-12-31') });

describe('isCalendarDate', () => {
  it('knows which days exist', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31', '0050-01-01']) assert.equal(isCalendarDate(day), true, day);
    for (const day of ['2023-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T00:00', ' 2026-01-01', '', '2026-01-01\n', '20a6-01-01', '2026-1a-01', '2026-01-0a', '2026/01-01', '2026-01/01', '-026-01-01', '２０２６-01-01', '2026-01- 1']) assert.equal(isCalendarDate(day), false, JSON.stringify(day));
  });

  it('refuses everything that is not text', () => {
    for (const value of [undefined, null, 20260101, new Date(0), ['2026-01-01'], {}]) assert.equal(isCalendarDate(value), false);
  });
});

describe('isPlannableDate', () => {
  it('has room to count on from a day, and back', () => {
    assert.deepEqual(['1583-01-01', '2024-02-29', '8999-12-31'].map(isPlannableDate), [true, true, true]);
    assert.deepEqual(['0000-01-01', '0001-01-01', '1582-12-31', '9000-01-01', '9999-12-31', '2023-02-29', '2026', undefined].map(isPlannableDate), Array.from({ length: 8 }, () => false));
  });
});

describe('toDay and fromDay', () => {
  it('count days from 1970', () => {
    assert.equal(toDay('1970-01-01'), 0);
    assert.equal(toDay('1969-12-31'), -1);
    assert.equal(fromDay(0.99), '1970-01-01');
    assert.equal(fromDay(-0.01), '1969-12-31');
  });

  for (const zone of ZONES) {
    it(`undo each other, one day after the other, in ${zone}`, () => inZone(zone, () => {
      fc.assert(fc.property(anyDay, (day) => {
        const date = fromDay(day);
        assert.equal(isCalendarDate(date), true);
        assert.equal(toDay(date), day);
        assert.ok(fromDay(day + 1) > date);
      }));
    }));
  }
});

describe('todayInAmsterdam', () => {
  for (const zone of ZONES) {
    it(`is the Dutch date in ${zone}, in winter and in summer time [R35]`, () => inZone(zone, () => {
      assert.equal(todayInAmsterdam(new Date('2026-12-31T22:59:59Z')), '2026-12-31');
      assert.equal(todayInAmsterdam(new Date('2026-12-31T23:00:00Z')), '2027-01-01');
      assert.equal(todayInAmsterdam(new Date('2026-07-01T21:59:59Z')), '2026-07-01');
      assert.equal(todayInAmsterdam(new Date('2026-07-01T22:00:00Z')), '2026-07-02');
    }));
  }

  it('is what the time zone itself says, at any moment', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
    fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (now) => assert.equal(todayInAmsterdam(now), zone.format(now))));
  });

  it('is a calendar date now', () => assert.equal(isCalendarDate(todayInAmsterdam()), true));
});

describe('parseSpan', () => {
  it('spans the whole period', () => {
    assert.deepEqual(parseSpan('2026-12-02'), { earliest: '2026-12-02', latest: '2026-12-02', precision: 'dag' });
    assert.deepEqual(parseSpan('2024-02'), { earliest: '2024-02-01', latest: '2024-02-29', precision: 'maand' });
    assert.deepEqual(parseSpan('2026-Q4'), { earliest: '2026-10-01', latest: '2026-12-31', precision: 'kwartaal' });
    assert.deepEqual(parseSpan('2027-H1'), { earliest: '2027-01-01', latest: '2027-06-30', precision: 'halfjaar' });
    assert.deepEqual(parseSpan('2030'), { earliest: '2030-01-01', latest: '2030-12-31', precision: 'jaar' });
    assert.deepEqual(parseSpan('0050-Q1'), { earliest: '0050-01-01', latest: '0050-03-31', precision: 'kwartaal' });
    assert.deepEqual(parseSpan(undefined), { precision: 'onbekend' });
  });

  it('refuses anything else and says what it expects', () => {
    for (const text of ['', '2026-Q5', '2026-H3', '2026-13', '2026-02-30', 'Q4 2026', '26-Q1', '2026-q4', '2026 ', 'onbekend']) {
      assert.throws(() => parseSpan(text), { name: 'RangeError', message: `invalid date: "${text}"; expected YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY-Hn or YYYY` });
    }
  });

  it('gives periods that follow each other without a gap', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9998 }), (year) => {
      const periods = [['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'], ['Q1', 'Q2', 'Q3', 'Q4'], ['H1', 'H2']];
      for (const names of periods) {
        const spans = names.map((name) => parseSpan(`${year}-${name}`));
        assert.equal(spans[0]?.earliest, parseSpan(`${year}`).earliest);
        assert.equal(spans.at(-1)?.latest, parseSpan(`${year}`).latest);
        spans.slice(1).forEach((span, i) => assert.equal(toDay(span.earliest ?? ''), toDay(spans[i]?.latest ?? '') + 1));
      }
    }));
  });
});
