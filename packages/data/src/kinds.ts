/** The five kinds of records, each by itself, so that a page with one widget carries the rules of one kind. */
import type { Check } from './check.ts';
import type { FeedKind } from './feed.ts';
import { fund } from './rules/fund.rules.ts';
import { law } from './rules/law.rules.ts';
import { network } from './rules/network.rules.ts';
import { organisation } from './rules/organisation.rules.ts';
import { service } from './rules/service.rules.ts';

/** What a reader needs to know of a kind: its name in the envelope, and the rules of a record. */
export interface Kind<K extends FeedKind = FeedKind> {
  readonly name: K;
  readonly check: Check;
}

export const LAWS: Kind<'laws'> = { name: 'laws', check: law };
export const FUNDS: Kind<'funds'> = { name: 'funds', check: fund };
export const NETWORKS: Kind<'networks'> = { name: 'networks', check: network };
export const ORGANISATIONS: Kind<'organisations'> = { name: 'organisations', check: organisation };
export const SERVICES: Kind<'services'> = { name: 'services', check: service };

/** All of them by name, for tools that read any kind. */
export const KINDS: { readonly [K in FeedKind]: Kind<K> } = { laws: LAWS, funds: FUNDS, networks: NETWORKS, organisations: ORGANISATIONS, services: SERVICES };
