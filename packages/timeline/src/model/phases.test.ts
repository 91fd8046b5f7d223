import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stagesOf, type Law, type Phase } from '@digitaal-europa/data';
import fc from 'fast-check';
import { phaseBar, stageSteps } from './phases.ts';
import { anyLaw, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

const proposed = sampleDate('2024-01-10', 'voorgesteld', { certainty: 'gebeurd' });
const published = sampleDate('2025-03-01', 'bekendgemaakt', { certainty: 'gebeurd' });

describe('the main phases', () => {
  it('are seven for a regulation, and it is in the last when it applies', () => {
    const bar = phaseBar(sampleLaw({ dates: [proposed, published, sampleDate('2026-01-01', 'van_toepassing')] }), TODAY);
    assert.equal(bar?.steps.length, 7);
    assert.deepEqual([bar.number, bar.current, bar.stopped], [7, 'toepassing', false]);
    assert.deepEqual([bar.steps[2]?.status, bar.steps[3]?.status, bar.steps[4]?.status], ['done', 'done', 'done']);
  });

  it('do not say of a consultation or a Dutch act that it has been, when no date says so and not every law has one', () => {
    const statusOf = (law: Law, asked: Phase): string | undefined => phaseBar(law, TODAY)?.steps.find(({ phase }) => phase === asked)?.status;
    const dates = [proposed, published, sampleDate('2026-01-01', 'van_toepassing')];
    assert.deepEqual([statusOf(sampleLaw({ dates }), 'raadpleging'), statusOf(sampleLaw({ dates }), 'omzetting')], ['unsure', 'unsure']);
    assert.equal(statusOf(sampleLaw({ dates: [...dates, sampleDate('2025-06-01', 'nl_in_werking', { level: 'nl' })] }), 'omzetting'), 'done');
    assert.equal(statusOf(sampleLaw({ instrument: 'directive', dates }), 'omzetting'), 'done');
  });

  it('put a published directive in its transposition', () => {
    const bar = phaseBar(sampleLaw({ instrument: 'directive', dates: [proposed, published, sampleDate('2027-10-01', 'nl_in_werking', { level: 'nl' })] }), TODAY);
    assert.deepEqual([bar?.number, bar?.current], [6, 'omzetting']);
  });

  it('do not move on because of a day that is only expected', () => {
    const bar = phaseBar(sampleLaw({ instrument: 'proposal', dates: [proposed, sampleDate('2026-06-01', 'voorlopig_akkoord', { certainty: 'verwacht' })] }), TODAY);
    assert.equal(bar?.current, 'voorstel');
    assert.equal(phaseBar(sampleLaw({ instrument: 'proposal', dates: [proposed, sampleDate('2026-06-01', 'voorlopig_akkoord', { certainty: 'gebeurd' })] }), TODAY)?.current, 'onderhandeling');
  });

  it('say of a proposal that it has been proposed, whether or not the day is known', () => {
    assert.equal(phaseBar(sampleLaw({ instrument: 'proposal' }), TODAY)?.current, 'voorstel');
    assert.equal(phaseBar(sampleLaw({ instrument: 'announced-proposal' }), TODAY)?.current, 'aankondiging');
  });

  it('have no phase of today when the law stopped', () => {
    const bar = phaseBar(sampleLaw({ instrument: 'withdrawn-proposal', dates: [proposed, sampleDate('2025-10-06', 'ingetrokken', { certainty: 'gebeurd' })] }), TODAY);
    assert.equal(bar?.stopped, true);
    assert.equal(bar.steps.some(({ status }) => status === 'now'), false);
  });

  it('do not stop a law of which a part has lapsed', () => {
    assert.equal(phaseBar(sampleLaw({ dates: [published, sampleDate('2026-01-01', 'van_toepassing'), sampleDate('2026-02-01', 'vervallen', { scope: 'deel' })] }), TODAY)?.stopped, false);
  });

  it('tell of a phase behind the law in which something is still to come', () => {
    const bar = phaseBar(sampleLaw({ dates: [published, sampleDate('2026-01-01', 'van_toepassing'), sampleDate('2027-02-01', 'stap', { stage: 'nadere-regels' })] }), TODAY);
    assert.deepEqual(bar?.steps.filter(({ busy }) => busy).map(({ phase }) => phase), ['vastgesteld']);
  });

  it('are not there for policy', () => {
    assert.equal(phaseBar(sampleLaw({ instrument: 'strategy', dates: [proposed] }), TODAY), undefined);
  });

  it('have at most one phase of today, after all that are done and before all to come, for any law', () => {
    fc.assert(fc.property(anyLaw, (law) => {
      const bar = phaseBar(law, TODAY);
      if (!bar) return;
      assert.match(bar.steps.map(({ status }) => status[0]).join(''), bar.stopped ? /^[du]*dl*$/ : /^[du]*nl*$/);
      assert.equal(bar.steps[bar.number - 1]?.phase, bar.current);
    }));
  });
});

describe('the steps', () => {
  it('hold every stage of the procedure once, in order, and count from 1', () => {
    fc.assert(fc.property(anyLaw, (law) => {
      const steps = stageSteps(law, TODAY);
      assert.deepEqual(steps.flatMap(({ stages }) => stages.map(({ stage }) => stage)), stagesOf(law).map(({ stage }) => stage));
      assert.deepEqual(steps.map(({ number }) => number), steps.map((_, i) => i + 1));
    }));
  });

  it('put what runs side by side in one step', () => {
    const together = stageSteps(sampleLaw(), TODAY).filter(({ stages }) => stages.length > 1).map(({ stages }) => stages.map(({ stage }) => stage));
    assert.deepEqual(together.map((stages) => stages[0]), ['feedback-op-voorstel', 'ep-commissiefase']);
    assert.ok(together[0]?.includes('bnc-fiche') && together[1]?.includes('raadswerkgroep'));
  });

  it('never take a forecast that has passed for done', () => {
    const statusOf = (when: string | undefined, certainty: 'verwacht' | 'gebeurd' | 'vervallen'): string | undefined =>
      stageSteps(sampleLaw({ dates: [sampleDate(when, 'voorgesteld', { certainty })] }), TODAY).flatMap(({ stages }) => stages).find(({ stage }) => stage === 'voorstel')?.status;
    assert.deepEqual([statusOf('2026-01-01', 'gebeurd'), statusOf('2026-01-01', 'verwacht'), statusOf('2027-01-01', 'verwacht'), statusOf(undefined, 'verwacht'), statusOf('2026-01-01', 'vervallen')], ['done', 'lapsed', 'coming', 'unknown', 'unknown']);
  });

  it('run while one can give input, also when only the last day is known, and are no question then', () => {
    const date = sampleDate('2026-12-24', 'raadpleging_sluit', { id: 'sluit', stage: 'feedback-op-voorstel', certainty: 'gepland' });
    const band = (fields: Parameters<typeof sampleLaw>[0], name: string) => stageSteps(sampleLaw(fields), TODAY).flatMap(({ stages }) => stages).find(({ stage }) => stage === name);
    const opened = sampleDate('2026-10-01', 'raadpleging_open', { id: 'open', stage: 'feedback-op-voorstel', certainty: 'gebeurd' });
    assert.deepEqual([band({ dates: [proposed, date] }, 'feedback-op-voorstel')?.status, band({ dates: [proposed, opened, date] }, 'feedback-op-voorstel')?.status], ['running', 'running']);
    assert.equal(band({}, 'bnc-fiche')?.optional, true);
    assert.equal(band({ influence: [{ id: 'fiche', stage: 'bnc-fiche', form: 'informeel', title: 'Fiche', evidence: 'secondary' }] }, 'bnc-fiche')?.optional, false);
  });

  it('run between their first and last date', () => {
    const dates = [sampleDate('2026-01-01', 'van_toepassing', { id: 'a' }), sampleDate('2028-01-01', 'van_toepassing', { id: 'b' })];
    assert.equal(stageSteps(sampleLaw({ dates }), TODAY).flatMap(({ stages }) => stages).find(({ stage }) => stage === 'toepassing')?.status, 'running');
  });
});
