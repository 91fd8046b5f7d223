import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Law } from '@digitaal-europa/data';
import type { Decision } from './board.ts';
import { anyBoard, anyLaws, IMPORTANT, modelOf, sampleBoard, sampleDate, sampleLaw, sampleMove, type Judged } from './cards.fixture.ts';
import { crowdedOf, tieBreakersOf } from './tie-breakers.ts';

const NO_CHANCE: Judged = { ...IMPORTANT, opportunity: 1 };
/** Five to do now, of which the first has the first day. */
const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id, i) => sampleLaw(id, `2027-01-0${i + 1}`, NO_CHANCE));
const laws = (...others: readonly Law[]): Law[] => [...FIVE.filter(({ id }) => others.every((other) => other.id !== id)), ...others];
const ask = (all: readonly Law[], decisions: Readonly<Record<string, Decision>> = {}): string[] =>
  tieBreakersOf(modelOf(all, sampleBoard(decisions))).map(({ question, cards }) => `${question}: ${cards.map(({ key }) => key.split('/')[0]).join()}`);

describe('questions about a crowded box', () => {
  it('are asked only of a box that is crowded', () => {
    assert.equal(crowdedOf(modelOf(FIVE.slice(1))), undefined);
    const { quadrant, count, total } = crowdedOf(modelOf(FIVE)) ?? {};
    assert.deepEqual([quadrant, count, total, ask(FIVE.slice(1))], ['nu-doen', 5, 5, []]);
  });

  it('name what others wait for, most of them first', () => {
    const waits = (id: string, ...first: string[]): Law => sampleLaw(id, '2027-01-09', NO_CHANCE, {}, first.map((one) => `${one}/taak`));
    const all = laws(waits('c', 'e'), waits('d', 'e', 'b'));
    assert.equal(ask(all)[0], 'needed: e,b');
    assert.deepEqual(ask(all, { 'c/taak': { status: 'klaar' }, 'd/taak': { status: 'klaar' } }), ['earliest: a'], 'what is done waits for nothing');
  });

  it('name the first date that is certain, with all that have it', () => {
    assert.deepEqual(ask(FIVE), ['earliest: a']);
    assert.equal(tieBreakersOf(modelOf(FIVE))[0]?.date?.earliest, '2027-01-01');
    assert.deepEqual(ask(laws(sampleLaw('b', '2027-01-01', NO_CHANCE))), ['earliest: a,b']);
    const doubtful = (fields: object, law: Partial<Law> = {}): Law => sampleLaw('a', undefined, NO_CHANCE, { dates: [sampleDate('2027-01-01', fields)], ...law });
    for (const one of [doubtful({ certainty: 'verwacht' }), doubtful({ confidence: 'laag' }), doubtful({}, { instrument: 'proposal' }), sampleLaw('a', '2026-Q4', NO_CHANCE)]) assert.deepEqual(ask(laws(one)), ['earliest: b']);
  });

  it('name what is done together, when somebody said so', () => {
    assert.deepEqual(ask(FIVE, { 'b/taak': { delegate: { to: 'regio' } }, 'd/taak': { delegate: { to: 'koepel' } }, 'e/taak': { delegate: { to: 'leverancier' } } }), ['earliest: a', 'shared: b,d']);
  });

  it('name what brings much, unless chances do not count', () => {
    assert.deepEqual(ask(laws(sampleLaw('c', '2027-01-03'))), ['earliest: a', 'chance: c']);
    assert.deepEqual(tieBreakersOf(modelOf(laws(sampleLaw('c', '2027-01-03')), sampleBoard({}, { settings: { weights: { kans: 'uit' } } }))).map(({ question }) => question), ['earliest']);
  });

  it('are never answered by the whole box: that does not tell its cards apart', () => {
    assert.deepEqual(ask(['a', 'b', 'c', 'd', 'e'].map((id) => sampleLaw(id, '2027-01-01'))), []);
  });

  it('are the first three that have an answer', () => {
    const all = laws(sampleLaw('c', '2027-01-03', IMPORTANT, {}, ['b/taak']));
    assert.deepEqual(ask(all, { 'd/taak': { delegate: { to: 'regio' } } }), ['needed: b', 'earliest: a', 'shared: d']);
    assert.deepEqual(ask(all), ['needed: b', 'earliest: a', 'chance: c']);
  });

  it('name nothing that is done', () => assert.deepEqual(ask(FIVE, { 'a/taak': { status: 'klaar' } }), ['earliest: b']));

  it('name cards of the box only', () => fc.assert(fc.property(anyLaws, anyBoard, (all, board) => {
    // Everything in one box, so that it is crowded as often as not.
    const moves = Object.fromEntries(all.map(({ id }) => [`${id}/taak`, { ...board.decisions[`${id}/taak`], move: sampleMove('volgen') }]));
    const model = modelOf(all, { ...board, decisions: { ...board.decisions, ...moves } });
    for (const { cards } of tieBreakersOf(model)) assert.ok(cards.length > 0 && cards.every(({ place }) => place?.quadrant === model.crowded));
  })));
});
