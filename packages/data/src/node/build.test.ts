import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { FEED_KINDS, readFeed, type Feed } from '../feed.ts';
import { addressesAreOnKnownSites } from '../invariants.ts';
import { LAWS } from '../kinds.ts';
import { aDate, aLaw } from '../law.fixture.ts';
import type { Law } from '../law.schema.ts';
import { buildContent, feedOf, outputFiles, OWN_CONTENT, writeOutput } from './build.ts';
import { exportFiles } from './exports.ts';

const PACKAGE = resolve(import.meta.dirname, '../..');
const CONTENT = join(PACKAGE, 'content');
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

  it('leads nobody from our own content to a site that no editor knows', () => {
    assert.equal(CONTENT, OWN_CONTENT);
    assert.deepEqual(addressesAreOnKnownSites(records), []);
  });

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

  describe('in a folder of somebody else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kde-build-'));
    after(() => rmSync(folder, { recursive: true }));
    const status = `"dubbel" 'enkel' \\ \n \u2028 \${x} </script>`;
    before(() => writeOutput(folder, outputFiles({ ...records, laws: [aLaw({ status })] })));

    it('has modules that need no package and give the records whole, whatever characters are in them', async () => {
      const module = (await import(pathToFileURL(join(folder, 'laws.js')).href)) as { laws: readonly Law[]; feed: Feed<'laws'> };
      assert.deepEqual(module.laws, [aLaw({ status })]);
      assert.deepEqual([module.feed.kind, module.feed.records], ['laws', module.laws]);
      for (const kind of FEED_KINDS) await assert.doesNotReject(import(pathToFileURL(join(folder, `${kind}.js`)).href), kind);
    });

    it('has types for who has the package', () => {
      mkdirSync(join(folder, 'node_modules/@digitaal-europa'), { recursive: true });
      symlinkSync(PACKAGE, join(folder, 'node_modules/@digitaal-europa/data'));
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      writeFileSync(join(folder, 'uses.ts'), FEED_KINDS.map((kind) => `import { feed as ${kind}Feed, ${kind} } from './${kind}.js';\nexport const ${kind}Id: string | undefined = ${kind}[0]?.id ?? ${kind}Feed.records[0]?.asOf;\n`).join('') + '// @ts-expect-error: no field of a law\nlaws[0]?.colour;\n');
      const compiler = join(PACKAGE, '../../node_modules/.bin/tsc');
      const { status: code, stdout } = spawnSync(compiler, ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', '--allowImportingTsExtensions', '--skipLibCheck', '--customConditions', '@digitaal-europa/source', 'uses.ts'], { cwd: folder, encoding: 'utf8' });
      assert.deepEqual([code, stdout], [0, '']);
    });
  });
});
