import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { callPage, fundingChanges, stateOf } from './funding-tenders.compare.ts';
import { mergeCalls, portalDay, readCall, readFacet, readPage, repairLabel, type PortalCall } from './funding-tenders.read.ts';
import { callsRequest, facetRequest } from './funding-tenders.request.ts';
import { fetchCalls } from './funding-tenders.ts';
import type { Http, HttpRequest } from './http.ts';
import { NO_RECORDS, aCall, aFund, answering, fixture } from './sync.fixture.ts';

const PAGES = [1, 2, 3].map((page) => fixture(`sedia-page-${page}.json`));
const FACET = fixture('sedia-facet.json');
const records = PAGES.flatMap(readPage) as { metadata?: Record<string, unknown> }[];
/** The whole portal, in memory. */
const ANSWERS = [['/facet', FACET], ['pageNumber=1', PAGES[0] ?? ''], ['pageNumber=2', PAGES[1] ?? ''], ['pageNumber=3', PAGES[2] ?? '']] as const;
const harvest = await fetchCalls({ http: answering(ANSWERS) });
const calls = new Map(harvest.items.map(({ key, value }) => [key, value]));
const call = (identifier: string): PortalCall => calls.get(identifier) ?? assert.fail(identifier);
/** One more record like the first, with other metadata. */
const recordWith = (metadata: Record<string, unknown>): object => ({ ...records[0], metadata: { ...records[0]?.metadata, ...metadata } });
const read = (metadata: Record<string, unknown>): PortalCall => {
  const result = readCall(recordWith(metadata));
  return typeof result === 'string' ? assert.fail(result) : result.call;
};

describe('trap 1: plain fields instead of JSON parts', () => {
  it('sends exactly these bytes', () => {
    const { url, method, headers, body } = callsRequest(1);
    assert.equal(url, 'https://api.tech.ec.europa.eu/search-api/prod/rest/search?apiKey=SEDIA&text=***&pageSize=100&pageNumber=1');
    assert.deepEqual([method, headers], ['POST', { 'content-type': 'multipart/form-data; boundary=kde-data-form-boundary' }]);
    const part = (name: string, json: string): string[] => ['--kde-data-form-boundary', `Content-Disposition: form-data; name="${name}"; filename="blob"`, 'Content-Type: application/json', '', json];
    assert.equal(body, [
      ...part('query', '{"bool":{"must":[{"terms":{"type":["1","2","8"]}},{"terms":{"status":["31094501","31094502"]}},{"terms":{"DATASOURCE":["SEDIA"]}}]}}'),
      ...part('languages', '["en"]'),
      ...part('sort', '{"field":"identifier","order":"ASC"}'),
      '--kde-data-form-boundary--', '',
    ].join('\r\n'));
  });

  it('sends the same for the codes, without an order', () => {
    const { url, body } = facetRequest();
    assert.equal(url, 'https://api.tech.ec.europa.eu/search-api/prod/rest/facet?apiKey=SEDIA&text=***');
    assert.match(body ?? '', /name="query"/);
    assert.doesNotMatch(body ?? '', /name="sort"/);
  });
});

describe('trap 2: a row per language', () => {
  it('asks for English only, always', () => {
    for (const { body } of [callsRequest(7), facetRequest()]) assert.match(body ?? '', /name="languages"; filename="blob"\r\nContent-Type: application\/json\r\n\r\n\["en"\]\r\n/);
  });
});

