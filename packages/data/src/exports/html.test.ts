import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { aCall, aDeadline, aFund, aNetwork, anOrganisation, aService } from './records.fixture.ts';
import { FEED_KINDS, type FeedKind } from '../feed.ts';
import { aDate, aLaw, onDay } from '../law.fixture.ts';
import type { Law } from '../law.schema.ts';
import { readContent } from '../node/content.ts';
import { fragmentOf, pageOf } from './html.ts';
import { heading, link, markup, Markup } from './markup.ts';
import { HOSTILE, someRecords } from '../node/exports/records.fixture.ts';

const { records } = readContent(resolve(import.meta.dirname, '../../content'));
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const problems = async (html: string): Promise<string[]> => (await validator.validateString(html)).results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`));
const asPage = (fragment: string): string => `<!DOCTYPE html>\n<html lang="nl"><head><title>Titel</title></head><body><h1>Eén</h1><h2>Twee</h2>${fragment}</body></html>\n`;

const hostile = someRecords({
  laws: [aLaw({ title: { nl: HOSTILE, en: HOSTILE }, status: HOSTILE, shortNames: [HOSTILE], unconfirmed: [HOSTILE], sources: [{ title: HOSTILE, url: 'javascript:alert(1)' }], dates: [onDay('2026-12-02', { text: HOSTILE, source: { url: 'https://x.nl/"onmouseover="alert(1)' } })] })],
  funds: [aFund({ name: { nl: HOSTILE, en: HOSTILE }, summary: HOSTILE, url: 'data:text/html,x', calls: [aCall({ title: HOSTILE })] })],
  networks: [aNetwork({ offers: HOSTILE })], organisations: [anOrganisation({ name: HOSTILE, role: HOSTILE })], services: [aService({ description: HOSTILE })],
});

describe('a template of HTML', () => {
  it('writes every value as text', () => assert.equal(markup`<p title="${'"><b>'}">${'<script>'} ${"'"}&</p>`.toString(), '<p title="&quot;&gt;&lt;b&gt;">&lt;script&gt; &#39;&</p>'));
  it('keeps markup that was made by a template, and lists of it', () => assert.equal(markup`<ul>${['a', '<'].map((text) => markup`<li>${text}</li>`)}</ul>`.toString(), '<ul><li>a</li><li>&lt;</li></ul>'));
  it('writes nothing for what is not there', () => assert.equal(markup`${undefined}${false}${0}${''}`.toString(), '0'));
  it('cannot be made from a text', () => assert.throws(() => new Markup('<b>', Symbol('markup')), /markup from elsewhere/));
  it('links only where a reader can safely go', () => {
    assert.equal(link('https://x.nl/?a=1&b=2', 'x').toString(), '<a href="https://x.nl/?a=1&amp;b=2">x</a>');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://x.nl/" onclick="x', '//x.nl', undefined]) assert.equal(link(url, 'x').toString(), 'x');
  });
  it('keeps headings between 1 and 6', () => assert.deepEqual([0, 3.7, 9].map((level) => heading(level, undefined, 'x').toString()), ['<h1>x</h1>', '<h3>x</h3>', '<h6>x</h6>']));
});

