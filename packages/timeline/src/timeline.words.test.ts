import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LawDate } from '@digitaal-europa/data';
import type { Mark } from './model/marks.ts';
import { toEntry } from './model/entries.ts';
import { sampleDate, sampleEntry, sampleLaw, TODAY } from './model/sample.fixture.ts';
import { nl } from './timeline.strings.nl.ts';
import { wordsOf } from './timeline.words.ts';

const words = wordsOf('nl', nl, TODAY, undefined);
/** The texts beside a mark, longest first. */
const forms = (kind: LawDate['kind'], fields: Partial<LawDate> = {}, others: Mark['others'] = []): string[] => {
  const entry = sampleEntry('2027-12-02', kind, fields);
  return words.labelForms({ key: entry.key, entry, others, x: 0, width: 0 }).map(({ date, words: text }) => `${date} ${text}`.trim());
};
const label = { nl: 'hoog risico', en: 'high risk' };

describe('the text beside a mark', () => {
  it('says what kind of date it is, and for which part', () => {
    assert.deepEqual(forms('van_toepassing', { scope: 'deel' }), ['2 dec 2027 van toepassing (deels)', '2 dec 2027 van toepassing', '2 dec 2027 van toepassing', '2 dec 2027']);
  });

  it('says what starts to apply, for the shape tells that it does', () => assert.equal(forms('van_toepassing', { scope: 'deel', label })[0], '2 dec 2027 hoog risico'));

  it('names a review as a review, and keeps that when it must be short', () => {
    assert.deepEqual(forms('evaluatie', { label }), ['2 dec 2027 evaluatie: hoog risico', '2 dec 2027 evaluatie', '2 dec 2027 evaluatie', '2 dec 2027']);
  });

  it('counts the dates that share the mark, as long as there is room', () => {
    assert.deepEqual(forms('van_toepassing', { label }, [sampleEntry('2027-12-03', 'stap')]), ['2 dec 2027 hoog risico +1', '2 dec 2027 hoog risico', '2 dec 2027 +1']);
  });

  it('marks what is not confirmed', () => assert.equal(forms('evaluatie', { confidence: 'laag' })[0], '2 dec 2027 ? evaluatie'));
});

describe('today on the axis', () => {
  it('has the day, and a shorter form', () => assert.deepEqual(words.todayTexts, ['vandaag 21 nov', 'vandaag']));
});

describe('tasks beside a mark', () => {
  const law = sampleLaw({ dates: [sampleDate('2027-12-02', 'van_toepassing', { id: 'datum', label })], obligations: [{ id: 'plicht', title: 'Plicht', text: 'Doe iets.', dates: ['datum'], addressees: ['gemeente'] }] as never });
  const entry = toEntry(law, law.dates[0] as LawDate, TODAY);
  const formsFor = (organisation: 'gemeente' | 'provincie'): string[] => wordsOf('nl', nl, TODAY, organisation).labelForms({ key: entry.key, entry, others: [], x: 0, width: 0 }).map(({ words: text }) => text);
  it('are counted for the organisation, also where there is no room for more', () => assert.deepEqual(formsFor('gemeente'), ['hoog risico · 1 taak', 'hoog risico · 1 taak', '1 taak', '']));
  it('are not told to whom they do not concern', () => assert.deepEqual(formsFor('provincie'), ['hoog risico', 'hoog risico', '']));
});
