import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyBoard, anyDecision, frozen, KEYS } from './board.fixture.ts';
import { newBoard, type Board } from './board.ts';
import * as edit from './edit.ts';
import { mergeBoard, mergeBoards } from './merge.ts';
import { same } from './same.ts';

const start = frozen(newBoard('bord', 'Bord', { type: 'gemeente' }));

describe('a board that was edited in two places', () => {
  it('holds the edits of both', () => {
    const mine = edit.addOwn(edit.decide(start, KEYS[0], { note: 'hier' }), { key: 'eigen/1', title: 'Hier', quadrant: 'samen' });
    const theirs = edit.changeSettings(edit.rename(edit.addOwn(edit.decide(start, KEYS[0], { status: 'bezig' }), { key: 'eigen/2', title: 'Daar', quadrant: 'samen' }), 'Daar'), { weights: { kans: 'uit' } });
    const { result, conflicts } = mergeBoard(start, mine, theirs, 'mine');
    assert.deepEqual(result, { ...start, name: 'Daar', settings: { weights: { kans: 'uit' } }, decisions: { [KEYS[0]]: { note: 'hier', status: 'bezig' } }, own: [...mine.own, ...theirs.own] });
    assert.deepEqual(conflicts, []);
    assert.deepEqual(mergeBoard(start, theirs, mine, 'theirs').result.own, result.own, 'in one order, whoever brings them together');
  });

  it('has no decision of which each took a part away, and may be called anything', () => {
    const base = edit.decide(edit.decide(start, KEYS[0], { note: 'n' }), KEYS[0], { status: 'bezig' });
    assert.deepEqual(mergeBoard(base, edit.decide(base, KEYS[0], { note: '' }), edit.decide(base, KEYS[0], { status: undefined }), 'mine').result, start);
    const named = { ...start, id: 'constructor' };
    assert.deepEqual(mergeBoards([], [edit.decide(named, KEYS[0], { note: 'n' })], [edit.decide(named, KEYS[0], { status: 'bezig' })], 'theirs').result, [edit.decide(edit.decide(named, KEYS[0], { note: 'n' }), KEYS[0], { status: 'bezig' })]);
  });

  it('keeps the newest of what was changed in both, and tells the other', () => {
    const [mine, theirs] = [edit.decide(edit.rename(start, 'Hier'), KEYS[0], { note: 'hier' }), edit.decide(start, KEYS[0], { note: 'daar' })];
    const field = { board: 'bord', key: KEYS[0], field: 'note' };
    assert.deepEqual(mergeBoard(start, mine, theirs, 'mine'), { result: mine, conflicts: [{ ...field, kept: 'hier', other: 'daar' }] });
    assert.deepEqual(mergeBoard(start, mine, theirs, 'theirs'), { result: { ...theirs, name: 'Hier' }, conflicts: [{ ...field, kept: 'daar', other: 'hier' }] });
  });

  it('keeps what was changed in one place and taken away in the other', () => {
    const base = edit.addOwn(edit.decide(start, KEYS[0], { note: 'n' }), { key: 'eigen/1', title: 'T', quadrant: 'samen' });
    const [gone, changed] = [edit.removeOwn(edit.decide(base, KEYS[0], { note: '' }), 'eigen/1'), edit.changeOwn(edit.decide(base, KEYS[0], { note: 'm' }), 'eigen/1', { title: 'U' })];
    for (const newest of ['mine', 'theirs'] as const) assert.deepEqual([mergeBoard(base, gone, changed, newest).result, mergeBoard(base, changed, gone, newest).result], [changed, changed]);
    assert.deepEqual(mergeBoard(base, gone, base, 'theirs').result, gone, 'what was only taken away is gone');
    assert.deepEqual(mergeBoards([base], [], [base], 'mine').result, []);
    assert.deepEqual(mergeBoards([base], [], [changed], 'mine').result, [changed]);
  });

  it('is the same from both sides, and has every edit that nobody else made', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...KEYS), anyDecision), { maxLength: 5 });
    fc.assert(fc.property(anyBoard, edits, edits, fc.constantFrom('mine' as const, 'theirs' as const), (base, here, there, newest) => {
      const [mine, theirs] = [here, there].map((all) => frozen(all.reduce((board, [key, patch]) => edit.decide(board, key, patch), frozen(base)))) as [Board, Board];
      const one = mergeBoard(base, mine, theirs, newest);
      const other = mergeBoard(base, theirs, mine, newest === 'mine' ? 'theirs' : 'mine');
      assert.deepEqual(one.result, other.result);
      assert.deepEqual(one.result.own, other.result.own);
      const at = (board: Board, key: string, field: string): unknown => (board.decisions[key] as Record<string, unknown> | undefined)?.[field];
      for (const key of KEYS) for (const field of new Set([...here, ...there].flatMap(([, patch]) => Object.keys(patch)))) {
        const [was, a, b, both] = [base, mine, theirs, one.result].map((board) => at(board, key, field));
        if (same(was, b)) assert.deepEqual(both, a);
        else if (same(was, a)) assert.deepEqual(both, b);
        else if (!same(a, b) && field !== 'order') assert.ok(one.conflicts.some((found) => found.key === key && found.field === field && same(found.other, newest === 'mine' ? b : a)), `${key} ${field}`);
      }
      assert.deepEqual([mergeBoard(base, mine, base, newest).result, mergeBoard(base, base, mine, newest).result], [mine, mine]);
    }));
  });
});
