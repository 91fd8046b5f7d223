import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSpan } from '../calendar.ts';
import { aCall, aFund } from '../fund.fixture.ts';
import type { Call, Fund } from '../fund.schema.ts';
import { APPLICANT_ROLES, valuesOf, type Evidence } from '../vocabulary.ts';
import type { Condition, ConditionName, FundAnswers } from './fund-conditions.ts';
import { matchFund, matchFunds, MATCH_GROUPS, type FundMatch } from './fund-match.ts';

const day = { today: '2026-11-22' };
const tholen = { type: 'gemeente', provinces: ['pv29'] } as const;
const proof = { evidence: 'source-read' } as const;
const text = 'Tekst.';
const calling = (when: string, fields: Partial<Call> = {}): Call[] => [aCall({ id: 'geld-ronde', deadlineModel: 'een-datum', opens: parseSpan('2026-01-01'), deadlines: [{ id: 'd', ...parseSpan(when), certainty: 'gepland' }], ...fields })];
const fund = (fields: Partial<Fund> = {}): Fund => aFund({
  id: 'geld', level: 'nationaal', stage: 'lopend', themes: ['ai'], digital: { role: 'hoofddoel', reason: text, ...proof }, applicants: [{ type: 'gemeente', role: 'aanvrager', ...proof }], calls: calling('2027-03-01'), ...fields,
});
const match = (fields: Partial<Fund> = {}, answers: FundAnswers = {}, who: Parameters<typeof matchFund>[1] = tholen): FundMatch => matchFund(fund(fields), who, answers, day);
const line = (name: ConditionName, ...args: Parameters<typeof match>): Condition | undefined => match(...args).conditions.find((one) => one.name === name);
const status = (name: ConditionName, ...args: Parameters<typeof match>): string | undefined => line(name, ...args)?.status;

describe('who may apply', () => {
  const role = (value: 'aanvrager' | 'partner' | 'nee' | 'onbekend', evidence: Evidence = 'source-read', note?: string): Partial<Fund> => ({ applicants: [{ type: 'provincie', role: 'aanvrager', ...proof }, { type: 'gemeente', role: value, evidence, ...(note === undefined ? {} : { note }) }] });
  it('follows the role, and says where that stands', () => {
    assert.deepEqual(valuesOf(APPLICANT_ROLES).map((value) => [status('aanvrager', role(value)), match(role(value)).group]), [['voldaan', 'past'], ['let op', 'past'], ['niet', 'past niet'], ['onbekend', 'misschien']]);
    assert.equal(line('aanvrager', role('nee'))?.field, 'applicants[1]');
  });
  it('is not known of who is not on the list', () => assert.deepEqual([status('aanvrager', {}, {}, { type: 'waterschap', provinces: [] }), match({ applicants: [] }).group], ['onbekend', 'misschien']));
  it('settles nothing as long as nobody confirmed it', () => assert.deepEqual((['aanvrager', 'nee'] as const).map((value) => status('aanvrager', role(value, 'unverified'))), ['let op', 'onbekend']));
  it('needs a look when there is a note, and takes the best of two roles', () => {
    assert.equal(status('aanvrager', role('aanvrager', 'source-read', 'alleen centrumgemeenten')), 'let op');
    assert.equal(status('aanvrager', { applicants: [{ type: 'gemeente', role: 'nee', ...proof }, { type: 'gemeente', role: 'partner', ...proof }] }), 'let op');
  });
});

describe('where it pays', () => {
  const within = (...provinces: string[]): Partial<Fund> => ({ level: 'regionaal', area: { provinces, text, ...proof } });
  it('is inside, partly inside or outside', () => {
    assert.deepEqual([status('gebied', within('pv28', 'pv29')), status('gebied', within('pv21')), match(within('pv21')).group], ['voldaan', 'niet', 'past niet']);
    assert.equal(status('gebied', within('pv28'), {}, { type: 'waterschap', provinces: ['pv28', 'pv26'] }), 'let op');
    assert.equal(status('gebied', within('pv28'), {}, { type: 'gemeente', provinces: [] }), 'onbekend');
  });
  it('needs a look when it pays in a part of the province only, and is outside all the same elsewhere', () => {
    const part: Partial<Fund> = { level: 'regionaal', area: { provinces: ['pv29'], partly: true, text, ...proof } };
    assert.deepEqual([status('gebied', part), status('gebied', part, {}, { type: 'gemeente', provinces: ['pv21'] }), status('gebied', part, {}, { type: 'gemeente', provinces: [] })], ['let op', 'niet', 'onbekend']);
  });
  it('is not known of a regional fund without an area, and no question for a national one', () => assert.deepEqual([status('gebied', { level: 'provinciaal' }), status('gebied'), status('gebied', { area: { provinces: [], text, ...proof } }), status('gebied', within())], ['onbekend', undefined, 'let op', 'onbekend']));
});

