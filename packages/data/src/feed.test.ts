import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countFaulty, FEED_VERSION, checkRecord, readFeed, type FeedErrorCode } from './feed.ts';
import { LAWS } from './kinds.ts';
import { aDate, aLaw } from './law.fixture.ts';

const envelope = (records: readonly unknown[], fields: Record<string, unknown> = {}) => ({ feed: FEED_VERSION, kind: 'laws', generated: '2026-01-01T00:00:00Z', records, ...fields });
const read = (records: readonly unknown[]) => readFeed(LAWS, envelope(records));
const codeOf = (input: unknown): FeedErrorCode | undefined => {
  const result = readFeed(LAWS, input);
  return result.ok ? undefined : result.code;
};
/** The issues of one record that is wrong. */
const issuesOf = (record: unknown) => checkRecord(LAWS, record).issues.map(({ path, message }) => `${path}: ${message}`);

describe('readFeed', () => {
  it('gives the records, with their empty lists filled in', () => {
    const { id, title, instrument, status, appliesTo, asOf } = aLaw();
    const result = read([{ id, title, instrument, status, appliesTo, asOf }]);
    assert.deepEqual(result.ok && result.feed.records, [aLaw()]);
    assert.deepEqual(result.issues, []);
  });

  it('reads its own answer', () => {
    const once = read([aLaw({ dates: [aDate()] })]);
    assert.ok(once.ok);
    assert.deepEqual(readFeed(LAWS, once.feed), once);
  });

  it('accepts a feed without records', () => assert.equal(read([]).ok, true));

  it('says that something else is not a feed', () => {
    for (const input of [undefined, null, 0, '', 'kde-feed/1', [], [aLaw()], {}, { feed: 'rss/2' }, { feed: FEED_VERSION }, { feed: 1 }, { feed: { toString: 1, valueOf: 1 } }, envelope([], { generated: 'gisteren' }), { ...envelope([]), records: {} }]) {
      assert.equal(codeOf(input), 'not-a-feed', JSON.stringify(input));
    }
  });

  it('refuses another kind of record and a newer version in a sentence', () => {
    const funds = readFeed(LAWS, envelope([], { kind: 'funds' }));
    assert.deepEqual(!funds.ok && [funds.code, funds.message], ['wrong-kind', 'feed of kind "funds"; expected "laws"']);
    const newer = readFeed(LAWS, { feed: 'kde-feed/2', things: [] });
    assert.deepEqual(!newer.ok && [newer.code, newer.message], ['newer-version', 'feed version "kde-feed/2"; expected "kde-feed/1"']);
  });

  it('shows ninety laws when ten of a hundred are bad, and says which and why', () => {
    const records = Array.from({ length: 100 }, (_, i) => (i % 10 === 3 ? { ...aLaw({ id: `wet-${i}` }), instrument: 'wet' } : aLaw({ id: `wet-${i}` })));
    const result = read(records);
    assert.ok(result.ok);
    assert.equal(result.feed.records.length, 90);
    assert.equal(result.issues.length, 10);
    assert.deepEqual([result.issues[0]?.path, result.issues[0]?.id], ['records[3].instrument', 'wet-3']);
    assert.match(result.issues[0]?.message ?? '', /^expected one of "regulation", /);
  });

  it('fails when no record is valid', () => assert.equal(codeOf(envelope([{}, null, 'wet', 7, []])), 'no-valid-record'));

  it('keeps the first of two records with one id', () => {
    const result = read([aLaw({ status: 'eerste' }), aLaw({ status: 'tweede' })]);
    assert.deepEqual(result.ok && result.feed.records.map((law) => law.status), ['eerste']);
    assert.deepEqual(result.issues, [{ path: 'records[1].id', message: 'expected an id that no earlier record has', id: 'proefwet' }]);
  });

  it('knows the calendars that a feed names, and reads the records all the same when that is no list of addresses', () => {
    const result = readFeed(LAWS, envelope([aLaw()], { calendars: { all: 'exports/laws.ics', gemeente: 'https://voorbeeld.example/gemeente.ics', koepel: 'x' } }));
    assert.deepEqual(result.ok && result.feed.calendars, { all: 'exports/laws.ics', gemeente: 'https://voorbeeld.example/gemeente.ics' });
    for (const calendars of ['exports/laws.ics', [], null, { all: 7 }, { gemeente: 'x'.repeat(2001) }]) {
      const read = readFeed(LAWS, envelope([aLaw()], { calendars }));
      assert.deepEqual(read.ok && [read.feed.records.length, read.feed.calendars], [1, undefined]);
    }
  });

  it('ignores extra fields it does not know, everywhere', () => {
    const extra = { later: true };
    const result = readFeed(LAWS, { ...envelope([{ ...aLaw({ dates: [{ ...aDate(), ...extra }] }), ...extra }]), ...extra });
    assert.deepEqual(result.ok && result.feed.records, [aLaw({ dates: [aDate()] })]);
    assert.ok(result.ok && !('later' in result.feed));
  });

  it('refuses a day of making that is none, for widgets write it out', () => {
    for (const generated of ['21 Nov 2026', '2026-02-30T00:00:00Z', '+012026-01-01T00:00:00Z', '2026-11-21', 'gisteren']) assert.equal(codeOf({ ...envelope([aLaw()]), generated }), 'not-a-feed', generated);
  });

  it('leaves out a record in which two dates share an id', () => {
    const date = aLaw({ dates: [{ ...aDate(), id: 'zelfde' }, { ...aDate(), id: 'zelfde' }] });
    assert.deepEqual(read([date, aLaw({ id: 'goed' })]).issues.map(({ path, message }) => [path, message]), [['records[0].dates', 'expected an id of its own for each']]);
  });

  it('takes nothing from __proto__', () => {
    const input: unknown = JSON.parse(`{"feed":"${FEED_VERSION}","kind":"laws","generated":"2026-01-01T00:00:00Z","records":[{"__proto__":${JSON.stringify(aLaw())}}]}`);
    assert.equal(codeOf(input), 'no-valid-record');
    const polluting = JSON.parse(JSON.stringify(aLaw()).replace('{', '{"__proto__":{"polluted":true},')) as unknown;
    const result = read([polluting]);
    assert.ok(result.ok);
    assert.equal((result.feed.records[0] as unknown as { polluted?: boolean }).polluted, undefined);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('says in one line that a list is far too long, whatever is in it', () => {
    const result = read([{ ...aLaw(), synonyms: Array<number>(300_000).fill(0) }, aLaw({ id: 'goed' })]);
    assert.deepEqual(result.issues.map(({ path, message }) => `${path}: ${message}`), ['records[0].synonyms: expected at most 100']);
  });

  it('names very many faults of one record without falling over', () => {
    const former = { earliest: 0, latest: 0, precision: 0, note: 0, source: { url: 0, title: 0, article: 0 } };
    const dates = Array.from({ length: 200 }, () => ({ history: Array<unknown>(100).fill(former), otherReadings: Array<unknown>(10).fill(former) }));
    const result = read([{ ...aLaw(), dates }, aLaw({ id: 'goed' })]);
    assert.ok(result.ok);
    assert.ok(result.issues.length > 150_000);
  });

  it('never throws, whatever JSON it gets', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      readFeed(LAWS, value);
      readFeed(LAWS, envelope([value]));
      readFeed(LAWS, envelope([{ ...aLaw(), dates: value, identifiers: value, title: value }]));
    }));
  });
});

