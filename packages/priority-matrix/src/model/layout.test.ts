import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutOf } from './layout.ts';

describe('layoutOf', () => {
  it('changes at 576 and 1276 pixels', () => {
    for (const [width, mode] of [[0, 'lists'], [320, 'lists'], [575.9, 'lists'], [576, 'grid'], [768, 'grid'], [1275.9, 'grid'], [1276, 'plot'], [2560, 'plot']] as const) {
      assert.equal(layoutOf(width).mode, mode, String(width));
    }
  });

  it('gives the drawing what the panel and the gap leave', () => {
    assert.deepEqual(layoutOf(1416), { mode: 'plot', plot: 1082, panel: 318, zoom: 1 });
    assert.deepEqual(layoutOf(1200), { mode: 'grid', plot: 0, panel: 0, zoom: 1 });
  });

  it('counts text at 200 % as half the width', () => {
    for (const width of [576, 1276]) {
      assert.equal(layoutOf(width * 2, 32).mode, layoutOf(width).mode, String(width));
      assert.equal(layoutOf(width * 2 - 1, 32).mode, layoutOf(width - 0.5).mode, String(width));
    }
    assert.deepEqual(layoutOf(2832, 32), { mode: 'plot', plot: 2832 - 636 - 16, panel: 636, zoom: 2 });
  });

  it('does not become denser for small text', () => assert.deepEqual(layoutOf(1416, 8), layoutOf(1416)));

  it('draws in no less than 900 pixels of room, and never wider than itself', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 6000, noNaN: true }), fc.double({ min: 6, max: 80, noNaN: true }), (width, fontSize) => {
      const { mode, plot, panel, zoom } = layoutOf(width, fontSize);
      assert.ok(plot >= 0 && panel >= 0 && plot + panel <= width);
      if (mode === 'plot') assert.ok(plot / zoom > 900, String(plot / zoom));
    }));
  });
});
