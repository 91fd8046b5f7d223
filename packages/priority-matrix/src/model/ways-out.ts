/** Never a dead end: where filters leave nothing, which of them to let go of. */
import { filterCards, FILTERS, NO_FILTERS, readFilters, type FilteredMatrix, type FilterId, type Filters } from './filters.ts';

/** One filter less, or none, and how many cards that gives. */
export type WayOut = { readonly count: number } & (
  | { readonly drop: 'filter'; readonly id: FilterId; readonly values: readonly string[] }
  | { readonly drop: 'all' }
);

/** What is chosen when that way is taken. */
export const withWayOut = (chosen: Filters, way: WayOut): Filters => (way.drop === 'all' ? NO_FILTERS : readFilters({ ...chosen, [way.id]: [] }));

/**
 * The ways out, the most fruitful first. None as long as there are cards left, and none where no filter is to blame. Cards that are not for this
 * organisation do not count: they are no way on.
 */
export function waysOut({ model, shown, hidden }: FilteredMatrix, chosen: Filters): readonly WayOut[] {
  if (shown > 0 || hidden === 0) return [];
  const filters = readFilters(chosen);
  // A filter goes as a whole: of two values of one filter, letting go of one leaves less.
  const single = FILTERS.flatMap((id) => {
    const values = filters[id] ?? [];
    const way = { drop: 'filter', id, values, count: 0 } as const;
    return values.length > 0 ? [{ ...way, count: filterCards(model, withWayOut(filters, way)).shown }] : [];
  });
  const useful = single.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  // One filter is everything already.
  return single.length > 1 ? [...useful, { drop: 'all', count: hidden }] : useful;
}
