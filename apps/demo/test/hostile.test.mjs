// Widgets among strangers: a library that changes the language, data that means harm; and what a page finds changed after we were there.
/* global getComputedStyle, history, innerWidth */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { htmlOf, TAGS, visiting } from './guest.driver.mjs';

const KINDS = { 'kde-timeline': 'laws', 'kde-priority-matrix': 'laws', 'kde-fund-finder': 'funds', 'kde-network-map': 'networks' };
const feedOf = (kind) => JSON.parse(readFileSync(new URL(`../dist/kde/data/${kind}.json`, import.meta.url), 'utf8'));
const BIDI = '\u202Etxt.exe\u202C\u2066x\u2069';
const HARM = [
  '<img src=x onerror="window.harmed = 1">', '<script>window.harmed = 1</script>', '"><svg onload=window.harmed=1>', '</style><iframe src="javascript:window.harmed=1">',
  '${window.harmed = 1}', '{{constructor.constructor("window.harmed = 1")()}}', `zeer lang ${'woord '.repeat(60)}${'a'.repeat(900)}`, `omgekeerd ${BIDI}`, '&lt;b&gt;&#0;\u0000', '<a href="javascript:window.harmed=1">klik hier</a>',
];

/** What is seen of it: nothing of it turns the texts around it. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
const SEEN = HARM.map((text) => text.replace(TURNING, ''));

/** Fields that hold text for people. Codes and dates stay what they are: a record that is refused at the door shows nothing. */
const TEXTS = ['nl', 'en', 'title', 'text', 'summary', 'note', 'offers', 'status', 'reason', 'how', 'supervisor'];

/** A record in which every text for people is one that means harm, or every address is one that runs. */
function poisoned(value, { text, address }, key = '') {
  if (Array.isArray(value)) return value.map((one) => poisoned(one, { text, address }, key));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, { text, address }, name)]));
  if (typeof value !== 'string') return value;
  if (/^https?:/.test(value)) return address ?? value;
  return text !== undefined && TEXTS.includes(key) && /[ A-Z]/.test(value) ? text : value;
}

/** As text, so that `__proto__` is a key like any other. */
const hostileFeed = (kind) => {
  const feed = feedOf(kind);
  const records = feed.records.slice(0, 40).map((record, i) => (i < 20 ? poisoned(record, { text: HARM[i % HARM.length] }) : i < 30 ? { ...poisoned(record, { address: 'javascript:window.harmed=1' }), url: 'javascript:window.harmed=1' } : record));
  return JSON.stringify({ ...feed, records }).replaceAll('{"id":', '{"__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}},"id":');
};

describe('data that means harm', () => {
  for (const [tag, kind] of Object.entries(KINDS)) it(`is text in ${tag}: no markup, no address that runs, nothing fetched, nothing changed [R45]`, visiting({ width: 1440, height: 1400 }, async (visit) => {
    let asked = 0;
    visit.page.on('dialog', (dialog) => { asked += 1; void dialog.dismiss(); });
    await visit.answer('kwaad.json', { contentType: 'application/json', body: hostileFeed(kind) });
    await visit.show(htmlOf(`<${tag} src="kwaad.json" view="list" loading="eager"></${tag}>`));
    await visit.drawn();
    const found = await visit.page.locator(tag).evaluate(async (widget, harm) => {
      const faults = [];
      const look = (when) => {
        const all = [...widget.shadowRoot.querySelectorAll('*')];
        for (const element of all) {
          if (/^(script|iframe|img|object|embed|style|link|base|meta)$/.test(element.localName)) faults.push(`${when}: <${element.localName}>`);
          for (const { name } of element.attributes) if (name.startsWith('on') || name === 'srcdoc') faults.push(`${when}: ${element.localName} ${name}`);
          const address = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('xlink:href') ?? '#';
          if (!/^(https?|mailto):$/.test(new URL(address, 'https://voorbeeld.example').protocol)) faults.push(`${when}: ${address}`);
        }
      };
      look('in the list');
      const plain = () => widget.shadowRoot.textContent.replaceAll('\u00AD', '');
      const shown = harm.filter((text) => plain().includes(text));
      // A record opened, and every other view.
      for (const button of [...widget.shadowRoot.querySelectorAll('.entry__button, .card__title, .row__button, [data-mark], .list button')].slice(0, 12)) {
        button.click();
        await widget.updateComplete;
        look('with a record open');
      }
      for (const view of { 'kde-timeline': ['timeline', 'table'], 'kde-priority-matrix': ['matrix'], 'kde-fund-finder': ['compare'], 'kde-network-map': ['overview', 'map', 'connections'] }[widget.localName]) {
        widget.view = view;
        await widget.updateComplete;
        look(view);
      }
      return { faults: [...new Set(faults)], shown, turned: /[\u202A-\u202E\u2066-\u2069]/.test(plain()), records: widget.records.length, harmed: window.harmed ?? {}.harmed, wide: document.documentElement.scrollWidth > innerWidth };
    }, SEEN);
    assert.deepEqual(found, { ...found, faults: [], turned: false, harmed: undefined, wide: false });
    // Ten of them are as they were.
    assert.ok(found.records >= 15, `${found.records} records`);
    assert.ok(found.shown.length >= 3, `only these are seen, which proves nothing: ${found.shown.join()}`);
    assert.equal(asked, 0);
    assert.deepEqual(visit.requests.filter((address) => !/^(proef\.html|kwaad\.json|favicon\.ico|kde\/.*)$/.test(address)), []);
    // Records that were left out are told to the developer of the page, once; nothing else is said.
    assert.deepEqual(visit.said.filter((text) => !/left out/.test(text)), []);
  }));
});

