import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { aLaw, onDay } from '../../law.fixture.ts';
import { createHttp, type Http, type HttpOptions } from './http.ts';
import { runSync, type SyncOptions, type SyncResult } from './run.ts';
import type { SyncRecords } from './source.ts';
import { aCall, aFund, anOrganisation, fixture, listen, type Loopback } from './sync.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-sync-'));
const servers: Loopback[] = [];
after(async () => {
  rmSync(root, { recursive: true });
  for (const server of servers) await server.close();
});

/** What each source answers, by words in its address; the first that fits. */
const ANSWERS: readonly (readonly [words: string, type: string, text: string])[] = [
  ['publications.europa.eu', 'application/sparql-results+json', fixture('cellar-acts.json')],
  ['data.europarl.europa.eu', 'application/ld+json', fixture('europarl-procedures.json')],
  ['brpapi', 'application/json;charset=UTF-8', fixture('have-your-say.json')],
  ['rest/facet', 'application/json', fixture('sedia-facet.json')],
  ...[1, 2, 3].map((page) => [`pageNumber=${page}`, 'application/json', fixture(`sedia-page-${page}.json`)] as const),
  ...['gemeenten', 'provincies', 'waterschappen'].map((level) => [`exportOO_${level}`, 'text/xml', fixture(`roo-${level}.xml`)] as const),
  ['rwc_gemeenten_compleet/5', 'application/json', fixture('tooi-gemeenten.json')], ['rwc_provincies_compleet/1', 'application/json', fixture('tooi-provincies.json')], ['rwc_waterschappen_compleet/2', 'application/json', fixture('tooi-waterschappen.json')],
  ['70072ned/Properties', 'application/json', fixture('cbs-properties.json')], ["'GM'", 'application/json', fixture('cbs-gemeenten.json')], ["'PV'", 'application/json', fixture('cbs-provincies.json')],
];

type Trouble = (url: string, response: ServerResponse, count: number) => boolean;

/** Stands in for all sources at once. `trouble` answers first, and says so; `count` is how often this address was asked. */
async function sources(trouble: Trouble = () => false): Promise<{ server: Loopback; http: (options?: Partial<HttpOptions>) => Http }> {
  const counts = new Map<string, number>();
  const handler: RequestListener = (request, response) => {
    const url = decodeURIComponent(request.url ?? '');
    counts.set(url, (counts.get(url) ?? 0) + 1);
    if (trouble(url, response, counts.get(url) ?? 0)) return;
    const [, type, text] = ANSWERS.find(([words]) => url.includes(words)) ?? [];
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' }).end(text ?? 'not found');
  };
  const server = await listen(handler);
  servers.push(server);
  const fetch: typeof globalThis.fetch = (input, init) => {
    const { host, pathname, search } = new URL(input);
    return globalThis.fetch(`${server.url}/${host}${pathname}${search}`, init);
  };
  return { server, http: (options = {}) => createHttp({ fetch, sleep: () => Promise.resolve(), random: () => 1, userAgent: 'kde-data/test', ...options }) };
}

const records: SyncRecords = {
  laws: [
    aLaw({ id: 'avg', title: { nl: 'AVG', en: 'GDPR' }, identifiers: { celex: '32016R0679' }, dates: [onDay('2016-05-25', { id: 'in-werking', kind: 'in_werking' })] }),
    aLaw({ id: 'ai-act', identifiers: { celex: '32024R1689', procedure: '2021/0106(COD)' } }), aLaw({ id: 'omnibus', identifiers: { celex: '52025PC0837', procedure: '2025/0360(COD)' } }),
  ],
  funds: [aFund({ calls: [aCall()] })],
  organisations: [anOrganisation({ population: { value: 95000, on: '2025-01-01' } }), anOrganisation({ id: 'gm0756', name: 'Boxmeer' }), anOrganisation({ id: 'pv20', type: 'provincie', name: 'Groningen' })],
};

let folders = 0;
/** An empty folder of its own. */
const folder = (): string => join(root, String(folders += 1));
async function sync(http: Http, fields: Partial<SyncOptions> & { names?: readonly string[] } = {}): Promise<SyncResult & { cache: string; out: string }> {
  const { names = 'all', cache = folder(), out = folder(), ...options } = fields;
  return { ...(await runSync(names, { records, cache, out, http, now: () => new Date('2026-11-21T10:00:00Z'), ...options })), cache, out };
}
const stateOf = (result: SyncResult): Record<string, string> => Object.fromEntries(result.report.sources.map(({ name, state }) => [name, state]));
const FRESH = { 'eu-law': 'fresh', 'ep-procedures': 'fresh', consultations: 'fresh', 'eu-calls': 'fresh', organisations: 'fresh', 'organisation-history': 'fresh', population: 'fresh' };

