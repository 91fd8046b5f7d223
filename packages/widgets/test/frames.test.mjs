// The pages for an iframe, and what their address may ask of them.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { heightIn, isGrant, isHello } from '../src/cdn/frame-message.ts';
import { LEFT_OUT, PARAMETERS, readOptions } from '../src/frames/options.ts';
import { FRAMES } from '../src/frames/pages.mjs';

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cdn = here('../dist/cdn/');
const THEMES = globSync('*.css', { cwd: here('../themes') }).map((file) => basename(file, '.css')).toSorted();
const read = (query, tag = 'kde-timeline') => readOptions(`https://host.example/kde/frames/x.html?${query}`, tag, ['haven', 'stad']);
const attributesOf = (query, tag) => Object.fromEntries(read(query, tag).attributes);

describe('the address of a frame page', () => {
  for (const { name } of FRAMES) {
    it(`can set each attribute of the ${name}, or there is a reason why not`, () => {
      const manifest = require(`@digitaal-europa/${name}/custom-elements.json`);
      const attributes = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === `kde-${name}`).attributes.map((attribute) => attribute.name);
      const known = [...Object.keys(PARAMETERS[`kde-${name}`]), ...Object.keys(LEFT_OUT)];
      assert.deepEqual(attributes.filter((attribute) => !known.includes(attribute)), []);
      assert.deepEqual(Object.keys(PARAMETERS[`kde-${name}`]).filter((attribute) => !attributes.includes(attribute) || attribute in LEFT_OUT), []);
    });
  }

  it('sets attributes under their own name, and leaves values to the widget', () => {
    assert.deepEqual(attributesOf('organisation=gm0344&view=%3Cb%3E&heading-level=3&since=2026-01-01'), { organisation: 'gm0344', view: '<b>', 'heading-level': '3', since: '2026-01-01' });
    assert.deepEqual(attributesOf('theme=stad&fund-theme=ai+water&since=2026-01-01', 'kde-fund-finder'), { theme: 'ai water' });
    assert.deepEqual(attributesOf('organisation=gm0344', 'kde-unknown'), {});
  });

  it('leaves a part out when it is named, and not when it is denied', () => {
    assert.deepEqual(attributesOf('no-toolbar&no-share=1&no-export=false'), { 'no-toolbar': '', 'no-share': '' });
  });

  it('knows no stylesheet, data, mail address, handler or style, and nothing that is endless [R64]', () => {
    const query = ['src=data.json', 'stylesheet=x.css', 'css=x.css', 'theme=https://evil.example/x.css', 'theme=../x', 'contact=a@evil.example', 'onclick=alert(1)', 'style=color:red', 'today=1999-01-01',
      `organisation=${'x'.repeat(201)}`, 'constructor=1', '__proto__=1', 'color-scheme=url(x)', 'lang=xx'].join('&');
    assert.deepEqual(read(query), { lang: 'nl', colorScheme: undefined, theme: undefined, properties: [], attributes: [] });
  });

  it('takes a theme of ours by name, and a language that we speak [R64]', () => {
    assert.deepEqual([read('theme=stad').theme, read('lang=en').lang, read('color-scheme=dark').colorScheme], ['stad', 'en', 'dark']);
    assert.deepEqual([read('theme=Stad').theme, read('theme=').theme, read('lang=').lang], [undefined, undefined, 'nl']);
  });

  it('takes colours of our tokens when they are written as colours [R64]', () => {
    assert.deepEqual(read('kde-color=123&kde-link-color=%23ABCDEF&kde-border-radius=8px').properties, [['--kde-color', '#123'], ['--kde-link-color', '#ABCDEF'], ['--kde-border-radius', '8px']]);
    const wrong = ['red', 'url(//evil.example)', '123;color:red', '#12', '#1234', 'var(--x)', '123456 ', '123\n', ''];
    for (const value of wrong) assert.deepEqual(read(`kde-color=${encodeURIComponent(value)}`).properties, [], value);
    assert.deepEqual(read('kde-border-radius=100vh&kde-unknown=123&--kde-color=123').properties, []);
  });

  it('takes pages of the site itself for links between widgets, and no others', () => {
    assert.deepEqual(attributesOf('matrix-url=/prioriteiten&funds-url=https://host.example/fondsen'), { 'matrix-url': 'https://host.example/prioriteiten', 'funds-url': 'https://host.example/fondsen' });
    for (const url of ['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)', 'java\nscript:alert(1)', 'https://host.example@evil.example/', 'data:text/html,x', 'http://host.example/']) {
      assert.deepEqual(attributesOf(`matrix-url=${encodeURIComponent(url)}`), {}, url);
    }
  });
});

