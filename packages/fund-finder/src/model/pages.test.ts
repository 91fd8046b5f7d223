import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIRST_PAGES, PAGE, withMore } from './pages.ts';

describe('pages of results', () => {
  it('grow by one page, one group at a time', () => {
    assert.deepEqual(withMore(withMore(FIRST_PAGES, 'past'), 'past niet'), { past: 2 * PAGE, misschien: PAGE, 'past niet': 2 * PAGE });
  });
});
