// A visitor in Chromium: what a page shows, asks and says.
import { chromium } from 'playwright-core';
import { BROWSERS, CHROME_ARGS } from '../../../../tools/browsers.mjs';

export const TAGS = ['kde-fund-finder', 'kde-network-map', 'kde-priority-matrix', 'kde-timeline'];
/** What a widget has in it when it is drawn, and not when it loads or has failed. */
const DRAWN = '.lanes, .list, .table, .plot, .lists, .rows, .results, .overview';

export const launch = () => chromium.launch({ executablePath: BROWSERS.chromium.find(), args: CHROME_ARGS });

/**
 * Opens a page and notes what it asks and what the browser complains of.
 * @param {import('playwright-core').Browser} browser
 */
export async function visit(browser, address, { width = 1440, height = 900, javaScriptEnabled = true } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled });
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
  await page.goto(address);
  return {
    page, requests, complaints,
    elsewhere: () => requests.filter((url) => !url.startsWith(new URL(address).origin) && !/^(data|blob):/.test(url)),
    scripts: () => [...new Set(requests)].map((url) => new URL(url).pathname).filter((path) => /\/kde\/[^/]+\.js$/.test(path)).map((path) => path.split('/').at(-1)),
    /** Scrolls to each widget and waits until it is drawn. */
    drawn: async () => {
      for (const widget of await page.locator(TAGS.join()).all()) {
        await widget.evaluate((element) => element.scrollIntoView());
        await page.waitForFunction(([element, drawn]) => element.shadowRoot?.querySelector(drawn), [await widget.elementHandle(), DRAWN], { timeout: 20_000 });
      }
      return page.locator(TAGS.join()).evaluateAll((elements) => elements.map(({ localName }) => localName).sort());
    },
    attributes: (tag) => page.locator(tag).first().evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))),
    /** A picture of the window with each widget at its top. */
    pictures: async (path) => {
      for (const tag of TAGS) {
        await page.locator(tag).first().evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 120));
        await page.screenshot({ path: `${path}-${tag}.png` });
      }
    },
    close: () => context.close(),
  };
}
