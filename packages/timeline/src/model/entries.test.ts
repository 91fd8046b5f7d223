import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toDay, type Applies } from '@digitaal-europa/data';
import { appliesTo, byDate, comingOf, daysUntil, entriesOf, isKnown, keyOf, toEntry } from './entries.ts';
import { anyLaws, sampleDate, sampleEntry, sampleLaw, TODAY } from './sample.fixture.ts';

const law = (id: string, ...whens: (string | undefined)[]) => sampleLaw({ id, dates: whens.map((when) => sampleDate(when)) });
const keys = (entries: readonly { key: string }[]): string[] => entries.map(({ key }) => key.replace('stap-', ''));

describe('entriesOf', () => {
  it('puts the dates of all laws in one order of time', () => {
    assert.deepEqual(keys(entriesOf([law('a', '2027-01-01', '2025-06-01'), law('b', '2026-03-05')], TODAY)), ['a/2025-06-01', 'b/2026-03-05', 'a/2027-01-01']);
  });

  it('puts the shortest period first within a day', () => {
    assert.deepEqual(keys(entriesOf([law('a', '2027', '2027-H1', '2027-Q1', '2027-01', '2027-01-01')], TODAY)), ['a/2027-01-01', 'a/2027-01', 'a/2027-Q1', 'a/2027-H1', 'a/2027']);
  });

  it('puts unknown dates last, in the order of the laws', () => {
    assert.deepEqual(keys(entriesOf([law('b', undefined), law('a', undefined, '2099-12-31')], TODAY)), ['a/2099-12-31', 'b/onbekend', 'a/onbekend']);
  });

  it('keeps the order of the record for dates on one day', () => {
    const dates = ['een', 'twee', 'drie'].map((id) => sampleDate('2026-01-01', 'stap', { id }));
    assert.deepEqual(keys(entriesOf([sampleLaw({ dates })], TODAY)), ['proefwet/een', 'proefwet/twee', 'proefwet/drie']);
  });

  it('gives every date of every law once, in order', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const entries = entriesOf(laws, TODAY);
      assert.deepEqual(keys(entries).sort(), laws.flatMap(({ id, dates }) => dates.map((date) => keyOf(id, date.id))).sort());
      entries.slice(1).forEach((entry, i) => assert.ok(byDate(entries[i] ?? entry, entry) <= 0));
    }), { numRuns: 50 });
  });
});

describe('toEntry', () => {
  it('does not call today past, and calls yesterday past', () => {
    for (const [when, past] of [['2026-11-20', true], ['2026-11-21', false], ['2026-11-22', false]] as const) assert.equal(sampleEntry(when).past, past, when);
  });

  it('calls a period past only after its last day', () => {
    const quarter = (today: string) => sampleEntry('2026-Q3', 'stap', {}, today).past;
    assert.deepEqual([quarter('2026-07-01'), quarter('2026-09-30'), quarter('2026-10-01')], [false, false, true]);
  });

  it('never calls an unknown date past or lapsed', () => {
    assert.partialDeepStrictEqual(sampleEntry(undefined, 'stap', { certainty: 'verwacht' }), { past: false, lapsed: false });
  });

  it('calls what was only expected or planned lapsed from the day after', () => {
    for (const certainty of ['verwacht', 'gepland'] as const) {
      assert.equal(sampleEntry('2026-11-20', 'stap', { certainty }).lapsed, true, certainty);
      assert.equal(sampleEntry('2026-11-21', 'stap', { certainty }).lapsed, false, certainty);
    }
    for (const certainty of ['bindend', 'gebeurd', 'vervallen'] as const) assert.equal(sampleEntry('2026-11-20', 'stap', { certainty }).lapsed, false, certainty);
  });

  it('gives a key that names the law and the date', () => assert.equal(toEntry(sampleLaw({ id: 'nis2' }), sampleDate('2026-01-01', 'stap', { id: 'start' }), TODAY).key, 'nis2/start'));
});

describe('isKnown', () => {
  it('needs both ends', () => {
    assert.equal(isKnown(sampleDate('2026-01-01')), true);
    assert.equal(isKnown(sampleDate(undefined)), false);
    assert.equal(isKnown(sampleDate('2026-01-01', 'stap', { latest: undefined })), false);
    assert.equal(isKnown(sampleDate('2026-01-01', 'stap', { earliest: undefined })), false);
  });
});

describe('comingOf', () => {
  const coming = (...whens: (string | undefined)[]): string[] => keys(comingOf(entriesOf([law('a', ...whens)], TODAY), TODAY));

  it('begins with today and leaves out what is past or unknown', () => assert.deepEqual(coming('2026-11-20', undefined, '2027-01-01', '2026-11-21', '2026-Q3'), ['a/2026-11-21', 'a/2027-01-01']));

  it('puts a period that has begun at its last day', () => assert.deepEqual(coming('2026-Q4', '2026-11-30', '2026-12-31', '2027-01-01'), ['a/2026-11-30', 'a/2026-Q4', 'a/2026-12-31', 'a/2027-01-01']));

  it('puts a period that has not begun at its first day', () => assert.deepEqual(coming('2027-Q1', '2027-01-02', '2026-12-31'), ['a/2026-12-31', 'a/2027-Q1', 'a/2027-01-02']));

  it('leaves out a date without one of its ends', () => {
    const dates = [sampleDate('2027-01-01', 'stap', { latest: undefined }), sampleDate('2027-01-01', 'stap', { earliest: undefined })];
    assert.deepEqual(comingOf(entriesOf([sampleLaw({ dates })], TODAY), TODAY), []);
  });
});

describe('daysUntil', () => {
  it('counts whole days, from today', () => {
    assert.equal(daysUntil(sampleDate('2026-11-21'), TODAY), 0);
    assert.equal(daysUntil(sampleDate('2026-11-22'), TODAY), 1);
    assert.equal(daysUntil(sampleDate('2027-11-21'), TODAY), 365);
    assert.equal(daysUntil(sampleDate('2028-03-01'), '2028-02-28'), 2);
  });

  it('counts to a day only: not to a period, to what is past or to nothing', () => {
    for (const when of ['2026-12', '2027-Q1', '2027-H1', '2027', undefined, '2026-11-20']) assert.equal(daysUntil(sampleDate(when), TODAY), undefined, when);
  });

  it('grows by one each day, across every change of the clock', () => {
    for (let day = toDay('2026-11-21'); day < toDay('2029-01-01'); day++) assert.equal(daysUntil(sampleDate(new Date(day * 86_400_000).toISOString().slice(0, 10)), TODAY), day - toDay(TODAY));
  });
});

describe('appliesTo', () => {
  const laws = (['ja', 'deels', 'nee', 'onbekend'] as const).map((value: Applies) => sampleLaw({ id: value, appliesTo: { ...sampleLaw().appliesTo, waterschap: { value } } }));

  it('leaves out only an explicit no, and keeps what nobody knows', () => assert.deepEqual(appliesTo(laws, 'waterschap').map(({ id }) => id), ['ja', 'deels', 'onbekend']));
  it('asks about the type of organisation at hand', () => assert.equal(appliesTo(laws, 'gemeente').length, 4));
  it('gives all laws without a type', () => assert.equal(appliesTo(laws, undefined), laws));
});
