// The recipes in a browser: what visitors see before and without the script, and what is left of a widget after a CMS had its way with it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSERS, CHROME_ARGS } from '../../../tools/browsers.mjs';

const TAGS = ['kde-timeline', 'kde-priority-matrix', 'kde-fund-finder', 'kde-network-map'];
const DRAWN = '.lanes, .list, .table, .plot, .lists, .rows, .results, .networks .overview';
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
/** The policy of the recipe for plain HTML. */
const CSP = /^Content-Security-Policy: (.*)$/m.exec(readFileSync(new URL('../recipes/html/README.md', import.meta.url), 'utf8'))[1];

/** What a CMS makes of a widget; each stands in a block of its own, with a paragraph after it. */
const MANGLED = {
  'in a paragraph': '<p><kde-timeline view="list" organisation="gm0344"></kde-timeline></p>',
  'with paragraphs and line breaks in it': '<kde-timeline view="list" organisation="gm0344"><p>Terugval<br />\n<a href="/x">link</a></p><p></p><p>&nbsp;</p></kde-timeline>',
  'with nothing but a hard space': '<p>&nbsp;</p><kde-timeline view="list" organisation="gm0344">&nbsp;</kde-timeline><p>&nbsp;</p>',
  'with attributes in another order and of others': '<kde-timeline data-entity-type="x" class="align-center" organisation="gm0344" data-mce-x="1" view="list" contenteditable="false"></kde-timeline>',
  'in capitals': '<KDE-TIMELINE VIEW="list" ORGANISATION="gm0344"></KDE-TIMELINE>',
  'with escaped values': '<kde-timeline view="&#108;ist" organisation="gm&#x30;344" matrix-url="/m?a=1&amp;b=2"></kde-timeline>',
  'with spaces around its organisation': '<kde-timeline view="list" organisation="&nbsp;gm0344 "></kde-timeline>',
  'with a view in curly quotes, which is none': '<kde-timeline view=”list” organisation="gm0344"></kde-timeline>',
  'with empty values': '<kde-timeline view="list" organisation="gm0344" src="" matrix-url="" heading-level="" since="" contact="" today="" loading="" persist="" group=""></kde-timeline>',
  'with values written out': '<kde-timeline view="list" organisation="gm0344" no-share="no-share" no-export="true"></kde-timeline>',
  'in single quotes and without': "<kde-timeline view='list' organisation=gm0344></kde-timeline>",
  'in a table of TinyMCE': '<table width="100%"><tbody><tr><td><kde-timeline view="list" organisation="gm0344"></kde-timeline><br data-mce-bogus="1"></td></tr></tbody></table>',
  'between comments': '<!-- wp:html --><figure><!--[if IE]><![endif]--><kde-timeline view="list" organisation="gm0344"><!-- x --></kde-timeline></figure><!-- /wp:html -->',
};
/** Closed by itself: for HTML that is an opening tag, so the rest of its block is in it. */
const SELF_CLOSED = '<kde-timeline view="list" organisation="gm0344" /><p class="inside">In hetzelfde blok.</p>';

/** A few laws instead of all: what is tested is whether they are drawn, a dozen times. */
function few() {
  const feed = JSON.parse(readFileSync(new URL('../dist/cdn/data/laws.json', import.meta.url), 'utf8'));
  return JSON.stringify({ ...feed, records: feed.records.slice(0, 3) });
}

const page = (body) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>x</title><script type="module" src="/kde/kde.js"></script>${body}`;
const mangled = page(Object.values(MANGLED).map((html, index) => `<div id="m${index}">${html}</div><p class="after">Na ${index}.</p>`).join('')
  + `<div id="self">${SELF_CLOSED}</div><p class="after">Na het blok.</p>`);

let browser;
before(async () => { browser = await chromium.launch({ executablePath: BROWSERS.chromium.find(), args: CHROME_ARGS }); });
after(() => browser.close());

/** A page on a host that does not exist: every answer comes from here, with the policy of the recipe. */
async function open(path, { script = (route, answer) => route.fulfill(answer), laws, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const tab = await context.newPage();
  const complaints = [];
  tab.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    const file = fileURLToPath(new URL(pathname.startsWith('/kde/') ? `../dist/cdn${pathname.slice(4)}` : `../recipes/html${pathname}`, import.meta.url));
    const body = laws && pathname === '/kde/data/laws.json' ? laws : pathname === '/mangled.html' ? mangled : existsSync(file) ? readFileSync(file) : undefined;
    if (hostname !== 'kde.test' || body === undefined) return route.fulfill({ status: 404, body: '' });
    const answer = { body, headers: { 'content-type': TYPES[extname(pathname)] ?? 'text/plain', 'content-security-policy': CSP } };
    return pathname === '/kde/kde.js' ? script(route, answer) : route.fulfill(answer);
  });
  await tab.goto(`https://kde.test${path}`, { waitUntil: 'commit' });
  await tab.locator('main, #self').first().waitFor();
  return { tab, complaints, close: () => context.close() };
}
const fallbacks = (tab) => Promise.all(TAGS.map((tag) => tab.locator(`${tag} > p > a`).isVisible()));
const ALL = [true, true, true, true];

