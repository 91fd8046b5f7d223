import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSpan } from '../calendar.ts';
import { daysBetween } from '../calendar-math.ts';
import { aDate, aLaw } from '../law.fixture.ts';
import type { Law, LawDate } from '../law.schema.ts';
import { CERTAINTIES, EVIDENCE, valuesOf } from '../vocabulary.ts';
import { contractDates } from './contract-dates.ts';
import { openMoments, type MomentsOnDay } from './influence.ts';
import { datesBetween, isFixed, isForecast, isStale, isUnconfirmed, lapsedForecasts } from './law-dates.ts';
import { lawsFor } from './laws-for.ts';

const on = (when: string | undefined, fields: Partial<LawDate> = {}): LawDate => aDate({ earliest: undefined, latest: undefined, ...parseSpan(when), confidence: 'hoog', evidence: 'source-read', ...fields });
const moment = (fields: Partial<Law['influence'][number]> = {}): Law['influence'][number] => ({ id: 'reageer', stage: 'openbare-raadpleging', form: 'formeel', title: 'Reageer.', evidence: 'source-read', ...fields });

const whens = fc.constantFrom('2026-10-25', '2026-11-22', '2026-12-31', '2026-03-29', '2026-11', '2026-Q4', '2027', undefined);
const days = fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-22', '2026-12-31', '2027-01-01', '2028-02-29');
const anyDate = fc.record({ when: whens, kind: fc.constantFrom('raadpleging_open', 'raadpleging_sluit', 'voorgesteld', 'van_toepassing', 'overgangsdatum'), certainty: fc.constantFrom(...valuesOf(CERTAINTIES)), evidence: fc.constantFrom(...valuesOf(EVIDENCE)), level: fc.constantFrom('eu', 'nl') })
  .map(({ when, ...rest }) => on(when, rest as Partial<LawDate>));
const anyLaw = fc.record({ dates: fc.array(anyDate, { maxLength: 6 }), moments: fc.array(fc.record({ form: fc.constantFrom('formeel', 'informeel'), opens: fc.option(fc.nat(6)), closes: fc.option(fc.nat(6)) }), { maxLength: 3 }), answer: fc.constantFrom('ja', 'deels', 'nee', 'onbekend') })
  .map(({ dates, moments, answer }) => aLaw({
    dates: dates.map((date, i) => ({ ...date, id: `d${i}` })), appliesTo: { ...aLaw().appliesTo, gemeente: { value: answer } },
    influence: moments.map(({ form, opens, closes }, i) => moment({ id: `m${i}`, form: form as 'formeel', ...(opens === null ? {} : { opens: `d${opens}` }), ...(closes === null ? {} : { closes: `d${closes}` }) })),
  }));
const anyLaws = fc.array(anyLaw, { maxLength: 4 }).map((laws) => laws.map((law, i) => ({ ...law, id: `wet-${i}` })));
const keys = (laws: readonly Law[]): string[] => laws.flatMap((law) => law.dates.map(({ id }) => `${law.id}/${id}`)).sort();

describe('lawsFor', () => {
  it('gives every law once, under its own answer, in whatever order', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const found = lawsFor(laws, 'gemeente');
      assert.deepEqual(Object.values(found).flat().map(({ id }) => id).sort(), laws.map(({ id }) => id).sort());
      for (const [answer, some] of Object.entries(found)) for (const law of some) assert.equal(law.appliesTo.gemeente.value, answer);
      assert.deepEqual(lawsFor(laws.toReversed(), 'gemeente'), found);
    }));
  });
  it('shows what is unknown as unknown', () => assert.deepEqual(lawsFor([aLaw()], 'waterschap').onbekend.map(({ id }) => id), ['proefwet']));
});

