import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROVINCES, provinceName, valuesOf } from './index.ts';

test('there are twelve provinces, and a code that none has stays a code', () => {
  assert.equal(valuesOf(PROVINCES).length, 12);
  assert.deepEqual(['pv29', 'pv21', 'pv99', 'constructor'].map(provinceName), ['Zeeland', 'Fryslân', 'pv99', 'constructor']);
});
