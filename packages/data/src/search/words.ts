/**
 * All words of an index, and which of them a word of a query means. Forms, compounds and typing errors are settled here, between words:
 * once per word and not once per record, so that it costs the same for ten records that use a word as for ten thousand.
 */
import type { Language } from './language.ts';

/** Words of the index by their place in the list, each with how well it fits: 1 for the word itself, less for what is further away. */
export type Meaning = ReadonlyMap<number, number>;
type Growing = Map<number, number>;

export interface WordList {
  readonly place: (word: string) => number | undefined;
  /** The word itself and its inflections. */
  readonly forms: (word: string) => Meaning;
  /** Also words that begin with it: while it is being typed. */
  readonly begins: (word: string) => Meaning;
  /** The word, its inflections, what is derived from it, and compounds of which it is a part. */
  readonly kin: (word: string) => Meaning;
  /** Also what begins with it, and words that merely contain it. */
  readonly meanings: (word: string) => Meaning;
}

const FIT = { word: 1, form: 0.9, begins: 0.85, lastPart: 0.6, firstPart: 0.5, stemBegins: 0.5, derived: 0.5, contains: 0.4, derivedPart: 0.35 };
/** Shorter words stand by accident inside others. */
const MIN_INSIDE = 5;

type Places = Map<string, number[]>;
const note = (places: Places, key: string, place: number): void => {
  const list = places.get(key);
  if (list) list.push(place);
  else places.set(key, [place]);
};
const better = (meaning: Growing, place: number, fit: number): void => {
  if (fit > (meaning.get(place) ?? 0)) meaning.set(place, fit);
};
const allBetter = (meaning: Growing, places: readonly number[] | undefined, fit: number): void => places?.forEach((place) => better(meaning, place, fit));

/** The first place in a sorted list that does not come before what is looked for. */
export function lowerBound(length: number, isBefore: (i: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param words sorted, each once, folded */
export function makeWordList(words: readonly string[], language: Language): WordList {
  const places = new Map(words.map((word, i) => [word, i]));
  const [stems, roots, firstParts, lastParts, partRoots]: readonly [Places, Places, Places, Places, Places] = [new Map(), new Map(), new Map(), new Map(), new Map()];
  // The same parts come back in many words.
  const partForms = new Map<string, readonly [stem: string, root: string]>();
  const formsOf = (word: string): readonly [stem: string, root: string] => {
    const stem = language.stem(word);
    return [stem, language.rootOf(stem)];
  };
  words.forEach((word, place) => {
    const [stem, root] = formsOf(word);
    note(stems, stem, place);
    note(roots, root, place);
    const parts = language.partsOf(word);
    parts.forEach((part, i) => {
      const known = partForms.get(part) ?? formsOf(part);
      partForms.set(part, known);
      note(i === parts.length - 1 ? lastParts : firstParts, known[0], place);
      note(partRoots, known[1], place);
    });
  });
  // All words in one string: looking for a part in it is one fast call.
  const text = `\n${words.join('\n')}\n`;
  const starts = new Int32Array(words.length + 1);
  starts[0] = 1;
  words.forEach((word, i) => { starts[i + 1] = (starts[i] ?? 0) + word.length + 1; });

  function beginning(meaning: Growing, start: string, fit: number): void {
    for (let i = lowerBound(words.length, (at) => (words[at] ?? '') < start); words[i]?.startsWith(start); i++) {
      better(meaning, i, fit * (0.6 + (0.4 * start.length) / (words[i]?.length ?? 1)));
    }
  }

  function containing(meaning: Growing, part: string): void {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const place = lowerBound(words.length, (i) => (starts[i] ?? 0) <= at) - 1;
      // Before it stands a word of its own, not two loose letters.
      if (at - (starts[place] ?? 0) >= 3) better(meaning, place, FIT.contains);
    }
  }

  function forms(word: string): Growing {
    const meaning: Growing = new Map();
    allBetter(meaning, stems.get(language.stem(word)), FIT.form);
    const place = places.get(word);
    if (place !== undefined) meaning.set(place, FIT.word);
    return meaning;
  }

  function begins(word: string): Growing {
    const meaning = forms(word);
    beginning(meaning, word, FIT.begins);
    return meaning;
  }

  function kin(word: string): Growing {
    const meaning = forms(word);
    const [stem, root] = formsOf(word);
    if (word.length < 3 || /\d/.test(word)) return meaning;
    allBetter(meaning, lastParts.get(stem), FIT.lastPart);
    allBetter(meaning, firstParts.get(stem), FIT.firstPart);
    allBetter(meaning, roots.get(root), FIT.derived);
    allBetter(meaning, partRoots.get(root), FIT.derivedPart);
    return meaning;
  }

  function meanings(word: string): Growing {
    const meaning = kin(word);
    beginning(meaning, word, FIT.begins);
    // A stem that is a piece of the word finds what begins with or contains other forms: `gemeenten` the `gemeentefonds`.
    const stem = language.stem(word);
    const piece = word.startsWith(stem) ? stem : word;
    if (/\d/.test(piece)) return meaning;
    if (piece.length >= 4) beginning(meaning, piece, FIT.stemBegins);
    if (piece.length >= MIN_INSIDE) containing(meaning, piece);
    return meaning;
  }

  return { place: (word) => places.get(word), forms, begins, kin, meanings };
}
