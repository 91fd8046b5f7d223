import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { entriesOf } from './entries.ts';
import { factsOf, groupsOf, isInside, isOnAxis } from './facts.ts';
import { GROUPINGS, type Grouping } from './groups.ts';
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

describe('laws in groups', () => {
  it('stand where their first theme or package puts them, the group that comes first on top', () => {
    const laws = [sampleLaw({ id: 'later', themes: ['energie', 'ai'], packages: ['fit-for-55'], dates: [sampleDate('2028-01-01')] }), sampleLaw({ id: 'sooner', themes: ['ethiek'], dates: [sampleDate('2027-01-01')] })];
    const found = (grouping: Grouping): string[] => groupsOf(laws, grouping, 'urgency', TODAY).map(({ id, own }) => `${id}: ${own.map(({ law }) => law.id).join()}`);
    assert.deepEqual([found('subject'), found('package')], [['ai: sooner', 'surroundings: later'], ['geen-pakket: sooner', 'fit-for-55: later']]);
  });

  it('are the same list as long as laws, order and day are the same', () => {
    const laws = [sampleLaw({ id: 'a' }), sampleLaw({ id: 'b' })];
    assert.equal(groupsOf(laws, 'subject', 'urgency', TODAY), groupsOf(laws, 'subject', 'urgency', TODAY));
    assert.notEqual(groupsOf(laws, 'subject', 'given', TODAY), groupsOf(laws, 'subject', 'urgency', TODAY));
    assert.notEqual(groupsOf([...laws], 'subject', 'urgency', TODAY), groupsOf(laws, 'subject', 'urgency', TODAY));
  });

  it('have every law once, whatever was asked before', () => fc.assert(fc.property(anyLaws, (laws) => {
    for (const grouping of GROUPINGS) for (const order of ['urgency', 'given', 'urgency'] as const) assert.deepEqual(groupsOf(laws, grouping, order, TODAY).flatMap(({ own }) => own.map(({ law }) => law.id)).sort(), laws.map(({ id }) => id).sort());
  })));
});
