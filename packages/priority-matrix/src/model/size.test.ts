import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Organisation } from '@digitaal-europa/data';
import { newBoard } from './board.ts';
import { knownSize, sized } from './size.ts';

const organisation = (id: string, inhabitants?: number): Organisation => ({ id, ...(inhabitants && { population: { value: inhabitants, on: '2026-01-01' } }) }) as Organisation;
const organisations = { records: [organisation('gm0505', 122_933), organisation('gm0716', 27_000), organisation('ws0655')] };
const boardOf = (profile: { organisation?: string; size?: 'klein' }) => newBoard('bord', 'Bord', { type: 'gemeente', ...profile });

describe('the size that is reckoned with', () => {
  it('follows from the inhabitants of the organisation', () => {
    assert.deepEqual(['gm0505', 'gm0716'].map((id) => sized(boardOf({ organisation: id }), organisations).profile.size), ['groot', 'klein']);
  });

  it('is what the visitor says, when they say something', () => {
    const board = boardOf({ organisation: 'gm0505', size: 'klein' });
    assert.equal(sized(board, organisations), board);
  });

  it('is not known of a type, of who has no inhabitants, of who is not in the list, and as long as there is no list', () => {
    for (const [id, list] of [[undefined, organisations], ['ws0655', organisations], ['gm9999', organisations], ['gm0505', undefined]] as const) {
      const board = boardOf(id ? { organisation: id } : {});
      assert.equal(knownSize(board.profile, list), undefined);
      assert.equal(sized(board, list), board);
    }
  });
});
