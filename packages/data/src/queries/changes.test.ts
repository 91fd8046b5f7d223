import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSpan } from '../calendar.ts';
import { FEED_KINDS } from '../feed.ts';
import { aDate, aLaw, anObligation, onDay } from '../law.fixture.ts';
import type { Law } from '../law.schema.ts';
import { recordJsonSchema, type JsonSchema } from '../node/json-schema.ts';
import { byName, changesBetween, isOnlyChecked, type Change, type Fields } from './changes.ts';
import { inWords } from './change-words.ts';
import { FIELD_WORDS } from './field-words.ts';

const between = (before: Partial<Law>, after: Partial<Law>): Change[] => changesBetween('laws', [aLaw(before)], [aLaw(after)]);
const said = (before: Partial<Law>, after: Partial<Law>): string[] => between(before, after).map(inWords);

const span = fc.constantFrom('2026-11-22', '2026-11', '2026-Q4', '2027-H1', '2028', undefined).map(parseSpan);
const date = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), span, certainty: fc.constantFrom('gepland', 'verwacht', 'vervallen'), addressees: fc.subarray(['gemeente', 'provincie'] as const), asOf: fc.constantFrom('2026-01-01', '2026-02-01') })
  .map(({ id, span: when, ...rest }) => aDate({ id, earliest: undefined, latest: undefined, ...when, ...rest }));
const law = fc.record({ id: fc.constantFrom('wet-a', 'wet-b', 'wet-c'), status: fc.constantFrom('voorstel', 'in werking'), shortNames: fc.uniqueArray(fc.constantFrom('A', 'B')), dates: fc.uniqueArray(date, { selector: ({ id }) => id }), supervisor: fc.option(fc.constant('AP'), { nil: undefined }) })
  .map((fields) => aLaw(fields));
const version = fc.uniqueArray(law, { selector: ({ id }) => id });

