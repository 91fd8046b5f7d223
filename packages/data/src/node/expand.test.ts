import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expand } from './expand.ts';
import type { JsonSchema } from './json-schema.ts';

const span = { earliest: {}, latest: {}, precision: {} };
const schema: JsonSchema = {
  properties: {
    id: { type: 'string' }, amount: { type: 'integer' }, share: { type: 'number' }, alone: { type: 'boolean' }, asOf: { type: 'string' },
    opens: { properties: span }, rounds: { items: { properties: { ...span, asOf: { type: 'string' }, note: { type: 'string' } } } },
  },
};

function read(value: unknown): { record: unknown; issues: string[] } {
  const issues: string[] = [];
  return { record: expand(schema, value, (path, message) => void issues.push(`${path}: ${message}`)), issues };
}

describe('expand', () => {
  it('reads numbers and yes or no where the schema wants them, and leaves text as it is', () => {
    assert.deepEqual(read({ id: '007', amount: '4000000', share: '62.5', alone: 'false' }), { record: { id: '007', amount: 4_000_000, share: 62.5, alone: false }, issues: [] });
  });

  it('leaves what is no number or yes or no for the schema to refuse', () => {
    assert.deepEqual(read({ amount: '4 mln', share: '0x10', alone: 'ja' }).record, { amount: '4 mln', share: '0x10', alone: 'ja' });
  });

  it('reads a date in short form, as a field of its own or as a whole', () => {
    assert.deepEqual(read({ opens: '2026-04', rounds: [{ date: '2026-06-15', note: 'n' }, {}] }).record, {
      opens: { earliest: '2026-04-01', latest: '2026-04-30', precision: 'maand' },
      rounds: [{ note: 'n', earliest: '2026-06-15', latest: '2026-06-15', precision: 'dag' }, { precision: 'onbekend' }],
    });
    assert.deepEqual(read({ opens: 'voorjaar 2026' }).issues, ['opens: invalid date: "voorjaar 2026"; expected YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY-Hn or YYYY']);
  });

  it('gives a part the day of checking of the record, unless it has one of its own', () => {
    assert.deepEqual((read({ asOf: '2026-11-22', rounds: [{ date: '2026' }, { date: '2026', asOf: '2025-01-01' }] }).record as { rounds: { asOf: string }[] }).rounds.map(({ asOf }) => asOf), ['2026-11-22', '2025-01-01']);
  });

  it('names a key that it does not know, wherever it stands', () => {
    assert.deepEqual(read({ amuont: '1', rounds: [{ precision: 'dag' }] }).issues, [
      'amuont: unknown key "amuont"; expected one of id, amount, share, alone, asOf, opens, rounds',
      'rounds[0].precision: unknown key "precision"; expected one of asOf, note, date',
    ]);
  });

  it('keeps a value of another shape for the schema to refuse', () => assert.deepEqual(read({ rounds: 'geen', opens: ['2026'] }).record, { rounds: 'geen', opens: ['2026'] }));
});