describe('datesBetween', () => {
  const laws = [aLaw({ dates: [on('2026-12-31', { id: 'dag' }), on('2026-Q4', { id: 'kwartaal' }), on('2027', { id: 'jaar' }), on(undefined, { id: 'weet-niet' }), on('2026-12-31', { id: 'vervallen', certainty: 'vervallen' }), on('2026-12-31', { id: 'in-werking', kind: 'in_werking', certainty: 'bindend' })] })];
  const ids = (...args: Parameters<typeof datesBetween>): string[] => datesBetween(...args).dates.map(({ date }) => date.id);

  it('counts a period that overlaps, also by one day', () => {
    assert.deepEqual(ids(laws, '2026-12-31', '2026-12-31'), ['kwartaal', 'dag', 'in-werking']);
    assert.deepEqual(ids(laws, '2027-01-01', '2027-01-01'), ['jaar']);
    assert.deepEqual(ids(laws, '2026-01-01', '2026-10-01'), ['kwartaal']);
    assert.deepEqual(ids(laws, '2028-01-01', '2029-01-01'), []);
  });
  it('keeps what nobody knows apart', () => assert.deepEqual(datesBetween(laws, '2028-01-01', '2029-01-01').unknown.map(({ date }) => date.id), ['weet-niet']));
  it('takes kinds and certainties', () => {
    assert.deepEqual(ids(laws, '2026-12-31', '2026-12-31', { kinds: ['in_werking'] }), ['in-werking']);
    assert.deepEqual(ids(laws, '2026-12-31', '2026-12-31', { certainty: ['vervallen'] }), ['vervallen']);
  });
  it('loses and invents nothing: all time holds every date once', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const { dates, unknown } = datesBetween(laws, '0001-01-01', '9999-12-31', { certainty: valuesOf(CERTAINTIES) });
      assert.deepEqual([...dates, ...unknown].map(({ law, date }) => `${law.id}/${date.id}`).sort(), keys(laws));
    }));
  });
  it('is no other in another order, and a date is in two halves of a period when it is in the whole', () => {
    fc.assert(fc.property(anyLaws, days, days, days, (laws, ...three) => {
      const [a, b, c] = three.sort() as [string, string, string];
      const whole = datesBetween(laws, a, c);
      assert.deepEqual(datesBetween(laws.toReversed(), a, c), whole);
      const halves = new Set([...datesBetween(laws, a, b).dates, ...datesBetween(laws, b, c).dates].map(({ date }) => date));
      assert.deepEqual(new Set(whole.dates.map(({ date }) => date)), halves);
    }));
  });
});

describe('lapsedForecasts', () => {
  it('are planned or expected, and over', () => {
    const laws = [aLaw({ dates: [on('2026-11-21', { id: 'a', certainty: 'verwacht' }), on('2026-11-22', { id: 'b', certainty: 'verwacht' }), on('2026-Q3', { id: 'c', certainty: 'gepland' }), on('2026', { id: 'd', certainty: 'gepland' }), on('2020-01-01', { id: 'e', certainty: 'bindend' }), on(undefined, { id: 'f', certainty: 'verwacht' })] })];
    assert.deepEqual(lapsedForecasts(laws, '2026-11-22').map(({ date }) => date.id), ['c', 'a']);
  });
});

describe('what a date is worth', () => {
  it('is fixed, a forecast, or neither when it no longer holds', () => {
    assert.deepEqual(valuesOf(CERTAINTIES).filter((certainty) => isFixed(on('2027', { certainty }))).sort(), ['bindend', 'gebeurd']);
    assert.deepEqual(valuesOf(CERTAINTIES).filter((certainty) => isForecast(on('2027', { certainty }))).sort(), ['gepland', 'verwacht']);
  });

  it('is unconfirmed when nobody checked it, and for every confidence below high', () => {
    assert.deepEqual([{}, { evidence: 'unverified' as const }, { confidence: 'midden' as const }, { confidence: 'laag' as const }].map((fields) => isUnconfirmed(on('2027', fields))), [false, true, true, true]);
  });
});

describe('isStale', () => {
  it('is true after ninety days', () => assert.deepEqual(['2026-08-24', '2026-08-23'].map((asOf) => isStale({ asOf }, '2026-11-22')), [false, true]));
});

