import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOf } from './fold.ts';
import { LANGUAGES, readSynonyms, thesaurusOf } from './language.ts';
import { SYNONYMS } from './synonyms.ts';

const { nl, en } = LANGUAGES;
const lines = SYNONYMS.trim().split('\n');

describe('synonyms', () => {
  const thesaurus = readSynonyms('ai, kunstmatige intelligentie, ki\nchatgpt > ai\nfg, functionaris voor de bescherming\nopen source, broncode', nl);
  const of = (text: string): string[] | undefined => thesaurus.get(wordsOf(text).map(nl.stem).join(' '))?.map((phrase) => phrase.text);

  it('go in all directions within a group, and one way after an arrow', () => {
    assert.deepEqual(of('ai'), ['kunstmatige intelligentie', 'ki']);
    assert.deepEqual(of('kunstmatige intelligentie'), ['ai', 'ki']);
    assert.deepEqual(of('chatgpt'), ['ai']);
    assert.equal(of('wet'), undefined);
  });

  it('know a phrase by its inflections, as one word, and without the words that say nothing', () => {
    assert.deepEqual(of('kunstmatig intelligenties'), ['ai', 'ki']);
    assert.deepEqual(of('opensource'), ['broncode']);
    assert.deepEqual(of('functionaris bescherming'), ['fg']);
  });

  it('are words and phrases that differ, two or more in a line', () => {
    for (const line of lines) {
      const members = line.split(/[,>]/).map((member) => member.trim());
      assert.ok(members.length > 1 && members.every((member) => wordsOf(member).length > 0), line);
      if (!line.includes('>')) assert.equal(new Set(members.map((member) => nl.stem(wordsOf(member).join('')))).size, members.length, line);
    }
    assert.equal(new Set(lines).size, lines.length);
  });

  it('are those of the field', () => {
    for (const [one, other] of [['ai', 'kunstmatige intelligentie'], ['avg', 'gdpr'], ['gdpr', 'gegevensbescherming'], ['wallet', 'digitale identiteit'], ['cybersecurity', 'digitale weerbaarheid'], ['cbw', 'nib2'], ['geld', 'subsidie'], ['senioren', 'bejaarden'], ['ov', 'openbaar vervoer'], ['gr', 'gemeenschappelijke regeling'], ['spuk', 'specifieke uitkering']] as const) {
      const found = thesaurusOf(nl).get(wordsOf(one).map(nl.stem).join(' ')) ?? [];
      assert.ok(found.some((phrase) => phrase.text === other), `${one}: ${found.map((phrase) => phrase.text).join(', ')}`);
    }
  });
});

describe('English', () => {
  it('knows plurals only', () => {
    for (const [plural, word] of [['services', 'service'], ['policies', 'policy'], ['taxes', 'tax'], ['access', 'access'], ['status', 'status'], ['gas', 'gas'], ['act', 'act']] as const) assert.equal(en.stem(plural), word);
    assert.deepEqual(en.partsOf('dataverordening'), []);
    assert.equal(en.rootOf('regulation'), 'regulation');
  });
});
