import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fold, heldTokensOf, joined, termsOf, tokensOf, wordsOf } from './fold.ts';

describe('words of a text', () => {
  it('do not mind case, accents, loose accents, ligatures or soft hyphens', () => {
    for (const [written, folded] of [['Coördinatie', 'coordinatie'], ['Coo\u0308rdinatie', 'coordinatie'], ['Gegevens\u00ADbescherming', 'gegevensbescherming'], ['ĲSSEL', 'ijssel'], ['Œuvre Ærø Straße', 'oeuvre aero strasse'], ['İ', 'i']] as const) {
      assert.equal(fold(written), folded);
    }
  });

  it('lose an ending after an apostrophe, and keep a beginning', () => {
    assert.deepEqual(wordsOf("auto's en foto’s in 's-Hertogenbosch"), ['auto', 'en', 'foto', 'in', 's', 'hertogenbosch']);
  });

  it('keep letters of every script and throw punctuation away', () => {
    assert.deepEqual(wordsOf('“AI-wet” (EU) 2024/1689 · ηλεκτρικό 😀 تجربة'), ['ai', 'wet', 'eu', '2024', '1689', 'ηλεκτρικο', 'تجربة']);
    assert.deepEqual(wordsOf('- ().,\u0301'), []);
  });

  it('are also found as what hyphens and strokes hold together', () => {
    assert.deepEqual(termsOf('e-facturatie en 2024/1689.'), ['e', 'facturatie', 'en', '2024', '1689', 'efacturatie', '20241689']);
    assert.deepEqual(termsOf('Slot. Begin'), ['slot', 'begin']);
  });

  it('leave the host of an address out, because all addresses have it', () => {
    assert.deepEqual(termsOf('http://data.europa.eu/eli/reg/2024/1689/oj').slice(0, 4), ['eli', 'reg', '2024', '1689']);
    assert.deepEqual(tokensOf('http://data.europa.eu/eli').map(({ word }) => word), ['eli']);
  });

  it('know where they stand', () => {
    const text = 'De Gegevens\u00ADwet, e-facturatie';
    assert.deepEqual(tokensOf(text).map(({ word, start, end }) => [word, text.slice(start, end)]), [['de', 'De'], ['gegevenswet', 'Gegevens\u00ADwet'], ['e', 'e'], ['facturatie', 'facturatie']]);
    assert.deepEqual(heldTokensOf(text).map(({ word, start, end }) => [word, text.slice(start, end)]), [['efacturatie', 'e-facturatie']]);
  });

  it('are the same however a text is written', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abcéëïüA-. 12'), maxLength: 40 }), (text) => {
      for (const other of [text.toUpperCase(), text.normalize('NFD'), ` ${text} `]) assert.deepEqual(wordsOf(other), wordsOf(text));
    }));
  });

  it('stand in order and apart, and each place holds its word', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      tokensOf(text).reduce((before, { word, start, end }) => {
        assert.ok(start >= before && end > start && end <= text.length);
        assert.equal(joined(text.slice(start, end)), word);
        return end;
      }, 0);
    }));
  });
});
