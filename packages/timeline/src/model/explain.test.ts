import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stagesOf } from '@digitaal-europa/data';
import fc from 'fast-check';
import { EXAMPLE_LAW, lawToExplain, walkOf } from './explain.ts';
import { anyLaw, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

describe('the walk through the procedure', () => {
  it('begins with the law asked for, else the example, else the one with the longest past', () => {
    const long = sampleLaw({ id: 'lang', dates: [sampleDate('2025-01-01')] });
    const [short, example] = [sampleLaw({ id: 'kort' }), sampleLaw({ id: EXAMPLE_LAW })];
    assert.equal(lawToExplain([short, long, example], 'kort', TODAY), short);
    assert.equal(lawToExplain([short, long, example], 'weg', TODAY), example);
    assert.equal(lawToExplain([short, long], undefined, TODAY), long);
    assert.equal(lawToExplain([], undefined, TODAY), undefined);
  });

  it('passes every stage once and in order, with the phase that it is in', () => {
    fc.assert(fc.property(anyLaw, (law) => {
      const { phases } = walkOf(law, TODAY);
      assert.deepEqual(phases.flatMap(({ phase, steps }) => steps.flatMap(({ stages }) => stages.map(({ stage }) => [stage, phase]))), stagesOf(law).map(({ stage, phase }) => [stage, phase]));
    }));
  });

  it('tells what one could do in the stage in which it was', () => {
    const law = sampleLaw({ dates: [sampleDate('2024-01-10', 'voorgesteld', { certainty: 'gebeurd' })], influence: [{ id: 'reageer', stage: 'feedback-op-voorstel', form: 'formeel', title: 'Reageer', evidence: 'secondary' }] });
    const having = walkOf(law, TODAY).phases.flatMap(({ steps }) => steps.flatMap(({ stages }) => stages)).filter(({ moments }) => moments.length > 0);
    assert.deepEqual(having.map(({ stage, moments }) => [stage, moments[0]?.id]), [['feedback-op-voorstel', 'reageer']]);
  });
});