describe('trap 3: an order in which pages shift', () => {
  /** A portal that keeps its rows in another order with every request, unless it is asked for the order of the identifiers. */
  const shifting = (): Http => {
    let turn = 0;
    return (request) => {
      if (request.url.includes('/facet')) return Promise.resolve({ status: 200, url: request.url, headers: new Headers(), text: FACET });
      const page = Number(/pageNumber=(\d+)/.exec(request.url)?.[1]);
      const sorted = request.body?.includes('{"field":"identifier","order":"ASC"}') ?? false;
      turn += 1;
      const rows = Array.from({ length: 250 }, (_, i) => (sorted ? i : (i * 7 + turn * 31) % 250)).map((n) => recordWith({ identifier: [`DIGITAL-2027-${String(n).padStart(3, '0')}`] }));
      return Promise.resolve({ status: 200, url: request.url, headers: new Headers(), text: JSON.stringify({ results: rows.slice((page - 1) * 100, page * 100) }) });
    };
  };

  it('gives the same calls twice', async () => {
    const http = shifting();
    const keys = async (): Promise<string[]> => (await fetchCalls({ http })).items.map(({ key }) => key);
    const [first, second] = [await keys(), await keys()];
    assert.equal(first.length, 250);
    assert.deepEqual(first, second);
  });
});

describe('trap 4: a total that never closes', () => {
  it('stops at the first empty page, whatever the total says', async () => {
    const asked: HttpRequest[] = [];
    await fetchCalls({ http: answering(ANSWERS, asked) });
    assert.deepEqual(asked.map(({ url }) => /pageNumber=\d+|facet/.exec(url)?.[0]), ['pageNumber=1', 'pageNumber=2', 'pageNumber=3', 'facet']);
  });

  it('fails when there is no end', async () => {
    let count = 0;
    const http: Http = (request) => { count += 1; return Promise.resolve({ status: 200, url: request.url, headers: new Headers(), text: PAGES[0] ?? '' }); };
    await assert.rejects(fetchCalls({ http }), /more than 200 pages/);
    assert.equal(count, 200);
  });
});

describe('trap 5: lists everywhere, and records without metadata', () => {
  it('reads fields that stand alone or at the top', () => {
    assert.deepEqual([call('DIGITAL-2027-TOP').title, call('DIGITAL-2027-TOP').deadlines], ['Fields at the top', ['2027-05-05']]);
  });

  it('counts what it cannot read, and stops trusting the rest above two per cent', async () => {
    const page = (broken: number): string => JSON.stringify({ results: [...Array.from({ length: 100 - broken }, (_, i) => recordWith({ identifier: [`DIGITAL-${1000 + i}`] })), ...Array.from({ length: broken }, () => recordWith({ identifier: [] }))] });
    const fetching = (broken: number): ReturnType<typeof fetchCalls> => fetchCalls({ http: answering([['/facet', FACET], ['pageNumber=1', page(broken)], ['pageNumber=2', PAGES[2] ?? '']]) });
    assert.deepEqual((await fetching(2)).remarks, ['2 van de 100 calls zijn niet te lezen en overgeslagen.']);
    await assert.rejects(fetching(3), /3 of 100 records rejected/);
  });

  it('rejects a call without identifier, type or title, and leaves the title to other fields first', () => {
    for (const metadata of [{ identifier: ['a b'] }, { identifier: ['<b>'] }, { type: [] }]) assert.equal(readCall(recordWith(metadata)), 'rejected', JSON.stringify(metadata));
    assert.equal(read({ title: [] }).title, 'Call DIGITAL-2027-SKILLS');
    assert.equal(read({ title: ['<br>'], callTitle: [] }).title, 'Advanced digital skills');
    assert.equal(readCall({ ...recordWith({ title: [], callTitle: [] }), summary: '' }), 'rejected');
  });

  it('survives records of any form', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (metadata, top) => {
      const result = readCall({ ...(typeof top === 'object' ? top : {}), metadata });
      assert.ok(typeof result === 'string' || result.call.identifier.length > 3);
    }));
  });
});

