import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDay, toDay, type Law, type LawDate } from '@digitaal-europa/data';
import { ANSWER_IDS, answersOf, comingDates, modelInFocus, type Answers, type ComingDate } from './answers.ts';
import type { Answer, Decision, Profile } from './board.ts';
import { anyBoard, anyLaws, IMPORTANT, inGroups, MINOR, modelOf, PROFILE, sampleBoard, sampleDate, sampleLaw, sampleMove, TODAY } from './cards.fixture.ts';
import { QUADRANTS } from './quadrants.ts';
import { filterCards } from './filters.ts';

const answers = (laws: readonly Law[], decisions: Readonly<Record<string, Decision>> = {}, board = {}): Answers => answersOf(modelOf(laws, sampleBoard(decisions, board)));
const keys = ({ keys: found }: { readonly keys: ReadonlySet<string> }): string[] => [...found].sort();
const answer = (...given: (Answer | undefined)[]): Record<string, Decision> => Object.fromEntries(given.map((one, i) => [`oud-${i}/taak`, { answer: one }]));
const OLD = Array.from({ length: 4 }, (_, i) => sampleLaw(`oud-${i}`, `202${i}-01-01`, i === 3 ? MINOR : IMPORTANT));

describe('the first answer: what to do now', () => {
  it('counts the whole box, and what of it applies already and is not met', () => {
    const { now } = answers([...OLD, sampleLaw('straks', '2027-03-01'), sampleLaw('later', '2029-01-01')], answer('deels', 'nee', 'ja', 'nee'));
    assert.deepEqual([keys(now), now.notMet, now.unanswered, now.isUntouched], [['oud-0/taak', 'oud-1/taak', 'straks/taak'], 2, 0, false]);
  });

  it('does not call not met what was only moved there', () => {
    const { now } = answers(OLD, { 'oud-0/taak': { move: sampleMove('nu-doen') } });
    assert.deepEqual([keys(now), now.notMet, now.unanswered], [['oud-0/taak'], 0, 4]);
  });

  it('asks to begin with what applies already as long as nobody answered anything of it', () => {
    assert.deepEqual([answers(OLD).now.isUntouched, answers(OLD).now.unanswered], [true, 4]);
    for (const one of ['ja', 'deels', 'nee', 'weet-niet'] as const) assert.deepEqual([answers(OLD, answer(one)).now.isUntouched, answers(OLD, answer(one)).now.unanswered], [false, 3], one);
    assert.equal(answers([sampleLaw('straks', '2027-03-01')]).now.isUntouched, false);
  });

  it('counts what a filter leaves', () => {
    const { model } = filterCards(modelOf([...OLD, sampleLaw('straks', '2027-03-01')]), { law: ['oud-1', 'oud-2'] });
    assert.deepEqual([answersOf(model).now.unanswered, keys(answersOf(model).now), answersOf(model).first.first], [2, [], undefined]);
  });
});

