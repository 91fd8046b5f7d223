import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyBoard, frozen, KEYS } from './board.fixture.ts';
import { newBoard, type Answer, type Board, type Decision, type Move } from './board.ts';
import { blind, join, spreads, voicesOf, type Voices } from './voices.ts';

const start = frozen(newBoard('bord', 'Bord', { type: 'gemeente' }));
const to = (quadrant: Move['quadrant'], fields: Partial<Move> = {}): Move => ({ quadrant, on: '2026-11-22', basis: {}, ...fields });
const says = (id: string, decisions: Record<string, Decision>, name = `Bord ${id}`): Board => ({ ...start, id, name, decisions });

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
