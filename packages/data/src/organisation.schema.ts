/** What an organisation record is: a gemeente, provincie, waterschap or an organisation that supports them. */
import * as z from 'zod/mini';
import { calendarDateSchema, count, id, listOf, oneOf, proof, provenance, provinceCode, text, texts, webAddress } from './record.schema.ts';
import { ORGANISATION_KINDS, THEMES } from './vocabulary.ts';

/** Good at a theme, with what shows it. Only `openToContact` makes it someone to call. */
export const frontrunnerSchema = z.object({
  theme: oneOf(THEMES),
  /** What it does well, in Dutch. */
  claim: text,
  /** Said by itself in a source. Absent: not known. */
  openToContact: z.optional(z.boolean()),
  contactRoute: z.optional(text),
  /** Done with little money or few people. Absent: not known. */
  smallMeans: z.optional(z.boolean()),
  asOf: calendarDateSchema,
  ...proof,
});

export const organisationSchema = z.object({
  /** The lower-case TOOI code (`gm0716`, `pv29`, `ws0655`), or words for a supporting organisation (`vng`). */
  id,
  type: oneOf(ORGANISATION_KINDS),
  name: text,
  abbreviation: z.optional(text),
  aliases: texts,
  /** OIN and codes are text: leading zeros count. */
  identifiers: z._default(z.object({
    tooi: z.optional(z.string().check(z.regex(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z_]{1,40}\/[a-z]{2,4}\d{1,8}$/))),
    cbs: z.optional(z.string().check(z.regex(/^(GM|PV)\d{2,4}$/))),
    oin: z.optional(z.string().check(z.regex(/^\d{20}$/))),
  }), {}),
  /** A gemeente lies in one; a waterschap may lie in several. */
  provinces: listOf(provinceCode, 12),
  /** The waterschappen in which a gemeente lies: often more than one. Empty: not recorded. */
  waterAuthorities: listOf(id, 10),
  population: z.optional(z.object({ value: count, on: calendarDateSchema })),
  /** What a supporting organisation does, in Dutch. */
  role: z.optional(text),
  /** Organisations that do its work, after a merger of civil services: ids of organisations. */
  worksThrough: listOf(id, 20),
  /** Day on which it ends or ended, and what it becomes part of. */
  endsOn: z.optional(calendarDateSchema),
  successor: z.optional(id),
  frontrunner: listOf(frontrunnerSchema, 20),
  url: z.optional(webAddress),
  note: z.optional(text),
  ...provenance,
});

export type Frontrunner = z.output<typeof frontrunnerSchema>;
export type Organisation = z.output<typeof organisationSchema>;
