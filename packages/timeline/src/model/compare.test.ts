import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { COMPARE_MAX, COMPARE_ROWS, compareLaws } from './compare.ts';
import { doubtsOf } from './doubts.ts';
import { anyLaw, anyLaws, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

describe('a comparison', () => {
  it('finds no difference between a law and its double', () => {
    fc.assert(fc.property(anyLaw, (law) => {
      const { different, same } = compareLaws([law, { ...law, id: 'dubbel' }], TODAY, 'gemeente');
      assert.deepEqual([different, same], [[], [...COMPARE_ROWS]]);
    }));
  });

  it('answers every row once, for at most four laws, each once', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const { laws: compared, different, same } = compareLaws([...laws, ...laws], TODAY);
      assert.deepEqual(compared.map(({ law }) => law), laws.slice(0, COMPARE_MAX));
      assert.deepEqual([...different, ...same].sort(), [...COMPARE_ROWS].sort());
    }));
  });

  it('names the rows that differ, and no others', () => {
    const one = sampleLaw({ id: 'een', dates: [sampleDate('2027-01-01', 'van_toepassing')] });
    assert.deepEqual(compareLaws([one, { ...one, id: 'twee', instrument: 'decision' }], TODAY).different, ['kind']);
    assert.deepEqual(compareLaws([one, { ...one, id: 'twee', supervision: { powers: 'boete', evidence: 'secondary' } }], TODAY).different, ['supervision']);
    assert.deepEqual(compareLaws([one, { ...one, id: 'twee', unconfirmed: ['Twijfel.'] }], TODAY).different, ['doubts']);
    assert.deepEqual(compareLaws([one, { ...one, id: 'twee', dates: [sampleDate('2027-02-01', 'van_toepassing')] }], TODAY).different, ['next', 'applies']);
  });

  it('leaves out when something applies that no longer holds', () => {
    const law = sampleLaw({ dates: [sampleDate('2027-01-01', 'van_toepassing', { certainty: 'vervallen', id: 'oud' }), sampleDate('2028-01-01', 'van_toepassing', { id: 'nieuw' })] });
    assert.deepEqual(compareLaws([law], TODAY).laws[0]?.applies.map(({ id }) => id), ['nieuw']);
  });
});

describe('doubts', () => {
  it('tell moved, disputed, lapsed and unconfirmed dates apart', () => {
    const former = { earliest: '2026-08-02', latest: '2026-08-02', precision: 'dag' } as const;
    const law = sampleLaw({ dates: [
      sampleDate('2027-12-02', 'van_toepassing', { id: 'moved', history: [former] }),
      sampleDate('2027-01-01', 'van_toepassing', { id: 'disputed', otherReadings: [former] }),
      sampleDate('2026-03-01', 'stap', { id: 'lapsed', certainty: 'gepland' }),
      sampleDate('2027-03-01', 'stap', { id: 'unconfirmed', confidence: 'midden' }),
      sampleDate('2025-03-01', 'stap', { id: 'past', confidence: 'midden' }),
      sampleDate('2027-04-01', 'stap', { id: 'gone', confidence: 'laag', certainty: 'vervallen' }),
    ] });
    const { moved, disputed, lapsed, unconfirmed } = doubtsOf(law, TODAY);
    assert.deepEqual([moved, disputed, lapsed, unconfirmed].map((dates) => dates.map(({ id }) => id)), [['moved'], ['disputed'], ['lapsed'], ['unconfirmed']]);
  });
});
