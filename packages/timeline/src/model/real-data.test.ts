import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { LAWS, readFeed, type Law } from '@digitaal-europa/data';
import { nl } from '../timeline.strings.nl.ts';
import { wordsOf } from '../timeline.words.ts';
import { buildTimeline, type Row, type TimelineModel } from './build.ts';
import type { Zoom } from './period.ts';
import { measureLabel, measureText, TODAY } from './sample.fixture.ts';

// Made by the build of the data package, which runs before these tests.
const FILE = resolve(import.meta.dirname, '../../../data/dist/laws.json');

const readLaws = (): readonly Law[] => {
  const result = readFeed(LAWS, JSON.parse(readFileSync(FILE, 'utf8')));
  assert.ok(result.ok && result.issues.length === 0);
  return result.feed.records;
};
const draw = (laws: readonly Law[], zoom: Zoom, width: number): TimelineModel =>
  buildTimeline({ laws, grouping: 'subject', order: 'urgency', today: TODAY, zoom, shift: 0, unfolded: new Set(), width, words: wordsOf('nl', nl, TODAY, undefined), measure: { header: measureText, label: measureLabel } });
const rowsOf = ({ groups }: TimelineModel): Row[] => groups.flatMap(({ rows, folded }) => [...rows, ...folded]);

describe('the real laws', { skip: existsSync(FILE) ? false : 'packages/data has not been built' }, () => {
  for (const zoom of ['1', '3', '10', 'all'] as const) {
    for (const width of [600, 900, 1100]) {
      it(`are drawn without overlap and without loss: ${zoom}, ${width} px`, () => {
        const laws = readLaws();
        const model = draw(laws, zoom, width);
        const rows = rowsOf(model);
        assert.deepEqual(rows.map(({ law }) => law.id).sort(), laws.map(({ id }) => id).sort());
        assert.ok(rows.some(({ labels }) => labels.size > 0));
        for (const { law, before, marks, after, unknown, labels } of rows) {
          const shown = [...before, ...marks.flatMap(({ entry, others }) => [entry, ...others]), ...after, ...unknown].map(({ date }) => date.id);
          assert.deepEqual(shown.sort(), law.dates.map(({ id }) => id).sort(), law.id);
          const boxes = [...labels].map(([key, label]) => ({ key, lane: label.lane, from: label.x, to: label.x + measureLabel(label), text: `${label.date} ${label.words}` }));
          for (const [i, a] of boxes.entries()) {
            assert.ok(/\d{4}/.test(a.text), `${a.key}: “${a.text}” names a year`);
            assert.ok(a.from >= 0 && a.to <= width, `${a.key} leaves the axis`);
            for (const b of boxes.slice(i + 1)) assert.ok(a.lane !== b.lane || a.to + 10 <= b.from || b.to + 10 <= a.from, `${a.key} and ${b.key} overlap`);
          }
          for (const { key, x, width: own } of marks) assert.ok(x >= 30 && x + own <= width - 30, `${key} stands at the edge`);
        }
      });
    }
  }

  it('have a text at every date to come that is alone in its row', () => {
    for (const row of rowsOf(draw(readLaws(), '3', 900))) {
      const [only] = row.marks;
      if (only && row.marks.length === 1 && !only.entry.past) assert.ok(row.labels.has(only.key), only.key);
    }
  });
});
