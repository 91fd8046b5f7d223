import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HttpRequest } from './http.ts';
import { populationChanges } from './population.compare.ts';
import { fetchPopulation, populationRequest, readPopulation, type Inhabitants } from './population.ts';
import { NO_RECORDS, anOrganisation, answering, fixture } from './sync.fixture.ts';

const [gm, pv, empty, properties] = ['gemeenten', 'provincies', 'empty', 'properties'].map((name) => fixture(`cbs-${name}.json`)) as [string, string, string, string];
const encoded = (region: string, year: number): string => `${encodeURIComponent(`'${region}'`)} ${year}JJ00`;
const ALL = [['Properties', properties], [encoded('GM', 2026), gm], [encoded('PV', 2026), pv], ['TypedDataSet', empty]] as const;
const fetching = (answers: Parameters<typeof answering>[0], today = '2026-11-21', asked: HttpRequest[] = [], previous?: Parameters<typeof fetchPopulation>[0]['previous']): ReturnType<typeof fetchPopulation> =>
  fetchPopulation({ http: answering(answers, asked), records: NO_RECORDS, today, previous });

describe('the question for CBS', () => {
  it('asks one year of one kind of region', () => {
    assert.equal(decodeURIComponent(populationRequest('GM', 2025).url), "https://opendata.cbs.nl/ODataApi/odata/70072ned/TypedDataSet?$filter=startswith(RegioS,'GM') and Perioden eq '2025JJ00'&$select=RegioS,Perioden,TotaleBevolking_1");
    assert.doesNotMatch(populationRequest('GM', 2025).url, / /);
  });
});

describe('the answer of CBS', () => {
  it('takes the spaces off the codes of regions', () => {
    assert.deepEqual(readPopulation(pv).figures, [{ region: 'pv20', year: 2026, value: 601530 }, { region: 'pv29', year: 2026, value: 394514 }]);
  });

  it('leaves out regions without a figure: empty and zero are not known', () => {
    assert.deepEqual(readPopulation(gm).figures.map(({ region }) => region), ['gm0796', 'gm0794', 'gm0014']);
  });

  it('leaves out other regions, other periods and figures that cannot be', () => {
    const rows = [['NL01  ', '2026JJ00', 1], ['GM0794', '2026KW01', 1], ['GM0794', '2026JJ00', 1e9], ['GM0794', '2026JJ00', 1.5], ['GM0794', '2026JJ00', '96860'], ['gm<b>', '2026JJ00', 1]];
    assert.deepEqual(readPopulation(JSON.stringify({ value: [...rows.map(([RegioS, Perioden, TotaleBevolking_1]) => ({ RegioS, Perioden, TotaleBevolking_1 })), null, 7] })).figures, []);
  });

  it('refuses another form', () => {
    for (const other of ['{}', '[]', '{"value":{}}']) assert.throws(() => readPopulation(other), /expected a list in "value"/);
  });
});

describe('fetchPopulation', () => {
  it('reads gemeenten and provinces, and when the table changed', async () => {
    const harvest = await fetching(ALL);
    assert.deepEqual([harvest.items.map(({ key }) => key), harvest.meta, harvest.remarks], [['gm0796', 'gm0794', 'gm0014', 'pv20', 'pv29'], { modified: '2026-08-18T02:00:00+02:00' }, []]);
  });

  it('takes last year while this year has no figures yet', async () => {
    const asked: HttpRequest[] = [];
    const harvest = await fetching([...ALL], '2027-01-05', asked);
    assert.deepEqual([harvest.items[0]?.value.year, asked.length], [2026, 5]);
    await assert.rejects(fetching([...ALL], '2030-01-05'), /no figures for 2030 and 2029/);
  });

  it('asks for no figures when the table has not changed', async () => {
    const { items, meta = {} } = await fetching(ALL);
    const previous = { takenAt: '', meta, items: items.map((item) => ({ ...item, seenAt: '2026-11-01T00:00:00Z' })) };
    const asked: HttpRequest[] = [];
    const again = await fetching(ALL, '2026-11-21', asked, previous);
    assert.deepEqual([asked.length, again.items.length, again.meta], [1, 5, meta]);
    const changed: HttpRequest[] = [];
    await fetching(ALL, '2026-11-21', changed, { ...previous, meta: { modified: 'earlier' } });
    assert.equal(changed.length, 3);
    // In a new year there may be new figures in a table that says nothing of it.
    const nextYear: HttpRequest[] = [];
    await fetching(ALL, '2027-02-01', nextYear, previous);
    assert.ok(nextYear.length > 1);
  });

  it('takes a list in which most of ours are missing for a failure, not for news about them', async () => {
    const organisations = Array.from({ length: 20 }, (_, i) => anOrganisation({ id: `gm${1000 + i}` }));
    const http = answering(ALL);
    await assert.rejects(fetchPopulation({ http, records: { ...NO_RECORDS, organisations }, today: '2026-11-21', previous: undefined }), /0 of 20 in the list/);
    const others = [anOrganisation({ id: 'ws0653', type: 'waterschap' }), anOrganisation({ id: 'gm0999', endsOn: '2025-12-31' }), ...organisations.slice(1)];
    assert.equal((await fetchPopulation({ http, records: { ...NO_RECORDS, organisations: others }, today: '2026-11-21', previous: undefined })).items.length, 5);
  });

  it('goes on without the day of change, and says so', async () => {
    const harvest = await fetching(ALL.slice(1));
    assert.deepEqual([harvest.items.length, harvest.meta], [5, { modified: '' }]);
    assert.match(harvest.remarks?.join() ?? '', /niet bekend\. De bron gaf foutcode 404\./);
  });

  it('follows a next page at the same place, and at no other', async () => {
    const next = (url: string, key: string): string => JSON.stringify({ ...JSON.parse(gm) as object, [key]: url });
    const asked: HttpRequest[] = [];
    const more = JSON.stringify({ value: [{ RegioS: 'GM0363', Perioden: '2026JJ00', TotaleBevolking_1: 942504 }] });
    const harvest = await fetching([['skip=3', more], [encoded('GM', 2026), next('https://opendata.cbs.nl/ODataApi/odata/70072ned/TypedDataSet?$skip=3', 'odata.nextLink')], ['TypedDataSet', pv]], '2026-11-21', asked);
    assert.ok(harvest.items.some(({ key }) => key === 'gm0363'));
    for (const url of ['https://evil.example/x', 'http://opendata.cbs.nl/x', '/relative', 'javascript:alert(1)']) {
      await assert.rejects(fetching([[encoded('GM', 2026), next(url, '@odata.nextLink')], ['TypedDataSet', pv]]), /next page at/, url);
    }
  });

  it('does not read on for ever', async () => {
    const circle = JSON.stringify({ value: [], 'odata.nextLink': 'https://opendata.cbs.nl/ODataApi/odata/70072ned/TypedDataSet?$skip=0' });
    await assert.rejects(fetching([['TypedDataSet', circle]]), /more than 20 pages/);
  });
});

