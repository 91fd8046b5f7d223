import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyBoard, anyDecision, frozen, KEYS } from './board.fixture.ts';
import { MAX_OWN, newBoard, NOTE_LENGTH, type Board, type Move } from './board.ts';
import * as edit from './edit.ts';
import { MAX_DECISIONS, readBoards, writeBoards } from './format.ts';

const KEY = 'avg/informeren';
const start = frozen<Board>({ ...newBoard('bord', 'Bord', { type: 'gemeente' }), decisions: { [KEY]: { note: 'Noot' }, 'woo/actief': { answer: 'ja' } }, own: [{ key: 'eigen/1', title: 'Beleid', quadrant: 'volgen' }, { key: 'eigen/2', title: 'Team', quadrant: 'samen' }] });
const to: Move = { quadrant: 'nu-doen', startBy: '2027-03', reason: 'Raad', by: 'CISO', on: '2026-11-22', basis: { earliest: '2027-12-02', quadrant: 'inplannen' } };

describe('edits of a board', () => {
  it('change one part of one decision and keep all else the same object', () => {
    const cases: [(board: Board) => Board, object][] = [
      [(board) => edit.move(board, KEY, to), { move: to }], [(board) => edit.answer(board, KEY, 'deels'), { answer: 'deels' }], [(board) => edit.decide(board, KEY, { note: 'Ander\nwoord' }), { note: 'Ander\nwoord' }],
      [(board) => edit.decide(board, KEY, { delegate: { to: 'anders', text: 'de buren' } }), { delegate: { to: 'anders', text: 'de buren' } }], [(board) => edit.decide(board, KEY, { nextStep: ' Bel  ze ' }), { nextStep: 'Bel ze' }],
      [(board) => edit.decide(board, KEY, { ownDate: '2027-01-01' }), { ownDate: '2027-01-01' }], [(board) => edit.decide(board, KEY, { status: 'bezig' }), { status: 'bezig' }], [(board) => edit.pin(board, KEY, true), { pinned: true }],
      [(board) => edit.pin(board, KEY, true, to), { pinned: true, move: to }], [(board) => edit.decide(board, KEY, { leadMonths: 7.6 }), { leadMonths: 7.5 }], [(board) => edit.decide(board, KEY, { priority: 3 }), { priority: 3 }], [(board) => edit.order(board, [KEY]), { order: 0 }],
    ];
    for (const [change, expected] of cases) {
      const next = change(start);
      assert.deepEqual(next.decisions[KEY], { note: 'Noot', ...expected });
      assert.ok(next.own === start.own && next.settings === start.settings && next.profile === start.profile && next.decisions['woo/actief'] === start.decisions['woo/actief']);
      assert.equal(change(next), next, 'the same edit again changes nothing');
    }
  });

  it('make only boards that a file gives back, and never change what they were given', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 700 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
    const anyEdit = fc.oneof(
      fc.tuple(fc.constantFrom('note', 'nextStep'), text).map(([part, value]) => (board: Board) => edit.decide(board, KEY, { [part]: value })),
      fc.tuple(text, text).map(([reason, by]) => (board: Board) => edit.move(board, KEY, { ...to, reason, by })),
      text.map((name) => (board: Board) => edit.rename(board, name)),
      text.map((title) => (board: Board) => edit.changeOwn(board, 'eigen/1', { title })),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (board: Board) => edit.changeSettings(edit.decide(edit.decide(board, KEY, { leadMonths: n }), KEY, { priority: n }), { urgentWithin: n, importantFrom: n, procurementMonths: n, effortMonths: { S: n }, capacity: { klein: n } })),
    );
    fc.assert(fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
      const board = edits.reduce((before, change) => frozen(change(before)), start);
      assert.deepEqual(readBoards(writeBoards([board], 'bord')), { ok: true, boards: [board], current: 'bord', dropped: 0 });
    }));
  });

  it('cut to what fits, and take empty text away', () => {
    assert.equal(edit.decide(start, KEY, { note: 'x'.repeat(NOTE_LENGTH + 1) }).decisions[KEY]?.note?.length, NOTE_LENGTH);
    assert.deepEqual(Object.keys(edit.decide(start, KEY, { note: '  ' }).decisions), ['woo/actief'], 'a decision of which nothing is left goes');
    assert.equal(edit.rename(start, ' '), start);
    assert.deepEqual(edit.decide(start, KEY, { delegate: { to: 'rol', text: '' } }).decisions[KEY]?.delegate, { to: 'rol' });
    assert.equal(edit.decide(start, KEY, { priority: 9 }).decisions[KEY]?.priority, 3);
  });

  it('throw for what no control can ask', () => {
    const mistakes: (() => unknown)[] = [
      () => edit.decide(start, '__proto__', { note: 'x' }), () => edit.answer(start, 'geen sleutel', 'ja'), () => edit.answer(start, KEY, 'misschien' as 'ja'), () => edit.decide(start, KEY, { ownDate: '2027-02-30' }), () => edit.move(start, KEY, { ...to, quadrant: 'weg' as 'samen' }),
      () => edit.decide(start, KEY, { leadMonths: NaN }), () => edit.switchProfile(start, { type: 'rijk' as 'gemeente' }), () => edit.changeOwn(start, 'eigen/9', {}), () => edit.addOwn(start, { key: 'eigen/1', title: 'x', quadrant: 'samen' }),
      () => edit.addOwn(start, { key: 'avg/x', title: 'x', quadrant: 'samen' }), () => edit.changeSettings(start, { kleur: 1 } as object),
    ];
    for (const mistake of mistakes) assert.throws(mistake, RangeError, String(mistake));
  });

  it('bring one, or all, back to the computed place and keep what else was decided', () => {
    const moved = edit.move(edit.move(edit.decide(start, 'nis2/melden', { note: 'n' }), KEY, to), 'nis2/melden', to);
    assert.deepEqual(edit.toComputed(moved, KEY).decisions[KEY], { note: 'Noot' });
    assert.deepEqual(edit.allToComputed(moved).decisions, { ...start.decisions, 'nis2/melden': { note: 'n' } });
    assert.equal(edit.allToComputed(start), start);
  });

  it('keep of the settings only what differs from the default model', () => {
    const changed = edit.changeSettings(start, { urgentWithin: 6, effortMonths: { S: 4 }, weights: { kans: 'uit' } });
    assert.deepEqual(changed.settings, { urgentWithin: 6, effortMonths: { S: 4 }, weights: { kans: 'uit' } });
    assert.deepEqual(edit.changeSettings(changed, { effortMonths: { M: 8 } }).settings.effortMonths, { S: 4, M: 8 });
    assert.deepEqual(edit.changeSettings(changed, { urgentWithin: 3, weights: { kans: 'normaal' }, effortMonths: undefined }).settings, {});
    assert.equal(edit.changeSettings(start, { urgentWithin: 3 }), start);
  });

  it('switch the profile and back without loss', () => {
    fc.assert(fc.property(anyBoard, (board) => assert.deepEqual(edit.switchProfile(edit.switchProfile(board, { type: 'waterschap', size: 'groot' }), board.profile), board)));
  });

  it('add, change and take away own tasks', () => {
    const added = edit.addOwn(start, { key: 'eigen/3', title: '  Inkoop  ', quadrant: 'inplannen', startBy: '2027-01' });
    assert.deepEqual(added.own.at(-1), { key: 'eigen/3', title: 'Inkoop', quadrant: 'inplannen', startBy: '2027-01' });
    const changed = edit.changeOwn(added, 'eigen/1', { title: 'Nieuw', startBy: undefined });
    assert.deepEqual(changed.own.map(({ title }) => title), ['Nieuw', 'Team', 'Inkoop']);
    assert.ok(changed.own[1] === start.own[1]);
    assert.equal(edit.changeOwn(start, 'eigen/1', { title: ' ' }), start);
    assert.deepEqual(edit.removeOwn(edit.decide(start, 'eigen/1', { note: 'weg' }), 'eigen/1'), { ...start, own: [start.own[1]] });
    const full = { ...start, own: Array.from({ length: MAX_OWN }, (_, i) => ({ key: `eigen/t${i}`, title: 'T', quadrant: 'samen' as const })) };
    assert.equal(edit.addOwn(full, { key: 'eigen/3', title: 'T', quadrant: 'samen' }), full);
    assert.equal(edit.addOwn(start, { key: 'eigen/3', title: ' ', quadrant: 'samen' }), start);
  });

  it('puts an own task back that was taken away, with what was decided about it; what was decided since counts', () => {
    const before = edit.decide(start, 'eigen/1', { note: 'toen', status: 'bezig' });
    const gone = edit.rename(edit.removeOwn(before, 'eigen/1'), 'Hernoemd');
    const back = edit.putBack(edit.decide(gone, 'eigen/1', { note: 'nu' }), before, 'eigen/1');
    assert.deepEqual([back.name, back.own.find(({ key }) => key === 'eigen/1'), back.decisions['eigen/1']], ['Hernoemd', before.own[0], { note: 'nu', status: 'bezig' }]);
    for (const [board, key] of [[back, 'eigen/1'], [gone, KEY], [gone, 'eigen/geen']] as const) assert.equal(edit.putBack(board, before, key), board);
    const full = { ...gone, own: Array.from({ length: MAX_OWN }, (_, i) => ({ key: `eigen/vol${i}`, title: 'T', quadrant: 'samen' as const })) };
    assert.equal(edit.putBack(full, before, 'eigen/1'), full);
  });

  it('put cards in order', () => assert.deepEqual(Object.entries(edit.order(start, ['woo/actief', KEY]).decisions).map(([key, { order }]) => [key, order]), [[KEY, 1], ['woo/actief', 0]]));

  it('stay within what a file can hold', () => {
    const full = { ...start, decisions: Object.fromEntries(Array.from({ length: MAX_DECISIONS }, (_, i) => [`wet/taak-${i}`, { pinned: true as const }])) };
    assert.equal(edit.decide(full, KEY, { note: 'x' }), full);
    assert.equal(edit.decide(full, 'wet/taak-1', { note: 'x' }).decisions['wet/taak-1']?.note, 'x');
  });

  it('undo what a patch did by the opposite patch', () => {
    fc.assert(fc.property(anyDecision, anyDecision, (before, patch) => {
      const board = { ...start, decisions: { [KEYS[0]]: before } };
      const back = Object.fromEntries(Object.keys(patch).map((part) => [part, before[part as keyof typeof before]]));
      assert.deepEqual(edit.decide(edit.decide(board, KEYS[0], patch), KEYS[0], back), board);
    }));
  });
});
