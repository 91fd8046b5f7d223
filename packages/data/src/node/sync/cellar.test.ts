import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aLaw, onDay } from '../../law.fixture.ts';
import { cellarChanges } from './cellar.compare.ts';
import { BATCH, celexNumbers, cellarQuery, cellarRequest, codeOf, fetchActs, readCellar, type CellarAct } from './cellar.ts';
import { HttpError, type HttpRequest } from './http.ts';
import { NO_RECORDS, answering, fixture } from './sync.fixture.ts';
import type { Seen } from './source.ts';

const text = fixture('cellar-acts.json');
const ALL = ['31995L0046', '32016R0679', '32022L2555', '32024R1689', '32026R1818', '52025PC0837'];
const read = (asked: readonly string[], headers: Record<string, string> = {}): CellarAct[] => readCellar({ text, headers: new Headers(headers) }, asked);
const act = (celex: string): CellarAct => read([celex])[0] ?? assert.fail(celex);
const seen = (value: CellarAct): Seen<CellarAct> => ({ key: value.celex, value, seenAt: '2026-11-21T10:00:00Z' });
const lawOf = (celex: string, dates: ReturnType<typeof onDay>[] = [], fields: Parameters<typeof aLaw>[0] = {}): ReturnType<typeof aLaw> => aLaw({ identifiers: { celex }, dates, ...fields });
const compare = (law: ReturnType<typeof aLaw>, value: CellarAct, today = '2026-11-21'): unknown[] =>
  cellarChanges([seen(value)], { records: { ...NO_RECORDS, laws: [law] }, today, complete: true }).map(({ path, old, new: now }) => [path, old, now]);

