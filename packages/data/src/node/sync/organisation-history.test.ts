import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { historyChanges } from './organisation-history.compare.ts';
import { LISTS, fetchHistory, listRequest, readHistory, type History } from './organisation-history.ts';
import type { HttpRequest } from './http.ts';
import { NO_RECORDS, anOrganisation, answering, fixture } from './sync.fixture.ts';

const text = fixture('tooi-gemeenten.json');
const history = new Map(readHistory(text).map((entry) => [entry.code, entry]));
const one = (code: string): History => history.get(code) ?? assert.fail(code);

describe('the TOOI lists', () => {
  it('follow a gemeente that ended to the one that it became', () => {
    assert.deepEqual([one('gm0756').endsOn, one('gm0756').successors, one('gm0786').successors], ['2021-12-31', ['gm1982'], ['gm1982']]);
  });

  it('follow a gemeente into one that existed already, of which only a former version ended', () => {
    assert.deepEqual([one('gm0457').successors, one('gm0363').endsOn, one('gm0363').successors], [['gm0363'], undefined, []]);
  });

  it('follow on when what it became has ended too', () => {
    assert.deepEqual([one('gm9991').successors, one('gm9992').successors], [['gm9993'], ['gm9993']]);
  });

  it('give all parts of a gemeente that was split', () => {
    assert.deepEqual(one('gm9994').successors, ['gm9990', 'gm9993']);
  });

  it('group former names with the organisation that had them, by specializationOf', () => {
    assert.deepEqual([one('gm9990').name, one('gm9990').formerNames], ['gemeente Nieuwnaam', ['gemeente Oudnaam']]);
    assert.ok(![...history.keys()].some((code) => code.startsWith('hv')));
  });

  it('give former names once, in order, and without the name that holds', () => {
    const T = 'https://identifier.overheid.nl/tooi/id/gemeente/';
    const O = 'https://identifier.overheid.nl/tooi/def/ont/';
    const name = (text: string): object => ({ [`${O}officieleNaamExclSoort`]: [{ '@value': text }] });
    const former = (text: string, i: number): object => ({ '@id': `${T}hv_${i}`, 'http://www.w3.org/ns/prov#specializationOf': [{ '@id': `${T}gm0001` }], ...(text === '' ? {} : name(text)) });
    const [entry] = readHistory(JSON.stringify([{ '@id': `${T}gm0001`, ...name('C') }, ...['B', 'C', 'A', '', 'B'].map(former)]));
    assert.deepEqual(entry?.formerNames, ['A', 'B']);
  });

  it('follow into two, of which one is itself', () => {
    const T = 'https://identifier.overheid.nl/tooi/id/gemeente/';
    const O = 'https://identifier.overheid.nl/tooi/def/ont/';
    const entity = (code: string): object => ({ '@id': T + code, [`${O}officieleNaamExclSoort`]: [{ '@value': code }], [`${O}einddatum`]: [{ '@value': '2020-01-01' }] });
    const event = { '@id': `${T}x`, 'http://www.w3.org/ns/prov#invalidated': [{ '@id': `${T}gm0001` }], 'http://www.w3.org/ns/prov#generated': [{ '@id': `${T}gm0001` }, { '@id': `${T}gm0002` }] };
    assert.deepEqual(readHistory(JSON.stringify([entity('gm0001'), event]))[0]?.successors, ['gm0002']);
  });

  it('end in a circle', () => {
    const T = 'https://identifier.overheid.nl/tooi/id/gemeente/';
    const O = 'https://identifier.overheid.nl/tooi/def/ont/';
    const entity = (code: string): object => ({ '@id': T + code, [`${O}officieleNaamExclSoort`]: [{ '@value': code }], [`${O}einddatum`]: [{ '@value': '2020-01-01' }] });
    const event = (from: string, to: string): object => ({ '@id': `${T}x`, 'http://www.w3.org/ns/prov#invalidated': [{ '@id': T + from }], 'http://www.w3.org/ns/prov#generated': [{ '@id': T + to }] });
    const circle = readHistory(JSON.stringify([entity('gm0001'), entity('gm0002'), event('gm0001', 'gm0002'), event('gm0002', 'gm0001')]));
    assert.deepEqual(circle.map(({ successors }) => successors), [[], []]);
  });

  it('are refused in another form, and survive hostile nodes', () => {
    for (const other of ['{}', '7', '"x"']) assert.throws(() => readHistory(other), /expected a list of JSON-LD nodes/);
    assert.deepEqual(readHistory('[null,7,{"@id":7},{"@id":"javascript:alert(1)"},{"@id":"https://identifier.overheid.nl/tooi/id/gemeente/gm0001"}]'), []);
    assert.equal(readHistory(`{"@graph":${text}}`).length, history.size);
  });
});

