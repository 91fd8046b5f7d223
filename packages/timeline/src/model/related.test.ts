import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathOf, relatedTo } from './related.ts';
import { sampleLaw } from './sample.fixture.ts';

const act = sampleLaw({ id: 'act', relations: [{ type: 'amends', to: 'older' }, { type: 'depends-on', to: 'elsewhere' }] });
const older = sampleLaw({ id: 'older', relations: [{ type: 'depends-on', to: 'act' }] });
const dutch = sampleLaw({ id: 'dutch', relations: [{ type: 'implements', to: 'act' }] });
const other = sampleLaw({ id: 'other', relations: [{ type: 'amends', to: 'older' }] });
const laws = [act, older, dutch, other];

describe('laws that belong together', () => {
  it('are those that name the chosen one, and those that it names, as far as they are shown', () => {
    assert.deepEqual([...relatedTo(act, laws)], [['older', { type: 'amends', side: 'from' }], ['dutch', { type: 'implements', side: 'to' }]]);
  });

  it('never are the chosen one itself', () => {
    assert.equal(relatedTo(sampleLaw({ id: 'act', relations: [{ type: 'amends', to: 'act' }] }), laws).has('act'), false);
  });

  it('are joined from the first row to the last, when there is something to join', () => {
    const related = relatedTo(act, laws);
    assert.deepEqual(pathOf(['other', 'older', 'other', 'act', 'x'], 'act', related), { first: 1, last: 3 });
    assert.equal(pathOf(['act', 'x'], 'act', related), undefined);
    assert.equal(pathOf(['older', 'dutch'], 'act', related), undefined);
  });
});
