import { expect } from '@open-wc/testing';
import { measureFor, pngOf } from './png.ts';
import { guardConsole } from './testing/index.ts';

const svg = (width: number, height: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ffffff"/><rect width="${width / 2}" height="${height}" fill="#102030"/></svg>`;
const source = (width: number, height: number): { svg: string; width: number; height: number } => ({ svg: svg(width, height), width, height });
const failure = (promise: Promise<unknown>): Promise<string> => promise.then(() => '', (error: unknown) => (error as Error).message);

describe('pngOf', () => {
  guardConsole();

  it('draws a picture at double size', async () => {
    const png = await pngOf(source(40, 30));
    const bitmap = await createImageBitmap(png);
    expect([png.type, bitmap.width, bitmap.height]).to.deep.equal(['image/png', 80, 60]);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [80, 60];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const colorAt = (x: number): number[] => [...context.getImageData(x, 30, 1, 1).data];
    expect([colorAt(20), colorAt(60)]).to.deep.equal([[16, 32, 48, 255], [255, 255, 255, 255]]);
  });

  it('draws a large picture smaller, within what every browser can draw', async () => {
    const { width, height } = await createImageBitmap(await pngOf(source(2400, 4000)));
    expect(width * height).to.be.at.most(16_000_000).and.to.be.greaterThan(15_900_000);
    expect(Math.abs(width / height - 0.6)).to.be.below(0.001);
  });

  it('draws where the page allows only one kind of address', async () => {
    const own = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') as PropertyDescriptor;
    Object.defineProperty(URL, 'createObjectURL', { ...own, value: () => 'data:text/plain,' });
    try {
      expect((await createImageBitmap(await pngOf(source(40, 30)))).width).to.equal(80);
    } finally {
      Object.defineProperty(URL, 'createObjectURL', own);
    }
  });

  it('refuses a picture that nobody could read, and what is no picture', async () => {
    expect(await failure(pngOf(source(1400, 200_000)))).to.include('1400 by 200000');
    expect(await failure(pngOf({ svg: 'geen plaatje', width: 10, height: 10 }))).to.include('picture not loaded');
  });

  it('refuses an empty picture', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'toBlob') as PropertyDescriptor;
    Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', { ...own, value: (done: (blob: null) => void) => { done(null); } });
    try {
      expect(await failure(pngOf(source(40, 30)))).to.include('empty picture');
    } finally {
      Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', own);
    }
  });
});

describe('measureFor', () => {
  it('measures a text as the picture sets it', () => {
    const family = 'Arial, sans-serif';
    const measure = measureFor(family);
    const drawn = (weight: number, size: number): number => {
      const box = document.createElement('span');
      Object.assign(box.style, { font: `${weight} ${size}px ${family}`, position: 'absolute', whiteSpace: 'pre' });
      box.textContent = 'Wet van 2027';
      document.body.append(box);
      const { width } = box.getBoundingClientRect();
      box.remove();
      return width;
    };
    for (const size of [11, 20]) for (const bold of [false, true]) expect(Math.abs(measure('Wet van 2027', size, bold) - drawn(bold ? 600 : 400, size)), `${size} ${String(bold)}`).to.be.below(1);
    expect(measure('Wet van 2027', 20, true)).to.be.greaterThan(measure('Wet van 2027', 20, false));
  });
});