describe('the second answer: the first date', () => {
  const brief = (one: ComingDate | undefined): unknown => one && [one.date.earliest ?? one.date.latest, one.left?.days, one.doubts.join(), one.cards.map(({ key }) => key.split('/')[0]).join()];
  const both = (laws: readonly Law[], decisions: Readonly<Record<string, Decision>> = {}): unknown[] => { const { first: { first, next } } = answers(laws, decisions); return [brief(first), brief(next)]; };
  const dated = (id: string, when: string | undefined, fields: Partial<LawDate> = {}, law: Partial<Law> = {}): Law => sampleLaw(id, when, IMPORTANT, { dates: [sampleDate(when, fields)], ...law });
  const withDates = (id: string, ...whens: string[]): Law => {
    const law = sampleLaw(id, whens[0], IMPORTANT, { dates: whens.map((when, i) => sampleDate(when, { id: `d${i}` })) });
    return { ...law, obligations: law.obligations.map((one) => ({ ...one, dates: law.dates.map((date) => date.id) })) };
  };

  it('names the nearest day with the days that are left, and the one after it', () => {
    assert.deepEqual(both([dated('b', '2026-12-24'), dated('c', '2027-01-01'), dated('a', '2026-12-02')]), [['2026-12-02', 10, '', 'a'], ['2026-12-24', 32, '', 'b']]);
    assert.deepEqual(both([]), [undefined, undefined]);
  });

  it('takes one day with several cards as one', () => {
    assert.deepEqual(both([dated('b', '2026-12-02'), dated('a', '2026-12-02')]), [['2026-12-02', 10, '', 'a,b'], undefined]);
    assert.deepEqual(keys(answers([dated('b', '2026-12-02'), dated('a', '2026-12-02'), dated('c', '2026-12-03'), dated('d', '2027-12-03')]).first), ['a/taak', 'b/taak', 'c/taak']);
  });

  it('keeps apart what is certain and what is not on one day, the certain one first', () => {
    assert.deepEqual(both([dated('a', '2026-12-02', { certainty: 'verwacht' }), dated('b', '2026-12-02')]), [['2026-12-02', 10, '', 'b'], ['2026-12-02', 10, 'expected', 'a']]);
  });

  it('says whatever is no fact yet', () => {
    const doubts = (fields: Partial<LawDate>, law: Partial<Law> = {}): string | undefined => answers([dated('a', '2026-12-02', fields, law)]).first.first?.doubts.join();
    assert.deepEqual(
      [doubts({}), doubts({ certainty: 'gepland' }), doubts({ certainty: 'verwacht' }), doubts({ evidence: 'unverified' }), doubts({ confidence: 'midden' }), doubts({}, { instrument: 'proposal' }), doubts({ certainty: 'verwacht', confidence: 'laag' }, { instrument: 'proposal' })],
      ['', 'expected', 'expected', 'toConfirm', 'toConfirm', 'draft', 'expected,toConfirm,draft'],
    );
  });

  it('counts no days to a period, and puts one that has begun at its end', () => {
    assert.deepEqual(both([dated('kwartaal', '2026-Q4'), dated('dag', '2026-12-30'), dated('jaar', '2027')]), [['2026-12-30', 38, '', 'dag'], ['2026-10-01', undefined, '', 'kwartaal']]);
  });

  it('knows every date of a card: what comes next may be of the same one', () => {
    assert.deepEqual(both([withDates('a', '2026-12-02', '2026-12-20'), dated('b', '2027-01-01')]), [['2026-12-02', 10, '', 'a'], ['2026-12-20', 28, '', 'a']]);
  });

  it('knows what is still to come of what applies already, and nothing that is over or is here today', () => {
    assert.deepEqual(both([withDates('oud', '2025-02-02', '2026-12-02')]), [['2026-12-02', 10, '', 'oud'], undefined]);
    assert.deepEqual(both([withDates('oud', '2025-02-02', TODAY), dated('verstreken', '2026-01-01', { certainty: 'verwacht' })]), [undefined, undefined]);
    assert.deepEqual(both([dated('vandaag', TODAY, { certainty: 'verwacht' })]), [[TODAY, 0, 'expected', 'vandaag'], undefined]);
  });

  it('names no date of what is not for us, may not be, or is done', () => {
    const not = (value: 'nee' | 'onbekend'): Partial<Law> => ({ appliesTo: { ...sampleLaw('x', undefined).appliesTo, gemeente: { value } } });
    assert.deepEqual(both([dated('a', '2026-12-02', {}, not('nee')), dated('b', '2026-12-02', {}, not('onbekend')), dated('c', '2026-12-03')], { 'c/taak': { status: 'klaar' } }), [undefined, undefined]);
  });

  it('tells by one bound what has only that one, and says nothing of "not before" a day that is over', () => {
    const bounds = (earliest: string | undefined, latest: string | undefined): Law => dated('a', undefined, { precision: 'jaar', ...(earliest && { earliest }), ...(latest && { latest }) });
    assert.deepEqual(both([bounds(undefined, '2027-06-01')])[0], ['2027-06-01', undefined, '', 'a']);
    assert.deepEqual(both([bounds('2027-06-01', undefined)])[0], ['2027-06-01', undefined, '', 'a']);
    assert.deepEqual(both([bounds('2026-06-01', undefined)])[0], undefined);
  });

  it('gives every card of a date the same certainty and the same days, whatever the laws', () => fc.assert(fc.property(anyLaws, fc.integer({ min: 0, max: 2000 }), (laws, later) => {
    const today = fromDay(toDay(TODAY) + later);
    const model = modelOf(laws, sampleBoard(), today);
    const all = comingDates([...model.cards.values()], today);
    for (const { date, doubts, left, cards } of all) {
      for (const { placed, draft } of cards) {
        const own = placed?.dates.find((one) => one.earliest === date.earliest && one.latest === date.latest);
        assert.ok(own);
        assert.equal(doubts.includes('expected'), own.certainty !== 'bindend' && own.certainty !== 'gebeurd');
        assert.equal(doubts.includes('draft'), draft);
      }
      assert.ok(left === undefined || left.days >= 0);
      assert.ok((date.latest ?? '9999') >= today);
    }
  })));
});

