import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aFund } from '../fund.fixture.ts';
import { aDate, aLaw, anObligation } from '../law.fixture.ts';
import { checkLanguage } from './check-records.ts';
import { checkText, MAX_WORDS, sentencesOf } from './check-text.ts';
import { PLAIN_WORDS } from './plain-words.ts';

const found = (text: string, names?: string[]): string[] => checkText(text, { names }).map(({ message }) => message);
const wordsOf = (count: number): string => Array.from({ length: count }, () => 'woord').join(' ');

describe('a sentence', () => {
  it('has at most twenty-five words [R33]', () => {
    assert.deepEqual(found(`${wordsOf(25)}.`), []);
    assert.deepEqual(found(`${wordsOf(26)}.`), ['26 words in the sentence that begins with "woord woord woord woord woord woord"; expected at most 25: make two sentences of it']);
    assert.equal(found(`Kort. ${wordsOf(26)}. Ook kort. ${wordsOf(30)}`).length, 2);
  });
  it('does not end at a shortened word or in a number', () => {
    for (const text of ['Zie art. 5 van de wet.', 'Zie nr. 3 en nr. 4.', 'Er zijn 1.000 gemeenten.', 'Dat zijn o.a. gemeenten.', 'Dat is klaar, d.w.z. Nederland heeft het geregeld.', 'Stb. 2026, 187 is bekend.', 'Het Stb. Nederland wijst de weg.', 'Zie PB L 333 van 27.12.2022 voor de tekst.', 'Het kost ca. 5 mln. per jaar.', 'Dit geldt m.b.t. Brussel.', 'De heer J. Jansen.', 'Gemeenten, provincies enz. doen mee.', 'De wet (art. 3 lid 2. onder a) geldt.']) assert.deepEqual(sentencesOf(text), [text], text);
  });
  it('ends at a full stop, a question mark and a new line', () => {
    const cases = [['Dit is een. Dit is twee.', 2], ['Geldt dit? Ja! Nu.', 3], ['In 2027. De wet geldt.', 2], ['Dit zijn gemeenten enz. Provincies ook.', 2], ['Het is 5 mln. Dat is veel.', 2], ['Een\nTwee', 2], ['Hij zei: “Dat klopt.” Toen niet meer.', 2], ['De wet is uit. 27 landen doen mee.', 2], ['Tot 2026 … en daarna.', 1], ['', 0]] as const;
    for (const [text, count] of cases) assert.equal(sentencesOf(text).length, count, text);
  });
  it('loses no word and invents none', () => {
    const word = fc.constantFrom('wet', 'art.', '5', 'De', 'o.a.', 'klaar.', 'enz.', '1.000', 'Ja?', '“Zo.”', 'mln.');
    fc.assert(fc.property(fc.array(word), (words) => assert.deepEqual(sentencesOf(words.join(' ')).join(' '), words.join(' '))));
  });
});

describe('a word', () => {
  it('has a plain one beside it [R33]', () => {
    assert.deepEqual(found('Middels dit besluit meldt u zich.'), ['"Middels"; write "met / door"']);
    assert.deepEqual(found('Dit doet u teneinde te voldoen, conform de wet.'), ['"teneinde"; write "om"', '"conform"; write "volgens"']);
    assert.deepEqual(found('Het geld is ten\nbehoeve van gemeenten.'), ['"ten behoeve van"; write "voor"']);
  });
  it('is found when it must be must', () => {
    assert.deepEqual(found('De gemeente dient dit te melden.'), ['"dient … te"; write "moet"']);
    assert.deepEqual(found('Gemeenten dienen te melden.'), ['"dienen te"; write "moeten"']);
    for (const fine of ['Het register dient om te weten wie meedoet.', 'Dit dient als bewijs om te tonen.', 'Hij dient een aanvraag in.', 'De gemeente moet dit melden.']) assert.deepEqual(found(fine).filter((message) => message.includes('dient')), [], fine);
  });
  it('is whole: a compound or a part of a word is another word', () => {
    for (const fine of ['De hulpmiddels-lijst', 'Het implementatieplan en de conformiteit', 'De betreffendenlijst', 'Thansen', 'on-conform']) assert.deepEqual(found(fine), [], fine);
  });
  it('is not ours in a quote, an address, a name or the title of a law [R33]', () => {
    for (const fine of ['De brief zegt “middels dit besluit”.', 'Zie ‘conform artikel 5’ daar.', 'Zie https://vng.nl/inzake-conform/x.', 'Dat staat in "inzake de wet".']) assert.deepEqual(found(fine), [], fine);
    assert.deepEqual(found('De Wet inzake open data geldt.', ['Wet inzake open data']), []);
    assert.equal(found(`De ${wordsOf(30)} geldt.`, [wordsOf(30)]).length, 0);
  });
  it('stands in a list of sixty or more, and no advice needs another one', () => {
    assert.ok(Object.keys(PLAIN_WORDS).length >= 60);
    for (const [word, plain] of Object.entries(PLAIN_WORDS)) {
      assert.deepEqual(checkText(`En ${word} dan.`).map(({ type, found: as }) => [type, as]), [['word', word]], word);
      assert.deepEqual(checkText(plain.replaceAll('/', ',')), [], plain);
    }
  });
  it('is not found in good text', () => {
    assert.deepEqual(found('Gemeenten melden een groot incident binnen 24 uur. Dat doen zij bij de toezichthouder (art. 23). Na een maand volgt het verslag, o.a. met de oorzaak.'), []);
  });
});

describe('checkLanguage', () => {
  const records = { laws: [], funds: [], networks: [], organisations: [], services: [] };
  it('looks at what editors write, and says where', () => {
    const law = aLaw({ title: { nl: 'Wet inzake proeven', en: 'Act' }, status: 'thans in werking', obligations: [anObligation({ title: 'Reeds melden', text: 'Meld het conform de Wet inzake proeven.' })], dates: [aDate({ text: 'Reeds gebeurd.', source: { title: 'Besluit inzake bronnen' } })], changes: ['Tevens gewijzigd.'] });
    assert.deepEqual(checkLanguage({ ...records, laws: [law] }).map(({ kind, id, path }) => `${kind}/${id} ${path}`).sort(), ['laws/proefwet changes[0]', 'laws/proefwet dates[0].text', 'laws/proefwet obligations[0].text', 'laws/proefwet obligations[0].title', 'laws/proefwet status']);
    assert.deepEqual(checkLanguage({ ...records, funds: [aFund({ summary: 'Geld ten behoeve van gemeenten.', name: { nl: 'Fonds inzake geld', en: 'Fund' } })] }).map(({ path, message }) => `${path}: ${message}`), ['summary: "ten behoeve van"; write "voor"']);
  });
  it('finds nothing in words of a list, ids and English', () => {
    assert.deepEqual(checkLanguage({ ...records, laws: [aLaw({ title: { nl: 'Wet', en: 'Conform' }, synonyms: ['Conform'], supervisor: 'RDI' })] }), []);
  });
  it('allows as many words as it says', () => assert.equal(MAX_WORDS, 25));
});
