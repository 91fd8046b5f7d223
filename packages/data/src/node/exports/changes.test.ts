import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { aFund, aNetwork, anOrganisation, aService } from '../../exports/records.fixture.ts';
import { plainText } from '../../exports/plain-text.ts';
import { aLaw, onDay } from '../../law.fixture.ts';
import { changeEntries, changeFeeds } from './changes.ts';
import { HOSTILE, someRecords } from './records.fixture.ts';

const former = { earliest: '2026-08-02', latest: '2026-08-02', precision: 'dag', note: 'Uitgesteld' } as const;
const moved = onDay('2027-12-02', { id: 'toepassing', kind: 'van_toepassing', asOf: '2026-03-01', history: [former], source: { url: 'https://eur-lex.europa.eu/x' } });
const records = someRecords({ laws: [aLaw({ dates: [moved, onDay('2026-01-01')], changes: ['art. 4 afgezwakt'], asOf: '2026-02-01' })], funds: [aFund({ asOf: '2026-04-01' })], networks: [aNetwork()], services: [aService()], organisations: [anOrganisation()] });

describe('the news in the records', () => {
  it('tells of dates that moved, of what changed in a law and of what is there, newest first', () => {
    assert.deepEqual(changeEntries(records).map(({ id, updated, category }) => [id.replace('tag:digitaal-europa.invalid,2026:', ''), updated, category]), [
      ['fund/proeffonds', '2026-04-01', 'In het overzicht'],
      ['law/proefwet/date/toepassing/1', '2026-03-01', 'Datum verschoven'],
      ['law/proefwet/change/9c714eb0e88d', '2026-02-01', 'Wijziging'],
      ['law/proefwet', '2026-02-01', 'In het overzicht'],
      ['network/proefnetwerk', '2026-01-01', 'In het overzicht'],
      ['service/proefdienst', '2026-01-01', 'In het overzicht'],
    ]);
  });

  it('says what a date was and what it is now', () => assert.equal(changeEntries(records)[1]?.text, 'Voorstel.\nEerder: 2 augustus 2026. Uitgesteld.\nNu: 2 december 2027.\nHoe we dit weten: nog te bevestigen.'));

  it('keeps the id of the same news when the record is checked again, and has a new id when the date moves again', () => {
    const ids = (law: Parameters<typeof aLaw>[0]): string[] => changeEntries(someRecords({ laws: [aLaw(law)] })).map(({ id }) => id);
    assert.deepEqual(ids({ dates: [moved], changes: ['x'], asOf: '2026-09-09' }).toSorted(), ids({ dates: [moved], changes: ['x'] }).toSorted());
    assert.equal(ids({ dates: [{ ...moved, history: [former, former] }] }).includes(ids({ dates: [moved] })[0] ?? ''), false);
  });

  it('does not call a date that no longer holds the date of now', () => assert.match(changeEntries(someRecords({ laws: [aLaw({ dates: [{ ...moved, certainty: 'vervallen' }] })] })).find(({ category }) => category === 'Datum verschoven')?.text ?? '', /Deze datum geldt niet meer\./));

  it('does not depend on the order of the records, and stays short', () => {
    const many = Array.from({ length: 300 }, (_, i) => aLaw({ id: `wet-${i}` }));
    assert.deepEqual(changeEntries(someRecords({ laws: many })), changeEntries(someRecords({ laws: many.toReversed() })));
    assert.equal(changeEntries(someRecords({ laws: many })).length, 200);
  });
});

describe('the feeds of changes', () => {
  const hostile = someRecords({ laws: [aLaw({ title: { nl: HOSTILE, en: HOSTILE }, status: HOSTILE, changes: [HOSTILE], dates: [{ ...moved, text: HOSTILE, source: { url: 'javascript:alert(1)' } }] })] });
  const BASE = 'https://gegevens.example/kde/';

  for (const [name, feeds] of [['without an address', changeFeeds(records)], ['with an address', changeFeeds(records, { baseUrl: BASE })], ['with hostile texts', changeFeeds(hostile, { baseUrl: BASE })], ['without records', changeFeeds(someRecords())]] as const) {
    it(`is well-formed XML ${name}`, () => {
      for (const xml of [feeds.rss, feeds.atom]) {
        assert.equal(XMLValidator.validate(xml), true);
        // eslint-disable-next-line no-control-regex -- what XML 1.0 forbids
        assert.doesNotMatch(xml, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
      }
    });

    it(`has what RSS 2.0 requires ${name}`, () => {
      const feed = parseRssFeed(feeds.rss);
      assert.ok(feed.title && feed.description && /^https?:\/\//.test(feed.link ?? ''));
      for (const item of feed.items ?? []) {
        assert.ok(item.title && item.description && item.guid?.value?.startsWith('tag:') && item.guid.isPermaLink === false);
        assert.ok(!Number.isNaN(Date.parse(String(item.pubDate))));
        assert.ok(item.link === undefined || /^https?:/.test(item.link));
      }
    });

    it(`has what RFC 4287 requires ${name}`, () => {
      const feed = parseAtomFeed(feeds.atom);
      const dated = /^\d{4}-\d\d-\d\dT00:00:00Z$/;
      assert.ok(feed.id?.startsWith('tag:') && feed.title && dated.test(String(feed.updated)) && feed.authors?.[0]?.name);
      const ids = (feed.entries ?? []).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const entry of feed.entries ?? []) assert.ok(entry.id?.startsWith('tag:') && entry.title && dated.test(String(entry.updated)) && entry.content);
    });

    it(`has what JSON Feed 1.1 requires ${name}`, () => {
      const feed = parseJsonFeed(feeds.json);
      assert.equal((JSON.parse(feeds.json) as { version: string }).version, 'https://jsonfeed.org/version/1.1');
      assert.ok(feed.title && Array.isArray((JSON.parse(feeds.json) as { items: unknown[] }).items));
      for (const item of feed.items ?? []) assert.ok(item.id && item.content_text);
    });
  }

  it('carries hostile texts as texts, and no address that runs', () => {
    const feeds = changeFeeds(hostile);
    const title = `${plainText(HOSTILE).replace(/\s+/g, ' ').trim()}: wijziging`;
    assert.ok(parseRssFeed(feeds.rss).items?.some((item) => item.title === title));
    assert.ok(parseAtomFeed(feeds.atom).entries?.some((entry) => entry.title?.value === title));
    for (const text of Object.values(feeds) as string[]) assert.ok(!text.includes('javascript:'));
    assert.ok(!feeds.rss.includes('<img') && !feeds.atom.includes('<script'));
  });

  it('says the same news in all three', () => {
    const feeds = changeFeeds(records);
    const expected = changeEntries(records).map(({ id }) => id);
    assert.deepEqual(parseRssFeed(feeds.rss).items?.map(({ guid }) => guid?.value), expected);
    assert.deepEqual(parseAtomFeed(feeds.atom).entries?.map(({ id }) => id), expected);
    assert.deepEqual(parseJsonFeed(feeds.json).items?.map(({ id }) => id), expected);
  });

  it('points at itself when it knows where it is', () => {
    const feeds = changeFeeds(records, { baseUrl: BASE });
    assert.ok(feeds.rss.includes(`rel="self" type="application/rss+xml" href="${BASE}exports/changes.rss"`));
    assert.ok(feeds.atom.includes(`href="${BASE}exports/changes.atom.xml"`));
    assert.ok(feeds.json.includes(`"feed_url": "${BASE}exports/changes.feed.json"`));
  });
});