for (const kind of FEED_KINDS) {
  describe(`the page of ${kind}`, () => {
    for (const [name, found] of [['our own content', records], ['hostile texts', hostile], ['no records', someRecords()]] as const) {
      it(`is valid and accessible HTML with ${name}`, async () => assert.deepEqual(await problems(pageOf(kind, found[kind])), []));
      it(`can be put into another page with ${name}`, async () => assert.deepEqual(await problems(asPage(fragmentOf(kind, found[kind]))), []));
    }

    it('needs no script, no style and nothing from elsewhere', () => {
      for (const html of [pageOf(kind, hostile[kind]), fragmentOf(kind, hostile[kind]), pageOf(kind, records[kind])]) assert.doesNotMatch(html, /<(script|style|link|img|iframe|form)\b|\sstyle=|\son[a-z]+="|javascript:|data:/i);
    });

    it('says when it was checked and what may be done with it', () => {
      for (const html of [pageOf(kind, hostile[kind]), fragmentOf(kind, hostile[kind])]) assert.match(html, /Laatst gecontroleerd op 1 januari 2026\..*CC0 1\.0/);
    });

    it('has no ids in its fragment: two widgets on a page may show the same list', () => assert.doesNotMatch(fragmentOf(kind, records[kind]), /\sid=/));
    it('has no page around its fragment', () => assert.doesNotMatch(fragmentOf(kind, records[kind]), /<!doctype|<html|<head|<body|<main|<h[12]/i));
  });
}

describe('the laws behind the money', () => {
  const proof = { asOf: '2026-01-01', evidence: 'source-read', source: { title: 'De wet' } } as const;
  const behind = { role: 'uitvoering', title: { nl: 'Proefwet', en: 'Trial Act' }, law: 'proefwet', ...proof } as const;
  const list = fragmentOf('funds', [
    aFund({ id: 'geheel', laws: [{ role: 'grondslag', title: { nl: 'Geldwet', en: 'Money Act' }, number: 'Stb. 2026, 1', url: 'https://example.org/geldwet', ...proof }, behind, { ...behind, call: 'tweede' }] }), aFund({ id: 'deel', partOf: 'geheel' }),
  ], { laws: [aLaw({ identifiers: { bwb: 'BWBR0040936' } })] });
  it('are named under every fund, with where their text stands', () => {
    assert.match(list, /Wet: <a href="https:\/\/example\.org\/geldwet">Geldwet<\/a> \(Stb\. 2026, 1\), hierin staan de regels van dit fonds/);
    assert.match(list, /Wet: <a href="https:\/\/wetten\.overheid\.nl\/BWBR0040936">Proefwet<\/a>, hier helpt het geld bij/);
  });
  it('are told once, and of a larger fund only its rules', () => assert.deepEqual([list.match(/Proefwet/g)?.length, list.match(/Geldwet/g)?.length], [1, 2]));
});

describe('the page of a law', () => {
  const page = pageOf('laws', [aLaw({
    everyday: { nl: 'Regels voor proeven', en: 'Rules for trials' }, terms: [{ official: { nl: 'proefnemer', en: 'tester' }, plain: { nl: 'wie iets uitprobeert', en: 'whoever tries something' }, article: 'art. 2', evidence: 'source-read' }],
    children: [{ kind: 'besluit', stage: 'concept', title: { nl: 'Proefbesluit', en: 'Trial Decree' }, number: 'Stb. 2026, 9', text: 'Zegt hoe.', url: 'https://example.org/besluit', asOf: '2026-01-01', evidence: 'unverified' }],
  })]);
  it('says in everyday words what it is about', () => assert.match(page, /<p>Regels voor proeven\. Stand: in werking\./));
  it('has what fills it in, and how sure that is', () => assert.match(page, /<li><a href="https:\/\/example\.org\/besluit">Proefbesluit<\/a> \(Nederlands besluit; Stb\. 2026, 9; concept; nog te bevestigen\): Zegt hoe\.<\/li>/));
  it('explains its words', () => assert.match(page, /<dt>proefnemer<\/dt><dd>wie iets uitprobeert \(art\. 2\)<\/dd>/));
  it('has no empty lists', () => assert.doesNotMatch(pageOf('laws', [aLaw()]), /uitwerkt|<dl>/));
});

describe('the list of laws', () => {
  const law = aLaw({ asOf: '2026-06-01', shortNames: ['Pw'], identifiers: { bwb: 'BWBR0040936' }, dates: [
    onDay('2024-08-01', { id: 'a', kind: 'in_werking', certainty: 'bindend', evidence: 'secondary' }), onDay('2026-08-02', { id: 'b', kind: 'van_toepassing', certainty: 'bindend', label: { nl: 'transparantie', en: 'transparency' } }),
    aDate({ id: 'c', kind: 'evaluatie', earliest: '2027-10-01', latest: '2027-12-31', precision: 'kwartaal', certainty: 'verwacht', evidence: 'secondary' }), onDay('2026-07-01', { id: 'd', certainty: 'vervallen' }), aDate({ id: 'e', earliest: undefined, latest: undefined, precision: 'onbekend' }),
  ] });

  it('says in everyday words what a law is about, when somebody wrote that', () => {
    const list = (found: Law): string => fragmentOf('laws', [found]);
    assert.match(list(aLaw({ everyday: { nl: 'Regels voor proeven', en: 'Rules for trials' } })), /Proefwet<\/strong>: Regels voor proeven\. Stand: in werking\./);
    assert.match(list(aLaw()), /Proefwet<\/strong>: in werking\./);
  });
  it('tells the next two dates with how sure they are, and where the text is', () => {
    const html = fragmentOf('laws', [law]);
    assert.ok(html.includes('<strong>Proefwet</strong> (Pw): in werking. 2 augustus 2026: van toepassing (transparantie), bindend, nog te bevestigen. 4e kwartaal 2027: evaluatie, verwacht. <a href="https://wetten.overheid.nl/BWBR0040936">Tekst van Pw</a>'), html);
  });

  it('tells the date on which it began to bind when nothing is to come', () => assert.ok(fragmentOf('laws', [law], { today: '2030-01-01' }).includes('in werking. 2 augustus 2026: van toepassing')));

  it('has every law, and stays small', () => {
    const html = fragmentOf('laws', records.laws);
    assert.equal(html.match(/<li><strong>/g)?.length, records.laws.length);
    assert.ok(Buffer.byteLength(html) <= 60_000, `${Buffer.byteLength(html)} bytes`);
  });

  it('is under the headings that it is asked for', () => assert.match(fragmentOf('laws', [law], { headingLevel: 4 }), /^<h4>Europese wetten<\/h4>/));

  it('is refused with what was asked and what was expected when it cannot be made', () => {
    for (const kind of ['xx', 'toString'] as unknown as FeedKind[]) for (const make of [fragmentOf, pageOf]) {
      assert.throws(() => make(kind, []), { name: 'RangeError', message: `unknown kind "${kind}"; expected "laws", "funds", "networks", "organisations" or "services"` });
    }
    for (const headingLevel of [NaN, 1, 7]) assert.throws(() => fragmentOf('laws', [law], { headingLevel }), { name: 'RangeError', message: `unknown heading level ${headingLevel}; expected 2, 3, 4, 5 or 6` });
    assert.throws(() => fragmentOf('laws', [law], { today: '22-11-2026' }), { name: 'RangeError', message: 'unknown day "22-11-2026"; expected YYYY-MM-DD' });
  });
});

describe('the lists of funds, networks and services', () => {
  it('lead to a page only when there is one', () => {
    const text = (url?: string): string => fragmentOf('services', [aService(url === undefined ? {} : { url })]);
    assert.ok(text('https://vng.nl/x').includes('Helpt. <a href="https://vng.nl/x">Over Proefdienst</a></li>'));
    assert.ok(text().includes('Helpt.</li>') && !text('javascript:x').includes('Over Proefdienst'));
  });

});

describe('the list of funds', () => {
  it('leaves out rounds that are over, and keeps those that may still come', () => {
    const calls = [aCall({ id: 'a', title: 'Voorbij', deadlines: [aDeadline({ earliest: '2025-01-01', latest: '2025-01-01' })] }), aCall({ id: 'b', title: 'Komt', deadlines: [aDeadline({ time: '17:00' })] }), aCall({ id: 'c', title: 'Onbekend' }), aCall({ id: 'd', title: 'Eerder dicht', closedOn: '2025-12-01', deadlines: [aDeadline()] })];
    const html = fragmentOf('funds', [aFund({ calls })]);
    assert.ok(html.includes('Komt: sluit 1 april 2027, 17:00 uur.') && html.includes('Onbekend: sluitingsdatum niet bekend.'));
    assert.doesNotMatch(html, /Voorbij|Eerder dicht/);
  });
});

describe('the page of laws', () => {
  it('has all dates with their sources, and what is not confirmed', () => {
    const html = pageOf('laws', [aLaw({ unconfirmed: ['Het nummer'], sources: [{ url: 'https://wetten.overheid.nl/x' }], dates: [onDay('2026-12-02', { source: { url: 'https://eur-lex.europa.eu/x', article: 'art. 113' }, history: [{ earliest: '2026-03-01', latest: '2026-03-31', precision: 'maand' }] }), aDate({ id: 'x', precision: 'onbekend', earliest: undefined, latest: undefined })] })]);
    assert.ok(html.includes('<th scope="row">2 december 2026</th><td>Voorgesteld</td><td>Voorstel. Eerder: maart 2026.</td><td>gebeurd</td><td>nog te bevestigen: '), html);
    assert.ok(html.includes('<a href="https://eur-lex.europa.eu/x">eur-lex.europa.eu</a>, art. 113') && html.includes('datum onbekend') && html.includes('Nog niet bevestigd: Het nummer.') && html.includes('Geldt voor waterschappen: onbekend.'));
  });
});
