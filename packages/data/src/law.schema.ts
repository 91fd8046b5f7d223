/**
 * What a law record is, checked at run time with zod/mini. Types follow from the schema, so they cannot drift apart.
 * Rule of the whole package: what is not known is absent. Nothing is guessed to fill a field.
 */
import * as z from 'zod/mini';
import { isCalendarDate } from './calendar.ts';
import { ADDRESSEES, APPLIES, CERTAINTIES, CONFIDENCES, DATE_KINDS, EVIDENCE, INSTITUTIONS, INSTRUMENTS, ORGANISATION_TYPES, PRECISIONS, RELATIONS, valuesOf } from './vocabulary.ts';

/** Longest text in a record, in UTF-16 units: a feed is somebody else's file, so every text has a bound. */
const MAX_TEXT = 2000;
const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));
const texts = z._default(z.array(text).check(z.maxLength(100)), []);
const oneOf = <K extends string>(list: Readonly<Record<K, unknown>>) => z.enum(valuesOf(list) as [K, ...K[]]);
export const calendarDateSchema = z.string().check(z.refine(isCalendarDate, { error: 'expected a date that exists, as YYYY-MM-DD' }));
/** Lower-case words joined by hyphens: file name, link target and key. */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
const inBoth = <T extends z.ZodMiniType>(words: T) => z.object({ nl: words, en: words });
const bilingual = inBoth(text);
/** At most 34 characters. Soft hyphens do not count: they only show where a word may break. */
const displayName = inBoth(z.string().check(z.regex(/^[^\u00AD](\u00AD?[^\u00AD]){0,33}$/, { error: 'expected at most 34 characters, with soft hyphens only between them' })));
const label = inBoth(z.string().check(z.minLength(1), z.maxLength(24, { error: 'expected at most 24 characters' }), z.regex(/[^.]$/, { error: 'expected no full stop at the end' })));

/** Within a record an id names one thing: links, selection and drawing rely on it. */
const hasOwnIds = z.refine<{ readonly id: string }[]>((items) => new Set(items.map((item) => item.id)).size === items.length, { error: 'expected an id of its own for each' });

/** Only addresses a visitor can safely follow. */
const webAddress = z.string().check(z.maxLength(MAX_TEXT), z.regex(/^https?:\/\/[^\s"<>]+$/));

/** Where a fact can be checked: an address, or the title of a document that has none. */
export const sourceSchema = z.object({
  url: z.optional(webAddress),
  title: z.optional(text),
  /** Article, recital or page in it. */
  article: z.optional(text),
}).check(z.refine((source) => source.url !== undefined || source.title !== undefined, { error: 'expected a url or a title' }));

const span = {
  earliest: z.optional(calendarDateSchema),
  latest: z.optional(calendarDateSchema),
  precision: oneOf(PRECISIONS),
};

/** A date that held before, oldest first. */
const formerDateSchema = z.object({ ...span, note: z.optional(text), source: z.optional(sourceSchema) });

export const lawDateSchema = z.object({
  /** Unique within the law; stays the same when the date moves, so links and calendar entries survive. */
  id,
  kind: oneOf(DATE_KINDS),
  /** What the date is about, beside its mark in a drawing: `hoog risico`. Absent: the kind says it all. */
  label: z.optional(label),
  ...span,
  certainty: oneOf(CERTAINTIES),
  /** What happens, in Dutch. */
  text,
  /** Step in the European or in the Dutch procedure. */
  level: z.enum(['eu', 'nl']),
  /** Whole act, or only the part that the text names. Absent: not a question for this kind, or not known. */
  scope: z.optional(z.enum(['geheel', 'deel'])),
  by: z.optional(oneOf(INSTITUTIONS)),
  addressees: z._default(z.array(oneOf(ADDRESSEES)), []),
  evidence: oneOf(EVIDENCE),
  confidence: oneOf(CONFIDENCES),
  source: z.optional(sourceSchema),
  /** Day on which an editor last checked this date. */
  asOf: calendarDateSchema,
  history: z._default(z.array(formerDateSchema).check(z.maxLength(100)), []),
});

const applicabilitySchema = z.object({ value: oneOf(APPLIES), reason: z.optional(text) });

export const obligationSchema = z.object({
  id,
  title: text,
  text,
  article: z.optional(text),
  /** Day from which it must be done. Absent: not known. */
  deadline: z.optional(calendarDateSchema),
  addressees: z._default(z.array(oneOf(ORGANISATION_TYPES)), []),
  /** In words, when it does not hold for a whole type of organisation. */
  addresseeNote: z.optional(text),
});

export const lawSchema = z.object({
  id,
  /** The name by which it is known. */
  title: bilingual,
  /** The name for drawings. Absent: the title is short enough. */
  displayName: z.optional(displayName),
  shortNames: texts,
  /** Other names people use, mistakes included. */
  synonyms: texts,
  instrument: oneOf(INSTRUMENTS),
  /** Where it stands, in Dutch, on `asOf`. */
  status: text,
  identifiers: z._default(z.object({
    celex: z.optional(z.string().check(z.regex(/^[0-9][0-9]{4}[A-Z]{1,2}[0-9]{4}(\([0-9]{2}\))?$/))),
    eli: z.optional(z.string().check(z.regex(/^http:\/\/data\.europa\.eu\/eli\/[a-z_]+\/\d{4}\/\d+(\/oj)?$/))),
    /** Interinstitutional code, `2021/0106(COD)`. */
    procedure: z.optional(text),
    /** Basiswettenbestand, `BWBR0040936`. */
    bwb: z.optional(z.string().check(z.regex(/^BWBR\d{7}$/))),
    /** Official number as cited: `Verordening (EU) 2024/1689`, `Stb. 2026, 187`. */
    number: z.optional(text),
  }), {}),
  package: z.optional(text),
  appliesTo: z.object({ gemeente: applicabilitySchema, provincie: applicabilitySchema, waterschap: applicabilitySchema }),
  dates: z._default(z.array(lawDateSchema).check(z.maxLength(200), hasOwnIds), []),
  obligations: z._default(z.array(obligationSchema).check(z.maxLength(100), hasOwnIds), []),
  newTasks: texts,
  processes: texts,
  opportunities: texts,
  procurement: texts,
  supervisor: z.optional(text),
  sanctions: z.optional(text),
  relations: z._default(z.array(z.object({ type: oneOf(RELATIONS), to: id })).check(z.maxLength(200)), []),
  /** What changed recently, in Dutch. */
  changes: texts,
  /** What an editor could not confirm, in Dutch. Always shown. */
  unconfirmed: texts,
  sources: z._default(z.array(sourceSchema).check(z.maxLength(100)), []),
  /** Day on which an editor last checked the record. */
  asOf: calendarDateSchema,
});

export type Source = z.output<typeof sourceSchema>;
export type LawDate = z.output<typeof lawDateSchema>;
export type Obligation = z.output<typeof obligationSchema>;
export type Law = z.output<typeof lawSchema>;
