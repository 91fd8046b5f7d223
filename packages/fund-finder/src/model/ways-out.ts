/** Never a dead end: when nothing fits, which filter to let go of, and what that gives. */
import { FACETS, type FacetId } from './facets.ts';
import type { Finder, FinderInput, Found } from './finder.ts';
import { chosenIn, clearFilters, withFacet, type FinderState } from './state.ts';

/** One filter less, or all of them; `closed` shows the closed ones too. */
export type WayOut = ({ readonly drop: 'query' | 'period' | 'closed' | 'all' } | { readonly drop: 'facet'; readonly id: FacetId; readonly values: readonly string[] }) & {
  /** How many funds that gives, and how many of those fit or may fit. */
  readonly count: number;
  readonly fits: number;
};
type Step = WayOut extends infer W ? (W extends WayOut ? Omit<W, 'count' | 'fits'> : never) : never;

/** The state when that way is taken. */
export function withWayOut(state: FinderState, way: Step): FinderState {
  switch (way.drop) {
    case 'query': return { ...state, query: '', exact: false };
    case 'period': return { ...state, period: undefined };
    case 'closed': return { ...state, showClosed: true };
    case 'all': return clearFilters(state);
    case 'facet': return withFacet(state, way.id, []);
  }
}

const fitsOf = ({ counts }: Found): number => counts.past + counts.misschien;

/** The most fruitful first, everything last. None as long as something fits or may fit, and none that gives nothing more. */
export function waysOut(finder: Finder, input: FinderInput, found: Found): readonly WayOut[] {
  if (fitsOf(found) > 0) return [];
  const { state } = input;
  const single: Step[] = [
    ...(state.query.trim() === '' ? [] : [{ drop: 'query' } as const]),
    ...(state.period ? [{ drop: 'period' } as const] : []),
    ...FACETS.flatMap((id): Step[] => (chosenIn(state, id).length > 0 ? [{ drop: 'facet', id, values: chosenIn(state, id) }] : [])),
  ];
  const look = (step: Step): WayOut[] => {
    const next = finder.find({ ...input, state: withWayOut(state, step) });
    const way = { ...step, count: next.results.length, fits: fitsOf(next) } as WayOut;
    return way.fits > 0 || (found.results.length === 0 && way.count > 0) ? [way] : [];
  };
  const useful = [...single, ...(found.closed > 0 ? [{ drop: 'closed' } as const] : [])].flatMap(look).sort((a, b) => b.fits - a.fits || b.count - a.count);
  return single.length > 1 ? [...useful, ...look({ drop: 'all' })] : useful;
}
