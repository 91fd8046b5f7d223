import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDay, toDay } from '@digitaal-europa/data';
import { clampPeriod, describePeriod, extentOf, extentOfLaws, movePeriod, periodOf, periodWith, shiftable, shownPeriod, zoomPeriod, ZOOMS, type Period, type Zoom } from './period.ts';
import { month, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

/** First day of the period, and the day after its last. */
const ends = (zoom: Zoom, shift: number, today: string, extent?: [string, string]): string[] => {
  const { start, end } = periodOf(zoom, shift, today, extent);
  return [fromDay(start), fromDay(end)];
};
const anyDay = fc.integer({ min: toDay('2000-01-01'), max: toDay('2060-12-31') }).map(fromDay);
const anyZoom = fc.constantFrom(...ZOOMS);
const months = (day: number): number => Number(fromDay(day).slice(0, 4)) * 12 + Number(fromDay(day).slice(5, 7));

describe('periodOf', () => {
  it('begins a year three months back', () => {
    assert.deepEqual(ends('1', 0, '2026-11-21'), ['2026-08-01', '2027-08-01']);
    assert.deepEqual(ends('1', 0, '2026-01-31'), ['2025-10-01', '2026-10-01']);
  });

  it('begins three years with this calendar year, and ten years three years back', () => {
    assert.deepEqual(ends('3', 0, '2026-11-21'), ['2026-01-01', '2029-01-01']);
    assert.deepEqual(ends('10', 0, '2026-11-21'), ['2023-01-01', '2033-01-01']);
  });

  it('shows everything in whole years, today included', () => {
    assert.deepEqual(ends('all', 0, '2026-11-21', ['2002-07-31', '2035-01-01']), ['2002-01-01', '2036-01-01']);
    assert.deepEqual(ends('all', 0, '2026-11-21', ['2027-02-01', '2027-02-01']), ['2026-01-01', '2028-01-01']);
    assert.deepEqual(ends('all', 0, '2026-11-21', ['2020-01-01', '2020-12-31']), ['2020-01-01', '2027-01-01']);
    assert.deepEqual(ends('all', 0, '2026-11-21'), ['2026-01-01', '2027-01-01']);
  });

  it('has 29 February in a leap year only', () => {
    const length = (zoom: Zoom, today: string) => { const { start, end } = periodOf(zoom, 0, today, undefined); return end - start; };
    assert.equal(length('1', '2028-02-29'), 366);
    assert.equal(length('1', '2028-06-01'), 365);
    assert.equal(length('3', '2028-02-29'), 1096);
    assert.equal(length('3', '2025-02-28'), 1095);
    assert.deepEqual(ends('1', 0, '2028-02-29'), ['2027-11-01', '2028-11-01']);
  });

  it('moves by half a period', () => {
    assert.deepEqual(ends('1', 1, '2026-11-21'), ['2027-02-01', '2028-02-01']);
    assert.deepEqual(ends('3', -1, '2026-11-21'), ['2024-07-01', '2027-07-01']);
    assert.deepEqual(ends('10', 1, '2026-11-21'), ['2028-01-01', '2038-01-01']);
  });

  it('does not move when everything is shown', () => assert.deepEqual(periodOf('all', 3, '2026-11-21', undefined), periodOf('all', 0, '2026-11-21', undefined)));

  it('has today in it when it has not moved, on any day', () => {
    fc.assert(fc.property(anyDay, anyZoom, fc.option(fc.tuple(anyDay, anyDay).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])), { nil: undefined }), (today, zoom, extent) => {
      const { start, end } = periodOf(zoom, 0, today, extent);
      assert.ok(start <= toDay(today) && toDay(today) < end);
      if (zoom === 'all' && extent) assert.ok(start <= toDay(extent[0]) && toDay(extent[1]) < end);
      assert.ok(fromDay(start).endsWith('-01') && fromDay(end).endsWith('-01'), 'it is made of whole months');
    }));
  });

  it('moves as far back as forth, and follows on after two steps', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom('1', '3', '10'), fc.integer({ min: -20, max: 20 }), (today, zoom, shift) => {
      const at = (n: number) => periodOf(zoom, n, today, undefined);
      const [back, here, forth] = [at(-shift), at(0), at(shift)];
      assert.equal(months(forth.start) - months(here.start), months(here.start) - months(back.start));
      assert.equal(months(forth.start) - months(here.start), shift * Number(zoom) * 6);
      assert.equal(forth.end, at(shift + 2).start);
    }));
  });
});

describe('extentOf', () => {
  it('spans all known dates, periods from end to end', () => {
    assert.deepEqual(extentOf([sampleDate('2026-Q4'), sampleDate('2020-05-01'), sampleDate(undefined), sampleDate('2026-12-02')]), ['2020-05-01', '2026-12-31']);
    assert.deepEqual(extentOf([sampleDate('2026-02-01')]), ['2026-02-01', '2026-02-01']);
  });

  it('is undefined when nothing is known', () => assert.deepEqual([extentOf([]), extentOf([sampleDate(undefined)])], [undefined, undefined]));
});