describe('openMoments', () => {
  const today = '2026-11-22';
  const window = (opens: string | undefined, closes: string | undefined, rest: Partial<LawDate> = {}): Law => aLaw({
    dates: [on(opens, { id: 'open', kind: 'raadpleging_open', ...rest }), on(closes, { id: 'sluit', kind: 'raadpleging_sluit', ...rest })], influence: [moment({ opens: 'open', closes: 'sluit' })],
  });
  const standing = (law: Law, day = today): string => Object.entries(openMoments([law], day)).flatMap(([name, some]) => (some as unknown[]).map(() => name)).join();

  it('is open from the day it opens to the day it closes', () => {
    const law = window('2026-11-20', '2026-12-04');
    assert.deepEqual(['2026-11-19', '2026-11-20', '2026-12-04', '2026-12-05'].map((day) => standing(law, day)), ['expected', 'open', 'open', 'closed']);
    assert.deepEqual(['2026-11-22', '2026-12-04'].map((day) => openMoments([law], day).open[0]?.daysLeft), [12, 0]);
    assert.equal(openMoments([law], today).open[0]?.surelyOpen, true);
  });
  it('counts the days over a change of the clock', () => {
    assert.equal(openMoments([window('2026-10-01', '2026-10-26')], '2026-10-24').open[0]?.daysLeft, 2);
    assert.equal(openMoments([window('2026-03-01', '2026-03-30')], '2026-03-28').open[0]?.daysLeft, 2);
  });
  it('is not surely open while its opening or closing may lie on another day', () => {
    const [open] = openMoments([window('2026-11-01', '2026-Q4')], today).open;
    assert.deepEqual([open?.surelyOpen, open?.daysLeft], [false, 0]);
    assert.equal(openMoments([window('2026-11', '2026-12-04')], today).open[0]?.surelyOpen, false);
  });
  it('has no invented opening: only a day before which it did not open', () => {
    const law = aLaw({ dates: [on('2026-11-05', { id: 'com' }), on('2026-12-04', { id: 'sluit', kind: 'raadpleging_sluit' })], influence: [moment({ closes: 'sluit' })] });
    const [open] = openMoments([law], today).open;
    assert.deepEqual([open?.opens, open?.opensNotBefore, open?.surelyOpen], [undefined, '2026-11-05', false]);
    assert.deepEqual([standing(law, '2026-11-04'), standing(law, '2026-11-05')], ['expected', 'open']);
  });
  it('is neither open nor closed when nobody knows the end', () => {
    assert.equal(standing(window('2020-01-01', undefined)), 'unclear');
    assert.equal(standing(aLaw({ influence: [moment()] })), 'unclear');
  });
  it('is never open when it is a talk', () => assert.equal(standing(aLaw({ influence: [moment({ form: 'informeel' })] })), 'informal'));
  it('is closed when a talk has its result, or its day has passed, and is then no next chance', () => {
    const talk = (fields: Partial<Law['influence'][number]>, id = 'praten'): Law['influence'][number] => moment({ id, form: 'informeel', ...fields });
    assert.equal(standing(aLaw({ influence: [talk({ result: 'Het fiche is verstuurd.' })] })), 'closed');
    const dated = aLaw({ dates: [on('2026-12-04', { id: 'sluit' })], influence: [talk({ closes: 'sluit' })] });
    assert.deepEqual(['2026-12-04', '2026-12-05'].map((day) => standing(dated, day)), ['informal', 'closed']);
    const law = aLaw({ dates: [on('2026-01-01', { id: 'oud' })], influence: [talk({ result: 'Klaar.' }, 'fiche'), moment({ id: 'gemist', closes: 'oud' })] });
    assert.deepEqual(openMoments([law], today).closed.map(({ id, next }) => [id, next]), [['gemist', undefined], ['fiche', undefined]]);
    const more = { ...law, influence: [...law.influence, talk({}, 'rapporteur')] };
    assert.deepEqual(openMoments([more], today).closed.map(({ next }) => next?.id), ['rapporteur', 'rapporteur']);
  });
  it('does not count a date that no longer holds', () => assert.equal(standing(window('2026-11-20', '2026-12-04', { certainty: 'vervallen' })), 'unclear'));
  it('is marked when something about it is still to be confirmed', () => {
    const confirmed = (rest: Partial<LawDate>, evidence: 'secondary' | 'unverified' = 'secondary'): boolean | undefined =>
      openMoments([{ ...window('2026-11-20', '2026-12-04', rest), influence: [moment({ opens: 'open', closes: 'sluit', evidence })] }], today).open[0]?.confirmed;
    assert.deepEqual([confirmed({}), confirmed({ evidence: 'secondary' }), confirmed({ confidence: 'midden' }), confirmed({ evidence: 'unverified' }), confirmed({}, 'unverified')], [true, true, false, false, false]);
  });
  it('tells the next chance in the law once it is closed', () => {
    const law = aLaw({
      dates: [on('2026-01-01', { id: 'oud' }), on('2027-01-10', { id: 'open' }), on('2027-02-10', { id: 'sluit' })],
      influence: [moment({ id: 'gemist', closes: 'oud' }), moment({ id: 'praten', form: 'informeel' }), moment({ id: 'straks', opens: 'open', closes: 'sluit' })],
    });
    assert.deepEqual(openMoments([law], today).closed.map(({ id, next }) => [id, next?.id]), [['gemist', 'straks']]);
    assert.deepEqual(openMoments([law], '2027-03-01').closed.map(({ id, next }) => [id, next?.id]), [['straks', 'praten'], ['gemist', 'praten']]);
  });
  it('is there too when only its dates are recorded, each opening with its own closing', () => {
    const law = aLaw({ dates: [on('2025-01-01', { id: 'o1', kind: 'raadpleging_open' }), on('2025-02-01', { id: 's1', kind: 'raadpleging_sluit' }), on('2026-11-01', { id: 'o2', kind: 'raadpleging_open' }), on('2026-12-01', { id: 's2', kind: 'raadpleging_sluit' })] });
    const { open, closed } = openMoments([law], today);
    assert.deepEqual([...open, ...closed].map(({ key, opens, closes, stage }) => [key, opens?.id, closes?.id, stage]), [['proefwet/s2', 'o2', 's2', 'openbare-raadpleging'], ['proefwet/s1', 'o1', 's1', 'openbare-raadpleging']]);
  });
  it('pairs the openings and closings of one level only', () => {
    const kinds = { o: 'raadpleging_open', s: 'raadpleging_sluit' } as const;
    const law = aLaw({ dates: (['o eu 2026-01-01', 'o nl 2026-01-10', 's nl 2026-02-01', 's eu 2026-03-01'] as const).map((text) => { const [kind, level, day] = text.split(' ') as ['o' | 's', 'eu' | 'nl', string]; return on(day, { id: `${kind}-${level}`, kind: kinds[kind], level }); }) });
    assert.deepEqual(openMoments([law], today).closed.map(({ opens, closes }) => `${opens?.id} ${closes?.id}`), ['o-eu s-eu', 'o-nl s-nl']);
  });
  it('stands first when it closes first', () => {
    const closing = (id: string, day: string): Law => ({ ...window('2026-01-01', day), id });
    assert.deepEqual(openMoments([closing('a', '2027-01-01'), closing('b', '2026-12-01'), closing('c', '2026-12-01')], today).open.map(({ law }) => law.id), ['b', 'c', 'a']);
  });

  it('loses and invents nothing, in whatever order, and days left are days', () => {
    const list = (found: MomentsOnDay): string[] => Object.values(found).flatMap((some: readonly { key: string }[]) => some.map(({ key }) => key)).sort();
    fc.assert(fc.property(anyLaws, days, (laws, day) => {
      const found = openMoments(laws, day);
      const expected = laws.flatMap((law) => {
        const named = law.influence.flatMap(({ opens, closes }) => [opens, closes]);
        return [...law.influence.map(({ id }) => `${law.id}/${id}`), ...law.dates.filter(({ id, kind, certainty }) => kind === 'raadpleging_sluit' && certainty !== 'vervallen' && !named.includes(id)).map(({ id }) => `${law.id}/${id}`)];
      });
      assert.deepEqual(list(found), expected.sort());
      assert.deepEqual(openMoments(laws.toReversed(), day), found);
      for (const { closes, daysLeft } of found.open) assert.ok(closes?.latest !== undefined && daysLeft !== undefined && daysLeft >= 0 && daysLeft <= daysBetween(day, closes.latest));
      for (const { daysLeft } of [...found.closed, ...found.expected, ...found.informal, ...found.unclear]) assert.equal(daysLeft, undefined);
    }), { numRuns: 300 });
  });
});

