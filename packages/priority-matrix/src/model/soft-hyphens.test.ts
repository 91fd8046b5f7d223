import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withSoftHyphens } from './soft-hyphens.ts';

describe('soft hyphens in a title', () => {
  for (const [title, parts] of [
    ['Grondrechteneffectbeoordeling (FRIA)', 'Grondrechten-effect-beoordeling (FRIA)'], ['Plichten gebruiksverantwoordelijke hoog risico', 'Plichten gebruiks-verantwoordelijke hoog risico'],
    ['Toegankelijkheidsverklaringen', 'Toegankelijkheids-verklaringen'], ['Verantwoordingsplicht', 'Verantwoordings-plicht'], ['Informatieverplichtingen', 'Informatie-verplichtingen'],
    ['Gegevenshergebruik en hergebruikverzoek', 'Gegevenshergebruik en hergebruik-verzoek'], ['Contactpersoon', 'Contact-persoon'],
  ] as const) {
    it(`stand between the parts of a long word: ${title}`, () => { assert.equal(withSoftHyphens(title).replaceAll('\u00AD', '-'), parts); });
  }

  it('leave short words and words that are one part as they are', () => {
    for (const title of ['Accepteer de wallet', 'Hergebruik', 'Verklaring', 'uitzonderlijke controleerbaar', '']) assert.equal(withSoftHyphens(title), title);
  });
});
