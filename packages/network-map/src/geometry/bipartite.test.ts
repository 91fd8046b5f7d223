import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { focusPicture, highlightOf, highlightPath, MOST_LINES, type FocusPicture } from './bipartite.ts';

const column = ({ nodes }: FocusPicture, name: string): string[] => nodes.filter((node) => node.column === name).map(({ id }) => id);
const lines = (all: Iterable<{ from: string; to: string }>): string[] => [...all].map(({ from, to }) => `${from}-${to}`);
const SAMPLE = { organisation: 'wij', networks: [{ id: 'n1', members: ['wij', 'a', 'b'] }, { id: 'n2', members: ['b', 'c', 'c'] }] };
const network = (members: readonly string[]) => fc.subarray([...members]);
const PEOPLE = ['wij', ...Array.from({ length: 50 }, (_, at) => `p${at}`)];
const anything = fc.array(network(PEOPLE), { maxLength: 40, size: 'max' }).map((list) => list.map((members, at) => ({ id: `n${at}`, members })));

describe('focusPicture', () => {
  it('draws the organisation, its networks, and who else is in them', () => {
    const picture = focusPicture({ ...SAMPLE, width: 600 });
    assert.deepEqual(picture.nodes.map(({ id, x, y, shared }) => [id, x, y, shared]), [['wij', 100, 66, 2], ['n1', 300, 44, 2], ['n2', 300, 88, 2], ['a', 500, 22, 1], ['b', 500, 66, 2], ['c', 500, 110, 1]]);
    assert.deepEqual(lines(picture.lines), ['wij-n1', 'wij-n2', 'n1-a', 'n1-b', 'n2-b', 'n2-c']);
    assert.deepEqual(picture.lines[0]?.ends, [100, 66, 300, 44]);
    assert.deepEqual([picture.height, picture.rest], [132, { networks: [], peers: [] }]);
  });

  it('leaves out who shares least, and counts them', () => {
    const picture = focusPicture({ ...SAMPLE, most: 5 });
    assert.deepEqual([column(picture, 'peer'), picture.rest.peers], [['a', 'b'], ['c']]);
    assert.deepEqual(focusPicture({ ...SAMPLE, most: 2 }).rest, { networks: ['n2'], peers: ['a', 'c'] });
  });

  it('keeps who must be shown', () => {
    assert.deepEqual(column(focusPicture({ ...SAMPLE, most: 2, keep: ['c'] }), 'peer'), ['c']);
    assert.deepEqual(column(focusPicture({ ...SAMPLE, most: 2, keep: ['c'] }), 'network'), ['n2']);
  });

  it('puts peers near the networks that they are in', () => {
    assert.deepEqual(column(focusPicture({ organisation: 'wij', networks: [{ id: 'n1', members: ['z', 'm'] }, { id: 'n2', members: ['a', 'm'] }] }), 'peer'), ['z', 'm', 'a']);
  });

  it('begins with the organisation and its networks, however many others there are', () => {
    const { nodes } = focusPicture({ organisation: 'wij', networks: [{ id: 'n1', members: Array.from({ length: 40 }, (_, at) => `p${at}`) }, { id: 'n2', members: ['p1'] }] });
    assert.deepEqual(nodes.slice(0, 3).map(({ id, y }) => [id, y]), [['wij', 154], ['n1', 154], ['n2', 198]]);
  });

  it('is only the organisation where nothing is known', () => assert.deepEqual(focusPicture({ organisation: 'wij', networks: [] }).nodes.map(({ id, y }) => [id, y]), [['wij', 22]]));

  it('never draws more lines than the most, loses nobody, and puts nobody on another', () => {
    fc.assert(fc.property(anything, fc.subarray(PEOPLE.slice(1), { maxLength: 2 }), fc.constantFrom(MOST_LINES, 40, 7), (networks, keep, most) => {
      const picture = focusPicture({ organisation: 'wij', networks, keep, most });
      assert.ok(picture.lines.length <= most);
      assert.deepEqual([...column(picture, 'network'), ...picture.rest.networks].sort(), networks.map(({ id }) => id).sort());
      assert.deepEqual([...column(picture, 'peer'), ...picture.rest.peers].sort(), [...new Set(networks.flatMap(({ members }) => members))].filter((id) => id !== 'wij').sort());
      for (const name of ['network', 'peer']) {
        const ys = picture.nodes.filter((node) => node.column === name).map(({ y }) => y);
        for (const [at, y] of ys.entries()) assert.ok(y >= 22 && y <= picture.height - 22 && (at === 0 || y - (ys[at - 1] ?? 0) === 44));
      }
      for (const { id, shared } of picture.nodes.filter((node) => node.column === 'peer')) assert.equal(shared, networks.filter(({ members }) => members.includes(id)).length);
      assert.deepEqual(focusPicture({ organisation: 'wij', networks, keep, most }), picture);
    }));
  });
});

describe('highlightOf', () => {
  const picture = focusPicture(SAMPLE);
  it('lights up the networks of a peer and the way to the organisation', () => {
    assert.deepEqual([...highlightOf(picture, 'a').nodes].sort(), ['a', 'n1', 'wij']);
    assert.deepEqual(lines(highlightOf(picture, 'a').lines).sort(), ['n1-a', 'wij-n1']);
  });
  it('lights up everybody in a network', () => assert.deepEqual([...highlightOf(picture, 'n2').nodes].sort(), ['b', 'c', 'n2', 'wij']));
  it('lights up the networks of the organisation', () => assert.deepEqual([...highlightOf(picture, 'wij').nodes].sort(), ['n1', 'n2', 'wij']));
  it('lights up nothing for who is not drawn', () => assert.equal(highlightOf(picture, 'x').nodes.size, 0));
});

describe('highlightPath', () => {
  it('lights up the steps of a path that are drawn, in either direction', () => {
    const picture = focusPicture(SAMPLE);
    for (const path of [['wij', 'n2', 'c', 'elders'], ['elders', 'c', 'n2', 'wij']]) {
      assert.deepEqual(lines(highlightPath(picture, path).lines), ['wij-n2', 'n2-c']);
      assert.deepEqual([...highlightPath(picture, path).nodes], ['wij', 'n2', 'c']);
    }
  });
});
