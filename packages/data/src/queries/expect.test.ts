import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isCalendarDate } from '../calendar.ts';
import { aCall, aFund } from '../fund.fixture.ts';
import { anOrganisation } from '../organisation.fixture.ts';
import { ORGANISATION_TYPES, valuesOf, type OrganisationType } from '../vocabulary.ts';
import { callOn, callsOn } from './calls.ts';
import { contractDates } from './contract-dates.ts';
import { expectDay, expectType } from './expect.ts';
import { matchFund, matchFunds } from './fund-match.ts';
import { openMoments } from './influence.ts';
import { datesBetween, isStale, lapsedForecasts } from './law-dates.ts';
import { lawsFor } from './laws-for.ts';
import { networksFor } from './networks-for.ts';
import { obligationsFor } from './obligations.ts';
import type { Size } from './settings.ts';

const good = '2026-11-22';
const dutch = { name: 'RangeError', message: 'unknown day "22-11-2026"; expected YYYY-MM-DD' };
const city = { name: 'RangeError', message: 'unknown type "stad"; expected "gemeente", "provincie" or "waterschap"' };
const fund = aFund();
const who = anOrganisation();

/** Every public query that takes a day. Most have nothing to look at here: they refuse the day all the same. */
const BY_DAY: Readonly<Record<string, (day: string) => unknown>> = {
  callsOn: (day) => callsOn([], day),
  callOn: (day) => callOn(fund, aCall(), day),
  matchFund: (day) => matchFund(fund, who, {}, { today: day }),
  openMoments: (day) => openMoments([], day),
  obligationsFor: (day) => obligationsFor([], { type: 'gemeente' }, day),
  networksFor: (day) => networksFor(who, [], {}, day),
  'datesBetween, from': (day) => datesBetween([], day, good),
  'datesBetween, to': (day) => datesBetween([], good, day),
  lapsedForecasts: (day) => lapsedForecasts([], day),
  isStale: (day) => isStale({ asOf: good }, day),
  contractDates: (day) => contractDates([], { start: day, months: 12 }),
  matchFunds: (day) => matchFunds([fund], who, {}, { today: day }),
};
const BY_TYPE: Readonly<Record<string, (type: OrganisationType) => unknown>> = {
  lawsFor: (type) => lawsFor([], type),
  obligationsFor: (type) => obligationsFor([], { type }, good),
  contractDates: (type) => contractDates([], { start: good, months: 12 }, type),
};

describe('a day', () => {
  for (const [name, ask] of Object.entries(BY_DAY)) {
    it(`in another form is refused by ${name}, and a real one is not`, () => {
      assert.throws(() => ask('22-11-2026'), dutch);
      assert.throws(() => ask('morgen'), { name: 'RangeError', message: 'unknown day "morgen"; expected YYYY-MM-DD' });
      assert.doesNotThrow(() => ask(good));
    });
  }
  it('is itself when it exists, and nothing else is a day', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('2024-02-29', '2023-02-29', '', good), fc.integer(), fc.constant(undefined)), (day) => {
      const ask = (): string => expectDay(day as string);
      if (isCalendarDate(day)) assert.equal(ask(), day); else assert.throws(ask, RangeError);
    }));
    assert.throws(() => expectDay(new Date(0) as unknown as string), { message: 'unknown day an object; expected YYYY-MM-DD' });
    assert.throws(() => expectDay(undefined as unknown as string), { message: 'unknown day undefined; expected YYYY-MM-DD' });
  });
});

describe('the term of a contract', () => {
  const ask = (months: unknown, optionMonths?: unknown) => (): unknown => contractDates([], { start: good, months: months as number, optionMonths: optionMonths as number | undefined });
  it('is a whole number of months, and an error names the one that is wrong and what was expected', () => {
    for (const [months, told] of [[NaN, 'NaN'], [-5, '-5'], [0, '0'], [12.5, '12.5'], [Infinity, 'Infinity'], [100_000, '100000'], ['12', '"12"'], [undefined, 'undefined']] as const) {
      assert.throws(ask(months), { name: 'RangeError', message: `unknown term ${told}; expected a whole number of months, 1 to 1200` });
    }
    assert.throws(ask(12, -1), { name: 'RangeError', message: 'unknown term -1; expected a whole number of months, 0 to 1200' });
    for (const [months, optionMonths] of [[1, undefined], [48, 0], [1200, 1200]]) assert.doesNotThrow(ask(months, optionMonths));
  });
});

describe('the size of an organisation', () => {
  it('is one of ours when it is said', () => {
    const ask = (size: string | undefined) => (): unknown => obligationsFor([], { type: 'gemeente', size: size as Size | undefined }, good);
    assert.throws(ask('reusachtig'), { name: 'RangeError', message: 'unknown size "reusachtig"; expected "groot", "midden" or "klein"' });
    for (const size of ['groot', 'midden', 'klein', undefined]) assert.doesNotThrow(ask(size));
  });
});

describe('a type of organisation', () => {
  for (const [name, ask] of Object.entries(BY_TYPE)) {
    it(`that we do not know is refused by ${name}, and each of ours is not`, () => {
      assert.throws(() => ask('stad' as OrganisationType), city);
      for (const type of valuesOf(ORGANISATION_TYPES)) assert.doesNotThrow(() => ask(type));
    });
  }
  it('is itself', () => { for (const type of valuesOf(ORGANISATION_TYPES)) assert.equal(expectType(type), type); });
});
