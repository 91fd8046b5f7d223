/** JSON Schemas of what this package reads, for editors, for other builders of feeds, and for the check on unknown keys. */
import * as z from 'zod/mini';
import { FEED_VERSION, SINGULAR, type FeedKind, type RecordsByKind } from '../feed.ts';
import { fundSchema } from '../fund.schema.ts';
import { lawSchema } from '../law.schema.ts';
import { networkSchema } from '../network.schema.ts';
import { organisationSchema } from '../organisation.schema.ts';
import { calendarDateSchema, sourceSchema } from '../record.schema.ts';
import { serviceSchema } from '../service.schema.ts';
import { ORGANISATION_TYPES, valuesOf } from '../vocabulary.ts';

/** The zod schemas of all kinds: what types, JSON Schemas and rules are made from. */
export const SCHEMAS: { readonly [K in FeedKind]: z.ZodMiniType<RecordsByKind[K]> } = { laws: lawSchema, funds: fundSchema, networks: networkSchema, organisations: organisationSchema, services: serviceSchema };

/** As much of JSON Schema as zod writes for our records. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** What zod can check but not translate: dates that exist, and a source with at least one of two fields. */
function fromZod(type: z.core.$ZodType): JsonSchema {
  const schema = z.toJSONSchema(type, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === calendarDateSchema) jsonSchema.format = 'date';
      if (zodSchema === sourceSchema) jsonSchema.anyOf = [{ required: ['url'] }, { required: ['title'] }];
    },
  }) as JsonSchema;
  // The document that this becomes part of names the dialect.
  delete schema.$schema;
  return schema;
}

/** One record in a feed. Unknown extra fields are allowed: readers ignore them. */
export const recordJsonSchema = (kind: FeedKind): JsonSchema =>
  ({ $schema: DIALECT, title: `One ${SINGULAR[kind]}`, description: `One ${SINGULAR[kind]} in a feed of Knooppunt Digitaal Europa.`, ...fromZod(SCHEMAS[kind]) });

const CALENDARS: JsonSchema = {
  type: 'object', description: 'Addresses of calendars that one can subscribe to, relative to this feed.',
  properties: Object.fromEntries(['all', ...valuesOf(ORGANISATION_TYPES)].map((name) => [name, { type: 'string', format: 'uri-reference', maxLength: 2000 }])),
};

/** A feed: the envelope with its records. */
export function feedJsonSchema(kind: FeedKind): JsonSchema {
  return {
    $schema: DIALECT,
    title: `Feed of ${kind}`,
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      feed: { const: FEED_VERSION },
      kind: { const: kind },
      generated: { type: 'string', format: 'date-time' },
      licence: { type: 'string' },
      sources: { type: 'array', items: fromZod(sourceSchema) },
      ...(kind === 'laws' ? { calendars: CALENDARS } : {}),
      records: { type: 'array', items: fromZod(SCHEMAS[kind]) },
    },
    required: ['feed', 'kind', 'generated', 'records'],
  };
}
