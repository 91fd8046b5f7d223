import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aLaw, onDay } from '../../law.fixture.ts';
import { europarlChanges } from './europarl.compare.ts';
import { fetchProcedures, procedureId, procedureIds, procedureRequest, readProcedures, type Procedure } from './europarl.ts';
import { HttpError, type Http, type HttpRequest } from './http.ts';
import { NO_RECORDS, answering, fixture } from './sync.fixture.ts';

const text = fixture('europarl-procedures.json');
const IDS = ['2021-0106', '2022-0032', '2025-0360'];
const procedure = (id: string): Procedure => readProcedures(text, [id])[0] ?? assert.fail(id);
const lawOf = (procedure: string, fields: Parameters<typeof aLaw>[0] = {}): ReturnType<typeof aLaw> => aLaw({ identifiers: { procedure }, ...fields });
const compare = (law: ReturnType<typeof aLaw>, value: Procedure, today = '2026-11-21'): ReturnType<typeof europarlChanges> =>
  europarlChanges([{ key: value.id, value, seenAt: '2026-11-21T10:00:00Z' }], { records: { ...NO_RECORDS, laws: [law] }, today, complete: true });
const brief = (changes: ReturnType<typeof europarlChanges>): unknown[] => changes.map(({ path, old, new: now }) => [path, old, now]);
/** An answer with these procedures, without events. */
const answerWith = (...ids: readonly string[]): string => JSON.stringify({ data: ids.map((id) => ({ process_id: id })) });

describe('the question for the Parliament', () => {
  it('turns the number of a procedure into the id of the source, and leaves other numbers alone', () => {
    assert.deepEqual(['2021/0106(COD)', '2022/0407(CNS)', '2018/0112A(COD)', 'Kamerstuk 36451', '2021/106(COD)', undefined].map(procedureId), ['2021-0106', '2022-0407', '2018-0112A', undefined, undefined, undefined]);
    assert.deepEqual(procedureIds([lawOf('2025/0360(COD)'), lawOf('Kamerstuk 36451'), lawOf('2021/0106(COD)'), lawOf('2025/0360(COD)')]), ['2021-0106', '2025-0360']);
  });

  it('joins ids with commas and asks for JSON-LD, with time for a slow answer', () => {
    const { url, timeout, accept } = procedureRequest(['2021-0106', '2022-0032']);
    assert.equal(url, 'https://data.europarl.europa.eu/api/v2/procedures/2021-0106,2022-0032?format=application%2Fld%2Bjson');
    assert.ok((timeout ?? 0) >= 30_000);
    assert.equal(accept[0], 'application/ld+json');
  });
});

describe('the answer of the Parliament', () => {
  it('reads types with and without their address, and days in three forms', () => {
    assert.deepEqual(procedure('2021-0106').events, [
      { day: '2021-06-07', type: 'REFERRAL' }, { day: '2023-06-14', type: 'PLENARY_AMEND_PROPOSAL' }, { day: '2024-03-13', type: 'PLENARY_ADOPT_POSITION' },
      { day: '2024-03-13', type: 'PLENARY_VOTE_RESULTS' }, { day: '2024-06-13', type: 'SIGNATURE' }, { day: '2024-07-12', type: 'PUBLICATION_OFFICIAL_JOURNAL' },
    ]);
  });

  it('reads a single event that stands without a list', () => {
    assert.deepEqual(procedure('2022-0032').events, [{ day: '2023-09-13', type: 'SIGNATURE' }]);
  });

  it('takes repeats once, several types of one event apart, and leaves out what has no day', () => {
    assert.deepEqual(procedure('2025-0360').events.map(({ day, type }) => `${day} ${type}`), ['2026-07-27 COMMITTEE_TABLING_AMENDMENT', '2026-12-02 COMMITTEE_ADOPTING_REPORT', '2026-12-03 SOMETHING_NEW', '2027-01-20 PLENARY_DEBATE', '2027-01-20 PLENARY_VOTE']);
  });

  it('leaves out what was not asked, and refuses another form', () => {
    assert.deepEqual(readProcedures(text, ['2099-0001']), []);
    for (const other of ['{}', '{"data":{}}', '[]']) assert.throws(() => readProcedures(other, IDS), /expected a list in "data"/);
  });

  it('survives hostile values', () => {
    const hostile = { data: [{ process_id: '2021-0106', consists_of: [null, 7, { activity_date: {}, had_activity_type: 'x/REFERRAL' }, { activity_date: '2024-01-01', had_activity_type: ['x/<script>', 7, null, 'x/__proto__'] }] }, null, { process_id: ['2021-0106'] }] };
    assert.deepEqual(readProcedures(JSON.stringify(hostile), ['2021-0106']), [{ id: '2021-0106', events: [] }]);
  });
});

