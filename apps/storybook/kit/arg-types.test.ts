import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { argTypesOf } from './arg-types.ts';

const all = argTypesOf({
  attributes: [
    { name: 'view', fieldName: 'view', type: { text: 'View' }, parsedType: { text: "'list' | 'table'" }, default: "'list'" },
    { name: 'loading', fieldName: 'loading', type: { text: "'lazy' | 'eager'" } }, { name: 'no-share', fieldName: 'noShare', type: { text: 'boolean' } },
    { name: 'heading-level', fieldName: 'level', type: { text: 'number' } }, { name: 'today', fieldName: 'today', type: { text: 'string | undefined' } },
  ],
  members: [{ name: 'noShare', kind: 'field' }, { name: 'data', kind: 'field' }, { name: 'defaultFeed', kind: 'field', static: true }, { name: 'reload', kind: 'method' }],
  events: [{ name: 'kde-load' }], slots: [{ name: '' }], cssParts: [{ name: 'today' }], cssProperties: [{ name: '--kde-color' }],
});

describe('the controls of an element', () => {
  it('offer the values of an attribute, also where its type has a name of its own', () => {
    assert.deepEqual([all['view']?.options, all['loading']?.options, all['today']?.options], [['list', 'table'], ['lazy', 'eager'], undefined]);
  });

  it('fit what is set', () => {
    assert.deepEqual(['view', 'no-share', 'heading-level', 'today'].map((name) => all[name]?.control), [{ type: 'select' }, { type: 'boolean' }, { type: 'number', min: 2, max: 6 }, { type: 'text' }]);
  });

  it('keep an attribute and a part of the same name apart', () => {
    assert.deepEqual([all['today']?.table.category, all['part:today']?.table.category], ['Attributen', 'Parts (CSS)']);
  });

  it('show what is public once: no property of an attribute, nothing static', () => {
    assert.deepEqual(Object.keys(all), ['view', 'loading', 'no-share', 'heading-level', 'today', 'property:data', 'method:reload', 'event:kde-load', 'slot:', 'token:--kde-color', 'part:today']);
  });
});
