import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { checkPrivateProps, cssTextOf, expectAccessible, expectConsole, guardConsole, hasForcedColors, inForcedColors, openStory } from '@digitaal-europa/ui/testing';
import { FinderDriver, finderOf, manyFunds, sampleFeed, sampleFunds, setAddress, TODAY } from './finder.driver.ts';
import { KdeFundFinder } from './finder.element.ts';
import * as stories from './finder.stories.ts';
import { FULL } from './views/details.fixture.ts';

const RECORDS = [...sampleFunds, FULL];
/** Every state of the finder, and how one comes there. */
const STATES: Readonly<Record<string, (finder: FinderDriver) => Promise<void>>> = {
  'with an organisation': async () => {},
  'with nobody told': async (finder) => { finder.element.organisation = undefined; await finder.element.updateComplete; },
  'searching': async (finder) => { await finder.type('voorbeeld water'); },
  'with the closed and what does not fit': async (finder) => { await finder.press(/^Toon ook|^Show 1 closed/); await finder.press(/^Past niet|^Does not fit/); },
  'with filters open': async (finder) => { if (finder.all('.rail').length === 0) await finder.panel(/^Filters/); for (const fold of finder.all('.rail details, .filters__fold')) (fold as HTMLDetailsElement).open = true; await finder.tick('level', 'eu'); },
  'with a question open': async (finder) => { await finder.panel(/^Waar gaat het over|^What is it about|^Wijzig|^Change/); },
  'with nothing found': async (finder) => { await finder.type('zeppelin'); expect(finder.ids()).to.deep.equal([]); },
  'with details': async (finder) => { await finder.openFund('vol'); for (const fold of finder.all('.details details')) (fold as HTMLDetailsElement).open = true; },
  'with a comparison': async (finder) => { await finder.openCompare('alleen', 'samen', 'vol'); },
  'with the list open': async (finder) => { await finder.onCard('alleen', 'keep'); await finder.onCard('vol', 'keep'); await finder.panel(/^Bewaard \(|^Kept \(/); },
  'with the menu open': async (finder) => { await finder.onCard('alleen', 'keep'); await finder.panel(/^Delen|^Share/); },
  'without a toolbar': async (finder) => { finder.element.noToolbar = true; await finder.element.updateComplete; },
};
const open = (lang = 'nl', style = ''): Promise<FinderDriver> => FinderDriver.open(html`<div lang=${lang} style=${style}>${finderOf({ records: RECORDS })}</div>`);

guardConsole();
beforeEach(() => setAddress(''));

describe('kde-fund-finder is accessible', () => {
  // By width: a window that changes its size lays everything out anew.
  for (const width of [320, 768, 1440]) {
    describe(`${width} pixels wide, and does not widen the page`, () => {
      beforeEach(() => setViewport({ width, height: 900 }));
      for (const [state, reach] of Object.entries(STATES)) {
        it(`${state} [R21]`, async () => {
          const finder = await open();
          await reach(finder);
          await expectAccessible(finder.element);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
        });
      }
    });
  }

  describe('in English, on a dark page', () => {
    beforeEach(() => setViewport({ width: 1440, height: 900 }));
    for (const [state, reach] of Object.entries(STATES)) {
      it(`${state} [R21]`, async () => {
        const finder = await open('en', 'background: #111; color: #eee; padding: 1rem');
        await reach(finder);
        expect(finder.all('.on-dark')).to.have.length(1);
        await expectAccessible(finder.element);
      });
    }
  });
});

describe('kde-fund-finder', () => {
  beforeEach(() => setViewport({ width: 1440, height: 900 }));

  it('is accessible without funds', async () => {
    const finder = new FinderDriver(await openStory<KdeFundFinder>(stories, stories.Empty, TODAY));
    expect(finder.status).to.equal('Er staan nog geen fondsen in dit overzicht.');
    await expectAccessible(finder.element);
  });

  (hasForcedColors ? it : it.skip)('in forced colours: what is chosen, told and kept stands out from the ground', async () => {
    await inForcedColors(async () => {
      const finder = await open();
      await finder.tick('level', 'eu');
      await finder.openFund('vol');
      const ground = getComputedStyle(document.body).backgroundColor;
      const of = (selector: string, property: 'color' | 'fill' | 'stroke' | 'borderTopColor' | 'backgroundColor'): string => getComputedStyle(finder.one(selector))[property];
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(of('.card--selected', 'borderTopColor'), 'the chosen fund').not.to.equal(ground);
      expect(of('.strip__dot', 'fill'), 'a closing date').not.to.equal(ground);
      expect(of('.why__sign', 'stroke'), 'a sign').not.to.equal(ground);
      expect(of('.share__part--fund', 'borderTopColor') !== ground || of('.share__part--fund', 'backgroundColor') !== ground, 'the bar').to.equal(true);
      expect(of('.card__title', 'color')).not.to.equal(ground);
    });
  });

  it('hides when hidden [R19]', async () => {
    const finder = await open();
    finder.element.hidden = true;
    expect(finder.element.getBoundingClientRect().height).to.equal(0);
  });

  it('speaks Dutch, and English inside lang="en", with the Dutch of the data marked as Dutch [R34]', async () => {
    expect((await open()).text('.title')).to.equal('Fondsen en subsidies');
    const finder = await open('en');
    expect([finder.text('.title'), finder.counts]).to.deep.equal(['Funds and grants', '2 fit · 3 maybe · 1 does not fit']);
    expect(finder.text('.card__title')).to.include('Sample alleen').and.not.include('Voorbeeld alleen');
    await finder.openFund('vol');
    const dutch = finder.all('.details *').filter((part) => part.childElementCount === 0 && /Sensoren tellen|Loket Zeeland|Zoek een partner|Voorbeeldcourant|Vijf pompen|Voor alle jaren/.test(part.textContent));
    expect(dutch.length).to.be.greaterThan(4);
    expect(dutch.filter((part) => part.closest('[lang]')?.getAttribute('lang') !== 'nl').map((part) => part.textContent)).to.deep.equal([]);
  });

  it('puts its headings below the level that the page gives it', async () => {
    const finder = await FinderDriver.open(html`<kde-fund-finder loading="eager" heading-level="3" today=${TODAY} .data=${sampleFeed()}></kde-fund-finder>`);
    expect(['.title', '.group__heading', '.card__heading', '.reasons__heading'].map((selector) => finder.one(selector).localName)).to.deep.equal(['h3', 'h4', 'h5', 'h6']);
  });

  it('takes font and colour from the page', async () => {
    const page = await fixture<HTMLElement>(html`<div style="font: 20px monospace; color: rgb(1, 2, 3)">${finderOf()}</div>`);
    const finder = new FinderDriver(page.querySelector('kde-fund-finder') as KdeFundFinder);
    await finder.until(() => finder.isDrawn, 'drawn');
    const { fontFamily, color } = getComputedStyle(finder.one('.title'));
    expect([fontFamily, color]).to.deep.equal(['monospace', 'rgb(1, 2, 3)']);
  });

  it('leaves no private custom property undefined or unused', () => {
    expect(checkPrivateProps(cssTextOf(KdeFundFinder.styles), ['--_at', '--_below', '--_share', '--_from', '--_until'])).to.deep.equal({ undefined: [], unused: [] });
  });

  it('stands twice on one page, each with its own choices, and shows hostile data as text [R45 R60]', async () => {
    const [one, two] = [await open(), await FinderDriver.open(finderOf({ records: [{ ...sampleFunds[0], name: { nl: '<img src=x onerror=alert(1)>', en: 'x' }, summary: '</p><script>alert(1)</script>' }] }))];
    await one.type('voorbeeld alleen');
    expect([one.query, two.query]).to.deep.equal(['voorbeeld alleen', '']);
    await two.openFund('alleen');
    expect([two.all('img, script').length, two.detailsTitle]).to.deep.equal([0, '<img src=x onerror=alert(1)>']);
  });

  it('is whole again when it is taken out of the page while somebody types, and put back', async () => {
    const finder = await FinderDriver.open(finderOf({ records: manyFunds(30) }));
    const { element } = finder;
    // What a first search takes its time for is there already.
    await finder.type('v');
    const field = finder.one<HTMLInputElement>('input[type=search]');
    for (const [typed, groups, cards] of [['xyzqw', 0, 0], ['voorbeeld', 1, 2]] as const) {
      field.value = typed;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
      expect([finder.seen('.group').length, finder.seen('.card').length], `what is in sight while somebody types ${typed}`).to.deep.equal([groups, cards]);
    }
    const parent = element.parentElement as HTMLElement;
    const filters = finder.record('kde-filter-change');
    element.remove();
    parent.append(element);
    await finder.until(() => finder.seen('.card').length === 20, 'as many as when nobody types');
    expect([finder.query, filters]).to.deep.equal(['voorbeeld', []]);
  });

  it('keeps a fault of its own to itself: a sentence, an event and the fallback', async () => {
    expectConsole(/kde-fund-finder: unexpected error: planted/);
    const finder = await FinderDriver.open(html`<kde-fund-finder loading="eager" today=${TODAY} .data=${sampleFeed()}><p>Zonder onderdeel.</p></kde-fund-finder>`);
    const failures = finder.record<{ code: string }>('kde-error');
    Object.defineProperty(finder.element, 'records', { get: () => { throw new Error('planted'); } });
    finder.element.view = 'compare';
    await finder.until(() => failures.length === 1, 'told');
    expect([failures[0]?.code, finder.element.querySelector('p')?.checkVisibility()]).to.deep.equal(['unexpected', true]);
  });
});
