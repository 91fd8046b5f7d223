/** What one record says about another has to be true: whatever it names exists. */
import type { FeedKind } from '../feed.ts';
import type { CrossFinding, CrossInvariant } from './finding.ts';

type Named = readonly [path: string, id: string];

/** A finding for every name that is no id of a record of that kind. */
const expectIds = (kind: FeedKind, id: string, named: readonly Named[], ids: ReadonlySet<string>, what: string): CrossFinding[] =>
  named.flatMap(([path, name]) => (ids.has(name) ? [] : [{ kind, id, path, message: `"${name}"; expected the id of ${what}` }]));

export const membersExist: CrossInvariant = ({ networks, organisations }) => {
  const ids = new Set(organisations.map(({ id }) => id));
  return networks.flatMap(({ id, memberships }) => expectIds('networks', id, memberships.map(({ organisation }, i) => [`memberships[${i}].organisation`, organisation]), ids, 'an organisation'));
};
