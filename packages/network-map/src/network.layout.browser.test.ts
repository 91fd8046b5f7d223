import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { sampleClaim, sampleNetwork, sampleOrganisation, withMembers } from './model/map.fixture.ts';
import { VIEWS, type View } from './model/state.ts';
import { aroundIt, manyNetworks, MapDriver, mapOf, nameOf, sampleNetworks, sampleOrganisations, setAddress } from './network.driver.ts';
import type { KdeNetworkMap } from './network.element.ts';

interface Wheel { readonly x: number; readonly y: number; readonly deltaY?: number }
/** Only Chromium can be told to turn a wheel. */
const hasWheel = await executeServerCommand<boolean, Wheel>('real-wheel', { x: 0, y: 0 });

const LONG = sampleNetwork('lang', { name: { nl: 'Voorbeeld van een Samenwerkings\u00ADverband\u00ADgegevens\u00ADuitwisselings\u00ADvoorbeeld', en: 'Sample of a long name' }, themes: ['zorg'] });
const RECORDS = [...sampleNetworks, LONG, ...manyNetworks(20)];
/** In a column of this width, in a window that is wider. */
async function inColumn(width: number, view: View = 'overview', records: readonly unknown[] = RECORDS): Promise<MapDriver> {
  const page = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px">${mapOf({ records, view })}</div>`);
  const map = new MapDriver(page.querySelector('kde-network-map') as KdeNetworkMap);
  await map.until(() => map.isDrawn && map.knowsOrganisations, 'drawn');
  return map;
}
/** What sticks out of the map to the side; what scrolls in a box of its own does not. */
function sticksOut(map: MapDriver): string[] {
  const { left, right } = map.element.getBoundingClientRect();
  return map.seen('.networks *').filter((one) => {
    if (one.closest('.visually-hidden, .table-scroller > *, svg') || getComputedStyle(one).clipPath !== 'none') return false;
    const box = one.getBoundingClientRect();
    return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
  }).map((one) => `${one.localName}.${one.className} ${one.textContent.trim().slice(0, 30)}`);
}
const unfold = (map: MapDriver): void => { for (const fold of map.all('.details details, .advice details, .filters__fold, .theme__fold')) (fold as HTMLDetailsElement).open = true; };
/** Every state in which something can stick out. */
const STATES: Readonly<Record<string, { readonly view?: View; readonly reach: (map: MapDriver) => Promise<void> }>> = {
  ...Object.fromEntries(VIEWS.map((view) => [`the ${view}`, { view, reach: () => Promise.resolve() }])),
  'what is folded': { reach: async (map) => { unfold(map); await map.element.updateComplete; } },
  'filters and questions open': { reach: async (map) => { await map.tick('theme', 'ai'); unfold(map); await map.panel(/^Verander uw antwoorden/); } },
  'the menu open': { reach: async (map) => { await map.panel(/^Delen/); } },
  'a network': { view: 'list', reach: async (map) => { await map.press('Voorbeeldkring', '.list'); unfold(map); } },
  'a gap': { reach: async (map) => { await map.press(/^AI en algoritmen/, '.circle'); } },
  'the water authorities': { view: 'map', reach: async (map) => { map.one('[role=switch]').click(); await map.element.updateComplete; } },
};

