/** Which documents answer a query, and how well: every word of it, or when none does, most of them. */
import type { Postings } from './postings.ts';
import type { Reading } from './query.ts';

/** Documents with their score, each once. */
export interface Slot {
  /** By document; 0 when it has no answer. */
  readonly scores: Float32Array;
  readonly documents: number[];
}

export interface Answering {
  /** The documents that answer all words but so many, in no order. */
  readonly missing: (words: number) => Slot;
  /** The readings that some document answers, with those documents. */
  readonly used: ReadonlyMap<Reading, readonly number[]>;
  /** How many words of the query some document answers. */
  readonly known: number;
}

const emptySlot = (size: number): Slot => ({ scores: new Float32Array(size), documents: [] });

function keepBetter({ scores, documents }: Slot, document: number, score: number): void {
  const had = scores[document] ?? 0;
  if (had === 0) documents.push(document);
  if (score > had) scores[document] = score;
}

/** How documents answer one reading: by the least of their answers to its parts, because they must have all. */
function answersTo({ all }: Reading, size: number, postings: Postings): Slot {
  let slot: Slot | undefined;
  for (const meaning of all) {
    const before = slot;
    const now = emptySlot(size);
    postings.read(meaning, (document, score) => {
      if (before === undefined || (before.scores[document] ?? 0) > 0) keepBetter(now, document, score);
    });
    if (before !== undefined) for (const document of now.documents) now.scores[document] = Math.min(now.scores[document] ?? 0, before.scores[document] ?? 0);
    slot = now;
  }
  return slot ?? emptySlot(size);
}

/** @param count words in the query @param size documents in the index */
export function answer(readings: readonly Reading[], count: number, size: number, postings: Postings): Answering {
  const slots = Array.from({ length: count }, () => emptySlot(size));
  const used = new Map<Reading, readonly number[]>();
  for (const reading of readings) {
    const { scores, documents } = answersTo(reading, size, postings);
    if (documents.length > 0) used.set(reading, documents);
    for (const slot of slots.slice(reading.from, reading.to)) for (const document of documents) keepBetter(slot, document, (scores[document] ?? 0) * reading.weight);
  }
  // A word that few documents have says more than one that nearly all have.
  const rarity = slots.map(({ documents }) => 0.2 + Math.log(1 + size / (1 + documents.length)));
  return {
    used,
    known: slots.filter(({ documents }) => documents.length > 0).length,
    missing(words) {
      const result = emptySlot(size);
      // Who answers all but m words answers one of any m + 1: the shortest lists name all candidates.
      const shortest = [...slots].sort((a, b) => a.documents.length - b.documents.length).slice(0, words + 1);
      for (const { documents } of shortest) {
        for (const document of documents) {
          if (result.scores[document] !== 0) continue;
          let [open, score] = [0, 0];
          for (let i = 0; i < count; i++) {
            const own = slots[i]?.scores[document] ?? 0;
            if (own === 0) open++;
            score += own * (rarity[i] ?? 0);
          }
          if (open <= words) keepBetter(result, document, score);
        }
      }
      return result;
    },
  };
}
