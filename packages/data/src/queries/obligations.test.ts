import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSpan } from '../calendar.ts';
import { addMonths } from '../calendar-math.ts';
import { aDate, aLaw, anObligation } from '../law.fixture.ts';
import type { Law, LawDate, Obligation, ObligationEstimate } from '../law.schema.ts';
import type { Reason } from './importance.ts';
import { obligationsFor, type PlacedObligation, type PriorityProfile } from './obligations.ts';
import { PRIORITY_SETTINGS, REASONS, type PrioritySettings } from './settings.ts';

const today = '2026-11-22';
const gemeente: PriorityProfile = { type: 'gemeente', size: 'midden' };
const applies = (when: string | undefined, fields: Partial<LawDate> = {}): LawDate => aDate({ id: 'geldt', kind: 'van_toepassing', earliest: undefined, latest: undefined, ...parseSpan(when), certainty: 'bindend', ...fields });
const why = <T>(value: T) => ({ value, reason: 'Daarom.' });
const judged = (fields: Partial<ObligationEstimate> = {}): Law['estimates'] => ({ by: 'redactie', asOf: '2026-01-01', obligations: [{ id: 'melden', ...fields }], influence: [] });
const known: Partial<ObligationEstimate> = { effort: why('S'), procurement: why(false), domains: why(['security', 'juridisch', 'personeel', 'communicatie', 'informatievoorziening']), residents: why(3), opportunity: why(0) };
const law = (fields: Partial<Law> = {}, obligation: Partial<Obligation> = {}): Law => aLaw({ dates: [applies('2027-12-02')], obligations: [anObligation({ dates: ['geldt'], ...obligation })], estimates: judged(known), ...fields });
const placed = (one: Law, profile: PriorityProfile = gemeente, settings?: PrioritySettings): PlacedObligation => {
  const [first] = obligationsFor([one], profile, today, settings);
  assert.ok(first);
  return first;
};
const reason = (one: PlacedObligation, name: Reason['name']): Reason | undefined => one.importance.reasons.find((it) => it.name === name);

describe('whom an obligation is for', () => {
  const group = (one: Law, profile = gemeente): unknown[] => { const { group: g, notBecause, question } = placed(one, profile); return [g, notBecause ?? question]; };

  it('is said by the law', () => {
    assert.deepEqual(group(law({ appliesTo: { ...aLaw().appliesTo, gemeente: { value: 'nee', reason: 'Alleen het Rijk.' } } })), ['niet-voor-ons', 'law']);
    assert.equal(placed(law({ appliesTo: { ...aLaw().appliesTo, gemeente: { value: 'nee', reason: 'Alleen het Rijk.' } } })).applies.reason, 'Alleen het Rijk.');
    assert.deepEqual(group(law(), { type: 'waterschap' }), ['uitzoeken', 'applies']);
    assert.deepEqual(group(law(), { type: 'provincie' }), ['komt', undefined]);
  });
  it('is said by its addressees', () => {
    assert.deepEqual(group(law({}, { addressees: ['provincie'] })), ['niet-voor-ons', 'addressees']);
    assert.deepEqual(group(law({}, { addressees: ['gemeente'] })), ['komt', undefined]);
  });
  it('is nobody when the proposal was withdrawn or the law has lapsed', () => {
    const end = (fields: Partial<LawDate>): LawDate[] => [applies('2027-12-02'), applies('2026-11-22', { id: 'einde', kind: 'vervallen', certainty: 'gebeurd', ...fields })];
    assert.deepEqual(group(law({ instrument: 'withdrawn-proposal' })), ['niet-voor-ons', 'withdrawn']);
    assert.deepEqual(group(law({ dates: end({}) })), ['niet-voor-ons', 'lapsed']);
    assert.deepEqual(group(law({ dates: end({ kind: 'ingetrokken' }) })), ['niet-voor-ons', 'withdrawn']);
    for (const still of [{ scope: 'deel' }, { certainty: 'verwacht' }, parseSpan('2026-11-23')] as Partial<LawDate>[]) assert.deepEqual(group(law({ dates: end(still) })), ['komt', undefined]);
  });
  it('is what the organisation found out itself, before what the record says of its type', () => {
    const key = `${law().id}/melden`;
    const saying = (value: 'ja' | 'nee', fields: Partial<Law> = {}): unknown[] => group(law(fields), { ...gemeente, forUs: { [key]: value } });
    const as = (value: 'nee' | 'onbekend'): Partial<Law> => ({ appliesTo: { ...aLaw().appliesTo, gemeente: { value } } });
    assert.deepEqual(saying('nee'), ['niet-voor-ons', 'said']);
    assert.deepEqual(saying('ja', as('onbekend')), ['komt', undefined]);
    assert.deepEqual(saying('ja', as('nee')), ['komt', undefined]);
    assert.deepEqual(saying('ja', { instrument: 'withdrawn-proposal' }), ['niet-voor-ons', 'withdrawn']);
  });

  it('has to be found out when nobody knows from which day', () => {
    assert.deepEqual(group(law({ dates: [applies(undefined)] })), ['uitzoeken', 'date']);
    assert.deepEqual(group(law({}, { dates: [] })), ['uitzoeken', 'date']);
    assert.equal(placed(law({}, { dates: [] })).quadrant, undefined);
  });
});

