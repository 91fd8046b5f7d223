import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callOn, fromDay, toDay, type Fund } from '@digitaal-europa/data';
import { fundStrings } from '../strings/fund.strings.ts';
import { contactsFor } from './contacts.ts';
import { PROOF, sampleCall, sampleFund, THOLEN, TODAY } from './finder.fixture.ts';
import { afterVisit, newSince, seenNow, type Visits } from './news.ts';
import { planBack, timeLeft } from './planning.ts';
import { isAnyStale } from './stale.ts';
import { conditionWords } from './words.ts';

const STEPS = [{ title: 'Zoek partners', who: 'uw koepel' }, { title: 'Regel het besluit', duration: 'enkele weken' }, { title: 'Dien in via het loket' }, { title: 'Wacht op de beoordeling' }];
const lasting = (weeks: number | undefined, when: string | undefined, fields: Partial<Fund> = {}) => {
  const fund = sampleFund('x', { steps: STEPS, estimates: { by: 'voorbeeld', asOf: TODAY, preparationWeeks: weeks === undefined ? undefined : { value: weeks, reason: 'Voorbeeld.' } }, calls: [sampleCall('x-ronde', when)], ...fields });
  return { fund, call: callOn(fund, fund.calls[0] as Fund['calls'][number], TODAY) };
};
const verdict = (weeks: number | undefined, when: string | undefined) => {
  const { fund, call } = lasting(weeks, when);
  return timeLeft(fund, call).verdict;
};
const plan = (weeks: number | undefined, when: string | undefined) => {
  const { fund, call } = lasting(weeks, when);
  return planBack(fund, call, TODAY);
};

describe('time left against time needed', () => {
  it('is enough, tight, too short or not known', () => {
    assert.deepEqual([verdict(2, '2026-12-06'), verdict(3, '2026-12-12'), verdict(8, '2026-12-12'), verdict(8, '2026-12-05'), verdict(9, '2026-12-12'), verdict(undefined, '2026-12-12'), verdict(8, undefined), verdict(8, '2026-01-02')], ['voldoende', 'krap', 'krap', 'te kort', 'te kort', 'onbekend', 'onbekend', 'onbekend']);
  });
  it('says what the condition on time says, on every day', () => {
    for (let left = 0; left < 40; left++) {
      const { fund, call } = lasting(4, fromDay(toDay(TODAY) + left));
      const said = conditionWords({ name: 'tijd', hard: false, status: 'onbekend', field: 'estimates.preparationWeeks', asked: 4, given: Math.floor(left / 7) }, fundStrings('nl')).text;
      const { verdict: told } = timeLeft(fund, call);
      assert.equal(/: (krap|te kort)\.$/.exec(said)?.[1] ?? 'voldoende', told, `${left} days: ${said}`);
    }
  });
});

describe('counting back from a deadline', () => {
  it('gives every step its days, up to the deadline', () => {
    const planning = plan(4, '2027-03-01');
    assert.deepEqual(planning?.milestones.map(({ title, begin, end, phase, late }) => [title, begin, end, phase, late]), [
      ['Zoek partners', '2027-02-01', '2027-02-14', 'prepare', false], ['Regel het besluit', '2027-02-15', '2027-02-28', 'prepare', false], ['Dien in via het loket', '2027-03-01', '2027-03-01', 'submit', false], ['Wacht op de beoordeling', undefined, undefined, 'after', false],
    ]);
    assert.deepEqual([planning?.begin, planning?.certain, planning?.milestones[1]?.duration], ['2027-02-01', true, 'enkele weken']);
  });
  it('says what should have been done by now', () => assert.deepEqual(plan(8, '2026-12-11')?.milestones.map(({ late }) => late), [true, false, false, false]));
  it('gives no days without an estimate, and no plan without a date', () => {
    assert.deepEqual([plan(undefined, '2027-03-01')?.begin, plan(undefined, '2027-03-01')?.milestones[0]?.begin, plan(undefined, '2027-03-01')?.milestones[2]?.end], [undefined, undefined, '2027-03-01']);
    assert.deepEqual([plan(4, undefined), plan(4, '2026-01-02')], [undefined, undefined]);
    assert.deepEqual([plan(4, '2027-03')?.deadline, plan(4, '2027-03')?.certain], ['2027-03-01', false]);
  });
  it('counts calendar days across a clock change', () => assert.equal(plan(2, '2027-04-05')?.begin, '2027-03-22'));
});

describe('where to ask', () => {
  const desk = (name: string, types: Fund['contacts'][number]['for'], provinces: string[]) => ({ name, for: types, provinces, ...PROOF });
  const fund = sampleFund('x', { contacts: [desk('Landelijk', [], []), desk('Noord', [], ['pv20']), desk('Zuid', [], ['pv29', 'pv30']), desk('Gemeenten in Zeeland', ['gemeente'], ['pv29']), desk('Waterschappen', ['waterschap'], [])] });
  const names = (who: Parameters<typeof contactsFor>[1]) => Object.values(contactsFor(fund, who)).map((list: Fund['contacts']) => list.map(({ name }) => name));
  it('is first the desk for this organisation and region', () => assert.deepEqual(names(THOLEN), [['Gemeenten in Zeeland', 'Zuid', 'Landelijk'], [], ['Noord', 'Waterschappen']]));
  it('may be any of the regions as long as the region is not known', () => {
    assert.deepEqual(names({ type: 'gemeente', provinces: [] }), [['Landelijk'], ['Noord', 'Zuid', 'Gemeenten in Zeeland'], ['Waterschappen']]);
    assert.deepEqual(names(undefined), [['Landelijk'], ['Noord', 'Zuid', 'Gemeenten in Zeeland', 'Waterschappen'], []]);
  });
});

describe('what is new', () => {
  const [a, b] = [sampleFund('a'), sampleFund('b')];
  const more = { ...a, calls: [...a.calls, sampleCall('a-nieuw', '2027-06-01')] };
  const visits = (...days: [string, readonly Fund[]][]): Visits | undefined => days.reduce<Visits | undefined>((visited, [day, funds]) => afterVisit(visited, seenNow(funds, day)), undefined);
  const told = (visited: Visits | undefined, funds: readonly Fund[]) => {
    const news = newSince(visited, funds, TODAY);
    return [news.since, [...news.funds], [...news.withNewCalls]];
  };
  it('is nothing at a first visit', () => assert.deepEqual(told(undefined, [a]), [undefined, [], []]));
  it('is a fund or a call that was not there, and not what is gone', () => assert.deepEqual(told(visits(['2026-11-01', [a, sampleFund('weg')]]), [more, b]), ['2026-11-01', ['b'], ['a']]));
  it('stays new for the whole day', () => assert.deepEqual([told(visits(['2026-11-01', [a]], [TODAY, [a, b]]), [a, b]), told(visits(['2026-11-01', [a]], [TODAY, [a, b]], [TODAY, [a, b]]), [a, b]), told(visits([TODAY, [a]]), [a, b])], [['2026-11-01', ['b'], []], ['2026-11-01', ['b'], []], [undefined, [], []]]));
  it('forgets a visit from the future', () => assert.equal(visits(['2027-01-01', [a]], [TODAY, [a]])?.before, undefined));
});

describe('how old it is', () => {
  it('is stale after 90 days, of the fund or of the call', () => {
    assert.deepEqual([isAnyStale({ asOf: '2026-08-24' }, undefined, TODAY), isAnyStale({ asOf: '2026-08-23' }, undefined, TODAY), isAnyStale({ asOf: TODAY }, { asOf: '2026-01-01' }, TODAY)], [false, true, true]);
  });
});
