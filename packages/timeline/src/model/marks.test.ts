import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DATE_KINDS, toDay, valuesOf } from '@digitaal-europa/data';
import { scaleOf } from './axis.ts';
import { entriesOf, isKnown, type Entry } from './entries.ts';
import { marksOf, rankOf, type Mark } from './marks.ts';
import { periodOf, ZOOMS } from './period.ts';
import { anyLaw, sampleEntry, TODAY } from './sample.fixture.ts';

/** One pixel a day, 1 January 2026 at 100; three years. */
const scale = (day: number): number => 100 + day - toDay('2026-01-01');
const draw = (entries: readonly Entry[]): Mark[] => marksOf(entries, scale, 1300);
const keys = (entries: readonly { key: string }[]): string[] => entries.map(({ key }) => key.replace('proefwet/', ''));
const widthOf = (mark: Mark): number => Math.max(24, mark.width);

describe('rankOf', () => {
  it('puts what must be done above what is law, and that above steps on the way', () => {
    const least = (...kinds: Parameters<typeof rankOf>[0][]): number => Math.min(...kinds.map(rankOf));
    assert.ok(least('van_toepassing', 'nl_in_werking', 'overgangsdatum', 'handhaving_start') > rankOf('in_werking'));
    assert.ok(rankOf('raadpleging_sluit') > rankOf('in_werking'));
    assert.ok(rankOf('in_werking') > rankOf('bekendgemaakt'));
    for (const kind of valuesOf(DATE_KINDS)) assert.ok(rankOf(kind) >= rankOf('stap'), kind);
  });
});

describe('marksOf', () => {
  it('puts a day at its place, without width', () => {
    const [mark] = draw([sampleEntry('2026-01-31', 'in_werking')]);
    assert.partialDeepStrictEqual(mark, { key: 'proefwet/in_werking-2026-01-31', x: 130, width: 0, others: [] });
  });

  it('joins days nearer than 15 px and keeps those at 15 apart', () => {
    assert.equal(draw([sampleEntry('2026-01-01'), sampleEntry('2026-01-15')]).length, 1);
    assert.equal(draw([sampleEntry('2026-01-01'), sampleEntry('2026-01-16')]).length, 2);
  });

  it('keeps the highest rank at its exact place and lists the others', () => {
    for (const whens of [['2026-03-01', '2026-03-05'], ['2026-03-05', '2026-03-01']] as const) {
      const [applies, step] = [sampleEntry(whens[0], 'van_toepassing'), sampleEntry(whens[1])];
      const marks = draw([applies, step].sort((a, b) => ((a.date.earliest ?? '') < (b.date.earliest ?? '') ? -1 : 1)));
      assert.partialDeepStrictEqual(marks, [{ key: applies.key, x: scale(toDay(whens[0])), others: [step] }]);
      assert.equal(marks.length, 1);
    }
  });

  it('keeps the latest of equal rank', () => assert.partialDeepStrictEqual(draw([sampleEntry('2026-03-01'), sampleEntry('2026-03-05')]), [{ key: 'proefwet/stap-2026-03-05', x: scale(toDay('2026-03-05')) }]));

  it('makes one mark of many steps', () => {
    const entries = ['2026-03-01', '2026-03-05', '2026-03-09', '2026-03-12', '2026-03-20'].map((when) => sampleEntry(when));
    assert.deepEqual(draw(entries).map(({ key, others }) => [...keys([{ key }]), others.length]), [['stap-2026-03-20', 4]]);
  });

  it('draws a period as wide as it is', () => {
    assert.partialDeepStrictEqual(draw([sampleEntry('2026-Q4')]), [{ x: 373, width: 92 }]);
    assert.partialDeepStrictEqual(draw([sampleEntry('2026')]), [{ x: 100, width: 365 }]);
  });

  it('never draws a bracket narrower than 6 px', () => {
    const [mark] = marksOf([sampleEntry('2026-02')], (day) => 100 + (day - toDay('2026-01-01')) / 10, 1300);
    assert.equal(mark?.width, 6);
  });

  it('never joins a period with a day', () => {
    assert.deepEqual(keys(draw([sampleEntry('2026-10-01'), sampleEntry('2026-Q4'), sampleEntry('2026-10-20')])), ['stap-2026-Q4', 'stap-2026-10-01', 'stap-2026-10-20']);
  });

  it('joins near days on both sides of the start of a period', () => {
    const marks = draw([sampleEntry('2026-10-01'), sampleEntry('2026-Q4'), sampleEntry('2026-10-03')]);
    assert.deepEqual(marks.map(({ key, others }) => [...keys([{ key }]), ...keys(others)]), [['stap-2026-Q4'], ['stap-2026-10-03', 'stap-2026-10-01']]);
  });

  it('lays a day over the period in which it falls', () => assert.deepEqual(keys(draw([sampleEntry('2026-10-01', 'in_werking'), sampleEntry('2026-Q4')])), ['stap-2026-Q4', 'in_werking-2026-10-01']));

  it('joins two periods that cover each other exactly', () => {
    const marks = draw([sampleEntry('2026-Q4', 'stap'), sampleEntry('2026-Q4', 'mandaat_EP')]);
    assert.deepEqual(marks.map(({ key, others, width }) => [...keys([{ key }]), ...keys(others), width]), [['mandaat_EP-2026-Q4', 'stap-2026-Q4', 92]]);
  });

  it('lays a short period over the long one that starts with it', () => assert.deepEqual(keys(draw([sampleEntry('2026-Q3'), sampleEntry('2026-H2')])), ['stap-2026-H2', 'stap-2026-Q3']));

  it('joins a half-year with a quarter when two quarters would hide it', () => {
    const marks = draw([sampleEntry('2026-Q3'), sampleEntry('2026-H2', 'van_toepassing'), sampleEntry('2026-Q4')]);
    assert.deepEqual(marks.map(({ key, others }) => [...keys([{ key }]), ...keys(others)]), [['van_toepassing-2026-H2', 'stap-2026-Q3'], ['stap-2026-Q4']]);
  });

  it('cuts off a period at the chips, when it begins or ends outside the axis', () => {
    const { start, end } = periodOf('1', 0, TODAY, undefined); // August 2026 to July 2027
    const inYear = scaleOf({ start, end }, 453); // one pixel a day
    assert.partialDeepStrictEqual(marksOf([sampleEntry('2026-H2')], inYear, 453), [{ x: 30, width: 44 - 30 + 153 }]);
    assert.partialDeepStrictEqual(marksOf([sampleEntry('2027-Q3')], inYear, 453), [{ x: 44 + 334, width: 31 + 14 }]);
    assert.partialDeepStrictEqual(marksOf([sampleEntry('2027')], inYear, 453), [{ x: 44 + 153, width: 212 + 14 }]);
  });

  it('does not move the edge of a period that begins just outside', () => {
    const scaleFrom10August = scaleOf({ start: toDay('2026-08-10'), end: toDay('2027-08-10') }, 453);
    assert.partialDeepStrictEqual(marksOf([sampleEntry('2026-08')], scaleFrom10August, 453), [{ x: 35, width: 31 }]);
  });

  it('leaves out what has no place', () => assert.deepEqual(draw([sampleEntry(undefined), sampleEntry('2026-02-01', 'stap', { latest: undefined })]), []));

  it('keeps marks that are drawn larger farther apart', () => {
    const entries = ['2026-02-01', '2026-02-21'].map((day) => sampleEntry(day, 'stap'));
    assert.deepEqual([1, 2].map((grow) => marksOf(entries, scale, 1300, grow).length), [2, 1]);
  });

  it('is empty without dates', () => assert.deepEqual(draw([]), []));
});