describe('the page of the recipe for plain HTML', () => {
  it('shows a link for each widget where JavaScript is off [R55]', async () => {
    const { tab, close } = await open('/index.html', { javaScriptEnabled: false });
    assert.deepEqual(await fallbacks(tab), ALL);
    await close();
  });

  it('shows a link for each widget where the script is not found [R55]', async () => {
    const { tab, close } = await open('/index.html', { script: (route) => route.fulfill({ status: 404, body: '' }) });
    await tab.waitForLoadState('load');
    assert.deepEqual(await fallbacks(tab), ALL);
    await close();
  });

  it('shows the links and itself while the script is under way, then draws the widgets under its own policy, and does not jump [R41 R55 R56 R57]', async () => {
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    const { tab, complaints, close } = await open('/index.html', { script: (route, answer) => held.then(() => route.fulfill(answer)) });
    assert.deepEqual(await fallbacks(tab), ALL);
    assert.equal(await tab.getByText('Hier gaat uw eigen pagina verder.').isVisible(), true);
    await tab.evaluate(() => {
      globalThis.shifts = [];
      new globalThis.PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value, sources }) => [value, ...sources.map(({ node }) => node?.nodeName)]))).observe({ type: 'layout-shift', buffered: true });
    });
    release();
    await tab.waitForFunction((drawn) => document.querySelector('kde-timeline').shadowRoot?.querySelector(drawn), DRAWN);
    // Two frames on, what was drawn has been laid out and told.
    await tab.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))); }));
    assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
    for (const tag of TAGS) {
      await tab.locator(tag).evaluate((element) => element.scrollIntoView());
      await tab.waitForFunction(([name, drawn]) => document.querySelector(name).shadowRoot.querySelector(drawn), [tag, DRAWN]);
    }
    assert.deepEqual(await fallbacks(tab), [false, false, false, false]);
    assert.deepEqual(complaints, []);
    await close();
  });
});

describe('a widget that went through a CMS', () => {
  let seen;
  before(async () => {
    const { tab, complaints, close } = await open('/mangled.html', { laws: few(), viewport: { width: 1440, height: 20_000 } });
    const drawn = (root) => { const widget = root.querySelector('kde-timeline'); return { drawn: Boolean(widget.shadowRoot?.querySelector('.list, .lanes')), organisation: widget.organisation?.trim(), chosen: [...widget.shadowRoot?.querySelectorAll('input') ?? []].some((input) => input.value === 'Gemeente Utrecht') }; };
    // Of what is not drawn each test tells.
    await tab.waitForFunction(() => [...document.querySelectorAll('kde-timeline')].every(({ shadowRoot }) => [...shadowRoot?.querySelectorAll('input') ?? []].some(({ value }) => value.startsWith('Gemeente'))), undefined, { timeout: 8000 }).catch(() => undefined);
    seen = {
      widgets: await Promise.all(Object.keys(MANGLED).map((_, index) => tab.locator(`#m${index}`).evaluate(drawn))),
      after: await tab.locator('.after').evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length),
      inside: await tab.locator('.inside').evaluate((element) => [element.closest('kde-timeline') !== null, element.checkVisibility({ checkVisibilityCSS: true }) && element.getClientRects().length > 0]),
      address: await tab.locator('#m5 kde-timeline').getAttribute('matrix-url'),
      complaints,
    };
    await close();
  });

  for (const [index, what] of Object.keys(MANGLED).entries()) {
    it(`is drawn for its organisation ${what} [R54]`, () => assert.deepEqual(seen.widgets[index], { drawn: true, organisation: 'gm0344', chosen: true }));
  }

  it('has the address that was meant, without the escapes of HTML [R54]', () => assert.equal(seen.address, '/m?a=1&b=2'));

  it('leaves what comes after its block where it is [R54]', () => assert.equal(seen.after, Object.keys(MANGLED).length + 1));

  it('takes the rest of its block into itself where it is closed by itself, as the recipes warn [R54]', () => assert.deepEqual(seen.inside, [true, false]));

  it('gives no error', () => assert.deepEqual(seen.complaints, []));
});
