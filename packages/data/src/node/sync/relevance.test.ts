import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mentionsDigital } from './relevance.ts';

describe('mentionsDigital', () => {
  it('hears digitalisation in English and Dutch, in any case', () => {
    for (const text of ['Digital networks act', 'Een digitale unie', 'CYBERSECURITY act', 'AI factories', 'Kunstmatige intelligentie', 'European Health Data Space', 'Open source', 'Smart cities', 'eID', '5G corridors', 'Bescherming van persoonsgegevens', 'Chips act']) {
      assert.equal(mentionsDigital(text), true, text);
    }
  });
  it('does not hear it in parts of other words', () => {
    for (const text of ['Marketing standards for eggs', 'Aid for maize', 'Candidate countries', 'Potato chip-like snacks', 'Repair', 'Citizens', 'Mandates', 'Sinai', 'Dubai', '']) assert.equal(mentionsDigital(text), false, text);
  });
  it('looks at all texts', () => {
    assert.equal(mentionsDigital('Eggs', undefined, 'Digital economy and society'), true);
    assert.equal(mentionsDigital(undefined), false);
  });
});