describe('a page of long ago', () => {
  it('has four widgets that work on it, and keeps what its library did', visiting({ width: 1440 }, async (visit) => {
    await visit.open('oude-site.html');
    await visit.drawn();
    assert.deepEqual(await visit.page.evaluate(() => window.registered.toSorted()), TAGS.toSorted());
    // The visitor does something in each, as soon as it is there to be pressed.
    for (const [tag, thing] of [['kde-timeline', '.row__button'], ['kde-priority-matrix', '[data-key] button'], ['kde-fund-finder', '.card__title'], ['kde-network-map', '[data-mark^="network/"]']]) {
      await visit.press(`${tag} ${thing}`, `${tag} :is(.detail, .details)`);
    }
    const left = await visit.page.evaluate(() => ({ each: [1].each.name, own: typeof window.$ }));
    assert.deepEqual(left, { each: 'each', own: 'function' });
    assert.deepEqual(visit.said, []);
  }));
});

describe('the page itself', () => {
  it('finds nothing changed after four widgets were there and were used: no global but those of Lit, no prototype, no style rule, no attribute, no title, no address [R12]', visiting({ width: 1440, height: 2000 }, async (visit) => {
    const { page } = visit;
    await page.addInitScript(() => {
      const LANGUAGE = ['Object', 'Array', 'String', 'Number', 'Function', 'Promise', 'Date', 'RegExp', 'Map', 'Set', 'JSON', 'Math', 'Intl', 'Node', 'Element', 'HTMLElement', 'Document', 'ShadowRoot', 'Event', 'EventTarget', 'CSSStyleSheet', 'History', 'Storage', 'URL', 'Window'];
      const own = (value) => Reflect.ownKeys(value).map((key) => [String(key), Object.getOwnPropertyDescriptor(value, key)]).map(([key, { value: held, get, set }]) => [key, typeof held === 'function' ? held : undefined, get, set]);
      const things = () => LANGUAGE.flatMap((name) => [window[name], window[name].prototype].filter(Boolean).flatMap((value, i) => own(value).map((property) => [`${name}${i ? '.prototype' : ''}.${property[0]}`, ...property.slice(1)])));
      const before = { globals: Object.getOwnPropertyNames(window), things: things() };
      window.whatChanged = () => {
        const now = things();
        const then = new Map(before.things.map(([name, ...rest]) => [name, rest]));
        return {
          globals: Object.getOwnPropertyNames(window).filter((name) => !before.globals.includes(name) && !/^what(Changed|Stands)$/.test(name)),
          prototypes: [...now.filter(([name, ...rest]) => !then.has(name) || then.get(name).some((one, i) => one !== rest[i])).map(([name]) => name), ...before.things.map(([name]) => name).filter((name) => !now.some(([one]) => one === name))],
        };
      };
      window.whatStands = () => ({
        sheets: [...document.styleSheets].map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)), adopted: document.adoptedStyleSheets.length,
        head: document.head.innerHTML, page: document.documentElement.cloneNode(true).outerHTML, title: document.title, address: location.href, steps: history.length, cookie: document.cookie,
        tokens: [...getComputedStyle(document.documentElement)].filter((name) => name.startsWith('--')).join(),
      });
    });
    await visit.answer('proef.css', { contentType: 'text/css', body: 'body { color: #222 } p { margin: 1em }' });
    await visit.show(htmlOf(`<p>Voor</p>${TAGS.map((tag) => `<${tag} loading="eager"><p>Niets</p></${tag}>`).join('')}<p>Na</p>`, { head: '<link rel="stylesheet" href="proef.css">', script: '' }));
    await page.waitForLoadState();
    const before = await page.evaluate(() => window.whatStands());
    await page.evaluate(() => import('/kde/kde.js'));
    await visit.drawn();
    await page.evaluate(async () => {
      for (const widget of document.querySelectorAll('kde-timeline, kde-priority-matrix, kde-fund-finder, kde-network-map')) {
        for (const button of [...widget.shadowRoot.querySelectorAll('[aria-expanded]')].slice(0, 3)) {
          button.click();
          await widget.updateComplete;
        }
      }
    });
    assert.deepEqual(await page.evaluate(() => window.whatStands()), before);
    const { globals, prototypes } = await page.evaluate(() => window.whatChanged());
    assert.deepEqual(prototypes, []);
    // Lit keeps its versions there, and what its decorators know, for other copies of it.
    assert.deepEqual(globals.filter((name) => !['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'].includes(name)), []);
    assert.deepEqual(visit.said, []);
  }));
});
