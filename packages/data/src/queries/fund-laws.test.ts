import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFund } from '../fund.fixture.ts';
import type { Fund, FundLaw } from '../fund.schema.ts';
import { lawsBehind } from './fund-laws.ts';

const law = (name: string, role: FundLaw['role'] = 'grondslag'): FundLaw => ({ role, title: { nl: name, en: name }, url: 'https://example.org/', asOf: '2026-01-01', evidence: 'source-read', source: { title: name } });
const names = (fund: Fund, ...others: Fund[]): string[] => lawsBehind(fund, [fund, ...others]).map(({ title }) => title.nl);

describe('the laws behind a fund', () => {
  const whole = aFund({ id: 'geheel', laws: [law('a'), law('b', 'wijziging'), law('c', 'uitvoering')] });

  it('are none when none are known', () => assert.deepEqual(names(aFund()), []));
  it('are its own, in the order of the record', () => assert.deepEqual(names(whole), ['a', 'b', 'c']));
  it('are those of the fund it is a part of too, but not what that one helps to carry out', () => assert.deepEqual(names(aFund({ id: 'deel', partOf: 'geheel', laws: [law('d')] }), whole), ['d', 'a', 'b']));
  it('are told once', () => assert.deepEqual(names(aFund({ id: 'deel', partOf: 'geheel', laws: [law('a')] }), whole), ['a', 'b']));
  it('are told once where two calls are for one law', () => assert.deepEqual(names(aFund({ laws: [{ ...law('a', 'uitvoering'), call: 'een' }, { ...law('a', 'uitvoering'), call: 'twee' }, law('a')] })), ['a', 'a']));
  it('come from further up as well', () => assert.deepEqual(names(aFund({ id: 'stuk', partOf: 'deel' }), aFund({ id: 'deel', partOf: 'geheel' }), whole), ['a', 'b']));
  it('end where funds of others are each a part of the other', () => {
    const one = aFund({ id: 'een', partOf: 'twee', laws: [law('a')] });
    assert.deepEqual(names(one, aFund({ id: 'twee', partOf: 'een', laws: [law('b')] })), ['a', 'b']);
  });
});