describe('with whom', () => {
  const together = (fields: Partial<NonNullable<Fund['consortium']>>): Partial<Fund> => ({ consortium: { text, ...proof, ...fields } });
  it('is met alone, or with enough partners and countries', () => {
    assert.equal(status('samenwerking', together({ alone: true, minPartners: 3 })), 'voldaan');
    const three = together({ minPartners: 3, minCountries: 2 });
    assert.deepEqual([{}, { partners: 2 }, { partners: 3 }, { partners: 3, countries: 1 }, { partners: 3, countries: 2 }].map((answers) => status('samenwerking', three, answers)), ['onbekend', 'niet', 'onbekend', 'niet', 'voldaan']);
    assert.deepEqual([line('samenwerking', three, { partners: 3, countries: 1 })?.asked, line('samenwerking', three, { partners: 3 })?.question, line('samenwerking', three)?.question], [2, 'countries', 'partners']);
  });
  it('is not known of a European fund without a word about it', () => assert.deepEqual([status('samenwerking', { level: 'eu' }), status('samenwerking'), status('samenwerking', together({})), status('samenwerking', together({ alone: false }), { partners: 1 }), status('samenwerking', together({ alone: false }), { partners: 2 }), status('samenwerking', together({}), { partners: 1 }), status('samenwerking', together({ minPartners: 2 }), { partners: 2 })], ['onbekend', undefined, 'onbekend', 'niet', 'onbekend', 'onbekend', 'voldaan']));
});

describe('whether it is open', () => {
  it('follows from the dates of its best call', () => {
    assert.deepEqual([status('openstelling'), status('openstelling', { calls: calling('2026-01-02') }), status('openstelling', { calls: calling('2027-03-01', { opens: parseSpan('2027-01-01') }) }), status('openstelling', { calls: [] })], ['voldaan', 'niet', 'let op', 'onbekend']);
    assert.deepEqual([status('openstelling', { calls: calling('2027', { deadlineModel: 'verwacht' }) }), status('openstelling', { calls: [aCall({ id: 'geld-x', deadlineModel: 'doorlopend', deadlines: [] })] }), status('openstelling', { calls: [aCall({ id: 'geld-x', deadlineModel: 'onbekend', deadlines: [] })] })], ['let op', 'voldaan', 'onbekend']);
    assert.equal(match({ calls: [...calling('2026-01-02', { id: 'geld-oud' }), ...calling('2027-03-01')] }).call?.call.id, 'geld-ronde');
  });
  it('needs a look when nobody knows whether it has opened', () => {
    const unopened = match({ calls: calling('2027-03-01', { opens: undefined }) });
    assert.deepEqual([unopened.conditions.find((one) => one.name === 'openstelling')?.status, unopened.group], ['let op', 'past']);
  });
  it('is told by the calls of one’s own province; of who named none, by all', () => {
    const calls = [...calling('2027-03-01', { id: 'geld-elders', provinces: ['pv21', 'pv22'] }), ...calling('2026-03-01', { id: 'geld-hier', provinces: ['pv29'] }), ...calling('2026-02-01', { id: 'geld-overal' })];
    const at = (...provinces: string[]) => { const { fund: own, elsewhere, call } = match({ calls }, {}, { type: 'waterschap', provinces }); return [call?.call.id, own.calls.length, elsewhere]; };
    assert.deepEqual([at('pv29'), at('pv30', 'pv22'), at('pv30'), at()], [['geld-hier', 2, true], ['geld-elders', 2, true], ['geld-overal', 1, true], ['geld-elders', 3, false]]);
    assert.deepEqual([status('openstelling', { calls }), match({ calls: calls.slice(0, 1) }).call], ['niet', undefined]);
  });
  it('is no when the fund has ended, and to be seen when it is proposed', () => assert.deepEqual([status('openstelling', { stage: 'afgelopen' }), status('openstelling', { stage: 'voorgesteld', calls: [] })], ['niet', 'let op']));
});

