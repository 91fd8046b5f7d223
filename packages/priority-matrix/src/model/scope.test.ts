import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Law } from '@digitaal-europa/data';
import type { Decision } from './board.ts';
import { modelOf, sampleBoard, sampleLaw } from './cards.fixture.ts';
import { forUs } from './edit.ts';
import { askedScopes } from './scope.ts';

/** A law with one obligation, which depends on an answer. */
const law = (id: string, onlyIf?: Law['obligations'][number]['onlyIf'], fields: Partial<Law> = {}): Law => {
  const sample = sampleLaw(id, '2027-12-02', undefined, fields);
  return { ...sample, obligations: sample.obligations.map((obligation) => ({ ...obligation, onlyIf })) };
};
const keyOf = (id: string): string => `${id}/${law(id).obligations[0]?.id ?? ''}`;
const asked = (laws: readonly Law[], decisions: Readonly<Record<string, Decision>> = {}): unknown[] =>
  askedScopes(modelOf(laws, sampleBoard(decisions)).cards.values()).map(({ question, cards, answer, isMixed }) => [question, cards.map(({ key }) => key), answer, isMixed]);

describe('questions about the own organisation', () => {
  const laws = [law('a', 'eigen-product'), law('b', 'kritieke-entiteit'), law('c', 'eigen-product'), law('d')];

  it('are asked once for all tasks that depend on them, in one order', () => {
    assert.deepEqual(asked(laws), [['kritieke-entiteit', [keyOf('b')], undefined, false], ['eigen-product', [keyOf('a'), keyOf('c')], undefined, false]]);
  });
  it('are answered when the same was said of each of their tasks', () => {
    assert.deepEqual(asked(laws, { [keyOf('a')]: { forUs: 'nee' }, [keyOf('c')]: { forUs: 'nee' } })[1], ['eigen-product', [keyOf('a'), keyOf('c')], 'nee', false]);
    assert.deepEqual(asked(laws, { [keyOf('a')]: { forUs: 'nee' } })[1], ['eigen-product', [keyOf('a'), keyOf('c')], undefined, true]);
    assert.deepEqual(asked(laws, { [keyOf('a')]: { forUs: 'nee' }, [keyOf('c')]: { forUs: 'ja' } })[1], ['eigen-product', [keyOf('a'), keyOf('c')], undefined, true]);
  });
  it('are not asked of what the law or its end has decided', () => {
    assert.deepEqual(asked([law('a', 'eigen-product', { instrument: 'withdrawn-proposal' })]), []);
    assert.deepEqual(asked([law('a', 'eigen-product', { appliesTo: { gemeente: { value: 'nee' }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } } })], { [keyOf('a')]: { forUs: 'nee' } }), []);
  });
  it('put all their tasks away with one answer, and one step back brings them back', () => {
    const board = sampleBoard({ [keyOf('a')]: { note: 'Noot' } });
    const keys = [keyOf('a'), keyOf('c')];
    const away = forUs(board, keys, 'nee');
    assert.deepEqual(modelOf(laws, away).notForUs.map(({ key }) => key), keys);
    assert.equal(away.decisions[keyOf('a')]?.note, 'Noot');
    assert.deepEqual(forUs(away, keys, undefined), board);
    assert.equal(forUs(board, keys, undefined), board);
  });
});
