import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FACET_VALUES, FACETS } from '../model/facets.ts';
import { chipsOf, DEFAULT_STATE, withFacet, type NetworkMapState } from '../model/state.ts';
import { chipInWords, facetStrings, facetValueInWords } from './facets.strings.ts';

describe('the words of the filters', () => {
  it('name every value of every facet, each differently, in both languages', () => {
    for (const language of ['nl', 'en'] as const) for (const id of FACETS) {
      const names = FACET_VALUES[id].map((value) => facetValueInWords(id, value, language));
      assert.equal(new Set(names).size, names.length, `${id}: ${names.join(', ')}`);
      for (const name of names) assert.match(name, /^\p{Lu}/u, `${id}: ${name}`);
    }
  });

  it('say of which facet a value is where that is not clear by itself', () => {
    const state = ([['theme', ['ai', 'water']], ['function', ['cio']], ['mode', ['open', 'unknown']], ['membership', ['unknown', 'not']], ['means', ['onbekend']]] as const).reduce<NetworkMapState>((all, [id, values]) => withFacet(all, id, values), { ...DEFAULT_STATE, query: ' kring ' });
    assert.deepEqual(chipsOf(state).map((chip) => chipInWords(chip, state, 'nl')), ['Gezocht op “kring”', 'AI en algoritmen', 'Water', 'CIO', 'Aansluiten: iedereen uit de doelgroep kan zich aanmelden', 'Aansluiten: niet bekend', 'Uw organisatie: niet bekend', 'Uw organisatie: niet aangesloten, voor zover bekend', 'Met weinig middelen: niet bekend']);
  });

  it('count networks', () => {
    assert.deepEqual([0, 1, 2].map(facetStrings('nl').counted), ['0 netwerken', '1 netwerk', '2 netwerken']);
    assert.deepEqual([0, 1, 2].map(facetStrings('en').counted), ['0 networks', '1 network', '2 networks']);
  });
});