describe('the soft conditions', () => {
  it('are left out when nobody asked', () => assert.deepEqual(match().conditions.map(({ name, hard }) => [name, hard]), [['aanvrager', true], ['openstelling', true], ['digitalisering', false], ['tijd', false]]));
  it('says what the fund asks, and what was given', () => assert.deepEqual([line('thema', {}, { themes: ['data', 'ai'] })?.asked, line('thema', {}, { themes: ['data', 'ai'] })?.given, line('thema', { themes: [] }, { themes: ['ai'] })?.asked], ['ai', 'data, ai', undefined]));
  it('themes', () => assert.deepEqual([status('thema', {}, { themes: ['ai', 'data'] }), status('thema', {}, { themes: ['data'] }), status('thema', { themes: [] }, { themes: ['data'] })], ['voldaan', 'niet', 'onbekend']));
  it('digitalisation', () => {
    const role = (value: Fund['digital']['role'], digital?: 'middel') => status('digitalisering', { digital: { role: value, reason: text, ...proof } }, digital === undefined ? {} : { digital });
    assert.deepEqual([role('hoofddoel'), role('mogelijk-middel'), role('mogelijk-middel', 'middel'), role('geen')], ['voldaan', 'let op', 'voldaan', 'niet']);
  });
  it('amounts, of the call before those of the fund', () => {
    const per: Partial<Fund> = { budget: { perProject: { from: 100, to: 200, ...proof } } };
    assert.deepEqual([99, 100, 200, 201].map((amount) => status('bedrag', per, { amount })), ['niet', 'voldaan', 'voldaan', 'niet']);
    assert.deepEqual([status('bedrag', { budget: { perProject: { to: 200, ...proof } } }, { amount: 99 }), status('bedrag', { budget: { perProject: { from: 100, ...proof } } }, { amount: 99 })], ['voldaan', 'niet']);
    assert.deepEqual([line('bedrag', per, { amount: 99 })?.asked, line('bedrag', per, { amount: 201 })?.asked, status('bedrag', {}, { amount: 5 })], [100, 200, 'onbekend']);
    assert.equal(line('bedrag', { ...per, calls: calling('2027-03-01', { perProject: { to: 150, ...proof } }) }, { amount: 180 })?.field, 'calls[0].perProject');
  });
  it('one’s own share', () => {
    const share = (cofinancing: { from?: number; to?: number }, ownShare: number) => status('eigen-bijdrage', { cofinancing: { text, ...proof, ...cofinancing } }, { ownShare });
    assert.deepEqual([share({ from: 40, to: 50 }, 60), share({ from: 40, to: 50 }, 55), share({ from: 40, to: 50 }, 49), share({ from: 40, to: 50 }, 50), share({ to: 50 }, 60), share({ to: 50 }, 40), share({}, 40)], ['voldaan', 'let op', 'niet', 'let op', 'let op', 'niet', 'onbekend']);
    assert.equal(status('eigen-bijdrage', { spuk: { ministry: 'BZK' } }, { ownShare: 0 }), undefined);
  });
  it('time warns, and never says yes to what is tight', () => {
    const needs = (value: number): Partial<Fund> => ({ calls: calling('2026-12-12'), estimates: { by: 'redactie', asOf: '2026-01-01', preparationWeeks: { value, reason: text } } });
    assert.deepEqual([status('tijd', needs(8)), status('tijd', needs(2)), status('tijd')], ['let op', 'voldaan', 'onbekend']);
    assert.deepEqual([line('tijd', needs(8))?.asked, line('tijd', needs(8))?.given], [8, 2]);
  });
  it('administration, for who has few people', () => {
    const burden = (value: 'licht' | 'zwaar'): Partial<Fund> => ({ estimates: { by: 'redactie', asOf: '2026-01-01', burden: { value, reason: text } } });
    assert.deepEqual([status('last', burden('zwaar')), status('last', burden('zwaar'), { small: true }), status('last', burden('licht'), { small: true }), status('last', {}, { small: true })], [undefined, 'let op', 'voldaan', 'onbekend']);
  });
});

