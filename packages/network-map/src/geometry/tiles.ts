/** Provinces and water authorities as tiles: for narrow screens, and for areas of which there are no outlines. */
import type { ProvinceCode } from '@digitaal-europa/data';

/** A tile in a grid; columns and rows count from 0. */
export interface Tile<Id extends string = string> { readonly id: Id; readonly column: number; readonly row: number }
export interface TileGrid<Id extends string = string> { readonly columns: number; readonly rows: number; readonly tiles: readonly Tile<Id>[] }

/** Rows from north to south, columns from west to east. */
type Drawing = readonly (readonly (ProvinceCode | undefined)[])[];
const none = undefined;
const DRAWINGS: Readonly<Record<'narrow' | 'wide', Drawing>> = {
  narrow: [
    ['pv27', 'pv21', 'pv20'],
    ['pv24', 'pv23', 'pv22'],
    ['pv28', 'pv26', 'pv25'],
    ['pv29', 'pv30', 'pv31'],
  ],
  wide: [
    [none, none, 'pv21', 'pv20'],
    [none, 'pv27', none, 'pv22'],
    [none, none, 'pv24', 'pv23'],
    ['pv28', 'pv26', 'pv25', none],
    ['pv29', 'pv30', 'pv31', none],
  ],
};

/** The twelve provinces: three full columns when it is narrow, else with room left where the country has water or none. In reading order. */
export function provinceTiles(shape: 'narrow' | 'wide'): TileGrid<ProvinceCode> {
  const drawing = DRAWINGS[shape];
  return {
    columns: drawing[0]?.length ?? 0, rows: drawing.length,
    tiles: drawing.flatMap((codes, row) => codes.flatMap((id, column) => (id ? [{ id, column, row }] : []))),
  };
}

/**
 * Areas of which no outlines with an open licence are at hand, such as the 21 water authorities: a strip of tiles, in the order handed in, in as many
 * columns as fit. It says who there is, and nothing about where.
 * @param width of the container, in pixels
 * @param tile least width of a tile, in pixels
 */
export function tileStrip(ids: readonly string[], width: number, { tile = 160, gap = 8 } = {}): TileGrid {
  const columns = Math.max(1, Math.min(ids.length, Math.floor((width + gap) / (tile + gap))));
  return { columns, rows: Math.ceil(ids.length / columns), tiles: ids.map((id, at) => ({ id, column: at % columns, row: Math.floor(at / columns) })) };
}
