import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FACET_VALUES, FACETS } from './facets.ts';
import { anyState, ORGANISATIONS } from './map.fixture.ts';
import { chipsOf, chosenIn, clearFilters, DEFAULT_STATE, kindsShown, toggleFacet, toggleKind, VIEWS, whoIs, wishesOf, withFacet, withHours, withOrganisation, withoutChip, withPathTo, withSort, withView } from './state.ts';

describe('the state of the network map', () => {
  it('keeps only values that a facet has, each once', () => {
    assert.deepEqual(withFacet(DEFAULT_STATE, 'theme', ['ai', 'onzin', 'ai', 'toString']).facets, { theme: ['ai'] });
    assert.deepEqual(withFacet(withFacet(DEFAULT_STATE, 'theme', ['ai']), 'theme', []), DEFAULT_STATE);
  });

  it('is the same again after a value was chosen and taken back', () => {
    fc.assert(fc.property(anyState, fc.constantFrom(...FACETS), (state, id) => {
      for (const value of FACET_VALUES[id]) {
        const there = toggleFacet(state, id, value);
        assert.notEqual(chosenIn(there, id).includes(value), chosenIn(state, id).includes(value));
        assert.deepEqual([...chosenIn(toggleFacet(there, id, value), id)].sort(), [...chosenIn(state, id)].sort());
      }
    }));
  });

  it('shows all kinds, and in the legend always at least one', () => {
    assert.deepEqual(kindsShown(DEFAULT_STATE), FACET_VALUES.kind);
    const without = toggleKind(DEFAULT_STATE, 'platform');
    assert.deepEqual(kindsShown(without), ['network', 'koepel', 'authority', 'programme']);
    assert.deepEqual(toggleKind(without, 'platform'), DEFAULT_STATE);
    assert.deepEqual(toggleKind(withFacet(DEFAULT_STATE, 'kind', ['koepel']), 'koepel'), DEFAULT_STATE);
    fc.assert(fc.property(anyState, fc.constantFrom(...FACET_VALUES.kind), (state, kind) => { assert.ok(kindsShown(toggleKind(state, kind)).length > 0); }));
  });

  it('loses nothing when another view is chosen', () => {
    fc.assert(fc.property(anyState, fc.constantFrom(...VIEWS), (state, view) => { assert.deepEqual({ ...withView(state, view), view: state.view }, state); }));
  });

  it('forgets with an organisation only what was about that organisation', () => {
    const state = { ...withFacet(withFacet(DEFAULT_STATE, 'membership', ['member']), 'theme', ['ai']), organisation: 'gm0716', pathTo: 'gm0001', selected: { kind: 'network', id: 'a' } } as const;
    assert.deepEqual(withOrganisation(state, 'gm0002'), { ...state, organisation: 'gm0002', facets: { theme: ['ai'] } });
    assert.equal(withOrganisation(state, ' GM0001 ').pathTo, undefined, 'a way to oneself');
    assert.equal(withOrganisation(state, 'gm0716'), state);
    assert.equal(withOrganisation(state, '').organisation, undefined);
    assert.equal(withPathTo(state, 'gm0716').pathTo, undefined);
  });

  it('takes whole hours that somebody can have', () => {
    assert.deepEqual([8, 0, -1, 2.5, 501, NaN, undefined].map((hours) => withHours(DEFAULT_STATE, hours).hoursPerQuarter), [8, undefined, undefined, undefined, undefined, undefined, undefined]);
    assert.deepEqual(wishesOf({ facets: { theme: ['ai'], function: ['cio'], kind: ['network'] }, hoursPerQuarter: 8 }, ['gm0001']), { themes: ['ai'], functions: ['cio'], hoursPerQuarter: 8, peers: ['gm0001'] });
  });

  it('turns a column round when it is chosen again', () => {
    const members = withSort(DEFAULT_STATE, 'members');
    assert.deepEqual([members.sort, withSort(members, 'members').sort, withSort(withSort(members, 'members'), 'members').sort, withSort(withSort(members, 'members'), 'kind').sort].map(({ by, descending }) => `${by} ${String(descending)}`), ['members false', 'members true', 'members false', 'kind false']);
  });

  it('has a chip for everything that is filtered by, and each takes exactly one away', () => {
    fc.assert(fc.property(anyState, (state) => {
      const chips = chipsOf(state);
      for (const [i, chip] of chips.entries()) assert.deepEqual(chipsOf(withoutChip(state, chip)), chips.toSpliced(i, 1));
      assert.deepEqual(chipsOf(clearFilters(state)), []);
      assert.equal(clearFilters(state).organisation, state.organisation);
    }));
  });
});

describe('whoIs', () => {
  it('is an organisation, else a type, else nobody', () => {
    assert.deepEqual([whoIs('GM0716', ORGANISATIONS)?.organisation?.name, whoIs('GM0716', ORGANISATIONS)?.type], ['Tholen', 'gemeente']);
    assert.deepEqual(whoIs('waterschap', ORGANISATIONS), { type: 'waterschap', organisation: undefined });
    assert.deepEqual(whoIs('gm9999', ORGANISATIONS), { type: 'gemeente', organisation: undefined });
    assert.deepEqual([whoIs('koepel-a', ORGANISATIONS)?.type, whoIs('koepel-a', ORGANISATIONS)?.organisation?.id], [undefined, 'koepel-a']);
    assert.deepEqual([whoIs('onzin', ORGANISATIONS), whoIs(undefined, ORGANISATIONS)], [undefined, undefined]);
  });
});