describe('the date that binds', () => {
  it('is the first one that is for this type of organisation', () => {
    const dates = [applies('2027-01-01', { id: 'a', addressees: ['lidstaat'] }), applies('2027-02-01', { id: 'b', certainty: 'vervallen' }), applies('2027-Q2', { id: 'c', addressees: ['gemeente', 'lidstaat'] }), applies('2027-05-01', { id: 'd' }), applies(undefined, { id: 'e' })];
    const one = placed(law({ dates }, { dates: ['a', 'b', 'c', 'd', 'e'] }));
    assert.deepEqual([one.date?.id, one.dates.map(({ id }) => id)], ['c', ['c', 'd', 'e']]);
  });
  it('applies already when it is fixed and here, from that day on', () => {
    assert.deepEqual(['2026-11-22', '2026-11-23'].map((day) => placed(law({ dates: [applies(day)] })).group), ['geldt-al', 'komt']);
    const slack = placed(law({ dates: [applies('2026-05-22')] })).slack;
    assert.deepEqual(slack, { least: -6, expected: -6, most: -6 });
  });
  it('does not apply already while it is expected, a proposal, or not over', () => {
    for (const fields of [{ dates: [applies('2026-01-01', { certainty: 'verwacht' })] }, { dates: [applies('2026-Q4')] }, { instrument: 'proposal', dates: [applies('2026-01-01', { certainty: 'gebeurd' })] }] as Partial<Law>[]) assert.equal(placed(law(fields)).group, 'komt');
  });
  it('is a lapsed forecast when it was only expected and is over', () => {
    assert.deepEqual([placed(law({ dates: [applies('2026-01-01', { certainty: 'verwacht' })] })).lapsed, placed(law()).lapsed, placed(law({ dates: [applies('2026-01-01')] })).lapsed], [true, false, false]);
  });
  it('is confirmed only when somebody saw it and the editor is sure', () => {
    const confirmed = (fields: Partial<LawDate>): boolean => placed(law({ dates: [applies('2027-12-02', { evidence: 'source-read', confidence: 'hoog', ...fields })] })).confirmed;
    assert.deepEqual([confirmed({}), confirmed({ evidence: 'secondary' }), confirmed({ evidence: 'unverified' }), confirmed({ confidence: 'midden' }), confirmed({ confidence: 'laag' })], [true, true, false, false, false]);
    assert.equal(placed(law({}, { dates: [] })).confirmed, false);
  });
  it('applies already by a later fixed date when a first forecast lapsed', () => {
    const one = placed(law({ dates: [applies('2026-01-01', { id: 'a', certainty: 'verwacht' }), applies('2026-02-01', { id: 'b' })] }, { dates: ['a', 'b'] }));
    assert.deepEqual([one.group, one.date?.id, one.lapsed], ['geldt-al', 'b', false]);
  });
  it('tells the next one that is to come', () => {
    const one = placed(law({ dates: [applies('2025-02-02', { id: 'a' }), applies('2026-12-02', { id: 'b' })] }, { dates: ['a', 'b'] }));
    assert.deepEqual([one.group, one.date?.id, one.coming?.id], ['geldt-al', 'a', 'b']);
  });
});

