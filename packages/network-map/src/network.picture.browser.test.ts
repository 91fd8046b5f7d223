import { expect } from '@open-wc/testing';
import { pngOf } from '@digitaal-europa/ui';
import { guardConsole } from '@digitaal-europa/ui/testing';
import type { SvgPicture, TextBox } from '@digitaal-europa/data';
import { makePicture, type PictureOptions } from './network.picture.ts';
import { DEFAULT_STATE } from './model/state.ts';
import { CONNECTED, FEW, MANY, show, type TestPictures } from './views/pictures.fixture.ts';

guardConsole();

const KINDS = ['overview', 'map', 'connections'] as const;
const draw = async (kind: (typeof KINDS)[number], fields: Parameters<typeof show>[1] = {}): Promise<SvgPicture> => {
  const host: TestPictures = await show(() => undefined, fields);
  const options: PictureOptions = { context: host.context, generated: '2026-11-20T08:00:00Z', address: 'https://www.voorbeeld.example/netwerken' };
  const picture = makePicture(kind, options);
  if (!picture) throw new Error(`no picture of ${kind}`);
  return picture;
};
const words = ({ texts }: SvgPicture): string => texts.map(({ text }) => text).join(' ');
const box = ({ x, y, width, size }: TextBox): { left: number; right: number; top: number; bottom: number } => ({ left: x, right: x + width, top: y - size * 0.75, bottom: y + size * 0.2 });

describe('a picture of the map', () => {
  it('is valid, loads nothing from elsewhere and becomes a PNG', async () => {
    for (const kind of KINDS) {
      const picture = await draw(kind, { networks: kind === 'connections' ? CONNECTED : FEW });
      const parsed = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')?.textContent, kind).to.equal(undefined);
      expect(parsed.querySelectorAll('script, image, style, foreignObject, [href]').length).to.equal(0);
      expect((await pngOf(picture)).type).to.equal('image/png');
    }
  });

  it('has a title, the day of the drawing and of the data, and where it comes from', async () => {
    for (const kind of KINDS) {
      const text = words(await draw(kind));
      expect(text, kind).to.contain('Getekend op 22 november 2026, met gegevens van 20 november 2026.').and.to.contain('https://www.voorbeeld.example/netwerken');
    }
    expect(words(await draw('overview', { language: 'en' }))).to.contain('Networks around digitalisation').and.to.contain('Drawn on 22 November 2026');
  });

  it('lets no text stand over another or past the edge', async () => {
    for (const [kind, networks] of [['overview', FEW], ['overview', MANY], ['map', MANY], ['connections', CONNECTED]] as const) {
      const { texts, width, height } = await draw(kind, { networks });
      const boxes = texts.map((one) => ({ text: one.text, ...box(one) }));
      const touching = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).map((b) => `${a.text} / ${b.text}`));
      expect(touching, kind).to.deep.equal([]);
      expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height).map(({ text }) => text), kind).to.deep.equal([]);
    }
  });

  it('explains its signs, and names what has no name in it', async () => {
    const few = words(await draw('overview'));
    expect(few).to.contain('aangesloten').and.to.contain('leemte: geen netwerk in uw regio bekend');
    const many = words(await draw('overview', { networks: MANY }));
    // A name may stand on two lines, or be short.
    const isNamed = (name: string, short = name): boolean => many.includes(short) || name.split(' ').every((word) => many.includes(word));
    expect(MANY.filter(({ name, abbreviation }) => !isNamed(name.nl, abbreviation)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('writes a long name in the middle smaller, and breaks no word of it', async () => {
    const { context } = await show(() => undefined);
    const { map: { who, ...map } } = context;
    if (!who?.organisation) throw new Error('nobody was chosen');
    const named = { ...context, map: { ...map, who: { ...who, organisation: { ...who.organisation, name: 'Hoogheemraadschap van Voorbeeldeiland' } } } };
    const own = makePicture('overview', { context: named, address: '' })?.texts.find(({ text }) => text === 'Voorbeeldeiland');
    expect(own?.size).to.be.within(13 * 0.8, 12.9);
  });

  it('shows the credit of the outlines with its addresses', async () => {
    expect(words(await draw('map'))).to.contain('https://mapsvg.com/maps/netherlands').and.to.contain('CC BY 4.0').and.to.contain('https://creativecommons.org/licenses/by/4.0/');
  });

  it('lists the connections that are not drawn, and is none without an organisation', async () => {
    const text = words(await draw('connections', { networks: CONNECTED }));
    for (let i = 1; i <= 40; i++) expect(text).to.contain(`Voorbeeldplaats ${i}`);
    const host = await show(() => undefined, { state: DEFAULT_STATE });
    expect(makePicture('connections', { context: host.context, address: '' })).to.equal(undefined);
  });
});
