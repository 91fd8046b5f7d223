import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { readFeed } from '../feed.ts';
import { LAWS } from '../kinds.ts';
import { aDate, aLaw } from '../law.fixture.ts';
import type { Law } from '../law.schema.ts';
import { buildContent, feedOf, outputFiles } from './build.ts';
import { exportFiles } from './exports.ts';

const CONTENT = resolve(import.meta.dirname, '../../content');
const { records, issues } = buildContent(CONTENT);
const { laws } = records;
const lawsFeed = (some: readonly Law[]): string => feedOf('laws', some);

describe('the feed of laws', () => {
  it('has the envelope that readers expect, dated by its newest record', () => {
    const feed = JSON.parse(lawsFeed([aLaw({ asOf: '2026-01-01' }), aLaw({ id: 'nieuwer', asOf: '2026-03-01' })])) as Record<string, unknown>;
    assert.deepEqual(Object.keys(feed), ['$schema', 'feed', 'kind', 'generated', 'licence', 'sources', 'calendars', 'records']);
    assert.deepEqual([feed.feed, feed.kind, feed.generated, feed.licence], ['kde-feed/1', 'laws', '2026-03-01T00:00:00Z', 'CC0-1.0']);
  });

  it('says where the calendars are that the exports make', () => {
    const { calendars } = JSON.parse(lawsFeed([aLaw()])) as { calendars: Record<string, string> };
    assert.deepEqual(Object.keys(calendars), ['all', 'gemeente', 'provincie', 'waterschap']);
    const made = [...exportFiles(records).keys()];
    for (const path of Object.values(calendars)) assert.ok(made.includes(path), path);
    assert.ok(!feedOf('funds', records.funds).includes('"calendars"'));
  });

  it('leaves out what is empty and keeps the order of the schema', () => {
    const { id, title, status, ...rest } = aLaw({ dates: [aDate({ label: { nl: 'proef', en: 'trial' } })], displayName: { nl: 'Proef\u00ADwet', en: 'Trial' } });
    const json = lawsFeed([{ ...rest, status, title, id }]);
    assert.ok(json.endsWith('"records":[{"id":"proefwet","title":{"nl":"Proefwet","en":"Trial Act"},"displayName":{"nl":"Proef\u00ADwet","en":"Trial"},"instrument":"regulation","status":"in werking",'
      + '"appliesTo":{"gemeente":{"value":"ja"},"provincie":{"value":"deels","reason":"alleen als aanbieder"},"waterschap":{"value":"onbekend"}},'
      + '"dates":[{"id":"voorgesteld","kind":"voorgesteld","label":{"nl":"proef","en":"trial"},"earliest":"2020-03-01","latest":"2020-03-01","precision":"dag","certainty":"gebeurd","text":"Voorstel.","level":"eu","evidence":"unverified","confidence":"hoog","asOf":"2026-01-01"}],'
      + '"asOf":"2026-01-01"}]}'));
  });

  it('is refused when it cannot be read back', () => {
    assert.throws(() => lawsFeed([aLaw({ status: '' }), aLaw({ id: 'andere-wet' })]), /records\[0\]\.status/);
    assert.throws(() => lawsFeed([aLaw(), aLaw()]), /records\[1\]\.id/);
    assert.throws(() => lawsFeed([{ ...aLaw(), instrument: 'wet' } as unknown as Law]), /none of 1 records is valid/);
  });
});

describe('a build', () => {
  it('is made of content without problems', () => assert.deepEqual(issues, []));

  it('gives back every record as it was read', () => {
    const read = readFeed(LAWS, JSON.parse(lawsFeed(laws)));
    assert.deepEqual(read.ok && read.feed.records, laws);
  });

  it('gives the same bytes every time', () => assert.deepEqual(outputFiles(buildContent(CONTENT).records), outputFiles(records)));

  it('names the files that the package exports', () => {
    const files = [...outputFiles(records).keys()];
    for (const [kind, one] of [['laws', 'law'], ['funds', 'fund'], ['networks', 'network'], ['organisations', 'organisation'], ['services', 'service']] as const)
      for (const file of [`${kind}.json`, `${kind}.js`, `${kind}.d.ts`, `schemas/${one}.schema.json`, `schemas/${kind}-feed.schema.json`]) assert.ok(files.includes(file), file);
  });

  it('makes a module that gives the records, whatever characters are in them', async () => {
    const status = `"dubbel" 'enkel' \\ \n \u2028 \${x} </script>`;
    const source = outputFiles({ ...records, laws: [aLaw({ status })] }).get('laws.js') ?? '';
    const runnable = source.replace("'./index.js'", `'${import.meta.resolve('../index.ts')}'`);
    const module = (await import(`data:text/javascript,${encodeURIComponent(runnable)}`)) as { laws: readonly Law[]; feed: { kind: string } };
    assert.deepEqual(module.laws, [aLaw({ status })]);
    assert.equal(module.feed.kind, 'laws');
  });
});
