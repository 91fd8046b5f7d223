import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BADGE, placeBadges } from './anatomy.ts';

const box = (left: number, top: number) => ({ left, top, width: 100, height: 50 });

describe('the numbers of an anatomy', () => {
  it('stand at the corner of their part', () => assert.deepEqual(placeBadges([box(10, 20), box(200, 20)], 400), [{ left: 10, top: 20 }, { left: 200, top: 20 }]));

  it('make room for each other, to the right and then below', () => {
    assert.deepEqual(placeBadges([box(0, 0), box(0, 0), box(3, 3)], 2 * BADGE), [{ left: 0, top: 0 }, { left: BADGE, top: 0 }, { left: 0, top: BADGE + 3 }]);
  });

  it('stay inside the picture', () => assert.deepEqual(placeBadges([box(-30, -5), box(395, 0)], 400), [{ left: 0, top: 0 }, { left: 400 - BADGE, top: 0 }]));
});
