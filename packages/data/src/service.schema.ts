/** What a service record is: something that helps, from a help desk to a model contract, and practices to learn from, failures too. */
import * as z from 'zod/mini';
import { displayName, id, inBoth, listOf, oneOf, provenance, spanSchema, text, texts, webAddress } from './record.schema.ts';
import { OUTCOMES, PARTIES, SERVICE_KINDS, THEMES } from './vocabulary.ts';

export const serviceSchema = z.object({
  id,
  name: inBoth(text),
  displayName: z.optional(displayName),
  synonyms: texts,
  kind: oneOf(SERVICE_KINDS),
  /** Who offers it: ids of organisations. */
  providers: listOf(id, 20),
  themes: listOf(oneOf(THEMES), 20),
  audience: listOf(oneOf(PARTIES), 20),
  /** What it is, in Dutch. */
  description: text,
  /** Laws that it helps with: ids of laws. */
  laws: listOf(id, 30),
  version: z.optional(text),
  date: z.optional(spanSchema),
  outcome: z.optional(oneOf(OUTCOMES)),
  lessons: z.optional(text),
  url: z.optional(webAddress),
  note: z.optional(text),
  ...provenance,
});

export type Service = z.output<typeof serviceSchema>;
