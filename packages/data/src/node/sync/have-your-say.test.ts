import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aLaw, onDay } from '../../law.fixture.ts';
import { comNumber, haveYourSayChanges } from './have-your-say.compare.ts';
import { fetchInitiatives, initiativesRequest, readInitiatives, type Initiative } from './have-your-say.ts';
import type { Http, HttpRequest } from './http.ts';
import { NO_RECORDS, answering, fixture } from './sync.fixture.ts';

const text = fixture('have-your-say.json');
const { initiatives } = readInitiatives(text);
const compare = (laws: readonly ReturnType<typeof aLaw>[], today = '2026-11-21', list: readonly Initiative[] = initiatives): ReturnType<typeof haveYourSayChanges> =>
  haveYourSayChanges(list.map((value) => ({ key: value.id, value, seenAt: '2026-11-21T10:00:00Z' })), { records: { ...NO_RECORDS, laws }, today, complete: true });

describe('the question for Have your say', () => {
  it('filters with feedbackStatus: the other parameter is ignored', () => {
    const { url } = initiativesRequest(2);
    assert.equal(url, 'https://ec.europa.eu/info/law/better-regulation/brpapi/searchInitiatives?size=50&page=2&language=NL&feedbackStatus=OPEN');
    assert.doesNotMatch(url, /receivingFeedbackStatus/);
  });
});

describe('the answer of Have your say', () => {
  it('reads the current status of an initiative, and its Dutch title', () => {
    assert.deepEqual(initiatives[0], { id: '14855', title: 'Digitale omnibus', reference: 'COM(2025) 837', topics: ['Digital economy and society'], opens: '2025-11-20', closes: '2026-12-11' });
  });

  it('reads a number that is written with a fraction, and the English title when there is no Dutch one', () => {
    assert.deepEqual([initiatives[1]?.id, initiatives[1]?.title], ['16155', 'European Health Data Space: digital technical requirements']);
  });

  it('takes the Dutch title, not another text in Dutch', () => {
    const title = (translations: object[]): string | undefined => readInitiatives(JSON.stringify({ content: [{ id: 7, shortTitle: 'English', initiativeTranslations: translations }] })).initiatives[0]?.title;
    assert.equal(title([{ language: 'NL', field: 'SUMMARY', value: 'Samenvatting' }, { language: 'NL', field: 'SHORT_TITLE', value: 'Titel' }]), 'Titel');
    assert.equal(title([{ language: 'NL', value: 'Titel' }]), 'Titel');
    assert.equal(title([{ language: 'FR', field: 'SHORT_TITLE', value: 'Titre' }]), 'English');
  });

  it('does not trust the filter: what is closed is left out', () => {
    assert.deepEqual(initiatives.map(({ id }) => id), ['14855', '16155', '16201', '16202']);
  });

  it('makes plain text of a hostile title', () => {
    assert.equal(initiatives[3]?.title, 'Cloud & AI development act @everyone');
  });

  it('finds the list in each place where it has been', () => {
    const embedded = readInitiatives(fixture('have-your-say-embedded.json'));
    assert.deepEqual([embedded.initiatives.map(({ id }) => id), embedded.total], [['14855', '16155'], 2]);
    assert.deepEqual(readInitiatives('{"content":[{"id":7,"shortTitle":"x"}]}').initiatives.map(({ id }) => id), ['7']);
    for (const other of ['{}', '[]', '{"_embedded":{}}']) assert.throws(() => readInitiatives(other), /no list of initiatives/);
  });

  it('leaves out what has no number or title', () => {
    assert.deepEqual(readInitiatives('{"content":[{"id":"../x","shortTitle":"x"},{"id":8},null,{"id":9,"shortTitle":"<br>"},{"id":1e300,"shortTitle":"x"}]}').initiatives, []);
  });
});

describe('comNumber', () => {
  it('gives the same for a reference and a CELEX number', () => {
    assert.deepEqual(['COM(2025) 837', 'COM(2025)0837', 'COM(2025) 837 final', '52025PC0837', '52025DC0835', 'Ares(2026)8800001', '32024R1689', undefined].map(comNumber), ['2025/837', '2025/837', '2025/837', '2025/837', '2025/835', undefined, undefined, undefined]);
  });
});

