import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { togetherCsvWords, togetherStrings } from '../strings/together.strings.ts';
import type { Board, Decision } from './board.ts';
import { anyBoard, anyLaws, modelOf, sampleBoard, sampleLaw, sampleMove, TODAY } from './cards.fixture.ts';
import { isKey } from './format.ts';
import { hasSpoken } from './voices.ts';
import { togetherCsv } from './together-csv.ts';
import { addBoards, MAX_TOGETHER, takeable, takeOver, togetherOf, type Group, type Together } from './together.ts';

const LAWS = [...['a', 'b', 'c', 'd'].map((id) => sampleLaw(id, '2028-01-01')), sampleLaw('niet', '2028-01-01', undefined, { appliesTo: { gemeente: { value: 'nee' }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } } })];
const KEYS = ['a/taak', 'b/taak', 'c/taak', 'd/taak', 'niet/taak'] as const;
const says = (decisions: Record<string, Decision>, change: Partial<Board> = {}): Board => sampleBoard(decisions, change);
const to = (...of: Parameters<typeof sampleMove>): Decision => ({ move: sampleMove(...of) });
const of = (mine: Board, others: readonly Board[], isBlind = false): Together => togetherOf({ mine, others, isBlind, cards: modelOf(LAWS, mine).cards });
const keys = ({ groups }: Together): Record<Group, string[]> => Object.fromEntries(Object.entries(groups).map(([group, rows]) => [group, rows.map(({ key }) => key)])) as Record<Group, string[]>;
const MINE = says({ [KEYS[0]]: to('nu-doen'), [KEYS[1]]: to('inplannen', { startBy: '2027-01' }), [KEYS[2]]: to('samen') });
const THEIRS = says({ [KEYS[0]]: to('volgen', { by: 'CISO', reason: 'Kan later', startBy: '2027-08' }), [KEYS[1]]: to('inplannen', { startBy: '2027-04' }), [KEYS[2]]: to('samen'), [KEYS[3]]: { answer: 'nee' } });

