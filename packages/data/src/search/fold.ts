/**
 * From text to words: case, accents and punctuation do not count. Everything that is searched and every query goes through here, so both
 * sides see the same words.
 */

/** A word and where it stands in the text as written, in UTF-16 units, the end not included. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that Unicode does not take apart, as people type them without the key. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

// Nearly all texts are plain letters, and the long way round takes time for thousands of them.
// eslint-disable-next-line no-control-regex
const isPlain = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** Accents off, lower case. Soft hyphens are no letters: they only say where a word may break. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/[\p{M}\u00AD]/gu, '').toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Only the letters and digits, in one: `AI-verordening` and `ai verordening` are the same name, and so are `SDG's` and `sdgs`. */
export const joined = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The `'s` of `auto's` is an ending and no word; that of `'s-Gravenhage` begins one and stays. */
const ENDING = /([\p{L}\p{N}])['’ʼ`]s(?![\p{L}\p{N}])/gu;
const foldedWords = (folded: string): string[] => (/['’ʼ`]/.test(folded) ? folded.replace(ENDING, '$1') : folded).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text. */
export const wordsOf = (text: string): string[] => foldedWords(fold(text));

/** Of an address only the path says something: every ELI begins with `data.europa.eu`. The length of what comes before it. */
const hostOf = (text: string): number => /^https?:\/\/[^/]*/.exec(text)?.[0].length ?? 0;

/**
 * What a text can be found by: its words, and in one what hyphens and strokes hold together, so that `efacturatie` finds `e-facturatie` and
 * `20241689` the number `2024/1689`.
 */
export function termsOf(text: string): string[] {
  const folded = fold(text.slice(hostOf(text)));
  const terms = foldedWords(folded);
  if (!/[-/.][\p{L}\p{N}]/u.test(folded)) return terms;
  const held = folded.match(/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)+/gu) ?? [];
  return [...terms, ...held.map((chunk) => chunk.replace(/[-/.]/g, '')).filter((chunk) => chunk.length <= 40)];
}

function placesOf(text: string, pattern: RegExp, wordOf: (written: string) => string): Token[] {
  const tokens: Token[] = [];
  const host = hostOf(text);
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const word = index < host ? '' : wordOf(written);
    if (word !== '') tokens.push({ word, start: index, end: index + written.length });
  }
  return tokens;
}

/** The words of a text with their places, to mark them. A word with its accents as loose signs is one word. */
export const tokensOf = (text: string): Token[] =>
  isPlain(text) ? placesOf(text.toLowerCase(), /[a-z0-9]+/g, (word) => word) : placesOf(text, /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*/gu, joined);

/** What hyphens and strokes hold together, with its places: `e-facturatie`. */
export const heldTokensOf = (text: string): Token[] => (/[-/.]\S/.test(text) ? placesOf(text, /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:[-/.][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*)+/gu, joined) : []);
