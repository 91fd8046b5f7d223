import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FAMILIES, toDay, valuesOf, type Law } from '@digitaal-europa/data';
import { buildTimeline, type BuildOptions, type Row, type TimelineModel } from './build.ts';
import { comingOf, entriesOf, type Entry } from './entries.ts';
import { GROUPINGS, groupIds, groupOf, type Grouping } from './groups.ts';
import { ZOOMS } from './period.ts';
import { anyLaws, measureLabel, measureText, sampleDate, sampleLaw, sampleWords, TODAY } from './sample.fixture.ts';

const build = (laws: readonly Law[], options: Partial<BuildOptions> = {}): TimelineModel =>
  buildTimeline({ laws, grouping: 'family', order: 'urgency', today: TODAY, zoom: '3', shift: 0, unfolded: new Set(), width: 900, words: sampleWords, measure: { header: measureText, label: measureLabel }, ...options });

const law = (id: string, ...whens: (string | undefined)[]): Law => sampleLaw({ id, dates: whens.map((when) => sampleDate(when)) });
const ids = (rows: readonly Row[] = []): string[] => rows.map((row) => row.law.id);
const rowOf = (own: Law, options?: Partial<BuildOptions>): Row => {
  const row = build([own], { unfolded: new Set(valuesOf(FAMILIES)), ...options }).groups[0]?.rows[0];
  assert.ok(row);
  return row;
};

describe('groups', () => {
  it('follow the order of the families, not that of the laws', () => {
    const laws = (['tool', 'national-act', 'proposal', 'directive'] as const).map((instrument) => sampleLaw({ id: instrument, instrument, dates: [sampleDate('2027-01-01')] }));
    assert.deepEqual(build(laws).groups.map(({ id, count, rows }) => [id, count, ...ids(rows)]), [['eu-law', 1, 'directive'], ['eu-proposal', 1, 'proposal'], ['nl-law', 1, 'national-act'], ['policy', 1, 'tool']]);
  });

  it('are there only with laws in them', () => assert.deepEqual([build([]).groups, build([law('a', '2027-01-01')]).groups.map(({ id }) => id)], [[], ['eu-law']]));

  it('fold laws without a date on the axis, and show those of which a date is unknown (rule 8)', () => {
    const [group] = build([law('past', '2018-05-25'), law('later', '2035-01-01'), law('none'), law('unknown', undefined), law('shown', '2027-01-01')]).groups;
    assert.deepEqual([ids(group?.rows), ids(group?.folded).sort(), group?.count], [['shown', 'unknown'], ['later', 'none', 'past'], 5]);
  });

  it('show all their laws when unfolded, and leave other groups folded', () => {
    const laws = [law('a', '2018-05-25'), sampleLaw({ id: 'b', instrument: 'tool', dates: [sampleDate('2018-05-25')] })];
    assert.deepEqual(build(laws, { unfolded: new Set<string>(['policy']) }).groups.map(({ rows, folded }) => [ids(rows), ids(folded)]), [[[], ['a']], [['b'], []]]);
  });
});

describe('the order of a search', () => {
  it('keeps the best law and its family first, however far away its dates are', () => {
    const laws = [sampleLaw({ id: 'best', instrument: 'tool', dates: [sampleDate('2019-05-25')] }), law('far', '2028-05-25'), law('near', '2026-12-01')];
    const groups = build(laws, { order: 'given', unfolded: new Set(valuesOf(FAMILIES)) }).groups.map(({ rows }) => ids(rows));
    assert.deepEqual(groups, [['best'], ['far', 'near']]);
    assert.deepEqual(build(laws, { unfolded: new Set(valuesOf(FAMILIES)) }).groups.map(({ rows }) => ids(rows)), [['near', 'far'], ['best']]);
  });
});

