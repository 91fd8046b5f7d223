import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PHASES, STAGES, stageMeaning, stageOf, type Stage } from './stages.ts';
import { DATE_KINDS, LEVERAGES, valuesOf, type DateKind } from './vocabulary.ts';

const stages = valuesOf(STAGES);
/** Steps that only the European Parliament or the Council can take. */
const EUROPEAN_ONLY: readonly DateKind[] = ['mandaat_EP', 'algemene_orientatie', 'voorlopig_akkoord'];

describe('STAGES', () => {
  it('stand in the order of the phases', () => {
    const order = valuesOf(PHASES);
    const places = stages.map((stage) => order.indexOf(stageMeaning(stage).phase));
    assert.deepEqual(places, places.toSorted((a, b) => a - b));
  });

  it('give every phase at least one stage that is not only sometimes there, but for the end', () => {
    for (const phase of valuesOf(PHASES)) {
      const own = stages.filter((stage) => stageMeaning(stage).phase === phase);
      assert.ok(own.length > 0, phase);
      // Consultations may be left out, and a law that stops is no rule.
      if (phase !== 'raadpleging' && phase !== 'gestopt') assert.ok(own.some((stage) => stageMeaning(stage).optional !== true), phase);
    }
  });

  it('have names of their own in both languages', () => {
    for (const language of ['nl', 'en'] as const) assert.equal(new Set(stages.map((stage) => STAGES[stage][language])).size, stages.length, language);
  });

  it('put every Dutch stage in the proposal or in the Dutch implementation', () => {
    for (const stage of stages) {
      const { level, phase } = stageMeaning(stage);
      if (level === 'nl') assert.ok(phase === 'voorstel' || phase === 'omzetting', stage);
      else assert.notEqual(phase, 'omzetting', stage);
    }
  });

  it('say that input changes nothing once the words are fixed', () => {
    const fixed: readonly Stage[] = ['eerste-lezing', 'derde-lezing', 'bekendmaking', 'inwerkingtreding', 'staatsblad', 'omzettingstermijn', 'toepassing', 'handhaving', 'gestopt'];
    for (const stage of fixed) assert.equal(STAGES[stage].leverage, 'geen', stage);
    for (const stage of stages) assert.ok(stageMeaning(stage).leverage in LEVERAGES, stage);
  });

  it('ask only of a directive that it is transposed', () => {
    assert.deepEqual(stages.filter((stage) => stageMeaning(stage).only !== undefined), ['implementatieplan', 'omzettingstermijn']);
    assert.equal(STAGES.omzettingstermijn.only, 'directive');
  });
});

describe('stageOf', () => {
  it('knows a stage for every kind of date on each level where it can occur', () => {
    for (const kind of valuesOf(DATE_KINDS)) {
      if (kind === 'stap') continue;
      assert.notEqual(stageOf({ kind, level: 'eu' }), undefined, `${kind} eu`);
      if (EUROPEAN_ONLY.includes(kind)) assert.equal(stageOf({ kind, level: 'nl' }), undefined, `${kind} nl`);
      else assert.notEqual(stageOf({ kind, level: 'nl' }), undefined, `${kind} nl`);
    }
  });

  it('puts no Dutch date in a negotiation, and no European one in a Dutch consultation or parliament', () => {
    for (const kind of valuesOf(DATE_KINDS)) {
      const [european, dutch] = [stageOf({ kind, level: 'eu' }), stageOf({ kind, level: 'nl' })];
      if (dutch !== undefined) assert.notEqual(stageMeaning(dutch).phase, 'onderhandeling', kind);
      // These two are set in a directive, or end one: the Member State is their addressee whatever the level.
      if (european !== undefined && kind !== 'nl_in_werking' && kind !== 'omzettingstermijn' && kind !== 'inbreukprocedure') assert.equal(stageMeaning(european).level, 'eu', kind);
    }
  });

  it('never mixes existing in law with having to comply', () => {
    assert.equal(stageOf({ kind: 'in_werking', level: 'eu' }), 'inwerkingtreding');
    assert.equal(stageOf({ kind: 'van_toepassing', level: 'eu' }), 'toepassing');
    assert.equal(stageOf({ kind: 'voorlopig_akkoord', level: 'eu' }), 'triloog');
  });

  it('follows the order of the kinds: what comes later in a procedure is in no earlier phase', () => {
    const order = valuesOf(PHASES);
    // A deadline for Member States and rules in force here come before application in the list of kinds, and infringement after it.
    for (const level of ['eu', 'nl'] as const) {
      const phases = valuesOf(DATE_KINDS).filter((kind) => kind !== 'inbreukprocedure').flatMap((kind) => { const stage = stageOf({ kind, level }); return stage === undefined ? [] : [order.indexOf(stageMeaning(stage).phase)]; });
      // In the Netherlands a consultation is part of making the act, so it stands beside the parliament and not before it.
      assert.deepEqual(phases, phases.toSorted((a, b) => a - b), level);
    }
  });

  it('takes what an editor says before what the kind says', () => {
    assert.equal(stageOf({ kind: 'raadpleging_open', level: 'eu', stage: 'nadere-regels' }), 'nadere-regels');
    assert.equal(stageOf({ kind: 'stap', level: 'nl' }), undefined);
    assert.equal(stageOf({ kind: 'stap', level: 'nl', stage: 'bnc-fiche' }), 'bnc-fiche');
  });
});