describe('boards side by side', () => {
  it('stand in groups: where they differ clearly or a little, agree, and where one spoke', () => {
    assert.deepEqual(keys(of(MINE, [THEIRS])), { clear: [KEYS[0]], slight: [KEYS[1]], agree: [KEYS[2]], one: [KEYS[3]], hidden: [] });
  });

  it('are told apart when they began as one file, and are never taken for one person', () => {
    const { participants, groups } = of(MINE, [THEIRS, says({ [KEYS[0]]: to('samen') })]);
    assert.deepEqual(participants.map(({ name, isMine }) => [name, isMine]), [['Bord', true], ['Bord (2)', false], ['Bord (3)', false]]);
    assert.deepEqual(groups.clear[0]?.voices.map(({ name, quadrant }) => [name, quadrant]), [['Bord', 'nu-doen'], ['Bord (2)', 'volgen'], ['Bord (3)', 'samen']]);
  });

  it('agree only when all said the same kind of thing', () => {
    const group = (...decisions: Decision[]): string | undefined => { const [first = {}, ...rest] = decisions; return Object.entries(keys(of(says({ [KEYS[0]]: first }), rest.map((one) => says({ [KEYS[0]]: one }))))).find(([, found]) => found.length > 0)?.[0]; };
    assert.equal(group({ answer: 'ja' }, { answer: 'weet-niet' }), 'slight');
    assert.equal(group({ answer: 'ja' }, to('nu-doen')), 'slight', 'one placed it, the other says that it is met');
    assert.equal(group({ answer: 'deels', ...to('nu-doen') }, to('nu-doen')), 'agree');
    assert.equal(group(to('nu-doen', { startBy: '2027-01' }), to('nu-doen')), 'agree');
    assert.equal(group(to('nu-doen'), to('inplannen')), 'clear');
  });

  it('hold everything that somebody said once, in one group', () => {
    // No file and no form lets another kind of key in.
    const valid = anyBoard.map((board): Board => ({ ...board, decisions: Object.fromEntries(Object.entries(board.decisions).filter(([key]) => isKey(key))) }));
    fc.assert(fc.property(anyLaws, valid, fc.array(valid, { maxLength: 3 }), fc.boolean(), (laws, mine, others, isBlind) => {
      const { cards } = modelOf(laws, mine);
      const together = togetherOf({ mine, others, isBlind, cards });
      const rows = Object.values(together.groups).flat();
      const said = new Set([mine, ...others].flatMap(({ decisions, own }) => [...Object.entries(decisions).flatMap(([key, { move, answer }]) => (move ?? answer ? [key] : [])), ...own.map(({ key }) => key)]));
      assert.deepEqual(rows.map(({ key }) => key).sort(), [...said].sort());
      assert.equal(together.count, rows.length);
      for (const { key, voices, group } of rows) {
        if (group === 'hidden') assert.ok(isBlind && voices.length === 0 && !hasSpoken(mine, key) && cards.get(key)?.where !== 'not-for-us');
        else assert.ok(!isBlind || hasSpoken(mine, key) || (cards.get(key)?.where ?? 'not-for-us') === 'not-for-us');
      }
    }));
  });

  it('tell nothing of others in a blind round before this visitor has spoken, in the file neither', () => {
    const together = of(says({ [KEYS[1]]: to('inplannen') }), [THEIRS], true);
    assert.deepEqual(keys(together), { clear: [], slight: [], agree: [KEYS[1]], one: [], hidden: [KEYS[0], KEYS[2], KEYS[3]] });
    assert.equal(together.placeable, 4);
    const text = togetherCsv(together, togetherCsvWords);
    for (const secret of ['CISO', 'Kan later', 'Volgen', 'Samen doen', 'nee;2']) assert.ok(!text.includes(secret) && !JSON.stringify(together.groups).includes(secret), secret);
    assert.ok(text.includes('nog verborgen in de blinde ronde'));
  });

  it('show what this visitor cannot place also in a blind round', () => {
    const task = { key: 'eigen/x', title: 'Taak van ons', quadrant: 'samen' } as const;
    const together = of(says({}), [says({ [KEYS[4]]: to('samen'), 'weg/taak': to('samen') }, { own: [task] })], true);
    assert.deepEqual([keys(together).one, keys(together).hidden, together.placeable], [['eigen/x', KEYS[4], 'weg/taak'], [], 0]);
    assert.deepEqual(together.groups.one.map(({ title, task: own }) => [title, own]), [['Taak van ons', task], ['Taak niet', undefined], ['weg/taak', undefined]]);
  });

  it('are opened once each, and no more than fit', () => {
    const many = Array.from({ length: MAX_TOGETHER + 2 }, (_, i) => says({}, { name: `Bord ${i}` }));
    const { boards, known, tooMany } = addBoards(many.slice(0, 1), [{ ...MINE }, ...many.map((one) => structuredClone(one))], MINE);
    assert.deepEqual([boards, known, tooMany.map(({ name }) => name)], [many.slice(0, MAX_TOGETHER), [MINE, many[0]], [`Bord ${MAX_TOGETHER}`, `Bord ${MAX_TOGETHER + 1}`]]);
  });

  it('stay fast: 120 obligations of 8 boards', () => {
    const laws = Array.from({ length: 120 }, (_, i) => sampleLaw(`w${i}`, '2028-01-01'));
    const boards = Array.from({ length: 8 }, (_, n) => says(Object.fromEntries(laws.map(({ id }, i) => [`${id}/taak`, to((['nu-doen', 'inplannen', 'samen', 'volgen'] as const)[(i * n) % 4] ?? 'samen')]))));
    const [mine = says({}), ...others] = boards;
    const { cards } = modelOf(laws, mine);
    const times = Array.from({ length: 9 }, () => { const start = performance.now(); togetherOf({ mine, others, isBlind: false, cards }); return performance.now() - start; });
    assert.ok(Math.min(...times) < 16, `${Math.min(...times)} ms`);
  });
});

