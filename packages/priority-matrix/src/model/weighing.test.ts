import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PRIORITY_SETTINGS } from '@digitaal-europa/data';
import { newBoard, type BoardSettings } from './board.ts';
import { changeSettings } from './edit.ts';
import { takeOther } from './take-other.ts';
import { beginWeighing, tryPart, tryUsual, weighed, weighingConflicts } from './weighing.ts';

const board = (settings: BoardSettings = {}) => changeSettings(newBoard('b', 'Bord', { type: 'gemeente' }), settings);
const BEFORE = board({ urgentWithin: 9, effortMonths: { S: 1.25, M: 5.5 } });

describe('settings that are tried', () => {
  it('change nothing else, and are those of the board until one is tried', () => {
    const weighing = beginWeighing(BEFORE);
    assert.deepEqual([weighed(BEFORE, weighing), weighingConflicts(BEFORE, weighing)], [BEFORE, []]);
    const tried = tryPart(tryPart(weighing, { effortMonths: { S: 2.25 } }), { effortMonths: { L: 20 } });
    assert.deepEqual(weighed(BEFORE, tried).settings, { urgentWithin: 9, effortMonths: { S: 2.25, M: 5.5, L: 20 } });
  });

  it('leave alone what was changed elsewhere meanwhile, and ask nothing about it', () => {
    const tried = tryPart(beginWeighing(BEFORE), { effortMonths: { S: 2.25 } });
    const now = changeSettings(BEFORE, { urgentWithin: 12, effortMonths: { M: 7.5 } });
    assert.deepEqual([weighed(now, tried).settings, weighingConflicts(now, tried)], [{ urgentWithin: 12, effortMonths: { S: 2.25, M: 7.5 } }, []]);
  });

  it('go before the same setting that was changed elsewhere, which is told and can be taken', () => {
    const tried = tryPart(tryPart(beginWeighing(BEFORE), { effortMonths: { S: 2.25 } }), { urgentWithin: PRIORITY_SETTINGS.urgentWithin });
    const now = changeSettings(BEFORE, { urgentWithin: 12, effortMonths: { S: 4.25 } });
    const next = weighed(now, tried);
    const conflicts = weighingConflicts(now, tried);
    assert.deepEqual(conflicts, [{ board: 'b', field: 'S', kept: 2.25, other: 4.25 }, { board: 'b', field: 'urgentWithin', kept: undefined, other: 12 }]);
    assert.deepEqual(conflicts.reduce(takeOther, next).settings, now.settings);
  });

  it('ask nothing when both changed it to the same, nor when it was seen and put back', () => {
    const tried = tryPart(beginWeighing(BEFORE), { urgentWithin: 12 });
    assert.deepEqual(weighingConflicts(changeSettings(BEFORE, { urgentWithin: 12 }), tried), []);
    const back = tryPart(tried, { urgentWithin: 9 });
    assert.equal(weighed(changeSettings(BEFORE, { urgentWithin: 12 }), back).settings.urgentWithin, 9);
  });

  it('are those of the default model when all of them are put back', () => {
    const usual = tryUsual(tryPart(beginWeighing(BEFORE), { urgentWithin: 12 }));
    assert.deepEqual(weighed(BEFORE, usual).settings, {});
    assert.deepEqual(weighed(changeSettings(BEFORE, { procurementMonths: 1 }), usual).settings, {});
  });
});
