import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyBoard, anyLaws, IMPORTANT, MINOR, modelOf, sampleBoard, sampleLaw, sampleMove, TODAY } from './cards.fixture.ts';
import type { Board } from './board.ts';
import { QUADRANTS } from './quadrants.ts';
import { compareProfiles, previewOf, type Shift } from './preview.ts';

const laws = [sampleLaw('a', '2027-12-02'), sampleLaw('b', '2027-12-02'), sampleLaw('c', '2027-12-02', MINOR), sampleLaw('d', '2028-06-01', { ...IMPORTANT, effort: 'L' })];
const told = (shifts: readonly Shift[]): string[] => shifts.map(({ card, from, to }) => `${card.key[0]}: ${from} → ${to}`);
const preview = (before: Board, after: Board) => previewOf(before, after, { laws, today: TODAY });

describe('a preview', () => {
  it('tells what moves when a lead time grows, from where to where, and how many', () => {
    const { moved, flows, counts, held } = preview(sampleBoard(), sampleBoard({}, { settings: { effortMonths: { S: 11 } } }));
    assert.deepEqual(told(moved), ['a: inplannen → nu-doen', 'b: inplannen → nu-doen', 'c: volgen → samen']);
    assert.deepEqual(flows, [{ from: 'inplannen', to: 'nu-doen', count: 2 }, { from: 'volgen', to: 'samen', count: 1 }]);
    assert.deepEqual(counts, { 'nu-doen': { before: 0, after: 2 }, inplannen: { before: 3, after: 1 }, samen: { before: 0, after: 1 }, volgen: { before: 1, after: 0 } });
    assert.deepEqual(held, []);
  });
  it('tells what moves by a threshold or a weight', () => {
    assert.deepEqual(told(preview(sampleBoard(), sampleBoard({}, { settings: { importantFrom: 0.9 } })).moved), ['d: inplannen → volgen', 'a: inplannen → volgen', 'b: inplannen → volgen']);
    assert.deepEqual(told(preview(sampleBoard(), sampleBoard({}, { settings: { weights: { inwoners: 'uit', organisatie: 'uit', afhankelijk: 'uit' } } })).moved), []);
    assert.deepEqual(told(preview(sampleBoard(), sampleBoard({}, { settings: { weights: { inwoners: 'uit', organisatie: 'uit', kans: 'uit' } } })).moved), ['d: inplannen → volgen', 'a: inplannen → volgen', 'b: inplannen → volgen']);
  });
  it('tells what leaves the matrix', () => {
    const all = { inwoners: 'uit', organisatie: 'uit', toezicht: 'uit', afhankelijk: 'uit', kans: 'uit' } as const;
    assert.deepEqual(told(preview(sampleBoard(), sampleBoard({}, { settings: { weights: all } })).moved).at(-1), 'c: volgen → undefined');
  });
  it('lays another organisation beside this one, whatever was chosen here', () => {
    const board = sampleBoard({ 'a/taak': { move: sampleMove('volgen') } }, { settings: { effortMonths: { S: 8 } } });
    const { moved, counts, held } = compareProfiles(board, { type: 'gemeente', size: 'klein' }, { laws, today: TODAY });
    assert.deepEqual([told(moved), held], [['a: inplannen → nu-doen', 'b: inplannen → nu-doen', 'd: inplannen → nu-doen', 'c: volgen → samen'], []]);
    assert.deepEqual(counts['nu-doen'], { before: 0, after: 3 });
    assert.deepEqual(told(compareProfiles(board, { type: 'provincie', size: 'groot' }, { laws, today: TODAY }).moved).map((one) => one.split(' → ')[1]), ['undefined', 'undefined', 'undefined', 'undefined']);
    assert.deepEqual(compareProfiles(board, board.profile, { laws, today: TODAY }).moved, []);
  });
  it('names what a person keeps in place', () => {
    const kept = { 'a/taak': { move: sampleMove('inplannen') } };
    const { moved, held } = preview(sampleBoard(kept), sampleBoard(kept, { settings: { urgentWithin: 12 } }));
    assert.deepEqual([told(moved), told(held)], [['b: inplannen → nu-doen', 'd: inplannen → nu-doen', 'c: volgen → samen'], ['a: inplannen → nu-doen']]);
  });
  it('counts the backlog as well', () => {
    const board = sampleBoard({ 'oud/taak': { answer: 'nee' } });
    const { moved, counts } = previewOf(board, { ...board, settings: { importantFrom: 1 } }, { laws: [sampleLaw('oud', '2018-05-25')], today: TODAY });
    assert.deepEqual([told(moved), counts['nu-doen'], counts.samen], [['o: nu-doen → samen'], { before: 1, after: 0 }, { before: 0, after: 1 }]);
  });
  it('says nothing of a board that stays as it is, and adds up', () => {
    fc.assert(fc.property(anyLaws, anyBoard, anyBoard, (some, board, other) => {
      const input = { laws: some, today: TODAY };
      assert.deepEqual(previewOf(board, board, input).moved, []);
      const { moved, counts, flows } = previewOf(board, { ...board, settings: other.settings }, input);
      assert.equal(flows.reduce((sum, { count }) => sum + count, 0), moved.length);
      const [before, after] = [modelOf(some, board), modelOf(some, { ...board, settings: other.settings })];
      for (const quadrant of QUADRANTS) {
        const [left, came] = [moved.filter(({ from }) => from === quadrant).length, moved.filter(({ to }) => to === quadrant).length];
        assert.equal(counts[quadrant].before - left + came, counts[quadrant].after);
        assert.equal(counts[quadrant].after, after.matrix[quadrant].cards.length + after.matrix[quadrant].backlog.length);
        assert.equal(counts[quadrant].before, before.matrix[quadrant].cards.length + before.matrix[quadrant].backlog.length);
      }
    }));
  });
});