describe('matchFunds', () => {
  const perhaps = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
  const anyFund = fc.record({
    level: fc.constantFrom('eu', 'regionaal', 'nationaal'), role: fc.constantFrom(...valuesOf(APPLICANT_ROLES)), evidence: fc.constantFrom('source-read', 'unverified'), provinces: fc.subarray(['pv29', 'pv21']), minPartners: perhaps(1, 3), minCountries: perhaps(2), alone: perhaps(true, false),
    when: fc.constantFrom('2026-01-02', '2027-03-01', '2026-12-01'), themes: fc.subarray(['ai', 'data'] as const), weeks: perhaps(2, 20), from: perhaps(30), to: perhaps(50, 80),
  }).map(({ level, role, evidence, provinces, minPartners, minCountries, alone, when, themes, weeks, from, to }) => fund({
    level: level as 'eu', themes, applicants: [{ type: 'gemeente', role, evidence: evidence }], calls: calling(when), ...(level === 'regionaal' ? { area: { provinces, text, ...proof } } : {}),
    consortium: { minPartners, minCountries, alone, text, ...proof }, cofinancing: { from, to, text, ...proof }, ...(weeks === undefined ? {} : { estimates: { by: 'r', asOf: '2026-01-01', preparationWeeks: { value: weeks, reason: text } } }),
  }));
  const funds = fc.array(anyFund, { maxLength: 6 }).map((some) => some.map((one, i) => ({ ...one, id: `geld-${i}` })));
  const answers = fc.record({ themes: perhaps(['ai'] as const), digital: perhaps('doel', 'middel'), partners: perhaps(1, 3), countries: perhaps(1, 2), amount: perhaps(100), ownShare: perhaps(20, 70), small: perhaps(true) }) as fc.Arbitrary<FundAnswers>;

  it('gives every fund once, by group, in one order whatever theirs', () => {
    fc.assert(fc.property(funds, answers, (some, told) => {
      const all = matchFunds(some, tholen, told, day);
      assert.deepEqual(all.map((one) => one.fund.id).sort(), some.map(({ id }) => id).sort());
      assert.deepEqual(matchFunds(some.toReversed(), tholen, told, day), all);
      const groups = all.map(({ group }) => MATCH_GROUPS.indexOf(group));
      assert.deepEqual(groups, groups.toSorted((a, b) => a - b));
    }));
  });
  it('names a reason for whatever does not fit, and what is not known for what may', () => {
    fc.assert(fc.property(anyFund, answers, (one, told) => {
      const { group, conditions } = matchFund(one, tholen, told, day);
      const hard = conditions.filter((it) => it.hard);
      const [refused, open] = [hard.some(({ status }) => status === 'niet'), hard.some(({ status, evidence }) => status === 'onbekend' || (status === 'let op' && evidence === 'unverified'))];
      assert.deepEqual([group === 'past niet', group === 'misschien'], [refused, !refused && open]);
    }));
  });
  it('never makes a fund fit by an answer more, unless that answer makes a condition true', () => {
    const names = ['themes', 'digital', 'partners', 'countries', 'amount', 'ownShare', 'small'] as const;
    fc.assert(fc.property(anyFund, answers, fc.constantFrom(...names), (one, told, name) => {
      const without = matchFund(one, tholen, { ...told, [name]: undefined }, day);
      const withIt = matchFund(one, tholen, told, day);
      if (without.group === 'past niet') assert.equal(withIt.group, 'past niet');
      if (without.group !== 'past' && withIt.group === 'past') assert.equal(withIt.conditions.find((it) => it.name === 'samenwerking')?.status, 'voldaan');
    }), { numRuns: 500 });
  });
  it('is ordered by what is met, themes, time, digital role and deadline', () => {
    const order = (a: Partial<Fund>, b: Partial<Fund>, told: FundAnswers = {}): string[] => matchFunds([fund({ ...b, id: 'b' }), fund({ ...a, id: 'a' })], tholen, told, day).map((one) => one.fund.id);
    assert.deepEqual(order({}, { calls: calling('2027-01-01', { opens: parseSpan('2026-12-30') }) }), ['a', 'b']);
    assert.deepEqual(order({ themes: ['ai', 'data'] }, { themes: ['ai'] }, { themes: ['ai', 'data'] }), ['a', 'b']);
    assert.deepEqual(order({}, { digital: { role: 'vast-onderdeel', reason: text, ...proof } }), ['a', 'b']);
    assert.deepEqual(order({ name: { nl: 'Z', en: 'Z' } }, { name: { nl: 'A', en: 'A' }, calls: calling('2027-03-02') }), ['a', 'b']);
    assert.deepEqual(order({ name: { nl: 'A', en: 'A' } }, { name: { nl: 'Z', en: 'Z' } }), ['a', 'b']);
  });
});
