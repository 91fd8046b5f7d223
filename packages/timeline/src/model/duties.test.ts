import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Law, LawDate, Obligation } from '@digitaal-europa/data';
import { dutiesOf } from './duties.ts';
import { sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

const duty = (id: string, dates: readonly string[], fields: Partial<Obligation> = {}): Obligation => ({ id, title: id, text: 'Voorbeeld.', dates: [...dates], addressees: [], dependsOn: [], evidence: 'source-read', ...fields });
const date = (id: string, when: string | undefined, fields: Partial<LawDate> = {}): LawDate => sampleDate(when, 'van_toepassing', { id, ...fields });
const told = (law: Law, organisation: 'gemeente' | 'waterschap' | undefined = 'gemeente'): unknown => dutiesOf(law, organisation, TODAY).map((group) => [group.when, group.date?.id, group.duties.map(({ obligation }) => obligation.id).join(' ')]);

describe('what must be done', () => {
  it('stands by the day before which it must be, what applies already behind it, and what nobody knows last', () => {
    const dates = [date('later', '2028-01-01'), date('soon', '2027-12-02'), date('past', '2025-02-02'), date('unknown', undefined)];
    const obligations = [duty('e', []), duty('d', ['unknown']), duty('c', ['past']), duty('b', ['later']), duty('a', ['soon']), duty('a2', ['soon'])];
    assert.deepEqual(told(sampleLaw({ dates, obligations })), [['before', 'soon', 'a a2'], ['before', 'later', 'b'], ['now', undefined, 'c'], ['unknown', undefined, 'e d']]);
  });

  it('never says "before" of a day that is only expected, nor of one that has passed unconfirmed', () => {
    const dates = [date('expected', '2027-01-01', { certainty: 'verwacht' }), date('lapsed', '2026-07-01', { certainty: 'verwacht' })];
    assert.deepEqual(told(sampleLaw({ dates, obligations: [duty('a', ['lapsed']), duty('b', ['expected'])] })), [['expected', 'expected', 'b'], ['lapsed', 'lapsed', 'a']]);
  });

  it('asks nothing of anybody as long as it is a proposal', () => {
    assert.deepEqual(told(sampleLaw({ instrument: 'proposal', dates: [date('soon', '2027-01-01')], obligations: [duty('a', ['soon'])] })), [['draft', undefined, 'a']]);
  });

  it('says that it must be found out when it is not known whether the law applies', () => {
    const law = sampleLaw({ dates: [date('past', '2025-01-01')], obligations: [duty('a', ['past'])], appliesTo: { gemeente: { value: 'onbekend' }, provincie: { value: 'ja' }, waterschap: { value: 'nee' } } });
    assert.deepEqual(told(law), [['ask', undefined, 'a']]);
    assert.deepEqual(told(law, 'waterschap'), []);
  });

  it('leaves out what is for others, and without a type says for whom it is', () => {
    const law = sampleLaw({ dates: [date('soon', '2027-01-01')], obligations: [duty('a', ['soon'], { addressees: ['gemeente'] }), duty('b', ['soon'])] });
    assert.deepEqual(told(law, 'waterschap'), [['before', 'soon', 'b']]);
    assert.deepEqual(dutiesOf(law, undefined, TODAY)[0]?.duties.map(({ types }) => types), [['gemeente'], ['gemeente', 'provincie', 'waterschap']]);
  });

  it('puts what applies already at the day of its next part, and tells since when the rest applies', () => {
    const dates = [date('past', '2025-02-02'), date('next', '2026-12-02'), date('soon', '2027-12-02')];
    const law = sampleLaw({ dates, obligations: [duty('a', ['past', 'next']), duty('b', ['past']), duty('c', ['soon'])] });
    assert.deepEqual(told(law), [['before', 'next', 'a'], ['before', 'soon', 'c'], ['now', undefined, 'b']]);
    const [first, ...others] = dutiesOf(law, 'gemeente', TODAY).flatMap(({ duties }) => duties);
    assert.deepEqual([first?.isPartly, first?.date?.id, others.map(({ isPartly }) => isPartly)], [true, 'past', [false, false]]);
    assert.deepEqual(told(sampleLaw({ dates: [date('past', '2025-02-02'), date('next', '2026-12-02', { certainty: 'verwacht' })], obligations: [duty('a', ['past', 'next'])] })), [['expected', 'next', 'a']]);
  });
});
