import { expect } from '@open-wc/testing';
import { guardConsole, readText } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { dataOf, keptKeys, overlapping, PAGES, WIDE, WITH_FINDER, WITH_MATRIX, WITH_NETWORKS } from './site.driver.ts';

describe('the built kde.js on a host page', () => {
  guardConsole();
  const demo = demoPages();

  it('speaks English on an English page', async () => {
    const { widgets } = await (await demo.open('english.html')).drawn();
    expect(widgets.map((widget) => widget.text('.title'))).to.deep.equal(['European and Dutch digital law', 'Priorities: what comes first?', 'Funds and grants', 'Networks around digitalisation']);
  });

  for (const path of PAGES) {
    it(`is a good guest on ${path}: asks its own folder alone, keeps nothing before a choice and only that after it, and leaves the page as it was [R39 R40]`, async () => {
      const before = keptKeys();
      await (await demo.open(path, WIDE)).drawn();
      const { page } = demo;
      expect(keptKeys()).to.deep.equal(before);
      if (WITH_MATRIX.includes(path)) {
        const { matrix } = page;
        await matrix.openCard(matrix.firstCard);
        expect(keptKeys(), 'after a look').to.deep.equal(before);
        await matrix.moveCard(matrix.firstCard, 'volgen');
        const added = keptKeys().filter((key) => !before.includes(key));
        expect(added).not.to.deep.equal([]);
        expect(added.filter((key) => !key.startsWith('kde-priority-matrix'))).to.deep.equal([]);
        if (WITH_FINDER.includes(path)) await page.finder.keepFund();
        expect(keptKeys().filter((key) => !before.includes(key)), 'a fund is kept as long as the page').to.deep.equal(added);
      }
      if (WITH_FINDER.includes(path)) await page.finder.openFund();
      if (WITH_NETWORKS.includes(path)) await page.networks.openNetwork();
      expect(page.document.cookie).to.equal('');
      const own = new URL('/demo/', location.href).href;
      const requests = await page.requests();
      expect(requests.filter((address) => !address.startsWith(own))).to.deep.equal([]);
      expect([...new Set(requests)].filter((address) => /(laws|funds|networks)\.json$/.test(address)).map((address) => address.replace(own, '')).sort()).to.deep.equal(dataOf(path));
      const source = new DOMParser().parseFromString(await readText(await fetch(`/demo/${path}`)), 'text/html');
      for (const { element } of page.widgets) element.removeAttribute('today');
      // In it the strict page itself notes what its policy blocks.
      for (const { body } of [source, page.document]) body.querySelector('output')?.replaceChildren();
      expect(page.document.documentElement.outerHTML).to.equal(source.documentElement.outerHTML);
      expect(page.document.adoptedStyleSheets).to.have.length(0);
    });
  }

  it('shows the fallback of the page where its script does not run [R55]', async () => {
    const { widgets } = await demo.open('no-script.html');
    expect(widgets.map(({ element }) => element.localName)).to.deep.equal(['kde-timeline', 'kde-priority-matrix', 'kde-fund-finder', 'kde-network-map']);
    for (const { element } of widgets) {
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(element.shadowRoot).to.equal(null);
    }
  });

  it('keeps its own shape on a page with foreign style rules', async () => {
    await (await demo.open('foreign-css.html', WIDE)).drawn();
    for (const row of demo.page.timeline.all('.row')) expect(overlapping([...row.querySelectorAll('.mark__label')])).to.deep.equal([]);
    for (const widget of demo.page.widgets) {
      const title = demo.page.window.getComputedStyle(widget.one('.title'));
      expect([title.textAlign, title.textTransform, title.textIndent], widget.element.localName).to.deep.equal(['start', 'none', '0px']);
    }
    // 44 pixels, and 36 for a pointer that is fine beside the drawing.
    for (const widget of demo.page.widgets) expect(widget.all('.button').filter((button) => button.getBoundingClientRect().height < 36).map(({ outerHTML }) => outerHTML), widget.element.localName).to.deep.equal([]);
  });

  it('has a page that is served with a strict policy as a header', async () => {
    await demo.open('strict-csp.html', WIDE);
    const { headers } = await fetch('/demo/strict-csp.html');
    expect(headers.get('content-security-policy')).to.equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html");
  });

  it('has a page on which a violation of its policy would be noticed', async () => {
    await demo.open('strict-csp.html', WIDE);
    const paragraph = demo.page.document.createElement('p');
    paragraph.setAttribute('style', 'color: red');
    demo.page.document.body.append(paragraph);
    expect(await demo.page.violations()).to.have.length(1);
  });
});