describe('trap 6: open after the deadline', () => {
  it('contradicts a portal that says open when all days of one or two stages are over', () => {
    assert.equal(call('HORIZON-CL6-2024-GOVERNANCE-01').status, 'open');
    assert.equal(stateOf(call('HORIZON-CL6-2024-GOVERNANCE-01'), '2026-11-21'), 'tegenstrijdig');
    assert.equal(stateOf(call('HORIZON-CL6-2024-GOVERNANCE-01'), '2024-02-22'), 'open');
  });

  it('believes the portal for calls with several cut-off dates: these stay open after one of them', () => {
    assert.equal(stateOf(call('LIFE-2027-CUTOFF'), '2026-11-21'), 'open');
    assert.equal(stateOf({ ...call('LIFE-2027-CUTOFF'), model: 'two-stage' }, '2026-06-01'), 'open');
    assert.equal(stateOf({ ...call('LIFE-2027-CUTOFF'), model: 'two-stage' }, '2026-11-21'), 'tegenstrijdig');
  });

  it('proposes no call as new that is past its deadline, and tells of one that we have', () => {
    const fund = aFund({ abbreviation: 'HORIZON-CL6', calls: [] });
    assert.ok(!compare([fund]).some(({ new: now }) => now?.includes('GOVERNANCE')));
    assert.ok(compare([fund], { today: '2024-02-01' }).some(({ new: now }) => now?.includes('GOVERNANCE')));
    const ours = aFund({ abbreviation: 'HORIZON-CL6', calls: [aCall({ identifier: 'HORIZON-CL6-2024-GOVERNANCE-01', deadlines: [{ id: 'd', earliest: '2024-02-22', latest: '2024-02-22', precision: 'dag', certainty: 'gebeurd' }], opens: { earliest: '2026-07-01', latest: '2026-07-01', precision: 'dag' } })] });
    assert.deepEqual(compare([ours]).map(({ path, new: now }) => [path, now]), [['calls[digital-skills]', 'open, terwijl de sluitingsdatum voorbij is']]);
  });
});

describe('trap 7: deadlines as lists, in milliseconds, at midnight', () => {
  it('keeps every day, in order', () => {
    assert.deepEqual(call('LIFE-2027-CUTOFF').deadlines, ['2026-04-29', '2026-09-17']);
  });

  it('puts days in order', () => {
    assert.deepEqual(read({ deadlineDate: ['2027-09-01', '2027-01-15', '2027-09-01'] }).deadlines, ['2027-01-15', '2027-09-01']);
    const one = call('DIGITAL-2027-SKILLS-03');
    assert.deepEqual(mergeCalls([{ ...one, deadlines: ['2027-09-01'] }, { ...one, deadlines: ['2027-01-15'] }])[0]?.deadlines, ['2027-01-15', '2027-09-01']);
  });

  it('reads milliseconds', () => {
    assert.deepEqual([call('CERV-2027-EPOCH').deadlines, call('CERV-2027-EPOCH').opens], [['2027-01-15'], '2026-07-01']);
  });

  it('gives the day that is written, and the next day only at midnight in Brussels', () => {
    const days = { '2026-04-29T00:00:00.000+0000': '2026-04-29', '2026-04-29T17:00:00.000+0000': '2026-04-29', '2026-04-29T23:59:59.000+0000': '2026-04-29', '2026-04-28T22:00:00.000+0000': '2026-04-29', '2026-12-15T23:00:00.000+0000': '2026-12-16', '2026-12-15T22:00:00.000+0000': '2026-12-15', '2027-01-15': '2027-01-15', '1800039600000': '2027-01-15' };
    assert.deepEqual(Object.keys(days).map(portalDay), Object.values(days));
    for (const wrong of ['soon', '15 January 2027', '', '12', '99999999999999999', '2026-02-30']) assert.equal(portalDay(wrong), undefined, wrong);
  });

  it('keeps no time of day: nobody has confirmed one', () => {
    assert.doesNotMatch(JSON.stringify(harvest.items), /T\d\d:|17:00/);
  });
});

