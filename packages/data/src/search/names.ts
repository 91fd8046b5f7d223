/**
 * Names and numbers as a whole: who types one, or its beginning, means that record. Written in one, so that `AI act`, `ai-act` and `aiact`
 * are the same name.
 */
import { joined, wordsOf } from './fold.ts';
import type { Found, ReadText } from './texts.ts';
import { lowerBound } from './words.ts';

interface Name {
  readonly document: number;
  readonly text: string;
  readonly whole: string;
  /** Place in the row of all names as they came. */
  readonly order: number;
}

/** What was typed of the names of a document. */
export interface Begun {
  /** That of its best name. */
  readonly score: number;
  /** The name to show: the one that was typed in full, else the first that begins with it. */
  readonly text: string;
}

export interface Names {
  /** Documents with a name that is or begins with what was typed, each as far as it was typed. */
  readonly startingWith: (query: string) => ReadonlyMap<number, Begun>;
  /** Documents of which a name is some of the words in a row, each with its best score: `data act` in `data act gemeente`. */
  readonly within: (words: readonly string[]) => ReadonlyMap<number, number>;
}

/** A name that was typed in full. */
export const SAME = 100;
const SCORE = { words: 70, begins: 55, inside: 30, share: 20, within: 25 };
/** Longer names are typed in full or not at all. */
const MAX_WITHIN = 6;

/** Does the query end where a word of the name ends? `ai` does in `AI Act`, not in `AILD`. */
function endsAtWord(text: string, length: number): boolean {
  let end = 0;
  for (const word of wordsOf(text)) if ((end += word.length) >= length) break;
  return end === length;
}

/** @param list of a document the name that is shown first comes first */
export function makeNames(list: readonly (readonly [document: number, text: string])[]): Names {
  const names: readonly Name[] = list.map(([document, text], order) => ({ document, text, whole: joined(text), order })).sort((a, b) => (a.whole < b.whole ? -1 : a.whole > b.whole ? 1 : a.document - b.document));
  const firstFrom = (whole: string): number => lowerBound(names.length, (at) => (names[at]?.whole ?? '') < whole);
  return {
    within(words) {
      const found = new Map<number, number>();
      const letters = words.join('').length;
      words.forEach((_, from) => {
        for (let to = from + 1; to <= Math.min(words.length, from + MAX_WITHIN); to++) {
          const whole = words.slice(from, to).join('');
          const score = (SCORE.within * whole.length) / letters;
          for (let i = firstFrom(whole); names[i]?.whole === whole; i++) {
            const { document } = names[i] as Name;
            found.set(document, Math.max(score, found.get(document) ?? 0));
          }
        }
      });
      return found;
    },
    startingWith(query) {
      const found = new Map<number, Begun & { readonly order: number }>();
      const whole = joined(query);
      if (whole === '') return found;
      for (let i = firstFrom(whole); names[i]?.whole.startsWith(whole); i++) {
        const { document, text, whole: name, order } = names[i] as Name;
        // The larger the part of the name that was typed, the likelier it is meant.
        const score = name === whole ? SAME : (endsAtWord(text, whole.length) ? SCORE.words : SCORE.begins) + (SCORE.share * whole.length) / name.length;
        const had = found.get(document);
        const shown = had === undefined || ((score === SAME) === (had.score === SAME) ? order < had.order : score === SAME);
        found.set(document, { ...(shown ? { text, order } : had), score: Math.max(score, had?.score ?? 0) });
      }
      return found;
    },
  };
}

/** What a name scores when it has all words of the query, in any order; 0 when it lacks one. */
export function scoreInside(text: ReadText, found: readonly Found[]): number {
  if (found.some(({ fit }) => fit === 0)) return 0;
  const words = new Set(found.flatMap(({ words: own }) => own));
  const share = [...words].reduce((sum, { start, end }) => sum + end - start, 0) / text.letters;
  return (found.reduce((sum, { fit }) => sum + fit, 0) / found.length) * (SCORE.inside + SCORE.share * Math.min(1, share));
}