describe('when to begin', () => {
  it('is the first binding day less the work, by size, and the buying', () => {
    const one = placed(law({ estimates: judged({ ...known, procurement: why(true) }) }));
    assert.deepEqual(one.leadTime.months, { least: 9.75, expected: 9.75, most: 9.75 }); // S 3 × 1,25 + 6
    assert.equal(one.startBy, addMonths('2027-12-02', -9.75));
    assert.equal(placed(law(), { type: 'gemeente', size: 'groot' }).leadTime.months.expected, 3);
    assert.equal(placed(law({ estimates: judged({ ...known, effort: why('L') }) }), { type: 'gemeente', size: 'klein' }).leadTime.months.expected, 18);
  });
  it('is reckoned from the earliest day, and shown until the latest', () => {
    const { slack, startBy } = placed(law({ dates: [applies('2027-Q4')] }), { type: 'gemeente', size: 'groot' });
    assert.equal(startBy, '2027-07-01');
    assert.ok(slack && slack.least === slack.expected && slack.most - slack.least > 2.9 && slack.most - slack.least < 3.1);
  });
  it('becomes wider by what nobody knows, and never counts that as nothing', () => {
    const unknown = placed(law({ estimates: judged({}) }), { type: 'gemeente' });
    assert.deepEqual(unknown.leadTime.months, { least: 3, expected: 13.5, most: 24 });
    assert.deepEqual([unknown.leadTime.effort.value, unknown.leadTime.procurement.value, unknown.leadTime.size.value, unknown.leadTime.size.basis], [undefined, undefined, undefined, 'aanname']);
    assert.deepEqual(unknown.leadTime.reckonedWith, { effort: 'M', procurement: true, size: 'midden' });
  });
  it('carries the reasons of the editor', () => assert.deepEqual(placed(law()).leadTime.effort, { value: 'S', basis: 'inschatting', reason: 'Daarom.' }));
  it('follows the settings', () => {
    const slow = { ...PRIORITY_SETTINGS, effortMonths: { S: 10, M: 20, L: 30 }, capacity: { groot: 1, midden: 2, klein: 3 } };
    assert.equal(placed(law(), gemeente, slow).leadTime.months.expected, 20);
  });
});

