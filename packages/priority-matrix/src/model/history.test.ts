import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyBoard, anyDecision, frozen, KEYS } from './board.fixture.ts';
import { newBoard, type Board } from './board.ts';
import * as edit from './edit.ts';
import { absorb, historyOf, MAX_STEPS, record, redo, redoable, undo, undoable, type Change, type History } from './history.ts';

const start = newBoard('bord', 'Bord', { type: 'gemeente' });
const noted = (history: History, text: string): History => record(history, edit.decide(history.present, KEYS[0], { note: text }), { type: 'note', key: KEYS[0], to: text });

describe('undo and redo', () => {
  it('come back to the start, whatever was edited, undone and redone', () => {
    const anyEdit = fc.oneof(
      fc.tuple(fc.constantFrom(...KEYS), anyDecision).map(([key, patch]) => (board: Board) => edit.decide(board, key, patch)),
      fc.constantFrom<(board: Board) => Board>(edit.allToComputed, (board) => edit.changeSettings(board, { urgentWithin: undefined, weights: undefined }), (board) => edit.rename(board, 'Anders'), (board) => edit.switchProfile(board, { type: 'provincie' }), (board) => edit.changeSettings(board, { urgentWithin: 9 }), (board) => edit.removeOwn(board, 'eigen/1'), (board) => edit.order(board, KEYS)),
    );
    const step = fc.oneof(anyEdit, fc.constantFrom('undo' as const, 'redo' as const));
    fc.assert(fc.property(anyBoard, fc.array(step, { maxLength: 30 }), (board, steps) => {
      let history = historyOf(frozen(board));
      // What the board was at each depth: an undo and its redo lead through the same ones.
      let line: Board[] = [board];
      for (const one of steps) {
        const before = history;
        history = one === 'undo' ? undo(history) : one === 'redo' ? redo(history) : record(history, one(history.present), { type: 'move' });
        if (typeof one !== 'string' && history !== before) line = [...line.slice(0, history.past.length), history.present];
        assert.deepEqual(history.present, line[history.past.length]);
      }
      while (history.past.length > 0) history = undo(history);
      assert.deepEqual(history.present, board);
      while (history.future.length > 0) history = redo(history);
      assert.deepEqual(history.present, line.at(-1));
    }));
  });

  it('go back a hundred steps and no further', () => {
    let history = historyOf(start);
    for (let i = 1; i <= MAX_STEPS + 5; i++) history = noted(history, `n${i}`);
    assert.equal(history.past.length, MAX_STEPS);
    for (let i = 0; i < MAX_STEPS; i++) history = undo(history);
    assert.equal(history.present.decisions[KEYS[0]]?.note, 'n5');
    assert.equal(undo(history), history);
  });

  it('tell what the next one would do', () => {
    const change: Change = { type: 'move', key: KEYS[1], from: 'inplannen', to: 'nu-doen' };
    const history = record(historyOf(start), edit.answer(start, KEYS[1], 'nee'), change);
    assert.deepEqual([undoable(history), redoable(history)], [change, undefined]);
    assert.deepEqual([undoable(undo(history)), redoable(undo(history))], [undefined, change]);
  });

  it('forget what was undone when something else is done, and count no edit that changes nothing', () => {
    const history = undo(noted(noted(historyOf(start), 'a'), 'b'));
    assert.deepEqual(noted(history, 'c').future, []);
    assert.equal(noted(history, 'a'), history);
    assert.equal(redo(historyOf(start)).present, start);
  });

  it('leave alone what came from another tab', () => {
    const mine = noted(historyOf(start), 'van mij');
    const both = absorb(mine, edit.decide(edit.decide(mine.present, KEYS[1], { note: 'van hen' }), KEYS[0], { status: 'bezig' }));
    assert.deepEqual(undo(both).present.decisions, { [KEYS[0]]: { status: 'bezig' }, [KEYS[1]]: { note: 'van hen' } });
    assert.deepEqual(redo(undo(both)).present, both.present);
  });
});
