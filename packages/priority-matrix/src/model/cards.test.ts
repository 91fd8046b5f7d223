import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthsBetween, openMoments, PRIORITY_SETTINGS } from '@digitaal-europa/data';
import fc from 'fast-check';
import { anyBoard, anyLaws, IMPORTANT, inGroups, MINOR, modelOf, PROFILE, sampleBoard, sampleDate, sampleLaw, sampleMove, TODAY } from './cards.fixture.ts';
import type { Board, Decision } from './board.ts';
import { cardsOf, dayOf, groupCards, settingsOf, type Card, type MatrixModel } from './cards.ts';
import { QUADRANTS } from './quadrants.ts';

const card = (model: MatrixModel, key: string): Card => { const found = model.cards.get(key); assert.ok(found, key); return found; };
const keys = (cards: readonly Card[]): string[] => cards.map(({ key }) => key.replace('/taak', ''));
/** The card of one law with one obligation, and a decision about it. */
const one = (when: string | undefined, decision: Decision = {}, change: Partial<Board> = {}, fields: Parameters<typeof sampleLaw>[3] = {}): Card => card(modelOf([sampleLaw('a', when, IMPORTANT, fields)], sampleBoard({ 'a/taak': decision }, change)), 'a/taak');

describe('a card', () => {
  it('goes where it belongs when somebody found out whether it applies, and comes back', () => {
    const applies = (value: 'ja' | 'nee' | 'onbekend') => ({ appliesTo: { gemeente: { value }, provincie: { value: 'ja' as const }, waterschap: { value: 'ja' as const } } });
    assert.deepEqual([one('2027-12-02', {}, {}, applies('onbekend')).where, one('2027-12-02', { forUs: 'ja' }, {}, applies('onbekend')).where, one('2027-12-02', { forUs: 'nee' }).where], ['ask', 'matrix', 'not-for-us']);
    assert.equal(one('2027-12-02', { forUs: 'nee' }).notBecause, 'said');
  });

  it('stands where it is computed until somebody decides otherwise', () => {
    const { place, computed, ghost, where, halo } = one('2027-12-02');
    assert.deepEqual([where, place, ghost], ['matrix', { quadrant: 'inplannen', startBy: '2027-09-02', months: computed?.slack.expected, by: 'computed' }, undefined]);
    assert.deepEqual(halo, { from: computed?.slack.least, to: computed?.slack.most });
  });
  it('moves to where a person puts it, and keeps the computed place as a ghost', () => {
    const { place, ghost } = one('2027-12-02', { move: sampleMove('volgen', { startBy: '2027-06' }) });
    assert.deepEqual(place, { quadrant: 'volgen', startBy: '2027-06-01', months: monthsBetween(TODAY, '2027-06-01'), by: 'person' });
    assert.deepEqual([ghost?.quadrant, ghost?.startBy], ['inplannen', '2027-09-02']);
  });
  it('has no ghost when a person chose the computed place', () => {
    assert.equal(one('2027-12-02', { move: sampleMove('inplannen') }).ghost, undefined);
    assert.equal(one('2027-12-02', { move: sampleMove('inplannen', { startBy: '2027-09' }) }).ghost, undefined);
    assert.equal(one('2027-12-02', { move: sampleMove('inplannen', { startBy: '2027-10' }) }).ghost?.quadrant, 'inplannen');
  });
  it('invents no month: across the line it has none, on its own side it keeps the computed one', () => {
    assert.deepEqual(one('2027-12-02', { move: sampleMove('nu-doen') }).place, { quadrant: 'nu-doen', startBy: undefined, months: undefined, by: 'person' });
    assert.deepEqual(one('2026-12-02', { move: sampleMove('volgen') }).place, { quadrant: 'volgen', startBy: undefined, months: undefined, by: 'person' });
    const { place, computed } = one('2027-12-02', { move: sampleMove('volgen') });
    assert.deepEqual([place?.startBy, place?.months], ['2027-09-02', computed?.slack.expected]);
    assert.equal(one('2027-12-02', { move: sampleMove('inplannen', { startBy: 'morgen' }) }).place?.startBy, '2027-09-02');
  });
  it('follows the organisation’s own lead time instead of the computed one', () => {
    const { computed, place } = one('2027-12-02', { leadMonths: 12 });
    assert.deepEqual([computed?.startBy, computed?.quadrant, place?.quadrant], ['2026-12-02', 'nu-doen', 'nu-doen']);
    assert.equal(computed?.slack.expected, monthsBetween(TODAY, '2026-12-02'));
    assert.deepEqual(one('2027-Q4', { leadMonths: 0 }).halo, { from: monthsBetween(TODAY, '2027-10-01'), to: monthsBetween(TODAY, '2027-12-31') });
    assert.equal(card(modelOf([sampleLaw('a', '2027-12-02', MINOR)], sampleBoard({ 'a/taak': { leadMonths: 12 } })), 'a/taak').place?.quadrant, 'samen');
  });
  it('has no month to begin when it applies already, whatever the lead time', () => {
    const { computed, halo } = one('2026-05-22', { answer: 'nee', leadMonths: 12 });
    assert.deepEqual([computed, halo], [{ quadrant: 'nu-doen', slack: { least: -6, expected: -6, most: -6 } }, undefined]);
  });
  it('follows the organisation’s own priority', () => {
    const laws = [sampleLaw('a', '2027-12-02', { ...MINOR, residents: 3, domains: 3 })];
    assert.deepEqual([undefined, 3].map((priority) => card(modelOf(laws, sampleBoard({ 'a/taak': { priority } })), 'a/taak').place?.quadrant), ['volgen', 'inplannen']);
  });
  it('says so when the date is another one than the move was based on', () => {
    const basis = { earliest: '2026-08-02', latest: '2026-08-02' };
    assert.deepEqual(one('2027-12-02', { move: sampleMove('volgen', { basis }) }).changed, { was: basis, now: { earliest: '2027-12-02', latest: '2027-12-02', quadrant: 'inplannen' } });
    assert.equal(one('2027-12-02', { move: sampleMove('volgen', { basis: { earliest: '2027-12-02', latest: '2027-12-02', quadrant: 'nu-doen' } }) }).changed, undefined);
    assert.equal(one('2027-12-02').changed, undefined);
    for (const other of [{ earliest: '2027-10-01', latest: '2027-11-30' }, { earliest: '2027-09-01', latest: '2027-12-31' }]) assert.deepEqual(one('2027-Q4', { move: sampleMove('volgen', { basis: other }) }).changed?.was, other);
  });
  it('names what must be done first and what waits for it, when that is for this organisation', () => {
    const nobody = { appliesTo: { gemeente: { value: 'nee' }, provincie: { value: 'nee' }, waterschap: { value: 'nee' } } } as const;
    const model = modelOf([sampleLaw('a', '2028', IMPORTANT, {}, ['b/taak', 'c/taak', 'taak', 'weg/taak']), sampleLaw('b', '2028'), sampleLaw('c', '2028', IMPORTANT, nobody, ['b/taak'])]);
    assert.deepEqual([card(model, 'a/taak').dependsOn, card(model, 'b/taak').dependents], [['b/taak'], ['a/taak']]);
  });
  it('carries the open moment of its law that closes first, which does not move it', () => {
    const closes = (id: string, day: string) => sampleDate(day, { id, kind: 'raadpleging_sluit', certainty: 'gepland' });
    const opens = sampleDate('2026-10-01', { id: 'open', kind: 'voorgesteld', certainty: 'gebeurd' });
    const laws = [sampleLaw('a', '2028', IMPORTANT, { dates: [sampleDate('2028'), opens, closes('laat', '2027-01-01'), closes('vroeg', '2026-12-03')] })];
    const model = cardsOf({ laws, board: sampleBoard(), today: TODAY, moments: openMoments(laws, TODAY) });
    assert.deepEqual([card(model, 'a/taak').influence?.daysLeft, card(modelOf(laws), 'a/taak').influence], [11, undefined]);
    assert.deepEqual(card(model, 'a/taak').place, card(modelOf(laws), 'a/taak').place);
  });
});

