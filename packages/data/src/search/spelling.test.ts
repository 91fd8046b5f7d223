import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makeSpelling } from './spelling.ts';

const words = ['algoritme', 'biodiversiteit', 'digitaliseringsagenda', 'friesland', 'kamer', 'subsidie', 'tijd', 'wallet', 'ai'];
const spelling = makeSpelling(words);
const guess = (word: string): string[] => spelling.guess(word).places.map((place) => words[place] ?? '');

describe('a typing error', () => {
  it('is taken for the word that was meant', () => {
    for (const [typed, meant] of [['algorithme', 'algoritme'], ['alogritme', 'algoritme'], ['biodiversitijt', 'biodiversiteit'], ['biodivrsitet', 'biodiversiteit'], ['freisland', 'friesland'], ['subisdie', 'subsidie'], ['walet', 'wallet'], ['teid', 'tijd'], ['lagoritme', 'algoritme']] as const) {
      assert.deepEqual(guess(typed), [meant], typed);
    }
  });

  it('is seen while a long word is still being typed', () => {
    assert.deepEqual(guess('digitaliesering'), ['digitaliseringsagenda']);
    assert.deepEqual(spelling.guess('digitaliesering', undefined, false).places, []);
  });

  it('is not taken for a word that begins otherwise, is short, or has other digits', () => {
    for (const typed of ['hamer', 'ballet', 'xwallet', 'ia', 'tijf', 'wallet2', 'olifant', '']) assert.deepEqual(guess(typed), [], typed);
  });

  it('prefers the nearest, and what only sounds alike over all', () => {
    const near = makeSpelling(['beleid', 'belied', 'belegd']);
    assert.deepEqual(near.guess('beleit'), { places: [0], mistakes: 0 });
    assert.deepEqual(makeSpelling(['verbeteren', 'verbeterd']).guess('verbeteern').places, [0]);
  });

  it('may be only one of some words', () => {
    assert.deepEqual(spelling.guess('walet', (place) => words[place] !== 'wallet').places, []);
  });

  it('in any place of a long word but the first is understood', () => {
    fc.assert(fc.property(fc.constantFrom('biodiversiteit', 'digitaliseringsagenda'), fc.nat(), (word, n) => {
      const at = 1 + (n % (word.length - 1));
      for (const typed of [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + word.slice(at - 1)]) assert.deepEqual(guess(typed), [word], typed);
    }));
  });
});
