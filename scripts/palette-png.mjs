// A PNG with a palette instead of true colour: a screenshot of a widget has few colours, and is then a third of the size. Pure.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Colours of a palette. */
const MOST = 256;
/** Of these, how many are the commonest colours as they are. */
const KEPT = 32;
/** Bytes of a pixel, by the colour type in the header. */
const BYTES = { 2: 3, 6: 4 };

/** The chunks of a PNG, as `[type, data]`. */
export function chunksOf(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('expected a PNG');
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return chunks;
}

/** One chunk as it stands in a file: its length, name, data and check. */
export function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** What a filter of PNG foretells for a byte, from the one to its left, the one above, and the one above left. */
const FORETELL = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const guess = left + above - corner;
    const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
    return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
  },
];

/** Width, height, and the pixels as numbers `0xrrggbb`, of a PNG without transparency as browsers make them: 8 bits, not interlaced. */
function pixelsOf(png) {
  const chunks = chunksOf(png);
  const header = chunks[0][1];
  const [width, height, depth, type, interlaced] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9], header[12]];
  const size = BYTES[type];
  if (depth !== 8 || !size || interlaced) throw new Error(`expected a PNG with 8 bits in true colour, got ${depth} bits of type ${type}`);
  const raw = inflateSync(Buffer.concat(chunks.filter(([name]) => name === 'IDAT').map(([, data]) => data)));
  const pixels = new Uint32Array(width * height);
  const stride = width * size;
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const foretell = FORETELL[raw[start]];
    const line = raw.subarray(start + 1, start + 1 + stride);
    for (let i = 0; i < stride; i += 1) line[i] += foretell(i < size ? 0 : line[i - size], above[i], i < size ? 0 : above[i - size]);
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = (line[x * size] << 16) | (line[x * size + 1] << 8) | line[x * size + 2];
    above = line;
  }
  return { width, height, pixels };
}

const SHIFTS = [16, 8, 0]; // red, green, blue
/** The channel in which the colours of a box differ most, and how much. */
function spread(colours) {
  let widest = { shift: 0, least: 0, range: -1 };
  for (const shift of SHIFTS) {
    let [least, most] = [255, 0];
    for (const [colour] of colours) {
      const value = (colour >> shift) & 255;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (most - least > widest.range) widest = { shift, least, range: most - least };
  }
  return { colours, ...widest };
}

/**
 * Every colour with its place in the palette. The commonest keep what they are: grounds differ little, and a reader sees it when they do not
 * differ at all. Of what is left, the edges of letters, the box with the widest range is cut in two until there are enough.
 */
export function paletteOf(counts, most = MOST, kept = KEPT) {
  const byCount = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  const boxes = byCount.slice(0, kept).map((one) => spread([one]));
  if (byCount.length > kept) boxes.push(spread(byCount.slice(kept)));
  while (boxes.length < most) {
    const box = boxes.reduce((widest, one) => (one.range > widest.range ? one : widest));
    if (box.range === 0) break;
    const middle = box.least + box.range / 2;
    const sides = Object.groupBy(box.colours, ([colour]) => (((colour >> box.shift) & 255) <= middle ? 'low' : 'high'));
    boxes.splice(boxes.indexOf(box), 1, spread(sides.low), spread(sides.high));
  }
  const places = new Map();
  const palette = boxes.map(({ colours }, place) => {
    for (const [colour] of colours) places.set(colour, place);
    return colours[0][0]; // the commonest of its box
  });
  return { palette, places };
}

/** The same picture with few colours. */
export function withPalette(png) {
  const { width, height, pixels } = pixelsOf(png);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const { palette, places } = paletteOf(counts);
  const lines = Buffer.alloc(height * (width + 1)); // each begins with 0: no filter
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) lines[y * (width + 1) + x + 1] = places.get(pixels[y * width + x]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits, with a palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => SHIFTS.map((shift) => (colour >> shift) & 255)))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
