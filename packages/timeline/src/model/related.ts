/** Which laws belong to the chosen one, so that the drawing can show it. */
import type { Law, Relation } from '@digitaal-europa/data';

export interface Related {
  readonly type: Relation;
  /** `from`: the chosen law says it of this one. `to`: this one says it of the chosen law. */
  readonly side: 'from' | 'to';
}

const remembered = new WeakMap<Law, { readonly laws: readonly Law[]; readonly related: ReadonlyMap<string, Related> }>();

/** By id of the other law. Where both say something of the other, the chosen law's word counts. The same map as long as law and laws are the same. */
export function relatedTo(chosen: Law, laws: readonly Law[]): ReadonlyMap<string, Related> {
  const known = remembered.get(chosen);
  if (known?.laws === laws) return known.related;
  const related = relationsOf(chosen, laws);
  remembered.set(chosen, { laws, related });
  return related;
}

function relationsOf(chosen: Law, laws: readonly Law[]): ReadonlyMap<string, Related> {
  const shown = new Set(laws.map(({ id }) => id));
  const to = laws.flatMap(({ id, relations }) => relations.filter((relation) => relation.to === chosen.id && id !== chosen.id).slice(0, 1).map(({ type }) => [id, { type, side: 'to' }] as const));
  const from = chosen.relations.filter((relation) => shown.has(relation.to) && relation.to !== chosen.id).map(({ type, to: id }) => [id, { type, side: 'from' }] as const);
  return new Map<string, Related>([...to, ...from]);
}

/** The rows from the first to the last of those that belong together, the chosen one among them; `undefined` when there is nothing to join. */
export function pathOf(rows: readonly string[], chosen: string, related: ReadonlyMap<string, Related>): { readonly first: number; readonly last: number } | undefined {
  const at = rows.flatMap((id, i) => (id === chosen || related.has(id) ? [i] : []));
  const [first, last] = [at[0], at.at(-1)];
  return first === undefined || last === undefined || first === last || !rows.includes(chosen) ? undefined : { first, last };
}
