/**
 * What a network record is: something that organisations are in, with whom it is for, how one joins and who is known to be in it. Kinds are
 * kept apart, because only a network or a programme can be joined. Functions and mailboxes only: no person is named.
 */
import * as z from 'zod/mini';
import { calendarDateSchema, count, displayName, id, inBoth, listOf, oneOf, proof, provenance, provinceCode, text, texts, webAddress } from './record.schema.ts';
import { FUNCTIONS, JOINING_MODES, MEMBER_ROLES, NETWORK_KINDS, NETWORK_STATUSES, PARTIES, REACHES, THEMES } from './vocabulary.ts';

/** For whom it is. Numbers of inhabitants are inclusive. */
const audienceSchema = z.object({
  type: oneOf(PARTIES),
  minInhabitants: z.optional(count),
  maxInhabitants: z.optional(count),
  /** True when these numbers are a guide and no limit: who lies outside them may still be admitted. */
  approximate: z.optional(z.boolean()),
  provinces: listOf(provinceCode),
  /** The only organisations that it admits, when it names them: ids of organisations. */
  only: listOf(id, 400),
  /** A condition that only words can tell. Nobody is said to fit as long as it stands here, unless `only` names them. */
  note: z.optional(text),
});

export const membershipSchema = z.object({
  /** Id of an organisation. */
  organisation: id,
  role: z._default(oneOf(MEMBER_ROLES), 'member'),
  since: z.optional(calendarDateSchema),
  until: z.optional(calendarDateSchema),
  asOf: calendarDateSchema,
  ...proof,
});

export const networkSchema = z.object({
  id,
  name: inBoth(text),
  displayName: z.optional(displayName),
  abbreviation: z.optional(text),
  synonyms: texts,
  kind: oneOf(NETWORK_KINDS),
  reach: oneOf(REACHES),
  /** Provinces in which it works, for a regional one. */
  regions: listOf(provinceCode, 12),
  themes: listOf(oneOf(THEMES), 20),
  functions: listOf(oneOf(FUNCTIONS), 20),
  audience: listOf(audienceSchema, 30),
  joining: z.object({
    mode: oneOf(JOINING_MODES),
    /** All in words; absent: not known. */
    how: z.optional(text),
    cost: z.optional(text),
    meetings: z.optional(text),
    hoursPerQuarter: z.optional(count),
    contactFunction: z.optional(text),
    contactUrl: z.optional(webAddress),
    ...proof,
  }),
  /** What it gives its members, in Dutch. */
  offers: z.optional(text),
  status: oneOf(NETWORK_STATUSES),
  /** Known members; hardly ever complete. */
  memberships: listOf(membershipSchema, 400),
  memberCount: z.optional(z.object({ value: count, asOf: calendarDateSchema, ...proof })),
  related: listOf(id),
  url: z.optional(webAddress),
  note: z.optional(text),
  ...provenance,
});

export type Audience = z.output<typeof audienceSchema>;
export type Membership = z.output<typeof membershipSchema>;
export type Network = z.output<typeof networkSchema>;
