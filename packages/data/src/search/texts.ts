/** The texts of documents as places of words, made when a document is first shown: to see which of its names and texts have the words of a query. */
import { heldTokensOf, tokensOf, type Token } from './fold.ts';
import type { Reading } from './query.ts';
import type { TextField } from './text-index.ts';

export interface ReadWord {
  /** Place in the word list of the index. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

export interface ReadText {
  readonly words: readonly ReadWord[];
  /** Letters in all words, those that are not in the index included. */
  readonly letters: number;
}

export interface LazyText<F extends string = string> {
  readonly source: TextField<F>;
  /** Reads it, the first time. */
  readonly text: () => ReadText;
}

/** So many documents are kept; more are read again when they are shown again. */
const MAX_KEPT = 1000;

/** @param placeOf a word in the word list of the index */
export function makeReader<F extends string>(fieldsOf: (document: number) => readonly TextField<F>[], placeOf: (word: string) => number | undefined): (document: number) => readonly LazyText<F>[] {
  const kept = new Map<number, readonly LazyText<F>[]>();
  const read = (written: string): ReadText => {
    const words: ReadWord[] = [];
    let letters = 0;
    const take = ({ word, start, end }: Token): void => {
      const place = placeOf(word);
      if (place !== undefined) words.push({ place, start, end });
    };
    for (const token of tokensOf(written)) {
      take(token);
      letters += token.word.length;
    }
    heldTokensOf(written).forEach(take);
    return { words, letters };
  };
  const later = (source: TextField<F>): LazyText<F> => {
    let text: ReadText | undefined;
    return { source, text: () => (text ??= read(source.text)) };
  };
  return (document) => {
    let texts = kept.get(document);
    if (texts === undefined) {
      texts = fieldsOf(document).map(later);
      if (kept.size >= MAX_KEPT) kept.clear();
      kept.set(document, texts);
    }
    return texts;
  };
}

/** What a text has for one word of the query. */
export interface Found {
  /** 0 when it has nothing. */
  readonly fit: number;
  readonly words: readonly ReadWord[];
}

/** A query as it is looked for in texts. */
export interface Asked {
  readonly readings: readonly Reading[];
  /** For each word of the query the words of the index that may answer it: most texts have none, and need not be looked at further. */
  readonly places: readonly ReadonlySet<number>[];
}

/** @param count words in the query */
export function askFor(readings: readonly Reading[], count: number): Asked {
  const places = Array.from({ length: count }, () => new Set<number>());
  for (const { from, to, all } of readings) for (const own of places.slice(from, to)) for (const part of all) for (const place of part.keys()) own.add(place);
  return { readings, places };
}

/** Can the text answer this word of the query? */
const hasAny = (words: readonly ReadWord[], places: ReadonlySet<number>): boolean => words.some(({ place }) => places.has(place));
/** May the text have all words of the query? */
export const mayHaveAll = ({ words }: ReadText, { places }: Asked): boolean => places.every((own) => hasAny(words, own));

/** What a text has for each word of the query. A reading counts when all of it is in this one text. */
export function findIn({ words }: ReadText, { readings, places }: Asked): Found[] {
  const found = places.map((): { fit: number; words: ReadWord[] } => ({ fit: 0, words: [] }));
  if (!places.some((own) => hasAny(words, own))) return found;
  for (const { from, to, all, weight } of readings) {
    let fit = 1;
    const matched: ReadWord[] = [];
    for (const part of all) {
      let best = 0;
      for (const word of words) {
        const own = part.get(word.place) ?? 0;
        if (own > 0) matched.push(word);
        if (own > best) best = own;
      }
      fit = Math.min(fit, best);
      if (fit === 0) break;
    }
    if (fit > 0) {
      for (const slot of found.slice(from, to)) {
        slot.fit = Math.max(slot.fit, fit * weight);
        slot.words.push(...matched);
      }
    }
  }
  return found;
}
