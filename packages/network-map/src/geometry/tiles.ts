/** Provinces as tiles, for narrow screens, and areas of which there are no outlines. */
import type { ProvinceCode } from '@digitaal-europa/data';

/** A tile in a grid; columns and rows count from 0. */
export interface ProvinceTile { readonly id: ProvinceCode; readonly column: number; readonly row: number }
export interface ProvinceTiles { readonly columns: number; readonly rows: number; readonly tiles: readonly ProvinceTile[] }

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
export function provinceTiles(shape: 'narrow' | 'wide'): ProvinceTiles {
  const drawing = DRAWINGS[shape];
  return {
    columns: drawing[0]?.length ?? 0, rows: drawing.length,
    tiles: drawing.flatMap((codes, row) => codes.flatMap((id, column) => (id ? [{ id, column, row }] : []))),
  };
}

/**
 * Columns of a strip of tiles, as many as fit: for areas of which no outlines with an open licence are at hand, such as the 21 water authorities. It
 * says who there is, and nothing about where.
 * @param width of the container, in pixels
 * @param tile least width of a tile, in pixels
 * @param gap between two tiles, in pixels
 */
export const stripColumns = (count: number, { width, tile, gap }: Readonly<Record<'width' | 'tile' | 'gap', number>>): number => Math.max(1, Math.min(count, Math.floor((width + gap) / (tile + gap))));
