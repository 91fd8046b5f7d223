import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FACET_VALUES, FACETS, UNKNOWN } from '../model/facets.ts';
import { chipsOf, DEFAULT_STATE, withFacet, type FinderState } from '../model/state.ts';
import { chipInWords, facetStrings, facetValueInWords } from './facets.strings.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const chips = (state: FinderState, language: 'nl' | 'en' = 'nl'): string[] => chipsOf(state).map((chip) => plain(chipInWords(chip, state, language)));

describe('the words of the filters', () => {
  it('name every value of every facet, each differently, in both languages', () => {
    for (const language of ['nl', 'en'] as const) for (const id of FACETS) {
      const names = FACET_VALUES[id].map((value) => facetValueInWords(id, value, language));
      assert.equal(new Set(names).size, names.length, `${id}: ${names.join(', ')}`);
      for (const [i, name] of names.entries()) assert.ok(name.length > 1 && (name !== FACET_VALUES[id][i] || id === 'region'), `${id}: ${name}`);
    }
  });

  it('write amounts as classes that follow each other', () => {
    assert.deepEqual(FACET_VALUES.amount.map((value) => plain(facetValueInWords('amount', value, 'nl'))), ['Tot € 100.000', '€ 100.000 tot € 500.000', '€ 500.000 tot € 1 mln.', '€ 1 mln. tot € 5 mln.', 'Vanaf € 5 mln.', 'Niet bekend']);
  });

  it('name provinces', () => assert.equal(facetValueInWords('region', 'pv29', 'nl'), 'Zeeland'));

  it('count funds', () => assert.deepEqual([0, 1, 2].map(facetStrings('nl').counted), ['0 fondsen', '1 fonds', '2 fondsen']));
});

describe('chipInWords', () => {
  it('says of which facet a value is where that is not clear by itself', () => {
    const state = ([['theme', ['water', 'ai']], ['own', ['0', UNKNOWN]], ['applicant', ['mkb']], ['region', ['pv29', UNKNOWN]], ['status', ['open', 'unknown']]] as const).reduce<FinderState>((all, [id, values]) => withFacet(all, id, values), DEFAULT_STATE);
    assert.deepEqual(chips(state), ['Open', 'Status: niet bekend', 'Water', 'AI en algoritmen', 'Zeeland', 'Gebied: niet bekend', 'Zelf betalen: niets', 'Zelf betalen: niet bekend', 'Wie kan meedoen: mkb']);
  });

  it('tells the query, the period and the closed ones', () => {
    const state: FinderState = { ...DEFAULT_STATE, query: ' glasvezel ', period: { from: '2026-12-01', until: '2027-01-31' }, showClosed: true };
    assert.deepEqual(chips(state), ['Gezocht op “glasvezel”', 'Sluit van 1 december 2026 tot en met 31 januari 2027', 'Ook gesloten fondsen']);
    assert.deepEqual(chips(state, 'en').slice(0, 1), ['Searched for “glasvezel”']);
  });
});
