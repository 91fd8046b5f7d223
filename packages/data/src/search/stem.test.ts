import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rootOf, stem } from './stem.ts';

const rootOfWord = (word: string): string => rootOf(stem(word));

describe('the stem of a Dutch word', () => {
  for (const forms of [
    'school scholen', 'brief brieven', 'huis huizen', 'plan plannen', 'wet wetten', 'gemeente gemeenten gemeentes', 'proces processen', 'kans kansen', 'grens grenzen', 'prijs prijzen', 'mens mensen', 'advies adviezen',
    'systeem systemen', 'algoritme algoritmen algoritmes', 'digitaal digitale', 'openbaar openbare', 'veiligheid veiligheden', 'bureau bureaus', 'scenario scenarios', 'agenda agendas', 'regio regios', 'foto fotos',
    'idee ideeen', 'categorie categorieen', 'subsidie subsidies', 'waterschap waterschappen', 'teken tekens', 'gegeven gegevens', 'status statussen', 'pad paden', 'laadpaal laadpalen', 'zonnepaneel zonnepanelen',
    'city cities', 'service services', 'stad steden', 'lid leden', 'museum musea', 'schip schepen', 'europa europees europese', 'friesland fries fryslan', 'autootje autootjes', 'raad raden', 'archief archieven',
  ]) it(`is one for ${forms.replaceAll(' ', ', ')}`, () => assert.equal(new Set(forms.split(' ').map(stem)).size, 1, forms.split(' ').map(stem).join(' ')));

  it('stays apart for words that only look alike', () => {
    for (const [one, other] of [['data', 'datum'], ['markt', 'merk'], ['regio', 'regel'], ['plan', 'plaat'], ['dienst', 'diens'], ['kamer', 'kam'], ['basis', 'base'], ['water', 'wat'], ['bestuur', 'bestek']] as const) {
      assert.notEqual(stem(one), stem(other), `${one} ${other}`);
    }
  });

  it('leaves short words, abbreviations and words with digits as they are', () => {
    for (const word of ['nis2', 'g40', 'bus', 'uur', 'woo', 'web3en', 'is']) assert.equal(stem(word), word);
  });

  it('is no longer than the word, and never next to nothing', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aeiouysentrdgkjvz'), maxLength: 16 }), (word) => {
      const result = stem(word);
      assert.ok(result.length <= word.length && result.length >= Math.min(2, word.length), `${word} ${result}`);
    }));
  });
});

describe('the root of a Dutch word', () => {
  for (const family of [
    'isolatie isoleren', 'digitalisering digitaliseren digitaal digitale', 'registratie registreren register', 'innovatie innoveren innovatief', 'bescherming beschermen', 'regeling regelen', 'vergunning vergunnen',
    'handhaving handhaven', 'aanbesteding aanbesteden aanbestedingen', 'inkoper inkopen inkoop', 'gemeente gemeentelijk gemeentelijke', 'provincie provinciaal provinciale', 'ethiek ethisch', 'financiering financieren financieel',
    'subsidie subsidieren', 'deling delen', 'toegankelijkheid toegankelijk', 'beveiliging beveiligen', 'wet wettelijk', 'beheerder beheer', 'bestuurder bestuur bestuurders', 'organisatie organiseren', 'certificaat certificering', 'techniek technisch',
  ]) it(`is one for ${family.replaceAll(' ', ', ')}`, () => assert.equal(new Set(family.split(' ').map(rootOfWord)).size, 1, family.split(' ').map(rootOfWord).join(' ')));

  it('is the stem when nothing was made of it', () => {
    for (const word of ['water', 'kamer', 'data', 'ring', 'nis2', 'wet']) assert.equal(rootOfWord(word), stem(word));
  });
});