describe('europarlChanges', () => {
  it('says nothing of steps that the law has', () => {
    const law = lawOf('2021/0106(COD)', { asOf: '2026-11-21', dates: [onDay('2024-03-13', { id: 'a', kind: 'aangenomen', by: 'EP' }), onDay('2024-05-21', { id: 'b', kind: 'aangenomen', by: 'Raad' }), onDay('2024-06-13', { id: 'c', kind: 'ondertekend' }), onDay('2024-07-12', { id: 'd', kind: 'bekendgemaakt' })] });
    assert.deepEqual(compare(law, procedure('2021-0106')), []);
  });

  it('proposes milestones that are missing or on another day', () => {
    const law = lawOf('2021/0106(COD)', { asOf: '2026-11-21', dates: [onDay('2024-05-21', { id: 'b', kind: 'aangenomen', by: 'Raad' }), onDay('2024-07-11', { id: 'bekendgemaakt', kind: 'bekendgemaakt' })] });
    assert.deepEqual(brief(compare(law, procedure('2021-0106'))), [
      ['dates[+aangenomen]', undefined, '2024-03-13'], ['dates[+ondertekend]', undefined, '2024-06-13'], ['dates[bekendgemaakt]', '2024-07-11', '2024-07-12'],
    ]);
  });

  it('proposes later steps once a day, and says whether they have happened', () => {
    const law = lawOf('2025/0360(COD)', { asOf: '2026-11-01' });
    const changes = compare(law, procedure('2025-0360'), '2026-12-02');
    assert.deepEqual(brief(changes), [['dates[+stap]', undefined, '2026-12-02'], ['dates[+stap]', undefined, '2026-12-03'], ['dates[+stap]', undefined, '2027-01-20']]);
    assert.deepEqual(changes.map(({ note }) => note.split('.')[0]), [
      'Gebeurd in het Europees Parlement: verslag aangenomen in de commissie',
      'Gepland in het Europees Parlement: stap die wij niet kennen (SOMETHING_NEW)',
      'Gepland in het Europees Parlement: debat in de plenaire vergadering; stemming in de plenaire vergadering',
    ]);
  });

  it('says nothing of steps before the day on which an editor looked, or on a day that the law has', () => {
    const law = lawOf('2025/0360(COD)', { asOf: '2026-12-02', dates: [onDay('2026-12-03', { kind: 'stap' }), onDay('2027-01-20', { id: 'x', kind: 'aangenomen' })] });
    assert.deepEqual(compare(law, procedure('2025-0360')), []);
    const other = lawOf('2025/0360(COD)', { asOf: '2026-12-02', dates: [onDay('2026-12-03', { kind: 'stap' })] });
    assert.deepEqual(brief(compare(other, procedure('2025-0360'))), [['dates[+stap]', undefined, '2027-01-20']]);
  });

  it('says a milestone once, and leaves out what the source says twice', () => {
    const value: Procedure = { id: '2021-0106', events: [{ day: '2026-12-01', type: 'SIGNATURE' }, { day: '2026-12-01', type: 'PLENARY_VOTE_RESULTS' }, { day: '2026-12-02', type: 'MEETING_PART' }] };
    assert.deepEqual(brief(compare(lawOf('2021/0106(COD)', { asOf: '2026-11-21' }), value)), [['dates[+ondertekend]', undefined, '2026-12-01']]);
  });

  it('never says that a plenary vote was won', () => {
    const value: Procedure = { id: '2021-0106', events: [{ day: '2026-12-01', type: 'PLENARY_VOTE' }] };
    assert.deepEqual(brief(compare(lawOf('2021/0106(COD)'), value)), [['dates[+stap]', undefined, '2026-12-01']]);
  });

  it('points at the file of the procedure', () => {
    const [change] = compare(lawOf('2022/0032(COD)'), procedure('2022-0032'));
    assert.equal(change?.source.url, 'https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2022/0032(COD)');
  });
});

