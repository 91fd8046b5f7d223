// Texts that a page puts in the place of those of the widgets, without a script of its own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlOf, TAGS, visiting } from './guest.driver.mjs';

const TITLES = { 'kde-timeline': 'timeline.timeline.title', 'kde-priority-matrix': 'priority-matrix.matrix.title', 'kde-fund-finder': 'fund-finder.finder.title', 'kde-network-map': 'network-map.map.title' };
const block = (json) => `<script type="application/json" data-kde-texts>${json}</script>`;
const widgets = (tags = TAGS) => tags.map((tag) => `<${tag} loading="eager"></${tag}>`).join('');
const titles = (visit) => visit.page.locator(TAGS.join()).locator('.title').allInnerTexts();

describe('texts of a page', () => {
  for (const lang of ['nl', 'en']) it(`are said by every widget on a page in ${lang}, from its first drawing on [R17]`, visiting({}, async (visit) => {
    const texts = Object.fromEntries(TAGS.map((tag) => [TITLES[tag], { nl: `Titel van ${tag}`, en: `Title of ${tag}` }]));
    await visit.show(htmlOf(`<div lang="${lang}">${widgets()}</div>`, { head: block(JSON.stringify(texts)) }));
    await visit.drawn();
    assert.deepEqual(await titles(visit), TAGS.map((tag) => `${lang === 'nl' ? 'Titel van' : 'Title of'} ${tag}`));
    assert.deepEqual(visit.said, []);
  }));

  it('are text: markup in them is shown as it is written [R17 R45]', visiting({}, async (visit) => {
    await visit.show(htmlOf(widgets(['kde-timeline']), { head: block('{"timeline.timeline.title":"<img src=x onerror=alert(1)> &amp; meer"}') }));
    await visit.drawn('kde-timeline');
    assert.deepEqual(await titles(visit), ['<img src=x onerror=alert(1)> &amp; meer']);
    assert.equal(await visit.page.locator('kde-timeline img').count(), 0);
  }));

  it('may be those of another widget than the file has, in more than one block', visiting({}, async (visit) => {
    await visit.show(htmlOf(widgets(['kde-timeline']), { head: block('{"fund-finder.finder.title":"Geld"}') + block('{"timeline.timeline.title":"Wetten"}'), script: 'kde/kde-timeline.js' }));
    await visit.drawn('kde-timeline');
    assert.deepEqual(await titles(visit), ['Wetten']);
    assert.deepEqual(visit.said, []);
  }));

  it('do no harm when they are not right: every widget works, and the page is told once what is wrong', visiting({}, async (visit) => {
    await visit.show(htmlOf(widgets(), { head: block('{"timeline.timeline.title": "Wetten",}') + block('{"timeline.timeline.titel":"Wetten","timeline.share.saved":"Bewaard","__proto__":{"x":1}}') + block('null') }));
    await visit.drawn();
    assert.equal((await titles(visit))[0], 'Europese en Nederlandse digitale wetgeving');
    assert.deepEqual(visit.said.map((text) => text.replace(/(?<=holds no JSON: ).*/, '…')).toSorted(), [
      'kde: no text "timeline.timeline.titel"; expected a key from texts.json',
      'kde: script[data-kde-texts] holds no JSON: …',
      'kde: text "timeline.share.saved" is given as string; expected function',
      'kde: texts are given as null; expected an object with texts by key',
    ]);
  }));
});