describe('what somebody else said', () => {
  const row = of(MINE, [THEIRS]).groups.clear[0];
  const theirs = row?.voices[1];
  assert.ok(row && theirs);

  it('can be taken over, as far as the own board does not say it too', () => {
    const mine = of(MINE, []).participants[0]?.id ?? '';
    assert.equal(takeable(row, theirs, mine), 'place');
    assert.equal(takeable(row, { ...theirs, answer: 'ja' }, mine), 'both');
    assert.equal(takeable(row, { ...theirs, quadrant: undefined, answer: 'ja' }, mine), 'answer');
    assert.equal(takeable(row, { ...theirs, quadrant: 'nu-doen', startBy: undefined }, mine), undefined);
    assert.equal(takeable(row, { ...theirs, quadrant: 'nu-doen', startBy: '2027-01' }, mine), 'place', 'the same box, another month');
    assert.equal(takeable(row, { ...theirs, board: mine }, mine), undefined, 'my own');
    assert.equal(takeable({ ...row, card: undefined }, theirs, mine), undefined, 'not on my board');
  });

  it('comes with its reason and without the name, as the choice of this visitor on this day', () => {
    const at = { today: '2026-12-24', basis: { earliest: '2028-01-01' } };
    const noted = says({ [KEYS[0]]: { note: 'blijft', answer: 'nee' } });
    assert.deepEqual(takeOver(noted, KEYS[0], theirs, undefined, at).decisions, { [KEYS[0]]: { note: 'blijft', answer: 'nee', move: { quadrant: 'volgen', startBy: '2027-08', reason: 'Kan later', on: at.today, basis: at.basis } } });
    assert.deepEqual(takeOver(noted, KEYS[0], { ...theirs, quadrant: undefined, answer: 'ja' }, undefined, at).decisions, { [KEYS[0]]: { note: 'blijft', answer: 'ja' } });
  });

  it('can be a task of their own, which joins the board where they placed it', () => {
    const task = { key: 'eigen/x', title: 'Taak van ons', quadrant: 'samen', startBy: '2027-01' } as const;
    const other = says({ 'eigen/x': to('nu-doen') }, { own: [task] });
    const { groups: { one: [found] } } = of(says({}), [other]);
    assert.ok(found?.voices[0]);
    assert.equal(takeable(found, found.voices[0], '000'), 'place');
    const taken = takeOver(says({}), found.key, found.voices[0], found.task, { today: TODAY, basis: {} });
    assert.deepEqual([taken.own, taken.decisions], [[{ key: 'eigen/x', title: 'Taak van ons', quadrant: 'nu-doen' }], {}]);
  });
});

describe('boards side by side in a file', () => {
  it('are a row for everything that somebody said, most disagreement first', () => {
    const lines = togetherCsv(of(MINE, [THEIRS]), togetherCsvWords).slice(1).trimEnd().split('\r\n');
    assert.equal(lines[0], 'Verplichting;Wet;Artikel;Eens of niet;Bord;Uw bord;Gekozen door;Plek;Begin in;Reden;Voldoen we?;Gekozen op;Id');
    assert.equal(lines[1], `Taak a;Wet a;art. 1;duidelijk verschil;Bord;ja;;Nu doen;;;;${TODAY};a/taak`);
    assert.equal(lines[2], `Taak a;Wet a;art. 1;duidelijk verschil;Bord (2);nee;CISO;Volgen;2027-08;Kan later;;${TODAY};a/taak`);
    assert.equal(lines.at(-1), 'Taak d;Wet d;art. 1;door één gekozen;Bord (2);nee;;;;;nee;;d/taak');
    assert.equal(lines.length, 8);
  });

  it('never run as a formula', () => {
    const text = togetherCsv(of(says({}), [says({ [KEYS[0]]: to('samen', { reason: '=1+1', by: '@baas' }) }, { name: '+bord' })]), togetherCsvWords);
    for (const guarded of ["'=1+1", "'@baas", "'+bord"]) assert.ok(text.includes(`;${guarded};`), guarded);
  });
});

describe('boards side by side in words', () => {
  it('say how far apart, in numbers of people', () => {
    const { apart, summary } = togetherStrings('nl');
    assert.equal(apart({ quadrants: [['Nu doen', 2], ['Volgen', 1]], begin: ['maart 2027', 'juni 2028', 2], answers: [] }), '2 zeggen Nu doen, 1 zegt Volgen; begin tussen maart 2027 en juni 2028.');
    assert.equal(apart({ quadrants: [['Volgen', 3]], begin: ['maart 2027', 'maart 2027', 1], answers: [] }), '3 zeggen Volgen; 1 wil beginnen in maart 2027.', 'what one says is not said of all');
    assert.equal(apart({ quadrants: [['Volgen', 3]], begin: ['maart 2027', 'maart 2027', 3], answers: [] }), '3 zeggen Volgen; begin in maart 2027.');
    assert.equal(apart({ quadrants: [], begin: undefined, answers: [['deels', 2], ['ja', 1]] }), 'Voldoen we: 2 deels, 1 ja.');
    const count = { boards: 3, items: 18, tasks: false, clear: 4, hidden: 0 };
    assert.equal(summary(count), '3 borden, 18 verplichtingen: over 4 verschilt u duidelijk van mening.');
    assert.equal(summary({ ...count, clear: 0, tasks: true }), '3 borden, 18 verplichtingen en eigen taken: over geen ervan verschilt u duidelijk van mening.');
    assert.equal(summary({ ...count, hidden: 18 }), '3 borden, 18 verplichtingen: wat de anderen zeggen, ziet u als u zelf hebt gekozen.');
    assert.equal(summary({ ...count, hidden: 13 }), '3 borden, 18 verplichtingen: over 4 verschilt u duidelijk van mening, en 13 zijn nog verborgen.');
  });
});
