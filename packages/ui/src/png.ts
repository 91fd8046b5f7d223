import { measureIn, type Measure } from './text-width.ts';

/** An SVG that stands on its own, and its size in CSS pixels. */
export interface PngSource {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Measures the texts of a picture: each at its own size, regular or semibold (600), in the fonts that the picture names. */
export function measureFor(family: string): (text: string, size: number, bold: boolean) => number {
  const measures = new Map<number, Measure>();
  return (text, size, bold) => {
    const style = bold ? -size : size;
    let measure = measures.get(style);
    if (!measure) measures.set(style, measure = measureIn({ family, size, weight: bold ? 600 : 400 }));
    return measure(text);
  };
}

/** Most pixels that every browser still draws; over it a canvas stays empty without a word. */
const MAX_AREA = 16_000_000;
const MAX_SIDE = 16_000;
/** Below this nobody can read the texts. */
const MIN_SCALE = 0.75;

/** The picture as PNG at double size, or less when it would be too large. Rejects when the browser or the page forbids it. */
export async function pngOf({ svg, width, height }: PngSource): Promise<Blob> {
  const scale = Math.min(2, Math.sqrt(MAX_AREA / (width * height)), MAX_SIDE / Math.max(width, height));
  if (scale < MIN_SCALE) throw new Error(`picture of ${width} by ${height}: expected at most ${MAX_AREA} pixels`);
  const image = await load(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas; expected one');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('empty picture; expected a PNG')); }, 'image/png');
  });
}

/** A page may allow one kind of address and not the other. First `data:`, which more pages allow: what is refused is reported as a violation. */
async function load(svg: string): Promise<HTMLImageElement> {
  try {
    return await loadFrom(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  } catch {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    return loadFrom(address).finally(() => URL.revokeObjectURL(address));
  }
}

function loadFrom(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('picture not loaded; expected the page to allow blob: or data: pictures'));
    image.src = address;
  });
}
