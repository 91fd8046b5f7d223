import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Moment } from '@digitaal-europa/data';
import fc from 'fast-check';
import { plotStrings } from '../strings/plot.strings.ts';
import type { Board, Decision } from './board.ts';
import type { Card, MatrixModel } from './cards.ts';
import { QUADRANTS } from './quadrants.ts';
import { anyBoard, anyLaws, IMPORTANT, MINOR, modelOf, sampleBoard, sampleDate, sampleLaw, sampleMove, TODAY } from './cards.fixture.ts';
import { inWords, lineOf, noticesOf, plotCardOf, plotCards, SIGNS } from './plot-cards.ts';

const texts = plotStrings('nl');
const options = { texts, today: TODAY };
const cardIn = (model: MatrixModel, key = 'a/taak'): Card => model.cards.get(key) as Card;
const one = (when: string | undefined, decision: Decision = {}, judged = IMPORTANT, board: Partial<Board> = {}): Card => cardIn(modelOf([sampleLaw('a', when, judged)], sampleBoard({ 'a/taak': decision }, board)));
const forms = (card: Card): readonly string[] => plotCardOf(card, options).forms;

describe('the second line of a card', () => {
  it('says when to begin and the law, and last the month alone', () => assert.deepEqual(forms(one('2028-06-01')), ['begin uiterlijk mrt 2028 · Wet a', 'begin uiterlijk mrt 2028', 'begin mrt 2028']));

  it('says the deadline in “nu doen”, where everything must begin', () => assert.deepEqual(forms(one('2026-12-02')), ['2 dec 2026 · Wet a', '2 dec 2026']));

  it('says that it should have begun elsewhere', () => assert.equal(forms(one('2026-12-02', {}, MINOR))[0], 'begin nu (aanbevolen: sep 2026) · Wet a'));

  it('says the choice and its month, and keeps the deadline', () => {
    const card = one('2028-06-01', { move: sampleMove('nu-doen', { startBy: '2027-01' }) });
    assert.deepEqual(forms(card), ['uw keuze: begin jan 2027 · 1 jun 2028 · Wet a · \uE003', 'uw keuze: begin jan 2027 · 1 jun 2028 · \uE003', 'uw keuze · 1 jun 2028 · \uE003', '1 jun 2028 · \uE003', '1 jun 2028']);
  });

  it('says since when and whether it is in order, of what applies already, and first what is still to come', () => {
    assert.deepEqual(forms(one('2018-05-25', { answer: 'deels' })), ['deels op orde, sinds mei 2018 · Wet a', 'deels op orde, sinds mei 2018', 'sinds mei 2018']);
    const coming = sampleLaw('a', '2018-05-25', IMPORTANT, { dates: [sampleDate('2018-05-25'), sampleDate('2027-03-01', { id: 'later' })] });
    const card = cardIn(modelOf([{ ...coming, obligations: coming.obligations.map((duty) => ({ ...duty, dates: ['geldt', 'later'] })) }], sampleBoard({ 'a/taak': { answer: 'nee' } })));
    assert.deepEqual([forms(card)[0], forms(card).at(-1)], ['komt nog: 1 mrt 2027 · niet op orde, sinds mei 2018 · Wet a', '1 mrt 2027']);
  });

  it('says that a date is expected or to be confirmed, and draws it open', () => {
    const law = (fields: object): Card => cardIn(modelOf([sampleLaw('a', '2026-12-02', IMPORTANT, { dates: [sampleDate('2026-12-02', fields)] })]));
    assert.equal(forms(law({ certainty: 'verwacht' }))[0], 'verwacht 2 dec 2026 · Wet a');
    assert.equal(forms(law({ confidence: 'midden' }))[0], '2 dec 2026, te bevestigen · Wet a');
    assert.deepEqual([{}, { certainty: 'verwacht' }, { confidence: 'midden' }].map((fields) => plotCardOf(law(fields), options).open), [false, true, true]);
  });

  it('has the short name of a law in between, without soft hyphens', () => {
    const card = cardIn(modelOf([sampleLaw('a', '2028-06-01', IMPORTANT, { displayName: { nl: 'Digitale\u00ADmarkten', en: 'x' }, shortNames: ['DMA'] })]));
    assert.deepEqual(forms(card).slice(0, 2), ['begin uiterlijk mrt 2028 · Digitalemarkten', 'begin uiterlijk mrt 2028 · DMA']);
  });

  it('of an own task says that it is one, with its target', () => {
    const own = { key: 'eigen/1', title: 'Plan', quadrant: 'volgen', startBy: '2027-09' } as const;
    const card = cardIn(modelOf([], sampleBoard({ 'eigen/1': { ownDate: '2027-12-31' } }, { own: [own] })), 'eigen/1');
    assert.deepEqual(forms(card), ['eigen taak · begin sep 2027 · streefdatum 31 dec 2027', 'begin sep 2027']);
    assert.equal(plotCardOf(cardIn(modelOf([], sampleBoard({}, { own: [{ ...own, startBy: undefined }] })), 'eigen/1'), options).startMonths, undefined);
  });

  it('has signs for input, a pin, a moved date and what hangs together, and none for a picture', () => {
    const card: Card = { ...one('2028-06-01', { pinned: true }), influence: { daysLeft: 12, confirmed: true } as Moment, dependsOn: ['b/taak'], dependents: ['c/taak'] };
    assert.equal(forms(card)[0], `begin uiterlijk mrt 2028 · Wet a · ${SIGNS.influence}12 d ${SIGNS.pinned} ${SIGNS.depends}2`);
    assert.equal(plotCardOf(card, { ...options, signs: false }).forms[0], 'begin uiterlijk mrt 2028 · Wet a');
    assert.deepEqual(noticesOf(card, texts).map(({ text }) => text), ['u kunt nog reageren, nog 12 dagen', 'vastgezet', '1 andere eerst doen, 1 andere wacht hierop']);
  });
});

