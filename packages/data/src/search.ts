/**
 * Finds laws by name and number while the visitor types. Small on purpose: it ships to browsers. Case, diacritics, punctuation and
 * hyphens do not count; every word of the query must begin some word of the law's names or numbers.
 */
import type { FeedKind } from './feed.ts';
import type { Law } from './law.schema.ts';

export type SearchField = 'title' | 'shortName' | 'synonym' | 'number';

/** Why a record was found: the name or number that matched, as written in the record. */
export interface SearchMatch {
  readonly field: SearchField;
  readonly text: string;
}

export interface SearchHit {
  readonly id: string;
  readonly kind: FeedKind;
  /** Higher is better; only meaningful within one answer. */
  readonly score: number;
  readonly matches: readonly SearchMatch[];
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** The words that were searched for, as they were understood. */
  readonly understood: readonly string[];
}

export interface SearchIndex {
  /** @param options.limit at most this many hits; default: all. */
  search(query: string, options?: { readonly limit?: number | undefined }): SearchResult;
}

interface Name extends SearchMatch {
  readonly words: readonly string[];
  /** All words in one, so that `AI verordening`, `AI-verordening` and `aiverordening` are the same name. */
  readonly joined: string;
}

/** As much of a query as is read: more than any of our names, and little enough that a pasted page does not hold up the visitor. */
const MAX_QUERY = 200;
const WEIGHT: Readonly<Record<SearchField, number>> = { title: 4, shortName: 4, number: 3, synonym: 2 };

/** Soft hyphens are no letters: they only say where a word may break. */
const fold = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\u00AD]/gu, '').toLowerCase();
const parts = (chunk: string): string[] => chunk.match(/[\p{L}\p{N}]+/gu) ?? [];
/** Pieces between spaces, each split at punctuation: `e-facturatie peppol` gives `[[e, facturatie], [peppol]]`. */
const chunks = (text: string): string[][] => fold(text).split(/\s+/).map(parts).filter((chunk) => chunk.length > 0);

function nameOf(field: SearchField, text: string): Name {
  const all = chunks(text);
  return { field, text, words: all.flatMap((chunk) => (chunk.length > 1 ? [...chunk, chunk.join('')] : chunk)), joined: all.flat().join('') };
}

/** Numbers as people cite them, besides those in the record: `2024/1689` and, for a Commission document, `COM(2026) 590`. */
function numbersOf({ identifiers: { celex, eli, procedure, bwb, number } }: Law): string[] {
  const document = /^5(\d{4})(?:PC|DC)0*(\d+)/.exec(celex ?? '');
  const cited = number?.match(/\b\d{3,4}\/\d+/g) ?? [];
  return [celex, eli, procedure, bwb, number, ...cited, document && `COM(${document[1]}) ${document[2]}`].filter((text) => typeof text === 'string');
}

function namesOf(law: Law, lang: 'nl' | 'en'): Name[] {
  const other = lang === 'nl' ? 'en' : 'nl';
  // The short name of the drawings is what people read, so it is what they type.
  const titles = [law.title[lang], law.displayName?.[lang], law.title[other], law.displayName?.[other]].filter((name) => name !== undefined);
  const named = (field: SearchField, texts: readonly string[]): Name[] => texts.map((text) => nameOf(field, text));
  return [...named('title', titles), ...named('shortName', law.shortNames), ...named('synonym', law.synonyms), ...named('number', numbersOf(law))];
}

const begins = (words: readonly string[], start: string): boolean => words.some((word) => word.startsWith(start));
/** True when the name has a word for every part of the chunk, or one that begins with the chunk written as one word. */
const covers = (name: Name, chunk: readonly string[]): boolean => chunk.every((part) => begins(name.words, part)) || begins(name.words, chunk.join(''));

/** The best that one name offers: the whole name, its beginning, all words in it, or nothing. */
function scoreName(name: Name, query: readonly string[][], joined: string): number {
  if (name.joined === joined) return 100 + WEIGHT[name.field];
  // The larger the part of the name that was typed, the likelier it is meant.
  const share = joined.length / Math.max(joined.length, name.joined.length);
  if (name.joined.startsWith(joined)) return 60 + 20 * share + WEIGHT[name.field];
  return query.every((chunk) => covers(name, chunk)) ? 30 + 20 * share + WEIGHT[name.field] : 0;
}

function find(law: Law, names: readonly Name[], query: readonly string[][], joined: string): SearchHit | undefined {
  const hit = (score: number, found: readonly Name[]): SearchHit => ({ id: law.id, kind: 'laws', score, matches: [...new Set(found)].map(({ field, text }) => ({ field, text })) });
  const scored = names.map((name) => ({ name, score: scoreName(name, query, joined) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) return hit(best.score, [best.name]);
  // No single name has every word, but the names together may: `nis2 richtlijn 2022/2555`.
  const spread = query.map((chunk) => names.find((name) => covers(name, chunk)));
  return spread.every((name) => name !== undefined) ? hit(10, spread) : undefined;
}

/** Prepares the records once; every search after that is a pass over short lists. */
export function createIndex(records: readonly Law[], { lang }: { readonly lang: 'nl' | 'en' }): SearchIndex {
  const entries = records.map((law) => ({ law, names: namesOf(law, lang) }));
  return {
    search(text, { limit = Infinity } = {}) {
      const query = chunks(text.slice(0, MAX_QUERY));
      const understood = query.flat();
      if (understood.length === 0) return { hits: [], understood };
      const joined = understood.join('');
      const hits = entries.map(({ law, names }) => find(law, names, query, joined)).filter((hit) => hit !== undefined);
      return { hits: hits.sort((a, b) => b.score - a.score).slice(0, Math.max(0, limit)), understood };
    },
  };
}
