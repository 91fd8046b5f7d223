/** How much there is to do at a date. */
import type { Law, Obligation, OrganisationType } from '@digitaal-europa/data';
import type { Mark } from './marks.ts';

/** A task is for this type of organisation. Nobody named is everybody; without a type every task counts. */
export const isTaskFor = ({ addressees }: Obligation, organisation: OrganisationType | undefined): boolean => organisation === undefined || addressees.length === 0 || addressees.includes(organisation);

const NONE: ReadonlyMap<string, number> = new Map();
const remembered = new WeakMap<Law, Map<OrganisationType | undefined, ReadonlyMap<string, number>>>();

/**
 * Number of tasks by id of a date; dates without tasks are not in it. A task that comes in two parts counts at both dates. Without an
 * organisation the tasks of all types count; a law that does not apply to it asks nothing.
 */
export function tasksByDate(law: Law, organisation: OrganisationType | undefined): ReadonlyMap<string, number> {
  if (law.obligations.length === 0 || (organisation && law.appliesTo[organisation].value === 'nee')) return NONE;
  let known = remembered.get(law);
  if (!known) remembered.set(law, known = new Map<OrganisationType | undefined, ReadonlyMap<string, number>>());
  let counts = known.get(organisation);
  if (!counts) {
    const own = law.obligations.filter((obligation) => isTaskFor(obligation, organisation));
    const dates = own.flatMap((obligation) => [...new Set(obligation.dates)]);
    known.set(organisation, counts = new Map(dates.map((id) => [id, dates.filter((other) => other === id).length])));
  }
  return counts;
}

/** Tasks of all dates that share a mark. */
export const tasksOf = ({ entry, others }: Pick<Mark, 'entry' | 'others'>, organisation: OrganisationType | undefined): number =>
  [entry, ...others].reduce((sum, { law, date }) => sum + (tasksByDate(law, organisation).get(date.id) ?? 0), 0);