describe('the gate', () => {
  const where = (when: string | undefined, decision: Decision = {}, change: Partial<Board> = {}, fields: Parameters<typeof sampleLaw>[3] = {}): unknown[] => { const it = one(when, decision, change, fields); return [it.where, it.notBecause ?? it.question]; };
  const move = sampleMove('volgen');

  it('asks of what applies already whether it is met, and only what is not met enters the matrix, as backlog', () => {
    const laws = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleLaw(id, '2025-01-01'));
    const { already, matrix } = modelOf(laws, sampleBoard({ 'a/taak': { answer: 'ja' }, 'b/taak': { answer: 'deels' }, 'c/taak': { answer: 'nee' }, 'd/taak': { answer: 'weet-niet' } }));
    assert.deepEqual(Object.entries(already).map(([answer, cards]) => [answer, keys(cards)]), [['ja', ['a']], ['deels', ['b']], ['nee', ['c']], ['weet-niet', ['d']], ['undecided', ['e']]]);
    assert.deepEqual([keys(matrix['nu-doen'].cards), keys(matrix['nu-doen'].backlog)], [[], ['b', 'c']]);
  });
  it('keeps a person’s place of what applies already, unless it is met', () => {
    assert.deepEqual([where('2025-01-01', { move })[0], where('2025-01-01', { move, answer: 'weet-niet' })[0], where('2025-01-01', { move, answer: 'ja' })[0]], ['matrix', 'matrix', 'already']);
  });
  it('sets apart what has to be found out, and proposals without a date', () => {
    assert.deepEqual(where('2028', {}, { profile: { type: 'waterschap' } }), ['ask', 'applies']);
    assert.deepEqual(where(undefined), ['ask', 'date']);
    assert.deepEqual(where(undefined, {}, {}, { instrument: 'proposal' }), ['drafts', 'date']);
    assert.deepEqual(where('2028', {}, {}, { instrument: 'proposal' }), ['matrix', undefined]);
    assert.deepEqual(where(undefined, {}, { profile: { type: 'waterschap' } }, { instrument: 'proposal' }), ['ask', 'applies']);
    assert.deepEqual(where(undefined, { move }), ['matrix', 'date']);
  });
  it('asks how important a thing is when every reason is switched off', () => {
    const weights = { inwoners: 'uit', organisatie: 'uit', toezicht: 'uit', afhankelijk: 'uit', kans: 'uit' } as const;
    assert.deepEqual(where('2028', {}, { settings: { weights } }), ['ask', 'importance']);
  });
  it('leaves what is not for this organisation out of the matrix, whatever was moved under another profile', () => {
    assert.deepEqual(where('2028', { move }, { profile: { type: 'provincie' } }), ['not-for-us', 'law']);
    assert.equal(one('2028', { move }, { profile: { type: 'provincie' } }).changed, undefined);
  });
  it('names decisions about obligations that the data no longer have', () => assert.deepEqual(modelOf([sampleLaw('a', '2028')], sampleBoard({ 'weg/taak': { note: 'Werk.' } })).lost, ['weg/taak']));

  it('puts every obligation and own task in exactly one place, and what is computed on its own side of the line', () => {
    fc.assert(fc.property(anyLaws, anyBoard, (laws, board) => {
      const model = modelOf(laws, board);
      const all = [...laws.map(({ id }) => `${id}/taak`), ...board.own.map(({ key }) => key)].sort();
      assert.deepEqual([...model.cards.keys()].sort(), all);
      assert.deepEqual(inGroups(model).map(({ key }) => key).sort(), all);
      for (const { where: group, place, ghost, computed } of model.cards.values()) {
        assert.equal(group === 'matrix', place !== undefined);
        if (ghost) assert.ok(place?.by === 'person' && ghost === computed);
        if (place?.by === 'computed') assert.ok((place.quadrant === 'nu-doen' || place.quadrant === 'samen') === ((place.months ?? NaN) <= model.settings.urgentWithin));
        if (place?.startBy !== undefined) assert.ok(Math.abs((place.months ?? NaN) - monthsBetween(TODAY, place.startBy)) < 0.05);
      }
      assert.deepEqual(model.lost.filter((key) => model.cards.has(key)), []);
    }));
  });
});

