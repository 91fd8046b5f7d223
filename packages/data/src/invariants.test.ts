import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import * as rules from './invariants.ts';
import { aDate, aLaw, onDay } from './law.fixture.ts';
import type { Law, LawChild, LawTerm } from './law.schema.ts';
import { readContent } from './node/content.ts';

/** Where a rule finds something, as `law path`. */
const places = (rule: rules.Invariant, ...laws: Law[]): string[] => rule(laws).map(({ id, path }) => `${id} ${path}`);
const finds = (rule: rules.Invariant, law: Partial<Law>, ...paths: string[]): void => assert.deepEqual(places(rule, aLaw(law)), paths.map((path) => `proefwet ${path}`));
const allows = (rule: rules.Invariant, law: Partial<Law>): void => finds(rule, law);

const inForce = onDay('2020-04-01', { id: 'in-werking', kind: 'in_werking', certainty: 'bindend' });
const applies = (day: string) => onDay(day, { id: 'van-toepassing', kind: 'van_toepassing', certainty: 'bindend' });

describe('a name for drawings', () => {
  const long = 'a'.repeat(21);
  it('has no word of more than twenty letters that cannot break', () => {
    finds(rules.longWordsCanBreak, { displayName: { nl: long, en: `(${long})` } }, 'displayName.nl', 'displayName.en');
    finds(rules.longWordsCanBreak, { displayName: { nl: `${long}\u00ADb`, en: 'b' } }, 'displayName.nl');
    allows(rules.longWordsCanBreak, { displayName: { nl: `a\u00AD${long.slice(1)}`, en: `${long.slice(1)} ${long.slice(1)}-a` } });
    allows(rules.longWordsCanBreak, { title: { nl: long, en: long } });
  });
});

describe('what fills a law in', () => {
  const child: LawChild = { kind: 'besluit', stage: 'vastgesteld', title: { nl: 'Proefbesluit', en: 'Trial Decree' }, text: 'Zegt hoe.', asOf: '2026-01-01', evidence: 'source-read' };
  it('is a law of ours only when both records say so', () => {
    const pair = (there: Law['relations'], here: Law['relations']) => [aLaw({ id: 'wet-a', children: [{ ...child, law: 'wet-b' }], relations: here }), aLaw({ id: 'wet-b', relations: there })] as const;
    const [up, down] = [[{ type: 'implements', to: 'wet-a' }], [{ type: 'implemented-by', to: 'wet-b' }]] as const;
    assert.deepEqual(places(rules.childrenWithARecordImplementTheirLaw, ...pair([...up], [...down])), []);
    for (const [there, here] of [[up, []], [[], down]] as const) assert.deepEqual(places(rules.childrenWithARecordImplementTheirLaw, ...pair([...there], [...here])), ['wet-a children[0].law']);
    finds(rules.childrenWithARecordImplementTheirLaw, { children: [child, { ...child, law: 'weg' }] }, 'children[1].law');
  });
  it('is there once', () => finds(rules.childrenAreThereOnce, { children: [child, { ...child, number: 'Stb. 2026, 1' }, child, { ...child, title: { nl: 'Ander', en: 'Other' }, number: 'Stb. 2026, 1' }] }, 'children[2]', 'children[3]'));
});

describe('a word of the law', () => {
  const term = (official: string, plain: string): LawTerm => ({ official: { nl: official, en: 'deployer' }, plain: { nl: plain, en: 'whoever uses it' }, evidence: 'source-read' });
  it('is explained in other words', () => finds(rules.termsAreExplained, { terms: [term('gebruiksverantwoordelijke', 'wie AI gebruikt'), term('datalek', 'Datalek')] }, 'terms[1].plain.nl'));
});

