import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAskedThemes } from './destinations.ts';

describe('themes that another widget asks for', () => {
  it('are those that exist, each once, in the order of the vocabulary', () => {
    assert.deepEqual(readAskedThemes({ themes: ['data', 'ai', 'ai', 'niets', 3] }), ['ai', 'data']);
    for (const value of [undefined, null, 'ai', [], {}, { themes: 'ai' }, { themes: null }]) assert.deepEqual(readAskedThemes(value), []);
  });
});
