import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { checkPrivateProps, cssTextOf, expectAccessible, expectConsole, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { VIEWS } from './model/state.ts';
import { aroundIt, MapDriver, mapOf, sampleFeed, sampleNetworks, setAddress, TODAY } from './network.driver.ts';
import { KdeNetworkMap } from './network.element.ts';

const unfold = (map: MapDriver): void => { for (const fold of map.all('.details details, .advice details, .filters__fold')) (fold as HTMLDetailsElement).open = true; };
/** Every state of the map, and how one comes there. */
const STATES: Readonly<Record<string, (map: MapDriver) => Promise<void>>> = {
  ...Object.fromEntries(VIEWS.map((view) => [`as ${view}`, async (map: MapDriver) => { if (view !== 'overview') await map.show(view); unfold(map); }])),
  ...Object.fromEntries(VIEWS.map((view) => [`as ${view}, for nobody in particular`, async (map: MapDriver) => { map.element.organisation = undefined; await map.element.updateComplete; if (view !== 'overview') await map.show(view); }])),
  'with a network open': async (map) => { await map.openDetails('network', 'kring'); unfold(map); },
  'with an organisation open': async (map) => { await map.openDetails('network', 'kring'); unfold(map); await map.press('Voorbeeld-gm0001', '.details'); unfold(map); },
  'with a gap open': async (map) => { await map.press(/^AI /, '.circle'); expect(map.detailsTitle).to.match(/AI /); unfold(map); },
  'with questions open': async (map) => { await map.panel(/^Verander uw antwoorden|^Change your answers/); },
  'with filters open': async (map) => { await map.tick('theme', 'ai'); unfold(map); },
  'with the menu open': async (map) => { await map.panel(/^Delen|^Share/); },
  'searching': async (map) => { await map.type('voorbeeld'); },
  'without a toolbar': async (map) => { map.element.noToolbar = true; await map.element.updateComplete; },
};
const open = (lang = 'nl', style = ''): Promise<MapDriver> => MapDriver.open(html`<div lang=${lang} style=${style}>${mapOf()}</div>`);

guardConsole();
let restore = (): void => {};
beforeEach(() => {
  setAddress('');
  restore = aroundIt();
});
afterEach(() => restore());

describe('kde-network-map is accessible', () => {
  // By width: a window that changes its size lays everything out anew.
  for (const width of [320, 768, 1440]) {
    describe(`${width} pixels wide, and does not widen the page`, () => {
      beforeEach(() => setViewport({ width, height: 900 }));
      for (const [state, reach] of Object.entries(STATES)) {
        it(`${state} [R21]`, async () => {
          const map = await open();
          await reach(map);
          await expectAccessible(map.element);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
        });
      }
    });
  }

  describe('in English, on a dark page', () => {
    beforeEach(() => setViewport({ width: 1440, height: 900 }));
    for (const [state, reach] of Object.entries(STATES)) {
      it(`${state} [R21]`, async () => {
        const map = await open('en', 'background: #111; color: #eee; padding: 1rem');
        await reach(map);
        expect(map.all('.on-dark')).to.have.length(1);
        await expectAccessible(map.element);
      });
    }
  });
});

describe('kde-network-map', () => {
  beforeEach(() => setViewport({ width: 1440, height: 900 }));

  (hasForcedColors ? it : it.skip)('in forced colours: what one is in, what is open and what is chosen stand out from the ground', async () => {
    await inForcedColors(async () => {
      const map = await open();
      await map.openDetails('network', 'kring');
      const ground = getComputedStyle(document.body).backgroundColor;
      const of = (selector: string, property: 'color' | 'fill' | 'stroke' | 'borderTopColor' | 'backgroundColor'): string => getComputedStyle(map.one(selector))[property];
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(of('.segmented__option[aria-pressed=true]', 'backgroundColor'), 'the pressed view').not.to.equal(of('.segmented__option[aria-pressed=false]', 'backgroundColor'));
      for (const text of ['.compass__heading', '.mark-name', '.compass__reach']) expect(of(text, 'fill'), text).not.to.equal(ground);
      expect(of('.compass__ring', 'stroke'), 'a ring').not.to.equal(ground);
      expect(of('.details', 'borderTopColor'), 'the details').not.to.equal(ground);
      expect(of('.details__heading', 'color')).not.to.equal(ground);
    });
  });

  it('hides when hidden [R19]', async () => {
    const map = await open();
    map.element.hidden = true;
    expect(map.element.getBoundingClientRect().height).to.equal(0);
  });

  it('speaks Dutch, and English inside lang="en", with the Dutch of the data marked as Dutch [R34]', async () => {
    const dutch = await open();
    expect([dutch.text('.title'), dutch.adviceTitle]).to.deep.equal(['Netwerken rond digitalisering', 'Past bij Tholen']);
    const map = await open('en');
    expect([map.text('.title'), map.adviceTitle]).to.deep.equal(['Networks around digitalisation', 'Fits Tholen']);
    await map.openDetails('network', 'kring');
    expect(map.detailsTitle).to.equal('Sample of Voorbeeldkring');
    const parts = map.all('.details *').filter((part) => part.childElementCount === 0 && /kennis delen|Stuur een bericht|Voorbeeldlijst|secretariaat/.test(part.textContent));
    expect(parts.length).to.be.greaterThan(3);
    expect(parts.filter((part) => part.closest('[lang]')?.getAttribute('lang') !== 'nl').map((part) => part.textContent)).to.deep.equal([]);
  });

  it('puts its headings below the level that the page gives it', async () => {
    const map = await MapDriver.open(html`<kde-network-map loading="eager" heading-level="3" organisation="gm0716" today=${TODAY} .data=${sampleFeed()}></kde-network-map>`);
    expect(['.title', '.advice__heading', '.advice__name', '.advice__asks'].map((selector) => map.one(selector).localName)).to.deep.equal(['h3', 'h4', 'h5', 'h6']);
  });

  it('takes font and colour from the page', async () => {
    const page = await fixture<HTMLElement>(html`<div style="font: 20px monospace; color: rgb(1, 2, 3)">${mapOf()}</div>`);
    const map = new MapDriver(page.querySelector('kde-network-map') as KdeNetworkMap);
    await map.until(() => map.isDrawn, 'drawn');
    const { fontFamily, color } = getComputedStyle(map.one('.title'));
    expect([fontFamily, color]).to.deep.equal(['monospace', 'rgb(1, 2, 3)']);
  });

  it('leaves no private custom property undefined or unused', () => {
    expect(checkPrivateProps(cssTextOf(KdeNetworkMap.styles), ['--_at', '--_below', '--_y', '--_radius', '--_wide', '--_height', '--_grow', '--_fit', '--_columns'])).to.deep.equal({ undefined: [], unused: [] });
  });

  it('stands twice on one page, each with its own choices, and shows hostile data as text [R45 R60]', async () => {
    const [one, two] = [await open(), await MapDriver.open(mapOf({ records: [{ ...sampleNetworks[0], name: { nl: '<img src=x onerror=alert(1)>', en: 'x' }, offers: '</p><script>alert(1)</script>' }] }))];
    await one.type('voorbeeldkring');
    expect([one.query, two.query]).to.deep.equal(['voorbeeldkring', '']);
    await two.openDetails('network', 'kring');
    expect([two.all('img, script').length, two.detailsTitle]).to.deep.equal([0, '<img src=x onerror=alert(1)>']);
  });

  it('is whole again when it is taken out of the page while somebody types, and put back', async () => {
    const map = await open();
    const { element } = map;
    // What a first search takes its time for is there already.
    await map.type('v');
    const field = map.one<HTMLInputElement>('input[type=search]');
    field.value = 'voorbeeldkring';
    field.dispatchEvent(new Event('input'));
    const parent = element.parentElement as HTMLElement;
    const filters = map.record('kde-filter-change');
    element.remove();
    parent.append(element);
    await map.until(() => map.marks().join() === 'kring', `one is left of ${map.marks().join()}`);
    expect([map.query, filters]).to.deep.equal(['voorbeeldkring', []]);
  });

  it('keeps a fault of its own to itself: a sentence, an event and the fallback', async () => {
    expectConsole(/kde-network-map: unexpected error: planted/);
    const map = await MapDriver.open(html`<kde-network-map loading="eager" today=${TODAY} .data=${sampleFeed()}><p>Zonder onderdeel.</p></kde-network-map>`);
    const failures = map.record<{ code: string }>('kde-error');
    Object.defineProperty(map.element, 'records', { get: () => { throw new Error('planted'); } });
    map.element.view = 'list';
    await map.until(() => failures.length === 1, 'told');
    expect([failures[0]?.code, map.element.querySelector('p')?.checkVisibility()]).to.deep.equal(['unexpected', true]);
  });
});
