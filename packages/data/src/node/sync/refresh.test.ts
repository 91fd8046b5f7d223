import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { refresh, type Refreshed } from './refresh.ts';
import { readSnapshot } from './snapshot.ts';
import type { Harvest, Source } from './source.ts';
import { NO_RECORDS } from './sync.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-refresh-'));
after(() => { rmSync(root, { recursive: true }); });

/** A source that gives what it is told to, and proposes every value and whether the reading was complete. */
const sourceOf = (harvest: () => Harvest<number>, wholeList = true): Source<number> => ({
  name: 'proef', title: 'Proef', url: 'https://example.org/', licence: 'Vrij.', schema: z.number(), wholeList, fetch: () => Promise.resolve().then(harvest),
  compare: (items, { complete }) => items.map(({ key, value, seenAt }) => ({ kind: 'laws', id: key, path: String(complete), new: String(value), source: { title: 'x', url: 'https://example.org/' }, seenAt, note: '' })),
});
const run = (folder: string, day: string, harvest: () => Harvest<number>, wholeList = true): Promise<Refreshed> =>
  refresh(sourceOf(harvest, wholeList)).run({ http: () => Promise.reject(new Error('not asked')), records: NO_RECORDS, now: () => new Date(`${day}T10:00:00Z`), cache: join(root, folder), write: true });
const list = (count: number, value = 1): Harvest<number> => ({ items: Array.from({ length: count }, (_, i) => ({ key: `k${i}`, value })) });
const copyOf = (folder: string): ReturnType<typeof readSnapshot<number>> => readSnapshot(join(root, folder), sourceOf(() => list(0)));

describe('refresh', () => {
  it('drops what a complete reading no longer has', async () => {
    await run('a', '2026-11-14', () => list(3));
    const { state, count } = await run('a', '2026-11-21', () => list(2));
    assert.deepEqual([state, count, copyOf('a')?.items.length, copyOf('a')?.takenAt], ['fresh', 2, 2, '2026-11-21T10:00:00.000Z']);
  });

  it('keeps the older part of what an incomplete reading could not give, with its own age', async () => {
    await run('b', '2026-11-14', () => list(3));
    const { state, changes, seenSince } = await run('b', '2026-11-21', () => ({ ...list(2, 9), failures: [{ key: 'k2', message: '', detail: '' }] }));
    assert.deepEqual([state, seenSince], ['partial', '2026-11-14T10:00:00.000Z']);
    assert.deepEqual(changes.map(({ id, new: now, seenAt }) => [id, now, seenAt.slice(0, 10)]), [['k0', '9', '2026-11-21'], ['k1', '9', '2026-11-21'], ['k2', '1', '2026-11-14']]);
    assert.equal(copyOf('b')?.takenAt, '2026-11-14T10:00:00.000Z');
  });

  it('gives the same copy for the same facts, in whatever order they come', async () => {
    await run('g', '2026-11-21', () => ({ items: [{ key: 'b', value: 2 }, { key: 'a', value: 1 }] }));
    const first = copyOf('g');
    await run('g', '2026-11-21', () => ({ items: [{ key: 'a', value: 1 }, { key: 'b', value: 2 }] }));
    assert.deepEqual([first?.items.map(({ key }) => key), copyOf('g')], [['a', 'b'], first]);
  });

  it('tells who compares whether all is there', async () => {
    const paths = async (harvest: () => Harvest<number>): Promise<string[]> => [...new Set((await run('b', '2026-11-21', harvest)).changes.map(({ path }) => path))];
    assert.deepEqual([await paths(() => list(2)), await paths(() => ({ ...list(2), failures: [{ message: '', detail: '' }] })), await paths(() => { throw new Error('no'); })], [['true'], ['false'], ['false']]);
  });

  it('takes a long list that halves for a failure, and says how to go on when it is right', async () => {
    await run('c', '2026-11-14', () => list(342));
    const { state, count, failures } = await run('c', '2026-11-21', () => list(170));
    assert.deepEqual([state, count, copyOf('c')?.items.length], ['old', 342, 342]);
    assert.match(failures[0]?.message ?? '', /170 in plaats van 342 gegevens\. Klopt dat toch\? Verwijder dan de oude kopie \(proef\.json\)/);
    assert.equal((await run('c', '2026-11-21', () => list(171))).state, 'fresh');
  });

  it('lets a short list halve, and what is no list', async () => {
    await run('d', '2026-11-14', () => list(99));
    assert.equal((await run('d', '2026-11-21', () => list(10))).state, 'fresh');
    await run('e', '2026-11-14', () => list(342), false);
    assert.equal((await run('e', '2026-11-21', () => list(10), false)).state, 'fresh');
  });

  it('never throws', async () => {
    const { state, failures, changes } = await run('f', '2026-11-21', () => { throw 'no error at all'; }); // eslint-disable-line @typescript-eslint/only-throw-error -- others do
    assert.deepEqual([state, failures, changes], ['none', [{ message: 'Het antwoord is niet te lezen.', detail: 'no error at all' }], []]);
  });
});
