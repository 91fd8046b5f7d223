// What the page for webmasters offers, and the code that it gives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAttributes } from './test/markup.mjs';
import { readOptions } from '../../packages/widgets/src/frames/options.ts';
import { FRAMES } from '../../packages/widgets/src/frames/pages.mjs';
import { widgetsOf } from './composer.mjs';
import { attributesOf, decode, DEFAULTS, encode } from './site/samenstellen/choices.js';
import { FALLBACKS, FIELDS, FRAME_TITLES, GROUPS, LEFT_OUT, WIDGET_NAMES } from './site/samenstellen/labels.js';
import { lostInFrame, snippetOf } from './site/samenstellen/snippet.js';

const manifests = ['timeline', 'priority-matrix', 'fund-finder', 'network-map'].map((name) => JSON.parse(readFileSync(new URL(`../../packages/${name}/custom-elements.json`, import.meta.url), 'utf8')));
const widgets = widgetsOf(manifests);
const { OPTIONS } = await import('./dist/samenstellen/options.js');
const TAGS = Object.keys(widgets);
/** Something that fits each field in which one types or ticks. */
const TYPED = { organisation: 'gm0716', since: '2026-01-01', group: 'a', contact: 'a@voorbeeld.example', theme: 'ai water', level: 'eu regionaal', audience: 'gemeente' };
const chosenOf = (change) => ({ ...DEFAULTS, ...change });

describe('what can be chosen', () => {
  it('is every attribute of every widget, or it is left out for a reason [R53]', () => {
    assert.deepEqual(TAGS.toSorted(), Object.keys(WIDGET_NAMES).toSorted());
    const all = [...new Set(manifests.flatMap(({ modules }) => modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)))))];
    assert.deepEqual(all.filter((name) => !(name in FIELDS) && !LEFT_OUT[name]), []);
    assert.deepEqual([...Object.keys(FIELDS), ...Object.keys(LEFT_OUT)].filter((name) => !all.includes(name)), []);
    assert.deepEqual(Object.keys(FIELDS).filter((name) => name in LEFT_OUT), []);
    for (const reason of Object.values(LEFT_OUT)) assert.match(reason, /^[A-Z].{20,}\.$/);
  });

  it('stands on the page as the manifests have it', () => assert.deepEqual(OPTIONS.widgets, widgets));

  it('has values with a word for each, and a default among them', () => {
    for (const [tag, choices] of Object.entries(widgets)) for (const { name, kind, values, default: fallback } of choices.filter((choice) => choice.name in FIELDS)) {
      assert.ok(GROUPS[FIELDS[name].group], name);
      if (kind !== 'one') continue;
      assert.ok(values.length > 1 && values.includes(fallback), `${tag} ${name}: ${values} / ${fallback}`);
      assert.deepEqual(values.filter((value) => !FIELDS[name].words[value]), [], name);
    }
  });

  it('has the themes that come with the widgets', () => assert.deepEqual(OPTIONS.themes, ['duin', 'haven', 'polder', 'stad']));

  it('has a fallback and a title for each widget', () => {
    for (const tag of TAGS) assert.ok(FALLBACKS[tag].includes('<a href="https://'));
    assert.deepEqual(FRAME_TITLES, Object.fromEntries(FRAMES.map(({ name, title }) => [`kde-${name}`, title.nl])));
  });
});

