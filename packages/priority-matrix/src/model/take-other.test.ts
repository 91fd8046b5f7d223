import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Board } from './board.ts';
import { anyBoard, sampleBoard, sampleMove } from './cards.fixture.ts';
import { settingsOf } from './cards.ts';
import { board as checkBoard } from './format.ts';
import { mergeBoard, type Conflict } from './merge.ts';
import { same } from './same.ts';
import { takeOther } from './take-other.ts';

const KEY = 'ai/taak';
const take = (board: Board, field: string, other: unknown, key?: string): Board => takeOther(board, { field, other, key });

test('takes the other note, place or answer, and leaves the rest of the decision', () => {
  const board = sampleBoard({ [KEY]: { note: 'Van hier', status: 'bezig' } });
  const other = sampleMove('volgen');
  assert.deepEqual(take(take(board, 'note', 'Van daar', KEY), 'move', other, KEY).decisions[KEY], { note: 'Van daar', status: 'bezig', move: other });
});

test('takes away what the other took away', () => {
  const board = sampleBoard({ [KEY]: { note: 'Van hier' } });
  assert.deepEqual(take(board, 'note', undefined, KEY).decisions, {});
});

test('changes an own task, and leaves the board as it is when the task is gone', () => {
  const board = sampleBoard({}, { own: [{ key: 'eigen/1', title: 'Hier', quadrant: 'volgen' }] });
  assert.equal(take(board, 'title', 'Daar', 'eigen/1').own[0]?.title, 'Daar');
  assert.equal(take(board, 'title', 'Daar', 'eigen/2'), board);
});

test('removes an own task that the other removed', () => {
  const board = sampleBoard({ 'eigen/1': { note: 'Van hier' } }, { own: [{ key: 'eigen/1', title: 'Hier', quadrant: 'volgen' }] });
  assert.deepEqual(take(board, 'own', undefined, 'eigen/1'), sampleBoard({}));
});

test('takes the other name, profile and settings; without a setting the default', () => {
  const board = sampleBoard({}, { settings: { weights: { kans: 'zwaar', inwoners: 'uit' }, urgentWithin: 6 } });
  assert.equal(take(board, 'name', 'Daar').name, 'Daar');
  assert.deepEqual(take(board, 'profile', { type: 'provincie' }).profile, { type: 'provincie' });
  assert.deepEqual(take(board, 'kans', 'uit').settings.weights, { kans: 'uit', inwoners: 'uit' });
  assert.deepEqual(take(board, 'kans', undefined).settings.weights, { inwoners: 'uit' });
  assert.equal(take(board, 'urgentWithin', 9).settings.urgentWithin, 9);
  assert.equal(take(board, 'urgentWithin', undefined).settings.urgentWithin, undefined);
  assert.deepEqual(take(board, 'klein', 2).settings.capacity, { klein: 2 });
});

/** What a board says of what a conflict is about; of settings what is reckoned with. */
function said(board: Board, { key, field }: Conflict): unknown {
  const settings = settingsOf(board.settings);
  const all: Record<string, unknown> = key === undefined ? { ...board, ...settings, ...settings.weights, ...settings.effortMonths, ...settings.capacity } : { ...board.own.find((one) => one.key === key), ...board.decisions[key] };
  return all[field];
}

/** As boards come from a device: only what is valid. */
const validBoard = anyBoard.map((board) => checkBoard(board, { dropped: 0 }) as Board);

test('of any two edits of a board, every other choice can be taken', () => {
  let conflictCount = 0;
  fc.assert(fc.property(validBoard, validBoard, validBoard, (base, mine, theirs) => {
    const { result, conflicts } = mergeBoard(base, mine, theirs, 'mine');
    for (const conflict of conflicts) {
      conflictCount += 1;
      assert.ok(same(said(takeOther(result, conflict), conflict), conflict.other ?? (conflict.key === undefined ? said(sampleBoard(), conflict) : undefined)), JSON.stringify(conflict));
    }
  }));
  assert.ok(conflictCount > 50);
});
