import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { organisationType } from './organisation.ts';
import { ORGANISATION_TYPES } from './vocabulary.ts';

describe('organisationType', () => {
  it('reads types and TOOI codes', () => {
    assert.equal(organisationType('gemeente'), 'gemeente');
    assert.equal(organisationType(' Provincie '), 'provincie');
    assert.equal(organisationType('gm0716'), 'gemeente');
    assert.equal(organisationType('PV29'), 'provincie');
    assert.equal(organisationType('ws0655'), 'waterschap');
  });

  it('knows nothing else, whatever is passed', () => {
    for (const text of [undefined, null, '', 'gm', 'gm1', 'gm07161', 'mnre1034', 'constructor', '__proto__', 'toString']) assert.equal(organisationType(text), undefined, String(text));
    fc.assert(fc.property(fc.string(), (text) => {
      const type = organisationType(text);
      assert.ok(type === undefined || Object.hasOwn(ORGANISATION_TYPES, type));
    }));
  });
});
