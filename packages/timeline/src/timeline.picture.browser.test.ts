import { expect } from '@open-wc/testing';
import { LAWS, readFeed, type Law } from '@digitaal-europa/data';
import { pngOf } from '@digitaal-europa/ui';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { sampleFeed, TODAY } from './timeline.fixture.ts';
import { makePicture } from './timeline.picture.ts';
import { DEFAULT_STATE } from './timeline.state.ts';

const laws = (): readonly Law[] => {
  const result = readFeed(LAWS, sampleFeed());
  if (!result.ok) throw new Error('sample feed: expected it to be right');
  return result.feed.records;
};
const draw = (): ReturnType<typeof makePicture> => makePicture({ laws: laws(), today: TODAY, organisation: undefined, language: 'nl', state: DEFAULT_STATE, chosen: 'Alle wetten en regelingen.', generated: '2026-11-01', link: 'https://voorbeeld.nl/' });

describe('the picture in a browser', () => {
  guardConsole();

  it('is an SVG document with title, choice, day and laws', () => {
    const { svg } = draw();
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(documentElement.textContent).to.include('stand 1 november 2026').and.to.include('Alle wetten en regelingen.').and.to.include('Voorbeeldverordening').and.to.include('https://voorbeeld.nl/');
  });

  it('becomes a PNG of double size with something on it', async () => {
    const picture = draw();
    const bitmap = await createImageBitmap(await pngOf(picture));
    expect([bitmap.width, bitmap.height]).to.deep.equal([picture.width * 2, picture.height * 2]);
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 100) dark++;
    expect(dark).to.be.greaterThan(1000);
  });

  it('gives up calmly when it would be too large or is no picture', async () => {
    for (const wrong of [{ svg: draw().svg, width: 1400, height: 200_000 }, { svg: 'geen plaatje', width: 10, height: 10 }]) {
      let failed = false;
      await pngOf(wrong).catch(() => { failed = true; });
      expect(failed).to.equal(true);
    }
  });
});
