import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedJsonSchema, recordJsonSchema } from './json-schema.ts';

describe('the JSON Schema of a law', () => {
  const schema = recordJsonSchema('laws');

  it('asks for what a record cannot do without', () => {
    assert.deepEqual(schema.required, ['id', 'title', 'instrument', 'status', 'appliesTo', 'asOf']);
    assert.deepEqual(schema.properties?.dates?.items?.required, ['id', 'kind', 'precision', 'certainty', 'text', 'level', 'evidence', 'confidence', 'asOf']);
  });

  it('says what the schema checks in code: dates, and sources with an address or a title', () => {
    assert.equal(schema.properties?.asOf?.format, 'date');
    assert.equal(schema.properties?.dates?.items?.properties?.earliest?.format, 'date');
    assert.deepEqual(schema.properties?.sources?.items?.anyOf, [{ required: ['url'] }, { required: ['title'] }]);
  });

  it('bounds the texts for drawings as the schema does', () => {
    const { displayName, dates } = schema.properties ?? {};
    const { pattern } = displayName?.properties?.nl ?? {};
    assert.deepEqual(['x'.repeat(34), 'x\u00ADx', 'x'.repeat(35), 'x\u00AD'].map((name) => new RegExp(String(pattern), 'u').test(name)), [true, true, false, false]);
    assert.deepEqual([dates?.items?.properties?.label?.required, dates?.items?.properties?.label?.properties?.en?.maxLength], [['nl', 'en'], 24]);
  });

  it('allows fields that it does not know, as readers do', () => assert.ok(!JSON.stringify(schema).includes('additionalProperties')));
});

describe('the JSON Schema of a feed of laws', () => {
  const feed = feedJsonSchema('laws');

  it('holds law records in the envelope', () => {
    assert.deepEqual(feed.required, ['feed', 'kind', 'generated', 'records']);
    assert.deepEqual([feed.properties?.feed, feed.properties?.kind], [{ const: 'kde-feed/1' }, { const: 'laws' }]);
    assert.deepEqual(feed.properties?.records?.items?.required, recordJsonSchema('laws').required);
  });

  it('names its dialect once', () => assert.equal(JSON.stringify(feed).split('json-schema.org').length, 2));
});
