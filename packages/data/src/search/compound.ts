/**
 * Takes Dutch compounds apart: `stroomnetcongestie` is `stroom`, `net` and `congestie`. Only words that consist of known words from end to
 * end are taken apart: guessing with unknown rests answers nonsense.
 */
import { fold } from './fold.ts';
import { LEXICON } from './lexicon.ts';
import { IRREGULAR } from './stem.ts';

/** Compounds of the public sector have up to five parts; longer strings are no words, and cost time. */
const MAX_LENGTH = 60;
const MIN_PART = 3;

/**
 * The forms in which a word stands in a compound: itself, its plural, and with what joins it to the next. Rather one form too many, such as
 * `raadden`, than one rule more: a form that does not exist does not occur either.
 */
function formsOf(word: string): string[] {
  const long = /^(.*)([aeou])\2([^aeiou])$/.exec(word);
  const soft = (end: string): string => end.replace(/f$/, 'v').replace(/s$/, 'z');
  const plurals = long ? [`${long[1]}${long[2]}${soft(long[3] ?? '')}en`] : [`${word}${word.at(-1)}en`, `${soft(word)}en`];
  return [word, `${word}s`, `${word}e`, `${word}n`, `${word}en`, ...plurals];
}

function readLexicon(): ReadonlySet<string> {
  const words = new Set(fold(LEXICON).match(/\S+/g));
  const irregular = [...IRREGULAR].filter(([, base]) => words.has(base)).map(([form]) => form);
  return new Set([...[...words].flatMap(formsOf), ...irregular]);
}

let known: ReadonlySet<string> | undefined;

/**
 * The parts of a compound as they stand in it, with what joins them, or none when it is no compound of known words. Of several ways the
 * one with the fewest parts is taken. @param word folded
 */
export function partsOf(word: string): readonly string[] {
  known ??= readLexicon();
  if (word.length < 2 * MIN_PART || word.length > MAX_LENGTH || known.has(word)) return [];
  // fewest[i]: in how many parts the first i letters can be taken apart, 0 for not at all; from[i]: where the last of them begins.
  const fewest = new Uint8Array(word.length + 1);
  const from = new Uint8Array(word.length + 1);
  for (let end = MIN_PART; end <= word.length; end++) {
    for (let start = 0; start <= end - MIN_PART; start++) {
      const parts = (fewest[start] ?? 0) + 1;
      if ((start > 0 && parts === 1) || (fewest[end] !== 0 && parts >= (fewest[end] ?? 0)) || !known.has(word.slice(start, end))) continue;
      fewest[end] = parts;
      from[end] = start;
    }
  }
  const parts: string[] = [];
  if (fewest[word.length]) for (let end = word.length; end > 0; end = from[end] ?? 0) parts.unshift(word.slice(from[end], end));
  return parts;
}
