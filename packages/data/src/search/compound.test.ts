import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { partsOf } from './compound.ts';
import { LEXICON } from './lexicon.ts';

const lexicon = LEXICON.trim().split(/\s+/);

describe('a compound', () => {
  for (const [word, parts] of [
    ['stroomnetcongestie', 'stroom net congestie'], ['schuldhulpverlening', 'schuld hulpverlening'], ['woningisolatie', 'woning isolatie'], ['studentenhuisvesting', 'studenten huisvesting'],
    ['informatiebeveiliging', 'informatie beveiliging'], ['rijksmonumenten', 'rijks monumenten'], ['cyberbeveiligingswet', 'cyber beveiligings wet'], ['dataverordening', 'data verordening'], ['archiefwet', 'archief wet'],
    ['waterschapsverkiezingen', 'waterschaps verkiezingen'], ['samenwerkingsverbanden', 'samenwerkings verbanden'], ['mensenrechtentoets', 'mensenrechten toets'], ['laadpalen', 'laad palen'], ['kinderopvangtoeslag', 'kinder opvang toeslag'],
    ['leerlingenvervoer', 'leerlingen vervoer'], ['warmtenetten', 'warmte netten'], ['digitaledienstenverordening', 'digitale diensten verordening'], ['stedenbouw', 'steden bouw'],
  ] as const) it(`is taken apart: ${word}`, () => assert.deepEqual(partsOf(word), parts.split(' ')));

  it('stays whole when it is a word itself, or has a part that is not known', () => {
    for (const word of ['overheid', 'onderzoek', 'waterschap', 'klimaat', 'pannenkoekenhuis', 'helikopterpiloot', 'voetbalstadion', 'kerstbomen', 'wetten', 'nis2wet', 'data', '']) assert.deepEqual(partsOf(word), [], word);
  });

  it('is the sum of its parts', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...lexicon.filter((word) => /^[a-z]+$/.test(word))), { minLength: 2, maxLength: 3 }), (words) => {
      const parts = partsOf(words.join(''));
      // It may be a word itself, or be cut elsewhere, but never in more parts than it was made of.
      assert.ok(parts.length === 0 || (parts.join('') === words.join('') && parts.length > 1 && parts.length <= words.length), `${words.join(' ')}: ${parts.join(' ')}`);
    }));
  });

  it('takes no time for what is no word', () => {
    for (const times of [16, 50_000]) assert.deepEqual(partsOf('data'.repeat(times)), []);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => partsOf(text).every((part) => part.length >= 3)));
  });
});

describe('the lexicon', () => {
  it('has at least 300 words, each once and of three letters or more', () => {
    assert.ok(lexicon.length >= 300, String(lexicon.length));
    assert.deepEqual(lexicon.filter((word, i) => lexicon.indexOf(word) !== i || word.length < 3 || !/^\p{Ll}+$/u.test(word)), []);
  });
});
