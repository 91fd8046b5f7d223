import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainOf, tokensOf } from './tokens.ts';

const STYLES = {
  'packages/ui/src/styles/tokens.styles.ts': '/* var(--kde-old, red) */ :host { --_ink: var(--kde-ink, var(--nl-ink, light-dark(#000, rgb(1, 2, 3)))); }',
  'packages/a/src/styles/card.styles.ts': '.card { color: var(--_ink); --_mark: var(--kde-a-mark-color, var(--_ink)); inset: var(--kde-a-inset, 0); }',
  'packages/a/src/styles/list.styles.ts': '.list { fill: var(--_mark); }',
  'packages/b/src/styles/plot.styles.ts': '.plot { --_mark: red; fill: var(--_mark); }',
};
const ELEMENTS = [{ tagName: 'kde-a', cssProperties: [{ name: '--kde-a-mark-color', description: 'Marks.' }] }];
const token = (name: string) => tokensOf(STYLES, ELEMENTS).find((one) => one.name === name);

describe('the tokens', () => {
  it('have a chain that ends in a fixed value, brackets and commas in it included', () => {
    assert.deepEqual(chainOf('var(--a, var(--b,\n light-dark(#000, rgb(1, 2, 3))))'), ['--a', '--b', 'light-dark(#000, rgb(1, 2, 3))']);
    assert.deepEqual(chainOf('var(--a)'), ['--a']);
    assert.deepEqual(chainOf('calc(var(--a) + var(--b))'), ['calc(var(--a) + var(--b))']);
  });

  it('fall back on each other', () => {
    assert.deepEqual(token('--kde-a-mark-color')?.chain, ['--kde-a-mark-color', '--kde-ink', '--nl-ink', 'light-dark(#000, rgb(1, 2, 3))']);
  });

  it('are used where a style sheet of theirs asks for them, and not where another widget has a private name like it', () => {
    assert.deepEqual([token('--kde-ink')?.styles, token('--kde-a-mark-color')?.styles, token('--kde-a-inset')?.styles], [['card'], ['list'], ['card']]);
  });

  it('have a kind, and what the manifests say of them', () => {
    const { type, elements, description } = token('--kde-a-mark-color') ?? {};
    assert.deepEqual([type, elements, description, token('--kde-a-inset')?.type], ['color', ['kde-a'], 'Marks.', 'length']);
  });

  it('are not read out of a comment', () => assert.equal(token('--kde-old'), undefined));
});
