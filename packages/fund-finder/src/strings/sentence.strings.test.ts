import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '@digitaal-europa/ui';
import { SLOTS, type Sentence, type Who } from '../model/sentence.ts';
import { slotInWords } from './sentence.strings.ts';

const EMPTY: Sentence = { organisation: undefined, goal: [], means: [], partners: undefined, own: undefined };
const words = (sentence: Partial<Sentence>, who?: Who, type = 'gemeente', language: Language = 'nl'): (string | undefined)[] => SLOTS.map((slot) => slotInWords(slot, { ...EMPTY, ...sentence }, { who, type: who && type }, language));
const THOLEN: Who = { id: 'gm0716', name: 'Tholen', type: 'gemeente', provinces: ['pv29'] };

describe('what stands in the slots of the sentence', () => {
  it('is nothing in an empty one', () => assert.deepEqual(words({}), [undefined, undefined, undefined, undefined, undefined]));

  it('reads on as a sentence', () => {
    const sentence: Partial<Sentence> = { organisation: 'gm0716', goal: ['water', 'ai'], means: ['vast-onderdeel'], partners: { partners: 3, countries: 2 }, own: '25' };
    assert.deepEqual(words(sentence, THOLEN), ['gemeente Tholen', 'water, AI en algoritmen', 'digitalisering als vast onderdeel', 'met 3 partijen uit 2 landen', 'hoogstens 25%']);
    assert.deepEqual(words(sentence, THOLEN, 'municipality', 'en'), ['Tholen (municipality)', 'water, AI and algorithms', 'digitalisation as a fixed part', '3 parties from 2 countries', 'at most 25%']);
  });

  it('counts what there is no room for', () => {
    const [, goal, means] = words({ goal: ['water', 'ai', 'data', 'zorg'], means: ['hoofddoel', 'vast-onderdeel', 'mogelijk-middel'] });
    assert.deepEqual([goal, means], ['water, AI en algoritmen en nog 2', 'digitalisering als hoofddoel en nog 2']);
  });

  it('tells alone from together, one country from more, and nothing from something', () => {
    assert.deepEqual([words({ partners: { partners: 1, countries: 1 } })[3], words({ partners: { partners: 2, countries: 1 } })[3], words({ partners: { partners: 2 } })[3]], ['alleen', 'met 2 partijen uit 1 land', 'met 2 partijen']);
    assert.equal(words({ own: '0' })[4], 'niets');
  });

  it('names a whole type, the own name of a water authority, and an id that nobody knows', () => {
    assert.equal(words({ organisation: 'gemeente' }, { type: 'gemeente', provinces: [] })[0], 'een gemeente');
    assert.equal(words({ organisation: 'ws0655' }, { id: 'ws0655', name: 'Waterschap Scheldestromen', type: 'waterschap', provinces: ['pv29'] }, 'waterschap')[0], 'Waterschap Scheldestromen');
    assert.equal(words({ organisation: 'xx' })[0], 'xx');
  });
});