describe('where a card is drawn', () => {
  it('has its computed place as a ghost with words, and then no halo', () => {
    const { ghost, halo, chosen } = plotCardOf(one('2028-06-01', { move: sampleMove('nu-doen', { startBy: '2027-01' }) }), options);
    assert.deepEqual([ghost?.quadrant, ghost?.forms, halo, chosen], ['inplannen', ['Taak a: berekend, mrt 2028', 'berekend, mrt 2028'], undefined, true]);
  });

  it('has a halo with its end in words when that is a month or more away and known', () => {
    assert.equal(plotCardOf(one('2028-H1'), options).halo?.text, 'of pas mrt 2028');
    assert.equal(plotCardOf(one('2028-06-01'), options).halo?.text, undefined);
  });

  it('keeps a month that is not in the chosen half, so that the drawing can say so', () => {
    const computed = plotCardOf(one('2028-06-01'), options).startMonths ?? 0;
    assert.ok(computed > 15);
    assert.equal(plotCardOf(one('2028-06-01', { move: sampleMove('nu-doen') }), options).startMonths, computed);
  });
});

describe('a card in words', () => {
  it('says place, month, date, choice and what was computed', () =>
    assert.equal(inWords(one('2028-06-01', { move: sampleMove('nu-doen', { startBy: '2027-04', basis: { earliest: '2028-06-01', latest: '2028-06-01' } }) }), texts), 'Nu doen, begin april 2027, ingangsdatum 1 juni 2028, uw keuze; berekend: Inplannen, maart 2028'));

  it('says in a list both the deadline and when to begin', () => {
    assert.equal(lineOf(one('2026-12-02'), texts), '2 dec 2026 · begin nu (aanbevolen: sep 2026) · Wet a');
    assert.equal(lineOf(one('2028-06-01', { move: sampleMove('nu-doen', { startBy: '2027-01' }) }), texts), '1 jun 2028 · begin jan 2027 · uw keuze · Wet a · berekend: Inplannen, mrt 2028');
  });
});

it('every card of the matrix is drawn once, has a last form without the law or signs, and words in both languages: any board', () => {
  fc.assert(fc.property(anyLaws, anyBoard, (laws, board) => {
    const model = modelOf(laws, board);
    for (const language of ['nl', 'en'] as const) {
      const drawn = plotCards(model, { texts: plotStrings(language), today: TODAY });
      const all = QUADRANTS.flatMap((quadrant) => drawn[quadrant].map((card) => ({ card, quadrant })));
      assert.deepEqual(all.map(({ card }) => card.key).sort(), [...model.cards.values()].filter(({ where }) => where === 'matrix').map(({ key }) => key).sort());
      for (const { card: { key, forms: lines, ghost, startMonths }, quadrant } of all) {
        const card = cardIn(model, key);
        assert.equal(card.place?.quadrant, quadrant);
        const last = lines.at(-1) ?? '';
        assert.ok(last !== '' && !/[\uE001-\uE004]|Wet|Act/.test(last), last);
        assert.ok(lines.every((line) => !/undefined|NaN|Invalid|onbekend/.test(line.replace('op orde is onbekend', ''))), lines.join(' | '));
        assert.equal(ghost !== undefined, card.ghost !== undefined);
        assert.ok(startMonths === undefined || Number.isFinite(startMonths));
        assert.ok(inWords(card, plotStrings(language)).startsWith(plotStrings(language).quadrant[quadrant]));
      }
    }
  }), { numRuns: 300 });
});

describe('what is drawn of a card', () => {
  const laws = [sampleLaw('a', '2028-06-01'), sampleLaw('b', '2028-07-01')];
  const drawn = (board: Board, language: 'nl' | 'en' = 'nl', today = TODAY) => plotCards(modelOf(laws, board, today), { texts: plotStrings(language), today }).inplannen;

  it('is the same as long as nothing of the card is another', () => {
    const [a, b] = drawn(sampleBoard());
    const [still, other] = drawn(sampleBoard({ 'b/taak': { pinned: true } })).toSorted((one, two) => (one.key < two.key ? -1 : 1));
    assert.equal(still, a);
    assert.notEqual(other, b);
    assert.deepEqual(other?.forms[0], 'begin uiterlijk apr 2028 · Wet b · \uE002');
  });

  it('follows the language and the day', () => {
    assert.notEqual(drawn(sampleBoard(), 'en')[0]?.forms[0], drawn(sampleBoard())[0]?.forms[0]);
    assert.notEqual(drawn(sampleBoard(), 'nl', '2026-12-22')[0]?.startMonths, drawn(sampleBoard())[0]?.startMonths);
  });
});