describe('rows', () => {
  it('stand with the nearest date to come first, then with the latest past date first', () => {
    const laws = [law('past-2026', '2026-03-01'), law('soon', '2026-12-02', '2018-01-01'), law('past-autumn', '2026-10-01'), law('later', '2027-06-01'), law('today', TODAY)];
    assert.deepEqual(ids(build(laws).groups[0]?.rows), ['today', 'soon', 'later', 'past-autumn', 'past-2026']);
  });

  it('put a period that has begun at its last day', () => assert.deepEqual(ids(build([law('quarter', '2026-Q4'), law('day', '2026-12-02'), law('next-year', '2027-01-01')]).groups[0]?.rows), ['day', 'quarter', 'next-year']));

  it('keep the order of the laws when the dates are the same', () => {
    const names = Array.from({ length: 30 }, (_, i) => `wet-${i}`);
    assert.deepEqual(ids(build(names.map((id) => law(id, '2027-01-01'))).groups[0]?.rows), names);
    assert.deepEqual(ids(build(names.map((id) => law(id, '2026-01-01'))).groups[0]?.rows), names);
  });

  it('count what lies wholly outside, and show what lies partly inside', () => {
    const { before, after, marks, unknown } = rowOf(law('a', '2025-12-31', '2026-01-01', '2028-12-31', '2029-01-01', undefined));
    assert.deepEqual([before.length, marks.length, after.length, unknown.length], [1, 2, 1, 1]);
    // August 2026 to July 2027
    const year = rowOf(law('a', '2026-Q2', '2026-Q3', '2027-H1', '2027-Q3', '2027-08'), { zoom: '1' });
    assert.deepEqual([year.before.length, year.marks.length, year.after.length], [1, 3, 1]);
  });

  it('put a date without one of its ends with the unknown ones', () => {
    const { unknown, marks, before, after } = rowOf(sampleLaw({ dates: [sampleDate('2027-01-01', 'stap', { latest: undefined }), sampleDate('2027-02-01', 'stap', { earliest: undefined })] }));
    assert.deepEqual([unknown.length, marks.length, before.length, after.length], [2, 0, 0, 0]);
  });

  it('know about how many lanes they need before a label is placed', () => {
    const words = { ...sampleWords, labelForms: () => assert.fail('a label was asked for') };
    const likely = (...days: string[]): number => rowOf(law('a', ...days), { words }).likelyLanes;
    assert.deepEqual([likely('2018-05-25'), likely('2026-01-01'), likely('2027-06-01'), likely('2026-01-01', '2027-06-01', '2027-10-01'), likely('2027-03-01', '2027-05-01', '2027-07-01', '2027-09-01')], [0, 1, 1, 2, 3]);
  });
  it('have as many lanes as their labels use', () => {
    assert.equal(rowOf(law('a', '2018-05-25')).lanes, 0);
    assert.equal(rowOf(law('a', '2027-06-01')).lanes, 1);
    assert.equal(rowOf(law('a', '2027-06-01', '2027-08-01', '2027-10-01')).lanes, 3);
  });

  it('have labels for their own marks', () => {
    const { marks, labels } = rowOf(law('a', '2027-06-01', '2027-06-05'));
    assert.deepEqual([...labels].map(([key, { date, words }]) => [key, date, words]), [[marks[0]?.key, '5 jun 2027', 'Stap in de procedure +1']]);
  });
});

describe('lines', () => {
  const linesOf = (...dates: Law['dates']) => rowOf(sampleLaw({ dates }), { width: 1184 }).lines; // one pixel a day, 1 January 2026 at 44

  it('run to both edges when the law goes on there', () => assert.deepEqual(linesOf(sampleDate('2018-05-25', 'van_toepassing')), [{ standing: 'applies', x: 0, width: 1184 }]));

  it('begin and change at their own days', () => {
    assert.deepEqual(linesOf(sampleDate('2026-02-01', 'voorgesteld'), sampleDate('2027-01-01', 'in_werking'), sampleDate('2028-01-01', 'van_toepassing')), [
      { standing: 'proposed', x: 75, width: 334 }, { standing: 'adopted', x: 409, width: 365 }, { standing: 'applies', x: 774, width: 410 },
    ]);
  });

  it('stop where the law ends', () => {
    assert.deepEqual(linesOf(sampleDate('2018-05-25', 'van_toepassing'), sampleDate('2026-01-11', 'vervallen')), [{ standing: 'applies', x: 0, width: 54 }]);
    assert.deepEqual(linesOf(sampleDate('2010-05-25', 'van_toepassing'), sampleDate('2026-01-01', 'vervallen')), [], 'before the first day');
  });

  it('are absent when the law begins later', () => assert.deepEqual(linesOf(sampleDate('2029-01-01', 'voorgesteld')), []));
});

