// Widgets as guests: what visitors see before, without and instead of them, and what they leave alone.
/* global customElements, getComputedStyle */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { htmlOf, TAGS, visiting } from './guest.driver.mjs';

const kde = readFileSync(new URL('../dist/kde/kde.js', import.meta.url), 'utf8');
const { version } = JSON.parse(readFileSync(new URL('../../../packages/ui/package.json', import.meta.url), 'utf8'));
/** A feed of ours with a few records. */
const few = (kind) => {
  const feed = JSON.parse(readFileSync(new URL(`../dist/kde/data/${kind}.json`, import.meta.url), 'utf8'));
  return { ...feed, records: feed.records.slice(0, 8) };
};
const FALLBACK = '<a href="https://eur-lex.europa.eu/">EUR-Lex</a>';
const ALL = TAGS.map((tag) => `<${tag} loading="eager">${FALLBACK}</${tag}>`).join('');

/** How many of these elements a visitor sees. */
const seen = (page, selector) => page.locator(selector).filter({ visible: true }).count();

describe('what the page put in a widget', () => {
  it('is what visitors without JavaScript see, on each example site [R55]', visiting({ javaScriptEnabled: false }, async (visit) => {
    const { page } = visit;
    for (const path of ['koepels/haven.html', 'koepels/polder.html', 'koepels/duin.html', 'koepels/stad.html', 'no-script.html']) {
      await visit.open(path);
      await page.waitForLoadState();
      const widgets = await page.locator(TAGS.join()).count();
      assert.ok(widgets > 0, path);
      assert.equal(await page.locator(TAGS.join()).filter({ has: page.locator('a').filter({ visible: true }) }).count(), widgets, path);
    }
  }));

  it('stays when the script is not there, and so does the rest of the page [R55]', visiting({}, async (visit) => {
    await visit.show(htmlOf(`<h1>Kop</h1>${ALL}<p>Erna</p>`, { script: 'kde/bestaat-niet.js' }));
    await visit.page.waitForLoadState();
    assert.deepEqual([await seen(visit.page, 'h1'), await seen(visit.page, 'body > p'), await seen(visit.page, `:is(${TAGS}) > a`)], [1, 1, 4]);
    assert.deepEqual(visit.said, ['Failed to load resource: the server responded with a status of 404 (Not Found)']);
  }));

  it('stands there while the script is slow, beside tags that nobody knows, and gives way to the widget [R55 R56]', visiting({}, async (visit) => {
    let go;
    const held = new Promise((resolve) => { go = resolve; });
    await visit.answer('kde/kde.js', async (route) => {
      await held;
      await route.continue();
    });
    await visit.show(htmlOf(`<h1>Kop</h1><kde-toekomst>Een onderdeel van een latere versie</kde-toekomst>${ALL}<p>Erna</p>`));
    await visit.page.locator('body > p').waitFor();
    const shown = async () => [await seen(visit.page, 'h1'), await seen(visit.page, 'body > p'), await seen(visit.page, 'kde-toekomst'), await seen(visit.page, `:is(${TAGS}) > a`)];
    assert.deepEqual(await shown(), [1, 1, 1, 4]);
    assert.equal(await visit.page.evaluate(() => getComputedStyle(document.body).visibility + getComputedStyle(document.body).opacity), 'visible1');
    go();
    await visit.drawn();
    assert.deepEqual(await shown(), [1, 1, 1, 0]);
    assert.deepEqual(visit.said, []);
  }));

  it('comes back when the data cannot be had, with a sentence [R55]', visiting({}, async (visit) => {
    await visit.answer('kde/data/laws.json', { status: 503, body: '' });
    await visit.show(htmlOf(`<kde-timeline>${FALLBACK}</kde-timeline><p>Erna</p>`));
    await visit.page.locator('kde-timeline [role=alert]').waitFor();
    assert.deepEqual([await seen(visit.page, 'kde-timeline > a'), await seen(visit.page, 'body > p')], [1, 1]);
  }));
});

describe('a widget below the fold', () => {
  const spaced = (attribute, tag = 'kde-timeline') => htmlOf(`<div id="ervoor">Ervoor</div><${tag} ${attribute}></${tag}>`, { head: '<link rel="stylesheet" href="ver.css">' });
  const FAR = { contentType: 'text/css', body: '#ervoor { block-size: 5000px }' };
  const data = ({ requests }) => requests.filter((address) => address.includes('/data/'));
  const defined = ({ page }) => page.waitForFunction(async () => {
    await customElements.whenDefined('kde-timeline');
    // An observer speaks after a frame: whoever would load has begun by the one after.
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
    return true;
  });

  it('asks for nothing until it is near, and then for its own data [R58]', visiting({}, async (visit) => {
    await visit.answer('ver.css', FAR);
    await visit.show(spaced(''));
    await defined(visit);
    assert.deepEqual(data(visit), []);
    await visit.drawn();
    assert.deepEqual(data(visit), ['kde/data/laws.json']);
  }));

  it('loads at once with loading="eager" [R58]', visiting({}, async (visit) => {
    await visit.answer('ver.css', FAR);
    await visit.show(spaced('loading="eager"'));
    await defined(visit);
    assert.deepEqual(data(visit), ['kde/data/laws.json']);
    assert.equal(await visit.page.evaluate(() => scrollY), 0);
  }));

  it('asks for organisations together with networks, not when those have come, and not before it is near [R58]', visiting({}, async (visit) => {
    await visit.answer('ver.css', FAR);
    // Never answered.
    await visit.answer('kde/data/networks.json', () => undefined);
    await visit.show(spaced('', 'kde-network-map'));
    await defined(visit);
    assert.deepEqual(data(visit), []);
    const both = Promise.all(['networks', 'organisations'].map((kind) => visit.page.waitForRequest(`**/data/${kind}.json`)));
    await visit.page.locator('kde-network-map').scrollIntoViewIfNeeded();
    await both;
    assert.equal(data(visit).length, 2);
  }));
});

