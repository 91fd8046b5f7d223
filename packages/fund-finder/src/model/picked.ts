import type { Finder, FinderInput } from './finder.ts';
import type { FundResult } from './matched.ts';
import { clearFilters } from './state.ts';

/** These funds for who asks, in this order, whatever is filtered: a filter never takes away what one kept or compares. Unknown ids are left out. */
export function picked(finder: Finder, input: FinderInput, ids: readonly string[]): readonly FundResult[] {
  if (ids.length === 0) return [];
  const { results } = finder.find({ ...input, state: { ...clearFilters(input.state), showClosed: true } });
  const byId = new Map(results.map((result) => [result.fund.id, result]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
