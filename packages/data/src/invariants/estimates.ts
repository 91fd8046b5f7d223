/** The priority matrix places every obligation by what an editor thinks of it: effort, domains, residents. */
import { perLaw, type Invariant } from './finding.ts';

/** An entry may leave out what nobody can defend, but it is there: somebody has looked. */
export const everyObligationIsEstimated: Invariant = perLaw((law) => {
  const ids = new Set(law.estimates?.obligations.map(({ id }) => id));
  return law.obligations.flatMap(({ id }, i) => (ids.has(id) ? [] : [{ path: `obligations[${i}].id`, message: `"${id}" without an entry in estimates.obligations; expected one` }]));
});