describe('marks of any law', () => {
  interface Row { entries: Entry[]; width: number; marks: Mark[]; at: (day: number) => number }
  const anyRow: fc.Arbitrary<Row> = fc.record({ law: anyLaw, zoom: fc.constantFrom(...ZOOMS), shift: fc.integer({ min: -2, max: 2 }), width: fc.integer({ min: 300, max: 1400 }) }).map(({ law, zoom, shift, width }) => {
    const period = periodOf(zoom, shift, TODAY, ['2015-01-01', '2036-12-31']);
    const entries = entriesOf([law], TODAY).filter(({ date }) => isKnown(date) && toDay(date.latest ?? '') >= period.start && toDay(date.earliest ?? '') < period.end);
    return { entries, width, marks: marksOf(entries, scaleOf(period, width), width), at: scaleOf(period, width) };
  });
  const always = (check: (row: Row) => void): void => fc.assert(fc.property(anyRow, check), { numRuns: 300 });

  it('hold every date of the period once', () => always(({ entries, marks }) => {
    assert.deepEqual(keys(marks.flatMap(({ entry, others }) => [entry, ...others])).sort(), keys(entries).sort());
  }));

  it('stand left to right, 30 px or more from the edges', () => always(({ marks, width }) => {
    marks.forEach((mark, i) => {
      assert.ok(mark.x >= 30 && mark.x + mark.width <= width - 30, `${mark.x} + ${mark.width} of ${width}`);
      assert.ok(mark.x >= (marks[i - 1]?.x ?? 0));
    });
  }));

  it('keep days apart by 15 px, each at its own place and with the highest rank of its cluster', () => always(({ marks, at }) => {
    const days = marks.filter(({ width }) => width === 0);
    days.forEach(({ x, entry, others }, i) => {
      assert.ok(x - (days[i - 1]?.x ?? -Infinity) >= 15);
      assert.equal(x, at(toDay(entry.date.earliest ?? '')));
      for (const other of others) assert.ok(rankOf(other.date.kind) <= rankOf(entry.date.kind));
    });
  }));

  it('never join a period with a day, and draw a period as wide as it is inside the axis', () => always(({ marks, at, width: axisWidth }) => {
    for (const { entry, others, x, width } of marks) {
      for (const other of others) assert.equal(other.date.precision === 'dag', width === 0);
      if (width === 0) continue;
      const [from, to] = [Math.max(30, at(toDay(entry.date.earliest ?? ''))), Math.min(axisWidth - 30, at(toDay(entry.date.latest ?? '') + 1))];
      assert.deepEqual([x, width], [from, Math.max(6, to - from)]);
    }
  }));

  it('leave 15 px or more of every bracket free of the brackets over it', () => always(({ marks }) => {
    const brackets = marks.filter(({ width }) => width > 0);
    brackets.forEach((mark, i) => {
      const over = brackets.slice(i + 1);
      let [run, longest] = [0, 0];
      for (let px = mark.x; px < mark.x + widthOf(mark); px += 0.25) {
        run = over.some((other) => px >= other.x && px < other.x + widthOf(other)) ? 0 : run + 0.25;
        longest = Math.max(longest, run);
      }
      assert.ok(longest >= 14.75, `${mark.key}: ${longest} px`);
    });
  }));

  it('leave half of every day free of the marks over it', () => always(({ marks }) => {
    marks.forEach((mark, i) => {
      if (mark.width > 0) return;
      for (const over of marks.slice(i + 1)) assert.ok((over.width > 0 ? over.x : over.x - 12) >= mark.x);
    });
  }));
});
