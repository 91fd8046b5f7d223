import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutOf } from './layout.ts';

describe('layoutOf', () => {
  it('changes at 576, 1076 and 1328 pixels', () => {
    for (const [width, mode] of [[0, 'list'], [575.9, 'list'], [576, 'stacked'], [1075.9, 'stacked'], [1076, 'columns'], [1327.9, 'columns'], [1328, 'panel'], [2560, 'panel']] as const) {
      assert.equal(layoutOf(width).mode, mode, String(width));
    }
  });

  it('gives the axis what the other columns leave', () => {
    assert.deepEqual(layoutOf(320), { mode: 'list', name: 0, axis: 0, gutter: 0, panel: 0 });
    assert.deepEqual(layoutOf(768), { mode: 'stacked', name: 0, axis: 662, gutter: 104, panel: 0 });
    assert.deepEqual(layoutOf(1100), { mode: 'columns', name: 250, axis: 744, gutter: 104, panel: 0 });
    assert.deepEqual(layoutOf(1416), { mode: 'panel', name: 250, axis: 726, gutter: 104, panel: 318 });
  });

  it('counts text at 200 % as half the width', () => {
    for (const width of [576, 1076, 1328]) {
      assert.equal(layoutOf(width * 2, 32).mode, layoutOf(width).mode, String(width));
      assert.equal(layoutOf(width * 2 - 1, 32).mode, layoutOf(width - 0.5).mode, String(width));
    }
    assert.deepEqual(layoutOf(1416, 32), { mode: 'stacked', name: 0, axis: 1206, gutter: 208, panel: 0 });
  });

  it('does not become denser for small text', () => assert.deepEqual(layoutOf(1100, 8), layoutOf(1100)));

  it('never has an axis below zero, and never columns wider than itself', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 4000, noNaN: true }), fc.double({ min: 6, max: 80, noNaN: true }), (width, fontSize) => {
      const { mode, name, axis, gutter, panel } = layoutOf(width, fontSize);
      for (const column of [name, axis, gutter, panel]) assert.ok(column >= 0, `${mode} ${column}`);
      assert.ok(name + axis + gutter + panel <= width + 1e-6);
      // With an axis there is room for the chips at both its ends and for dates between them.
      if (mode !== 'list') assert.ok(axis / Math.max(1, fontSize / 16) > 400, `${mode} ${axis}`);
    }));
  });
});