describe('a message between a page and its frame', () => {
  const height = (value) => heightIn({ kde: 'frame/1', height: value });

  it('asks for a height in whole pixels, up to a limit [R62]', () => assert.deepEqual([1, 640.2, 30_000, 1e9].map(height), [1, 641, 30_000, 30_000]));

  it('may be anything, for anybody can send one [R62]', () => {
    const wrong = [undefined, null, 'x', 1, [], {}, { height: 99 }, { kde: 'frame/2', height: 99 }, { kde: ['frame/1'], height: 99 }];
    assert.deepEqual([...wrong.map(heightIn), ...[0, -1, NaN, Infinity, '99', null, [99]].map(height)].filter((found) => found !== undefined), []);
    assert.deepEqual([...wrong, { kde: 'frame/1', hello: 1, granted: '1' }].filter((data) => isHello(data) || isGrant(data)), []);
  });
});

describe('the frame pages', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], elements: ['html5', Object.fromEntries(FRAMES.map(({ name }) => [`kde-${name}`, { flow: true }]))], rules: { 'doctype-style': 'off', 'require-sri': 'off' } });

  for (const { name } of FRAMES) {
    describe(name, () => {
      const html = readFileSync(`${cdn}frames/${name}.html`, 'utf8');

      it('is valid HTML', async () => {
        const { results } = await validator.validateString(html);
        assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)), []);
      });

      it('has one script of its own and one of its widget, one stylesheet, and nothing inline [R63]', () => {
        assert.deepEqual([...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]*)"[^>]*>(?:<\/script>)?/g)].map(([, address]) => address), ['frame.css', 'frame.js', `../kde-${name}.js`]);
        assert.equal(html.match(/<script/g).length, 2);
        assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=/);
      });

      it('says where else to look, in Dutch and English, when the widget does not come [R55]', () => {
        for (const lang of ['nl', 'en']) assert.match(html, new RegExp(`<p lang="${lang}">[^<]*<a href="https://`));
      });
    });
  }

  it('know the themes that lie beside them, and no others [R64]', () => {
    const list = readFileSync(`${cdn}frames/frame.js`, 'utf8').match(/\[((["`])[a-z]+\2,?)+\]/g).filter((found) => found.includes('haven'));
    assert.deepEqual(list.map((found) => found.match(/[a-z]+/g)), [THEMES]);
    assert.deepEqual(globSync('*.css', { cwd: `${cdn}themes` }).toSorted(), THEMES.map((theme) => `${theme}.css`));
    for (const theme of THEMES) assert.match(readFileSync(`${cdn}themes/${theme}.css`, 'utf8'), new RegExp(`\\.kde-theme-${theme} \\{`));
  });

  it('and the page around them have a small script, that takes nothing from elsewhere [R48]', () => {
    for (const [file, most] of [['kde-frame.js', 1000], ['frames/frame.js', 2000]]) {
      const code = readFileSync(cdn + file, 'utf8');
      assert.doesNotMatch(code, /\bimport\b|\beval\b|\bFunction\b|:\/\//);
      const size = gzipSync(code, { level: 9 }).length;
      assert.ok(size <= most, `${file}: ${size} bytes`);
    }
  });
});