describe('fetchHistory', () => {
  const list = (name: string, version: number): string => `${name}/${version}/json/${name}_${version}.json`;
  const ours = { ...NO_RECORDS, organisations: ['gm0756', 'gm0363', 'pv20', 'ws0653'].map((id) => anOrganisation({ id })) };
  const known = [['rwc_gemeenten_compleet/5', text], ['rwc_provincies_compleet/1', fixture('tooi-provincies.json')], ['rwc_waterschappen_compleet/2', fixture('tooi-waterschappen.json')]] as const;
  const fetching = (answers: Parameters<typeof answering>[0], asked: HttpRequest[] = [], meta: Readonly<Record<string, string>> = {}): ReturnType<typeof fetchHistory> =>
    fetchHistory({ http: answering(answers, asked), records: ours, today: '2026-11-21', previous: { takenAt: '', meta, items: [] } });

  it('reads the version that is known, after looking for a newer one, and keeps only our organisations', async () => {
    const asked: HttpRequest[] = [];
    const harvest = await fetching(known, asked);
    assert.deepEqual(harvest.items.map(({ key }) => key), ['gm0756', 'gm0363', 'pv20', 'ws0653']);
    assert.deepEqual(harvest.meta, { rwc_gemeenten_compleet: '5', rwc_provincies_compleet: '1', rwc_waterschappen_compleet: '2' });
    assert.deepEqual(asked.slice(0, 2).map(({ url }) => url), [6, 5].map((version) => `https://repository.officiele-overheidspublicaties.nl/waardelijsten/${list('rwc_gemeenten_compleet', version)}`));
  });

  it('takes a newer version when there is one, and begins there next time', async () => {
    const newer = [['rwc_gemeenten_compleet/7', text], ['rwc_gemeenten_compleet/6', '[]'], ...known] as const;
    const harvest = await fetching(newer);
    assert.deepEqual([harvest.meta?.rwc_gemeenten_compleet, harvest.items.length], ['7', 4]);
    const asked: HttpRequest[] = [];
    await fetching(newer, asked, harvest.meta);
    assert.deepEqual(asked.slice(0, 2).map(({ url }) => /compleet\/(\d+)/.exec(url)?.[1]), ['8', '7']);
  });

  it('keeps the lists that work when another fails, and fails when none works', async () => {
    const harvest = await fetching(known.slice(1));
    assert.deepEqual([harvest.items.map(({ key }) => key), harvest.failures?.map(({ key }) => key)], [['pv20', 'ws0653'], ['rwc_gemeenten_compleet']]);
    assert.deepEqual(harvest.meta, { rwc_provincies_compleet: '1', rwc_waterschappen_compleet: '2' });
    assert.equal((await fetching(known.slice(1), [], { rwc_gemeenten_compleet: '9' })).meta?.rwc_gemeenten_compleet, '9');
    await assert.rejects(fetching([]), /404/);
    assert.equal(Object.keys(LISTS).length, 3);
  });

  it('does not take a failure for the end of the versions', async () => {
    const harvest = await fetching([['rwc_gemeenten_compleet/6', 503], ...known]);
    assert.deepEqual(harvest.failures?.map(({ key }) => key), ['rwc_gemeenten_compleet']);
  });

  it('asks for JSON', () => {
    assert.deepEqual(listRequest('rwc_gemeenten_compleet', 5).accept[0], 'application/json');
  });
});

describe('historyChanges', () => {
  const changesOf = (fields: Parameters<typeof anOrganisation>[0]): ReturnType<typeof historyChanges> =>
    historyChanges([...history.values()].map((value) => ({ key: value.code, value, seenAt: '2026-11-21T10:00:00Z' })), { records: { ...NO_RECORDS, organisations: [anOrganisation(fields)] }, today: '2026-11-21', complete: true });
  const compare = (fields: Parameters<typeof anOrganisation>[0]): unknown[] => changesOf(fields).map(({ path, old, new: now }) => [path, old, now]);

  it('proposes end and successor of a merged gemeente', () => {
    assert.deepEqual(compare({ id: 'gm0756', name: 'Boxmeer' }), [['endsOn', undefined, '2021-12-31'], ['successor', undefined, 'gm1982']]);
    assert.deepEqual(compare({ id: 'gm0756', name: 'Boxmeer', endsOn: '2021-12-31', successor: 'gm1982' }), []);
  });

  it('says what we had, and what became of it', () => {
    const [end, successor] = changesOf({ id: 'gm0756', name: 'Boxmeer', endsOn: '2022-01-01', successor: 'gm0001' });
    assert.deepEqual([end?.old, successor?.old, successor?.note], ['2022-01-01', 'gm0001', 'De organisatie gaat op in deze organisatie.']);
    assert.ok(!changesOf({ id: 'gm0756', name: 'Boxmeer' }).some((change) => 'old' in change));
    assert.match(changesOf({ id: 'gm9994', name: 'Verdeeld', endsOn: '2018-12-31' })[0]?.note ?? '', /is verdeeld/);
  });

  it('says nothing of an organisation that is not in the list', () => {
    assert.deepEqual(compare({ id: 'vng', type: 'koepel', name: 'VNG' }), []);
  });

  it('leaves the choice to the editor when it was split', () => {
    assert.deepEqual(compare({ id: 'gm9994', name: 'Verdeeld', endsOn: '2018-12-31' }), [['successor', undefined, 'gm9990, gm9993']]);
    assert.deepEqual(compare({ id: 'gm9994', name: 'Verdeeld', endsOn: '2018-12-31', successor: 'gm9993' }), []);
  });

  it('proposes the new name to who still uses a former one, and to nobody else', () => {
    assert.deepEqual(compare({ id: 'gm9990', name: 'Oudnaam' }), [['name', 'Oudnaam', 'gemeente Nieuwnaam']]);
    assert.deepEqual(compare({ id: 'gm9990', name: 'Nieuwnaam' }), []);
    assert.deepEqual(compare({ id: 'gm9990', name: 'Heel anders' }), []);
  });

  it('says nothing of an organisation that goes on', () => {
    assert.deepEqual(compare({ id: 'gm0363', name: 'Amsterdam' }), []);
  });
});
