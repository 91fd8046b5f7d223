import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { overlapping, WIDE } from './site.driver.ts';

describe('the timeline of the built kde.js on a host page', () => {
  guardConsole();
  const demo = demoPages();

  it('draws all laws with one script tag and one element', async () => {
    const { timeline } = await (await demo.open('index.html')).drawn('timeline');
    expect(demo.page.document.querySelectorAll('script')).to.have.length(1);
    expect(demo.page.widgets).to.have.length(1);
    await timeline.press('Lijst');
    expect(timeline.all('.entry__button').length).to.be.greaterThan(400);
    await timeline.press('Tabel');
    expect(timeline.all('tbody tr').length).to.be.greaterThan(400);
  });

  for (const width of [320, 768, 1440]) {
    it(`fits the page at ${width} px and lets no two labels overlap`, async () => {
      const { timeline } = await (await demo.open('index.html', { width, height: 900 })).drawn('timeline');
      expect(demo.page.document.documentElement.scrollWidth).to.be.at.most(width);
      for (const zoom of width < 600 ? [] : ['1 jaar', '10 jaar', 'Alles', '3 jaar']) {
        await timeline.press(zoom);
        for (const row of timeline.all('.row')) expect(overlapping([...row.querySelectorAll('.mark__label')]), zoom).to.deep.equal([]);
        expect(overlapping([...timeline.all('.axis__year'), ...timeline.all('.axis__flag')].filter((text) => text.textContent)), zoom).to.deep.equal([]);
      }
    });
  }

  it('is fully drawn in every view under a strict policy, without one violation [R41 R43]', async () => {
    const { timeline } = await (await demo.open('strict-csp.html', WIDE)).drawn('timeline');
    // Rows beyond the window come in when the browser is idle.
    const places = (): number => new Set(timeline.all('.mark').map((mark) => Math.round(mark.getBoundingClientRect().left))).size;
    await timeline.until(() => places() > 20, 'marks at different places');
    expect(demo.page.window.getComputedStyle(timeline.one('.row')).display).to.equal('grid');
    timeline.one('.row__button').click();
    for (const label of ['10 jaar', 'Alles', 'Lijst', 'Tabel', 'Tijdlijn']) await timeline.press(label);
    timeline.one('.mark').click();
    await timeline.element.updateComplete;
    expect(timeline.all('.detail')).to.have.length(1);
    expect(await demo.page.violations()).to.deep.equal([]);
  });
});
