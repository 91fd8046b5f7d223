import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDay, toDay } from '@digitaal-europa/data';
import { axisOf, INSET, scaleOf, type Axis, type AxisOptions, type Flag } from './axis.ts';
import { periodOf, ZOOMS, type Zoom } from './period.ts';
import { measureText, month, TODAY } from './sample.fixture.ts';

const EVERYTHING: [string, string] = ['2002-07-31', '2035-01-01'];
const dutchDay = (today: string): string => `vandaag ${Number(today.slice(8))} ${month(today)}`;

interface Sample { today?: string; zoom?: Zoom; shift?: number; width?: number; month?: AxisOptions['month'] }
const draw = ({ today = TODAY, zoom = '3', shift = 0, width = 800, month: name = month }: Sample): Axis =>
  axisOf({ period: periodOf(zoom, shift, today, EVERYTHING), width, today, month: name, todayTexts: [dutchDay(today), 'vandaag'], measure: measureText });

const labels = (ticks: Axis['ticks']): string[] => ticks.map(({ label }) => label).filter(Boolean);

/** The boxes of the texts on each line of the header: years above, ticks below, the flag on its own line; left to right. */
const headerLines = ({ ticks, years, today }: Axis): { text: string; from: number; to: number }[][] => {
  const boxes = (line: Axis['ticks']) => line.filter(({ label }) => label).map(({ x, label }) => ({ text: label, from: x, to: x + measureText(label) }));
  const flag = today?.flag ? [{ text: today.flag.text, from: today.flag.x, to: today.flag.x + today.flag.width }] : [];
  const on = (line: Flag['line']) => (today?.flag?.line === line ? flag : []);
  return [[...boxes(years), ...on('years')], [...boxes(ticks), ...on('ticks')]].map((line) => line.sort((a, b) => a.from - b.from));
};

/** Rule 4: no text in the header touches another, none leaves the axis. */
function checkHeader(axis: Axis, where: string): void {
  for (const line of headerLines(axis)) {
    line.forEach(({ text, from, to }, i) => {
      if (from < 0 || to > axis.width) assert.fail(`${where}: "${text}" leaves the axis`);
      const next = line[i + 1];
      if (next && next.from < to + 6 - 1e-9) assert.fail(`${where}: "${text}" and "${next.text}" are nearer than 6 px`);
    });
  }
}

/** Ticks stand in order inside the axis; so does today. */
function checkPlaces({ ticks, years, today, width }: Axis, where: string): void {
  for (const line of [ticks, years]) {
    line.forEach(({ x }, i) => {
      if (x < INSET || x > width - INSET) assert.fail(`${where}: a tick at ${x}`);
      const before = line[i - 1];
      if (before && before.x >= x) assert.fail(`${where}: ticks at ${before.x} and ${x}`);
    });
  }
  if (today && (today.x < INSET || today.x > width - INSET)) assert.fail(`${where}: today at ${today.x}`);
}

describe('scaleOf', () => {
  const period = periodOf('3', 0, TODAY, undefined);

  it('keeps room for the chips at both ends', () => {
    const scale = scaleOf(period, 800);
    assert.deepEqual([scale(period.start), scale(period.end)], [44, 756]);
  });

  it('runs evenly, also outside the period', () => {
    const scale = scaleOf({ start: 0, end: 100 }, 288);
    assert.deepEqual([-10, 0, 1, 50, 100, 110].map(scale), [24, 44, 46, 144, 244, 264]);
  });

  it('rises from day to day at every width', () => {
    fc.assert(fc.property(fc.integer({ min: 300, max: 1400 }), fc.constantFrom(...ZOOMS), fc.integer({ min: -40_000, max: 60_000 }), (width, zoom, day) => {
      const scale = scaleOf(periodOf(zoom, 0, TODAY, EVERYTHING), width);
      assert.ok(scale(day + 1) > scale(day));
    }));
  });

  it('never runs backwards where there is no room at all', () => assert.deepEqual([0, 5, 10].map(scaleOf({ start: 0, end: 10 }, 50)), [44, 44, 44]));
});

