import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { keptKeys, overlapping, WIDE, WITH_FINDER } from './site.driver.ts';

describe('the fund finder of the built kde.js on a host page', () => {
  guardConsole();
  const demo = demoPages();

  for (const path of ['fondsen.html', 'foreign-css.html']) {
    it(`is accessible on ${path}`, async () => {
      const { finder } = await (await demo.open(path, WIDE)).drawn('finder');
      await demo.page.expectAccessible(finder);
    });

    it(`is accessible on ${path} with a fund open`, async () => {
      const { finder } = await (await demo.open(path, WIDE)).drawn('finder');
      await finder.openFund();
      await demo.page.expectAccessible(finder);
    });
  }

  for (const path of WITH_FINDER) {
    it(`is drawn on ${path}, and opens a fund beside the others`, async () => {
      const { finder } = await (await demo.open(path, WIDE)).drawn('finder');
      expect(finder.all('.card').length).to.be.greaterThan(5);
      await finder.openFund();
      expect(finder.all('.panel .details')).to.have.length(1);
    });
  }

  it('shares the organisation with the timeline', async () => {
    const { timeline, finder } = await (await demo.open('english.html', WIDE)).drawn('timeline', 'finder');
    await timeline.choose('Tholen');
    await finder.until(() => finder.text('.sentence').includes('Tholen'), 'for the organisation of the timeline');
    await finder.fillIn('Zeeland');
    await timeline.until(() => timeline.one<HTMLInputElement>('[role=combobox]').value.includes('Zeeland'), 'for the organisation of the fund finder');
  });

  it('keeps a list of funds where the page asks for it, and what there was at this visit: no more, and no cookie', async () => {
    const before = keptKeys();
    const added = (): string[] => keptKeys().filter((key) => !before.includes(key)).sort();
    const { finder } = await (await demo.open('fondsen.html', WIDE)).drawn('finder');
    expect(added(), 'before anything is chosen').to.deep.equal([]);
    await finder.fillIn('Tholen');
    await finder.search('water');
    expect(added()).to.deep.equal(['kde-fund-finder/visits']);
    await finder.keepFund();
    expect(added()).to.deep.equal(['kde-fund-finder/shortlist', 'kde-fund-finder/visits']);
    expect(JSON.stringify(added().map((key) => localStorage.getItem(key)))).not.to.match(/Tholen|gm0716|"water"/);
    expect(demo.page.document.cookie).to.equal('');
    demo.page.close();
    const { finder: again } = await (await demo.open('fondsen.html', WIDE)).drawn('finder');
    expect(again.text('[aria-controls="shortlist-panel"]')).to.equal('Bewaard (1)');
  });

  for (const width of [320, 768, 1440]) {
    for (const path of WITH_FINDER) {
      it(`fits ${path} at ${width} px and lets no two funds overlap, with a fund open too`, async () => {
        const { finder } = await (await demo.open(path, { width, height: 900 })).drawn('finder');
        expect(demo.page.document.documentElement.scrollWidth).to.be.at.most(width);
        expect(overlapping(finder.all('.card'))).to.deep.equal([]);
        await finder.openFund();
        expect(demo.page.document.documentElement.scrollWidth).to.be.at.most(width);
        expect(overlapping([...finder.all('.card'), ...finder.all('.details')].filter((one) => one.checkVisibility()))).to.deep.equal([]);
      });
    }
  }

  for (const width of [320, 1440]) {
    for (const [pointer, least] of [['a mouse', 24], ['a finger', 44]] as const) {
      it(`has targets of ${least} pixels for ${pointer} on a page with foreign style rules: ${width} px`, async () => {
        await demo.open('foreign-css.html', { width, height: 900 });
        if (pointer === 'a finger') demo.page.pretendTouch();
        const { finder } = await demo.page.drawn('finder');
        // What stands in a sentence is as high as its line.
        const small = (): unknown[] => finder.all('button:not(.link, .term), select, summary, [role=combobox], [type=search]').filter((one) => one.checkVisibility())
          .map((one) => [one.getBoundingClientRect().height, `${one.localName}.${one.className} ${one.textContent.trim()}`] as const).filter(([height]) => height < least);
        expect(small()).to.deep.equal([]);
        await finder.openFund();
        expect(small()).to.deep.equal([]);
      });
    }
  }

  it('can be used under a strict policy, without one violation [R41 R43]', async () => {
    const { finder } = await (await demo.open('strict-csp.html', WIDE)).drawn('finder');
    const sizes = (selector: string): number => new Set(finder.all(selector).map((one) => Math.round(one.getBoundingClientRect().width))).size;
    expect(sizes('.share__part'), 'shares of different lengths').to.be.greaterThan(3);
    const brush = (): number => finder.one('.strip__brush').getBoundingClientRect().width;
    const before = brush();
    const month = finder.one<HTMLSelectElement>('.strip select');
    month.selectedIndex = 2;
    month.dispatchEvent(new Event('change', { bubbles: true }));
    await finder.until(() => brush() < before, 'the period is chosen');
    await finder.press('Wis alles');
    await finder.fillIn('Tholen');
    finder.one('.rail [type=checkbox]').click();
    await finder.until(() => finder.all('.chip').length === 1, 'a filter is on');
    await finder.press('Wis alles');
    await finder.search('water');
    await finder.keepFund();
    for (const button of finder.all('[data-keep$="/compare"]').slice(0, 2)) button.click();
    await finder.until(() => finder.all('.compare-button').length === 1, 'funds are chosen');
    await finder.press('Vergelijk (2)');
    await finder.until(() => finder.all('.compare').length === 1, 'funds are side by side');
    await finder.press('Sluit de vergelijking');
    await finder.openFund();
    expect(await demo.page.violations()).to.deep.equal([]);
  });

  for (const [label, type] of [[/^Tabel \(CSV\)/, 'text/csv'], [/^Agenda \(\.ics\)/, 'text/calendar']] as const) {
    it(`lets what it shows be taken away under a strict policy, without one violation: ${type}`, async () => {
      const { finder } = await (await demo.open('strict-csp.html', WIDE)).drawn('finder');
      const files = demo.page.catchFiles();
      await finder.press('Delen en bewaren');
      await finder.press(label);
      await finder.until(() => finder.text('.share__result') !== '', 'told how it went');
      expect(files.map((one) => one.replace(/;.*/, ''))).to.deep.equal([type]);
      expect(await demo.page.violations()).to.deep.equal([]);
    });
  }
});
