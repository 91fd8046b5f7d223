import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { escapeSvg, shortenText, svgDocument, SvgPage, svgPixels, svgTag, svgText, wrapText, type MeasureText } from './svg.ts';

const measure: MeasureText = (text, size, bold) => text.length * size * (bold ? 0.6 : 0.5);
const byLength = (text: string): number => text.length;
const HOSTILE = '</text><script>alert(1)</script> & "x" \u0000\uD800 ]]>';
const anyText = fc.array(fc.oneof(fc.constantFrom('<', '>', '&', '"', ']]>', '\u0000'), fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));

describe('a text in a picture', () => {
  it('is on one line, without what XML forbids and without soft hyphens', () => {
    assert.equal(svgText(' een\n twee\u0000\uD800\u00ADdrie\t'), 'een twee\uFFFDdrie');
    assert.equal(svgText('👩‍💻 ’é'), '👩‍💻 ’é');
  });

  it('cannot become markup', () => assert.equal(escapeSvg('<a href="x">\'&</a>'), '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&lt;/a&gt;'));

  it('is shortened where it is too wide', () => {
    assert.equal(shortenText('te lang', 4, byLength), 'te…');
    assert.equal(shortenText('past', 4, byLength), 'past');
    assert.equal(shortenText('👍👍👍', 5, byLength), '👍👍…');
  });

  it('is broken between words, then at soft hyphens, then anywhere', () => {
    assert.deepEqual(wrapText('een tweede derde', 8, byLength), ['een', 'tweede', 'derde']);
    assert.deepEqual(wrapText('ver\u00ADorde\u00ADning', 8, byLength), ['verorde-', 'ning']);
    assert.deepEqual(wrapText('verordeningen', 5, byLength), ['veror', 'denin', 'gen']);
    assert.deepEqual(wrapText('een\u0000\u0000 twee', 8, byLength), ['een twee']);
    assert.deepEqual(wrapText('', 5, byLength), []);
  });

  it('ends in … where it needs more lines than there are', () => assert.deepEqual(wrapText('een twee drie vier', 8, byLength, 2), ['een twee', 'drie vi…']));

  it('loses nothing when it is broken, and stays within its width', () => fc.assert(fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
    const lines = wrapText(text.replaceAll('-', ''), width, byLength);
    assert.equal(svgText(lines.join('')).replace(/[\s-]/g, ''), svgText(text).replace(/[\s-]/g, ''));
    assert.deepEqual(lines.filter((line) => line.length > width), []);
  })));
});

describe('an element', () => {
  it('has short numbers, escaped texts, and no attribute without a value', () => {
    assert.equal(svgTag('text', { x: 1 / 3, y: 2, fill: undefined, lang: '"nl"' }, 'a'), '<text x="0.33" y="2" lang="&quot;nl&quot;">a</text>');
    assert.equal(svgTag('rect', {}), '<rect/>');
    assert.deepEqual([0, -0.004, 12.345, 100].map(svgPixels), ['0', '0', '12.35', '100']);
  });
});

describe('a page', () => {
  it('knows where every text stands, and where it ends', () => {
    const page = new SvgPage(measure);
    assert.equal(page.text(' Wet\n1 ', { x: 10, y: 20, size: 10, bold: true, fill: '#123456', lang: 'nl' }), 10 + 5 * 6);
    assert.deepEqual(page.texts, [{ text: 'Wet 1', x: 10, y: 20, width: 30, size: 10 }]);
    assert.equal(page.content, '<text x="10" y="20" font-size="10" font-weight="600" fill="#123456" lang="nl">Wet 1</text>');
  });

  it('draws no empty text', () => {
    const page = new SvgPage(measure);
    assert.deepEqual([page.text(' \u0000\u00AD', { x: 10, y: 20, size: 10 }), page.content, page.texts], [10, '', []]);
  });

  it('gives a text a white edge where lines cross it', () => {
    const page = new SvgPage(measure);
    page.text('Wet', { x: 0, y: 0, size: 10, halo: true });
    assert.match(page.content, /paint-order="stroke" stroke="#ffffff"/);
  });

  it('breaks a text over lines, and tells where the last one stands', () => {
    const page = new SvgPage(measure);
    const at = { x: 5, y: 100, width: 45, step: 15, size: 10 };
    assert.equal(page.lines('een tweede derde', at), 145);
    assert.deepEqual(page.texts.map(({ text, y }) => [text, y]), [['een', 115], ['tweede', 130], ['derde', 145]]);
    assert.equal(page.lines('een tweede derde', { ...at, maxLines: 1 }), 115);
    assert.equal(page.lines('', at), 100);
  });

  it('measures a bold text as bold when it breaks it', () => {
    const page = new SvgPage(measure);
    const at = { x: 0, y: 0, width: 50, step: 15, size: 10 };
    assert.deepEqual([page.lines('tien teken', at), page.lines('tien teken', { ...at, bold: true })], [15, 30]);
  });

  it('keeps what lies under everything first', () => {
    const page = new SvgPage(measure);
    page.draw('<path/>');
    page.under('<rect/>');
    page.under('<line/>');
    assert.equal(page.content, '<rect/><line/><path/>');
  });
});

describe('the file', () => {
  const file = (title: string, description: readonly string[] = []): string => svgDocument({ width: 100, height: 50, language: 'nl', title, description, fill: '#000000' }, '<rect/>');

  it('says its size, language, title and what it is about', () => {
    const { svg } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(file('Titel', ['Een.', '', 'Twee.'])) as { svg: Record<string, unknown> };
    assert.deepEqual([svg['width'], svg['height'], svg['viewBox'], svg['lang'], svg['role'], svg['title'], svg['desc']], ['100', '50', '0 0 100 50', 'nl', 'img', 'Titel', 'Een. Twee.']);
  });

  it('shows hostile texts as text', () => {
    const source = file(HOSTILE, [HOSTILE]);
    assert.equal(XMLValidator.validate(source), true);
    assert.doesNotMatch(source, /<script/);
  });

  it('is XML whatever is in it', () => fc.assert(fc.property(anyText, anyText, (title, text) => {
    const page = new SvgPage(measure);
    page.lines(text, { x: 0, y: 0, width: 40, step: 10, size: 10, lang: title });
    assert.equal(XMLValidator.validate(svgDocument({ width: 100, height: 50, language: 'nl', title, description: [text], fill: '#000000' }, page.content)), true);
  })));
});
