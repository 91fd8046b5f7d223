import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { aFund, aNetwork, anOrganisation, aService } from '../exports/records.fixture.ts';
import { aLaw, onDay } from '../law.fixture.ts';
import type { Law } from '../law.schema.ts';
import { PACKAGES, valuesOf, type Package } from '../vocabulary.ts';
import { readContent } from './content.ts';
import { exportFiles } from './exports.ts';
import { someRecords } from './exports/records.fixture.ts';

const records = someRecords({ laws: [aLaw({ dates: [onDay('2026-12-02'), onDay('2020-01-01', { id: 'oud' })] })], funds: [aFund()], networks: [aNetwork()], organisations: [anOrganisation()], services: [aService()] });

describe('the exports', () => {
  it('have fixed names, so that links and subscriptions stay', () => assert.deepEqual([...exportFiles(records).keys()], [
    'exports/laws.csv', 'exports/funds.csv', 'exports/networks.csv', 'exports/organisations.csv', 'exports/services.csv',
    ...['laws', 'gemeente', 'provincie', 'waterschap', ...valuesOf(PACKAGES).map((one) => `packages/${one}`)].flatMap((name) => ['.ics', '.rss', '.atom.xml', '.feed.json'].map((extension) => `exports/${name}${extension}`)),
    'exports/calls.ics',
    'exports/changes.rss', 'exports/changes.atom.xml', 'exports/changes.feed.json', 'exports/laws.jsonld', 'exports/dcat.jsonld',
    ...['laws', 'funds', 'networks', 'organisations', 'services'].flatMap((kind) => [`exports/html/${kind}.html`, `exports/html/${kind}.fragment.html`]),
  ]));

  it('are the same every time, and without records too', () => {
    assert.deepEqual(exportFiles(records), exportFiles(structuredClone(records)));
    assert.deepEqual([...exportFiles(someRecords()).keys()], [...exportFiles(records).keys()]);
  });

  it('know no day that is not in the records', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const [path, text] of exportFiles(records)) assert.ok(!text.includes(today) && !text.includes(today.replaceAll('-', '')), path);
  });

  it('are for every type of organisation and every package, with only the laws of that', () => {
    const law = (id: string, packages: Package[], value: 'ja' | 'nee' | 'onbekend'): Law => {
      const { appliesTo, ...own } = aLaw({ id, title: { nl: `Wet ${id}`, en: id }, shortNames: [], packages, dates: [onDay('2026-12-02')] });
      return { ...own, appliesTo: { ...appliesTo, waterschap: { value } } };
    };
    const files = exportFiles(someRecords({ laws: [law('een', ['datastrategie'], 'ja'), law('twee', [], 'nee'), law('drie', ['datastrategie', 'digitale-omnibus'], 'onbekend')], funds: [aFund()] }), { baseUrl: 'https://voorbeeld.example/kde/' });
    const lawsIn = (path: string): string[] => ['een', 'twee', 'drie'].filter((id) => files.get(`exports/${path}`)?.includes(`Wet ${id}`));
    for (const [path, expected] of [['laws', ['een', 'twee', 'drie']], ['waterschap', ['een', 'drie']], ['packages/datastrategie', ['een', 'drie']], ['packages/digitale-omnibus', ['drie']], ['packages/fit-for-55', []]] as const) {
      for (const extension of ['ics', 'rss', 'atom.xml', 'feed.json']) assert.deepEqual(lawsIn(`${path}.${extension}`), expected, `${path}.${extension}`);
    }
    assert.match(files.get('exports/waterschap.ics') ?? '', /X-WR-CALNAME:Digitale wetten voor waterschappen/);
    assert.match(files.get('exports/packages/datastrategie.ics') ?? '', /X-WR-CALNAME:Digitale wetten\\, Europese datastrategie/);
    assert.match(files.get('exports/packages/datastrategie.rss') ?? '', /<title>Digitale wetten, Europese datastrategie: wijzigingen<\/title>/);
    assert.match(files.get('exports/waterschap.atom.xml') ?? '', /rel="self" [^>]*href="https:\/\/voorbeeld\.example\/kde\/exports\/waterschap\.atom\.xml"/);
    assert.ok(!(files.get('exports/laws.rss') ?? '').includes(aFund().name.nl));
  });

  it('begin the calendars one year before the newest record', () => {
    const calendar = exportFiles(records).get('exports/gemeente.ics') ?? '';
    assert.ok(calendar.includes('20261202') && !calendar.includes('20200101'));
  });
});

describe('the exports of our own content', () => {
  const files = exportFiles(readContent(resolve(import.meta.dirname, '../../content')).records);
  const ending = (extension: string): string[] => [...files].filter(([path]) => path.endsWith(extension)).map(([, text]) => text);
  const unique = (values: readonly string[]): void => assert.equal(new Set(values).size, values.length);

  it('are CSV with as many cells in every row', () => {
    for (const text of ending('.csv')) assert.ok(parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' }).length > 1);
  });

  it('are calendars in which every event has a UID of its own', () => {
    assert.ok(ending('.ics').some((text) => text.split('BEGIN:VEVENT').length > 100));
    for (const text of ending('.ics')) {
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      unique(events.map((event) => String(event.getFirstPropertyValue('uid'))));
    }
  });

  it('are well-formed XML, and JSON', () => {
    for (const text of [...ending('.rss'), ...ending('.xml')]) assert.equal(XMLValidator.validate(text), true);
    for (const text of [...ending('.json'), ...ending('.jsonld')]) assert.doesNotThrow(() => void JSON.parse(text));
  });

  it('name every law once', () => unique((JSON.parse(files.get('exports/laws.jsonld') ?? '') as { '@graph': { '@id': string }[] })['@graph'].map((node) => node['@id'])));

  it('stay small enough to slot into a page', () => {
    for (const text of ending('.fragment.html')) assert.ok(Buffer.byteLength(text) <= 60_000);
  });
});
