import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { DemoPage } from './page.driver.ts';
import { forgetKept, keptKeys, overlapping, WIDE, WITH_NETWORKS } from './site.driver.ts';

/** Round targets that share some room, by their text. */
function touching(elements: readonly HTMLElement[]): string[] {
  const rounds = elements.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }));
  const gap = (a: DOMRect, b: DOMRect): number => Math.hypot(a.left + a.width / 2 - b.left - b.width / 2, a.top + a.height / 2 - b.top - b.height / 2) - (a.width + b.width) / 2;
  return rounds.flatMap((a, i) => rounds.slice(i + 1).filter((b) => gap(a.box, b.box) < -0.1).map((b) => `${a.text} × ${b.text}`));
}

const VIEWS = ['Overzicht', 'Kaart', 'Verbindingen', 'Lijst'];

describe('the network map of the built kde.js on a host page', () => {
  guardConsole();
  let page: DemoPage;
  const open = async (path: string, size?: { width: number; height: number }): Promise<DemoPage> => (page = await DemoPage.open(path, size));
  beforeEach(forgetKept);
  afterEach(() => {
    page.close();
    forgetKept();
  });

  // Every view in every state is looked at by the tests of the package: here it is the page around it that could spoil it.
  for (const path of ['netwerken.html', 'foreign-css.html']) {
    it(`is accessible on ${path} with a network open`, async () => {
      const { networks } = await (await open(path, WIDE)).drawn();
      await networks.openNetwork();
      await page.expectAccessible(networks);
    });
  }

  for (const path of WITH_NETWORKS) {
    it(`is a circle on ${path}, and opens a network beside it`, async () => {
      const { networks } = await (await open(path, WIDE)).drawn();
      expect(networks.all('.mark').length).to.be.greaterThan(50);
      await networks.openNetwork();
      expect(networks.all('.aside .details')).to.have.length(1);
      expect(networks.all('.compass')).to.have.length(1);
    });
  }

  it('says to whom the outlines of the provinces belong, where they are seen and only there', async () => {
    const { networks } = await (await open('netwerken.html', WIDE)).drawn();
    expect(networks.all('.shape')).to.have.length(0);
    expect(networks.text('.foot, .provinces__credit')).not.to.include('MapSVG');
    await networks.press('Kaart');
    expect(networks.all('.shape')).to.have.length(12);
    expect(networks.text('.provinces__credit')).to.include('MapSVG').and.to.include('CC BY 4.0');
    expect(networks.all('.provinces__credit a').map((one) => [one.getAttribute('href'), one.checkVisibility()])).to.deep.equal([['https://mapsvg.com/maps/netherlands', true], ['https://creativecommons.org/licenses/by/4.0/', true]]);
  });

  it('opens what a link asks for', async () => {
    const { networks } = await (await open('netwerken.html#kde-network-map=v1&netwerk=eurocities&voor=gm0363', WIDE)).drawn();
    await networks.until(() => networks.one<HTMLInputElement>('[role=combobox]').value.includes('Amsterdam'), 'for the organisation of the link');
    expect(networks.text('.details__heading')).to.equal('Eurocities');
  });

  it('shares the organisation with the timeline', async () => {
    const { timeline, networks } = await (await open('english.html', WIDE)).drawn();
    await timeline.choose('Tholen');
    await networks.until(() => networks.text('.advice').includes('Tholen'), 'for the organisation of the timeline');
    await networks.say('Zeeland');
    await timeline.until(() => timeline.one<HTMLInputElement>('[role=combobox]').value.includes('Zeeland'), 'for the organisation of the network map');
  });

  it('keeps nothing on the device, whatever is chosen, and no cookie', async () => {
    const before = keptKeys();
    const { networks } = await (await open('netwerken.html', WIDE)).drawn();
    await networks.say('Tholen');
    await networks.search('water');
    await networks.openNetwork();
    await networks.press('Lijst');
    expect(keptKeys()).to.deep.equal(before);
    expect(page.document.cookie).to.equal('');
  });

  for (const width of [320, 768, 1440]) {
    for (const path of ['netwerken.html', 'foreign-css.html']) {
      it(`fits ${path} at ${width} px and lets no two networks overlap, with a network open too`, async () => {
        const { networks } = await (await open(path, { width, height: 900 })).drawn();
        const fits = (): void => {
          expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
          const seen = networks.all('.mark, .net').filter((one) => one.checkVisibility());
          expect(seen.length).to.be.greaterThan(5);
          expect(overlapping(networks.all('.net').filter((one) => one.checkVisibility()))).to.deep.equal([]);
          expect(touching(networks.all('.mark'))).to.deep.equal([]);
          expect(overlapping(networks.drawnTexts)).to.deep.equal([]);
        };
        fits();
        await networks.alone().say('Amsterdam');
        fits();
        await networks.openNetwork();
        fits();
      });
    }

    for (const path of ['netwerken.html']) {
      it(`fits ${path} at ${width} px in every view`, async () => {
        const { networks } = await (await open(path, { width, height: 900 })).drawn();
        await networks.alone().say('Amsterdam');
        for (const view of VIEWS) {
          await networks.press(view);
          expect(page.document.documentElement.scrollWidth, view).to.be.at.most(width);
          expect(overlapping(networks.all('.province, .link-node, .list__cards > li').filter((one) => one.checkVisibility())), view).to.deep.equal([]);
        }
      });
    }
  }

  for (const [width, pointer, least] of [[320, 'a finger', 44], [1440, 'a mouse', 24]] as const) {
    it(`has targets of ${least} pixels for ${pointer} on a page with foreign style rules: ${width} px`, async () => {
      await open('foreign-css.html', { width, height: 900 });
      if (pointer === 'a finger') page.pretendTouch();
      const { networks } = await page.drawn();
      await networks.alone().say('Amsterdam');
      // A mark in the circle is as large as its neighbours leave room for; the list has the same networks.
      const small = (): unknown[] => networks.all('button, select, summary, [role=combobox], [type=search]').filter((one) => one.checkVisibility())
        .filter((one) => one.getBoundingClientRect().height < (one.matches('.mark, .mark-count') ? 24 : least)).map((one) => `${one.localName}.${one.className} ${one.textContent.trim()}`);
      for (const view of VIEWS) {
        await networks.press(view);
        expect(small(), view).to.deep.equal([]);
      }
      await networks.press('Overzicht');
      await networks.openNetwork();
      expect(small(), 'with a network open').to.deep.equal([]);
    });
  }

  it('can be used under a strict policy, without one violation', async () => {
    const { networks } = await (await open('strict-csp.html', WIDE)).drawn();
    const places = (selector: string): number => new Set(networks.all(selector).map((one) => Math.round(one.getBoundingClientRect().left))).size;
    expect(places('.mark'), 'marks at different places').to.be.greaterThan(20);
    await networks.say('Amsterdam');
    await networks.search('AI');
    await networks.openNetwork();
    networks.one('.details__close').click();
    await networks.until(() => networks.all('.details').length === 0, 'the details are closed');
    networks.one('.circle__themes button').click();
    await networks.until(() => networks.all('.details').length === 1, 'a gap is open');
    networks.one('.key__toggle').click();
    await networks.until(() => networks.all('.chip').length > 0, 'a filter is on');
    await networks.press('Kaart');
    expect(places('.outlines .province'), 'provinces at different places').to.be.greaterThan(5);
    networks.one('.waters__switch').click();
    await networks.until(() => networks.all('.waters .province').length > 0, 'the water authorities are shown');
    await networks.press('Verbindingen');
    expect(places('.link-node'), 'columns').to.equal(3);
    networks.one('.link-node--peer').click();
    await networks.until(() => networks.all('.trail').length === 1, 'another organisation is in the middle');
    await networks.press('Lijst');
    expect(networks.all('.list tbody tr').length).to.be.greaterThan(0);
    expect(await page.violations()).to.deep.equal([]);
  });

  for (const [label, type] of [['Netwerken (CSV)', 'text/csv'], ['Wie waar lid van is (CSV)', 'text/csv'], ['Netwerkbestand (GraphML)', 'application/xml'], ['Afbeelding (SVG)', 'image/svg+xml'], ['Afbeelding (PNG)', 'image/png']] as const) {
    it(`lets what it shows be taken away under a strict policy, without one violation: ${label}`, async () => {
      const { networks } = await (await open('strict-csp.html', WIDE)).drawn();
      const files = page.catchFiles();
      await networks.press('Delen en bewaren');
      await networks.press(label);
      await networks.until(() => networks.text('.share__result') !== '', 'told how it went');
      expect(files.map((one) => one.replace(/;.*/, ''))).to.deep.equal([type]);
      expect(await page.violations()).to.deep.equal([]);
    });
  }
});
