import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toDay } from '@digitaal-europa/data';
import { scaleOf } from './axis.ts';
import { entriesOf, isKnown } from './entries.ts';
import { LANES, placeLabels, type Label, type LabelForm } from './labels.ts';
import { marksOf, type Mark } from './marks.ts';
import { periodOf, ZOOMS } from './period.ts';
import { anyLaw, measureLabel, sampleEntry, sampleWords, TODAY } from './sample.fixture.ts';

/** A date of this kind at this place. */
const mark = (x: number, kind: Parameters<typeof sampleEntry>[1] = 'van_toepassing', fields: { past?: boolean; width?: number } = {}): Mark => {
  const entry = sampleEntry(fields.past ? '2026-01-01' : '2027-01-01', kind, { id: `${kind}-${x}` });
  return { key: entry.key, entry, others: [], x, width: fields.width ?? 0 };
};
/** Forms of 20, 10 and 5 characters, one pixel each times ten. */
const forms = (): LabelForm[] => [20, 10, 5].map((length) => ({ date: 'x'.repeat(length), words: '' }));
const measure = ({ date }: LabelForm): number => date.length * 10;
const place = (marks: readonly Mark[], width = 1000): (Label | undefined)[] => {
  const labels = placeLabels(marks, { width, forms, measure });
  return marks.map(({ key }) => labels.get(key));
};
const brief = (labels: readonly (Label | undefined)[]) => labels.map((label) => label && `${label.date.length} in lane ${label.lane}`);

describe('placeLabels', () => {
  it('hangs a label under its mark, in the longest form', () => assert.deepEqual(place([mark(100)]), [{ date: 'x'.repeat(20), words: '', x: 93, lane: 0, leader: [] }]));

  it('starts a label where its period starts', () => assert.equal(place([mark(100, 'stap', { width: 60 })])[0]?.x, 100));

  it('pulls a label in at the end of the axis, but not far from its mark', () => {
    assert.deepEqual(place([mark(820)])[0], { date: 'x'.repeat(20), words: '', x: 1000 - 6 - 200, lane: 0, leader: [] });
    assert.deepEqual(brief(place([mark(950)])), ['5 in lane 0']);
  });

  it('pulls the shortest form as far as it must', () => assert.equal(place([mark(95)], 100)[0]?.x, 100 - 6 - 50));

  it('uses the next lane before it shortens a text', () => {
    assert.deepEqual(brief(place([mark(100), mark(150), mark(200)])), ['20 in lane 0', '20 in lane 1', '20 in lane 2']);
  });

  it('shortens a text, and gives it up when no form fits in any lane', () => {
    assert.deepEqual(brief(place([mark(100), mark(150), mark(200), mark(310), mark(320), mark(330)])), ['20 in lane 0', '20 in lane 1', '20 in lane 2', '20 in lane 0', undefined, undefined]);
    assert.deepEqual(brief(place([mark(500), mark(510), mark(520), mark(380, 'stap')])), ['20 in lane 0', '20 in lane 1', '20 in lane 2', '10 in lane 0']);
  });

  it('uses a form that fits the axis only', () => {
    assert.deepEqual(brief(place([mark(50)], 206)), ['20 in lane 0']);
    assert.deepEqual(brief(place([mark(50)], 205)), ['10 in lane 0']);
    assert.deepEqual(brief(place([mark(50)], 55)), [undefined]);
  });

  it('keeps 10 px free between two labels', () => {
    assert.deepEqual(brief(place([mark(100), mark(310)])), ['20 in lane 0', '20 in lane 0']);
    assert.deepEqual(brief(place([mark(100), mark(309)])), ['20 in lane 0', '20 in lane 1']);
  });

  it('gives the best place to what matters most', () => {
    assert.deepEqual(brief(place([mark(100, 'stap'), mark(150, 'van_toepassing')])), ['20 in lane 1', '20 in lane 0']);
    assert.deepEqual(brief(place([mark(100, 'in_werking', { past: true }), mark(150, 'in_werking')])), [undefined, '20 in lane 0']);
  });

  it('counts a past date three ranks lower', () => {
    assert.deepEqual(brief(place([mark(100, 'van_toepassing', { past: true }), mark(150, 'raadpleging_sluit')])), ['20 in lane 1', '20 in lane 0'], 'rank 10 in the past is behind rank 8 to come');
    assert.deepEqual(brief(place([mark(100, 'van_toepassing', { past: true }), mark(150, 'vervallen')])), ['20 in lane 0', '20 in lane 1'], 'and before rank 6');
  });

  it('makes no row higher for a past date, unless it is one on which something must be done', () => {
    for (const kind of ['stap', 'bekendgemaakt', 'raadpleging_sluit', 'in_werking', 'omzettingstermijn'] as const) assert.equal(place([mark(150), mark(100, kind, { past: true })])[1], undefined, kind);
    for (const kind of ['van_toepassing', 'nl_in_werking', 'overgangsdatum', 'handhaving_start'] as const) assert.equal(place([mark(150), mark(100, kind, { past: true })])[1]?.lane, 1, kind);
    assert.equal(place([mark(150), mark(100, 'stap')])[1]?.lane, 1, 'to come');
  });

  it('draws a leader through the lanes above, but not through a text', () => {
    const [first, second, third] = [mark(300), mark(250, 'in_werking'), mark(150, 'stap')];
    assert.deepEqual(place([first, second, third]).map((label) => label?.leader), [[], [0], [0, 1]], 'beside the texts above');
    assert.deepEqual(place([first, mark(350, 'in_werking')])[1]?.leader, [], 'the text of the first stands in the way');
    assert.deepEqual(place([first, second, mark(270, 'stap')])[2]?.leader, [0], 'only the text of the second does');
  });

  it('is empty without marks, and when there is no room at all', () => {
    assert.equal(placeLabels([], { width: 1000, forms, measure }).size, 0);
    assert.equal(placeLabels([mark(0)], { width: 0, forms, measure }).size, 0);
  });
});

