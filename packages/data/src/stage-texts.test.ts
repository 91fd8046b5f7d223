import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STAGE_TEXTS } from './stage-texts.ts';
import { STAGES, type Stage } from './stages.ts';
import { valuesOf } from './vocabulary.ts';

const MOST_WORDS = 60;
const MOST_WORDS_IN_A_SENTENCE = 20;
const words = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/);
const eachText = (check: (text: string, where: string) => void): void => {
  for (const stage of valuesOf(STAGE_TEXTS)) for (const language of ['nl', 'en'] as const) check(STAGE_TEXTS[stage][language], `${stage}.${language}`);
};

describe('STAGE_TEXTS', () => {
  it('explains every stage, in the order of the procedure', () => assert.deepEqual(valuesOf(STAGE_TEXTS), valuesOf(STAGES)));

  it('says at least something and at most 60 words', () => eachText((text, where) => {
    const count = words(text).length;
    assert.ok(count >= 20 && count <= MOST_WORDS, `${where}: ${count} words; expected 20 to ${MOST_WORDS}`);
  }));

  it('has sentences of at most 20 words that end', () => eachText((text, where) => {
    for (const sentence of sentences(text)) {
      assert.ok(words(sentence).length <= MOST_WORDS_IN_A_SENTENCE, `${where}: ${words(sentence).length} words in "${sentence}"; expected at most ${MOST_WORDS_IN_A_SENTENCE}`);
      assert.match(sentence, /^\p{Lu}.*[.!?]$/u, where);
    }
  }));

  it('uses no words of officials', () => eachText((text, where) => {
    assert.doesNotMatch(text, /\b(?:middels|teneinde|alsmede|conform|inzake|betreffende|dient te|ten behoeve van|pursuant|herein|shall)\b/i, where);
  }));

  it('says each thing once: no two stages share a text', () => {
    for (const language of ['nl', 'en'] as const) assert.equal(new Set(valuesOf(STAGE_TEXTS).map((stage) => STAGE_TEXTS[stage][language])).size, valuesOf(STAGES).length, language);
  });

  it('names the same number of weeks and months in both languages, and only time limits that were read in a source', () => {
    const numbers: Readonly<Record<string, number>> = { één: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4, zes: 6, six: 6, acht: 8, eight: 8, negen: 9, nine: 9, twaalf: 12, twelve: 12 };
    const limits = (text: string): string[] => [...text.matchAll(/(\p{L}+) (?:extra )?(?:(weken|weeks|week)|(?:maanden|maand|months|month))(?!\p{L})/giu)].flatMap(([, number, week]) => (number !== undefined && number in numbers ? [`${numbers[number] ?? 0}${week === undefined ? 'm' : 'w'}`] : []));
    const expected: Partial<Record<Stage, readonly string[]>> = {
      'verzoek-om-input': ['4w'], 'openbare-raadpleging': ['12w'], 'feedback-op-voorstel': ['8w'], subsidiariteitstoets: ['8w'], 'bnc-fiche': ['9w'],
      bemiddeling: ['6w'], 'derde-lezing': ['6w'], 'tweede-lezing': ['3m'], implementatieplan: ['2m'],
    };
    for (const stage of valuesOf(STAGES)) {
      assert.deepEqual(limits(STAGE_TEXTS[stage].en), expected[stage] ?? [], `${stage}.en`);
      assert.deepEqual(limits(STAGE_TEXTS[stage].nl).slice(0, 1), expected[stage] ?? [], `${stage}.nl`);
    }
  });
});
