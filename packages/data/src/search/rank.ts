/** From what answers a query to what is shown: whom to take besides those with all words, and the best of many. */
import type { Answering } from './answers.ts';
import { lowerBound } from './words.ts';

export interface Candidates {
  readonly documents: readonly number[];
  /** What their texts score; 0 for one that was only found by a name as a whole. */
  readonly scoreOf: (document: number) => number;
  /** Some lack a word of the query. */
  readonly relaxed: boolean;
}

/** Fewer hits than this, and what lacks a word of the query is shown too. */
const FEW = 3;
/** What lacks a word counts for so much less. */
const LACKING = 0.25;

/**
 * Who has all words of the query, or a name that begins with it. When those are few also who has most words, unless one of them is what was
 * meant, or more than a third of the words is unknown: then the rest is too little to go by.
 * @param count words in the query @param byName documents found by a name as a whole @param isMeant has a name all words of the query?
 */
export function gather({ missing, known }: Answering, count: number, byName: Iterable<number>, isMeant: (document: number) => boolean): Candidates {
  const all = missing(0);
  const strict = new Set([...all.documents, ...byName]);
  const scoreOf = (document: number): number => all.scores[document] ?? 0;
  if (strict.size >= FEW || (count - known) * 3 > count || [...strict].some(isMeant)) return { documents: [...strict], scoreOf, relaxed: false };
  const most = missing(strict.size === 0 ? Math.floor(count / 2) : Math.min(1, count - 1));
  const others = most.documents.filter((document) => !strict.has(document));
  return {
    documents: [...strict, ...others],
    scoreOf: (document) => (strict.has(document) ? scoreOf(document) : LACKING * (most.scores[document] ?? 0)),
    relaxed: others.length > 0,
  };
}

interface Valued {
  readonly document: number;
  readonly value: number;
}
const byValue = (a: Valued, b: Valued): number => b.value - a.value || a.document - b.document;

/** At most so many documents with the highest value, highest first, of equals the earliest. */
export function highest(documents: readonly number[], most: number, valueOf: (document: number) => number): readonly Valued[] {
  if (documents.length <= most) return documents.map((document) => ({ document, value: valueOf(document) })).sort(byValue);
  // Few of many: most do not come as far as this row.
  const row: Valued[] = [];
  for (const document of documents) {
    const valued = { document, value: valueOf(document) };
    const last = row.at(-1);
    if (row.length >= most && (last === undefined || byValue(last, valued) < 0)) continue;
    row.splice(lowerBound(row.length, (i) => byValue(row[i] ?? valued, valued) < 0), 0, valued);
    if (row.length > most) row.pop();
  }
  return row;
}