describe('kde-network-map, in the room it has', () => {
  guardConsole();
  let restore = (): void => {};
  beforeEach(async () => {
    setAddress('');
    restore = aroundIt(sampleOrganisations);
    await setViewport({ width: 1480, height: 900 });
  });
  afterEach(() => {
    restore();
    document.documentElement.style.fontSize = '';
    scrollTo(0, 0);
  });

  for (const [state, { view, reach }] of Object.entries(STATES)) {
    for (const [size, widths] of [['', [320, 576, 900, 1240, 1440]], ['200%', [320, 640, 768, 1440]]] as const) {
      it(`keeps ${state} within its width, from a phone to a desk${size === '' ? '' : ', in text twice as large'}`, async () => {
        document.documentElement.style.fontSize = size;
        for (const width of widths) {
          const map = await inColumn(width, view);
          await reach(map);
          expect(sticksOut(map), `${width} px`).to.deep.equal([]);
          expect(map.element.scrollWidth, `${width} px`).to.be.at.most(width);
          map.element.remove();
        }
      });
    }
  }

  it('lets the two rows of views share a border on a phone, as neighbours in a row do', async () => {
    const map = await inColumn(320, 'overview');
    const boxes = map.all('.bar .segmented__option').map((option) => option.getBoundingClientRect());
    const [first, second, third] = boxes;
    expect(boxes.length).to.equal(4);
    expect([(second?.left ?? 0) - (first?.right ?? 0), (third?.top ?? 0) - (first?.bottom ?? 0)].map(Math.round)).to.deep.equal([-2, -2]);
  });

  for (const width of [320, 768, 1440]) {
    it(`keeps a word of 200 letters in any text within its width, ${width} px`, async () => {
      const word = 'voorbeeld'.repeat(23).slice(0, 200);
      const source = { url: `https://www.voorbeeld.example/${word}`, title: word, article: word };
      const proof = { evidence: 'source-read', source } as const;
      restore();
      const organisations = [...sampleOrganisations.map((one) => ({ ...one, name: `${word}${one.id}` })), sampleOrganisation('gm0009', { name: word, sources: [source], unconfirmed: [word], frontrunner: [sampleClaim({ claim: word, openToContact: true, contactRoute: word, ...proof })] })];
      restore = aroundIt(organisations);
      const lang = { nl: word, en: word };
      const unbroken = sampleNetwork('woord', {
        name: lang, abbreviation: word, synonyms: [word], ...withMembers('gm0716', 'gm0009', 'gm0001'), themes: ['ai', 'data', 'zorg'], functions: ['cio'], offers: word, note: word, url: source.url, sources: [source], unconfirmed: [word],
        joining: { mode: 'on-request', how: word, cost: word, meetings: word, contactFunction: word, contactUrl: source.url, ...proof }, memberCount: { value: 64, asOf: '2026-11-01', ...proof },
      });
      const records = [unbroken, { ...unbroken, id: 'regio', reach: 'regional' as const, regions: ['pv29'] }, ...sampleNetworks];
      for (const [what, view, selector] of [...VIEWS.map((one) => [one, one, ''] as const), ['a network', 'list', '.list .name'], ['an organisation', 'connections', '[data-mark="organisation/gm0009"], .rest [data-mark="organisation/gm0009"]']] as const) {
        const map = await inColumn(width, view, records);
        for (const fold of map.all('details')) (fold as HTMLDetailsElement).open = true;
        if (selector) map.one(selector).click();
        await map.element.updateComplete;
        unfold(map);
        expect(sticksOut(map), what).to.deep.equal([]);
        expect(map.element.scrollWidth, what).to.be.at.most(width);
        map.element.remove();
      }
    });
  }

  const form = (map: MapDriver): string[] => [map.all('.bar--narrow').length > 0 ? 'narrow' : 'wide', map.all('.compass').length > 0 ? 'compass' : map.all('[role=grid]').length > 0 ? 'table' : 'column', map.all('.columns').length > 0 ? 'beside' : 'above'];

  it('takes its form from its own width and not from the window', async () => {
    const forms: unknown[] = [];
    for (const width of [575, 576, 899, 900, 1239, 1240]) {
      const map = await inColumn(width);
      forms.push([width, ...form(map)]);
      map.element.remove();
    }
    // Beside a long page the other column stays in sight.
    const map = await inColumn(1240);
    map.one('.frontrunners').scrollIntoView({ block: 'start' });
    expect(map.one('.aside').getBoundingClientRect().bottom).to.be.greaterThan(innerHeight / 2);
    expect(forms).to.deep.equal([[575, 'narrow', 'column', 'above'], [576, 'wide', 'table', 'above'], [899, 'wide', 'table', 'above'], [900, 'wide', 'compass', 'above'], [1239, 'wide', 'compass', 'above'], [1240, 'wide', 'compass', 'beside']]);
  });

  it('counts text twice as large as half the width', async () => {
    document.documentElement.style.fontSize = '200%';
    expect(form(await inColumn(1440))).to.deep.equal(['wide', 'table', 'above']);
  });

  it('answers first on a phone, and shows the picture first that one chooses there', async () => {
    const map = await inColumn(320);
    const first = (): string => map.one('.main, .aside').className;
    expect(first()).to.equal('aside');
    for (const view of ['map', 'connections'] as const) {
      await map.show(view);
      expect([first(), map.seen('.advice').length], view).to.deep.equal(['main', 1]);
    }
    await map.press(/^Voorbeeldkring/, '.links');
    await map.until(() => map.detailsTitle === 'Voorbeeldkring', 'its details');
    expect(first()).to.equal('aside');
    await map.press(/^Sluit/, '.details');
    await map.until(() => map.detailsTitle === '', 'closed');
    expect([first(), map.focusedMark]).to.deep.equal(['main', 'network/kring']);
  });

  it('keeps what was open, chosen and focused when its width changes [R28]', async () => {
    const map = await inColumn(1300);
    await map.tick('theme', 'ai');
    await map.openDetails('network', 'kring');
    const page = map.element.parentElement as HTMLElement;
    for (const [width, drawn] of [[700, 'table'], [320, 'column'], [1300, 'compass']] as const) {
      page.style.inlineSize = `${width}px`;
      await map.until(() => form(map)[1] === drawn, `${width} px`);
      expect([map.detailsTitle, map.chips], `${width} px`).to.deep.equal(['Voorbeeldkring', ['AI en algoritmen']]);
    }
  });

  for (const width of [320, 1440]) {
    it(`has nothing to press that is smaller than 24 pixels at ${width} px, but words in a sentence`, async () => {
      for (const { view, reach } of Object.values(STATES)) {
        const map = await inColumn(width, view);
        await reach(map);
        const controls = map.seen('button, select, summary, input, a[href]').filter((one) => !one.matches('.name, .link, p a, li a, dd a'));
        const small = controls.map((one) => [one, (one.matches('input') ? one.closest('label') ?? one : one).getBoundingClientRect()] as const).filter(([, { height, width: across }]) => height < 24 || across < 24);
        expect(small.map(([one, { width: across, height }]) => `${nameOf(one)} ${one.className} ${across}x${height}`)).to.deep.equal([]);
        map.element.remove();
      }
    });
  }

  describe('leaves the wheel to the page', () => {
    const pictures: readonly (readonly [View, number, string])[] = [['overview', 1440, '.compass'], ['overview', 800, '.grid'], ['overview', 400, '.themes'], ['map', 1440, '.outlines'], ['map', 400, '.tiles'], ['connections', 1440, '.links'], ['list', 1440, '.table-scroller']];
    for (const [view, width, selector] of pictures) {
      it(`over ${selector} of the ${view}, ${width} pixels wide`, async () => {
        await setViewport({ width: 1480, height: 500 });
        const map = await inColumn(width, view);
        const page = map.element.parentElement as HTMLElement;
        page.style.paddingBlockEnd = '2000px';
        const picture = map.one(selector);
        const turned = new WheelEvent('wheel', { deltaY: 100, bubbles: true, composed: true, cancelable: true });
        for (const one of [picture, ...picture.querySelectorAll('button, svg, td')]) one.dispatchEvent(turned);
        expect(turned.defaultPrevented).to.equal(false);
        if (!hasWheel) return;
        picture.scrollIntoView({ block: 'start' });
        const before = scrollY;
        const { left, top } = picture.getBoundingClientRect();
        await executeServerCommand('real-wheel', { x: Math.round(left + 60), y: Math.round(Math.max(0, top) + 60), deltaY: 300 });
        await map.until(() => scrollY > before + 100, 'the page has scrolled');
      });
    }
  });
});
