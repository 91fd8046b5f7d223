import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages, type DemoPage } from './page.driver.ts';
import { overlapping } from './site.driver.ts';

/** The spacing that a reader may need (WCAG 1.4.12), as a style sheet of their own browser sets it: everywhere, and above that of any page. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** What is far below and was never seen has the size that it is guessed to have: what is in it would seem to lie over what comes after. */
const EVERYTHING = '* { content-visibility: visible !important; }';

/** Sets a reader's style sheet in the page, and in the widgets, where one of the page does not come. They measure anew by themselves. */
function readerSays(page: DemoPage, css: string): void {
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync(css);
  page.document.adoptedStyleSheets = [sheet];
  for (const { element } of page.widgets) {
    const root = element.shadowRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** Shortened on purpose: the whole stands in the panel that opens there, or in the line under the title. */
const SHORTENED = '.answers__short, .tools__who';
/** What a line takes more than its letters, in pixels: that much of it may fall outside. */
const LEADING = 3;

/** Texts that are cut off: there is more of them than their box shows, and it does not scroll. */
function cutOff(page: DemoPage): string[] {
  return page.widgets.flatMap(({ element }) => [...(element.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>('*')].filter((one) => {
    // What is only heard, and a name that shows when it is pointed at, have a box of next to nothing.
    if (!one.checkVisibility() || one.clientWidth < 2 || one.matches(SHORTENED) || one.closest('.visually-hidden, .mark__tip') || !/\S/.test(one.textContent)) return false;
    const { overflowX, overflowY } = page.window.getComputedStyle(one);
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    return (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) || (hides(overflowY) && one.scrollHeight > one.clientHeight + LEADING);
  }).map((one) => `${element.localName} .${one.className}: ${one.textContent.replace(/\s+/g, ' ').slice(0, 60)}`));
}

/** Buttons, names and cells of which the text runs out of their own box, sideways. The label of a mark stands beside it, that of a year over more years than one, and a list to choose from shows its texts whole when it opens. */
const runsOut = (page: DemoPage): string[] => page.widgets.flatMap((widget) => widget.all('button, a, label, h2, h3, h4, p, th, td, summary')
  .filter((one) => one.checkVisibility() && !one.matches('.mark, .overview__years, :has(> select)') && page.window.getComputedStyle(one).display !== 'inline' && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
  .map((one) => `${widget.element.localName} ${one.localName}.${one.className}: ${one.textContent.replace(/\s+/g, ' ').slice(0, 60)}`));

/** The box of a text without what its lines take more than letters. */
const letters = (one: HTMLElement): Pick<Element, 'textContent' | 'getBoundingClientRect'> => {
  const { x, y, width, height } = one.getBoundingClientRect();
  return { textContent: one.textContent, getBoundingClientRect: () => new DOMRect(x, y + LEADING / 2, width, height - LEADING) };
};

describe('the widgets of the built kde.js, read by who needs more room', () => {
  guardConsole();
  const demo = demoPages();

  for (const width of [320, 1330]) {
    it(`cut off nothing with the spacing that a reader sets, at ${width} px [R22]`, async () => {
      await (await demo.open('strict-csp.html', { width, height: 900 })).drawn();
      readerSays(demo.page, EVERYTHING);
      await demo.page.drawn();
      const usual = [...cutOff(demo.page), ...runsOut(demo.page)];
      readerSays(demo.page, SPACING);
      await demo.page.window.document.fonts.ready;
      for (let i = 0; i < 4; i += 1) await new Promise((resolve) => demo.page.window.requestAnimationFrame(resolve));
      await demo.page.drawn();
      expect(demo.page.document.documentElement.scrollWidth).to.be.at.most(width);
      expect([...cutOff(demo.page), ...runsOut(demo.page)].filter((text) => !usual.includes(text))).to.deep.equal([]);
      expect(usual).to.deep.equal([]);
      expect(overlapping(demo.page.timeline.all('.mark__label, .overview__year').filter((one) => one.checkVisibility()).map(letters))).to.deep.equal([]);
    });
  }
});