describe('kde-data sync, with sources that work', () => {
  it('reads all of them, writes a report and the last good copies, and gives 0', async () => {
    const { http } = await sources();
    const result = await sync(http());
    assert.equal(result.code, 0);
    assert.deepEqual(stateOf(result), FRESH);
    assert.deepEqual(readdirSync(result.out).sort(), ['report.json', 'report.md']);
    assert.deepEqual(readdirSync(result.cache).sort(), [...Object.keys(FRESH).map((name) => `${name}.json`), 'proposals.json'].sort());
    assert.deepEqual(result.files, [join(result.out, 'report.md'), join(result.out, 'report.json')]);
    assert.equal(readFileSync(join(result.out, 'report.md'), 'utf8'), result.markdown);
  });

  it('proposes what every source says, with old, new, source and moment', async () => {
    const { http } = await sources();
    const { report } = await sync(http());
    const found = new Map(report.changes.map((change) => [`${change.id} ${change.path}`, change]));
    assert.deepEqual([found.get('avg dates[in-werking]')?.old, found.get('avg dates[in-werking]')?.new], ['2016-05-25', '2016-05-24']);
    assert.equal(found.get('ai-act dates[+bekendgemaakt]')?.new, '2024-07-12');
    assert.equal(found.get('omnibus dates[+raadpleging_sluit]')?.new, '2026-12-11');
    assert.equal(found.get('digital-europe calls[digital-skills].deadlines')?.new, '2027-01-15, 2027-09-01');
    assert.equal(found.get('gm0794 identifiers.oin')?.new, '00000001001600291000');
    assert.equal(found.get('gm0756 successor')?.new, 'gm1982');
    assert.deepEqual([found.get('gm0794 population')?.old, found.get('gm0794 population')?.new], ['95000 op 2025-01-01', '96860 op 2026-01-01']);
    for (const change of report.changes) {
      assert.equal(new URL(change.source.url).protocol, 'https:', change.source.url);
      assert.match(change.seenAt, /^2026-11-21T/);
      assert.ok(change.note.length > 20 && change.note.endsWith('.'), change.note);
      assert.notEqual(change.old, change.new, `${change.id} ${change.path}`);
    }
  });

  it('never changes a record', async () => {
    const { http } = await sources();
    const before = JSON.stringify(records);
    await sync(http());
    assert.equal(JSON.stringify(records), before);
  });

  it('tells the second time that nothing is new', async () => {
    const { http } = await sources();
    const first = await sync(http());
    const second = await sync(http(), { cache: first.cache, now: () => new Date('2026-11-28T10:00:00Z') });
    assert.deepEqual(second.report.changes.map(({ since }) => since), first.report.changes.map(() => '2026-11-21'));
    assert.match(second.markdown, /voorstellen, waarvan 0 nieuw\./);
  });

  it('asks only what is asked for', async () => {
    const { http, server } = await sources();
    const started: string[] = [];
    const result = await sync(http(), { names: ['population'], onStart: (title) => { started.push(title); } });
    assert.deepEqual([stateOf(result), started], [{ population: 'fresh' }, ['CBS StatLine']]);
    assert.ok(server.requests.every(({ url }) => url?.includes('cbs.nl')));
    await assert.rejects(sync(http(), { names: ['population', 'eurlex'] }), /unknown source "eurlex"; expected one of eu-law, ep-procedures, .* or all/);
  });

  it('writes nothing at all in a dry run', async () => {
    const { http } = await sources();
    const result = await sync(http(), { dryRun: true });
    assert.deepEqual([result.files, existsSync(result.cache), existsSync(result.out)], [[], false, false]);
    assert.match(result.markdown, /## Nieuwe voorstellen/);
  });

  it('says who asks, to every source', async () => {
    const { http, server } = await sources();
    await sync(http());
    assert.ok(server.requests.length > 15);
    assert.deepEqual([...new Set(server.requests.map(({ headers }) => headers['user-agent']))], ['kde-data/test']);
  });
});

describe('kde-data sync, with sources in trouble', () => {
  /** A run in which all is well, and a week later one with trouble. */
  async function aWeekLater(trouble: Trouble, options: Partial<HttpOptions> = {}): Promise<SyncResult & { before: SyncResult; copies: [string, string] }> {
    const well = await sources();
    const before = await sync(well.http());
    const copy = (): string => Object.keys(FRESH).map((name) => readFileSync(join(before.cache, `${name}.json`), 'utf8')).join();
    const first = copy();
    const { http } = await sources(trouble);
    const result = await sync(http(options), { cache: before.cache, now: () => new Date('2026-11-28T10:00:00Z') });
    return { ...result, before, copies: [first, copy()] };
  }
  const at = (words: string, answer: (response: ServerResponse) => void): Trouble => (url, response) => {
    if (!url.includes(words)) return false;
    answer(response);
    return true;
  };

  it('gives 0 when a source fails twice and then works', async () => {
    const { http, server } = await sources((url, response, count) => {
      if (!url.includes('brpapi') || count > 2) return false;
      response.writeHead(503).end();
      return true;
    });
    const result = await sync(http());
    assert.deepEqual([result.code, stateOf(result)], [0, FRESH]);
    assert.equal(server.requests.filter(({ url }) => url?.includes('brpapi')).length, 3);
  });

  it('keeps the last good copy when a source fails, does the others, and gives 2 with the age of the copy', async () => {
    const { code, report, markdown, before } = await aWeekLater(at('brpapi', (response) => response.writeHead(503).end()));
    assert.equal(code, 2);
    assert.deepEqual(Object.fromEntries(report.sources.map(({ name, state }) => [name, state])), { ...FRESH, consultations: 'old' });
    assert.match(markdown, /1 bron is niet of niet helemaal gelezen\./);
    assert.match(markdown, /niet gelezen, wij gebruiken de kopie van 21 november 2026/);
    assert.match(markdown, /\*\*Geef uw mening \(Europese Commissie\)\*\*: De bron gaf foutcode 503\./);
    // What the old copy says is proposed still, with the moment at which it was read.
    const consultation = (result: Pick<SyncResult, 'report'>): unknown => result.report.changes.find(({ path }) => path === 'dates[+raadpleging_sluit]')?.seenAt;
    assert.deepEqual([consultation(before), consultation({ report })], ['2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00.000Z']);
  });

  const TROUBLES: readonly (readonly [what: string, answer: (response: ServerResponse) => void, message: RegExp])[] = [
    ['a web page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Onderhoud</h1>'), /De bron gaf iets anders dan gegevens/],
    ['too much', (response) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900000000' }).write('{'), /veel groter dan verwacht/],
    ['the way to elsewhere', (response) => response.writeHead(302, { location: 'https://evil.example/x' }).end(), /stuurt door naar een ander adres/],
    ['half an answer', (response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }); response.write('{"half":', () => response.destroy()); }, /niet te bereiken/],
    ['something else', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"error":"no"}'), /een andere vorm dan verwacht/],
    ['no JSON', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('oeps'), /niet te lezen/],
    ['a refusal', (response) => response.writeHead(403).end(), /foutcode 403/],
  ];
  for (const [what, answer, message] of TROUBLES) {
    it(`keeps the last good copy when a source sends ${what}`, async () => {
      const { code, report, copies, markdown } = await aWeekLater(at('brpapi', answer));
      const [source] = report.sources.filter(({ name }) => name === 'consultations');
      assert.deepEqual([code, source?.state, source?.count, source?.seenSince], [2, 'old', 4, '2026-11-21T10:00:00.000Z']);
      assert.match(markdown, message);
      const own = (text: string): string | undefined => /"key": "14855",\s+"value": \{[^}]*\},\s+"seenAt": "[^"]*"/.exec(text)?.[0];
      assert.ok(own(copies[0]) !== undefined);
      assert.equal(own(copies[1]), own(copies[0]));
    });
  }

  it('keeps the last good copy when a source hangs', async () => {
    const hanging: AbortController[] = [];
    const deadline = (): AbortSignal => { const controller = new AbortController(); hanging.push(controller); return controller.signal; };
    const { code, markdown } = await aWeekLater((url) => {
      if (!url.includes('brpapi')) return false;
      hanging.at(-1)?.abort(new DOMException('time is up', 'TimeoutError'));
      return true;
    }, { deadline });
    assert.equal(code, 2);
    assert.match(markdown, /De bron gaf niet op tijd antwoord\./);
  });

  it('keeps all calls when one page of them is missing: none looks closed', async () => {
    const { code, report, before } = await aWeekLater(at('pageNumber=2', (response) => response.writeHead(504).end()));
    const calls = (result: Pick<SyncResult, 'report'>): unknown[] => result.report.changes.filter(({ from }) => from === 'eu-calls').map(({ path, new: now }) => [path, now]);
    assert.equal(code, 2);
    assert.deepEqual(calls({ report }), calls(before));
    assert.ok(calls({ report }).length > 0);
  });

  it('keeps the procedure that fails, and takes the others anew', async () => {
    const { code, report } = await aWeekLater((url, response) => {
      if (!url.includes('2025-0360')) return false;
      response.writeHead(404).end();
      return true;
    });
    const [source] = report.sources.filter(({ name }) => name === 'ep-procedures');
    assert.deepEqual([code, source?.state, source?.count, source?.seenSince, source?.failures.map(({ key }) => key)], [2, 'partial', 2, '2026-11-21T10:00:00.000Z', ['2025-0360']]);
  });

  it('says that there is nothing when a source fails the first time, and proposes nothing for it', async () => {
    const { http } = await sources(at('', (response) => response.writeHead(503).end()));
    const result = await sync(http());
    assert.deepEqual([result.code, [...new Set(Object.values(stateOf(result)))], result.report.changes], [2, ['none'], []]);
    assert.match(result.markdown, /niet gelezen, er is ook geen kopie/);
  });

  it('starts a damaged copy anew', async () => {
    const { http } = await sources();
    const first = await sync(http());
    for (const name of readdirSync(first.cache)) writeFileSync(join(first.cache, name), '{"version":');
    assert.equal((await sync(http(), { cache: first.cache })).code, 0);
  });
});
