import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromDay, writeCalendar } from '@digitaal-europa/data';
import fc from 'fast-check';
import { contractLens, contractSpan, DEFAULT_CONTRACT, readContract, reminderOf, type ContractForm } from './contract.ts';
import { anyLaws, sampleDate, sampleLaw } from './sample.fixture.ts';

const form = (fields: Partial<ContractForm> = {}): ContractForm => ({ ...DEFAULT_CONTRACT, month: '03', year: '2027', ...fields });
const contract = { start: '2027-03-01', months: 48, optionMonths: 24 };

describe('the contract form', () => {
  it('takes four years without options when only the start is filled in', () => {
    assert.deepEqual(readContract(form()), { contract: { start: '2027-03-01', months: 48, optionMonths: 0 } });
  });

  it('takes no options for an answer, and spaces for nothing', () => {
    assert.equal(readContract(form({ optionMonths: ' ' })).contract?.optionMonths, 0);
    assert.equal(readContract(form({ months: ' 36 ' })).contract?.months, 36);
  });

  it('says of every field what is wrong with it', () => {
    assert.deepEqual(readContract(DEFAULT_CONTRACT).errors, { month: 'missing', year: 'missing' });
    assert.deepEqual(readContract(form({ year: '27', months: '0', optionMonths: '-1' })).errors, { year: 'range', months: 'range', optionMonths: 'form' });
    assert.deepEqual(readContract(form({ month: '13', year: '2027,5', months: 'vier' })).errors, { month: 'range', year: 'form', months: 'form' });
  });

  it('never fails on what somebody types, and what it accepts lies within the limits', () => {
    const any = fc.oneof(fc.string(), fc.integer().map(String));
    fc.assert(fc.property(any, any, any, any, (month, year, months, optionMonths) => {
      const { contract: read } = readContract({ month, year, months, optionMonths });
      if (read) assert.ok(/^20\d\d-(0[1-9]|1[0-2])-01$/.test(read.start) && read.months >= 1 && read.months <= 240);
    }));
  });
});

describe('the contract lens', () => {
  it('tells certain from possible, and groups by law', () => {
    const law = sampleLaw({ id: 'zeker', procurement: ['Eis dit.'], dates: [sampleDate('2028-01-01', 'van_toepassing', { id: 'a' }), sampleDate('2032-01-01', 'van_toepassing', { id: 'b' })] });
    const maybe = sampleLaw({ id: 'mogelijk', dates: [sampleDate('2028-01-01', 'van_toepassing', { certainty: 'verwacht' })] });
    const unknown = sampleLaw({ id: 'onbekend', dates: [sampleDate(undefined, 'van_toepassing')] });
    const lens = contractLens([law, maybe, unknown], contract, 'gemeente');
    assert.deepEqual(lens.certain.map((one) => [one.law.id, one.dates.map(({ inside, during }) => `${inside} ${during}`)]), [['zeker', ['certainly term', 'possibly option']]]);
    assert.deepEqual([lens.possible.map((one) => one.law.id), lens.unknown.map((one) => one.law.id)], [['mogelijk'], ['onbekend']]);
  });

  it('never calls a date certain that an editor doubts', () => {
    const law = sampleLaw({ dates: [sampleDate('2028-01-01', 'van_toepassing', { confidence: 'midden' })] });
    assert.deepEqual(contractLens([law], contract).certain, []);
  });

  it('gives the contract to the axis: each end is the first day after it', () => {
    const span = contractSpan(contract);
    assert.deepEqual([span.from, span.until, span.optionUntil].map(fromDay), ['2027-03-01', '2031-03-01', '2033-03-01']);
    const without = contractSpan({ start: '2027-03-01', months: 48 });
    assert.equal(without.until, without.optionUntil);
  });

  it('holds every law once and every date inside the contract, for any laws', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const lens = contractLens(laws, contract);
      const met = [...lens.certain, ...lens.possible].map(({ law }) => law.id);
      assert.equal(new Set(met).size, met.length);
      for (const { dates } of lens.possible) assert.ok(dates.every(({ inside }) => inside === 'possibly'));
      for (const { dates } of [...lens.certain, ...lens.possible]) assert.ok(dates.every(({ date }) => (date.latest ?? '9999') >= contract.start && (date.earliest ?? '0') <= lens.lastOptionDay));
    }));
  });

  it('reminds beside the event of the law itself, with what to arrange', () => {
    const law = sampleLaw({ procurement: ['Eis updates.'], dates: [sampleDate('2028-01-01', 'van_toepassing')] });
    const one = contractLens([law], contract).certain[0]?.dates[0];
    assert.ok(one);
    const event = reminderOf(one, 'gemeente');
    assert.ok(event);
    assert.match(event.uid, /^contract\.proefwet\./);
    assert.match(writeCalendar({ name: 'x', events: [event] }), /SUMMARY:Contract: [\s\S]*Eis updates[\s\S]*BEGIN:VALARM/);
  });
});
