import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { LAWS, readFeed } from '@digitaal-europa/data';
import { anyBoard, KEYS } from './board.fixture.ts';
import { newBoard, type Board, type Decision } from './board.ts';
import { QUADRANTS } from './quadrants.ts';
import { decodeLink, encodeLink, LINK, MAX_LINK, shareable, type Linked } from './link.ts';

const known = KEYS;
const open = (block: string, packers?: object, version = 'v1'): Promise<Linked> => decodeLink(block, { id: 'nieuw', name: 'Uit een link', known, version }, ...(packers ? [packers] : []));
const start = newBoard('bord', 'Ons bord', { type: 'gemeente' });
const board: Board = { ...start, decisions: { [KEYS[0]]: { move: { quadrant: 'samen', startBy: '2027-03', reason: 'Geheim', by: 'Jan', on: '2026-11-22', basis: { earliest: '2027-12-02', latest: '2027-12-02', quadrant: 'inplannen' } }, note: 'Geheim', pinned: true, answer: 'nee' } } };
const packed = (text: string): string => `z=${deflateRawSync(text).toString('base64url')}`;
const problem = async (block: string, packers?: object): Promise<string> => { const found = await open(block, packers); return found.ok ? 'ok' : found.problem; };

describe('a board in a link', () => {
  it('comes out as it went in: all that a link holds, with and without what people wrote', async () => {
    await fc.assert(fc.asyncProperty(anyBoard, fc.boolean(), fc.boolean(), async (any, notes, packs) => {
      const block = await encodeLink(any, { known, notes }, packs ? undefined : {});
      assert.match(block, /^[zt]=[\w%~-]*$/, 'only signs that no mail program cuts off');
      const { name, ...part } = shareable(any, notes);
      assert.deepEqual(await open(block), { ok: true, board: { ...part, name: notes ? name : 'Uit een link', id: 'nieuw' }, lost: 0, dropped: 0 });
    }), { numRuns: 400 });
  });

  it('says nothing that people wrote, and no names, unless asked', async () => {
    const plain = async (notes: boolean): Promise<string> => decodeURIComponent(await encodeLink(board, { known, notes }, {}));
    for (const secret of ['Geheim', 'Jan', 'Ons bord']) {
      assert.ok(!(await plain(false)).includes(secret), secret);
      assert.ok((await plain(true)).includes(secret), secret);
    }
    assert.deepEqual(shareable(board).decisions[KEYS[0]], { move: { quadrant: 'samen', startBy: '2027-03', on: '2026-11-22', basis: { earliest: '2027-12-02', latest: '2027-12-02', quadrant: 'inplannen' } }, answer: 'nee', pinned: true });
  });

  it('is read by the browser that cannot pack, when it was written by one', async () => {
    const block = await encodeLink(board, { known }, {});
    assert.match(block, /^t=/);
    assert.equal(await problem(block, {}), 'ok');
    assert.equal(await problem(await encodeLink(board, { known, notes: true }), {}), 'cannot-unpack');
  });

  it('counts what the laws at hand no longer have, and keeps own tasks and what was gone before', async () => {
    const task = { key: 'eigen/1', title: 'Beleid', quadrant: 'samen' as const };
    const own: Board = { ...board, own: [task], decisions: { ...board.decisions, 'eigen/1': { pinned: true }, 'oude-wet/taak': { answer: 'ja' } } };
    const found = await decodeLink(await encodeLink(own, { known }), { id: 'n', name: 'N', known: known.slice(1) });
    assert.ok(found.ok);
    assert.deepEqual([found.lost, found.board.own, found.board.decisions], [1, [task], { 'eigen/1': { pinned: true }, 'oude-wet/taak': { answer: 'ja' } }]);
  });

  it('tells obligations apart whose signs are alike', async () => {
    // Among so many names some share their four signs by the first salt.
    const many = Array.from({ length: 6000 }, (_, i) => `wet-${i}/taak`);
    const decisions = Object.fromEntries(many.filter((_, i) => i % 5 === 0).map((key): [string, Decision] => [key, { answer: 'deels' }]));
    const found = await decodeLink(await encodeLink({ ...start, decisions }, { known: many }), { id: 'n', name: 'N', known: many });
    assert.ok(found.ok);
    assert.deepEqual([found.board.decisions, found.lost], [decisions, 0]);
  });

  it('never throws and gives only valid boards, whatever stands in a link', async () => {
    const good = await encodeLink(board, { known });
    const plain = decodeURIComponent(await encodeLink(board, { known }, {})).slice(2);
    const cut = fc.tuple(fc.nat({ max: plain.length }), fc.string({ maxLength: 4 }), fc.nat({ max: 3 })).map(([at, by, off]) => plain.slice(0, at) + by + plain.slice(at + off));
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom(good.slice(0, -3), `${good}A`, 'z=', 't=', 'z=AAAA', 't=%', 't=%FF', 'x=1', ''), cut.map((text) => `t=${encodeURIComponent(text)}`), cut.map(packed), fc.string().map(packed)), async (block) => {
      const found = await open(block);
      if (!found.ok) return assert.match(found.problem, /^(unreadable|too-long)$/);
      const again = await open(await encodeLink(found.board, { known, notes: true }));
      assert.deepEqual(again, { ok: true, board: found.board, lost: 0, dropped: 0 });
    }), { numRuns: 1500 });
  });

  it('holds many moves that were each based on another day', async () => {
    const many = Array.from({ length: 70 }, (_, i) => `wet-${i}/taak`);
    const decisions = Object.fromEntries(many.map((key, i): [string, Decision] => [key, { move: { quadrant: 'samen', on: '2026-11-22', basis: { earliest: `20${10 + i}-01-01` } } }]));
    const found = await decodeLink(await encodeLink({ ...start, decisions }, { known: many }), { id: 'n', name: 'N', known: many });
    assert.deepEqual(found.ok && found.board.decisions, decisions);
  });

  it('is refused with more in it than it says', async () => {
    const text = decodeURIComponent(await encodeLink(board, { known }, {}));
    assert.deepEqual([await problem(text), await problem(text.replace('[', 'A['))], ['ok', 'unreadable']);
  });

  it('stops unfolding a bomb, and reads no link that is too long, or of a newer release', async () => {
    const bomb = packed(`{"profile":{"type":"gemeente"},"name":"${'x'.repeat(50_000_000)}"}`);
    assert.ok(bomb.length < MAX_LINK, String(bomb.length));
    let unfolded = 0;
    class Counted { readonly writable: unknown; readonly readable: unknown; constructor(format: 'deflate-raw') { const stream = new DecompressionStream(format); this.writable = stream.writable; this.readable = stream.readable.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({ transform: (chunk, to) => { unfolded += chunk.length; to.enqueue(chunk); } })); } }
    assert.equal(await problem(bomb, { DecompressionStream: Counted }), 'too-long');
    assert.ok(unfolded < 2_000_000, `${unfolded} of 50,000,000 characters were unfolded`);
    assert.equal(await problem(`z=${'A'.repeat(MAX_LINK)}`), 'too-long');
    assert.deepEqual(await open(await encodeLink(board, { known }), undefined, 'v2'), { ok: false, problem: 'newer-version' });
    assert.deepEqual(await open(await encodeLink(board, { known }), undefined, 'x'), { ok: false, problem: 'unreadable' });
  });

  it('gives no property that every object has', async () => {
    const found = await open(`t=${encodeURIComponent('{"__proto__":{"own":1},"profile":{"type":"gemeente"},"decisions":{"__proto__":{"note":"x"}}}')}`);
    assert.ok(found.ok);
    assert.deepEqual([found.board.decisions, found.board.own], [{}, []]);
  });
});