describe('a page that loads the script twice', () => {
  it('is quiet when it is the same version, and its widgets are drawn [R59]', visiting({}, async (visit) => {
    await visit.open('twee-versies.html');
    await visit.drawn('kde-timeline, kde-network-map');
    assert.equal(visit.requests.filter((address) => address.startsWith('kde/kde.js')).length, 2);
    assert.deepEqual(visit.said, []);
  }));

  it('keeps the first of two versions, hears of the other once, and goes on [R59]', visiting({}, async (visit) => {
    const other = kde.replaceAll(`"${version}"`, '"9.9.9-proef"');
    assert.notEqual(other, kde);
    await visit.answer('kde/kde.js?tweede', { contentType: 'text/javascript', body: `${other}\nwindow.reachedTheEnd = true;` });
    await visit.open('twee-versies.html');
    await visit.drawn('kde-timeline');
    await visit.page.waitForFunction(() => window.reachedTheEnd);
    assert.deepEqual(visit.said, [`kde: version ${version} of the widgets is already on this page; version 9.9.9-proef is ignored`]);
    assert.deepEqual(await visit.page.evaluate((tags) => tags.map((tag) => customElements.get(tag).version), TAGS), TAGS.map(() => version));
  }));
});

describe('twelve widgets on one page', () => {
  it('each have ids of their own and a state of their own [R60]', visiting({ height: 4000 }, async (visit) => {
    const kinds = ['laws', 'laws', 'funds', 'networks'];
    for (const kind of kinds) await visit.answer(`${kind}.json`, { json: few(kind) });
    const many = TAGS.flatMap((tag, at) => [0, 1, 2].map((i) => `<${tag} id="w-${tag}-${i}" group="none" loading="eager" src="${kinds[at]}.json"></${tag}>`)).join('');
    await visit.show(htmlOf(many));
    await visit.drawn();
    const faults = await visit.page.evaluate((tags) => [...document.querySelectorAll(tags.join())].flatMap(({ shadowRoot, id }) => {
      const ids = [...shadowRoot.querySelectorAll('[id]')].map((element) => element.id);
      // What `aria-controls` names may be closed; a name or a description is there.
      const named = ['aria-labelledby', 'aria-describedby', 'for', 'aria-activedescendant'].flatMap((name) => [...shadowRoot.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name).split(' ').filter(Boolean)));
      return [...ids.filter((one, i) => ids.indexOf(one) !== i).map((one) => `${id}: twice ${one}`), ...named.filter((one) => !ids.includes(one)).map((one) => `${id}: nowhere ${one}`)];
    }), TAGS);
    assert.deepEqual(faults, []);
    // The second of each is told something; the first and the third do not follow.
    for (const tag of TAGS) {
      const state = () => visit.page.locator(tag).evaluateAll((widgets) => widgets.map(({ view, organisation, shadowRoot }) => [view, organisation, shadowRoot.textContent.length]));
      const before = await state();
      await visit.page.locator(`#w-${tag}-1`).evaluate(async (widget) => {
        widget.view = 'list';
        widget.organisation = 'ws0155';
        await widget.updateComplete;
        await new Promise(requestAnimationFrame);
      });
      const after = await state();
      assert.deepEqual([after[0], after[2]], [before[0], before[2]], tag);
      assert.notDeepEqual(after[1], before[1], tag);
    }
    assert.deepEqual(visit.said, []);
  }));
});

describe('code that came out of a CMS', () => {
  it('still makes four widgets, with the attributes that were meant, and swallows nothing outside their blocks [R52 R54]', visiting({}, async (visit) => {
    await visit.open('gemangeld.html');
    await visit.drawn();
    const state = await visit.page.evaluate((tags) => tags.map((tag) => {
      const { view, organisation, headingLevel, noToolbar } = document.querySelector(tag);
      return { view, organisation, headingLevel, noToolbar };
    }), TAGS);
    assert.deepEqual(state, [
      { view: 'list', organisation: undefined, headingLevel: 3, noToolbar: false }, { view: 'list', organisation: 'ws0155', headingLevel: 2, noToolbar: false },
      { view: 'list', organisation: undefined, headingLevel: 3, noToolbar: true }, { view: 'list', organisation: undefined, headingLevel: 2, noToolbar: false },
    ]);
    assert.match(await visit.page.locator('p', { hasText: 'Tekst ervoor' }).innerText(), /Tekst ervoor[^]*Tekst erna, in dezelfde alinea/);
    assert.equal(await seen(visit.page, 'p:text("Deze alinea staat buiten het blok")'), 1);
    assert.deepEqual(visit.said, []);
  }));
});

describe('a page with frames', () => {
  it('grows with them by a script of its own file, under the policy of the site [R63]', visiting({}, async (visit) => {
    await visit.open('iframe.html');
    for (const frame of await visit.page.locator('iframe').all()) {
      await frame.scrollIntoViewIfNeeded();
      await visit.page.waitForFunction((element) => element.height !== '900', await frame.elementHandle());
    }
    assert.ok(visit.requests.includes('kde/kde-frame.js'));
    assert.deepEqual(visit.said, []);
  }));
});
