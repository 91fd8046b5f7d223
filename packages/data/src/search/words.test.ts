import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from './language.ts';
import { lowerBound, makeWordList, type Meaning } from './words.ts';

const words = ['beleidsplan', 'gerecht', 'isolatie', 'laadpaal', 'paalwet', 'plan', 'planning', 'plannen', 'rechtvaardig', 'stadionplein', 'voetbalstadion', 'woningisolatie'];
const list = makeWordList(words, LANGUAGES.nl);
const told = (meaning: Meaning): string[] => [...meaning].sort(([, a], [, b]) => b - a).map(([place]) => words[place] ?? '');

describe('what a word means among the words of an index', () => {
  it('is itself first, then its forms, what begins with it, and compounds of which it is the last or first part', () => {
    assert.deepEqual(told(list.meanings('plan')).slice(0, 4), ['plan', 'plannen', 'planning', 'beleidsplan']);
    assert.deepEqual(told(list.kin('palen')), ['laadpaal', 'paalwet']);
    assert.ok((list.kin('palen').get(words.indexOf('laadpaal')) ?? 0) > (list.kin('isoleren').get(words.indexOf('woningisolatie')) ?? 1));
  });

  it('is also what is derived from it, alone before in a compound', () => {
    assert.deepEqual(told(list.kin('isoleren')), ['isolatie', 'woningisolatie']);
  });

  it('is also what contains it after a word of its own, when it is long enough', () => {
    assert.deepEqual(told(list.meanings('stadion')), ['stadionplein', 'voetbalstadion']);
    assert.ok(!told(list.meanings('recht')).includes('gerecht'));
    assert.deepEqual(told(list.meanings('paal')), ['paalwet', 'laadpaal']);
    assert.deepEqual(told(list.meanings('stad')), ['stadionplein']);
  });

  it('is nothing for a word that is not there', () => {
    for (const word of ['xqzvbl', '', '__proto__', '\n']) assert.equal(list.kin(word).size, 0);
    assert.equal(list.place('plan'), 5);
    assert.equal(list.place('x'), undefined);
  });
});

describe('the first place in a sorted list', () => {
  it('is that of the first that does not come before', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.integer(), (numbers, wanted) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const at = lowerBound(sorted.length, (i) => (sorted[i] ?? 0) < wanted);
      assert.ok(sorted.slice(0, at).every((n) => n < wanted) && sorted.slice(at).every((n) => n >= wanted));
    }));
  });
});