// Made by the build of the data package, which runs before these tests.
const FILE = resolve(import.meta.dirname, '../../../data/dist/laws.json');
describe('how long a link is', { skip: existsSync(FILE) ? false : 'packages/data has not been built' }, () => {
  const feed = existsSync(FILE) ? readFeed(LAWS, JSON.parse(readFileSync(FILE, 'utf8'))) : undefined;
  const laws = feed?.ok ? feed.feed.records : [];
  const real = laws.flatMap((law) => law.obligations.map(({ id, dates }) => ({ key: `${law.id}/${id}`, date: law.dates.find((one) => dates.includes(one.id)) })));
  // As in the design: as many as are wanted, moved anywhere; the names of a hundred and twenty, where the laws have fewer.
  const all = [...real, ...real.map(({ key, date }) => ({ key: `${key}-2`, date }))];
  let seed = 7;
  const random = (n: number): number => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor((seed / 2_147_483_648) * n); };
  const moved = (n: number, words: boolean, based: boolean): Board => {
    const pool = [...all];
    const text = 'afgestemd met de leverancier en de regio omdat het contract dit jaar afloopt en de raad er in maart over besluit dus nu eerst de inkoop voorbereiden'.split(' ');
    const picked = Array.from({ length: n }, () => pool.splice(random(pool.length), 1)[0] as (typeof all)[number]);
    return { ...start, decisions: Object.fromEntries(picked.map(({ key, date }): [string, Decision] => [key, {
      move: { quadrant: QUADRANTS[random(4)] ?? 'samen', ...(random(2) === 1 && { startBy: `20${27 + random(3)}-${String(1 + random(12)).padStart(2, '0')}` }), on: '2026-11-22', basis: based ? { ...(date?.earliest && { earliest: date.earliest }), ...(date?.latest && { latest: date.latest }), quadrant: QUADRANTS[random(4)] } : {} },
      ...(words && { note: Array.from({ length: 25 }, () => text[random(text.length)]).join(' ') }),
    }])) };
  };
  const length = async (made: Board, notes = false): Promise<number> => `#${LINK.name}=${LINK.version}&${await encodeLink(made, { known: all.map(({ key }) => key), notes })}`.length;

  for (const [n, most] of [[10, 195], [30, 363], [60, 591], [120, 1028]] as const) {
    it(`of ${n} moves is at most ${most} characters`, async (t) => {
      const figures = [await length(moved(n, false, false)), await length(moved(n, false, true)), await length(moved(n, true, true), true)];
      t.diagnostic(`${n} moves: ${figures[0]} places, ${figures[1]} with what they were based on, ${figures[2]} with a note of 25 words each`);
      assert.ok((figures[0] ?? Infinity) <= most);
    });
  }
});
