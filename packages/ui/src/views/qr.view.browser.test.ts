import { expect, fixture, html } from '@open-wc/testing';
import jsQr from 'jsqr';
import { QR_LENGTH, qrOf } from '../qr.ts';
import { guardConsole } from '../testing/index.ts';
import { qrView } from './qr.view.ts';

/** What somebody else's reader makes of a drawn code. */
async function scan(svg: SVGSVGElement): Promise<string | undefined> {
  const side = 5 * svg.viewBox.baseVal.width;
  const image = new Image(side, side);
  const drawn = svg.cloneNode(true) as SVGSVGElement;
  for (const [name, value] of Object.entries({ xmlns: 'http://www.w3.org/2000/svg', width: side, height: side })) drawn.setAttribute(name, String(value));
  image.src = `data:image/svg+xml,${encodeURIComponent(drawn.outerHTML)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.drawImage(image, 0, 0, side, side);
  return jsQr.default(context.getImageData(0, 0, side, side).data, side, side)?.data;
}
const show = (address: string | undefined): Promise<HTMLElement> => fixture(html`<div>${qrView(address, 'Scan de code.')}</div>`);

describe('a code on paper', () => {
  guardConsole();

  const long = `https://example.org/${'a'.repeat(QR_LENGTH - 20)}`;
  for (const [what, address] of [['short', 'https://vng.nl/'], ['usual', 'https://example.org/tijdlijn?voor=gm0505#kde-timeline=v1&wet=ai-act&jaren=3'], ['longest', long]] as const) {
    it(`leads a reader to its address: the ${what} one`, async () => {
      const shown = await show(address);
      expect(await scan(shown.querySelector('svg') as SVGSVGElement)).to.equal(address);
    });
  }
  it('is not there without an address, or of one that is too long', async () => {
    expect([qrOf(`${long}a`), (await show(undefined)).textContent.trim(), (await show(`${long}a`)).textContent.trim()]).to.deep.equal([undefined, '', '']);
  });
  it('has a name that is read once', async () => {
    const shown = await show('https://vng.nl/');
    expect([shown.querySelector('svg')?.getAttribute('aria-label'), shown.querySelector('span')?.getAttribute('aria-hidden')]).to.deep.equal(['Scan de code.', 'true']);
  });
});
