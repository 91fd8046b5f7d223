import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bitCount, distance, lettersOf, soundOf } from './typo.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeij'), minLength: 1, maxLength: 10 });

describe('the distance between words', () => {
  it('counts letters left out, added, changed and swapped', () => {
    for (const [a, b, mistakes] of [['wallet', 'wallet', 0], ['walet', 'wallet', 1], ['walllet', 'wallet', 1], ['wollet', 'wallet', 1], ['wlalet', 'wallet', 1], ['wlaet', 'wallet', 2], ['', 'ab', 2]] as const) {
      assert.equal(distance(a, b, 3), mistakes, a);
    }
  });

  it('counts to the beginning of a word that is still being typed', () => {
    assert.equal(distance('digitaliesering', 'digitaliseringsagenda', 2, true), 1);
    assert.equal(distance('digit', 'digitalisering', 2, true), 0);
    assert.equal(distance('digitaliesering', 'digitaliseringsagenda', 2), 3);
  });

  it('stops counting at the limit', () => {
    assert.equal(distance('appel', 'peer', 1), 2);
    assert.equal(distance('x'.repeat(5000), 'y'.repeat(5000), 1), 2);
  });

  it('is the same both ways, 0 only for the same word, and never more than one per mistake', () => {
    fc.assert(fc.property(word, word, (a, b) => {
      assert.equal(distance(a, b, 9), distance(b, a, 9));
      assert.equal(distance(a, b, 9) === 0, a === b);
    }));
    fc.assert(fc.property(word, fc.nat(), fc.constantFrom('a', 'x'), (a, n, letter) => {
      const at = n % a.length;
      for (const other of [a.slice(0, at) + a.slice(at + 1), a.slice(0, at) + letter + a.slice(at), a.slice(0, at) + letter + a.slice(at + 1)]) assert.ok(distance(a, other, 2) <= 1, `${a} ${other}`);
    }));
  });

  it('is at least half of the letters that only one of them has', () => {
    fc.assert(fc.property(word, word, (a, b) => {
      assert.ok(bitCount(lettersOf(a) ^ lettersOf(b)) <= 2 * distance(a, b, 9));
      assert.ok(bitCount(lettersOf(a) & ~lettersOf(b)) <= distance(a, b, 9, true));
    }));
  });

  it('counts bits', () => {
    for (const [bits, count] of [[0, 0], [1, 1], [0b1011, 3], [-1, 32], [1 << 31, 1]] as const) assert.equal(bitCount(bits), count);
  });
});

describe('the sound of a word', () => {
  it('is one for what people hear as one', () => {
    for (const [wrong, right] of [['biodiversitijt', 'biodiversiteit'], ['sybersecurity', 'cybersecurity'], ['biblioteek', 'bibliotheek'], ['kadaster', 'cadaster'], ['innovasie', 'inovasie'], ['beleit', 'beleid'], ['provinsie', 'provincie'], ['overheit', 'overheid'], ['ortografie', 'orthographie'], ['kwantum', 'kwanttum']] as const) {
      assert.equal(soundOf(wrong), soundOf(right));
    }
    assert.notEqual(soundOf('kamer'), soundOf('hamer'));
  });
});
