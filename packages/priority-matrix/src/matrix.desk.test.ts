import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ReactiveControllerHost } from 'lit';
import { Desk } from './matrix.desk.ts';
import { anyBoard, anyDecision, KEYS } from './model/board.fixture.ts';
import { MAX_BOARDS, newBoard, type Board } from './model/board.ts';
import * as edit from './model/edit.ts';

/** A device with its own room, as one that outlives the page. */
const device = (): Map<string, string> => new Map();
let made = 0;
function deskOn(content: Map<string, string>, persist = true): Desk {
  // Another object each time, as in another window.
  const storage = { getItem: (key: string) => content.get(key) ?? null, setItem: (key: string, text: string) => void content.set(key, text), removeItem: (key: string) => void content.delete(key) };
  const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;
  return new Desk(host, { persist: () => persist, fresh: () => newBoard(`nieuw-${made += 1}`, 'Mijn bord', { type: 'gemeente' }), store: { storage: () => storage, target: new EventTarget() } });
}

const anyEdit = fc.oneof(
  fc.tuple(fc.constantFrom(...KEYS), anyDecision).map(([key, patch]) => (board: Board) => edit.decide(board, key, patch)),
  fc.constantFrom<(board: Board) => Board>(edit.allToComputed, (board) => edit.changeSettings(board, { urgentWithin: undefined, weights: undefined }), (board) => edit.rename(board, 'Anders'), (board) => edit.switchProfile(board, { type: 'provincie' }), (board) => edit.changeSettings(board, { urgentWithin: 9 }), (board) => edit.removeOwn(board, 'eigen/1')),
);
const anyStep = fc.oneof({ weight: 3, arbitrary: anyEdit }, { weight: 2, arbitrary: fc.constantFrom('undo', 'redo') }, { weight: 1, arbitrary: fc.constantFrom('b1', 'b2', 'b3') });

describe('the boards in hand', () => {
  it('are as they began when every step on each of them is undone, whatever was done, undone and looked at in between', () => {
    fc.assert(fc.property(fc.tuple(anyBoard, anyBoard, anyBoard), fc.array(anyStep, { maxLength: 40 }), (some, steps) => {
      const boards = some.map((board, i) => ({ ...board, id: `b${i + 1}` }));
      const content = device();
      const desk = deskOn(content);
      for (const board of boards) assert.ok(desk.add(board));
      for (const step of steps) {
        if (step === 'undo') desk.undo();
        else if (step === 'redo') desk.redo();
        else if (typeof step === 'string') desk.switchTo(step);
        else desk.apply(step(desk.board), { type: 'move' });
        assert.deepEqual(desk.boards.find(({ id }) => id === desk.board.id), desk.board, 'what is in hand is what is kept');
      }
      for (const { id } of boards) {
        desk.switchTo(id);
        while (desk.undoable) desk.undo();
      }
      assert.deepEqual(desk.boards, boards);
      const reopened = deskOn(content);
      assert.deepEqual([reopened.board.id, reopened.boards], ['b3', boards]);
    }), { numRuns: 150 });
  });

  const KEY = KEYS[0];
  const named = (id: string): Board => newBoard(id, `Bord ${id}`, { type: 'gemeente' });
  const noted = (desk: Desk, text: string): boolean => desk.apply(edit.decide(desk.board, KEY, { note: text }), { type: 'note', key: KEY });
  const notes = ({ boards }: Desk): (string | undefined)[] => boards.map(({ decisions }) => decisions[KEY]?.note);
  const filled = (content: Map<string, string>, count: number): Desk => {
    const desk = deskOn(content);
    for (let i = 0; i < count; i++) assert.ok(desk.add(named(`b${i}`)));
    return desk;
  };

  it('keep one more than there is room for in memory, whatever is looked at, and on the device when there is room', () => {
    const content = device();
    const desk = filled(content, MAX_BOARDS);
    desk.show(named('gast'));
    assert.equal(desk.status, 'saved');
    noted(desk, 'gastwerk');
    assert.deepEqual([desk.status, desk.boards.length], ['full', MAX_BOARDS + 1]);
    desk.switchTo('b3');
    assert.equal(desk.status, 'full', 'what waits stands in this window only');
    desk.switchTo('gast');
    desk.undo();
    desk.redo();
    assert.equal(desk.board.decisions[KEY]?.note, 'gastwerk');
    desk.remove('b3');
    assert.deepEqual([desk.status, desk.board.id, deskOn(content).boards.at(-1)?.decisions[KEY]?.note], ['saved', 'gast', 'gastwerk']);
  });

  it('are all there again when two windows each made the last one that there was room for', () => {
    const content = device();
    filled(content, MAX_BOARDS - 1);
    const [one, two] = [deskOn(content), deskOn(content)];
    assert.deepEqual([one.boards.length, two.boards.length], [MAX_BOARDS - 1, MAX_BOARDS - 1]);
    assert.ok(one.add(named('van-een')) && two.add(named('van-twee')));
    const ids = deskOn(content).boards.map(({ id }) => id);
    assert.deepEqual([ids.length, ids.includes('van-een'), ids.includes('van-twee')], [MAX_BOARDS + 1, true, true]);
  });

  it('are gone from the device when they are removed, the last one too, and nothing of what they held is left', () => {
    const content = device();
    const desk = filled(content, 2);
    noted(desk, 'weg hiermee');
    desk.remove('b1');
    assert.doesNotMatch([...content.values()].join(''), /weg hiermee/);
    desk.remove('b0');
    const reopened = deskOn(content);
    assert.deepEqual([reopened.boards, reopened.board.name, content.size], [[], 'Mijn bord', 0]);
  });

  it('keep what was done while the page wanted nothing kept, and what another window did meanwhile', () => {
    const content = device();
    const desk = filled(content, 1);
    desk.persist(false);
    const before = [...content];
    noted(desk, 'onbewaard');
    assert.deepEqual([desk.status, [...content]], ['none', before]);
    const other = deskOn(content);
    other.apply(edit.decide(other.board, KEYS[1], { note: 'elders' }), { type: 'note', key: KEYS[1] });
    desk.persist(true);
    assert.deepEqual([desk.status, deskOn(content).board.decisions], ['saved', { [KEY]: { note: 'onbewaard' }, [KEYS[1]]: { note: 'elders' } }]);
  });

  it('join those on the device when the page lets them be kept after all', () => {
    const content = device();
    filled(content, 1);
    const desk = deskOn(content, false);
    noted(desk, 'voor de toestemming');
    desk.persist(true);
    assert.deepEqual([desk.board.decisions[KEY]?.note, notes(deskOn(content))], ['voor de toestemming', [undefined, 'voor de toestemming']]);
    const untouched = deskOn(content, false);
    assert.notEqual(untouched.board.id, desk.board.id);
    untouched.persist(true);
    assert.deepEqual([untouched.board, untouched.boards.length], [desk.board, 2]);
  });
});
