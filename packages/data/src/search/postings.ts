/** Which documents use which words, and how much a word weighs in each: flat arrays of numbers, because they are read at every keystroke. */
import type { Meaning } from './words.ts';

export interface Postings {
  /** All words, sorted. A word is known by its place in this list. */
  readonly words: readonly string[];
  /** How many documents use the word at this place. */
  readonly uses: (place: number) => number;
  /** For each document that answers one of the words, how well: calls `take(document, score)` once for each word that it uses. */
  readonly read: (meaning: Meaning, take: (document: number, score: number) => void) => void;
}

/** A word that comes back in a document makes it a little more about that word. */
const AGAIN = 0.3;

export interface PostingsWriter {
  readonly add: (document: number, word: string, weight: number) => void;
  readonly finish: () => Postings;
}

/** Documents are added in rising order. */
export function writePostings(): PostingsWriter {
  const lists = new Map<string, { readonly documents: number[]; readonly weights: number[] }>();
  return {
    add(document, word, weight) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, { documents: [document], weights: [weight] });
      else {
        const last = list.documents.length - 1;
        if (list.documents[last] === document) {
          const before = list.weights[last] ?? 0;
          list.weights[last] = Math.max(before, weight) + AGAIN * Math.min(before, weight);
        } else {
          list.documents.push(document);
          list.weights.push(weight);
        }
      }
    },
    finish() {
      const words = [...lists.keys()].sort();
      const starts = new Int32Array(words.length + 1);
      words.forEach((word, i) => (starts[i + 1] = (starts[i] ?? 0) + (lists.get(word)?.documents.length ?? 0)));
      const documents = new Int32Array(starts[words.length] ?? 0);
      const weights = new Float32Array(documents.length);
      words.forEach((word, i) => {
        const list = lists.get(word);
        documents.set(list?.documents ?? [], starts[i]);
        weights.set(list?.weights ?? [], starts[i]);
      });
      return {
        words,
        uses: (place) => (starts[place + 1] ?? 0) - (starts[place] ?? 0),
        read(meaning, take) {
          for (const [place, fit] of meaning) {
            const end = starts[place + 1] ?? 0;
            for (let i = starts[place] ?? 0; i < end; i++) take(documents[i] ?? 0, fit * (weights[i] ?? 0));
          }
        },
      };
    },
  };
}
