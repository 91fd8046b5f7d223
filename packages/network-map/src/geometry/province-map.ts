/** The map of the twelve provinces: outlines, and where in each its name and its number stand. */
import type { ProvinceCode } from '@digitaal-europa/data';
import { PROVINCE_SHAPES, SHAPES_SIZE } from './province-shapes.ts';

/** In units of the outlines. */
interface Spot { readonly x: number; readonly y: number }

export interface ProvinceArea {
  readonly code: ProvinceCode;
  /** For `d` of a path, with `fill-rule="evenodd"`. */
  readonly path: string;
  /** Inside the outline: middle of a mark of 44 pixels, where numbers go. */
  readonly anchor: Spot;
  /** Middle of the baseline of its name. */
  readonly name: Spot;
  /** Middle of the baseline of its number, under the name. */
  readonly number: Spot;
}

export interface ProvinceMap {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  /** Units of the outlines in a pixel: a text of 13 pixels is `13 * unit` high. */
  readonly unit: number;
  readonly provinces: readonly ProvinceArea[];
}

/** Where an outline has most room for a text that is twice as wide as high, away from the names beside it. */
const ANCHORS: Readonly<Record<ProvinceCode, readonly [x: number, y: number]>> = {
  pv20: [512, 68], pv21: [386, 146], pv22: [512, 202], pv23: [494, 316], pv24: [360, 282], pv25: [428, 396],
  pv26: [296, 380], pv27: [236, 214], pv28: [172, 432], pv29: [92, 588], pv30: [328, 508], pv31: [398, 598],
};
/** From the anchor to the two baselines, in pixels. */
const NAME = -3;
const NUMBER = 13;

/** The map at a width in pixels; the height follows. Provinces in the order of their codes. */
export function provinceMap(width: number): ProvinceMap {
  const unit = SHAPES_SIZE.width / width;
  return {
    width, height: SHAPES_SIZE.height / unit, viewBox: `0 0 ${SHAPES_SIZE.width} ${SHAPES_SIZE.height}`, unit,
    provinces: (Object.keys(ANCHORS) as ProvinceCode[]).map((code) => {
      const [x, y] = ANCHORS[code];
      return { code, path: PROVINCE_SHAPES[code], anchor: { x, y }, name: { x, y: y + NAME * unit }, number: { x, y: y + NUMBER * unit } };
    }),
  };
}
