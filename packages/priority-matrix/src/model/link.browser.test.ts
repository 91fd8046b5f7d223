import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { newBoard, type Board } from './board.ts';
import { decodeLink, encodeLink } from './link.ts';

const KEY = 'avg/informeren';
const board: Board = { ...newBoard('bord', 'Ons bord', { type: 'gemeente' }), decisions: { [KEY]: { note: 'één 🙂 woord '.repeat(20), answer: 'nee', move: { quadrant: 'samen', startBy: '2027-03', on: '2026-11-22', basis: { earliest: '2027-12-02' } } } } };
const as = { id: 'bord', name: 'Ons bord', known: [KEY] };

describe('a board in a link, with what this browser has for packing', () => {
  guardConsole();

  it('comes out as it went in', async () => {
    const block = await encodeLink(board, { known: [KEY], notes: true });
    expect(block.slice(0, 2)).to.equal('z=');
    expect(await decodeLink(block, as)).to.deep.equal({ ok: true, board, lost: 0, dropped: 0 });
  });

  it('is refused when it is cut off, is no stream, or unfolds to too much', async () => {
    const block = await encodeLink(board, { known: [KEY], notes: true });
    const bomb = await encodeLink({ ...board, settings: { x: 'x'.repeat(5_000_000) } as object }, { known: [KEY], notes: true });
    expect(bomb.length).to.be.lessThan(100_000);
    const problems = await Promise.all([block.slice(0, -9), 'z=AAAA', 'z=%%', bomb].map(async (one) => { const found = await decodeLink(one, as); return found.ok ? 'ok' : found.problem; }));
    expect(problems).to.deep.equal(['unreadable', 'unreadable', 'unreadable', 'too-long']);
  });
});
