// The site of somebody who follows our examples: a server that has the script-tag build where the example says it is, and a browser that looks at the page.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSERS, CHROME_ARGS } from '../../../../tools/browsers.mjs';
import { STRICT_CSP } from '../../../demo/headers.mjs';

const widgets = (path) => fileURLToPath(new URL(`../../../../packages/widgets/${path}`, import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
/** Style sheets of the recipes, by the names that they give. */
const STYLES = { 'kde.css': 'recipes/html/kde.css', 'frame.css': 'recipes/iframe/frame.css' };
/**
 * Whoever reads an example has the site www.voorbeeld.nl. An example that changes the headers of the widgets gets sites of its own: www-17.
 * All names lead to this machine, where there is no https.
 */
const local = (text, suffix) => text.replaceAll(/https:\/\/([\w-]+)\.voorbeeld\.nl/g, `http://$1${suffix}.voorbeeld.nl`);
/** Wide enough for every drawing, and so high that most of a page is near the window, and loads. */
const VIEWPORT = { width: 1440, height: 1000 };

/** The examples are about pages, not about how many records there are: a few draw sooner. */
function fewRecords(file) {
  const feed = JSON.parse(readFileSync(file, 'utf8'));
  return JSON.stringify({ ...feed, records: feed.records.slice(0, 5) });
}

/** A file of the script-tag build, in whatever folder somebody put it: `/kde/kde.js`, `/kde/1.2.0/data/laws.json`. */
function builtFile(pathname) {
  const name = /\/kde\/(?:\d+(?:\.\d+\.\d+)?\/)?(.+)$/.exec(pathname)?.[1];
  const file = name && !name.includes('..') ? widgets(`dist/cdn/${name}`) : undefined;
  if (!file || !existsSync(file)) return undefined;
  return /^data\/(laws|funds|networks)\.json$/.test(name) ? fewRecords(file) : readFileSync(file);
}

/** What the page and its frames say that is wrong; a policy that was broken tells so in an event. */
const listen = () => globalThis.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => { console.error(`policy: ${effectiveDirective} blocked ${blockedURI} ${sample}`); });

/** Tags in a document that are not drawn with their records, with why; the first of them is brought near, as a reader would. Runs in the page. */
function notLoaded() {
  const missing = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('kde-')).filter((element) => !(element.records?.length > 0 && element.shadowRoot?.childElementCount > 0));
  missing[0]?.scrollIntoView();
  return missing.map((element) => `<${element.localName}> ${globalThis.customElements.get(element.localName) ? `has ${element.records?.length} records` : 'is not defined'}`);
}

export class Site {
  #browser;
  #context;
  #server;
  /** By the folder that an example has on the site. */
  #pages = new Map();
  /** Headers of the folder with the widgets, by the site that sends them. */
  #headers = new Map();
  /** What pages find in the folder /voorbeelden/, by name: examples share most of it. */
  #scripts = new Map();

  async open() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve) => { this.#server.listen(0, '127.0.0.1', resolve); });
    const { port } = this.#server.address();
    this.#browser = await chromium.launch({ executablePath: BROWSERS.chromium.find(), args: [...CHROME_ARGS, `--host-resolver-rules=MAP * 127.0.0.1:${port}`] });
    // One for all, as the pages of one site are: then the script is read from the cache.
    this.#context = await this.#browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
    await this.#context.addInitScript(listen);
  }

  async close() {
    await this.#browser?.close();
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  #answer({ url, headers: { host } }, response) {
    const { pathname } = new URL(url, `http://${host}`);
    const [, folder, path] = /^\/(\d+)\/(.*)$/.exec(pathname) ?? [];
    const { html, policy } = this.#pages.get(folder) ?? {};
    if (html && path === '') return response.writeHead(200, { 'Content-Type': TYPES['.html'], 'Content-Security-Policy': policy }).end(html);
    const style = STYLES[pathname.replace(/^.*\//, '')];
    const body = this.#scripts.get(/^\/voorbeelden\/(.+)$/.exec(pathname)?.[1]) ?? (style ? readFileSync(widgets(style)) : builtFile(pathname));
    if (body === undefined) return response.writeHead(404).end();
    const suffix = /-\d+(?=\.voorbeeld\.nl$)/.exec(host)?.[0] ?? '';
    return response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? 'text/plain', 'Cache-Control': 'max-age=600', ...this.#headers.get(suffix) }).end(body);
  }

  /**
   * Shows a page, and waits until every widget on it and in its frames is loaded.
   * @param {object} asked
   * @param {number} asked.id of its own
   * @param {string} asked.html
   * @param {string} [asked.policy] Content-Security-Policy of the page
   * @param {Record<string, string>} [asked.builtHeaders] headers of the folder with the widgets
   * @param {Record<string, Uint8Array>} [asked.files] what the page finds in /voorbeelden/, by name
   * @returns {Promise<{ page: import('playwright-core').Page, faults: string[] }>} `faults` grows as long as the page is there
   */
  async show({ id, html, policy = STRICT_CSP, builtHeaders = {}, files = {} }) {
    const suffix = Object.keys(builtHeaders).length > 0 ? `-${id}` : '';
    this.#pages.set(String(id), { html: local(html, suffix), policy: local(policy, suffix) });
    for (const [name, contents] of Object.entries(files)) this.#scripts.set(name, contents);
    if (suffix) this.#headers.set(suffix, Object.fromEntries(Object.entries(builtHeaders).map(([name, value]) => [name, local(value, suffix)])));
    const faults = [];
    const page = await this.#context.newPage();
    page.on('console', (message) => { if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) faults.push(`${message.text()} (${message.location().url})`); });
    page.on('pageerror', (error) => { faults.push(String(error)); });
    await page.goto(`http://www${suffix}.voorbeeld.nl/${id}/`);
    faults.push(...await this.#waitForWidgets(page));
    return { page, faults };
  }

  /** What is wrong with a page that nobody looks at any longer. */
  async faultsOf(asked) {
    const { page, faults } = await this.show(asked);
    await page.close();
    return faults;
  }

  /** @returns {Promise<string[]>} what did not load in time */
  async #waitForWidgets(page) {
    const end = Date.now() + 10_000;
    for (;;) {
      const frames = page.frames();
      const found = await Promise.all(frames.map((frame) => frame.evaluate(notLoaded).catch((error) => [`a frame that cannot be looked at: ${error.message}`])));
      const empty = frames.slice(1).filter((frame) => !frame.url().includes('/frames/')).map((frame) => `a frame at "${frame.url()}"`);
      const missing = [...found.flat(), ...empty];
      if (missing.length === 0 || Date.now() > end) return missing;
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
  }
}
