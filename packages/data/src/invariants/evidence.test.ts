import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { AllRecords } from '../feed.ts';
import { aCall } from '../exports/records.fixture.ts';
import { aFund } from '../fund.fixture.ts';
import { aDate, aLaw } from '../law.fixture.ts';
import { CROSS_INVARIANTS, claimsCanBeChecked } from '../invariants.ts';
import { readContent } from '../node/content.ts';

const source = { title: 'Publicatieblad' };
const none: AllRecords = { laws: [], funds: [], networks: [], organisations: [], services: [] };
const places = (records: Partial<AllRecords>): string[] => claimsCanBeChecked({ ...none, ...records }).map(({ kind, id, path }) => `${kind} ${id} ${path}`);
/** A fund of which nothing is claimed but what a test adds. */
const fund = (fields: Parameters<typeof aFund>[0]) => aFund({ id: 'geld', evidence: 'unverified', digital: { role: 'hoofddoel', reason: 'Alles is digitaal.', evidence: 'unverified' }, ...fields });

describe('what we claim to know', () => {
  it('names the source it is from, in every part of a record [R36]', () => {
    for (const evidence of ['source-read', 'secondary'] as const) {
      assert.deepEqual(places({ laws: [aLaw({ dates: [aDate({ evidence, source }), aDate({ id: 'tweede', evidence, source: undefined })] })] }), ['laws proefwet dates[1].evidence']);
    }
    const amount = { from: 1, to: 2, evidence: 'secondary' } as const;
    assert.deepEqual(places({ funds: [fund({ calls: [aCall({ evidence: 'unverified', perProject: amount })] })] }), ['funds geld calls[0].perProject.evidence']);
    assert.deepEqual(places({ funds: [fund({ calls: [aCall({ evidence: 'unverified', perProject: { ...amount, source } })] })] }), []);
  });
  it('does not lean on the sources of the whole record', () => {
    assert.deepEqual(places({ laws: [aLaw({ sources: [source], dates: [aDate({ evidence: 'secondary', source: undefined })] })] }), ['laws proefwet dates[0].evidence']);
  });
  it('names sources for the record as a whole', () => {
    assert.deepEqual(places({ funds: [fund({ evidence: 'secondary', sources: [] })] }), ['funds geld evidence']);
    assert.deepEqual(places({ funds: [fund({ evidence: 'secondary', sources: [source] })] }), []);
  });
  it('is nothing when it says that nobody checked it', () => {
    assert.deepEqual(places({ laws: [aLaw({ sources: [], dates: [aDate({ evidence: 'unverified', source: undefined })] })] }), []);
  });
  it('is told with what was found and what was expected', () => {
    assert.equal(claimsCanBeChecked({ ...none, funds: [fund({ evidence: 'secondary', sources: [] })] })[0]?.message, '"secondary" without a source; expected at least one of `sources`, or "unverified"');
  });
  it('can be checked in all our content', () => {
    assert.ok(CROSS_INVARIANTS.includes(claimsCanBeChecked));
    assert.deepEqual(claimsCanBeChecked(readContent(resolve(import.meta.dirname, '../../content')).records), []);
  });
});
