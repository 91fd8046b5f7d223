/**
 * What the schemas of all kinds of records share, written with zod/mini. Types follow from the schemas, and so do the rules in `rules/` by which
 * a feed is read: after a change, `npm run rules`. Rule of the whole package: what is not known is absent. Nothing is guessed to fill a field.
 */
import * as z from 'zod/mini';
import { isPlannableDate } from './calendar.ts';
import { hasAddressOrTitle, hasOwnIds } from './refinements.ts';
import { CONFIDENCES, EVIDENCE, PRECISIONS, valuesOf } from './vocabulary.ts';

/** Longest text in a record, in characters: a feed is somebody else's file, so every text has a bound. */
const MAX_TEXT = 2000;
export const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));
/** One sentence or two, for a card or a reason. */
export const shortText = z.string().check(z.minLength(1), z.maxLength(240, { error: 'expected at most 240 characters' }));
export const listOf = <T extends z.ZodMiniType>(item: T, max = 100) => z._default(z.array(item).check(z.maxLength(max)), []);
export const texts = listOf(text);
/** A list that came later than the feeds of others: absent in theirs, and absent where nothing is known. */
export const laterList = <T extends z.ZodMiniType>(item: T, max = 100) => z.optional(z.array(item).check(z.maxLength(max)));
/** The vocabulary behind a schema: the rules that are made from it refer to it, so that no word is in a bundle twice. */
export const VOCABULARY_OF = new WeakMap<object, object>();
export const oneOf = <K extends string>(list: Readonly<Record<K, unknown>>) => {
  const schema = z.enum(valuesOf(list) as [K, ...K[]]);
  VOCABULARY_OF.set(schema, list);
  return schema;
};
export const calendarDateSchema = z.string().check(z.refine(isPlannableDate, { error: 'expected a date that exists, as YYYY-MM-DD, from 1583 to 8999' }));
/** Lower-case words joined by hyphens: file name, link target and key. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected lower-case words joined by hyphens' }), z.maxLength(80));
export const inBoth = <T extends z.ZodMiniType>(words: T) => z.object({ nl: words, en: words });
export const bilingual = inBoth(text);
/** At most 34 characters. Soft hyphens do not count: they only show where a word may break. */
export const displayName = inBoth(z.string().check(z.regex(/^[^\u00AD](\u00AD?[^\u00AD]){0,33}$/, { error: 'expected at most 34 characters, with soft hyphens only between them' })));
/** Beside a mark in a drawing. */
export const label = inBoth(z.string().check(z.minLength(1), z.maxLength(24, { error: 'expected at most 24 characters' }), z.regex(/[^.]$/, { error: 'expected no full stop at the end' })));

const ownIds = z.refine<{ readonly id: string }[]>(hasOwnIds, { error: 'expected an id of its own for each' });
/** Items that each have an id of their own. */
export const listWithIds = <T extends z.ZodMiniType<{ readonly id: string }>>(item: T, max = 100) => z._default(z.array(item).check(z.maxLength(max), ownIds as never), []);

/** Only addresses a visitor can safely follow. */
export const webAddress = z.string().check(z.maxLength(MAX_TEXT), z.regex(/^https?:\/\/[^\s"<>]+$/, { error: 'expected an address that begins with https:// or http://' }));
/** Lower-case TOOI code of a province: `pv29`. */
export const provinceCode = z.string().check(z.regex(/^pv\d{2}$/, { error: 'expected the code of a province, such as pv29' }));
/** A whole number, 0 or more. */
export const count = z.int().check(z.nonnegative());

/** Where a fact can be checked: an address, or the title of a document that has none. */
export const sourceSchema = z.object({
  url: z.optional(webAddress),
  title: z.optional(text),
  /** Article, recital or page in it. */
  article: z.optional(text),
}).check(z.refine(hasAddressOrTitle, { error: 'expected a url or a title' }));

/** A date as exactly as it is known. In the files of editors one field, `date`, stands for the three. */
export const span = {
  earliest: z.optional(calendarDateSchema),
  latest: z.optional(calendarDateSchema),
  precision: oneOf(PRECISIONS),
};
export const spanSchema = z.object(span);

/** How we know a fact, and where it can be checked. Nothing said means nothing confirmed. */
export const proof = { evidence: z._default(oneOf(EVIDENCE), 'unverified'), source: z.optional(sourceSchema) };

/** How we know a record as a whole, and what an editor could not confirm. */
export const provenance = {
  sources: listOf(sourceSchema),
  evidence: oneOf(EVIDENCE),
  confidence: oneOf(CONFIDENCES),
  /** What an editor could not confirm, in Dutch. Always shown. */
  unconfirmed: texts,
  /** Day on which an editor last checked the record. */
  asOf: calendarDateSchema,
};

/**
 * A judgement (*inschatting*): not a fact, so it is kept apart and carries its reason, for a reader to disagree with. One sentence in Dutch.
 */
export const estimateOf = <T extends z.ZodMiniType>(value: T) => z.object({ value, reason: shortText });

export type Source = z.output<typeof sourceSchema>;
