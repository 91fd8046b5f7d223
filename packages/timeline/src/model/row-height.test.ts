import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutOf } from './layout.ts';
import { likelyHeight, type RowTexts } from './row-height.ts';

describe('the likely height of a row that was never drawn', () => {
  const row = (fields: Partial<RowTexts> = {}): RowTexts => ({ name: 'Cyberbeveiligingswet', status: 'van toepassing', unknown: 0, axis: 47, ...fields });
  const [beside, above] = [layoutOf(1440), layoutOf(800)];

  it('is that of the highest of what stands beside each other', () => {
    assert.equal(Math.round(likelyHeight(row(), beside, 1)), 49);
    assert.equal(likelyHeight(row({ axis: 77 }), beside, 1), 78);
    assert.equal(likelyHeight(row({ unknown: 4 }), beside, 1), 97);
    assert.ok(likelyHeight(row({ status: 'aangenomen, en voor een deel al van toepassing; de rest volgt later' }), beside, 1) > likelyHeight(row(), beside, 1) + 10);
  });
  it('is that of all that stands above each other', () => {
    assert.equal(Math.round(likelyHeight(row(), above, 1)), 76);
    assert.equal(Math.round(likelyHeight(row({ axis: 62 }), above, 1)), 91);
    assert.ok(likelyHeight(row({ status: 'aangenomen, en voor een deel al van toepassing; de rest volgt later, zegt de Europese Commissie, maar wanneer weet niemand' }), above, 1) > likelyHeight(row(), above, 1) + 10);
  });
  it('grows with the text of the visitor', () => {
    assert.ok(likelyHeight(row({ axis: 94 }), layoutOf(1440, 32), 2) > 1.9 * likelyHeight(row(), beside, 1));
  });
});
