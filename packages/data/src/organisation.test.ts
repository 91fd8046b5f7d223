import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anOrganisation } from './organisation.fixture.ts';
import { organisationToStart, organisationType, sizeClass } from './organisation.ts';
import { ORGANISATION_TYPES } from './vocabulary.ts';

describe('organisationToStart', () => {
  it('is who was chosen last, also where the page names no more than the type', () => {
    assert.deepEqual([organisationToStart(undefined, 'gm0716'), organisationToStart('', 'provincie'), organisationToStart('gemeente', 'gm0716')], ['gm0716', 'provincie', 'gm0716']);
  });

  it('is whom the page names: one organisation, or another type', () => {
    assert.deepEqual([organisationToStart('gm0344', 'gm0716'), organisationToStart('gm0344', 'gemeente'), organisationToStart('provincie', 'gm0716')], ['gm0344', 'gm0344', 'provincie']);
  });

  it('is nobody new when nothing that makes sense was kept', () => {
    for (const kept of [undefined, '', 'rijk', '<b>', 'gm0716 of zo']) assert.deepEqual([organisationToStart(undefined, kept), organisationToStart('gemeente', kept)], [undefined, 'gemeente']);
  });
});

describe('organisationType', () => {
  it('reads types and TOOI codes', () => {
    assert.equal(organisationType('gemeente'), 'gemeente');
    assert.equal(organisationType(' Provincie '), 'provincie');
    assert.equal(organisationType('gm0716'), 'gemeente');
    assert.equal(organisationType('PV29'), 'provincie');
    assert.equal(organisationType('ws0655'), 'waterschap');
  });

  it('knows nothing else, whatever is passed', () => {
    for (const text of [undefined, null, '', 'gm', 'gm1', 'gm07161', 'gm9001', 'mnre1034', 'constructor', '__proto__', 'toString']) assert.equal(organisationType(text), undefined, String(text));
    fc.assert(fc.property(fc.string(), (text) => {
      const type = organisationType(text);
      assert.ok(type === undefined || Object.hasOwn(ORGANISATION_TYPES, type));
    }));
  });
});

describe('sizeClass', () => {
  const ofSize = (value: number) => sizeClass(anOrganisation({ population: { value, on: '2026-01-01' } }));

  it('changes just above 50,000 and 100,000 inhabitants', () => {
    assert.deepEqual([0, 50_000, 50_001, 100_000, 100_001].map(ofSize), ['klein', 'klein', 'midden', 'midden', 'groot']);
  });

  it('is not known without a number of inhabitants', () => {
    assert.equal(sizeClass(anOrganisation({ type: 'waterschap' })), undefined);
  });

  it('never gets smaller with more inhabitants', () => {
    const order = ['klein', 'midden', 'groot'];
    fc.assert(fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (value, more) => order.indexOf(ofSize(value) ?? '') <= order.indexOf(ofSize(value + more) ?? '')));
  });
});