describe('importance', () => {
  it('adds up its reasons, each with what it follows from', () => {
    const one = placed(law({ supervision: { powers: 'bevelen', article: 'art. 64', evidence: 'source-read' } }));
    assert.deepEqual(one.importance.reasons.map(({ name, value, max }) => [name, value, max]), [['inwoners', 3, 3], ['organisatie', 2, 3], ['toezicht', 2, 3], ['afhankelijk', 0, 2], ['kans', 0, 2]]);
    assert.equal(one.importance.value, 7 / 13);
    assert.deepEqual(reason(one, 'toezicht')?.from, { value: 'bevelen', basis: 'feit', article: 'art. 64', evidence: 'source-read', source: undefined });
    assert.deepEqual(reason(one, 'inwoners')?.from, { value: 3, basis: 'inschatting', reason: 'Daarom.' });
  });
  it('counts the domains in three steps', () => {
    const all = ['security', 'communicatie', 'besturing-en-control', 'toezicht-en-handhaving', 'personeel', 'administratieve-organisatie', 'informatievoorziening', 'juridisch'] as const;
    assert.deepEqual([1, 2, 3, 5, 6, 8].map((n) => reason(placed(law({ estimates: judged({ domains: why(all.slice(0, n)) }) })), 'organisatie')?.value), [1, 1, 2, 2, 3, 3]);
  });
  it('counts the powers of the supervisor in steps', () => {
    assert.deepEqual((['geen', 'toezicht', 'bevelen', 'boete'] as const).map((powers) => reason(placed(law({ supervision: { powers, evidence: 'secondary' } })), 'toezicht')?.value), [0, 1, 2, 3]);
  });
  it('leaves out what nobody knows, and shows how much that can change', () => {
    const one = placed(law({ estimates: judged({ residents: why(3) }) }));
    assert.equal(reason(one, 'toezicht')?.value, undefined);
    assert.equal(one.importance.value, 3 / 5); // residents 3 of 3, dependents 0 of 2
    assert.deepEqual([one.importance.lowest, one.importance.highest], [3 / 13, 11 / 13]);
  });
  it('counts the obligations that wait for it, when they are for this organisation', () => {
    const waits = (id: string, answer: 'ja' | 'nee'): Law => aLaw({ id, appliesTo: { ...aLaw().appliesTo, gemeente: { value: answer } }, obligations: [anObligation({ id: 'later', dependsOn: ['proefwet/melden', 'proefwet/melden'] })] });
    const find = (laws: Law[]): Reason | undefined => { const one = obligationsFor(laws, gemeente, today).find(({ key }) => key === 'proefwet/melden'); return one && reason(one, 'afhankelijk'); };
    assert.deepEqual(find([law(), waits('b', 'ja'), waits('a', 'ja'), waits('c', 'nee'), waits('d', 'ja')])?.from.value, ['a/later', 'b/later', 'd/later']);
    assert.deepEqual([find([law(), waits('a', 'ja')])?.value, find([law(), waits('a', 'ja'), waits('b', 'ja'), waits('c', 'ja')])?.value, find([law(), waits('a', 'nee')])?.value], [1, 2, 0]);
  });
  it('follows the weights, and what the organisation itself finds', () => {
    const weighted = (weights: Partial<PrioritySettings['weights']>): number | undefined => placed(law(), gemeente, { ...PRIORITY_SETTINGS, weights: { ...PRIORITY_SETTINGS.weights, ...weights } }).importance.value;
    assert.deepEqual([weighted({}), weighted({ inwoners: 'zwaar' }), weighted({ inwoners: 'uit' })], [5 / 10, 8 / 13, 2 / 7]);
    assert.equal(placed(law(), { ...gemeente, priorities: { 'proefwet/melden': 3 } }).importance.value, 8 / 13);
    assert.equal(reason(placed(law()), 'eigen'), undefined);
  });
  it('is unknown when all reasons are off', () => {
    const off = Object.fromEntries(Object.keys(REASONS).map((name) => [name, 'uit'])) as unknown as PrioritySettings['weights'];
    const one = placed(law(), gemeente, { ...PRIORITY_SETTINGS, weights: off });
    assert.deepEqual([one.importance.value, one.importance.lowest, one.importance.highest, one.quadrant], [undefined, 0, 0, undefined]);
  });
});