describe('contractDates', () => {
  const applies = (when: string | undefined, fields: Partial<LawDate> = {}): LawDate => on(when, { kind: 'van_toepassing', certainty: 'bindend', ...fields });
  const law = aLaw({ dates: [
    applies('2027-02-28', { id: 'voor' }), applies('2027-03-01', { id: 'eerste-dag' }), applies('2031-02-28', { id: 'laatste-dag' }), applies('2031-03-01', { id: 'optie' }), applies('2033-02-28', { id: 'laatste-optiedag' }), applies('2033-03-01', { id: 'na' }),
    applies('2028-01-01', { id: 'verwacht', certainty: 'verwacht' }), applies('2031-Q1', { id: 'rand' }), applies('2029-01-01', { id: 'onbevestigd', evidence: 'unverified' }), applies(undefined, { id: 'onbekend' }), on('2028-01-01', { id: 'stap', kind: 'stap' }),
  ] });
  const contract = { start: '2027-03-01', months: 48, optionMonths: 24 };

  it('tells what falls inside for certain, and what may', () => {
    const { dates, unknown, lastDay, lastOptionDay } = contractDates([law], contract, 'gemeente');
    assert.deepEqual([lastDay, lastOptionDay], ['2031-02-28', '2033-02-28']);
    assert.deepEqual(dates.map(({ date, inside, during }) => `${date.id} ${inside} ${during}`), ['eerste-dag certainly term', 'verwacht possibly term', 'onbevestigd possibly term', 'rand possibly term', 'laatste-dag certainly term', 'optie possibly option', 'laatste-optiedag possibly option']);
    assert.deepEqual(unknown.map(({ date }) => date.id), ['onbekend']);
  });
  it('leaves out only what does not apply', () => {
    const counts = (value: 'ja' | 'nee' | 'onbekend', type?: 'gemeente'): number => contractDates([{ ...law, appliesTo: { ...law.appliesTo, gemeente: { value } } }], contract, type).dates.length;
    assert.deepEqual([counts('ja', 'gemeente'), counts('nee', 'gemeente'), counts('onbekend', 'gemeente'), counts('nee')], [7, 0, 7, 7]);
  });
  it('never says certain of a date that could fall outside, and a longer contract loses nothing', () => {
    fc.assert(fc.property(anyLaws, days, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 24 }), (laws, start, months, optionMonths) => {
      const { dates, lastDay } = contractDates(laws, { start, months, optionMonths });
      for (const { date, inside } of dates) if (inside === 'certainly') assert.ok((date.earliest ?? '') >= start && (date.latest ?? '9') <= lastDay && date.certainty !== 'verwacht' && date.certainty !== 'gepland');
      const longer = new Set(contractDates(laws, { start, months: months + 1, optionMonths }).dates.map(({ date }) => date));
      assert.ok(dates.every(({ date }) => longer.has(date)));
    }));
  });
  it('ends the day before an equal day', () => assert.equal(contractDates([], { start: '2027-01-01', months: 12 }).lastDay, '2027-12-31'));
});

