import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Law, MomentOfInfluence, Obligation } from '@digitaal-europa/data';
import { baselineOf } from './memory.ts';
import { anyLaws, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';
import { ANSWERS, isEmpty, lawsInFocus, summaryOf, type DateChange, type Summary, type SummaryOptions } from './summary.ts';

const moment: MomentOfInfluence = { id: 'reageer', stage: 'feedback-op-voorstel', form: 'formeel', title: 'Reageer', opens: 'opent', closes: 'sluit', evidence: 'source-read' };
const window = (id: string, opens: string | undefined, closes: string, fields: Partial<MomentOfInfluence> = {}): Law => sampleLaw({
  id, dates: [sampleDate(opens, 'raadpleging_open', { id: 'opent' }), sampleDate(closes, 'raadpleging_sluit', { id: 'sluit' })], influence: [{ ...moment, ...fields }],
});
const duty = (fields: Partial<Obligation> = {}): Obligation => ({ id: 'taak', title: 'Taak', text: 'Doe iets.', dates: ['geldt'], addressees: [], dependsOn: [], evidence: 'source-read', ...fields });
const law = (id: string, when: string, fields: Partial<Law> = {}, kind: Parameters<typeof sampleDate>[1] = 'van_toepassing', date: Parameters<typeof sampleDate>[2] = {}): Law =>
  sampleLaw({ id, dates: [sampleDate(when, kind, { id: 'geldt', ...date })], ...fields });
const sum = (laws: readonly Law[], options: Partial<SummaryOptions> = {}): Summary => summaryOf({ laws, today: TODAY, organisation: 'gemeente', ...options });
const ids = (list: readonly { readonly law: Law }[]): string[] => list.map((item) => item.law.id);

describe('the first answer: where can we still give input', () => {
  it('counts open windows, the first to close first', () => {
    const { influence } = sum([window('later', '2026-11-01', '2026-12-24'), window('eerst', '2026-11-01', '2026-11-24'), window('dicht', '2026-01-01', '2026-02-01')]);
    assert.deepEqual([ids(influence.open), influence.next], [['eerst', 'later'], undefined]);
  });

  it('never counts an informal moment as open', () => assert.deepEqual(sum([window('gesprek', '2026-11-01', '2026-12-24', { form: 'informeel' })]).influence.open, []));

  it('names the next one when none is open, and only then', () => {
    const coming = [window('later', '2027-05-01', '2027-06-01'), window('eerst', '2027-02-01', '2027-03-01')];
    const { influence } = sum(coming);
    assert.deepEqual([influence.next?.law.id, [...influence.focus.laws]], ['eerst', ['eerst']]);
    assert.equal(sum([...coming, window('nu', '2026-11-01', '2026-11-24')]).influence.next, undefined);
  });

  it('says what is still to be confirmed', () => assert.equal(sum([window('nu', '2026-11-01', '2026-11-24', { evidence: 'unverified' })]).influence.open[0]?.confirmed, false));

  it('is about nothing when nothing is open or coming', () => assert.ok(isEmpty(sum([window('dicht', '2026-01-01', '2026-02-01')]).influence.focus)));
});

describe('the second answer: what starts to apply', () => {
  const counts = (laws: readonly Law[], options: Partial<SummaryOptions> = {}): number[] => {
    const { dates, laws: count, lawsWithDuties, unsure } = sum(laws, options).coming;
    return [dates.length, count, lawsWithDuties, unsure];
  };

  it('looks from today to twelve months ahead, the last day included', () => {
    assert.deepEqual(ids(sum([law('gisteren', '2026-11-20'), law('vandaag', '2026-11-21'), law('net', '2027-11-21'), law('te-laat', '2027-11-22')]).coming.dates), ['vandaag', 'net']);
  });

  it('counts dates that bind, and no steps on the way', () => assert.deepEqual(counts([law('a', '2027-01-01'), law('b', '2027-01-01', {}, 'in_werking'), law('c', '2027-01-01', {}, 'stap')]), [1, 1, 0, 0]));

  it('leaves out proposals, what is withdrawn and dates that no longer hold', () => {
    assert.deepEqual(counts([law('a', '2027-01-01', { instrument: 'proposal' }), law('b', '2027-01-01', { instrument: 'national-bill' }), law('c', '2027-01-01', {}, 'van_toepassing', { certainty: 'vervallen' })]), [0, 0, 0, 0]);
  });

  it('leaves out what binds others, unless a duty of this organisation hangs on it', () => {
    const memberState = { addressees: ['lidstaat' as const] };
    assert.deepEqual(counts([law('staat', '2027-01-01', {}, 'omzettingstermijn', memberState)]), [0, 0, 0, 0]);
    assert.deepEqual(counts([law('wallet', '2027-01-01', { obligations: [duty({ addressees: ['gemeente'] })] }, 'van_toepassing', memberState)]), [1, 1, 1, 0]);
    assert.deepEqual(counts([law('wallet', '2027-01-01', { obligations: [duty({ addressees: ['provincie'] })] }, 'van_toepassing', memberState)]), [0, 0, 0, 0]);
  });

  it('without an organisation counts what binds any type', () => {
    const addressees = ['gemeente' as const];
    assert.deepEqual(counts([law('a', '2027-01-01', {}, 'van_toepassing', { addressees })], { organisation: undefined }), [1, 1, 0, 0]);
    assert.deepEqual(counts([law('a', '2027-01-01', {}, 'van_toepassing', { addressees })], { organisation: 'waterschap' }), [0, 0, 0, 0]);
  });

  it('counts what does not apply not at all, and what is unknown apart', () => {
    const applies = (value: 'nee' | 'onbekend'): Partial<Law> => ({ appliesTo: { gemeente: { value }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } } });
    assert.deepEqual(counts([law('a', '2027-01-01', applies('nee')), law('b', '2027-01-01', applies('onbekend'))]), [0, 0, 0, 1]);
    assert.deepEqual(counts([law('a', '2027-01-01', applies('nee')), law('b', '2027-01-01', applies('onbekend'))], { organisation: 'provincie' }), [2, 2, 0, 0]);
  });

  it('names first what comes with duties, three laws at most, each once', () => {
    const twice = sampleLaw({ id: 'a', dates: [sampleDate('2027-02-01', 'van_toepassing', { id: 'geldt' }), sampleDate('2027-03-01', 'van_toepassing', { id: 'later' })], obligations: [duty({ dates: ['geldt', 'later'] })] });
    assert.deepEqual(ids(sum([law('zonder', '2027-01-01'), twice, ...['b', 'c', 'd'].map((id) => law(id, '2027-04-01', { obligations: [duty()] }))]).coming.named), ['a', 'b', 'c']);
    assert.deepEqual(ids(sum([law('zonder', '2027-01-01')]).coming.named), ['zonder']);
  });
});