describe('fetchProcedures', () => {
  const records = { ...NO_RECORDS, laws: IDS.map((id) => lawOf(`${id.replace('-', '/')}(COD)`, { id: `wet-${id}` })) };
  const context = { records, today: '2026-11-21', previous: undefined };
  const before = { takenAt: '', meta: {}, items: IDS.map((key) => ({ key, seenAt: '2026-11-01T00:00:00Z', value: { id: key, events: [] } })) };

  it('asks twenty at a time', async () => {
    const asked: HttpRequest[] = [];
    const laws = Array.from({ length: 45 }, (_, i) => lawOf(`2025/${1000 + i}(COD)`));
    const http: Http = (request) => {
      asked.push(request);
      return Promise.resolve({ status: 200, url: request.url, headers: new Headers(), text: answerWith(...(/procedures\/([^?]+)/.exec(request.url)?.[1] ?? '').split(',')) });
    };
    const harvest = await fetchProcedures({ ...context, records: { ...NO_RECORDS, laws }, http });
    assert.deepEqual([asked.length, harvest.items.length, harvest.failures], [3, 45, []]);
  });

  it('asks one by one when a batch fails, so that one procedure in trouble takes no other along', async () => {
    const asked: HttpRequest[] = [];
    const http = answering([['2021-0106,', 404], ['2022-0032?', 504], ['2021-0106?', answerWith('2021-0106')], ['2025-0360?', answerWith('2025-0360')]], asked);
    const harvest = await fetchProcedures({ ...context, http });
    assert.deepEqual(harvest.items.map(({ key }) => key), ['2021-0106', '2025-0360']);
    assert.deepEqual(harvest.failures?.map(({ key, message }) => [key, message]), [['2022-0032', 'De bron gaf foutcode 504.']]);
    assert.equal(asked.length, 4);
  });

  it('takes a procedure that was there before and now gives 404 for a failure, and one that never was for unknown', async () => {
    const http = answering([['2021-0106,', 404], ['2021-0106?', answerWith('2021-0106')], ['2022-0032?', 404], ['2025-0360?', 404]]);
    const never = await fetchProcedures({ ...context, http });
    assert.deepEqual([never.failures, never.remarks], [[], ['De bron kent deze procedures niet: 2022-0032, 2025-0360. Oude procedures staan er niet altijd in.']]);
    const lost = await fetchProcedures({ ...context, http, previous: before });
    assert.deepEqual([lost.failures?.map(({ key }) => key), lost.remarks], [['2022-0032', '2025-0360'], []]);
  });

  it('does the same with a procedure that a good answer leaves out', async () => {
    const http = answering([['procedures', answerWith('2021-0106', '2022-0032')]]);
    assert.deepEqual((await fetchProcedures({ ...context, http, previous: before })).failures?.map(({ key }) => key), ['2025-0360']);
  });

  it('goes on when failures do not come in a row', async () => {
    const laws = Array.from({ length: 8 }, (_, i) => lawOf(`2025/100${i}(COD)`));
    const http = answering([['1000,', 500], ['1002?', 404], ['1005?', answerWith('2025-1005')], ['1007?', answerWith('2025-1007')], ['procedures', 503]]);
    const harvest = await fetchProcedures({ ...context, records: { ...NO_RECORDS, laws }, http });
    assert.deepEqual([harvest.items.map(({ key }) => key), harvest.failures?.length], [['2025-1005', '2025-1007'], 5]);
  });

  it('asks the next batch when only part of one fails', async () => {
    const laws = Array.from({ length: 21 }, (_, i) => lawOf(`2025/${1000 + i}(COD)`));
    const http = answering([['1000,', 500], ['1000?', answerWith('2025-1000')], ['1020?', answerWith('2025-1020')], ['procedures', 503]]);
    const harvest = await fetchProcedures({ ...context, records: { ...NO_RECORDS, laws }, http });
    assert.deepEqual(harvest.items.map(({ key }) => key), ['2025-1000', '2025-1020']);
  });

  it('stops asking when the service is down', async () => {
    let count = 0;
    const laws = Array.from({ length: 60 }, (_, i) => lawOf(`2025/${1000 + i}(COD)`));
    const http: Http = (request) => { count += 1; return Promise.reject(new HttpError('timeout', request.url, 'no answer')); };
    await assert.rejects(fetchProcedures({ ...context, records: { ...NO_RECORDS, laws }, http }), /no answer/);
    assert.equal(count, 4);
  });

  it('says of what it then did not ask that it did not, and keeps quiet about whether the source knows it', async () => {
    const laws = Array.from({ length: 60 }, (_, i) => lawOf(`2025/${1000 + i}(COD)`));
    let first = true;
    const http: Http = (request) => {
      if (!first) return Promise.reject(new HttpError('timeout', request.url, 'no answer'));
      first = false;
      return Promise.resolve({ status: 200, url: request.url, headers: new Headers(), text: answerWith(...(/procedures\/([^?]+)/.exec(request.url)?.[1] ?? '').split(',')) });
    };
    const { items, failures = [], remarks } = await fetchProcedures({ ...context, records: { ...NO_RECORDS, laws }, http });
    assert.deepEqual([items.length, failures.length, remarks], [20, 40, []]);
    assert.match(failures.at(-1)?.detail ?? '', /^not asked/);
  });
});