describe('the place of an obligation', () => {
  it('follows from slack and importance', () => {
    const quadrant = (when: string, residents: number): string | undefined => placed(law({ dates: [applies(when)], estimates: judged({ ...known, residents: why(residents), opportunity: why(1) }) }), { type: 'gemeente', size: 'groot' }).quadrant;
    assert.deepEqual([quadrant('2027-05-22', 3), quadrant('2027-05-23', 3), quadrant('2027-05-22', 0), quadrant('2027-05-23', 0)], ['nu-doen', 'inplannen', 'samen', 'volgen']);
  });
  it('is important by more than half of what its known reasons could count for, whatever the weights', () => {
    const half = law({ dates: [applies('2026-12-01')] });
    assert.deepEqual([placed(half).importance.value, placed(half).quadrant], [5 / 10, 'samen']);
    const sums = Object.values(REASONS).reduce<number[]>((all, max) => all.flatMap((sum) => [0, 1, 2].map((weight) => sum + weight * max)), [0]);
    for (const sum of sums.filter((one) => one > 0)) assert.ok(Math.floor(sum / 2 + 1) / sum >= PRIORITY_SETTINGS.importantFrom && PRIORITY_SETTINGS.importantFrom > 1 / 2, `${sum}`);
  });

  const whens = fc.constantFrom('2020-01-01', '2026-11-22', '2026-Q4', '2027-H1', '2028', '2030-02-28', undefined);
  const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value.map(why), { nil: undefined });
  const anyLaw = fc.record({
    when: whens, certainty: fc.constantFrom('bindend', 'gepland', 'verwacht', 'vervallen'), answer: fc.constantFrom('ja', 'deels', 'nee', 'onbekend'), powers: fc.option(fc.constantFrom('geen', 'boete')),
    effort: perhaps(fc.constantFrom('S', 'M', 'L')), procurement: perhaps(fc.boolean()), residents: perhaps(fc.nat(3)), opportunity: perhaps(fc.nat(2)),
  }).map(({ when, certainty, answer, powers, ...estimates }) => law({
    dates: [applies(when, { certainty: certainty as 'bindend' })], appliesTo: { ...aLaw().appliesTo, gemeente: { value: answer } }, estimates: judged(estimates as Partial<ObligationEstimate>),
    ...(powers === null ? {} : { supervision: { powers: powers as 'boete', evidence: 'secondary' } }),
  }));
  const laws = fc.array(anyLaw, { maxLength: 5 }).map((some) => some.map((one, i) => ({ ...one, id: `wet-${i}` })));
  const profile = fc.record({ type: fc.constant('gemeente' as const), size: fc.constantFrom('groot', 'klein', undefined) }) as fc.Arbitrary<PriorityProfile>;

  it('is there once for every obligation, in whatever order, and unknown is never "not for us"', () => {
    fc.assert(fc.property(laws, profile, (some, who) => {
      const all = obligationsFor(some, who, today);
      assert.deepEqual(all.map(({ key }) => key).sort(), some.map(({ id }) => `${id}/melden`).sort());
      assert.deepEqual(obligationsFor(some.toReversed(), who, today), all);
      for (const one of all) {
        assert.equal(one.group === 'niet-voor-ons', one.notBecause !== undefined);
        if (one.applies.value === 'onbekend') assert.equal(one.group, 'uitzoeken');
        if (one.slack) assert.ok(one.slack.least <= one.slack.expected && one.slack.expected <= one.slack.most);
        const { value = 0.5, lowest, highest } = one.importance;
        assert.ok(lowest <= value && value <= highest && lowest >= 0 && highest <= 1);
      }
    }));
  });
  it('is never surer with one answer less', () => {
    fc.assert(fc.property(anyLaw, profile, fc.constantFrom('effort', 'procurement', 'residents', 'opportunity'), (one, who, field) => {
      const less = { ...one, estimates: judged({ ...one.estimates?.obligations[0], [field]: undefined }) };
      const [more, fewer] = [placed(one, who), placed(less, who)];
      assert.ok(fewer.importance.lowest <= more.importance.lowest && fewer.importance.highest >= more.importance.highest);
      if (more.slack && fewer.slack) assert.ok(fewer.slack.least <= more.slack.least && fewer.slack.most >= more.slack.most);
      assert.ok(fewer.leadTime.months.expected > 0);
    }));
  });
});
