import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { propose, remember } from './proposals.ts';
import type { Change } from './source.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-proposals-'));
after(() => { rmSync(root, { recursive: true }); });
const change = (fields: Partial<Change> = {}): Change => ({ kind: 'laws', id: 'ai-act', path: 'dates[in-werking]', old: '2024-08-01', new: '2024-08-02', source: { title: 'Bron', url: 'https://example.org/' }, seenAt: '2026-11-21T10:00:00Z', note: 'Kijk.', ...fields });

describe('propose', () => {
  it('remembers on which day a change was proposed first', () => {
    const folder = join(root, 'a');
    const first = propose(folder, [{ from: 'eu-law', changes: [change()] }], '2026-11-14');
    assert.deepEqual(first.proposals.map(({ since, from }) => [since, from]), [['2026-11-14', 'eu-law']]);
    remember(folder, first.memory);
    const second = propose(folder, [{ from: 'eu-law', changes: [change({ seenAt: 'later', note: 'Anders.' }), change({ new: '2024-08-03' })] }], '2026-11-21');
    assert.deepEqual(second.proposals.map(({ since }) => since), ['2026-11-14', '2026-11-21']);
  });

  it('forgets what is no longer proposed, but not what comes from sources that were not asked', () => {
    const folder = join(root, 'b');
    remember(folder, propose(folder, [{ from: 'eu-law', changes: [change()] }, { from: 'population', changes: [change({ kind: 'organisations' })] }], '2026-11-14').memory);
    const { memory } = propose(folder, [{ from: 'eu-law', changes: [] }], '2026-11-21');
    assert.deepEqual(Object.keys(memory), ['population|organisations|ai-act|dates[in-werking]|2024-08-02']);
  });

  it('proposes once what two sources say', () => {
    const { proposals, memory } = propose(join(root, 'c'), [{ from: 'eu-law', changes: [change()] }, { from: 'ep-procedures', changes: [change({ note: 'x' })] }], '2026-11-21');
    assert.deepEqual([proposals.map(({ from }) => from), Object.keys(memory).length], [['eu-law'], 2]);
  });

  it('remembers in the same order whatever the order of what was found', () => {
    const found = ['b', 'a', 'c'].map((id) => change({ id }));
    const memory = (changes: readonly Change[]): string[] => Object.keys(propose(join(root, 'e'), [{ from: 'eu-law', changes }], '2026-11-21').memory);
    assert.deepEqual(memory(found), memory([...found].reverse()));
  });

  it('begins anew when its memory is damaged', () => {
    remember(join(root, 'd'), {});
    for (const text of ['', '[]', '{"x":7}', '{"eu-law|laws|ai-act|dates[in-werking]|2024-08-02":"gisteren"}']) {
      writeFileSync(join(root, 'd', 'proposals.json'), text);
      assert.deepEqual(propose(join(root, 'd'), [{ from: 'eu-law', changes: [change()] }], '2026-11-21').proposals.map(({ since }) => since), ['2026-11-21'], text);
    }
  });
});