describe('the order in a quadrant', () => {
  it('is pinned, by hand, coming dates by date, and then the backlog, what still comes first and then the newest', () => {
    // Begins last and is due first: in "nu doen" the deadline counts.
    const laws = [
      sampleLaw('later', '2027-02-01', { ...IMPORTANT, effort: 'L' }), sampleLaw('eerder', '2026-12-01'), sampleLaw('hand-2', '2027-01-01'), sampleLaw('hand-1', '2027-01-01'), sampleLaw('vast', '2027-02-20'),
      sampleLaw('oud', '2018-05-25'), sampleLaw('nieuw', '2025-05-25'), sampleLaw('komt-nog', '2016-01-01', IMPORTANT, { dates: [sampleDate('2016-01-01'), sampleDate('2027-06-01', { id: 'deel' })], obligations: [{ ...sampleLaw('x', '2028').obligations[0]!, dates: ['geldt', 'deel'] }] }),
    ];
    const nee: Decision = { answer: 'nee' };
    const { matrix } = modelOf(laws, sampleBoard({ 'hand-2/taak': { order: 2 }, 'hand-1/taak': { order: 1 }, 'vast/taak': { pinned: true }, 'oud/taak': nee, 'nieuw/taak': nee, 'komt-nog/taak': nee }));
    assert.deepEqual([keys(matrix['nu-doen'].cards), keys(matrix['nu-doen'].backlog)], [['vast', 'hand-1', 'hand-2', 'eerder', 'later'], ['komt-nog', 'nieuw', 'oud']]);
  });
  it('is by start elsewhere, without a start last', () => {
    const laws = [sampleLaw('a', '2028-06-01'), sampleLaw('b', '2028-09-01', { ...IMPORTANT, effort: 'L' }), sampleLaw('c', '2028-03-01'), sampleLaw('0', '2026-12-01')];
    assert.deepEqual(keys(modelOf(laws, sampleBoard({ '0/taak': { move: sampleMove('inplannen') } })).matrix.inplannen.cards), ['b', 'c', 'a', '0']);
  });
  it('is the same whatever else stands in the matrix', () => {
    fc.assert(fc.property(anyLaws, anyBoard, (laws, board) => {
      const { matrix } = modelOf(laws, board);
      for (const quadrant of QUADRANTS) {
        const { cards } = matrix[quadrant];
        const alone = groupCards(cards.toReversed()).matrix[quadrant].cards;
        assert.deepEqual(keys(alone), keys(cards));
        const days = cards.filter(({ decision: { pinned, order }, own }) => !pinned && order === undefined && !own).map((one) => (quadrant === 'nu-doen' ? dayOf(one) : one.place?.months ?? Infinity));
        assert.deepEqual(days, days.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }
    }));
  });
  it('places own tasks, by hand as well', () => {
    const board = sampleBoard({ 'eigen/2': { move: sampleMove('volgen') } }, { own: [{ key: 'eigen/1', title: 'Een', quadrant: 'inplannen', startBy: '2027-10' }, { key: 'eigen/2', title: 'Twee', quadrant: 'nu-doen' }] });
    const model = modelOf([sampleLaw('a', '2027-12-02')], board);
    assert.deepEqual([keys(model.matrix.inplannen.cards), keys(model.matrix.volgen.cards)], [['a', 'eigen/1'], ['eigen/2']]);
    assert.equal(card(model, 'eigen/2').placed, undefined);
    assert.deepEqual(card(modelOf([], sampleBoard({}, { own: [{ key: 'constructor', title: 'Raar', quadrant: 'volgen' }] })), 'constructor').decision, {});
  });
  it('tells which quadrant holds too much to say what goes first', () => {
    const laws = (count: number) => [...Array(count).keys()].map((i) => sampleLaw(`n${i}`, '2026-12-01')).concat([...Array(5).keys()].map((i) => sampleLaw(`p${i}`, '2028', MINOR)));
    assert.deepEqual([modelOf(laws(5)).crowded, modelOf(laws(3)).crowded, modelOf([]).crowded], ['nu-doen', 'volgen', undefined]);
    assert.ok(QUADRANTS.every((quadrant) => modelOf([sampleLaw('a', '2028')]).crowded !== quadrant));
  });
});

describe('settings', () => {
  it('are the default model with what the board changed', () => {
    assert.deepEqual(settingsOf({}), PRIORITY_SETTINGS);
    const own = settingsOf({ effortMonths: { L: 18 }, weights: { kans: 'uit' }, urgentWithin: 6, importantFrom: undefined });
    assert.deepEqual(own, { ...PRIORITY_SETTINGS, effortMonths: { S: 3, M: 6, L: 18 }, weights: { ...PRIORITY_SETTINGS.weights, kans: 'uit' }, urgentWithin: 6 });
  });
});

describe('what does not change', () => {
  const laws = [sampleLaw('a', '2028'), sampleLaw('b', '2028')];
  const [before, after] = [modelOf(laws), modelOf(laws, sampleBoard({ 'a/taak': { note: 'Nieuw.' } }))];
  it('stays the same object: only the card that was decided about is made again', () => {
    assert.equal(before.cards.get('b/taak'), after.cards.get('b/taak'));
    assert.notEqual(before.cards.get('a/taak'), after.cards.get('a/taak'));
    assert.equal(after.cards.get('a/taak')?.decision.note, 'Nieuw.');
  });
  it('is not mistaken for what does: another day, profile, setting or list of laws is reckoned anew', () => {
    assert.notDeepEqual(card(modelOf(laws, sampleBoard(), '2027-01-01'), 'b/taak').computed, card(before, 'b/taak').computed);
    assert.equal(card(modelOf(laws, sampleBoard({}, { profile: { ...PROFILE, type: 'provincie' } })), 'b/taak').where, 'not-for-us');
    assert.equal(card(modelOf(laws, sampleBoard({}, { settings: { urgentWithin: 24 } })), 'b/taak').place?.quadrant, 'nu-doen');
    assert.equal(modelOf([sampleLaw('b', undefined)]).ask.length, 1);
  });
});
