import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plotStrings } from '../strings/plot.strings.ts';
import { tableStrings } from '../strings/table.strings.ts';
import type { Card } from './cards.ts';
import { IMPORTANT, MINOR, modelOf, sampleBoard, sampleDate, sampleLaw, sampleMove } from './cards.fixture.ts';
import { beginOf, canStep, dateOf, orderWith, rowGroups, type RowSort } from './rows.ts';

const texts = tableStrings('nl');
const LAWS = [sampleLaw('b', '2027-01-01', { ...IMPORTANT, residents: 2 }), sampleLaw('a', '2026-12-20'), sampleLaw('c10', '2027-01-01'), sampleLaw('c9', '2027-02-01'), sampleLaw('oud', '2020-01-01'), sampleLaw('later', '2029-06-01', MINOR)];
const model = modelOf(LAWS, sampleBoard({ 'oud/taak': { answer: 'nee' } }));
const titles = (cards: readonly Card[] = []): string[] => cards.map(({ law }) => law?.id ?? '');
const sorted = (sort: RowSort): string[] => titles(rowGroups(model, sort)[0]?.cards);
const card = (key: string, from = model): Card => { const found = from.cards.get(`${key}/taak`); assert.ok(found, key); return found; };

describe('the rows of the matrix', () => {
  it('stand by box in reading order, what applies already apart', () => {
    const groups = rowGroups(model, 'own');
    assert.deepEqual(groups.map(({ quadrant }) => quadrant), ['nu-doen', 'inplannen', 'samen', 'volgen']);
    assert.deepEqual([titles(groups[0]?.backlog), titles(groups[3]?.cards)], [['oud'], ['later']]);
  });

  it('keep the order of the matrix, or are sorted within a box', () => {
    assert.deepEqual(sorted('own'), model.matrix['nu-doen'].cards.map(({ law }) => law?.id));
    assert.deepEqual(sorted('date'), ['a', 'b', 'c10', 'c9']);
    assert.deepEqual(sorted('name'), ['a', 'b', 'c9', 'c10'], 'numbers as people count');
    assert.equal(sorted('importance').at(-1), 'b');
  });

  it('leave the groups of the model as they are', () => {
    const before = titles(model.matrix['nu-doen'].cards);
    rowGroups(model, 'name');
    assert.deepEqual(titles(model.matrix['nu-doen'].cards), before);
  });
});

describe('an own order', () => {
  const { cards } = model.matrix['nu-doen'];
  const keys = cards.map(({ key }) => key);

  it('exchanges a card with its neighbour', () => {
    assert.deepEqual(orderWith(cards, 1, -1), [keys[1], keys[0], keys[2], keys[3]]);
    assert.deepEqual(orderWith(cards, 1, 1), [keys[0], keys[2], keys[1], keys[3]]);
  });

  it('ends at the first and the last, and where pinned cards begin', () => {
    assert.deepEqual([canStep(cards, 0, -1), canStep(cards, 0, 1), canStep(cards, 3, 1), orderWith(cards, 3, 1)], [false, true, false, keys]);
    const pinned = modelOf(LAWS, sampleBoard({ 'c9/taak': { pinned: true } })).matrix['nu-doen'].cards;
    assert.deepEqual([titles(pinned)[0], canStep(pinned, 0, 1), canStep(pinned, 1, -1)], ['c9', false, false]);
  });
});

describe('the days of a row', () => {
  it('say now with the month that was recommended, and else a month', () => {
    assert.deepEqual(beginOf(card('a'), texts), { begin: 'nu', note: 'aanbevolen: sep 2026' });
    assert.deepEqual(beginOf(card('later'), texts), { begin: 'mrt 2029', note: '' });
    assert.deepEqual(beginOf(card('oud'), texts), { begin: 'nu', note: '' });
  });

  it('say the month that somebody chose, or that nobody chose one', () => {
    const moved = modelOf(LAWS, sampleBoard({ 'a/taak': { move: sampleMove('inplannen', { startBy: '2027-05' }) }, 'b/taak': { move: sampleMove('inplannen') } }));
    assert.deepEqual([beginOf(card('a', moved), texts).begin, beginOf(card('b', moved), texts).begin], ['mei 2027', 'geen maand gekozen']);
  });

  it('say how sure a date is, and never leave a doubt out', () => {
    assert.deepEqual(dateOf(card('a'), texts), { date: '20 dec 2026', sure: 'bindend' });
    const of = (fields: Parameters<typeof sampleDate>[1], when = '2027-03-01'): unknown => dateOf(card('x', modelOf([sampleLaw('x', when, IMPORTANT, { dates: [sampleDate(when, fields)] })], sampleBoard({ 'x/taak': { answer: 'deels' } }))), texts);
    assert.deepEqual(of({ certainty: 'verwacht', evidence: 'unverified' }), { date: '1 mrt 2027', sure: 'verwacht, te bevestigen' });
    assert.deepEqual(of({ confidence: 'midden' }), { date: '1 mrt 2027', sure: 'bindend, te bevestigen' });
    assert.deepEqual(of({ certainty: 'verwacht' }, '2026-02-01'), { date: '1 feb 2026', sure: 'verwachting verstreken' });
    assert.deepEqual(of({ latest: undefined, precision: 'onbekend' }), { date: 'niet eerder dan 1 mrt 2027', sure: 'bindend' });
  });

  it('tell of what applies already since when, or what is still to come', () => {
    assert.deepEqual(dateOf(card('oud'), texts), { date: 'sinds 1 jan 2020', sure: 'bindend' });
    const next = sampleDate('2027-08-01', { id: 'tweede', confidence: 'laag' });
    const two = sampleLaw('twee', '2020-01-01', IMPORTANT, { dates: [sampleDate('2020-01-01'), next] });
    const both = { ...two, obligations: two.obligations.map((one) => ({ ...one, dates: ['geldt', 'tweede'] })) };
    assert.deepEqual(dateOf(card('twee', modelOf([both], sampleBoard({ 'twee/taak': { answer: 'nee' } }))), texts), { date: 'komt nog: 1 aug 2027', sure: 'bindend, te bevestigen' });
  });

  it('tell of an own task what the organisation aims for', () => {
    const own = modelOf([], sampleBoard({ 'eigen/1': { ownDate: '2027-02-03' } }, { own: [{ key: 'eigen/1', title: 'Eigen', quadrant: 'samen' }, { key: 'eigen/2', title: 'Twee', quadrant: 'samen', startBy: '2027-01' }] }));
    const [one, two] = [own.cards.get('eigen/1'), own.cards.get('eigen/2')];
    assert.ok(one && two);
    assert.deepEqual([dateOf(one, texts).date, beginOf(one, texts).begin, dateOf(two, texts).date, beginOf(two, texts).begin], [plotStrings('nl').ownDate('3 feb 2027'), 'geen maand gekozen', 'geen datum', 'jan 2027']);
  });
});