describe('a law record', () => {
  it('leads only to web addresses', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://x.nl', 'https://x.nl/"onclick="', 'https://x.nl/<b>', '//x.nl', 'ftp://x.nl', 'https://x.nl/a b']) {
      assert.deepEqual(issuesOf(aLaw({ sources: [{ url }] })), ['sources[0].url: expected an address that begins with https:// or http://'], url);
    }
    assert.deepEqual(issuesOf(aLaw({ sources: [{ url: 'https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2025/0358(COD)' }] })), []);
  });

  it('has a source with an address or a title', () => assert.deepEqual(issuesOf(aLaw({ sources: [{ article: 'art. 5' }] })), ['sources[0]: expected a url or a title']));

  it('has bounded texts', () => {
    assert.deepEqual(issuesOf(aLaw({ status: 'x'.repeat(2001) })), ['status: expected at most 2000']);
    assert.deepEqual(issuesOf(aLaw({ status: '' })), ['status: expected at least 1']);
    assert.deepEqual(issuesOf(aLaw({ synonyms: Array<string>(101).fill('x') })), ['synonyms: expected at most 100']);
    assert.deepEqual(issuesOf(aLaw({ dates: Array.from({ length: 201 }, () => aDate()) })), ['dates: expected at most 200']);
  });

  it('has a name for drawings of at most 34 characters, soft hyphens not counted', () => {
    const issue = (nl: string) => issuesOf(aLaw({ displayName: { nl, en: 'Trial' } }));
    const wrong = ['displayName.nl: expected at most 34 characters, with soft hyphens only between them'];
    for (const name of ['', 'x'.repeat(35), '\u00AD', '\u00ADx', 'x\u00AD', 'x\u00AD\u00ADx']) assert.deepEqual(issue(name), wrong, JSON.stringify(name));
    for (const name of ['x', 'x'.repeat(34), Array<string>(34).fill('x').join('\u00AD')]) assert.deepEqual(issue(name), [], name);
    assert.deepEqual(issuesOf({ ...aLaw(), displayName: { nl: 'Proef' } }), ['displayName.en: expected string']);
  });

  it('has labels of at most 24 characters, without a full stop', () => {
    const issue = (en: string) => issuesOf(aLaw({ dates: [aDate({ label: { nl: 'hoog risico', en } })] }));
    assert.deepEqual(issue('x'.repeat(25)), ['dates[0].label.en: expected at most 24 characters']);
    assert.deepEqual(issue('high risk.'), ['dates[0].label.en: expected no full stop at the end']);
    for (const label of ['x', 'x'.repeat(24), 'version 1.3']) assert.deepEqual(issue(label), []);
    assert.notDeepEqual(issue(''), []);
  });

  it('has an id of lower-case words', () => {
    for (const id of ['', 'AI-act', '-x', 'x-', 'x--y', 'x_y', 'é', 'x'.repeat(81), '../x']) assert.ok(issuesOf(aLaw({ id })).length > 0, id);
  });

  it('has dates that exist', () => assert.deepEqual(issuesOf(aLaw({ dates: [aDate({ earliest: '2023-02-29' })] })), ['dates[0].earliest: expected a date that exists, as YYYY-MM-DD, from 1583 to 8999']));

  it('shows at most eighty characters of a bad id', () => assert.equal(checkRecord(LAWS, { id: 'x'.repeat(5000) }).issues[0]?.id?.length, 80));
});

describe('countFaulty', () => {
  it('counts records with faults, not faults', () => {
    const issue = (path: string) => ({ path, message: 'expected another' });
    assert.equal(countFaulty([]), 0);
    assert.equal(countFaulty([issue('records[0].id'), issue('records[0].title'), issue('records[3].dates[1].id')]), 2);
  });
});
