import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyBoard, anyDecision, frozen, KEYS } from './board.fixture.ts';
import { newBoard, type Answer, type Board, type Decision, type Move } from './board.ts';
import * as edit from './edit.ts';
import { blind, join, mergeBoard, mergeBoards, same, spreads, voicesOf, type Voices } from './merge.ts';

const start = frozen(newBoard('bord', 'Bord', { type: 'gemeente' }));
const to = (quadrant: Move['quadrant'], fields: Partial<Move> = {}): Move => ({ quadrant, on: '2026-11-22', basis: {}, ...fields });
const says = (id: string, decisions: Record<string, Decision>, name = `Bord ${id}`): Board => ({ ...start, id, name, decisions });

describe('a board that was edited in two places', () => {
  it('holds the edits of both', () => {
    const mine = edit.addOwn(edit.note(start, KEYS[0], 'hier'), { key: 'eigen/1', title: 'Hier', quadrant: 'samen' });
    const theirs = edit.changeSettings(edit.rename(edit.addOwn(edit.status(start, KEYS[0], 'bezig'), { key: 'eigen/2', title: 'Daar', quadrant: 'samen' }), 'Daar'), { weights: { kans: 'uit' } });
    const { result, conflicts } = mergeBoard(start, mine, theirs, 'mine');
    assert.deepEqual(result, { ...start, name: 'Daar', settings: { weights: { kans: 'uit' } }, decisions: { [KEYS[0]]: { note: 'hier', status: 'bezig' } }, own: [...mine.own, ...theirs.own] });
    assert.deepEqual(conflicts, []);
    assert.deepEqual(mergeBoard(start, theirs, mine, 'theirs').result.own, result.own, 'in one order, whoever brings them together');
  });

  it('has no decision of which each took a part away, and may be called anything', () => {
    const base = edit.status(edit.note(start, KEYS[0], 'n'), KEYS[0], 'bezig');
    assert.deepEqual(mergeBoard(base, edit.note(base, KEYS[0], ''), edit.status(base, KEYS[0], undefined), 'mine').result, start);
    const named = { ...start, id: 'constructor' };
    assert.deepEqual(mergeBoards([], [edit.note(named, KEYS[0], 'n')], [edit.status(named, KEYS[0], 'bezig')], 'theirs').result, [edit.status(edit.note(named, KEYS[0], 'n'), KEYS[0], 'bezig')]);
  });

  it('keeps the newest of what was changed in both, and tells the other', () => {
    const [mine, theirs] = [edit.note(edit.rename(start, 'Hier'), KEYS[0], 'hier'), edit.note(start, KEYS[0], 'daar')];
    const field = { board: 'bord', key: KEYS[0], field: 'note' };
    assert.deepEqual(mergeBoard(start, mine, theirs, 'mine'), { result: mine, conflicts: [{ ...field, kept: 'hier', other: 'daar' }] });
    assert.deepEqual(mergeBoard(start, mine, theirs, 'theirs'), { result: { ...theirs, name: 'Hier' }, conflicts: [{ ...field, kept: 'daar', other: 'hier' }] });
  });

  it('keeps what was changed in one place and taken away in the other', () => {
    const base = edit.addOwn(edit.note(start, KEYS[0], 'n'), { key: 'eigen/1', title: 'T', quadrant: 'samen' });
    const [gone, changed] = [edit.removeOwn(edit.note(base, KEYS[0], ''), 'eigen/1'), edit.changeOwn(edit.note(base, KEYS[0], 'm'), 'eigen/1', { title: 'U' })];
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

describe('boards of colleagues', () => {
  const all = (boards: readonly Board[]): Voices => boards.map(voicesOf).reduce(join);

  it('say the same together in whatever order they come, and once when they come twice', () => {
    fc.assert(fc.property(anyBoard, anyBoard, anyBoard, (a, b, c) => {
      const [x, y, z] = [a, b, c].map(voicesOf) as [Voices, Voices, Voices];
      assert.deepEqual(join(x, y), join(y, x));
      assert.deepEqual(join(join(x, y), z), join(x, join(y, z)));
      assert.deepEqual(join(x, x), x);
      assert.deepEqual(spreads(join(join(x, y), z)), spreads(join(z, join(y, x))));
    }), { numRuns: 300 });
  });

  it('tell who said what', () => {
    const voices = all([says('a', { [KEYS[0]]: { move: to('samen', { by: 'CISO', reason: 'Regio' }), note: 'geheim', answer: 'deels' } }), says('b', { [KEYS[1]]: { note: 'x' } })]);
    assert.deepEqual(voices.boards, [{ board: 'a', name: 'Bord a' }, { board: 'b', name: 'Bord b' }]);
    assert.deepEqual(voices.items, { [KEYS[0]]: [{ board: 'a', name: 'Bord a', by: 'CISO', quadrant: 'samen', startBy: undefined, reason: 'Regio', answer: 'deels', on: '2026-11-22' }] });
  });

  it('count a person once, with what was said last, and two people with one board twice', () => {
    const old = says('a', { [KEYS[0]]: { move: to('samen') } });
    const voices = all([says('a', { [KEYS[0]]: { move: to('nu-doen', { on: '2026-11-23' }) } }), old, says('a', { [KEYS[0]]: { move: to('volgen', { by: 'FG' }) } })]);
    assert.deepEqual(voices.items[KEYS[0]]?.map(({ quadrant }) => quadrant), ['nu-doen', 'volgen']);
  });

  it('stand with most disagreement first', () => {
    const boards = [['nu-doen', 'nu-doen', 'nu-doen'], ['nu-doen', 'inplannen', 'volgen'], ['nu-doen', 'nu-doen', 'volgen']] as const;
    const rows = spreads(all(boards.map((places, i) => says(`${i}`, Object.fromEntries(places.map((place, n): [string, Decision] => [KEYS[n] ?? '', { move: to(place) }]))))));
    assert.deepEqual(rows.map(({ key, disagreement, quadrants }) => [key, disagreement, quadrants]), [[KEYS[2], 1, { 'nu-doen': 1, volgen: 2 }], [KEYS[1], 0.5, { 'nu-doen': 2, inplannen: 1 }], [KEYS[0], 0, { 'nu-doen': 3 }]]);
  });

  it('disagree by start months and by answers too', () => {
    const row = (...decisions: Decision[]): unknown[] => { const [found] = spreads(all(decisions.map((decision, i) => says(`${i}`, { [KEYS[0]]: decision })))); return [found?.disagreement, found?.starts]; };
    const answer = (value: Answer): Decision => ({ answer: value });
    assert.deepEqual(row({ move: to('samen', { startBy: '2027-07' }) }, { move: to('samen', { startBy: '2027-01' }) }), [0.25, { from: '2027-01', to: '2027-07' }]);
    assert.deepEqual(row({ move: to('samen', { startBy: '2030-07' }) }, { move: to('samen', { startBy: '2027-01' }) })[0], 1);
    assert.deepEqual([row(answer('ja'), answer('nee'))[0], row(answer('ja'), answer('deels'))[0], row(answer('ja'), answer('weet-niet'))[0], row(answer('nee'))[0]], [1, 0.5, 0, 0]);
  });

  it('lie between 0 and 1, and are 0 when one speaks', () => {
    fc.assert(fc.property(fc.array(anyBoard, { minLength: 1, maxLength: 5 }), (boards) => {
      for (const { disagreement, voices } of spreads(all(boards))) assert.ok(disagreement >= 0 && disagreement <= (voices.length === 1 ? 0 : 1));
    }));
  });

  it('are hidden in a blind round until this visitor has spoken', () => {
    const rows = spreads(all([says('a', { [KEYS[0]]: { move: to('samen') }, [KEYS[1]]: { move: to('samen') }, [KEYS[2]]: { answer: 'ja' } }), says('b', { [KEYS[0]]: { move: to('inplannen') }, [KEYS[1]]: { move: to('volgen') } })]));
    const mine = says('m', { [KEYS[1]]: { move: to('samen') }, [KEYS[0]]: { note: 'denk na' } });
    assert.deepEqual(blind(rows, mine).map(({ key, hidden, disagreement, voices }) => [key, hidden ?? false, disagreement, voices.length]), [[KEYS[1], false, 0.5, 2], [KEYS[0], true, 0, 0], [KEYS[2], true, 0, 0]].sort((a, b) => Number(a[1]) - Number(b[1]) || String(a[0]).localeCompare(String(b[0]))));
    const known = JSON.stringify(blind(rows, start));
    for (const secret of ['samen', 'inplannen', 'Bord a', '"ja"']) assert.ok(!known.includes(secret), secret);
  });
});