describe('the question for CELLAR', () => {
  it('types every number: without xsd:string the server matches nothing', () => {
    assert.match(cellarQuery(['32016R0679', '32024R1689']), /VALUES \?celex \{ "32016R0679"\^\^xsd:string "32024R1689"\^\^xsd:string \}/);
  });

  it('asks for single rows: what the server aggregates it mixes up between acts', () => {
    assert.doesNotMatch(cellarQuery(ALL), /GROUP\s+BY|SAMPLE|MIN\s*\(|MAX\s*\(|DISTINCT|LIMIT/i);
  });

  it('takes nothing but CELEX numbers into the query, and at most a hundred', () => {
    for (const wrong of ['32016R0679" } DROP', '', 'Kamerstuk 36451']) assert.throws(() => cellarQuery([wrong]), RangeError);
    assert.throws(() => cellarQuery([]), RangeError);
    assert.throws(() => cellarQuery(Array.from({ length: 101 }, () => '32016R0679')), RangeError);
    assert.match(cellarQuery(['32022R0001(01)']), /"32022R0001\(01\)"/);
  });

  it('is a GET that says in two ways which answer it wants, and stays short enough', () => {
    const { url, headers, method } = cellarRequest(Array.from({ length: BATCH }, (_, i) => `32024R${1000 + i}`));
    assert.equal(method, undefined);
    assert.match(url, /^https:\/\/publications\.europa\.eu\/webapi\/rdf\/sparql\?query=PREFIX%20cdm.*&format=application%2Fsparql-results%2Bjson$/);
    assert.equal(headers?.accept, 'application/sparql-results+json');
    assert.ok(url.length < 8000, String(url.length));
  });

  it('asks each act once', () => {
    assert.deepEqual(celexNumbers([lawOf('32024R1689'), aLaw(), lawOf('32016R0679'), lawOf('32024R1689')]), ['32016R0679', '32024R1689']);
  });
});

describe('the answer of CELLAR', () => {
  it('tells entry into force from application by the annotation: one predicate holds both (GDPR) [R38]', () => {
    const { entry, eli, document } = act('32016R0679');
    assert.deepEqual(entry, [
      { day: '2016-05-24', type: 'EV', comment: '{DATPUB} +20 {V} {ART} 99' },
      { day: '2018-05-25', type: 'MA', comment: '{V} {ART} 99' },
    ]);
    assert.deepEqual([eli, document], [['http://data.europa.eu/eli/reg/2016/679/oj'], '2016-04-27']);
  });

  it('collapses the rows of an act (AI Act)', () => {
    assert.deepEqual(act('32024R1689').entry.map(({ day, type }) => `${day} ${type ?? ''}`), ['2024-08-01 EV', '2025-02-02 MA', '2025-08-02 MA', '2026-08-02 MA', '2027-08-02 MA']);
  });

  it('takes an act with ten dates', () => {
    assert.equal(act('32026R1818').entry.length, 10);
  });

  it('reads a directive: transposition, and a date of which nobody says what it is', () => {
    assert.deepEqual([act('32022L2555').transposition, act('32022L2555').entry], [['2024-10-17'], [{ day: '2023-01-16', type: undefined, comment: undefined }]]);
  });

  it('takes 9999-12-31 for no end, and a year before 1950 for nothing [R37]', () => {
    assert.equal(act('32016R0679').end, undefined);
    assert.deepEqual([act('31995L0046').entry, act('31995L0046').end], [[], '2018-05-24']);
  });

  it('gives no act the end of another one in the same batch', () => {
    assert.deepEqual(read(ALL).map(({ celex, end }) => [celex, end]), [['31995L0046', '2018-05-24'], ['32016R0679', undefined], ['32022L2555', undefined], ['32024R1689', undefined], ['32026R1818', '2031-12-31'], ['52025PC0837', undefined]]);
  });

  it('gives the same in whatever order the rows come', () => {
    const { results } = JSON.parse(text) as { results: { bindings: unknown[] } };
    fc.assert(fc.property(fc.shuffledSubarray(results.bindings, { minLength: results.bindings.length }), (bindings) => {
      assert.deepEqual(readCellar({ text: JSON.stringify({ results: { bindings } }), headers: new Headers() }, ALL), read(ALL));
    }), { numRuns: 25 });
  });

  it('says nothing when the source gives two ends, or two dates of the document', () => {
    const bindings = ['2020-12-31', '9999-12-31', '2021-12-31'].map((day) => ({ celex: { value: '32016R0679' }, endOfValidity: { value: day }, dateDocument: { value: day } }));
    const [value] = readCellar({ text: JSON.stringify({ results: { bindings } }), headers: new Headers() }, ['32016R0679']);
    assert.deepEqual([value?.end, value?.document], [undefined, undefined]);
  });

  it('keeps both meanings of a day that has two', () => {
    const bindings = ['EV', 'MA'].map((type) => ({ celex: { value: '32016R0679' }, date: { value: '2020-12-31' }, typeOfDate: { value: type } }));
    const [value] = readCellar({ text: JSON.stringify({ results: { bindings } }), headers: new Headers() }, ['32016R0679']);
    assert.deepEqual(value?.entry.map(({ type }) => type), ['EV', 'MA']);
  });

  it('reads in-force as 0, 1, true or false', () => {
    assert.deepEqual(['32016R0679', '32022L2555', '32026R1818'].map((celex) => act(celex).inForce), [true, true, false]);
  });

  it('leaves out what was not asked', () => {
    assert.deepEqual(read(['32016R0679']).map(({ celex }) => celex), ['32016R0679']);
    assert.deepEqual(read(['32099R0001']), []);
  });

  it('is refused when the server says that it ran out of time: status and form are fine then', () => {
    assert.throws(() => read(ALL, { 'X-SQL-State': 'S1TAT' }), /incomplete SPARQL answer: S1TAT/);
    assert.throws(() => read(ALL, { 'X-SPARQL-MaxRows': '10000' }), /incomplete/);
    assert.equal(read(ALL, { 'X-SQL-State': '00000' }).length, 6);
  });

  it('is refused in another form', () => {
    for (const other of ['{}', '[]', 'null', '{"results":{"bindings":7}}']) assert.throws(() => readCellar({ text: other, headers: new Headers() }, ALL), /expected results.bindings/);
    assert.throws(() => readCellar({ text: '<html>', headers: new Headers() }, ALL), SyntaxError);
  });

  it('survives hostile values', () => {
    const binding = { celex: { value: '32016R0679' }, eli: { value: 'javascript:alert(1)' }, date: { value: ['2016'] }, typeOfDate: { value: '{EV<script>|x}' }, inForce: 'yes', comment: null };
    const [value] = readCellar({ text: JSON.stringify({ results: { bindings: [binding, 7, null, { celex: 7 }] } }), headers: new Headers() }, ['32016R0679']);
    assert.deepEqual([value?.eli, value?.entry, value?.inForce], [[], [], undefined]);
  });

  it('takes the code out of what carries it', () => {
    assert.deepEqual(['{EV|http://publications.europa.eu/resource/authority/fd_335/EV}', '{MA}', 'EV', 'AU+TARD', ' EV ', 'in werking', '', '{|x}'].map(codeOf), ['EV', 'MA', 'EV', 'AU+TARD', 'EV', undefined, undefined, undefined]);
  });
});

describe('cellarChanges', () => {
  it('says nothing when all is the same', () => {
    const law = lawOf('32016R0679', [onDay('2016-04-27', { id: 'a', kind: 'ondertekend' }), onDay('2016-05-24', { id: 'b', kind: 'in_werking' }), onDay('2018-05-25', { id: 'c', kind: 'van_toepassing' })], { identifiers: { celex: '32016R0679', eli: 'http://data.europa.eu/eli/reg/2016/679/oj' } });
    assert.deepEqual(compare(law, act('32016R0679')), []);
  });

  it('never proposes the day of application as the day of entry into force [R38]', () => {
    const law = lawOf('32016R0679', [onDay('2018-05-25', { id: 'b', kind: 'in_werking' })], { identifiers: { celex: '32016R0679', eli: 'http://data.europa.eu/eli/reg/2016/679/oj' } });
    assert.deepEqual(compare(law, act('32016R0679')), [
      ['dates[+ondertekend]', undefined, '2016-04-27'],
      ['dates[+in_werking]', undefined, '2016-05-24'],
      ['dates[+van_toepassing]', undefined, '2018-05-25'],
    ]);
  });

  it('says that nobody knows what a date is when the source does not', () => {
    const [, change] = cellarChanges([seen(act('32022L2555'))], { records: { ...NO_RECORDS, laws: [lawOf('32022L2555', [], { identifiers: { celex: '32022L2555', eli: 'http://data.europa.eu/eli/dir/2022/2555' } })] }, today: '2026-11-21', complete: true });
    assert.equal(change?.new, '2023-01-16');
    assert.match(change?.note ?? '', /De bron zegt niet of de wet dan in werking treedt of van toepassing wordt\./);
    const known = lawOf('32022L2555', [onDay('2023-01-16', { id: 'b', kind: 'in_werking' })]);
    assert.ok(!compare(known, act('32022L2555')).some((change) => JSON.stringify(change).includes('2023-01-16')));
  });

  it('takes a code that it does not know for not said, and keeps it out of the way of those that it knows', () => {
    const value: CellarAct = { ...act('32022L2555'), eli: [], document: undefined, transposition: [], entry: [{ day: '2027-01-01', type: 'XX', comment: 'x' }] };
    const changes = cellarChanges([seen(value)], { records: { ...NO_RECORDS, laws: [lawOf('32022L2555')] }, today: '2026-11-21', complete: true });
    assert.deepEqual(changes.map(({ path, new: now }) => [path, now]), [['dates[+in_werking]', '2027-01-01']]);
    assert.match(changes[0]?.note ?? '', /De bron zegt niet of/);
  });

  it('proposes the deadline for transposition', () => {
    const law = lawOf('32022L2555', [onDay('2024-10-18', { id: 'omzetting', kind: 'omzettingstermijn' })]);
    assert.ok(compare(law, act('32022L2555')).some((change) => JSON.stringify(change) === '["dates[omzetting]","2024-10-18","2024-10-17"]'));
  });

  it('proposes the end of an act', () => {
    assert.ok(compare(lawOf('31995L0046'), act('31995L0046')).some((change) => JSON.stringify(change) === '["dates[+vervallen]",null,"2018-05-24"]'));
  });

  it('reads the date of a proposal as the day on which it was made', () => {
    assert.deepEqual(compare(lawOf('52025PC0837'), act('52025PC0837')), [['dates[+voorgesteld]', undefined, '2025-11-19']]);
  });

  describe('that is not in force', () => {
    const repealed: CellarAct = { ...act('32024R1689'), inForce: false };
    const inForce = onDay('2024-08-01', { id: 'b', kind: 'in_werking' });
    const status = (value: CellarAct, dates = [inForce], today?: string): unknown[] => compare(lawOf('32024R1689', dates), value, today).filter((change) => JSON.stringify(change).includes('"status"'));

    it('is to be looked at when our record says that it binds', () => {
      assert.deepEqual(status(repealed), [['status', 'in werking', 'niet van kracht']]);
      assert.deepEqual(status(repealed, [onDay('2021-01-01', { id: 'a', kind: 'voorgesteld' }), inForce]).length, 1);
    });

    it('is no news when it only has to begin: false means not yet as well', () => {
      assert.deepEqual([status(repealed, [inForce], '2024-07-01'), status({ ...repealed, entry: [] }), status(act('32024R1689'))], [[], [], []]);
      assert.deepEqual(status(repealed, [onDay('2027-01-01', { id: 'b', kind: 'in_werking' })]), []);
      assert.deepEqual(status(repealed, [onDay('2021-01-01', { id: 'b', kind: 'voorgesteld' })]), []);
    });

    it('is no news when the end is known, to the source or to us', () => {
      assert.deepEqual(status({ ...repealed, end: '2026-01-01' }), []);
      for (const kind of ['vervallen', 'ingetrokken'] as const) assert.deepEqual(status(repealed, [inForce, onDay('2026-01-01', { id: 'c', kind })]), []);
    });
  });

  it('proposes the ELI, with or without its last part', () => {
    const law = (eli?: string): ReturnType<typeof aLaw> => lawOf('52025PC0837', [onDay('2025-11-19', { kind: 'voorgesteld' })], { identifiers: { celex: '52025PC0837', ...(eli === undefined ? {} : { eli }) } });
    const value = { ...act('52025PC0837'), eli: ['http://data.europa.eu/eli/reg/2024/1689/oj'] };
    assert.deepEqual(compare(law(), value), [['identifiers.eli', undefined, 'http://data.europa.eu/eli/reg/2024/1689/oj']]);
    assert.deepEqual(compare(law('http://data.europa.eu/eli/reg/2024/1689'), value), []);
    assert.deepEqual(compare(law('http://data.europa.eu/eli/reg/2024/1690/oj'), value), [['identifiers.eli', 'http://data.europa.eu/eli/reg/2024/1690/oj', 'http://data.europa.eu/eli/reg/2024/1689/oj']]);
    assert.deepEqual(compare(law('http://data.europa.eu/eli/reg/2024/1689'), { ...value, eli: ['http://data.europa.eu/eli/reg/2024/1600/oj', ...value.eli] }), []);
  });

  it('points at the act on EUR-Lex', () => {
    const [change] = cellarChanges([seen(act('32016R0679'))], { records: { ...NO_RECORDS, laws: [lawOf('32016R0679')] }, today: '2026-11-21', complete: true });
    assert.deepEqual(change?.source, { title: 'EUR-Lex', url: 'https://eur-lex.europa.eu/legal-content/NL/ALL/?uri=CELEX:32016R0679' });
    assert.equal(change?.seenAt, '2026-11-21T10:00:00Z');
  });
});

describe('fetchActs', () => {
  const records = { ...NO_RECORDS, laws: ALL.map((celex, i) => aLaw({ id: `wet-${i}`, identifiers: { celex } })) };
  const context = { records, today: '2026-11-21', previous: undefined };

  it('asks in batches and says what the source does not know', async () => {
    const asked: HttpRequest[] = [];
    const laws = [...records.laws, ...Array.from({ length: BATCH }, (_, i) => aLaw({ id: `extra-${i}`, identifiers: { celex: `32020R${1000 + i}` } }))];
    const harvest = await fetchActs({ ...context, records: { ...NO_RECORDS, laws }, http: answering([['sparql', text]], asked) });
    assert.equal(asked.length, 2);
    assert.equal(harvest.items.length, 6);
    assert.match(harvest.remarks?.join() ?? '', /kent deze CELEX-nummers niet: 32020R1000, /);
    assert.deepEqual(harvest.failures, []);
  });

  it('keeps the batches that work when another fails', async () => {
    const laws = [...records.laws, ...Array.from({ length: BATCH }, (_, i) => aLaw({ id: `extra-${i}`, identifiers: { celex: `32020R${1000 + i}` } }))];
    const http = answering([['32020R1000', 503], ['sparql', text]]);
    const harvest = await fetchActs({ ...context, records: { ...NO_RECORDS, laws }, http });
    assert.deepEqual([harvest.failures?.length, harvest.remarks], [1, []]);
    assert.ok(harvest.items.length > 0);
  });

  it('fails when nothing works, and when the source knows none of our laws any more', async () => {
    await assert.rejects(fetchActs({ ...context, http: answering([]) }), /status 404/);
    await assert.rejects(fetchActs({ ...context, http: answering([['sparql', '{"results":{"bindings":[]}}']]) }), /no rows for 6/);
  });

  it('warns when the annotations are gone', async () => {
    const bare = JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'typeOfDate' ? undefined : value));
    const harvest = await fetchActs({ ...context, http: answering([['sparql', bare]]) });
    assert.match(harvest.remarks?.join() ?? '', /bij geen enkele datum/);
  });

  it('asks nothing when there is nothing to ask', async () => {
    const harvest = await fetchActs({ ...context, records: NO_RECORDS, http: () => Promise.reject(new HttpError('network', '', 'not expected')) });
    assert.deepEqual(harvest.items, []);
  });
});