describe('axisOf', () => {
  it('shows months in one year, quarters in three', () => {
    assert.deepEqual(labels(draw({ zoom: '1' }).ticks), ['aug', 'sep', 'okt', 'nov', 'dec', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul']);
    assert.deepEqual(labels(draw({ zoom: '3' }).ticks), ['jan', 'apr', 'jul', 'okt', 'jan', 'apr', 'jul', 'okt', 'jan', 'apr', 'jul', 'okt']);
  });

  it('shows years in ten, and fewer of them where they do not fit', () => {
    assert.deepEqual(labels(draw({ zoom: '10' }).ticks), ['2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031', '2032']);
    assert.deepEqual(labels(draw({ zoom: '10', width: 300 }).ticks), ['2024', '2026', '2028', '2030', '2032']);
    assert.deepEqual(labels(draw({ zoom: 'all', width: 300 }).ticks), ['2010', '2020', '2030']);
  });

  it('names each year at its January, and the first at the first tick', () => {
    const { ticks, years } = draw({ zoom: '1' });
    assert.deepEqual(years.map(({ label, x }) => [label, x]), [['2026', ticks[0]?.x], ['2027', ticks[5]?.x]]);
    assert.deepEqual(labels(draw({ zoom: '3' }).years), ['2026', '2027', '2028']);
  });

  it('does not name years twice: not above ticks that are years already', () => assert.deepEqual([draw({ zoom: '10' }).years, draw({ zoom: 'all' }).years], [[], []]));

  it('draws the first of January heavier', () => assert.deepEqual(draw({ zoom: '3' }).ticks.map(({ major }) => major), [true, false, false, false, true, false, false, false, true, false, false, false]));

  it('keeps the line of a tick whose text finds no room, and keeps January’s text', () => {
    const { ticks } = draw({ zoom: '1', month: (date) => (date.endsWith('-01-01') ? 'januari' : 'een lange maand') });
    assert.equal(ticks.length, 12);
    assert.ok(labels(ticks).length < 12);
    assert.equal(ticks[5]?.label, 'januari');
    assert.equal(draw({ zoom: '1', month: () => 'een heel erg lange maand' }).ticks.at(-1)?.label, '', 'the last text would leave the axis');
  });

  it('has no today when today lies outside the period', () => {
    assert.equal(draw({ shift: 2 }).today, undefined);
    assert.equal(draw({ shift: -2 }).today, undefined);
  });

  it('puts today at its own day', () => assert.equal(draw({}).today?.x, scaleOf(periodOf('3', 0, TODAY, undefined), 800)(toDay(TODAY))));
});

describe('today’s flag', () => {
  const side = (today: string, width: number, zoom: Zoom = '3'): [string | undefined, string] => {
    const { x = 0, flag } = draw({ today, width, zoom }).today ?? {};
    return [flag?.text, !flag ? 'none' : flag.x === x ? 'right' : Math.abs(flag.x + flag.width - x) < 1e-9 ? 'left' : 'loose'];
  };

  it('hangs left of the line', () => assert.deepEqual(side('2026-11-21', 800), ['vandaag 21 nov', 'left']));
  it('hangs right where a year stands in the way', () => assert.deepEqual(side('2026-03-15', 800), ['vandaag 15 mrt', 'right']));
  it('gets shorter where the whole text fits on neither side', () => {
    assert.deepEqual(side('2026-09-20', 500), ['vandaag', 'left']);
    assert.deepEqual(side('2026-06-15', 500), ['vandaag', 'right']);
  });
  it('goes down to the months where a year stands in the way on both sides, and a month makes way', () => {
    assert.deepEqual(side('2026-01-05', 800), ['vandaag 5 jan', 'right']);
    const { today, ticks, years } = draw({ today: '2026-01-05', width: 800 });
    assert.equal(today?.flag?.line, 'ticks');
    assert.deepEqual([years[0]?.label, ticks[0]?.label], ['2026', '']);
  });
  it('is there on every day that the axis shows, from 300 pixels on', () => {
    for (let day = toDay('2026-01-01'); day <= toDay('2028-12-31'); day++) {
      for (const zoom of ZOOMS) assert.ok(draw({ today: fromDay(day), zoom, width: 300 + (day % 1101) }).today?.flag, `${fromDay(day)}, ${zoom}`);
    }
  });
  it('may stand above year ticks', () => assert.deepEqual(side('2026-01-05', 800, '10'), ['vandaag 5 jan', 'left']));
  it('has room for its text and six pixels on both sides', () => assert.equal(draw({}).today?.flag?.width, measureText('vandaag 21 nov') + 12));
});

describe('header', () => {
  it('has no two texts that touch and none outside the axis, on every day of 2020–2032 and at every zoom', () => {
    for (let day = toDay('2020-01-01'); day <= toDay('2032-12-31'); day++) {
      for (const [i, zoom] of ZOOMS.entries()) {
        // Widths from 300 to 1400: 53 and 1101 have no factor in common, so that all of them come by.
        const [today, width] = [fromDay(day), 300 + ((day * 53 + i * 271) % 1101)];
        const axis = draw({ today, zoom, width });
        checkHeader(axis, `${today}, ${zoom}, ${width} px`);
        checkPlaces(axis, `${today}, ${zoom}, ${width} px`);
      }
    }
  });

  it('holds for periods that were moved, and for wider and narrower letters', () => {
    fc.assert(fc.property(
      fc.integer({ min: toDay('2020-01-01'), max: toDay('2032-12-31') }), fc.constantFrom(...ZOOMS), fc.integer({ min: -6, max: 6 }), fc.integer({ min: 300, max: 1400 }), fc.integer({ min: 4, max: 14 }),
      (day, zoom, shift, width, letter) => {
        const today = fromDay(day);
        const axis = axisOf({ period: periodOf(zoom, shift, today, EVERYTHING), width, today, month, todayTexts: [dutchDay(today), 'vandaag'], measure: (text) => text.length * letter });
        // Wider letters need more room than the helper counts for narrow ones, so each is checked with its own.
        for (const line of [axis.years, axis.ticks]) {
          const boxes = line.filter(({ label }) => label).map(({ x, label }) => [x, x + label.length * letter] as const);
          boxes.forEach(([, to], i) => assert.ok(to <= width && to + 6 <= (boxes[i + 1]?.[0] ?? Infinity) + 1e-9));
        }
        const { flag } = axis.today ?? {};
        if (flag) assert.ok(flag.x >= 0 && flag.x + flag.width <= width && axis[flag.line].every(({ x, label }) => !label || x >= flag.x + flag.width + 6 - 1e-9 || x + label.length * letter + 6 <= flag.x + 1e-9));
        checkPlaces(axis, today);
      }), { numRuns: 1000 });
  });
});
