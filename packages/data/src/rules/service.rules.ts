// Made from the zod schemas by `npm run rules` in packages/data: change those, not this.
import { list, object, oneOf, optional } from '../check.ts';
import { CONFIDENCES, EVIDENCE, OUTCOMES, PARTIES, SERVICE_KINDS, THEMES } from '../vocabulary.ts';
import { calendarDate, displayName, id, source, span, text, texts, webAddress } from './shared.rules.ts';

export const service = object({
  id,
  name: object({ nl: text, en: text }),
  displayName: optional(displayName),
  synonyms: texts,
  kind: oneOf(SERVICE_KINDS),
  providers: list(id, 20),
  themes: list(oneOf(THEMES), 20),
  audience: list(oneOf(PARTIES), 20),
  description: text,
  laws: list(id, 30),
  version: optional(text),
  date: optional(span),
  outcome: optional(oneOf(OUTCOMES)),
  lessons: optional(text),
  url: optional(webAddress),
  note: optional(text),
  sources: list(source, 100),
  evidence: oneOf(EVIDENCE),
  confidence: oneOf(CONFIDENCES),
  unconfirmed: texts,
  asOf: calendarDate,
});