describe('labels of any law', () => {
  interface Row { width: number; marks: Mark[]; labels: Map<string, Label>; boxes: { label: Label; mark: Mark; from: number; to: number }[] }
  const anyRow: fc.Arbitrary<Row> = fc.record({ law: anyLaw, zoom: fc.constantFrom(...ZOOMS), width: fc.integer({ min: 300, max: 1400 }) }).map(({ law, zoom, width }) => {
    const period = periodOf(zoom, 0, TODAY, ['2015-01-01', '2036-12-31']);
    const entries = entriesOf([law], TODAY).filter(({ date }) => isKnown(date) && toDay(date.latest ?? '') >= period.start && toDay(date.earliest ?? '') < period.end);
    const marks = marksOf(entries, scaleOf(period, width), width);
    const labels = placeLabels(marks, { width, forms: sampleWords.labelForms, measure: measureLabel });
    const boxes = marks.flatMap((own) => {
      const label = labels.get(own.key);
      return label ? [{ label, mark: own, from: label.x, to: label.x + measureLabel(label) }] : [];
    });
    return { width, marks, labels, boxes };
  });
  const always = (check: (row: Row) => void): void => fc.assert(fc.property(anyRow, check), { numRuns: 300 });

  it('belong to a mark and have one of its texts', () => always(({ labels, boxes, marks }) => {
    assert.equal(labels.size, boxes.length);
    for (const { label, mark: own } of boxes) assert.ok(sampleWords.labelForms(own).some(({ date, words }) => date === label.date && words === label.words));
    if (marks.length > 0) assert.ok(labels.size > 0, 'at least one finds room');
  }));

  it('keep 10 px free from each other in each lane', () => always(({ boxes }) => {
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) if (a.label.lane === b.label.lane) assert.ok(a.to + 10 <= b.from + 1e-9 || b.to + 10 <= a.from + 1e-9, `${a.mark.key} and ${b.mark.key}`);
  }));

  it('stay on the axis, in three lanes, across their own mark', () => always(({ boxes, width }) => {
    for (const { label, mark: own, from, to } of boxes) {
      assert.ok(from >= 0 && to <= width - 6 + 1e-9, `${from} to ${to} of ${width}`);
      assert.ok(label.lane >= 0 && label.lane < LANES);
      assert.ok(from <= own.x && own.x <= to);
    }
  }));

  it('stand in the first lane when they say what is past and needs nothing done', () => always(({ boxes }) => {
    for (const { label, mark: { entry } } of boxes) if (entry.past && !['van_toepassing', 'nl_in_werking', 'overgangsdatum', 'handhaving_start'].includes(entry.date.kind)) assert.equal(label.lane, 0);
  }));

  it('have leaders that run through every lane above, and never through a text', () => always(({ boxes }) => {
    for (const { label, mark: own } of boxes) {
      for (let lane = 0; lane < LANES; lane++) {
        const blocked = boxes.some((other) => other.label.lane === lane && own.x > other.from - 2 && own.x < other.to + 2);
        assert.equal(label.leader.includes(lane), lane < label.lane && !blocked);
      }
    }
  }));
});
