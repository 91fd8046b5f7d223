/**
 * What a law record is: a law, a proposal or a policy document, with its dates, its moments of influence and what it asks of whom.
 * Facts and judgements are kept apart: everything under `estimates` is an *inschatting* with its reason.
 */
import * as z from 'zod/mini';
import { bilingual, calendarDateSchema, displayName, estimateOf, id, inBoth, label, laterList, listOf, listWithIds, oneOf, proof, sourceSchema, span, spanSchema, text, texts, webAddress } from './record.schema.ts';
import { STAGES } from './stages.ts';
import { ADDRESSEES, APPLIES, CERTAINTIES, CHILD_KINDS, CHILD_STAGES, CONFIDENCES, DATE_KINDS, EFFORTS, EVIDENCE, INFLUENCE_FORMS, INSTITUTIONS, INSTRUMENTS, LEVERAGES, ORGANISATION_DOMAINS, ORGANISATION_TYPES, PACKAGES, RELATIONS, SANCTION_POWERS, SCOPE_QUESTIONS, THEMES } from './vocabulary.ts';

/** A date that held before, oldest first, or one that another source gives. */
const formerDateSchema = z.object({ ...span, note: z.optional(text), source: z.optional(sourceSchema) });

export const lawDateSchema = z.object({
  /** Unique within the law; stays the same when the date moves, so links and calendar entries survive. */
  id,
  kind: oneOf(DATE_KINDS),
  /** What the date is about, beside its mark in a drawing: `hoog risico`. Absent: the kind says it all. */
  label: z.optional(label),
  /** Stage of the procedure it belongs to. Absent: the one that its kind and level stand for, see `stageOf`. */
  stage: z.optional(oneOf(STAGES)),
  ...span,
  certainty: oneOf(CERTAINTIES),
  /** What happens, in Dutch. */
  text,
  /** Step in the European or in the Dutch procedure. */
  level: z.enum(['eu', 'nl']),
  /** Whole act, or only the part that the text names. Absent: not a question for this kind, or not known. */
  scope: z.optional(z.enum(['geheel', 'deel'])),
  by: z.optional(oneOf(INSTITUTIONS)),
  addressees: listOf(oneOf(ADDRESSEES)),
  evidence: oneOf(EVIDENCE),
  confidence: oneOf(CONFIDENCES),
  source: z.optional(sourceSchema),
  /** Day on which an editor last checked this date. */
  asOf: calendarDateSchema,
  history: listOf(formerDateSchema),
  /** What other sources say, when they disagree: shown side by side, never silently resolved. */
  otherReadings: listOf(formerDateSchema, 10),
});

const applicabilitySchema = z.object({ value: oneOf(APPLIES), reason: z.optional(text) });

/** A moment at which an organisation can still give input. Its dates are dates of the law, so that no day is written twice. */
export const influenceSchema = z.object({
  id,
  stage: oneOf(STAGES),
  /** `formeel`: an official round with an end. `informeel`: a talk or letter while others decide, without an end date of its own. */
  form: oneOf(INFLUENCE_FORMS),
  /** What you can do, in Dutch: `Reageer op het voorstel`. */
  title: text,
  /** Ids of dates of this law. Absent: not known, or an informal moment. */
  opens: z.optional(id),
  closes: z.optional(id),
  /** Who may give input, and through whom. */
  who: z.optional(text),
  /** How it is done. */
  how: z.optional(text),
  url: z.optional(webAddress),
  /** What was done with the input, once it is over. */
  result: z.optional(text),
  resultUrl: z.optional(webAddress),
  ...proof,
});

export const obligationSchema = z.object({
  id,
  title: text,
  text,
  article: z.optional(text),
  /** Ids of the dates of this law from which it must be done, in part or whole; the first one counts. Empty: not known. */
  dates: listOf(id, 20),
  addressees: listOf(oneOf(ORGANISATION_TYPES)),
  /** In words, when it does not hold for a whole type of organisation. */
  addresseeNote: z.optional(text),
  /** Only for an organisation that answers this question with yes. Absent: for every organisation of the type. */
  onlyIf: z.optional(oneOf(SCOPE_QUESTIONS)),
  /** Obligations that must be met first: `id` in this law, or `law/id` in another. */
  dependsOn: listOf(z.string().check(z.regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/, { error: 'expected the id of an obligation, or law/obligation' }), z.maxLength(161)), 20),
  ...proof,
});

/** A text below the law that fills it in: an act, a decree, guidelines or a standard. */
export const childSchema = z.object({
  kind: oneOf(CHILD_KINDS),
  stage: oneOf(CHILD_STAGES),
  /** Id of the law that it is itself, when it has a record of its own. */
  law: z.optional(id),
  title: bilingual,
  /** How it is cited: `Uitvoeringsbesluit (EU) 2018/1523`. */
  number: z.optional(text),
  /** The article of this law that it fills in. */
  article: z.optional(text),
  /** When it was adopted, or is expected. */
  date: z.optional(spanSchema),
  /** What it means for a gemeente, provincie or waterschap, in Dutch. */
  text,
  url: z.optional(webAddress),
  /** Day on which an editor last checked this. */
  asOf: calendarDateSchema,
  ...proof,
});

/** A word of the law beside what people say for it. */
export const termSchema = z.object({
  /** As the law says it. */
  official: bilingual,
  /** As a colleague would say it. */
  plain: bilingual,
  /** Where the law says it. */
  article: z.optional(text),
  ...proof,
});