describe('populationChanges', () => {
  const figures: Inhabitants[] = [{ region: 'gm0794', year: 2026, value: 96860 }, { region: 'pv20', year: 2026, value: 601530 }];
  const compare = (fields: Parameters<typeof anOrganisation>[0], complete = true): ReturnType<typeof populationChanges> =>
    populationChanges(figures.map((value) => ({ key: value.region, value, seenAt: '2026-11-21T10:00:00Z' })), { records: { ...NO_RECORDS, organisations: [anOrganisation({ identifiers: { cbs: (fields?.id ?? 'gm0794').toUpperCase() }, ...fields })] }, today: '2026-11-21', complete });
  const brief = (changes: ReturnType<typeof populationChanges>): unknown[] => changes.map(({ id, path, old, new: now }) => [id, path, old, now]);

  it('says nothing of a figure that we have, or that is newer', () => {
    assert.deepEqual(compare({ population: { value: 96860, on: '2026-01-01' } }), []);
    assert.deepEqual(compare({ population: { value: 97000, on: '2026-07-01' } }), []);
  });

  it('proposes a figure that is missing, newer or other', () => {
    assert.deepEqual(brief(compare({})), [['gm0794', 'population', undefined, '96860 op 2026-01-01']]);
    assert.deepEqual(brief(compare({ population: { value: 95000, on: '2025-01-01' } })), [['gm0794', 'population', '95000 op 2025-01-01', '96860 op 2026-01-01']]);
    assert.match(compare({ population: { value: 96861, on: '2026-01-01' } })[0]?.note ?? '', /voor dezelfde dag een ander aantal/);
    assert.deepEqual(brief(compare({ id: 'pv20', type: 'provincie' })), [['pv20', 'population', undefined, '601530 op 2026-01-01']]);
  });

  it('proposes the code of CBS', () => {
    const same = { value: 96860, on: '2026-01-01' };
    assert.deepEqual(brief(compare({ population: same, identifiers: {} })), [['gm0794', 'identifiers.cbs', undefined, 'GM0794']]);
    assert.ok(!('old' in (compare({ population: same, identifiers: {} })[0] ?? {})));
    assert.deepEqual(brief(compare({ population: same, identifiers: { cbs: 'GM0795' } })), [['gm0794', 'identifiers.cbs', 'GM0795', 'GM0794']]);
  });

  it('asks to look at an organisation that CBS does not know, when the reading was complete', () => {
    assert.deepEqual(brief(compare({ id: 'gm9999', name: 'Weg' })), [['gm9999', '', 'Weg', undefined]]);
    assert.deepEqual(compare({ id: 'gm9999' }, false), []);
    assert.deepEqual(compare({ id: 'gm9999', endsOn: '2025-12-31' }), []);
    assert.equal(compare({ id: 'gm9999', endsOn: '2026-12-31' }).length, 1);
    assert.equal(compare({ id: 'gm9999' })[0]?.seenAt, '2026-11-21T10:00:00Z');
  });

  it('does not look for waterschappen and supporting organisations', () => {
    assert.deepEqual(compare({ id: 'ws0653', type: 'waterschap' }), []);
    assert.deepEqual(compare({ id: 'vng', type: 'koepel' }), []);
  });
});
