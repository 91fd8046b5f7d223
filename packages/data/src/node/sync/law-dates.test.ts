import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSpan } from '../../calendar.ts';
import { aDate, aLaw, onDay } from '../../law.fixture.ts';
import { proposeDates, spanText, type Question } from './law-dates.ts';

const ask = (fields: Partial<Question>): ReturnType<typeof proposeDates> =>
  proposeDates({ law: aLaw(), kinds: ['in_werking'], readings: [], source: { title: 'Bron', url: 'https://example.org/' }, seenAt: '2026-11-21T10:00:00Z', ...fields });
const brief = (changes: ReturnType<typeof proposeDates>): unknown[] => changes.map(({ path, old, new: now }) => [path, old, now]);

describe('proposeDates', () => {
  it('says nothing of a day that the law has', () => {
    const law = aLaw({ dates: [onDay('2024-08-01', { id: 'in-werking', kind: 'in_werking' })] });
    assert.deepEqual(ask({ law, readings: [{ day: '2024-08-01' }] }), []);
  });

  it('says nothing of a day that the law has under another fitting kind', () => {
    const law = aLaw({ dates: [onDay('2024-05-21', { kind: 'aangenomen' })] });
    assert.deepEqual(ask({ law, kinds: ['ondertekend'], also: ['aangenomen'], readings: [{ day: '2024-05-21' }] }), []);
    assert.equal(ask({ law, kinds: ['ondertekend'], readings: [{ day: '2024-05-21' }] }).length, 1);
  });

  it('says nothing of a day that held before, or that another source gives: an editor has met it', () => {
    const former = { earliest: '2026-08-02', latest: '2026-08-02', precision: 'dag' as const };
    for (const date of [onDay('2027-12-02', { kind: 'van_toepassing', history: [former] }), onDay('2027-12-02', { kind: 'van_toepassing', otherReadings: [former] })]) {
      assert.deepEqual(ask({ law: aLaw({ dates: [date] }), kinds: ['van_toepassing'], readings: [{ day: '2026-08-02' }] }), []);
    }
  });

  it('proposes the other day when there is one date and one day', () => {
    const law = aLaw({ dates: [onDay('2024-08-01', { id: 'in-werking', kind: 'in_werking' })] });
    const [change, ...rest] = ask({ law, readings: [{ day: '2024-08-02', comment: '{DATPUB} +20' }] });
    assert.deepEqual(rest, []);
    assert.deepEqual([change?.kind, change?.id, change?.path, change?.old, change?.new], ['laws', 'proefwet', 'dates[in-werking]', '2024-08-01', '2024-08-02']);
    assert.equal(change?.note, 'De bron noemt een andere dag. Kijk in de officiële tekst welke dag klopt. Toelichting van de bron: {DATPUB} +20.');
  });

  it('proposes the day for a date that is known by month', () => {
    const law = aLaw({ dates: [aDate({ id: 'in-werking', kind: 'in_werking', ...parseSpan('2026-08') })] });
    const changes = ask({ law, readings: [{ day: '2026-08-15' }] });
    assert.deepEqual(brief(changes), [['dates[in-werking]', '2026-08', '2026-08-15']]);
    assert.equal(changes[0]?.note, 'De bron noemt nu een dag. Wij hadden alleen augustus 2026.');
  });

  it('does not take a month in which the day does not lie, or a date that is not known, for the same date less exactly', () => {
    const month = aDate({ id: 'a', kind: 'van_toepassing', ...parseSpan('2026-08') });
    const unknown = aDate({ id: 'b', kind: 'van_toepassing', ...parseSpan(undefined) });
    for (const day of ['2026-07-31', '2026-09-01']) {
      assert.deepEqual(brief(ask({ law: aLaw({ dates: [month, unknown] }), kinds: ['van_toepassing'], readings: [{ day }] })), [['dates[+van_toepassing]', undefined, day]], day);
    }
  });

  it('fills in a date that is not known, when it is the only one', () => {
    const law = aLaw({ dates: [aDate({ id: 'b', kind: 'van_toepassing', ...parseSpan(undefined) })] });
    const [change] = ask({ law, kinds: ['van_toepassing'], readings: [{ day: '2026-07-31' }] });
    assert.deepEqual([change?.path, change !== undefined && 'old' in change, change?.new], ['dates[b]', false, '2026-07-31']);
  });

  it('says which kinds it may be, in the words of readers, and nothing of an empty comment', () => {
    const [change] = ask({ kinds: ['in_werking', 'van_toepassing'], readings: [{ day: '2026-07-31', comment: '' }], note: 'Let op.' });
    assert.equal(change?.note, 'Wij hebben bij deze wet geen datum “in werking” of “van toepassing” op deze dag. Kijk waar de datum over gaat, en voeg hem toe als hij klopt. Let op.');
  });

  it('proposes an extra date when nobody can tell which one moved', () => {
    const law = aLaw({ dates: [onDay('2025-02-02', { id: 'a', kind: 'van_toepassing' }), onDay('2026-08-02', { id: 'b', kind: 'van_toepassing' })] });
    assert.deepEqual(brief(ask({ law, kinds: ['van_toepassing'], readings: [{ day: '2025-08-02' }] })), [['dates[+van_toepassing]', undefined, '2025-08-02']]);
    assert.deepEqual(brief(ask({ readings: [{ day: '2025-08-02' }] })), [['dates[+in_werking]', undefined, '2025-08-02']]);
  });

  it('does not take a date for moved that the source confirms elsewhere', () => {
    const law = aLaw({ dates: [onDay('2024-08-01', { id: 'in-werking', kind: 'in_werking' })] });
    const readings = [{ day: '2025-02-02' }];
    assert.deepEqual(brief(ask({ law, readings })), [['dates[in-werking]', '2024-08-01', '2025-02-02']]);
    assert.deepEqual(brief(ask({ law, readings, confirmed: ['2024-08-01'] })), [['dates[+in_werking]', undefined, '2025-02-02']]);
  });

  it('does not take the step of another institution for moved', () => {
    const law = aLaw({ dates: [onDay('2024-05-21', { id: 'raad', kind: 'aangenomen', by: 'Raad' })] });
    assert.deepEqual(brief(ask({ law, kinds: ['aangenomen'], by: 'EP', readings: [{ day: '2024-03-13' }] })), [['dates[+aangenomen]', undefined, '2024-03-13']]);
    for (const by of [undefined, 'EP'] as const) {
      const other = aLaw({ dates: [onDay('2024-03-12', { id: 'ep', kind: 'aangenomen', ...(by === undefined ? {} : { by }) })] });
      assert.deepEqual(brief(ask({ law: other, kinds: ['aangenomen'], by: 'EP', readings: [{ day: '2024-03-13' }] })), [['dates[ep]', '2024-03-12', '2024-03-13']], by);
    }
  });

  it('does not take a date from before for moved', () => {
    const law = aLaw({ dates: [onDay('2025-10-14', { id: 'sluit', kind: 'raadpleging_sluit' })] });
    const readings = [{ day: '2026-12-11' }];
    assert.deepEqual(brief(ask({ law, kinds: ['raadpleging_sluit'], readings, since: '2025-11-20' })), [['dates[+raadpleging_sluit]', undefined, '2026-12-11']]);
    assert.deepEqual(brief(ask({ law, kinds: ['raadpleging_sluit'], readings, since: '2025-10-14' })), [['dates[sluit]', '2025-10-14', '2026-12-11']]);
  });

  it('leaves dates of Dutch law and dates that no longer hold alone', () => {
    const law = aLaw({ dates: [onDay('2026-01-01', { id: 'a', kind: 'in_werking', level: 'nl' }), onDay('2026-02-01', { id: 'b', kind: 'in_werking', certainty: 'vervallen' })] });
    assert.deepEqual(brief(ask({ law, readings: [{ day: '2026-03-01' }] })), [['dates[+in_werking]', undefined, '2026-03-01']]);
  });

  it('proposes a repeated day once', () => {
    assert.equal(ask({ readings: [{ day: '2026-03-01' }, { day: '2026-03-01' }] }).length, 1);
  });

  it('never proposes a day that the law has already, and never changes the law', () => {
    const day = fc.integer({ min: 0, max: 9 }).map((n) => `2026-03-0${n + 1 > 9 ? 9 : n + 1}`);
    fc.assert(fc.property(fc.array(day), fc.array(day), (ours, theirs) => {
      const law = aLaw({ dates: ours.map((on, i) => onDay(on, { id: `d${i}`, kind: 'in_werking' })) });
      const before = JSON.stringify(law);
      const proposed = ask({ law, readings: theirs.map((on) => ({ day: on })) }).map(({ new: now }) => now);
      assert.deepEqual(new Set(proposed), new Set(theirs.filter((on) => !ours.includes(on))));
      assert.equal(JSON.stringify(law), before);
    }));
  });
});

describe('spanText', () => {
  it('writes what editors write', () => {
    for (const text of ['2027-12-02', '2026-03', '2026-Q4', '2027-H2', '2027-H1', '2030']) assert.equal(spanText(parseSpan(text)), text);
    assert.equal(spanText(parseSpan(undefined)), undefined);
  });
});
