/**
 * What a fund record is. Two entities: the fund or programme, and its calls, the rounds in which one can apply. Whether a call is open is
 * never written down: it follows from its dates and the day. Amounts are whole euros; unknown is absent and never 0.
 */
import * as z from 'zod/mini';
import { bilingual, calendarDateSchema, count, displayName, estimateOf, id, inBoth, laterList, listOf, listWithIds, oneOf, proof, provenance, provinceCode, shortText, span, spanSchema, text, texts, webAddress } from './record.schema.ts';
import { APPLICANT_ROLES, BURDENS, CERTAINTIES, DEADLINE_MODELS, DIGITAL_ROLES, FUND_LAW_ROLES, FUND_LEVELS, FUND_STAGES, MANAGEMENT_MODES, ORGANISATION_TYPES, OUTCOMES, PARTIES, THEMES } from './vocabulary.ts';

const euros = z.int().check(z.positive());
/** An amount in whole euros, or a range of amounts. */
const amount = z.object({ from: z.optional(euros), to: z.optional(euros), note: z.optional(text), ...proof });
/** A share in per cent, 0 to 100. */
const percent = z.number().check(z.minimum(0), z.maximum(100));

export const callDeadlineSchema = z.object({
  /** Unique within the call. */
  id,
  /** What has to be in: `eerste fase`, `volledige aanvraag`. Absent: the application. */
  text: z.optional(text),
  ...span,
  /** Local time of closing, `17:00`. Absent: not known; then the day counts. */
  time: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time, such as 17:00' }))),
  timeZone: z.optional(z.enum(['Europe/Brussels', 'Europe/Amsterdam'])),
  certainty: oneOf(CERTAINTIES),
});

export const callSchema = z.object({
  /** Unique among all calls: `<fund>-<words>`. */
  id,
  title: text,
  /** Identifier on the Funding & Tenders Portal, `DIGITAL-2024-CLOUD-DATA-AI-07-DIGITALTWIN`. */
  identifier: z.optional(text),
  /** Where it pays, when that is only a part of where the fund pays. Absent: wherever the fund does. */
  provinces: laterList(provinceCode, 12),
  deadlineModel: oneOf(DEADLINE_MODELS),
  opens: z.optional(spanSchema),
  deadlines: listWithIds(callDeadlineSchema, 50),
  /** Day on which it closed before its deadline, because the money was spent or it was withdrawn. */
  closedOn: z.optional(calendarDateSchema),
  budget: z.optional(amount),
  perProject: z.optional(amount),
  /** The next round of the same kind: id of a call. */
  next: z.optional(id),
  note: z.optional(text),
  url: z.optional(webAddress),
  asOf: calendarDateSchema,
  ...proof,
});

/** A law behind a fund: the one that sets its rules or changed them, or one that its money helps to carry out. */
export const fundLawSchema = z.object({
  role: oneOf(FUND_LAW_ROLES),
  /** The name by which the law is known: a reader of funds has no laws at hand. */
  title: bilingual,
  /** Id of the law, when it has a record of its own. */
  law: z.optional(id),
  /** How it is cited: `Verordening (EU) 2021/694`. */
  number: z.optional(text),
  /** Its official text. */
  url: z.optional(webAddress),
  /** Id of the call of this fund that it is about. Absent: the whole fund. */
  call: z.optional(id),
  /** What it has to do with the fund, in Dutch, when the role does not say it all. */
  text: z.optional(shortText),
  /** Day on which an editor last checked this. */
  asOf: calendarDateSchema,
  ...proof,
});

export const fundSchema = z.object({
  id,
  name: inBoth(text),
  displayName: z.optional(displayName),
  abbreviation: z.optional(text),
  synonyms: texts,
  /** What it pays for, in Dutch, one or two sentences. Absent: nobody has written it yet. */
  summary: z.optional(text),
  level: oneOf(FUND_LEVELS),
  management: z.optional(oneOf(MANAGEMENT_MODES)),
  stage: oneOf(FUND_STAGES),
  /** Years in which it runs. Absent: not known. */
  period: z.optional(z.object({ from: z.optional(count), until: z.optional(count), note: z.optional(text) })),
  /** The fund that this one is a part of: id of a fund. */
  partOf: z.optional(id),
  /** The laws behind it. Absent: not known. */
  laws: laterList(fundLawSchema, 20),
  themes: listOf(oneOf(THEMES), 20),
  /** What digitalisation is in this fund, and in one sentence what counts and what does not. */
  digital: z.object({ role: oneOf(DIGITAL_ROLES), reason: shortText, ...proof }),
  budget: z.optional(z.object({ total: z.optional(amount), nlShare: z.optional(amount), perProject: z.optional(amount) })),
  /** Share that the fund pays, in per cent of the costs. The text says what the numbers leave out. */
  cofinancing: z.optional(z.object({ from: z.optional(percent), to: z.optional(percent), text, ...proof })),
  /** Others who pay part of the own share. */
  topUps: listOf(z.object({ title: text, text: z.optional(text), url: z.optional(webAddress), ...proof }), 20),
  applicants: listOf(z.object({ type: oneOf(PARTIES), role: oneOf(APPLICANT_ROLES), note: z.optional(text), ...proof })),
  /** With how many one applies. Absent fields: not known. */
  consortium: z.optional(z.object({ minPartners: z.optional(count), minCountries: z.optional(count), alone: z.optional(z.boolean()), text, ...proof })),
  /** Where it pays. Absent: the whole of the Netherlands, or not known; the text says which. */
  area: z.optional(z.object({
    provinces: listOf(provinceCode),
    /** True when it pays in a part of these provinces only; the text says which. */
    partly: z.optional(z.boolean()),
    text,
    ...proof,
  })),
  /** A specific grant from the state: its own fields. */
  spuk: z.optional(z.object({ ministry: text, sisa: z.optional(text), allocation: z.optional(z.enum(['verdeling', 'aanvraag'])) })),
  /** True when an EU project passes small grants on (cascade funding). */
  cascade: z.optional(z.boolean()),
  steps: listOf(z.object({ title: text, duration: z.optional(text), who: z.optional(text), url: z.optional(webAddress) }), 20),
  /** Where one can ask, per type of organisation and region. Functions and desks, never people. */
  contacts: listOf(z.object({ name: text, for: listOf(oneOf(ORGANISATION_TYPES)), provinces: listOf(provinceCode), url: z.optional(webAddress), ...proof }), 50),
  /** What others did with it, failures too. */
  examples: listOf(z.object({ title: text, text: z.optional(text), lesson: z.optional(text), outcome: z.optional(oneOf(OUTCOMES)), url: z.optional(webAddress), ...proof })),
  calls: listWithIds(callSchema, 200),
  url: z.optional(webAddress),
  /** What is known about its future, in Dutch. */
  note: z.optional(text),
  /** *Inschattingen*: what an editor thinks, apart from what is known. */
  estimates: z.optional(z.object({
    by: text,
    asOf: calendarDateSchema,
    /** Weeks needed to prepare an application. */
    preparationWeeks: z.optional(estimateOf(z.int().check(z.minimum(1), z.maximum(104)))),
    burden: z.optional(estimateOf(oneOf(BURDENS))),
  })),
  ...provenance,
});

export type CallDeadline = z.output<typeof callDeadlineSchema>;
export type Call = z.output<typeof callSchema>;
export type FundLaw = z.output<typeof fundLawSchema>;
export type Fund = z.output<typeof fundSchema>;