describe('a relation', () => {
  const to = (type: Law['relations'][number]['type'], id: string) => ({ relations: [{ type, to: id }] });
  const pair = (there: Partial<Law>, back: Partial<Law>) => [aLaw({ id: 'wet-a', ...there }), aLaw({ id: 'wet-b', ...back })] as const;

  it('leads to a law that exists, and says from where to where it leads', () => {
    finds(rules.relationsLeadSomewhere, to('implements', 'onbekende-wet'), 'relations[0].to');
    assert.equal(rules.relationsLeadSomewhere([aLaw(to('implements', 'onbekende-wet'))])[0]?.message, '"proefwet" implements "onbekende-wet"; expected the id of a law');
    assert.deepEqual(places(rules.relationsLeadSomewhere, ...pair(to('related', 'wet-b'), {})), []);
  });
  it('leads to another law', () => finds(rules.noRelationToItself, to('related', 'proefwet'), 'relations[0].to'));
  it('is not denied by the other law', () => {
    assert.deepEqual(places(rules.inverseRelationsAgree, ...pair(to('implements', 'wet-b'), to('implements', 'wet-a'))), ['wet-a relations[0].type', 'wet-b relations[0].type']);
    assert.deepEqual(places(rules.inverseRelationsAgree, ...pair(to('repealed-by', 'wet-b'), to('repealed-by', 'wet-a'))).length, 2);
    assert.deepEqual(places(rules.inverseRelationsAgree, ...pair(to('implements', 'wet-b'), to('implemented-by', 'wet-a'))), []);
    assert.deepEqual(places(rules.inverseRelationsAgree, ...pair(to('amends', 'wet-b'), to('to-be-amended-by', 'wet-a'))), []);
    assert.deepEqual(places(rules.inverseRelationsAgree, ...pair(to('implements', 'wet-b'), to('amends', 'wet-a'))), []);
    assert.deepEqual(places(rules.inverseRelationsAgree, ...pair(to('implements', 'wet-b'), {})), []);
  });
  it('does not run ahead of a proposal or behind an act in force', () => {
    const law = { dates: [inForce] };
    assert.deepEqual(places(rules.relationsMatchTheStage, ...pair(to('amended-by', 'wet-b'), { instrument: 'proposal' })), ['wet-a relations[0].type']);
    assert.deepEqual(places(rules.relationsMatchTheStage, ...pair(to('to-be-repealed-by', 'wet-b'), law)), ['wet-a relations[0].type']);
    assert.deepEqual(places(rules.relationsMatchTheStage, ...pair(to('to-be-amended-by', 'wet-b'), { instrument: 'proposal' })), []);
    assert.deepEqual(places(rules.relationsMatchTheStage, ...pair(to('repealed-by', 'wet-b'), law)), []);
  });
});

