import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROVINCES, provinceName, valuesOf, type ProvinceCode } from '@digitaal-europa/data';
import { provinceMap } from './province-map.ts';
import { PROVINCE_SHAPES, SHAPES_CREDIT, SHAPES_SIZE } from './province-shapes.ts';

const CODES = valuesOf(PROVINCES);
type Line = readonly (readonly [number, number])[];

/** The rings of a path with `M`, `l` and `z` only. */
function ringsOf(path: string): Line[] {
  assert.match(path, /^(M\d+ \d+l[-\d ]+z)+$/);
  return path.split('z').filter(Boolean).map((part) => {
    let [x, y] = [0, 0];
    const numbers = [...part.matchAll(/-?\d+/g)].map(([text]) => Number(text));
    return Array.from({ length: numbers.length / 2 }, (_, at) => [x += numbers[2 * at] ?? NaN, y += numbers[2 * at + 1] ?? NaN] as const);
  });
}
const OUTLINES = new Map(CODES.map((code) => [code, ringsOf(PROVINCE_SHAPES[code])]));
const isInside = (rings: readonly Line[], x: number, y: number): boolean => rings.flatMap((ring) => ring.map((point, at) => [point, ring.at(at - 1) ?? point] as const))
  .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length % 2 === 1;
const provincesAt = (x: number, y: number): ProvinceCode[] => CODES.filter((code) => isInside(OUTLINES.get(code) ?? [], x, y));

/** Where a place lies in the drawing: it is in the projection of Mercator, from the westernmost point of the country to the easternmost. */
const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const [WEST, EAST, NORTH, SOUTH] = [3.358, 7.2275, mercator(53.5546), mercator(50.7504)];
const at = (latitude: number, longitude: number): [number, number] => [((longitude - WEST) / (EAST - WEST)) * (SHAPES_SIZE.width - 1), ((NORTH - mercator(latitude)) / (NORTH - SOUTH)) * (SHAPES_SIZE.height - 1)];

describe('the outlines', () => {
  const TOWNS: Readonly<Record<string, readonly [ProvinceCode, latitude: number, longitude: number]>> = {
    Groningen: ['pv20', 53.219, 6.567], Leeuwarden: ['pv21', 53.201, 5.799], Assen: ['pv22', 52.993, 6.562], Zwolle: ['pv23', 52.517, 6.083], Lelystad: ['pv24', 52.508, 5.475], Arnhem: ['pv25', 51.985, 5.899],
    Utrecht: ['pv26', 52.09, 5.12], Haarlem: ['pv27', 52.387, 4.646], 'Den Haag': ['pv28', 52.075, 4.31], Middelburg: ['pv29', 51.499, 3.611], 'Den Bosch': ['pv30', 51.69, 5.304], Maastricht: ['pv31', 50.851, 5.69],
    Emmeloord: ['pv24', 52.71, 5.75], Zierikzee: ['pv29', 51.65, 3.92], Terneuzen: ['pv29', 51.335, 3.83], Texel: ['pv27', 53.05, 4.8], Winschoten: ['pv20', 53.143, 7.035], Weert: ['pv31', 51.252, 5.707], Gorinchem: ['pv28', 51.835, 4.975],
    // In Utrecht since 2002 and 2019, and their neighbours that are not.
    Vianen: ['pv26', 51.99, 5.09], Leerdam: ['pv26', 51.893, 5.092], Ameide: ['pv26', 51.954, 4.963], Meerkerk: ['pv26', 51.92, 4.995], Langerak: ['pv28', 51.931, 4.9], Hoogblokland: ['pv28', 51.887, 4.99], Arkel: ['pv28', 51.863, 4.994],
  };
  for (const [town, [code, ...where]] of Object.entries(TOWNS)) {
    it(`have ${town} in ${provinceName(code)}`, () => assert.deepEqual(provincesAt(...at(...where)), [code]));
  }

  it('leave water open', () => {
    const waters = { IJsselmeer: at(52.8, 5.4), Oosterschelde: at(51.6, 3.95), Westerschelde: at(51.4, 3.75), Waddenzee: at(53.25, 5.3) };
    for (const [name, [x, y]] of Object.entries(waters)) assert.deepEqual(provincesAt(x, y), [], name);
  });

  it('have no point in two provinces, and no slit between neighbours', () => {
    for (let x = 0.5; x < SHAPES_SIZE.width; x += 3) for (let y = 0.5; y < SHAPES_SIZE.height; y += 3) assert.ok(provincesAt(x, y).length <= 1, `${x} ${y}`);
    const points = (code: ProvinceCode): Set<string> => new Set((OUTLINES.get(code) ?? []).flat().map(([x, y]) => `${x} ${y}`));
    for (const [a, b] of [['pv20', 'pv22'], ['pv26', 'pv28'], ['pv25', 'pv26'], ['pv30', 'pv31'], ['pv23', 'pv25']] as const) assert.ok([...points(a)].filter((point) => points(b).has(point)).length > 10, `${a} ${b}`);
  });

  it('fit in their drawing, and are small', () => {
    for (const [x, y] of [...OUTLINES.values()].flat(2)) assert.ok(x >= 0 && x <= SHAPES_SIZE.width && y >= 0 && y <= SHAPES_SIZE.height);
    assert.ok(Object.values(PROVINCE_SHAPES).join('').length < 8000);
  });

  it('come with the credit that the licence asks for', () => {
    for (const text of Object.values(SHAPES_CREDIT.text)) assert.match(text, /MapSVG/);
    assert.deepEqual([SHAPES_CREDIT.licence, new URL(SHAPES_CREDIT.licenceUrl).host], ['CC BY 4.0', 'creativecommons.org']);
  });
});

describe('provinceMap', () => {
  it('has the twelve provinces with their anchor and name inside the outline', () => {
    const { provinces } = provinceMap(500);
    assert.deepEqual(provinces.map(({ code }) => code), CODES);
    for (const { code, anchor, name } of provinces) {
      assert.deepEqual(provincesAt(anchor.x, anchor.y), [code]);
      assert.deepEqual(provincesAt(name.x, name.y), [code]);
    }
  });

  it('keeps its proportions', () => {
    const { height, unit, viewBox } = provinceMap(1226);
    assert.deepEqual([height, unit, viewBox], [1448, 0.5, '0 0 613 724']);
  });

  it('has room for marks of 44 pixels, and for names of 13 over numbers, from 320 pixels wide', () => {
    const { provinces, unit } = provinceMap(320);
    for (const one of provinces) for (const other of provinces.filter(({ code }) => code !== one.code)) {
      assert.ok(Math.hypot(one.anchor.x - other.anchor.x, one.anchor.y - other.anchor.y) / unit >= 44, `${one.code} ${other.code}`);
      const halves = ((provinceName(one.code).length + provinceName(other.code).length) / 2) * 6.8;
      assert.ok(Math.abs(one.anchor.x - other.anchor.x) / unit > halves || Math.abs(one.anchor.y - other.anchor.y) / unit > 32, `${one.code} ${other.code}`);
    }
    for (const { name, number } of provinces) assert.equal(Math.round((number.y - name.y) / unit), 16);
  });
});