describe('the code to copy', () => {
  it('names nothing that is the default', () => assert.equal(snippetOf(OPTIONS, chosenOf({ view: 'timeline', loading: 'lazy', 'heading-level': '2', persist: 'none' })), `<script type="module" src="/kde/kde-timeline.js"></script>\n\n<kde-timeline>\n  <p>${FALLBACKS['kde-timeline']}</p>\n</kde-timeline>\n`));

  it('names what a widget has another default for', () => {
    assert.deepEqual(attributesOf(OPTIONS, chosenOf({ onderdeel: 'kde-priority-matrix', persist: 'none' })), { persist: 'none' });
    assert.deepEqual(attributesOf(OPTIONS, chosenOf({ onderdeel: 'kde-fund-finder', persist: 'none' })), {});
  });

  it('is safe and whole whatever was typed: an attribute comes out as it went in', () => {
    for (const text of ['a"b', "x'<y>&z", '&quot;', '"><script>alert(1)</script>', 'Zuid & Noord']) {
      const snippet = snippetOf(OPTIONS, chosenOf({ group: text, map: `/k"${text}/` }));
      assert.equal(parseAttributes(snippet, 'kde-timeline').group, text);
      assert.equal(snippet.match(/<script/g).length, 1);
      assert.equal(parseAttributes(snippet, 'script').src, `/k"${text}/kde-timeline.js`);
    }
  });

  it('leaves out what does not fit the field: an address that runs, a value that is none, another widget’s attribute', () => {
    for (const [name, value] of [['matrix-url', 'javascript:alert(1)'], ['matrix-url', 'java\nscript:alert(1)'], ['view', 'kaart'], ['organisation', 'gm0716 x'], ['since', 'gisteren'], ['level', 'eu'], ['no-share', 'nee'], ['contact', 'a\u202Eb@c.nl'], ['src', 'https://x.nl'], ['group', 'x'.repeat(201)]]) assert.deepEqual(attributesOf(OPTIONS, chosenOf({ [name]: value })), {}, name);
  });

  it('asks an iframe for what its page understands, and says what is lost', () => {
    for (const [tag, choices] of Object.entries(widgets)) {
      const wanted = Object.fromEntries(choices.filter(({ name }) => name in FIELDS).map(({ name, kind, values, default: fallback }) => [name, kind === 'flag' ? 'ja' : values?.find((value) => value !== fallback) ?? TYPED[name] ?? '/x']));
      const chosen = chosenOf({ onderdeel: tag, via: 'iframe', uiterlijk: 'stad', map: 'https://voorbeeld.example/kde/', ...wanted });
      const read = readOptions(parseAttributes(snippetOf(OPTIONS, chosen), 'iframe').src, tag, OPTIONS.themes);
      const lost = lostInFrame(OPTIONS, chosen);
      assert.deepEqual([read.theme, lost], ['stad', choices.map(({ name }) => name).filter((name) => ['contact', 'group', 'loading'].includes(name))], tag);
      const full = Object.entries(attributesOf(OPTIONS, chosen)).filter(([name]) => !lost.includes(name)).map(([name, value]) => [name, value === '/x' ? 'https://voorbeeld.example/x' : value]);
      assert.deepEqual(Object.fromEntries(read.attributes), Object.fromEntries(full), tag);
    }
    assert.deepEqual(lostInFrame(OPTIONS, chosenOf({ 'matrix-url': 'matrix.html', 'funds-url': '//x.nl/a', 'network-url': '/netwerken' })), ['matrix-url', 'funds-url']);
  });

  it('is an iframe with a title, the choices in its address, and a script of its own [R63]', () => {
    const snippet = snippetOf(OPTIONS, chosenOf({ onderdeel: 'kde-network-map', via: 'iframe', map: 'https://voorbeeld.example/kde', organisation: 'gm0716', view: 'list', taal: 'en' }));
    const { src, title, loading, height } = parseAttributes(snippet, 'iframe');
    assert.deepEqual([title, loading, height], [FRAME_TITLES['kde-network-map'], 'lazy', '900']);
    const { pathname, searchParams } = new URL(src);
    assert.deepEqual([pathname, Object.fromEntries(searchParams)], ['/kde/frames/network-map.html', { lang: 'en', organisation: 'gm0716', view: 'list' }]);
    assert.match(snippet, /<script type="module" src="https:\/\/voorbeeld\.example\/kde\/kde-frame\.js"><\/script>\n$/);
    assert.doesNotMatch(snippet, /<script(?![^>]*src=)|style=/);
  });
});

describe('the address of the page', () => {
  const FULL = { onderdeel: 'kde-fund-finder', uiterlijk: 'haven', taal: 'en', via: 'iframe', map: '/a/b c/', organisation: 'ws0155', view: 'compare', theme: 'ai water', 'no-share': 'ja', contact: 'a@voorbeeld.example' };

  it('brings back what was chosen', () => {
    assert.deepEqual(decode(OPTIONS, encode(OPTIONS, chosenOf(FULL))), FULL);
    assert.equal(encode(OPTIONS, chosenOf({})), '');
  });

  it('gives the defaults for whatever else stands there', () => {
    for (const fragment of ['', '#', '#%', '#onderdeel=__proto__', '#onderdeel=script&uiterlijk=../x&taal=de&via=x&map=javascript:x', '#kde-timeline=v1&wet=ai-act', `#group=${'x'.repeat(9999)}`]) assert.deepEqual(decode(OPTIONS, fragment), DEFAULTS, fragment);
  });
});
