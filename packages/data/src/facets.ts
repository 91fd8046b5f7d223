/**
 * Filters with counts. Within a facet one of the chosen values is enough, between facets all must hold. The counts of a facet leave its own
 * choices out, so that they do not jump when one is chosen; options never disappear, not at 0 and not while they are chosen.
 */

export interface Facet<R> {
  /** Its key in the selection: `level`. */
  readonly id: string;
  /** What a record has for this facet: none, one or more values. */
  readonly valuesOf: (record: R) => readonly string[];
  /** Values to show in this order, found or not. Others that are found come after them. Default: none. */
  readonly options?: readonly string[] | undefined;
}

/** The chosen values by id of facet. Absent or empty: everything. Ids that no facet has are ignored. */
export type FacetSelection = Readonly<Record<string, readonly string[] | undefined>>;

export interface FacetOption {
  readonly value: string;
  /** How many records are left when only this value is chosen in its facet, and the other facets stay as they are. */
  readonly count: number;
  readonly selected: boolean;
}

export interface FacetCount {
  readonly id: string;
  readonly options: readonly FacetOption[];
}

export interface FacetResult<R> {
  /** The records that fit the selection, in their own order. */
  readonly records: readonly R[];
  readonly facets: readonly FacetCount[];
}

const chosenIn = (selection: FacetSelection, id: string): ReadonlySet<string> => new Set(Object.hasOwn(selection, id) ? selection[id] : []);

/** Filters records and counts what every option would leave. */
export function facetCounts<R>(records: readonly R[], facets: readonly Facet<R>[], selection: FacetSelection): FacetResult<R> {
  const counting = facets.map(({ id, valuesOf, options = [] }) => {
    const chosen = chosenIn(selection, id);
    return { id, valuesOf, chosen, counts: new Map(options.map((value) => [value, 0])) };
  });
  const found = records.filter((record) => {
    const values = counting.map(({ valuesOf }) => new Set(valuesOf(record)));
    const unfit = counting.flatMap(({ chosen }, i) => (chosen.size > 0 && ![...chosen].some((value) => values[i]?.has(value)) ? [i] : []));
    counting.forEach(({ counts }, i) => {
      // A record that only this facet leaves out still counts here: choosing its value would bring it back.
      const counted = unfit.every((other) => other === i);
      for (const value of values[i] ?? []) counts.set(value, (counts.get(value) ?? 0) + (counted ? 1 : 0));
    });
    return unfit.length === 0;
  });
  // What is chosen but nowhere found comes last, so that choosing never changes the order.
  for (const { chosen, counts } of counting) for (const value of chosen) counts.set(value, counts.get(value) ?? 0);
  return {
    records: found,
    facets: counting.map(({ id, chosen, counts }) => ({ id, options: Array.from(counts, ([value, count]) => ({ value, count, selected: chosen.has(value) })) })),
  };
}