describe('a timeline of any laws', () => {
  const anyOptions = fc.record({ zoom: fc.constantFrom(...ZOOMS), shift: fc.integer({ min: -3, max: 3 }), width: fc.integer({ min: 300, max: 1400 }), grouping: fc.constantFrom(...GROUPINGS) }).chain((options) => fc.subarray([...groupIds(options.grouping)]).map((ids) => ({ ...options, unfolded: new Set(ids) })));
  const always = (check: (model: TimelineModel, laws: Law[], options: Partial<BuildOptions> & { unfolded: Set<string>; grouping: Grouping }) => void): void =>
    fc.assert(fc.property(anyLaws, anyOptions, (laws, options) => check(build(laws, options), laws, options)), { numRuns: 100 });
  const rowsOf = ({ groups }: TimelineModel): Row[] => groups.flatMap(({ rows, folded }) => [...rows, ...folded]);
  const keys = (entries: readonly Entry[]): string[] => entries.map(({ key }) => key).sort();

  it('has every law once, in its own group, as a row or folded', () => always((model, laws, { unfolded, grouping }) => {
    assert.deepEqual(ids(rowsOf(model)).sort(), laws.map(({ id }) => id).sort());
    for (const { id, count, rows, folded } of model.groups) {
      assert.equal(count, rows.length + folded.length);
      for (const row of [...rows, ...folded]) assert.equal(groupOf(row.law, grouping), id);
      for (const row of folded) assert.equal(row.marks.length + row.unknown.length, 0);
      if (unfolded.has(id)) assert.equal(folded.length, 0);
    }
    assert.equal(new Set(model.groups.map(({ id }) => id)).size, model.groups.length);
  }));

  it('accounts for every date once: before, on the axis, after or unknown', () => always((model) => {
    for (const { law: own, before, marks, after, unknown } of rowsOf(model)) {
      assert.deepEqual(keys([...before, ...marks.flatMap(({ entry, others }) => [entry, ...others]), ...after, ...unknown]), keys(entriesOf([own], TODAY)));
      for (const { date } of before) assert.ok(toDay(date.latest ?? '') < model.period.start);
      for (const { date } of after) assert.ok(toDay(date.earliest ?? '') >= model.period.end);
    }
  }));

  it('has its rows in order of urgency', () => always((model) => {
    const urgency = ({ law: own }: Row): string => {
      const next = comingOf(entriesOf([own], TODAY), TODAY)[0]?.date;
      if (next?.earliest) return `1 ${next.earliest < TODAY ? next.latest : next.earliest}`;
      const last = own.dates.map(({ latest = '' }) => latest).sort().at(-1) || '1970-01-01';
      return `2 ${String(99999 - toDay(last)).padStart(6, '0')}`;
    };
    for (const { rows, folded } of model.groups) for (const list of [rows, folded]) assert.deepEqual(list.map(urgency), list.map(urgency).sort());
  }));

  it('keeps lines, marks and labels on the axis, in at most three lanes', () => always((model) => {
    const { width } = model.axis;
    for (const { lines, marks, labels, lanes } of rowsOf(model)) {
      lines.forEach((line, i) => {
        assert.ok(line.x >= 0 && line.width > 0 && line.x + line.width <= width + 1e-6, `${line.x} + ${line.width} of ${width}`);
        const before = lines[i - 1];
        if (before) assert.ok(Math.abs(before.x + before.width - line.x) < 1e-6);
      });
      for (const { x, width: own } of marks) assert.ok(x >= 30 && x + own <= width - 30);
      for (const label of labels.values()) assert.ok(label.lane < lanes && label.x >= 0 && label.x + measureLabel(label) <= width);
      assert.ok(lanes <= 3 && lanes <= labels.size);
    }
  }));

  it('does not change the laws, and is the same when it is built again', () => always((model, laws, options) => {
    const copy = structuredClone(laws);
    assert.deepEqual(build(laws, options), model);
    assert.deepEqual(laws, copy);
  }));
});
