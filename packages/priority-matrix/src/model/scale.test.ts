import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addMonths, fromDay, monthsBetween, PRIORITY_SETTINGS, toDay } from '@digitaal-europa/data';
import { axisOf, monthLabel, scaleOf, type AxisText, type MatrixAxis } from './scale.ts';

const TODAY = '2026-11-22';
const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
const anyScale = fc.record({ width: fc.integer({ min: 900, max: 2600 }), urgentWithin: fc.integer({ min: -300, max: 400 }).map((months) => months / 10), zoom: fc.constantFrom(1, 1.5, 2) })
  .map(({ width, urgentWithin, zoom }) => scaleOf(width, { urgentWithin, slackRange: PRIORITY_SETTINGS.slackRange }, zoom));
const anyMonths = fc.integer({ min: -1200, max: 2400 }).map((months) => months / 100);

describe('scaleOf', () => {
  it('gives a near month about 40 pixels and a far one about 20', () => {
    const { x, split } = scaleOf(1082);
    near(split, 1082 * 0.58);
    near(x(3), split);
    near(x(1) - x(0), (split - 20) / 15);
    near(x(11) - x(10), (1082 - 20 - split) / 21);
    assert.deepEqual([Math.round(x(1) - x(0)), Math.round(x(11) - x(10))], [41, 21]);
  });

  it('keeps what lies beyond its ends at its ends', () => {
    const { x } = scaleOf(1082);
    for (const [beyond, end] of [[-12.5, 20], [-200, 20], [-Infinity, 20], [24.5, 1062], [Infinity, 1062]] as const) near(x(beyond), end);
  });

  it('moves the line when the threshold moves, not the place of the line', () => {
    for (const urgentWithin of [0, 1, 6, 12]) {
      const { x, split } = scaleOf(1082, { ...PRIORITY_SETTINGS, urgentWithin });
      near(x(urgentWithin), split);
      near(split, 1082 * 0.58);
    }
  });

  it('keeps both halves, wherever the threshold is', () => fc.assert(fc.property(anyScale, ({ x, at, split, width }) => {
    assert.ok(at >= -11 && at <= 23);
    assert.ok(x(-12) < split && split < x(24) && x(24) < width);
  })));

  it('runs forward, is linear on each side of the line, and never across it', () => fc.assert(fc.property(anyScale, anyMonths, anyMonths, ({ x, at, split }, a, b) => {
    if (a + 1e-6 < b) assert.ok(x(a) < x(b));
    assert.equal(x(a) <= split, a <= at);
    if ((a <= at) === (b <= at)) near(x((a + b) / 2), (x(a) + x(b)) / 2);
  })));

  it('gives back the month of a place', () => fc.assert(fc.property(anyScale, anyMonths, ({ x, months }, month) => near(months(x(month)), month))));
});

describe('axisOf', () => {
  const measure = (text: string): number => text.length * 6.6;
  const month = (date: string): string => monthLabel(date, 'nl');
  const axis = (width = 1082, urgentWithin = 3): MatrixAxis => axisOf({ scale: scaleOf(width, { ...PRIORITY_SETTINGS, urgentWithin }), today: TODAY, month, nowTexts: ['nu'], measure });
  const textsOf = ({ ticks, now, line }: MatrixAxis): AxisText[] => [...ticks.map(({ label }) => label), now.flag, line.label].filter((text) => text !== undefined);

  it('names quarters, today and the line', () => {
    const { ticks, now, line } = axis();
    assert.deepEqual(ticks.map(({ label }) => label?.text), ['jan ’26', 'apr ’26', 'jul ’26', 'okt ’26', 'jan ’27', undefined, 'jul ’27', 'okt ’27', 'jan ’28', 'apr ’28', 'jul ’28', 'okt ’28'], 'April stands beside the line');
    assert.equal(now.flag?.text, 'nu');
    assert.deepEqual([line.label?.text, line.date, line.x], ['feb ’27', '2027-02-22', 1082 * 0.58]);
  });

  it('puts a label across its line, and today in the middle of its flag', () => {
    const { ticks, now } = axis();
    for (const { x, label } of ticks) if (label) near(label.x + label.width / 2, x);
    near((now.flag?.x ?? 0) + (now.flag?.width ?? 0) / 2, now.x);
    near(now.x, scaleOf(1082).x(0));
  });

  it('lets a month give way to today and to the line, and keeps its tick', () => {
    const { ticks, line, now } = axisOf({ scale: scaleOf(1082), today: '2026-10-20', month, nowTexts: ['nu: 20 okt'], measure });
    assert.ok(now.flag);
    assert.equal(ticks.find(({ date }) => date === '2026-10-01')?.label, undefined);
    assert.ok(line.label);
    assert.equal(ticks.find(({ date }) => date === '2027-01-01')?.label, undefined, 'beside the line of 20 January');
  });

  it('lets the name of the line give way to today', () => {
    const { now, line } = axis(1082, 0);
    near(now.x, line.x);
    assert.ok(now.flag && line.label && line.label.x >= now.flag.x + now.flag.width + 6 - 1e-9 || line.label === undefined);
  });

  it('uses the longest text for today that is free', () => {
    const wide = (nowTexts: string[]): string | undefined => axisOf({ scale: scaleOf(1082), today: TODAY, month, nowTexts, measure }).now.flag?.text;
    assert.equal(wide(['nu: 22 november', 'nu']), 'nu: 22 november');
    assert.equal(wide(['x'.repeat(200), 'nu']), 'nu');
    assert.equal(wide([]), undefined);
  });

  it('writes months in both languages', () => {
    assert.equal(monthLabel('2027-03-01', 'nl'), 'mrt ’27');
    assert.equal(monthLabel('2027-03-01', 'en'), 'Mar ’27');
  });

  it('never lets two texts touch or leave the axis, and ticks stand at first days, on any day', () => {
    const anyDay = fc.integer({ min: toDay('2020-01-01'), max: toDay('2040-12-31') }).map(fromDay);
    fc.assert(fc.property(anyScale, anyDay, fc.double({ min: 4, max: 16, noNaN: true }), (scale, today, perSign) => {
      const made = axisOf({ scale, today, month, nowTexts: ['vandaag', 'nu'], measure: (text) => text.length * perSign });
      const texts = textsOf(made).sort((a, b) => a.x - b.x);
      texts.forEach((text, i) => {
        assert.ok(text.x >= 0 && text.x + text.width <= scale.width);
        const next = texts[i + 1];
        if (next) assert.ok(text.x + text.width + 6 <= next.x + 1e-9, `${text.text} and ${next.text}`);
      });
      assert.ok(made.now.flag, 'today always has its flag');
      for (const { date, x } of made.ticks) {
        assert.equal(date.slice(8), '01');
        near(x, scale.x(monthsBetween(today, date)));
        assert.ok(date > addMonths(today, -12) && date < addMonths(today, 24));
      }
    }), { numRuns: 300 });
  });
});
