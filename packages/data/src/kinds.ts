/** The five kinds of records, each by itself, so that a page with one widget carries the schema of one kind. */
import type * as z from 'zod/mini';
import type { FeedKind, RecordsByKind } from './feed.ts';
import { fundSchema } from './fund.schema.ts';
import { lawSchema } from './law.schema.ts';
import { networkSchema } from './network.schema.ts';
import { organisationSchema } from './organisation.schema.ts';
import { serviceSchema } from './service.schema.ts';

/** What a reader needs to know of a kind: its name in the envelope, and the schema of a record. */
export interface Kind<K extends FeedKind = FeedKind> {
  readonly name: K;
  readonly schema: z.ZodMiniType<RecordsByKind[K]>;
}

export const LAWS: Kind<'laws'> = { name: 'laws', schema: lawSchema };
export const FUNDS: Kind<'funds'> = { name: 'funds', schema: fundSchema };
export const NETWORKS: Kind<'networks'> = { name: 'networks', schema: networkSchema };
export const ORGANISATIONS: Kind<'organisations'> = { name: 'organisations', schema: organisationSchema };
export const SERVICES: Kind<'services'> = { name: 'services', schema: serviceSchema };

/** All of them by name, for tools that read any kind. */
export const KINDS: { readonly [K in FeedKind]: Kind<K> } = { laws: LAWS, funds: FUNDS, networks: NETWORKS, organisations: ORGANISATIONS, services: SERVICES };
