import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { DATE_KINDS, FAMILIES, valuesOf, type Law, type MeasureText, type SvgPicture } from '@digitaal-europa/data';
import { buildTimeline, type TimelineModel } from './build.ts';
import type { Zoom } from './period.ts';
import { pictureOf, PICTURE, type PictureWords } from './picture.ts';
import { anyLaws, month, sampleDate, sampleLaw, sampleWords, TODAY } from './sample.fixture.ts';

const measure: MeasureText = (text, size, bold) => text.length * size * (bold ? 0.6 : 0.55);
const words: PictureWords = {
  language: 'nl', title: 'Digitale wetgeving', subtitle: '3 wetten, 12 datums · stand 1 november 2026', filter: 'Keuze: gemeenten.', source: 'Bron: voorbeeld.', law: 'Wet of regeling', unknownDate: 'Datum onbekend',
  group: (id) => FAMILIES[id as keyof typeof FAMILIES].nl, name: (law) => law.title.nl, status: (law) => law.status, kind: (kind) => kind.replaceAll('_', ' '), folded: (count) => `${count} zonder datum:`,
  before: (count) => `‹ ${count}`, after: (count) => `${count} ›`,
  legend: { kinds: valuesOf(DATE_KINDS), planned: 'gepland', expected: 'verwacht', proposed: 'nog geen wet', adopted: 'vastgesteld', applies: 'geldt', unconfirmed: 'te bevestigen' },
};
const build = (laws: readonly Law[], zoom: Zoom): TimelineModel => buildTimeline({
  laws, grouping: 'family', order: 'urgency', today: TODAY, zoom, shift: 0, unfolded: new Set(), width: PICTURE.AXIS, words: { ...sampleWords, month },
  measure: { header: (text) => measure(text, PICTURE.LABEL, true), label: ({ date, words: rest }) => measure(date, PICTURE.LABEL, true) + (rest ? measure(` ${rest}`, PICTURE.LABEL, false) : 0) },
});
const draw = (laws: readonly Law[], zoom: Zoom = '3', own: Partial<PictureWords> = {}): SvgPicture => pictureOf(build(laws, zoom), { ...words, ...own }, measure);
const anyZoom = fc.constantFrom<Zoom>('1', '3', '10', 'all');

function overlapping({ texts }: SvgPicture): string[] {
  return texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y - a.size * 0.75 < b.y + b.size * 0.2 && b.y - b.size * 0.75 < a.y + a.size * 0.2).map((b) => `"${a.text}" and "${b.text}"`));
}

describe('the picture', () => {
  it('is XML of known elements, without anything from elsewhere', () => {
    fc.assert(fc.property(anyLaws, anyZoom, (laws, zoom) => {
      const { svg } = draw(laws, zoom);
      assert.equal(XMLValidator.validate(svg), true);
      const names = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
      assert.deepEqual([...names].filter((name) => !['svg', 'title', 'desc', 'rect', 'line', 'path', 'text', 'xml'].includes(name ?? '')), []);
      assert.doesNotMatch(svg, /href|url\(|style=|undefined|NaN/);
    }), { numRuns: 40 });
  });

  it('lets no text touch another or leave the picture', () => {
    fc.assert(fc.property(anyLaws, anyZoom, (laws, zoom) => {
      const long = laws.map((law, i) => ({ ...law, title: { nl: 'Wet over het langdurig bewaren van gegevens '.repeat(i % 4 + 1), en: '' }, status: 'in behandeling bij de Kamer '.repeat(i % 5 + 1) }));
      const picture = draw(long, zoom);
      assert.deepEqual(overlapping(picture), []);
      assert.deepEqual(picture.texts.filter(({ x, y, width, size }) => x < 0 || x + width > picture.width || y - size < 0 || y > picture.height), []);
    }), { numRuns: 60 });
  });

  it('names every law, and says title, choice, source and legend', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const named = laws.map((law, i) => ({ ...law, title: { nl: `Wet${i}x`, en: '' } }));
      const said = draw(named).texts.map(({ text }) => text).join(' ');
      for (const part of [...named.map(({ title }) => title.nl), words.title, words.filter, words.source, 'nog geen wet', 'evaluatie']) assert.ok(said.includes(part), part);
    }), { numRuns: 40 });
  });

  it('shows hostile names as text', () => {
    const name = '</text><script>alert(1)</script> & "x" \u0000\uD800 ]]>';
    const { svg } = draw([sampleLaw({ title: { nl: name, en: name }, dates: [sampleDate('2027-01-01')] })], '3', { title: name, filter: name, source: name });
    assert.equal(XMLValidator.validate(svg), true);
    assert.doesNotMatch(svg, /<script/);
    const { svg: root } = new XMLParser().parse(svg) as { svg: { title: string } };
    assert.equal(root.title, '</text><script>alert(1)</script> & "x" \uFFFD ]]>');
  });

  it('survives any name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
      const picture = draw([sampleLaw({ title: { nl: name, en: name }, status: name, dates: [sampleDate('2027-01-01')] })], '3', { title: name });
      assert.equal(XMLValidator.validate(picture.svg), true);
      assert.deepEqual(overlapping(picture), []);
    }));
  });
});
