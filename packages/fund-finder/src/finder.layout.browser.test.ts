import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { guardConsole, openStory } from '@digitaal-europa/ui/testing';
import { FinderDriver, finderOf, nameOf, sampleFunds, setAddress, TODAY } from './finder.driver.ts';
import type { KdeFundFinder } from './finder.element.ts';
import * as stories from './finder.stories.ts';
import { sampleFund } from './model/finder.fixture.ts';
import { FULL } from './views/details.fixture.ts';

const RECORDS = [...sampleFunds, FULL, sampleFund('lang', { name: { nl: 'Voorbeeld van een Samenwerkingsverbandsubsidieregelingsvoorbeeld', en: 'Sample of a long name' } })];
/** In a column of this width, in a window that is wider. */
async function inColumn(width: number): Promise<FinderDriver> {
  const page = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px">${finderOf({ records: RECORDS })}</div>`);
  const finder = new FinderDriver(page.querySelector('kde-fund-finder') as KdeFundFinder);
  await finder.until(() => finder.isDrawn, 'drawn');
  return finder;
}
/** What sticks out of the finder to the side; what scrolls in a box of its own does not. */
function sticksOut(finder: FinderDriver): string[] {
  const { left, right } = finder.element.getBoundingClientRect();
  return finder.seen('.finder *').filter((one) => {
    if (one.closest('.visually-hidden, .compare__scroller > *, svg') || getComputedStyle(one).clipPath !== 'none') return false;
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  }).map((one) => `${one.localName}.${one.className} ${one.textContent.trim().slice(0, 30)}`);
}
/** Every state in which something can stick out. */
const STATES: Readonly<Record<string, (finder: FinderDriver) => Promise<void>>> = {
  'the list': async () => {},
  'filters and questions open': async (finder) => { if (finder.all('.rail').length === 0) await finder.panel(/^Filters/); for (const fold of finder.all('.rail details, .filters__fold, .strip__fold')) (fold as HTMLDetailsElement).open = true; await finder.panel(/^Waar gaat het over|^Wijzig/); },
  'what was kept open': async (finder) => { for (const id of ['lang', 'vol']) await finder.onCard(id, 'keep'); await finder.panel(/^Bewaard \(/); },
  'the menu open': async (finder) => { await finder.panel(/^Delen/); },
  'details': async (finder) => { await finder.openFund('vol'); for (const fold of finder.all('.details details')) (fold as HTMLDetailsElement).open = true; },
  'a comparison': async (finder) => { await finder.openCompare('lang', 'vol', 'samen', 'vraag'); },
};

describe('kde-fund-finder, in the room it has', () => {
  guardConsole();
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1480, height: 900 });
  });
  afterEach(() => { document.documentElement.style.fontSize = ''; });

  for (const [state, reach] of Object.entries(STATES)) {
    it(`keeps ${state} within its width, from a phone to a desk`, async () => {
      for (const width of [320, 575, 576, 768, 899, 900, 1099, 1100, 1440]) {
        const finder = await inColumn(width);
        await reach(finder);
        expect(sticksOut(finder), `${width} px`).to.deep.equal([]);
        expect(finder.element.scrollWidth, `${width} px`).to.be.at.most(width);
        finder.element.remove();
      }
    });

    it(`keeps ${state} within its width in text twice as large [R22 R31]`, async () => {
      document.documentElement.style.fontSize = '200%';
      for (const width of [320, 768, 1440]) {
        const finder = await inColumn(width);
        await reach(finder);
        expect(sticksOut(finder), `${width} px`).to.deep.equal([]);
        finder.element.remove();
      }
    });
  }

  it('takes its form from its own width and not from the window', async () => {
    const forms: unknown[] = [];
    for (const width of [575, 576, 899, 900, 1099, 1100]) {
      const finder = await inColumn(width);
      const form = [finder.all('.sentence__told').length > 0 ? 'lines' : 'sentence', finder.all('.rail').length > 0 ? 'rail' : 'panel'];
      await finder.openFund('alleen');
      forms.push([width, ...form, finder.detailsPlace]);
      finder.element.remove();
    }
    expect(forms).to.deep.equal([
      [575, 'lines', 'panel', 'in place'], [576, 'sentence', 'panel', 'in place'], [899, 'sentence', 'panel', 'in place'], [900, 'sentence', 'rail', 'in place'], [1099, 'sentence', 'rail', 'in place'], [1100, 'sentence', 'panel', 'beside'].map((part, i) => (i === 2 ? 'rail' : part)),
    ]);
  });

  it('counts text twice as large as half the width', async () => {
    document.documentElement.style.fontSize = '200%';
    const finder = await inColumn(1440);
    expect([finder.all('.rail').length, finder.all('.sentence__text').length]).to.deep.equal([0, 1]);
    await finder.openFund('alleen');
    expect(finder.detailsPlace).to.equal('in place');
  });

  it('keeps what was open, chosen and focused when its width changes [R28]', async () => {
    const finder = await inColumn(1200);
    await finder.tick('level', 'eu');
    const folds = (): boolean[] => finder.all<HTMLDetailsElement>('.rail__set').map(({ open }) => open);
    for (const name of [/^Thema/, /^Niveau/]) finder.all('.rail__name').find(({ textContent }) => name.test(textContent))?.click();
    const unfolded = folds();
    await finder.openFund('samen');
    const page = finder.element.parentElement as HTMLElement;
    for (const [width, place] of [[700, 'in place'], [320, 'in place'], [1200, 'beside']] as const) {
      page.style.inlineSize = `${width}px`;
      await finder.until(() => finder.detailsPlace === place, `${width} px`);
      await finder.until(() => finder.focused !== null, `the focus at ${width} px`);
      expect([finder.detailsTitle, finder.element.records.length]).to.deep.equal(['Voorbeeld samen', RECORDS.length]);
    }
    await finder.press('Sluit de details');
    expect([finder.chips, folds()]).to.deep.equal([['Europees'], unfolded]);
  });

  it('puts details in place of the list where there is no room, and gives the list back where it was', async () => {
    await setViewport({ width: 400, height: 700 });
    const finder = await inColumn(360);
    const title = finder.one('[data-keep="vraag/title"]');
    title.focus();
    title.scrollIntoView({ block: 'center' });
    await finder.openFund('vraag');
    expect([finder.seen('.card').length, finder.one('#details-title').getBoundingClientRect().top < innerHeight]).to.deep.equal([0, true]);
    await finder.press(/^‹ Terug naar 6 fondsen$/);
    await finder.until(() => finder.focusedName === 'Voorbeeld vraag', 'the focus back');
    await finder.until(() => title.getBoundingClientRect().top >= 0 && title.getBoundingClientRect().bottom <= innerHeight, 'in sight');
  });

  for (const width of [320, 1440]) {
    it(`has nothing to press that is smaller than 24 pixels at ${width} px, but words in a sentence`, async () => {
      for (const reach of Object.values(STATES)) {
        const finder = await inColumn(width);
        await reach(finder);
        const controls = finder.seen('button, select, summary, input, a[href], [role=slider]').filter((one) => !one.matches('.term, .source, .link, .details__link, .visually-hidden, p a, li a, dd a'));
        const small = controls.map((one) => [one, (one.matches('input') ? one.closest('label') ?? one : one).getBoundingClientRect()] as const).filter(([, { height, width: across }]) => height < 24 || across < 24);
        expect(small.map(([one, { width: across, height }]) => `${nameOf(one)} ${one.className} ${across}x${height}`)).to.deep.equal([]);
        finder.element.remove();
      }
    });
  }

  it('is opened, answered and left by touch alone', async function () {
    await setViewport({ width: 400, height: 800 });
    const finder = await inColumn(400);
    const tap = async (element: HTMLElement): Promise<boolean> => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const done = await executeServerCommand('real-touch', { points: [[[left + width / 2, top + height / 2]]] });
      await finder.element.updateComplete;
      return Boolean(done);
    };
    // Only Chromium's protocol has fingers; elsewhere the same by pressing.
    const press = async (element: HTMLElement): Promise<void> => { if (!(await tap(element))) element.click(); };
    await press(finder.one('[data-keep="samen/keep"]'));
    await finder.until(() => finder.keptCount === 1, 'kept');
    await press(finder.one('[data-keep="samen/title"]'));
    await finder.until(() => finder.detailsPlace === 'in place', 'open');
    await press(finder.one('.back'));
    await finder.until(() => finder.detailsPlace === 'nowhere', 'left');
  });

  // Of the real funds: what lies below the finder moves as little as can be while somebody scrolls to it.
  it('keeps about the room for cards that are not drawn yet that they will take', async () => {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('.card:nth-child(n) { content-visibility: visible; contain-intrinsic-size: none; }');
    for (const width of [300, 360, 450, 600, 800, 1120, 1440]) {
      const finder = new FinderDriver(await openStory<KdeFundFinder>(stories, { ...stories.Default, globals: { width: String(width), organisation: 'gm0716' } }, TODAY));
      await finder.until(() => finder.isDrawn, 'drawn');
      const root = finder.element.shadowRoot as ShadowRoot;
      const height = (): number => root.querySelector('.cards')?.getBoundingClientRect().height ?? 0;
      const guessed = height();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, drawn];
      expect(height() / guessed, `${width} px`).to.be.within(0.88, 1.13);
      finder.element.remove();
    }
  });
});