describe('describePeriod', () => {
  const words = (zoom: Zoom, shift: number, today = '2026-11-21') => describePeriod(periodOf(zoom, shift, today, undefined), month);

  it('names whole years', () => {
    assert.equal(words('3', 0), '2026–2028');
    assert.equal(words('10', 0), '2023–2032');
    assert.equal(words('all', 0), '2026');
    assert.equal(words('1', 0, '2026-04-05'), '2026');
  });

  it('names months where the years are not whole', () => {
    assert.equal(words('1', 0), 'aug 2026 – jul 2027');
    assert.equal(words('3', 1), 'jul 2027 – jun 2030');
  });
});

describe('shiftable', () => {
  const laws = [sampleLaw({ dates: [sampleDate('2024-05-01'), sampleDate('2030-05-01')] })];

  it('is possible as long as there is a date on that side', () => {
    assert.deepEqual([-4, -2, -1, 0, 1, 2, 4].map((shift) => shiftable(laws, { zoom: '3', shift }, TODAY)), [[false, true], [false, true], [true, true], [true, true], [true, false], [true, false], [true, false]]);
  });
  it('is not possible when everything is shown, or nothing is there', () => {
    assert.deepEqual([shiftable(laws, { zoom: 'all', shift: 0 }, TODAY), shiftable([], { zoom: '3', shift: 0 }, TODAY)], [[false, false], [false, false]]);
  });
});

describe('a period of the visitor’s own', () => {
  const anyPeriod = fc.tuple(fc.integer({ min: toDay('1990-01-01'), max: toDay('2070-01-01') }), fc.integer({ min: 1, max: 40_000 })).map(([start, days]): Period => ({ start, end: start + days }));
  const anyExtent = fc.option(fc.tuple(anyDay, anyDay).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])), { nil: undefined });
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

  it('takes the place of zoom and shift', () => {
    const frame = { start: 100.5, end: 300.5 };
    assert.deepEqual(shownPeriod({ zoom: '3', shift: 2, frame }, TODAY, undefined), frame);
    assert.deepEqual(shownPeriod({ zoom: '3', shift: 2 }, TODAY, undefined), periodOf('3', 2, TODAY, undefined));
  });

  it('keeps what stands at the pointer there while it zooms, and comes back by zooming out as far', () => {
    assert.deepEqual(zoomPeriod({ start: 0, end: 100 }, 0.5, 0.25), { start: 12.5, end: 62.5 });
    fc.assert(fc.property(anyPeriod, fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (period, factor, at) => {
      const zoomed = zoomPeriod(period, factor, at);
      const place = ({ start, end }: Period): number => start + (end - start) * at;
      assert.ok(near(place(zoomed), place(period)) && near(zoomed.end - zoomed.start, (period.end - period.start) * factor));
      const back = zoomPeriod(zoomed, 1 / factor, at);
      assert.ok(near(back.start, period.start) && near(back.end, period.end));
    }));
  });

  it('can have any day at any share of it, without another length', () => {
    fc.assert(fc.property(anyPeriod, anyDay, fc.double({ min: 0, max: 1, noNaN: true }), (period, day, at) => {
      const { start, end } = periodWith(toDay(day), period, at);
      assert.ok(near(end - start, period.end - period.start) && near(start + (end - start) * at, toDay(day)));
    }));
  });

  it('never gets lost: it is three months at least and has its middle where there are dates', () => {
    fc.assert(fc.property(anyPeriod, anyDay, anyExtent, (period, today, extent) => {
      const { start, end } = clampPeriod(period, today, extent);
      const [first = today, last = today] = extent ?? [];
      const [from, to] = [Math.min(toDay(first), toDay(today)), Math.max(toDay(last), toDay(today)) + 1];
      assert.ok(end - start >= 92 - 1e-6 && end - start <= Math.max(3653, (to - from) * 1.5) + 1e-6);
      assert.ok((start + end) / 2 >= from - 1e-6 && (start + end) / 2 <= to + 1e-6);
      const again = clampPeriod({ start, end }, today, extent);
      assert.ok(near(again.start, start) && near(again.end, end), 'a second time changes nothing');
    }));
  });

  it('leaves a period alone that is neither too short nor lost', () => {
    const period = periodOf('3', 0, TODAY, undefined);
    assert.deepEqual(clampPeriod(period, TODAY, ['2020-01-01', '2035-01-01']), period);
    assert.deepEqual(movePeriod({ start: 10, end: 20 }, -3), { start: 7, end: 17 });
  });

  it('knows what lies on both sides of it', () => {
    const laws = [sampleLaw({ dates: [sampleDate('2024-05-01'), sampleDate('2030-05-01')] })];
    const frame = { start: toDay('2025-01-01'), end: toDay('2030-05-01') };
    assert.deepEqual(shiftable(laws, { zoom: '3', shift: 0, frame }, TODAY), [true, true]);
    assert.deepEqual(shiftable(laws, { zoom: '3', shift: 0, frame: { start: toDay('2024-05-01'), end: toDay('2030-05-02') } }, TODAY), [false, false]);
    assert.equal(extentOfLaws(laws), extentOfLaws(laws), 'worked out once');
  });
});
