import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIRST_PAGES, PAGE, withMore, withShown } from './pages.ts';

const some = (prefix: string, count: number): { fund: { id: string } }[] => Array.from({ length: count }, (_, i) => ({ fund: { id: `${prefix}-${i}` } }));
const GROUPS = { past: some('past', 120), misschien: some('misschien', 3), 'past niet': some('niet', 60) };

describe('pages of results', () => {
  it('grow by fifty, one group at a time', () => {
    assert.deepEqual(withMore(withMore(FIRST_PAGES, 'past'), 'past niet'), { past: 100, misschien: 50, 'past niet': 100 });
  });

  it('reach as far as it takes to show one of them', () => {
    assert.deepEqual(withShown(FIRST_PAGES, GROUPS, 'past-50'), { ...FIRST_PAGES, past: 2 * PAGE });
    assert.deepEqual(withShown(FIRST_PAGES, GROUPS, 'past-119'), { ...FIRST_PAGES, past: 3 * PAGE });
    for (const id of ['past-49', 'misschien-2', 'nergens']) assert.equal(withShown(FIRST_PAGES, GROUPS, id), FIRST_PAGES, id);
  });
});