describe('haveYourSayChanges', () => {
  const omnibus = (fields: Parameters<typeof aLaw>[0] = {}): ReturnType<typeof aLaw> => aLaw({ id: 'digital-omnibus', identifiers: { celex: '52025PC0837' }, ...fields });
  const brief = (changes: ReturnType<typeof haveYourSayChanges>): unknown[] => changes.map(({ id, path, old, new: now }) => [id, path, old, now]);

  it('proposes the days of the consultation for the law that it is about', () => {
    const changes = compare([omnibus()]).filter(({ id }) => id === 'digital-omnibus');
    assert.deepEqual(brief(changes), [['digital-omnibus', 'dates[+raadpleging_open]', undefined, '2025-11-20'], ['digital-omnibus', 'dates[+raadpleging_sluit]', undefined, '2026-12-11']]);
  });

  it('proposes the new day when a consultation is extended', () => {
    const law = omnibus({ dates: [onDay('2025-11-20', { id: 'open', kind: 'raadpleging_open' }), onDay('2026-11-30', { id: 'sluit', kind: 'raadpleging_sluit' })] });
    assert.deepEqual(brief(compare([law])).slice(0, 1), [['digital-omnibus', 'dates[sluit]', '2026-11-30', '2026-12-11']]);
  });

  it('takes a new round for new, and leaves the days of an earlier round alone', () => {
    const law = omnibus({ dates: [onDay('2025-09-16', { id: 'open', kind: 'raadpleging_open' }), onDay('2025-10-14', { id: 'sluit', kind: 'raadpleging_sluit' })] });
    assert.deepEqual(brief(compare([law])).slice(0, 2), [['digital-omnibus', 'dates[+raadpleging_open]', undefined, '2025-11-20'], ['digital-omnibus', 'dates[+raadpleging_sluit]', undefined, '2026-12-11']]);
  });

  it('counts from the last round before this one, whatever else has ended', () => {
    const law = omnibus({ dates: [
      onDay('2025-11-19', { id: 'open', kind: 'raadpleging_open' }), onDay('2025-10-14', { id: 'sluit-2', kind: 'raadpleging_sluit' }), onDay('2025-09-14', { id: 'sluit-1', kind: 'raadpleging_sluit' }),
      onDay('2025-11-19', { id: 'x', kind: 'voorgesteld' }), onDay('2026-12-12', { id: 'sluit', kind: 'raadpleging_sluit' }),
    ] });
    assert.deepEqual(brief(compare([law])).slice(0, 2), [['digital-omnibus', 'dates[open]', '2025-11-19', '2025-11-20'], ['digital-omnibus', 'dates[sluit]', '2026-12-12', '2026-12-11']]);
    const early = omnibus({ dates: [onDay('2025-10-01', { id: 'open', kind: 'raadpleging_open' }), onDay('2025-10-14', { id: 'sluit-2', kind: 'raadpleging_sluit' }), onDay('2025-09-14', { id: 'sluit-1', kind: 'raadpleging_sluit' })] });
    assert.deepEqual(brief(compare([early])).slice(0, 1), [['digital-omnibus', 'dates[+raadpleging_open]', undefined, '2025-11-20']]);
  });

  it('says that an end is not known', () => {
    const [first] = initiatives;
    assert.ok(first !== undefined);
    const unknown: Initiative = { ...first, opens: undefined, closes: undefined };
    assert.equal(compare([], '2026-11-21', [unknown])[0]?.new, 'Digitale omnibus (einddatum onbekend)');
    assert.deepEqual(compare([omnibus()], '2026-11-21', [unknown]), []);
  });

  it('finds the law by an address that an editor took over', () => {
    const law = aLaw({ id: 'ehds', sources: [{ url: 'https://ec.europa.eu/info/law/better-regulation/have-your-say/initiatives/16155-EHDS_nl' }] });
    assert.ok(compare([law]).some(({ id, new: now }) => id === 'ehds' && now === '2026-12-08'));
    const other = aLaw({ id: 'ehds', sources: [{ url: 'https://ec.europa.eu/info/law/better-regulation/have-your-say/initiatives/161550_nl' }] });
    assert.ok(!compare([other]).some(({ id }) => id === 'ehds'));
  });

  it('proposes what belongs to no law when it may be about digitalisation, and leaves eggs alone', () => {
    const changes = compare([]);
    assert.deepEqual(changes.map(({ id, path }) => [id, path]), [['have-your-say/14855', ''], ['have-your-say/16155', ''], ['have-your-say/16202', '']]);
    assert.equal(changes[0]?.new, 'Digitale omnibus (open tot en met 11 december 2026)');
    assert.equal(changes[0]?.source.url, 'https://ec.europa.eu/info/law/better-regulation/have-your-say/initiatives/14855_nl');
  });

  it('says nothing of consultations that have closed since', () => {
    assert.deepEqual(compare([omnibus()], '2027-01-01'), []);
    assert.equal(compare([], '2026-12-11').length, 2);
  });
});

describe('fetchInitiatives', () => {
  const page = (from: number, count: number, total: number): string => JSON.stringify({ initiativeResultDtoPage: { totalElements: total, content: Array.from({ length: count }, (_, i) => ({ id: from + i, shortTitle: `Title ${from + i}` })) } });
  const fetching = (http: Http): ReturnType<typeof fetchInitiatives> => fetchInitiatives({ http, records: NO_RECORDS, today: '2026-11-21', previous: undefined });

  it('reads page after page, and one initiative once', async () => {
    const asked: HttpRequest[] = [];
    const harvest = await fetching(answering([['page=0', page(1, 50, 70)], ['page=1', page(50, 20, 70)]], asked));
    assert.deepEqual([asked.length, harvest.items.length], [2, 69]);
  });

  it('fails when a page is missing, or the list is shorter than it says', async () => {
    await assert.rejects(fetching(answering([['page=0', page(1, 50, 70)]])), /status 404/);
    await assert.rejects(fetching(answering([['page=0', page(1, 50, 200)], ['page=1', page(51, 10, 200)]])), /60 of 200/);
  });

  it('fails when nothing is open at all', async () => {
    await assert.rejects(fetching(answering([['page=0', page(1, 0, 0)]])), /no open initiatives/);
  });

  it('does not read on for ever', async () => {
    let count = 0;
    const http: Http = (request) => { count += 1; return Promise.resolve({ status: 200, url: request.url, headers: new Headers(), text: page(count * 50, 50, 1_000_000) }); };
    await assert.rejects(fetching(http), /2000 of 1000000/);
    assert.equal(count, 40);
  });
});
