/** How we know a fact, wherever in a record that is said: a claim comes with where a reader can check it. */
import type { CrossFinding, CrossInvariant } from './finding.ts';
import { eachRecord, walk } from './walk.ts';

/** These say that somebody looked. `unverified` claims nothing, so it needs no source. */
const CLAIMS: ReadonlySet<unknown> = new Set(['source-read', 'secondary']);

/**
 * A reader can check what we claim to know. A part of a record (a date, an amount, a membership) names its own source, and never leans on
 * the list below the record: that list does not say which of them the fact is from. A record as a whole names one or more.
 */
export const claimsCanBeChecked: CrossInvariant = (records) =>
  eachRecord(records).flatMap(({ kind, record }) =>
    walk(record).flatMap(({ path, value }): CrossFinding[] => {
      if (typeof value !== 'object' || value === null || !('evidence' in value) || !CLAIMS.has(value.evidence)) return [];
      const named = path === '' ? record.sources.length > 0 : 'source' in value && value.source !== undefined;
      if (named) return [];
      const expected = path === '' ? 'at least one of `sources`' : 'the `source` it is from';
      return [{ kind, id: record.id, path: path === '' ? 'evidence' : `${path}.evidence`, message: `"${String(value.evidence)}" without a source; expected ${expected}, or "unverified"` }];
    }));