describe('a date', () => {
  it('does not make an act apply before it is in force', () => {
    finds(rules.noApplicationBeforeEntryIntoForce, { dates: [applies('2020-03-31'), inForce] }, 'dates[0]');
    allows(rules.noApplicationBeforeEntryIntoForce, { dates: [applies('2020-04-01'), inForce] });
    allows(rules.noApplicationBeforeEntryIntoForce, { dates: [{ ...applies('2020-03-31'), level: 'nl' }, { ...inForce, level: 'nl' }] });
    allows(rules.noApplicationBeforeEntryIntoForce, { dates: [{ ...applies('2020-03-31'), certainty: 'vervallen' }, inForce] });
    // A month that is not over yet may still turn out to be after it.
    allows(rules.noApplicationBeforeEntryIntoForce, { dates: [aDate({ kind: 'van_toepassing', earliest: '2020-03-01', latest: '2020-04-30' }), inForce] });
  });
  it('is a transposition deadline in a directive only', () => {
    const dates = [onDay('2022-01-01', { kind: 'omzettingstermijn' })];
    finds(rules.onlyDirectivesAreTransposed, { instrument: 'regulation', dates }, 'dates[0].kind');
    finds(rules.onlyDirectivesAreTransposed, { instrument: 'decision', dates }, 'dates[0].kind');
    allows(rules.onlyDirectivesAreTransposed, { instrument: 'directive', dates });
  });
  it('begins before it ends, also when it is history', () => {
    const backwards = { earliest: '2026-12-31', latest: '2026-10-01', precision: 'kwartaal' } as const;
    finds(rules.boundsAreInOrder, { dates: [aDate(backwards), aDate({ history: [backwards] })] }, 'dates[0]', 'dates[1].history[0]');
  });
  it('spans exactly the period that its precision names', () => {
    const wrong = [
      aDate({ precision: 'dag', earliest: '2026-01-01', latest: '2026-01-02' }), aDate({ precision: 'maand', earliest: '2026-02-01', latest: '2026-02-29' }),
      aDate({ precision: 'kwartaal', earliest: '2026-02-01', latest: '2026-04-30' }), aDate({ precision: 'halfjaar', earliest: '2026-01-01', latest: '2026-12-31' }),
      aDate({ precision: 'jaar', earliest: '2026-01-01', latest: undefined }), aDate({ precision: 'onbekend', earliest: '2026-01-01', latest: '2026-01-01' }),
      aDate({ precision: 'dag', earliest: undefined, latest: undefined }),
    ];
    finds(rules.boundsMatchThePrecision, { dates: wrong }, ...wrong.map((_, i) => `dates[${i}]`));
    finds(rules.boundsMatchThePrecision, { dates: [aDate({ history: [{ precision: 'jaar', earliest: '2026-01-01', latest: '2026-06-30' }] })] }, 'dates[0].history[0]');
    allows(rules.boundsMatchThePrecision, { dates: [aDate(), aDate({ precision: 'halfjaar', earliest: '2027-07-01', latest: '2027-12-31' }), aDate({ precision: 'onbekend', earliest: undefined, latest: undefined })] });
  });
  it('does not bind in a proposal, a bill or a policy', () => {
    for (const instrument of ['proposal', 'national-bill', 'strategy'] as const) finds(rules.onlyLawBinds, { instrument, dates: [inForce] }, 'dates[0].certainty');
    for (const instrument of ['regulation', 'national-act'] as const) allows(rules.onlyLawBinds, { instrument, dates: [inForce] });
  });
  it('has happened only when it lies behind, and is expected only when it does not', () => {
    finds(rules.certaintyFitsTheDay, { dates: [onDay('2026-01-02', { certainty: 'gebeurd' })] }, 'dates[0].certainty');
    finds(rules.certaintyFitsTheDay, { dates: [onDay('2025-12-31', { certainty: 'verwacht' }), onDay('2025-12-31', { certainty: 'gepland' })] }, 'dates[0].certainty', 'dates[1].certainty');
    allows(rules.certaintyFitsTheDay, { dates: [onDay('2026-01-01', { certainty: 'gebeurd' }), onDay('2026-01-01', { certainty: 'verwacht' }), onDay('2040-01-01', { certainty: 'bindend' }), onDay('2025-01-01', { certainty: 'vervallen' })] });
  });
  it('closes a consultation after it opens', () => {
    const open = (day: string, fields = {}) => onDay(day, { id: 'open', kind: 'raadpleging_open', ...fields });
    const close = (day: string, fields = {}) => onDay(day, { id: 'sluit', kind: 'raadpleging_sluit', ...fields });
    finds(rules.consultationsCloseAfterTheyOpen, { dates: [open('2025-03-01'), close('2025-02-01')] }, 'dates[1]');
    finds(rules.consultationsCloseAfterTheyOpen, { dates: [open('2025-01-01'), close('2025-02-01'), open('2026-03-01'), close('2026-02-01')] }, 'dates[3]');
    allows(rules.consultationsCloseAfterTheyOpen, { dates: [open('2025-01-01'), close('2025-02-01'), close('2026-02-01')] });
    // When the opening of the first is not known, the first to close is not paired with the opening of another.
    allows(rules.consultationsCloseAfterTheyOpen, { dates: [close('2024-06-01'), open('2025-01-01'), close('2025-02-01')] });
    allows(rules.consultationsCloseAfterTheyOpen, { dates: [open('2025-03-01', { level: 'nl' }), close('2025-02-01')] });
  });
  it('has a history that says something', () => {
    finds(rules.historySaysSomething, { dates: [aDate({ history: [{ precision: 'onbekend' }] })] }, 'dates[0].history[0]');
    finds(rules.historySaysSomething, { dates: [onDay('2026-01-01', { history: [{ precision: 'dag', earliest: '2026-01-01', latest: '2026-01-01', note: 'Nu.' }] })] }, 'dates[0].history[0]');
    allows(rules.historySaysSomething, { dates: [onDay('2026-01-01', { history: [{ precision: 'onbekend', note: 'Eerder zonder datum.' }, { precision: 'dag', earliest: '2025-01-01', latest: '2025-01-01' }] })] });
  });
  it('is not a placeholder [R37]', () => {
    finds(rules.noPlaceholderDates, { dates: [onDay('9999-12-31')] }, 'dates[0].earliest', 'dates[0].latest');
    finds(rules.noPlaceholderDates, { dates: [onDay('1949-12-31', { history: [{ precision: 'dag', earliest: '2100-01-01', latest: '2099-12-31' }] })] }, 'dates[0].earliest', 'dates[0].latest', 'dates[0].history[0].earliest');
    finds(rules.noPlaceholderDates, { dates: [aDate({ asOf: '0001-01-01' })], asOf: '1001-01-01' }, 'dates[0].asOf', 'asOf');
    allows(rules.noPlaceholderDates, { dates: [onDay('1950-01-01')] });
  });
});

