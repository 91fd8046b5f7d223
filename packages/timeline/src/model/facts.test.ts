import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { entriesOf } from './entries.ts';
import { factsOf, familiesOf, isInside, isOnAxis } from './facts.ts';
import { marksOf } from './marks.ts';
import { scaleOf } from './axis.ts';
import { periodOf, ZOOMS } from './period.ts';
import { anyLaw, anyLaws, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

describe('what follows from a law', () => {
  it('is worked out once for a day, and anew for another', () => {
    const law = sampleLaw({ dates: [sampleDate('2026-11-25')] });
    assert.equal(factsOf(law, TODAY), factsOf(law, TODAY));
    assert.equal(factsOf(law, TODAY).next?.key, 'proefwet/stap-2026-11-25');
    assert.equal(factsOf(law, '2026-12-01').next, undefined, 'the day has passed');
    assert.equal(factsOf(law, TODAY).next?.past, false, 'and back again');
  });

  it('accounts for every date once, known or unknown', () => fc.assert(fc.property(anyLaw, (law) => {
    const { known, unknown } = factsOf(law, TODAY);
    assert.deepEqual([...known.map(({ entry }) => entry.key), ...unknown.map(({ key }) => key)].sort(), entriesOf([law], TODAY).map(({ key }) => key).sort());
  })));

  it('says without drawing whether there is a mark on the axis', () => fc.assert(fc.property(anyLaw, fc.constantFrom(...ZOOMS), fc.integer({ min: -3, max: 3 }), (law, zoom, shift) => {
    const period = periodOf(zoom, shift, TODAY, undefined);
    const facts = factsOf(law, TODAY);
    const marks = marksOf(facts.known.filter((known) => isInside(known, period)).map(({ entry }) => entry), scaleOf(period, 900), 900);
    assert.equal(isOnAxis(facts, period), marks.length > 0);
  })));
});

describe('laws by family', () => {
  it('are the same list as long as laws, order and day are the same', () => {
    const laws = [sampleLaw({ id: 'a' }), sampleLaw({ id: 'b' })];
    assert.equal(familiesOf(laws, 'urgency', TODAY), familiesOf(laws, 'urgency', TODAY));
    assert.notEqual(familiesOf(laws, 'given', TODAY), familiesOf(laws, 'urgency', TODAY));
    assert.notEqual(familiesOf([...laws], 'urgency', TODAY), familiesOf(laws, 'urgency', TODAY));
  });

  it('have every law once, whatever was asked before', () => fc.assert(fc.property(anyLaws, (laws) => {
    for (const order of ['urgency', 'given', 'urgency'] as const) assert.deepEqual(familiesOf(laws, order, TODAY).flatMap(({ own }) => own.map(({ law }) => law.id)).sort(), laws.map(({ id }) => id).sort());
  })));
});
