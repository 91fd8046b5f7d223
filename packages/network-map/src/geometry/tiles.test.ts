import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROVINCES, valuesOf } from '@digitaal-europa/data';
import fc from 'fast-check';
import { provinceMap } from './province-map.ts';
import { provinceTiles, stripColumns } from './tiles.ts';

describe('provinceTiles', () => {
  for (const shape of ['narrow', 'wide'] as const) {
    it(`has every province once, each on a tile of its own (${shape})`, () => {
      const { columns, rows, tiles } = provinceTiles(shape);
      assert.deepEqual(tiles.map(({ id }) => id).sort(), valuesOf(PROVINCES));
      assert.equal(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size, 12);
      for (const { column, row } of tiles) assert.ok(column < columns && row < rows);
    });

    it(`never turns north and south or east and west around (${shape})`, () => {
      const { provinces, unit } = provinceMap(613);
      assert.equal(unit, 1);
      const where = new Map(provinces.map(({ code, anchor }) => [code, anchor]));
      const { tiles } = provinceTiles(shape);
      for (const one of tiles) for (const other of tiles) {
        const [a, b] = [where.get(one.id) ?? assert.fail(), where.get(other.id) ?? assert.fail()];
        if (a.y < b.y - 150) assert.ok(one.row <= other.row, `${one.id} is north of ${other.id}`);
        if (a.x < b.x - 150) assert.ok(one.column <= other.column, `${one.id} is west of ${other.id}`);
      }
    });
  }

  it('is three columns when it is narrow', () => assert.equal(provinceTiles('narrow').columns, 3));
});

describe('stripColumns', () => {
  it('are as many of 21 as fit', () => {
    assert.deepEqual([150, 320, 328, 768, 5000].map((width) => stripColumns(21, { width, tile: 160, gap: 8 })), [1, 1, 2, 4, 21]);
  });

  it('leave every tile wide enough', () => {
    fc.assert(fc.property(fc.nat(50), fc.integer({ min: 100, max: 2000 }), fc.integer({ min: 44, max: 300 }), (count, width, tile) => {
      const columns = stripColumns(count, { width, tile, gap: 8 });
      assert.ok(columns >= 1 && columns <= Math.max(1, count));
      assert.ok(columns === 1 || columns * tile + (columns - 1) * 8 <= width);
    }));
  });
});