describe('trap 8: a budget overview of the whole round', () => {
  it('takes the part under the own number of the call', () => {
    const { budget, minContribution, maxContribution } = call('DIGITAL-2027-SKILLS-01');
    assert.deepEqual([budget, minContribution, maxContribution], [17_000_000, 1_000_000, 5_000_000]);
  });

  it('takes the part that begins with the identifier and a space: -01 is the beginning of -01-02', () => {
    assert.equal(call('DIGITAL-2027-SKILLS-01-02').budget, 4_600_000_000);
    assert.equal(read({ ccm2Id: ['1'] }).budget, 17_000_000);
  });

  it('takes nothing when no part is about the call, and never the sum', () => {
    assert.equal(call('DIGITAL-2027-CLOUD-09').budget, undefined);
    const overview = (...actions: object[]): string => JSON.stringify({ budgetTopicActionMap: { 46000001: actions } });
    assert.equal(read({ budgetOverview: [overview({ action: 'x', budgetYearMap: { 2026: 5, 2027: 6 } })] }).budget, undefined);
    assert.equal(read({ budgetOverview: [overview({ action: 'x', budgetYearMap: { 2026: 5 } }, { action: 'y', budgetYearMap: { 2026: 6 } })] }).budget, undefined);
  });

  it('takes nothing from an overview that cannot be read', () => {
    for (const budgetOverview of [['{'], ['[]'], [7], ['null'], [], ['{"budgetTopicActionMap":[1]}'], ['{"budgetTopicActionMap":{"__proto__":[{"action":"DIGITAL-2027-SKILLS-01 x","budgetYearMap":{"2026":1}}]}}']]) assert.equal(read({ budgetOverview }).budget, undefined, JSON.stringify(budgetOverview));
  });
});

describe('trap 9: zero means unknown', () => {
  it('gives no amount for zero', () => {
    const { budget, minContribution, maxContribution } = call('DIGITAL-2027-SKILLS-03');
    assert.deepEqual([budget, minContribution, maxContribution], [undefined, undefined, undefined]);
  });
});

describe('trap 10: codes that others explain differently', () => {
  it('takes names from the portal itself', () => {
    assert.equal(call('DIGITAL-2027-SKILLS-01').programme, 'Digital Europe Programme (DIGITAL)');
    assert.equal(call('CERV-2027-EPOCH').programme, undefined);
  });

  it('mends what was lost on the way', () => {
    assert.deepEqual(['Erasmus  (ERASMUS )', 'Programme%20for%20Environment%20(LIFE)', 'Erasmus%2B', '100% green', 'Horizon Europe (HORIZON)', '<b>x</b>'].map(repairLabel), ['Erasmus+ (ERASMUS+)', 'Programme for Environment (LIFE)', 'Erasmus+', '100% green', 'Horizon Europe (HORIZON)', 'x']);
  });

  it('takes a code that stands for itself for unknown', () => {
    assert.deepEqual([...readFacet(FACET, 'frameworkProgramme').keys()], ['43152860', '43353764', '43252405']);
    assert.equal(readFacet('{}', 'frameworkProgramme').size, 0);
    const facets = JSON.stringify({ facets: [{ name: 'a', rawName: 'b', values: [{ rawValue: '1', value: 'x' }, { rawValue: '', value: 'y' }, { rawValue: '2', value: '' }, null] }, { name: 'c', rawName: 'd', values: [{ rawValue: '1', value: 'z' }] }] });
    assert.deepEqual(['a', 'b', 'c', 'd', 'e'].map((name) => [...readFacet(facets, name)]), [[['1', 'x']], [['1', 'x']], [['1', 'z']], [['1', 'z']], []]);
  });

  it('goes on without names, and says so', async () => {
    const without = await fetchCalls({ http: answering(ANSWERS.slice(1)) });
    assert.equal(without.items.length, harvest.items.length);
    assert.match(without.remarks?.join() ?? '', /namen van de programma’s zijn niet bekend/);
  });
});

