import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod';
import { EFFORTS, isCalendarDate, REASONS, valuesOf } from '@digitaal-europa/data';
import { anyBoard } from './board.fixture.ts';
import { ANSWERS, DELEGATES, MAX_OWN, MAX_READ, newBoard, STATUSES, type Board } from './board.ts';
import { QUADRANTS } from './quadrants.ts';
import { MAX_DECISIONS, MAX_TEXT, readBoards, writeBoards, type Opened } from './format.ts';

// The same rules, said with a library that browsers do not load.
// eslint-disable-next-line no-control-regex -- these may not come through
const text = (max: number) => z.string().min(1).max(max).refine((value) => value.trim() !== '' && !/\p{Surrogate}/u.test(value) && !/[\u0000\u001b\u202e]/.test(value));
const oneLine = (max: number) => text(max).refine((value) => !/\n|^\s|\s$|\s\s/.test(value));
const day = z.string().refine(isCalendarDate);
const month = z.string().regex(/^2[01]\d\d-\d\d$/);
const quadrant = z.enum(QUADRANTS);
const key = z.string().max(161).regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);
const size = z.enum(['groot', 'midden', 'klein']);
const months = (most: number) => z.number().min(0).max(most).multipleOf(0.25);
const decision = z.strictObject({
  move: z.strictObject({ quadrant, startBy: month.optional(), reason: oneLine(200).optional(), by: oneLine(60).optional(), on: day, basis: z.strictObject({ earliest: day.optional(), latest: day.optional(), quadrant: quadrant.optional() }) }).optional(),
  answer: z.enum(ANSWERS).optional(), note: text(500).optional(), delegate: z.strictObject({ to: z.enum(DELEGATES), text: oneLine(200).optional() }).optional(), nextStep: oneLine(200).optional(), ownDate: day.optional(),
  status: z.enum(STATUSES).optional(), pinned: z.literal(true).optional(), leadMonths: months(120).optional(), priority: z.int().min(0).max(3).optional(), order: z.int().min(-9999).max(9999).optional(),
});
const schema = z.array(z.strictObject({
  id: z.string().regex(/^[\w-]{1,64}$/), name: oneLine(80), generated: oneLine(40).optional(),
  profile: z.strictObject({ type: z.enum(['gemeente', 'provincie', 'waterschap']), organisation: z.string().max(80).regex(/^[a-z0-9-]+$/).optional(), size: size.optional() }),
  settings: z.strictObject({
    effortMonths: z.partialRecord(z.enum(valuesOf(EFFORTS)), months(60)).optional(), capacity: z.partialRecord(size, z.number().min(0.25).max(5)).optional(), procurementMonths: months(36).optional(),
    weights: z.partialRecord(z.enum(valuesOf(REASONS)), z.enum(['uit', 'normaal', 'zwaar'])).optional(), urgentWithin: z.int().min(-12).max(24).optional(), importantFrom: z.number().min(0).max(1).optional(),
  }),
  decisions: z.record(key, decision).refine((all) => Object.keys(all).length <= MAX_DECISIONS),
  own: z.array(z.strictObject({ key: key.startsWith('eigen/'), title: oneLine(200), quadrant, startBy: month.optional() })).max(MAX_OWN),
})).min(1).max(MAX_READ);

const code = (opened: Opened): string => (opened.ok ? 'ok' : opened.code);
const file = (boards: unknown, format = 'kde-board/1'): string => JSON.stringify({ format, boards, current: 'bord' });
const only = (text: string): { board: Board; dropped: number } => { const opened = readBoards(text); assert.ok(opened.ok, code(opened)); return { board: opened.boards[0] as Board, dropped: opened.dropped }; };
const plain = newBoard('bord', 'Ons bord', { type: 'gemeente' });