/** What an editor thinks of one obligation. Every field is a judgement of its own; absent: nobody can defend one. */
const obligationEstimateSchema = z.object({
  /** The obligation that it is about. */
  id,
  /** Months of lead time: S 3, M 6, L 12. */
  effort: z.optional(estimateOf(oneOf(EFFORTS))),
  /** Which of the eight domains of an organisation have work from it. */
  domains: z.optional(estimateOf(z.array(oneOf(ORGANISATION_DOMAINS)).check(z.minLength(1), z.maxLength(8)))),
  /** How much it touches residents or fundamental rights: 0 not, 3 strongly. */
  residents: z.optional(estimateOf(z.int().check(z.minimum(0), z.maximum(3)))),
  /** Must something be bought for it? */
  procurement: z.optional(estimateOf(z.boolean())),
  /** What it also brings: 0 nothing, 2 much. */
  opportunity: z.optional(estimateOf(z.int().check(z.minimum(0), z.maximum(2)))),
});

export const lawSchema = z.object({
  id,
  /** The name by which it is known. */
  title: bilingual,
  /** What it is about, in everyday words, beside the name: at most 60 characters. */
  everyday: z.optional(inBoth(z.string().check(z.minLength(1), z.maxLength(60, { error: 'expected at most 60 characters' })))),
  /** The title of the act itself, word for word. Absent: not seen in a source. */
  officialTitle: z.optional(z.object({ nl: z.optional(text), en: z.optional(text) })),
  /** The name for drawings. Absent: the title is short enough. */
  displayName: z.optional(displayName),
  shortNames: texts,
  /** Other names people use, mistakes included. */
  synonyms: texts,
  instrument: oneOf(INSTRUMENTS),
  /** Where it stands, in Dutch, on `asOf`. */
  status: text,
  identifiers: z._default(z.object({
    celex: z.optional(z.string().check(z.regex(/^[0-9][0-9]{4}[A-Z]{1,2}[0-9]{4}(\([0-9]{2}\))?$/, { error: 'expected a CELEX number, such as 32024R1689' }))),
    eli: z.optional(z.string().check(z.regex(/^http:\/\/data\.europa\.eu\/eli\/[a-z_]{1,20}\/\d{4}\/\d{1,6}(\/oj)?$/, { error: 'expected an ELI, such as http://data.europa.eu/eli/reg/2024/1689/oj' }))),
    /** Interinstitutional code, `2021/0106(COD)`. */
    procedure: z.optional(text),
    /** Basiswettenbestand, `BWBR0040936`. */
    bwb: z.optional(z.string().check(z.regex(/^BWBR\d{7}$/, { error: 'expected a number such as BWBR0040936' }))),
    /** Official number as cited: `Verordening (EU) 2024/1689`, `Stb. 2026, 187`. */
    number: z.optional(text),
  }), {}),
  /** The packages in which it was presented or changed. */
  packages: listOf(oneOf(PACKAGES), 20),
  themes: listOf(oneOf(THEMES), 20),
  appliesTo: z.object({ gemeente: applicabilitySchema, provincie: applicabilitySchema, waterschap: applicabilitySchema }),
  dates: listWithIds(lawDateSchema, 200),
  /** What is not known yet, for the place in a drawing where a date would stand: at most 60 characters. */
  unknown: z.optional(inBoth(z.string().check(z.minLength(1), z.maxLength(60, { error: 'expected at most 60 characters' })))),
  influence: listWithIds(influenceSchema),
  obligations: listWithIds(obligationSchema),
  newTasks: texts,
  processes: texts,
  opportunities: texts,
  procurement: texts,
  supervisor: z.optional(text),
  sanctions: z.optional(text),
  /** What the supervisor may do to a public body. Absent: not known. */
  supervision: z.optional(z.object({ powers: oneOf(SANCTION_POWERS), article: z.optional(text), ...proof })),
  /** What fills it in, the most telling for a reader first. Never complete. */
  children: laterList(childSchema, 50),
  /** Its words in everyday words. */
  terms: laterList(termSchema, 20),
  relations: listOf(z.object({ type: oneOf(RELATIONS), to: id }), 200),
  /** What changed recently, in Dutch. */
  changes: texts,
  /** What an editor could not confirm, in Dutch. Always shown. */
  unconfirmed: texts,
  sources: listOf(sourceSchema),
  /** *Inschattingen*: what an editor thinks, apart from what is known. */
  estimates: z.optional(z.object({
    /** Who judges, by function. */
    by: text,
    asOf: calendarDateSchema,
    obligations: listWithIds(obligationEstimateSchema),
    /** How much input still changes, per moment of influence. */
    influence: listWithIds(z.object({ id, leverage: estimateOf(oneOf(LEVERAGES)) })),
  })),
  /** Day on which an editor last checked the record. */
  asOf: calendarDateSchema,
});

export type LawDate = z.output<typeof lawDateSchema>;
export type MomentOfInfluence = z.output<typeof influenceSchema>;
export type ObligationEstimate = z.output<typeof obligationEstimateSchema>;
export type Obligation = z.output<typeof obligationSchema>;
export type LawChild = z.output<typeof childSchema>;
export type LawTerm = z.output<typeof termSchema>;
export type Law = z.output<typeof lawSchema>;