type Key = string;
const put = (target: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(target)) {
    const name = byName(target, 'id') ? 'id' : 'organisation';
    const items = target as Fields[];
    const item = put(items.find((it) => it[name] === key), rest, value);
    const others = items.filter((it) => it[name] !== key);
    return item === undefined ? others : [...others, item];
  }
  const { [key]: old, ...others } = target as Fields;
  const now = put(old, rest, value);
  return now === undefined ? others : { ...others, [key]: now };
};
/** The old version with the changes made to it. */
function apply(before: readonly Law[], changes: readonly Change[]): Fields[] {
  const records = new Map(before.map((record) => [record.id, record as Fields]));
  for (const change of changes) {
    if (change.type === 'added') records.set(change.id, change.record);
    else if (change.type === 'removed') records.delete(change.id);
    else if (change.type === 'field') records.set(change.id, put(records.get(change.id), change.path, change.after) as Fields);
    else for (const key of ['earliest', 'latest', 'precision'] as const) records.set(change.id, put(records.get(change.id), [...change.path, key], change.to[key]) as Fields);
  }
  return [...records.values()];
}
/** Without absent fields, and with records and named parts in the order of their names. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, item: unknown) => {
  if (Array.isArray(item) && byName(item, 'id')) return (item as { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return item !== null && typeof item === 'object' && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item;
}));

describe('changesBetween', () => {
  it('finds nothing between equal versions, in whatever order', () => {
    fc.assert(fc.property(version, (laws) => {
      assert.deepEqual(changesBetween('laws', laws, structuredClone(laws)), []);
      const reversed = laws.toReversed().map((one) => ({ ...one, dates: one.dates.toReversed() }));
      assert.deepEqual(changesBetween('laws', laws, reversed), []);
    }));
  });

  it('finds all that differs: the old version with the changes made to it is the new one', () => {
    fc.assert(fc.property(version, version, (before, after) => {
      assert.deepEqual(plain(apply(before, changesBetween('laws', before, after))), plain(after));
    }), { numRuns: 500 });
  });

  it('does not depend on the order of the records', () => {
    fc.assert(fc.property(version, version, (before, after) => {
      assert.deepEqual(changesBetween('laws', before.toReversed(), after.toReversed()), changesBetween('laws', before, after));
    }));
  });

  it('says which records came and went', () => {
    assert.deepEqual(changesBetween('laws', [aLaw({ id: 'oud' }), aLaw()], [aLaw(), aLaw({ id: 'nieuw' })]).map(({ type, id, name }) => [type, id, name]), [['added', 'nieuw', 'Proefwet'], ['removed', 'oud', 'Proefwet']]);
  });

  it('counts a date that moved as one change, with the id of the date', () => {
    const [change, ...others] = between({ dates: [onDay('2026-06-30', { precision: 'kwartaal', earliest: '2026-04-01' })] }, { dates: [onDay('2026-08-15')] });
    assert.deepEqual(others, []);
    assert.ok(change?.type === 'date-moved');
    assert.deepEqual([change.date, change.path, change.from, change.to], ['voorgesteld', ['dates', 'voorgesteld'], parseSpan('2026-Q2'), parseSpan('2026-08-15')]);
  });

  it('names a changed field by the ids on the way to it', () => {
    assert.deepEqual(between({ dates: [aDate()] }, { dates: [onDay('2027-01-01', { id: 'nieuw' }), aDate({ certainty: 'vervallen' })] }).map((change) => (change.type === 'field' ? change.path.join('.') : change.type)), ['dates.nieuw', 'dates.voorgesteld.certainty']);
  });

  it('compares a list without ids as a whole', () => {
    const former = { precision: 'dag', earliest: '2025-01-01', latest: '2025-01-01' } as const;
    assert.deepEqual(between({ dates: [aDate()] }, { dates: [aDate({ history: [former] })] }).map((change) => (change.type === 'field' ? [change.path.join('.'), change.before, change.after] : [])), [['dates.voorgesteld.history', [], [former]]]);
  });

  it('knows a day of checking from a change', () => {
    assert.deepEqual(between({}, { asOf: '2026-02-01', status: 'vervallen' }).map(isOnlyChecked), [false, true]);
  });
});

describe('a change in words', () => {
  const moved = (from: string | undefined, to: string | undefined): string[] => said({ dates: [aDate({ earliest: undefined, latest: undefined, ...parseSpan(from) })] }, { dates: [aDate({ earliest: undefined, latest: undefined, ...parseSpan(to) })] });

  it('says how a date moved', () => {
    assert.deepEqual(moved('2026-Q2', '2026-08-15'), ['Proefwet, Voorgesteld: de datum schuift op van 2e kwartaal 2026 naar 15 augustus 2026.']);
    assert.deepEqual(moved('2027-12-02', '2026-08-02'), ['Proefwet, Voorgesteld: de datum komt eerder: van 2 december 2027 naar 2 augustus 2026.']);
    assert.deepEqual(moved('2026-Q3', '2026-08-15'), ['Proefwet, Voorgesteld: de datum is nu preciezer bekend: 15 augustus 2026 (was 3e kwartaal 2026).']);
    assert.deepEqual(['2026-07', '2026-09'].map((month) => moved('2026-Q3', month)[0]?.includes('preciezer')), [true, true]);
    assert.deepEqual(moved('2026-08-15', '2026'), ['Proefwet, Voorgesteld: de datum is nu minder precies bekend: 2026 (was 15 augustus 2026).']);
    assert.deepEqual(moved(undefined, '2026-08'), ['Proefwet, Voorgesteld: de datum is nu bekend: augustus 2026.']);
    assert.deepEqual(moved('2026-08', undefined), ['Proefwet, Voorgesteld: de datum is niet meer bekend (was augustus 2026).']);
  });

  it('says what came, went and changed', () => {
    assert.deepEqual(said({}, { dates: [aDate({ label: { nl: 'hoog risico', en: 'high risk' } })] }), ['Proefwet: nieuw: datum ‘Voorgesteld (hoog risico)’.']);
    assert.deepEqual(said({ obligations: [anObligation()] }, {}), ['Proefwet: weggehaald: verplichting ‘Melden’.']);
    assert.deepEqual(said({ dates: [aDate({ certainty: 'verwacht' })] }, { dates: [aDate({ certainty: 'bindend' })] }), ['Proefwet, Voorgesteld: zekerheid: nu ‘bindend’ (was ‘verwacht’).']);
    assert.deepEqual(said({}, { appliesTo: { ...aLaw().appliesTo, waterschap: { value: 'ja' } } }), ['Proefwet: geldt voor, waterschappen: nu ‘ja’ (was ‘onbekend’).']);
    assert.deepEqual(said({ themes: ['ai', 'data'] }, { themes: ['data', 'privacy'] }), ['Proefwet: thema’s: erbij: Privacy; weg: AI en algoritmen.']);
    assert.deepEqual(said({ status: 'x'.repeat(81) }, { status: 'in werking' }), ['Proefwet: stand: aangepast.']);
    assert.deepEqual(said({}, { supervisor: 'RDI' }), ['Proefwet: toezichthouder: nu ‘RDI’ (stond er niet).']);
    assert.deepEqual(said({}, { everyday: { nl: 'Regels voor proeven', en: 'Rules for trials' } }), ['Proefwet: in gewone woorden: nu ‘Regels voor proeven’ (stond er niet).']);
    assert.deepEqual(said({ supervisor: 'RDI' }, {}), ['Proefwet: toezichthouder: weggehaald (was ‘RDI’).']);
    assert.deepEqual(said({}, { asOf: '2026-11-22' }), ['Proefwet: opnieuw gecontroleerd op 22 november 2026.']);
    assert.deepEqual(changesBetween('laws', [aLaw()], []).map(inWords), ['Niet meer in het overzicht: Proefwet.']);
    assert.deepEqual(changesBetween('laws', [], [aLaw()]).map(inWords), ['Nieuw: Proefwet.']);
  });

  it('writes a year as a year, and an amount with its dot', () => {
    const funds = (period: object, perYear: number): Fields[] => [{ id: 'fonds', name: { nl: 'Fonds', en: 'Fund' }, period, budget: { perYear } }];
    assert.deepEqual(changesBetween('funds', funds({ until: 2027 }, 1000) as never, funds({ until: 2028 }, 2000) as never).map(inWords).map((words) => words.replace(/^.*: nu/, 'nu')), ['nu ‘2028’ (was ‘2027’).', 'nu ‘2.000’ (was ‘1.000’).']);
  });
  it('says yes and no, and where in an estimate', () => {
    const buy = (value: boolean): Partial<Law> => ({ obligations: [anObligation()], estimates: { by: 'redactie', asOf: '2026-01-01', influence: [], obligations: [{ id: 'melden', procurement: { value, reason: 'Daarom.' } }] } });
    assert.deepEqual(said(buy(true), buy(false)), ['Proefwet, melden: inschatting, inkoop: nu ‘nee’ (was ‘ja’).']);
  });

  it('is one sentence for every change, without code or nothing in it', () => {
    fc.assert(fc.property(version, version, (before, after) => {
      for (const words of changesBetween('laws', before, after).map(inWords)) assert.match(words, /^(?!.*(undefined|\[object|null)).+\.$/u);
    }));
  });

  it('has a Dutch word for every field of every kind of record', () => {
    const keys = new Set<string>();
    const walk = (schema: JsonSchema | undefined): void => {
      if (schema === undefined) return;
      walk(schema.items);
      for (const [key, child] of Object.entries(schema.properties ?? {})) { keys.add(key); walk(child); }
    };
    FEED_KINDS.forEach((kind) => walk(recordJsonSchema(kind)));
    assert.ok(keys.size > 150);
    assert.deepEqual([...keys].filter((key) => !Object.hasOwn(FIELD_WORDS, key)), []);
    assert.deepEqual(Object.keys(FIELD_WORDS).filter((key) => !keys.has(key)), []);
  });
});