describe('the format of boards', () => {
  it('gives back every board that was written, and says that nothing was left out', () => {
    fc.assert(fc.property(fc.uniqueArray(anyBoard, { minLength: 1, maxLength: 4, selector: ({ id }) => id }), (boards) => {
      assert.deepEqual(readBoards(writeBoards(boards, boards.at(-1)?.id ?? '')), { ok: true, boards, current: boards.at(-1)?.id, dropped: 0 });
    }));
  });

  it('accepts nothing that the rules in zod refuse, whatever stands in a board', () => {
    const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('x'.repeat(600), ' ', ' \n ', 'a \u0001 b', '\ud83d', '\u202etxt', -0, 1e308, 2.13, -5, '2026-02-30', '2027-3', 'nu-doen'));
    const spoil = (value: unknown, by: unknown, at: number): unknown => {
      if (typeof value !== 'object' || value === null || at % 5 === 0) return by;
      const keys = Object.keys(value);
      const name = keys[at % Math.max(1, keys.length)] ?? 'x';
      return Array.isArray(value) ? [...(value as unknown[]), by] : { ...value, [at % 7 === 0 ? '__proto__x' : name]: spoil((value as Record<string, unknown>)[name], by, Math.floor(at / 3)) };
    };
    fc.assert(fc.property(anyBoard, fc.array(fc.tuple(junk, fc.nat({ max: 100_000 })), { minLength: 1, maxLength: 4 }), (board, faults) => {
      const opened = readBoards(file([faults.reduce<unknown>((all, [by, at]) => spoil(all, by, at), board)]));
      if (!opened.ok) return;
      assert.deepEqual(schema.safeParse(opened.boards).error?.issues, undefined);
      assert.deepEqual(readBoards(writeBoards(opened.boards, opened.current)), { ...opened, dropped: 0 }, 'once read, it is read the same');
    }), { numRuns: 1000 });
  });

  it('leaves out what it does not understand, keeps the rest, and counts', () => {
    const { board, dropped } = only(file([{ ...plain, colour: 'red', decisions: { 'avg/informeren': { note: 'blijft', move: { quadrant: 'weg', on: '2026-11-22' } }, 'geen sleutel': { note: 'x' } } }]));
    assert.deepEqual(board, { ...plain, decisions: { 'avg/informeren': { note: 'blijft' } } });
    assert.equal(dropped, 3);
  });

  it('cuts what is too long and rounds what lies outside', () => {
    const { board, dropped } = only(file([{ ...plain, decisions: { 'avg/informeren': { note: `${'x'.repeat(499)}🙂`, priority: 9, leadMonths: -3 } } }]));
    assert.deepEqual(board.decisions, { 'avg/informeren': { note: 'x'.repeat(499), priority: 3, leadMonths: 0 } });
    assert.equal(dropped, 3);
  });

  it('has no use for names that every object has', () => {
    const { board } = only(`{"format":"kde-board/1","__proto__":{"boards":[]},"boards":[{"__proto__":{"polluted":1},"profile":{"type":"gemeente","__proto__":{"size":"klein"}},"decisions":{"__proto__":{"note":"x"},"constructor":{"note":"x"}}}]}`);
    assert.deepEqual([board.decisions, board.profile, Object.hasOwn(board, 'polluted'), 'polluted' in board, ({} as { polluted?: 1 }).polluted], [{}, { type: 'gemeente' }, false, false, undefined]);
  });

  it('is bounded: boards, decisions, own tasks, text', () => {
    const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
    const big = { ...plain, decisions: Object.fromEntries(many(MAX_DECISIONS + 5, (i) => [`wet/taak-${i}`, { pinned: true }])), own: many(MAX_OWN + 5, (i) => ({ key: `eigen/${i}`, title: 'T', quadrant: 'volgen' })) };
    const { board, dropped } = only(file([big]));
    assert.deepEqual([Object.keys(board.decisions).length, board.own.length, dropped], [MAX_DECISIONS, MAX_OWN, 10]);
    const boards = readBoards(file(many(MAX_READ + 3, () => plain)));
    assert.ok(boards.ok);
    assert.deepEqual([boards.boards.length, new Set(boards.boards.map(({ id }) => id)).size, boards.dropped], [MAX_READ, MAX_READ, 3]);
    const long = ' '.repeat(MAX_TEXT - file([plain]).length);
    assert.deepEqual([code(readBoards(file([plain]) + long)), code(readBoards(`${file([plain])}${long} `))], ['ok', 'too-large']);
  });

  it('refuses what is no board, and hands back the text', () => {
    const cases: [string, string][] = [
      ['', 'not-json'], ['{"format":"kde-board/1"', 'not-json'], ['['.repeat(500_000), 'not-json'], ['null', 'not-a-board'], ['[]', 'not-a-board'], ['{}', 'not-a-board'], ['{"format":"kde-feed/1","boards":[]}', 'not-a-board'],
      [file([]), 'not-a-board'], [file({}), 'not-a-board'], [file([{ name: 'x' }]), 'not-a-board'], [file([plain], 'kde-board/2'), 'newer'], [file([plain], 'kde-board/'), 'not-a-board'], [file([plain], 'kde-board/1.5'), 'not-a-board'],
    ];
    for (const [text, expected] of cases) assert.deepEqual(readBoards(text), { ok: false, code: expected, text }, text.slice(0, 60));
  });

  it('reads a file that begins with a byte order mark, and one without a current board', () => {
    assert.equal(only(`\uFEFF${file([plain])}`).board.name, 'Ons bord');
    const opened = readBoards(JSON.stringify({ format: 'kde-board/1', boards: [plain], current: 'weg' }));
    assert.equal(opened.ok && opened.current, 'bord');
  });

  it('forgets an organisation of another type, and one that is no organisation', () => {
    const of = (type: string, organisation: string) => { const { board, dropped } = only(file([{ ...plain, profile: { type, organisation } }])); return [board.profile, dropped]; };
    assert.deepEqual([of('gemeente', 'gm0716'), of('waterschap', 'gm0716'), of('gemeente', 'tholen')], [[{ type: 'gemeente', organisation: 'gm0716' }, 0], [{ type: 'waterschap' }, 1], [{ type: 'gemeente' }, 1]]);
  });

  it('brings older boards up to date', () => {
    const old = { format: 'kde-board/0', name: 'Oud', type: 'waterschap', size: 'klein', saved: '2026-03-01', moves: { 'avg/informeren': 'samen', 'woo/actief': 'weg' }, answers: { 'avg/informeren': 'deels' }, notes: { 'woo/actief': 'Bellen.' } };
    assert.deepEqual(only(JSON.stringify(old)), {
      board: { id: 'bord', name: 'Oud', profile: { type: 'waterschap', size: 'klein' }, settings: {}, own: [], decisions: { 'avg/informeren': { move: { quadrant: 'samen', on: '2026-03-01', basis: {} }, answer: 'deels' }, 'woo/actief': { note: 'Bellen.' } } },
      dropped: 1,
    });
    assert.equal(only('{"format":"kde-board/0","type":"gemeente"}').board.name, 'Bord');
    for (const moves of [null, [], 'x', { __proto__: 1 }]) assert.deepEqual(only(JSON.stringify({ format: 'kde-board/0', type: 'gemeente', moves })).board.decisions, {});
    assert.equal(code(readBoards('{"format":"kde-board/0"}')), 'not-a-board');
  });
});
