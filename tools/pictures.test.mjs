// The pictures in the READMEs are there, small, and told to who cannot see them; and the two pure functions that make and judge them.
import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import { chunk, chunksOf, paletteOf, SIGNATURE, withPalette } from '../scripts/palette-png.mjs';
import { HOUSE_STYLES, PICTURES, SITES, staleness } from '../scripts/pictures.data.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = [...PICTURES, ...SITES].map(({ name }) => name).toSorted();
const MOST_BYTES = 250_000;

describe('the pictures in the READMEs', () => {
  it('are those of the list, each smaller than 250 kB', () => {
    const files = globSync('docs/pictures/*.png', { cwd: root });
    assert.deepEqual(files.map((file) => /([\w-]+)\.png$/.exec(file)[1]).toSorted(), names);
    assert.deepEqual(files.filter((file) => statSync(join(root, file)).size >= MOST_BYTES), []);
  });

  it('stand in a README, each with words that say what one sees', () => {
    const shown = globSync(['README.md', 'packages/*/README.md'], { cwd: root }).flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [...text.matchAll(/!\[([^\]]*)\]\(\S*docs\/pictures\/([\w-]+)\.png\)|<img src="\S*docs\/pictures\/([\w-]+)\.png"[^>]*? alt="([^"]*)"/g)].map(([, alt, name, tagName, tagAlt]) => ({ file, name: name ?? tagName, alt: alt ?? tagAlt }));
    });
    assert.deepEqual([...new Set(shown.map(({ name }) => name))].toSorted(), names);
    assert.deepEqual(shown.filter(({ alt }) => alt.split(' ').length < 4), []);
  });

  it('show no house style of somebody else', () => {
    assert.equal(HOUSE_STYLES.length, 6);
    assert.deepEqual(HOUSE_STYLES.filter(({ name }) => names.includes(name)), []);
    assert.match(readFileSync(join(root, '.gitignore'), 'utf8'), /^docs\/pictures\/house-styles$/m);
  });
});

describe('staleness', () => {
  const print = { looks: 'a', says: 'b' };
  const changed = (what) => [`the picture one no longer shows what the story shows (${what} changed): run npm run pictures`];

  it('finds nothing the matter with a picture of what is there', () => assert.deepEqual(staleness({ one: print, other: print }, { one: print }), []));
  it('says whether words changed, or colours, or both', () => {
    assert.deepEqual(staleness({ one: print }, { one: { ...print, says: 'c' } }), changed('its texts or parts'));
    assert.deepEqual(staleness({ one: print }, { one: { ...print, looks: 'c' } }), changed('its style'));
    assert.deepEqual(staleness({ one: print }, { one: { looks: 'c', says: 'c' } }), changed('its texts or parts and its style'));
  });
  it('says that a picture was never taken', () => assert.deepEqual(staleness({}, { one: print }), ['the picture one was never taken: run npm run pictures']));
});

describe('a PNG with a palette', () => {
  /** Colours in rows, each row by another of the five filters of PNG. */
  const ROWS = [[0xffffff, 0x154273, 0xffffff], [0x000000, 0x154273, 0xfbf6ec], [0xffffff, 0xb3261e, 0x000000], [0x102030, 0x405060, 0x708090], [0xffffff, 0xfefefe, 0x154273]];
  const bytesOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const paeth = (left, above, corner) => [left, above, corner].toSorted((a, b) => Math.abs(left + above - corner - a) - Math.abs(left + above - corner - b))[0];
  const FILTERS = [() => 0, (left) => left, (_, above) => above, (left, above) => (left + above) >> 1, paeth];
  function trueColour(alpha) {
    const lines = ROWS.map((row) => row.flatMap((colour) => [...bytesOf(colour), ...(alpha ? [255] : [])]));
    const size = alpha ? 4 : 3;
    const raw = lines.flatMap((line, y) => [y, ...line.map((byte, i) => (byte - FILTERS[y](line[i - size] ?? 0, lines[y - 1]?.[i] ?? 0, lines[y - 1]?.[i - size] ?? 0)) & 255)]);
    const header = Buffer.from([0, 0, 0, ROWS[0].length, 0, 0, 0, ROWS.length, 8, alpha ? 6 : 2, 0, 0, 0]);
    return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(raw))), chunk('IEND', Buffer.alloc(0))]);
  }
  function coloursOf(png) {
    const chunks = Object.fromEntries(chunksOf(png));
    const lines = inflateSync(chunks.IDAT);
    return ROWS.map((row, y) => row.map((_, x) => chunks.PLTE.readUIntBE(lines[y * (row.length + 1) + x + 1] * 3, 3)));
  }

  it('has the same pixels, whatever filter the browser used', () => {
    assert.deepEqual(coloursOf(withPalette(trueColour(false))), ROWS);
    assert.deepEqual(coloursOf(withPalette(trueColour(true))), ROWS);
  });
  it('keeps the commonest colours as they are, and lets rare ones share', () => {
    const { palette, places } = paletteOf(new Map([[0xffffff, 900], [0xfefefe, 800], [0x000000, 3], [0x010101, 2], [0xb3261e, 1]]), 4, 2);
    assert.deepEqual(palette.toSorted(), [0xffffff, 0xfefefe, 0x000000, 0xb3261e].toSorted());
    assert.equal(places.get(0x010101), places.get(0x000000));
  });
  it('is made of nothing but a PNG', () => assert.throws(() => withPalette(Buffer.from('GIF89a, or so')), /expected a PNG/));
});
