// The built demo in one Chromium, for tests that no test runner inside a page can do: without JavaScript, with a slow or missing script, cold.
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSERS, CHROME_ARGS } from '../../../tools/browsers.mjs';
import { createFileServer, listen } from '../server.mjs';
import { DRAWN } from './drawn.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
export const TAGS = ['kde-timeline', 'kde-priority-matrix', 'kde-fund-finder', 'kde-network-map'];
/** Milliseconds after which a wait has failed. */
const PATIENCE = 15_000;

const server = createFileServer(DIST);
const base = await listen(server, 0);
const browser = await chromium.launch({ executablePath: BROWSERS.chromium.find(), args: CHROME_ARGS });
after(async () => {
  await browser.close();
  server.close();
});

/** A page around some markup, as the demo's server would send it. */
export const htmlOf = (body, { head = '', script = 'kde/kde.js' } = {}) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>${head}${script && `<script type="module" src="${script}"></script>`}</head><body>${body}</body></html>`;

/** One page in a browser that knows nothing yet. */
class Visit {
  /** Warnings, errors and what was thrown. */
  said = [];
  /** Everything that was asked for, from the root of the site or, elsewhere, in full. */
  requests = [];

  static async start({ width = 1280, height = 900, ...options } = {}) {
    const visit = new Visit();
    visit.context = await browser.newContext({ viewport: { width, height }, ...options });
    visit.context.setDefaultTimeout(PATIENCE);
    visit.page = await visit.context.newPage();
    visit.page.on('console', (message) => { if (['warning', 'error'].includes(message.type())) visit.said.push(message.text()); });
    visit.page.on('pageerror', (error) => visit.said.push(String(error)));
    visit.page.on('request', (request) => visit.requests.push(request.url().replace(base, '')));
    return visit;
  }

  /** Answers one address in another way; see Playwright’s `route`. */
  answer(path, answer) {
    return this.page.route((url) => url.href === base + path, typeof answer === 'function' ? answer : (route) => route.fulfill(answer));
  }

  async open(path) {
    await this.page.goto(base + path, { waitUntil: 'commit' });
    return this;
  }

  /** Opens markup that no file holds. */
  async show(html) {
    await this.answer('proef.html', { contentType: 'text/html; charset=utf-8', body: html });
    return this.open('proef.html');
  }

  /** Waits until every widget that is named, or each that stands on the page, is drawn; those below the fold are scrolled to. */
  async drawn(selector = TAGS.join()) {
    // A page of which nothing is read yet has no widget to wait for.
    await this.page.waitForLoadState('domcontentloaded');
    for (const widget of await this.page.locator(selector).all()) {
      await widget.scrollIntoViewIfNeeded();
      await widget.evaluate(async (element, { drawn, within }) => {
        const late = performance.now() + within;
        while (!element.shadowRoot?.querySelector(drawn)) {
          if (performance.now() > late) throw new Error(`${element.localName} is not drawn: ${element.shadowRoot?.textContent.trim().slice(0, 200) ?? 'not defined'}`);
          await new Promise(requestAnimationFrame);
        }
        await element.updateComplete;
      }, { drawn: DRAWN, within: PATIENCE });
    }
    return this;
  }

  /** Presses the first of something and waits for what that opens. If it does not come, the error says where the press landed. */
  async press(pressed, opened) {
    const landed = await this.page.evaluateHandle(() => {
      const events = [];
      for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'click']) {
        window.addEventListener(type, (event) => events.push(`${Math.round(event.timeStamp)} ms ${type} on ${event.composedPath().slice(0, 3).map(({ localName, className }) => `${localName}.${className?.baseVal ?? className}`).join(' in ')}, page at ${Math.round(scrollY)}`), { capture: true });
      }
      return events;
    });
    await this.page.locator(pressed).first().click();
    try {
      await this.page.locator(opened).first().waitFor();
    } catch (error) {
      throw new Error(`${pressed} did not open ${opened}: ${(await landed.jsonValue()).join('; ')}`, { cause: error });
    }
  }

  close() {
    return this.context.close();
  }
}

/** Runs a test with a visit that ends with it. */
export const visiting = (options, test) => async () => {
  const visit = await Visit.start(options);
  try {
    await test(visit);
  } finally {
    await visit.close();
  }
};
