/** Finds records while the visitor types: by name, number, what they are about and what they ask, in Dutch and English. The door to search/. */
import type { FeedKind } from './feed.ts';
import { documentOf, type RecordDocument, type SearchField, type SearchRecord } from './search/document-of.ts';
import { createTextIndex, textIndexInSteps, type TextHit, type TextIndex, type TextResult } from './search/text-index.ts';

export { documentOf, type RecordDocument, type SearchField, type SearchRecord } from './search/document-of.ts';
export { createTextIndex, textIndexInSteps, type SearchOptions, type TextDocument, type TextField, type TextHit, type TextIndex, type TextIndexOptions, type TextResult } from './search/text-index.ts';
export type { TextMatch } from './search/why.ts';

/** Why a record was found: the text that matched, as written in the record, and where. */
export type SearchMatch = SearchHit['matches'][number];
export type SearchHit = TextHit<FeedKind, SearchField>;
export type SearchResult = TextResult<FeedKind, SearchField>;
export type SearchIndex = TextIndex<FeedKind, SearchField>;

/** Prepares records of one or more kinds once, to be searched at every keystroke. */
export function createIndex(records: readonly SearchRecord[], { lang }: { readonly lang: 'nl' | 'en' }): SearchIndex {
  return createTextIndex(documentsOf(records, lang), { lang });
}

/** The same in steps of a few milliseconds: a page that draws meanwhile calls `next()` when it has time, until the last one gives the index. */
export const indexInSteps = (records: readonly SearchRecord[], { lang }: { readonly lang: 'nl' | 'en' }): Generator<undefined, SearchIndex> => textIndexInSteps(documentsOf(records, lang), { lang });

function* documentsOf(records: readonly SearchRecord[], lang: 'nl' | 'en'): Generator<RecordDocument> {
  for (const record of records) yield documentOf(record, lang);
}
