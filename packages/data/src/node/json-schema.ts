/** JSON Schemas of what this package reads, for editors, for other builders of feeds, and for the check on unknown keys. */
import * as z from 'zod/mini';
import { FEED_VERSION } from '../feed.ts';
import { calendarDateSchema, lawSchema, sourceSchema } from '../law.schema.ts';

/** As much of JSON Schema as zod writes for our records. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
}

/** What zod can check but not translate: dates that exist, and a source with at least one of two fields. */
function fromZod(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === calendarDateSchema) jsonSchema.format = 'date';
      if (zodSchema === sourceSchema) jsonSchema.anyOf = [{ required: ['url'] }, { required: ['title'] }];
    },
  }) as JsonSchema;
}

/** One law record in a feed. Unknown extra fields are allowed: readers ignore them. */
export const lawJsonSchema = (): JsonSchema => ({ ...fromZod(lawSchema), title: 'Law', description: 'One law in a feed of Knooppunt Digitaal Europa.' });

/** A feed of laws: the envelope with its records. */
export function lawsFeedJsonSchema(): JsonSchema {
  const { $schema, ...record } = lawJsonSchema();
  const { $schema: _, ...source } = fromZod(sourceSchema);
  return {
    $schema,
    title: 'Feed of laws',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      feed: { const: FEED_VERSION },
      kind: { const: 'laws' },
      generated: { type: 'string', format: 'date-time' },
      licence: { type: 'string' },
      sources: { type: 'array', items: source },
      records: { type: 'array', items: record },
    },
    required: ['feed', 'kind', 'generated', 'records'],
  };
}
