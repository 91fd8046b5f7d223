// Made from the zod schemas by `npm run rules` in packages/data: change those, not this.
import { boolean, list, matches, object, oneOf, optional, string } from '../check.ts';
import { CONFIDENCES, EVIDENCE, ORGANISATION_KINDS, THEMES } from '../vocabulary.ts';
import { calendarDate, count, id, provinceCode, source, text, texts, webAddress } from './shared.rules.ts';

export const frontrunner = object({
  theme: oneOf(THEMES),
  claim: text,
  openToContact: optional(boolean()),
  contactRoute: optional(text),
  smallMeans: optional(boolean()),
  asOf: calendarDate,
  evidence: optional(oneOf(EVIDENCE), 'unverified'),
  source: optional(source),
});
export const organisation = object({
  id,
  type: oneOf(ORGANISATION_KINDS),
  name: text,
  abbreviation: optional(text),
  aliases: texts,
  identifiers: optional(object({
    tooi: optional(string(matches(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z_]{1,40}\/[a-z]{2,4}\d{1,8}$/))),
    cbs: optional(string(matches(/^(GM|PV)\d{2,4}$/))),
    oin: optional(string(matches(/^\d{20}$/))),
  }), {}),
  provinces: list(provinceCode, 12),
  waterAuthorities: list(id, 10),
  population: optional(object({ value: count, on: calendarDate })),
  role: optional(text),
  worksThrough: list(id, 20),
  endsOn: optional(calendarDate),
  successor: optional(id),
  frontrunner: list(frontrunner, 20),
  url: optional(webAddress),
  note: optional(text),
  sources: list(source, 100),
  evidence: oneOf(EVIDENCE),
  confidence: oneOf(CONFIDENCES),
  unconfirmed: texts,
  asOf: calendarDate,
});
