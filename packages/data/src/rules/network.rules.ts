// Made from the zod schemas by `npm run rules` in packages/data: change those, not this.
import { boolean, list, object, oneOf, optional } from '../check.ts';
import { CONFIDENCES, EVIDENCE, FUNCTIONS, JOINING_MODES, MEMBER_ROLES, NETWORK_KINDS, NETWORK_STATUSES, PARTIES, REACHES, THEMES } from '../vocabulary.ts';
import { calendarDate, count, displayName, id, provinceCode, source, text, texts, webAddress } from './shared.rules.ts';

export const membership = object({
  organisation: id,
  role: optional(oneOf(MEMBER_ROLES), 'member'),
  since: optional(calendarDate),
  until: optional(calendarDate),
  asOf: calendarDate,
  evidence: optional(oneOf(EVIDENCE), 'unverified'),
  source: optional(source),
});
export const network = object({
  id,
  name: object({ nl: text, en: text }),
  displayName: optional(displayName),
  abbreviation: optional(text),
  synonyms: texts,
  kind: oneOf(NETWORK_KINDS),
  reach: oneOf(REACHES),
  regions: list(provinceCode, 12),
  themes: list(oneOf(THEMES), 20),
  functions: list(oneOf(FUNCTIONS), 20),
  audience: list(object({
    type: oneOf(PARTIES),
    minInhabitants: optional(count),
    maxInhabitants: optional(count),
    approximate: optional(boolean()),
    provinces: list(provinceCode, 100),
    only: list(id, 400),
    note: optional(text),
  }), 30),
  joining: object({
    mode: oneOf(JOINING_MODES),
    how: optional(text),
    cost: optional(text),
    meetings: optional(text),
    hoursPerQuarter: optional(count),
    contactFunction: optional(text),
    contactUrl: optional(webAddress),
    evidence: optional(oneOf(EVIDENCE), 'unverified'),
    source: optional(source),
  }),
  offers: optional(text),
  status: oneOf(NETWORK_STATUSES),
  memberships: list(membership, 400),
  memberCount: optional(object({ value: count, asOf: calendarDate, evidence: optional(oneOf(EVIDENCE), 'unverified'), source: optional(source) })),
  related: list(id, 100),
  url: optional(webAddress),
  note: optional(text),
  sources: list(source, 100),
  evidence: oneOf(EVIDENCE),
  confidence: oneOf(CONFIDENCES),
  unconfirmed: texts,
  asOf: calendarDate,
});