describe('trap 11: an address that is a general page', () => {
  it('makes the address from the identifier', () => {
    assert.equal(callPage('CASCADE-PILOT-2027'), 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/CASCADE-PILOT-2027');
    assert.doesNotMatch(callPage('../../evil?x=<script>'), /\.\.\/|[?<>]/);
  });
});

describe('trap 12: other things in the list', () => {
  it('leaves out questions, tenders and prospects', () => {
    assert.equal(typeof readCall(recordWith({ identifier: ['PROSPECTS-2027-01'] })), 'object');
    assert.equal(typeof readCall(recordWith({ type: ['2'] })), 'object');
    for (const identifier of ['FAQ-1234', 'EC-TENDER-1', 'PROSPECTS-2027-01']) assert.ok(!calls.has(identifier), identifier);
    assert.deepEqual([...calls.keys()].sort(), ['CASCADE-PILOT-2027', 'CERV-2027-EPOCH', 'DIGITAL-2027-CLOUD-09', 'DIGITAL-2027-ODD', 'DIGITAL-2027-SKILLS-01', 'DIGITAL-2027-SKILLS-01-02', 'DIGITAL-2027-SKILLS-03', 'DIGITAL-2027-TOP', 'ERASMUS-2027-XYZ', 'HORIZON-CL6-2024-GOVERNANCE-01', 'LIFE-2027-CUTOFF']);
  });

  it('does not count these as unreadable', () => {
    assert.deepEqual(harvest.remarks, []);
  });

  it('leaves a status that nobody knows unknown, and proposes no such call', () => {
    assert.equal(call('DIGITAL-2027-ODD').status, 'onbekend');
    assert.equal(read({ status: ['99999998'] }).status, 'onbekend');
    assert.equal(read({ status: ['constructor'] }).status, 'onbekend');
    assert.ok(!compare([aFund()]).some(({ new: now }) => now?.includes('ODD')));
  });
});

describe('trap 13: a page that times out', () => {
  it('gives nothing at all: the calls on it would look closed', async () => {
    await assert.rejects(fetchCalls({ http: answering([['/facet', FACET], ['pageNumber=1', PAGES[0] ?? ''], ['pageNumber=2', 504]]) }), /504/);
  });

  it('fails when there are no calls, or in another form', async () => {
    await assert.rejects(fetchCalls({ http: answering([['/facet', FACET], ['pageNumber=1', PAGES[2] ?? '']]) }), /no calls/);
    for (const other of ['{}', '[]', '{"results":{}}']) assert.throws(() => readPage(other), /expected a list in "results"/);
  });
});

describe('hostile and repeated records', () => {
  it('makes plain text of titles', () => {
    assert.equal(call('ERASMUS-2027-XYZ').title, 'Bold & brave');
  });

  it('keeps nothing of the long text', () => {
    assert.doesNotMatch(JSON.stringify(harvest.items), /onclick|Expected outcome/);
  });

  it('merges a call that comes back once per deadline', () => {
    assert.deepEqual(call('DIGITAL-2027-SKILLS-01').deadlines, ['2027-01-15', '2027-09-01']);
  });

  it('loses no identifier and no day in merging, and has each once', () => {
    const someCall = fc.record({ identifier: fc.constantFrom('A', 'B', 'C'), deadlines: fc.array(fc.constantFrom('2027-01-01', '2027-02-01', '2027-03-01')) })
      .map((fields): PortalCall => ({ title: 'x', status: 'open', keywords: [], ...fields }));
    const pairs = (list: readonly PortalCall[]): string[] => list.flatMap(({ identifier, deadlines }) => deadlines.map((day) => `${identifier} ${day}`));
    fc.assert(fc.property(fc.array(someCall), (list) => {
      const merged = mergeCalls(list);
      assert.equal(new Set(merged.map(({ identifier }) => identifier)).size, merged.length);
      assert.deepEqual(new Set(merged.map(({ identifier }) => identifier)), new Set(list.map(({ identifier }) => identifier)));
      assert.deepEqual(new Set(pairs(merged)), new Set(pairs(list)));
    }));
  });
});

function compare(funds: readonly ReturnType<typeof aFund>[], { today = '2026-11-21', complete = true } = {}): ReturnType<typeof fundingChanges> {
  return fundingChanges(harvest.items.map(({ key, value }) => ({ key, value, seenAt: '2026-11-21T10:00:00Z' })), { records: { ...NO_RECORDS, funds }, today, complete });
}
