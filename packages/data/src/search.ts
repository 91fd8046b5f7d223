/** Finds records while the visitor types: by name, number, what they are about and what they ask, in Dutch and English. The door to search/. */
import type { FeedKind } from './feed.ts';
import { expectOneOf } from './queries/expect.ts';
import { documentOf, type RecordDocument, type SearchField, type SearchRecord } from './search/document-of.ts';
import { LANGUAGES } from './search/language.ts';
import { createTextIndex, textIndexInSteps, type TextHit, type TextIndex, type TextResult } from './search/text-index.ts';
import { valuesOf } from './vocabulary.ts';

export { documentOf, fundDocument, lawDocument, networkDocument, organisationDocument, serviceDocument, type RecordDocument, type SearchField, type SearchRecord } from './search/document-of.ts';
export { createTextIndex, textIndexInSteps, type SearchOptions, type TextDocument, type TextField, type TextHit, type TextIndex, type TextIndexOptions, type TextResult } from './search/text-index.ts';
export type { TextMatch } from './search/why.ts';

/** Why a record was found: the text that matched, as written in the record, and where. */
export type SearchMatch = SearchHit['matches'][number];
export type SearchHit = TextHit<FeedKind, SearchField>;
export type SearchResult = TextResult<FeedKind, SearchField>;
export type SearchIndex = TextIndex<FeedKind, SearchField>;

/**
 * Prepares records of one or more kinds once, to be searched at every keystroke.
 * @throws RangeError when it is another language.
 */
export function createIndex(records: readonly SearchRecord[], { lang }: { readonly lang: 'nl' | 'en' }): SearchIndex {
  expectOneOf('language', lang, valuesOf(LANGUAGES));
  return createTextIndex(records.map((record) => documentOf(record, lang)), { lang });
}

/**
 * The same in steps of a few milliseconds: a page that draws meanwhile calls `next()` when it has time, until the last one gives the index.
 * @param documentOf what of a record is searched: `fundDocument` for funds
 */
export const indexInSteps = <R>(records: readonly R[], documentOf: (record: R, lang: 'nl' | 'en') => RecordDocument, { lang }: { readonly lang: 'nl' | 'en' }): Generator<undefined, SearchIndex> => textIndexInSteps(documentsOf(records, (record) => documentOf(record, lang)), { lang });

function* documentsOf<R>(records: readonly R[], documentOf: (record: R) => RecordDocument): Generator<RecordDocument> {
  for (const record of records) yield documentOf(record);
}
