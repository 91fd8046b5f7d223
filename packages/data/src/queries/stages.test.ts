import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSpan } from '../calendar.ts';
import { aDate, aLaw, onDay } from '../law.fixture.ts';
import type { LawDate } from '../law.schema.ts';
import { STAGES, stageOf, type Stage } from '../stages.ts';
import { CERTAINTIES, DATE_KINDS, INSTRUMENTS, valuesOf } from '../vocabulary.ts';
import { stagesOf } from './stages.ts';

const stageNames = (law: Parameters<typeof stagesOf>[0]): Stage[] => stagesOf(law).map(({ stage }) => stage);
const asked = (law: Parameters<typeof stagesOf>[0]): Stage[] => stagesOf(law).flatMap(({ stage, optional }) => (optional ? [] : [stage]));
const undated = (fields: Partial<LawDate>): LawDate => aDate({ earliest: undefined, latest: undefined, ...parseSpan(undefined), ...fields });

const anyDate = fc.record({ when: fc.constantFrom('2026-05-01', '2026-Q4', '2027', undefined), kind: fc.constantFrom(...valuesOf(DATE_KINDS)), certainty: fc.constantFrom(...valuesOf(CERTAINTIES)), level: fc.constantFrom('eu' as const, 'nl' as const), stage: fc.option(fc.constantFrom(...valuesOf(STAGES)), { nil: undefined }) })
  .map(({ when, ...rest }) => aDate({ earliest: undefined, latest: undefined, ...parseSpan(when), ...rest }));
const anyLaw = fc.record({ instrument: fc.constantFrom(...valuesOf(INSTRUMENTS)), dates: fc.array(anyDate, { maxLength: 8 }), eli: fc.constantFrom(undefined, 'http://data.europa.eu/eli/reg_impl/2023/138/oj', 'http://data.europa.eu/eli/reg/2024/1689/oj') })
  .map(({ instrument, dates, eli }) => aLaw({ instrument, identifiers: eli === undefined ? {} : { eli }, dates: dates.map((date, i) => ({ ...date, id: `d${i}` })) }));

describe('stagesOf', () => {
  it('loses no date that has a stage, shows none twice, and keeps the order of the procedure', () => {
    fc.assert(fc.property(anyLaw, (law) => {
      const found = stagesOf(law);
      assert.deepEqual(found.flatMap(({ dates }) => dates.map(({ id }) => id)).sort(), law.dates.filter((date) => stageOf(date) !== undefined).map(({ id }) => id).sort());
      const order = found.map(({ stage }) => valuesOf(STAGES).indexOf(stage));
      assert.deepEqual(order, [...new Set(order)].toSorted((a, b) => a - b));
    }));
  });

  it('knows a stage only by a date that still holds and says when', () => {
    fc.assert(fc.property(anyLaw, (law) => {
      for (const { dates, known } of stagesOf(law)) assert.equal(known, dates.some(({ earliest, latest, certainty }) => (earliest ?? latest) !== undefined && certainty !== 'vervallen'));
    }));
  });

  it('gives the same answer whatever the order of the dates', () => {
    fc.assert(fc.property(anyLaw, (law) => { assert.deepEqual(stagesOf({ ...law, dates: law.dates.toReversed() }), stagesOf(law)); }));
  });

  it('asks of a directive that it is transposed, and of a regulation not', () => {
    assert.ok(asked(aLaw({ instrument: 'directive' })).includes('omzettingstermijn'));
    assert.ok(stageNames(aLaw({ instrument: 'directive' })).includes('implementatieplan'));
    for (const instrument of ['regulation', 'decision', 'proposal'] as const) assert.ok(!stageNames(aLaw({ instrument })).includes('omzettingstermijn'), instrument);
  });

  it('keeps what every law has apart from what only some have', () => {
    assert.deepEqual(asked(aLaw({ instrument: 'regulation' })), ['aankondiging', 'voorstel', 'ep-mandaat', 'algemene-orientatie', 'triloog', 'eerste-lezing', 'bekendmaking', 'inwerkingtreding', 'toepassing']);
    assert.deepEqual(asked(aLaw({ instrument: 'national-bill' })), ['parlement', 'staatsblad']);
    assert.deepEqual(asked(aLaw({ instrument: 'ministerial-regulation' })), ['staatsblad']);
  });

  it('gives a decision and a proposal the stages of a regulation', () => {
    for (const instrument of ['decision', 'proposal', 'announced-proposal'] as const) assert.deepEqual(stageNames(aLaw({ instrument })), stageNames(aLaw({ instrument: 'regulation' })), instrument);
  });

  it('gives Dutch rules no stages of Brussels', () => {
    for (const instrument of ['national-act', 'national-bill', 'national-decree', 'ministerial-regulation'] as const) assert.ok(!stageNames(aLaw({ instrument })).some((stage) => ['voorstel', 'triloog', 'bekendmaking', 'inwerkingtreding'].includes(stage)), instrument);
  });

  it('expects no negotiation of an implementing act, and nothing more of what was withdrawn', () => {
    const implementing = aLaw({ instrument: 'regulation', identifiers: { eli: 'http://data.europa.eu/eli/reg_impl/2023/138/oj' } });
    assert.deepEqual(asked(implementing), ['bekendmaking', 'inwerkingtreding', 'toepassing']);
    assert.ok(!stageNames(implementing).some((stage) => ['bnc-fiche', 'internetconsultatie', 'staatsblad'].includes(stage)));
    const withdrawn = aLaw({ instrument: 'withdrawn-proposal', dates: [onDay('2025-10-06', { id: 'weg', kind: 'ingetrokken' })] });
    assert.deepEqual(asked(withdrawn), ['aankondiging', 'voorstel']);
    assert.equal(stagesOf(withdrawn).at(-1)?.stage, 'gestopt');
  });

  it('has no end for a law that nobody ended, and no procedure for policy', () => {
    assert.ok(!stageNames(aLaw()).includes('gestopt'));
    assert.deepEqual(stagesOf(aLaw({ instrument: 'strategy' })), []);
    assert.deepEqual(stageNames(aLaw({ instrument: 'strategy', dates: [onDay('2025-07-04', { kind: 'bekendgemaakt', level: 'nl' })] })), ['staatsblad']);
  });

  it('says onbekend of a step whose day nobody knows', () => {
    const [stage] = stagesOf(aLaw({ dates: [undated({ kind: 'mandaat_EP' })] })).filter(({ dates }) => dates.length > 0);
    assert.equal(stage?.stage, 'ep-mandaat');
    assert.equal(stage.known, false);
  });
});
