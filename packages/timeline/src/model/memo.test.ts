import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { memoOfLaw, memoOfLaws } from './memo.ts';
import { anyLaws, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

const options = { today: TODAY, organisation: 'gemeente' as const };
const HEADINGS = ['Wat is het?', 'Wat moet onze organisatie doen?', 'Wanneer gebeurt er iets?', 'Wat is nog onzeker?', 'Waar kunnen we nog iets van vinden?', 'Bron en stand'];
const obligation = { id: 'register', title: 'Register bijhouden', text: 'Houd een register bij', dates: ['geldt'], addressees: [], dependsOn: [], evidence: 'source-read' as const };

describe('a memo for the council', () => {
  it('answers the six questions, always in this order', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      for (const law of laws) {
        const lines = memoOfLaw(law, options).split('\n');
        assert.deepEqual(lines.filter((line) => HEADINGS.includes(line)), HEADINGS);
      }
    }));
  });

  it('begins with what the law is about in everyday words, when they are known', () => {
    const first = (everyday?: { readonly nl: string; readonly en: string }): string | undefined => memoOfLaw(sampleLaw(everyday ? { everyday } : {}), options).split('Wat is het?\n')[1]?.split('\n')[0];
    assert.equal(first({ nl: 'Regels voor voorbeelden', en: 'Rules on samples' }), 'Regels voor voorbeelden.');
    assert.match(first() ?? '', /^Dit is /);
  });

  it('says of an unconfirmed date that it is to be confirmed, and of a sure one that it binds', () => {
    const sure = memoOfLaw(sampleLaw({ dates: [sampleDate('2027-12-02', 'van_toepassing', { id: 'geldt' })], obligations: [obligation] }), options);
    assert.match(sure, /- 2 december 2027: van toepassing\. Voorbeeld\. Zekerheid: bindend\./);
    assert.match(sure, /- Register bijhouden\. Houd een register bij\. Datum: 2 december 2027\./);
    assert.doesNotMatch(sure, /te bevestigen/);
    const unsure = memoOfLaw(sampleLaw({ dates: [sampleDate('2027-12-02', 'van_toepassing', { id: 'geldt', evidence: 'unverified' })], obligations: [{ ...obligation, evidence: 'unverified' }] }), options);
    assert.match(unsure, /- 2 december 2027 \(nog te bevestigen\): van toepassing/);
    assert.match(unsure, /Register bijhouden \[nog te bevestigen\]\. .* Datum: 2 december 2027 \(nog te bevestigen\)\./);
  });

  it('never writes an unconfirmed day without saying so, in any memo', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const doubtful = laws.map((law) => ({ ...law, dates: law.dates.map((date) => ({ ...date, evidence: 'unverified' as const, certainty: 'bindend' as const })) }));
      for (const line of memoOfLaws(doubtful, options).split('\n').filter((text) => text.startsWith('Volgende datum:'))) assert.match(line, /nog te bevestigen/);
    }));
  });

  it('puts under uncertain what is lapsed, unknown, disputed or old', () => {
    const law = sampleLaw({ asOf: '2026-01-01', unconfirmed: ['De boete is niet zeker'], unknown: { nl: 'naar Tweede Kamer', en: 'to parliament' }, dates: [
      sampleDate('2026-07-01', 'in_werking', { certainty: 'verwacht' }), sampleDate(undefined, 'advies'),
      sampleDate('2027-12-02', 'van_toepassing', { otherReadings: [{ earliest: '2026-08-02', latest: '2026-08-02', precision: 'dag' }] }),
    ] });
    const part = memoOfLaw(law, options).split('Wat is nog onzeker?\n')[1]?.split('\n\n')[0];
    assert.deepEqual(part?.split('\n'), [
      '- Nog niet bekend: naar Tweede Kamer.', '- Datum onbekend: advies. Voorbeeld.', '- 1 juli 2026: in werking. De verwachting is verstreken en niet bevestigd.',
      '- Bronnen zijn het niet eens over van toepassing: 2 december 2027 of 2 augustus 2026.', '- De boete is niet zeker.', '- Deze gegevens zijn voor het laatst bekeken op 1 januari 2026 en mogelijk verouderd.',
    ]);
  });

  it('names every law of the set and what was chosen', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const named = laws.map((law, i) => ({ ...law, title: { nl: `Wet nummer ${i}`, en: '' } }));
      const lines = memoOfLaws(named, { ...options, selection: 'Keuze: thema AI.' }).split('\n');
      assert.deepEqual(lines.filter((line) => line.startsWith('Wet nummer')), named.map(({ title }) => title.nl));
      assert.ok(lines.some((line) => line.endsWith('Keuze: thema AI.')));
    }));
  });

  it('says that it does not apply, and gives no tasks then', () => {
    const law = sampleLaw({ appliesTo: { gemeente: { value: 'nee', reason: 'alleen voor bedrijven' }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } }, obligations: [obligation] });
    const memo = memoOfLaw(law, options);
    assert.match(memo, /Geldt voor gemeenten: nee\. alleen voor bedrijven\./i);
    assert.match(memo, /geen taken voor gemeenten/);
    assert.match(memoOfLaw(law, { today: TODAY }), /Register bijhouden/);
  });
});