describe('an official number', () => {
  it('is of the type of the instrument', () => {
    const wrong = [['32022L2555', 'regulation'], ['32024R1689', 'directive'], ['32022D2481', 'regulation'], ['52026PC0590', 'regulation'], ['32024R1689', 'proposal'], ['32024R1689', 'strategy'], ['52025DC0835', 'directive']] as const;
    for (const [celex, instrument] of wrong) finds(rules.celexFitsTheInstrument, { instrument, identifiers: { celex } }, 'identifiers.celex');
    const right = [['32024R1689', 'regulation'], ['32022L2555', 'directive'], ['32022D2481', 'decision'], ['52026PC0590', 'proposal'], ['52017PC0010', 'withdrawn-proposal'], ['52025DC0835', 'strategy']] as const;
    for (const [celex, instrument] of right) allows(rules.celexFitsTheInstrument, { instrument, identifiers: { celex } });
  });
  it('is the same number in every notation', () => {
    const celex = '32023R0138';
    for (const path of ['reg/2023/139', 'reg/2022/138', 'dir/2023/138']) finds(rules.eliAgreesWithCelex, { identifiers: { celex, eli: `http://data.europa.eu/eli/${path}/oj` } }, 'identifiers.eli');
    for (const path of ['reg/2023/138', 'reg_impl/2023/138']) allows(rules.eliAgreesWithCelex, { identifiers: { celex, eli: `http://data.europa.eu/eli/${path}/oj` } });
    allows(rules.eliAgreesWithCelex, { identifiers: { celex } });
  });
  it('leads to the text of European law in force', () => {
    finds(rules.lawInForceHasOfficialText, { dates: [inForce] }, 'identifiers');
    allows(rules.lawInForceHasOfficialText, { dates: [inForce], identifiers: { celex: '32024R1689' } });
    allows(rules.lawInForceHasOfficialText, { dates: [onDay('2040-01-01', { kind: 'in_werking', certainty: 'bindend' })] });
    allows(rules.lawInForceHasOfficialText, { instrument: 'national-act', dates: [inForce] });
  });
});

describe('the content', () => {
  const { records: { laws }, issues } = readContent(resolve(import.meta.dirname, '../content'));

  it('keeps every rule', () => {
    assert.deepEqual(issues, []);
    assert.ok(laws.length > 100);
    assert.deepEqual(rules.INVARIANTS.flatMap((rule) => rule(laws)), []);
  });

  it('has a name that fits a drawing for every law, and says what each part, step or advice is about', () => {
    const fits = (name: string): boolean => name.replaceAll('\u00AD', '').length <= 34 && !/^(Voorstel|Proposal) |\p{L}{21}/u.test(name);
    assert.deepEqual(laws.filter(({ title, displayName = title }) => !fits(displayName.nl) || !fits(displayName.en)).map(({ id }) => id), []);
    const told = (date: Law['dates'][number]): boolean => date.label !== undefined || !(date.scope === 'deel' || ['stap', 'advies', 'overgangsdatum', 'handhaving_start'].includes(date.kind));
    assert.deepEqual(laws.flatMap(({ id, dates }) => dates.filter((date) => !told(date)).map((date) => `${id} ${date.id}`)), []);
  });

  it('is checked by every rule there is', () => {
    const named = Object.values(rules).filter((value) => typeof value === 'function');
    assert.deepEqual(new Set<unknown>([...rules.INVARIANTS, ...rules.CROSS_INVARIANTS]), new Set<unknown>(named));
    assert.ok(named.length >= 20);
  });
});
