import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { WIDE } from './site.driver.ts';

describe('the strict policy of a page', () => {
  guardConsole();
  const demo = demoPages();

  /** The place and size, within their widget, of all that a page shows in its widgets. */
  async function boxes(path: string, page: { lang?: string; dir?: string } = {}): Promise<string[]> {
    const opened = await demo.open(path, WIDE);
    Object.assign(opened.document.documentElement, page);
    const { widgets } = await opened.drawn();
    await demo.page.document.fonts.ready;
    demo.page.window.scrollTo(0, 0);
    // What is below the window comes in when a browser is idle; what it will be is measured where it is certainly there.
    for (const widget of widgets) await widget.until(() => widget.all('[aria-busy=true]').length === 0, 'at rest');
    return widgets.flatMap((widget) => widget.all('.toolbar, .title, .plot *, .compass__drawing *, .overview *, .axis *, .card, .strip *').flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      // What takes no room, such as an option of a closed list, has no place either: a browser gives it that of the window.
      if (width === 0 && height === 0) return [];
      const own = widget.element.getBoundingClientRect();
      return [`${widget.element.localName} ${element.localName}.${element.getAttribute('class') ?? ''} ${[x - own.x, y - own.y, width, height].map(Math.round).join()}`];
    }));
  }

  it('moves nothing: every widget is drawn as without a policy [R41 R42]', async () => {
    const strict = await boxes('strict-csp.html');
    expect(await demo.page.violations()).to.deep.equal([]);
    demo.page.close();
    const free = await boxes('strict-csp.html?zonder-beleid');
    const { headers } = await fetch('/demo/strict-csp.html?zonder-beleid');
    expect(headers.get('content-security-policy')).to.equal(null);
    expect(strict.length).to.be.greaterThan(300);
    expect(strict).to.deep.equal(free);
  });

  it('is not what turns a drawing around: on a page that is read from right to left, Dutch and the years go on from left to right [R19]', async () => {
    const there = await boxes('strict-csp.html', { lang: 'ar', dir: 'rtl' });
    expect(demo.page.widgets.map(({ element }) => element.shadowRoot?.querySelector('section')?.lang)).to.deep.equal(['nl', 'nl', 'nl', 'nl']);
    demo.page.close();
    expect(there).to.deep.equal(await boxes('strict-csp.html'));
  });

  it('leaves a page its own words: a block of data is not executed, so it is not blocked [R17 R41]', async () => {
    const { widgets } = await (await demo.open('strict-csp.html', WIDE)).drawn();
    expect(widgets.map((widget) => widget.text('.title'))).to.deep.equal(['Wetten', 'Prioriteiten', 'Fondsen', 'Netwerken'].map((what) => `${what} onder strenge beveiliging`));
    expect(await demo.page.violations()).to.deep.equal([]);
  });
});