describe('the third answer: what was chosen, and what is not certain', () => {
  const yours = (laws: readonly Law[], decisions: Readonly<Record<string, Decision>> = {}, board = {}): unknown[] => { const { moved, uncertain, changed, isEmpty } = answers(laws, decisions, board).yours; return [moved, uncertain, changed, isEmpty]; };
  const basis = { earliest: '2027-09-01', latest: '2027-09-01', quadrant: 'inplannen' as const };

  it('counts what a person moved, and whose date changed since', () => {
    const laws = [sampleLaw('a', '2027-09-01'), sampleLaw('b', '2027-09-01'), sampleLaw('c', '2027-09-01')];
    assert.deepEqual(yours(laws, { 'a/taak': { move: sampleMove('nu-doen', { basis }) }, 'b/taak': { move: sampleMove('volgen', { basis: { ...basis, earliest: '2027-01-01' } }) } }), [2, 0, 1, false]);
    assert.deepEqual(yours(laws), [0, 0, 0, false]);
    assert.deepEqual(yours([]), [0, 0, 0, true]);
  });

  it('counts an own task only when it was moved after it was made', () => {
    const own = { own: [{ key: 'eigen/0', title: 'Eigen', quadrant: 'volgen' as const }] };
    assert.deepEqual([yours([], {}, own)[0], yours([], { 'eigen/0': { move: sampleMove('nu-doen') } }, own)[0]], [0, 1]);
  });

  it('counts no move that has no effect', () => {
    assert.equal(yours(OLD, { 'oud-0/taak': { answer: 'ja', move: sampleMove('volgen') } })[0], 0);
  });

  it('counts starts that nobody can be sure of: an expected or unconfirmed date, a proposal, a wide halo', () => {
    const uncertain = (law: Law, profile: Profile = PROFILE): unknown => yours([law], {}, { profile })[1];
    const one = (fields: Partial<LawDate>, law: Partial<Law> = {}): Law => sampleLaw('a', undefined, IMPORTANT, { dates: [sampleDate('2027-09-01', fields)], ...law });
    assert.deepEqual([one({}), one({ certainty: 'verwacht' }), one({ confidence: 'laag' }), one({}, { instrument: 'proposal' }), sampleLaw('a', '2027-Q3')].map((law) => uncertain(law)), [0, 1, 1, 1, 1]);
    assert.equal(uncertain(sampleLaw('a', '2027-09-01'), { type: 'gemeente' }), 1, 'without a size the work may take longer');
    assert.equal(yours([sampleLaw('a', '2027-Q3')], { 'a/taak': { move: sampleMove('nu-doen', { basis }) } })[1], 0, 'a person said when');
    assert.equal(yours([sampleLaw('a', undefined, IMPORTANT, { dates: [sampleDate('2025-01-01', { confidence: 'laag' })] })], { 'a/taak': { answer: 'nee' } })[1], 0, 'it applies already');
  });
});

describe('an answer as a filter', () => {
  it('leaves exactly the cards that it names, each where it stood, and all of them without an answer', () => fc.assert(fc.property(anyLaws, anyBoard, (laws, board) => {
    const model = modelOf(laws, board);
    const found = answersOf(model);
    assert.equal(modelInFocus(model, found, undefined), model);
    for (const id of ANSWER_IDS) {
      const focused = modelInFocus(model, found, id);
      assert.deepEqual(inGroups(focused).map(({ key }) => key).sort(), keys(found[id]));
      assert.deepEqual([focused.crowded, focused.cards], [model.crowded, model.cards]);
      for (const quadrant of QUADRANTS) for (const card of focused.matrix[quadrant].cards) assert.ok(model.matrix[quadrant].cards.includes(card));
    }
    assert.equal(found.now.keys.size, model.matrix['nu-doen'].cards.length + model.matrix['nu-doen'].backlog.length);
    assert.ok(found.yours.keys.size === found.yours.moved + found.yours.uncertain && found.yours.changed <= found.yours.moved);
  })));
});