describe('the third answer: what changed', () => {
  const brief = (change: DateChange): string => (change.type === 'removed' ? `removed ${change.law.id}/${change.id}` : `${change.type} ${change.entry.key}`);
  const changes = (laws: readonly Law[], options: Partial<SummaryOptions> = {}): string[] => sum(laws, options).changes.changes.map(brief);
  const moved = (id: string, date: Parameters<typeof sampleDate>[2] = {}): Law => law(id, '2027-12-02', {}, 'van_toepassing', { history: [{ earliest: '2026-08-02', latest: '2026-08-02', precision: 'dag' }], ...date });

  it('compares with the last visit, what moved first', () => {
    const before = [law('a', '2027-01-01'), law('b', '2027-02-01', {}, 'van_toepassing', { certainty: 'verwacht' }), sampleLaw({ id: 'c', dates: [sampleDate('2026-12-01', 'stap', { id: 'weg' })] })];
    const after = [law('a', '2027-03-01'), law('b', '2027-02-01'), sampleLaw({ id: 'c', dates: [sampleDate('2026-12-24', 'stap', { id: 'nieuw' })] }), law('d', '2027-01-01')];
    const summary = sum(after, { baseline: baselineOf(before, '2026-11-03') });
    assert.deepEqual(summary.changes.changes.map(brief), ['moved a/geldt', 'certainty b/geldt', 'added c/nieuw', 'removed c/weg']);
    assert.deepEqual([summary.changes.basis, summary.changes.since, summary.changes.newLaws.map(({ id }) => id)], ['visit', '2026-11-03', ['d']]);
    assert.deepEqual([...summary.changes.focus.laws], ['a', 'b', 'c', 'd']);
  });

  it('tells nothing new to a visitor who has seen it', () => fc.assert(fc.property(anyLaws, (laws) => {
    const { changes: list, newLaws, focus } = sum(laws, { baseline: baselineOf(laws, '2026-11-03') }).changes;
    assert.deepEqual([list, newLaws, isEmpty(focus)], [[], [], true]);
  })));

  it('does not call a law removed because it is filtered away', () => assert.deepEqual(changes([], { baseline: baselineOf([law('a', '2027-01-01')], '2026-11-03') }), []));

  it('without a visit tells what moved and is still to come', () => {
    assert.deepEqual(changes([moved('a'), law('b', '2027-01-01'), moved('voorbij', { earliest: '2026-09-01', latest: '2026-09-01' })]), ['moved a/geldt']);
    assert.deepEqual(changes([moved('oud', { asOf: '2026-08-22' }), moved('net', { asOf: '2026-08-23' })]), ['moved net/geldt']);
  });

  it('tells first what binds', () => {
    const step = sampleLaw({ id: 'stap', dates: [{ ...(moved('x').dates[0] as Law['dates'][number]), kind: 'voorgesteld', earliest: '2026-12-01', latest: '2026-12-01' }] });
    assert.deepEqual(changes([step, moved('a')]), ['moved a/geldt', 'moved stap/geldt']);
  });

  it('counts from the day that the page gives, but a visit goes first', () => {
    assert.deepEqual(changes([moved('a', { asOf: '2026-11-01' }), moved('b', { asOf: '2026-10-31' })], { since: '2026-11-01' }), ['moved a/geldt']);
    assert.equal(sum([moved('a')], { since: '2026-11-01', baseline: baselineOf([moved('a')], '2026-11-03') }).changes.basis, 'visit');
  });
});

describe('an answer as a filter', () => {
  it('leaves exactly its own laws', () => fc.assert(fc.property(anyLaws, anyLaws, (laws, before) => {
    const summary = sum(laws, { baseline: baselineOf(before, '2026-11-03') });
    for (const answer of ANSWERS) {
      const { focus } = summary[answer];
      assert.deepEqual(lawsInFocus(laws, focus).map(({ id }) => id).sort(), [...focus.laws].sort());
    }
  })));
});
