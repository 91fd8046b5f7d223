/** Is a Dutch text short and plain enough to be read once? Only what an editor can act on: long sentences, and words with a plain twin. */
import { PLAIN_WORDS } from './plain-words.ts';

/** The most words in a sentence that a reader takes in at once. */
export const MAX_WORDS = 25;

export interface TextFinding {
  readonly type: 'sentence' | 'word';
  /** The word as it stands there, or the beginning of the sentence. */
  readonly found: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

export interface TextOptions {
  /** Titles and names that are not ours to change: nothing in them is found, and each counts as one word. */
  readonly names?: readonly string[] | undefined;
}

/** Stands for what was taken out: a word that is in no list. */
const TAKEN_OUT = 'x';
const QUOTES = /“[^”]*”|„[^”“]*[”“]|‘[^‘’]*’(?!\p{L})|«[^»]*»|"[^"]*"/gu;

/** The text without quotes, addresses and names. The sign that ends a sentence stays, also when it stands in a quote or behind an address. */
function ownWords(text: string, names: readonly string[]): string {
  const plain = names.toSorted((a, b) => b.length - a.length).reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, TAKEN_OUT)), text);
  return plain.replace(QUOTES, (quote) => TAKEN_OUT + (/[.!?](?=.$)/u.exec(quote)?.[0] ?? '')).replace(/https?:\/\/\S*[^\s.,;:!?)]/g, TAKEN_OUT);
}

/** Shortened words whose full stop ends no sentence, without it; in lower case. */
const SHORTENED: ReadonlySet<string> = new Set(['art', 'artt', 'nr', 'nrs', 'blz', 'pag', 'par', 'hfst', 'bijv', 'bv', 'ca', 'resp', 'incl', 'excl', 'jl', 'jo', 'stb', 'stcrt', 'trb', 'pb', 'vgl', 'zgn', 'zg', 'max', 'min', 'afd', 'dhr', 'mevr', 'mw', 'mr', 'dr', 'drs', 'ir', 'ing', 'prof', 'tel', 'st', 'kamerst', 'dwz', 'oa', 'gem', 'lid']);
/** The same, but such a word can also be the last of a sentence. */
const MAY_END: ReadonlySet<string> = new Set(['enz', 'etc', 'mln', 'mld', 'e.d', 'a.u.b', 's.v.p', 'jl', 'n.v.t', 'b.v', 'n.v', 'lid']);

/** True when a full stop behind this word ends the sentence, given how the next one begins. */
function endsSentence(before: string, next: string): boolean {
  if (/^\p{Ll}/u.test(next)) return false;
  const word = (/[\p{L}\d.]+$/u.exec(before)?.[0] ?? '').toLowerCase().replace(/\.$/, '');
  if (MAY_END.has(word)) return /^["“‘(]?\p{Lu}/u.test(next);
  return !SHORTENED.has(word) && !/^(?:\p{L}\.)*\p{L}$/u.test(word);
}

/** The sentences of a text, in order. It does not break at `art. 5`, `nr. 3`, `1.000`, `o.a.` or `d.w.z.`. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/([.!?…]+)["”’»)]*\s+|\n+/gu)) {
    const next = text.slice(match.index + match[0].length);
    const end = match.index + match[0].length;
    if (match[1] === '.' && next !== '' && !endsSentence(text.slice(start, match.index), next)) continue;
    if (match[1] !== undefined && match[1] !== '.' && /^\p{Ll}/u.test(next)) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  return [...sentences, text.slice(start)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** Words are what a reader reads between spaces: a number counts, a dash does not. */
const countWords = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const escapeForPattern = (word: string): string => word.replace(/[.]/g, '\\.').replace(/ /g, '\\s+');
const LISTED = new RegExp(`(?<![\\p{L}\\d-])(?:${Object.keys(PLAIN_WORDS).sort((a, b) => b.length - a.length).map(escapeForPattern).join('|')})(?![\\p{L}\\d-])`, 'giu');
/** "Dient te" may have words in between. "Dient om te" and "dient als" say what something is for. */
const MUST = /(?<![\p{L}-])(dient|dienen|diende|dienden)(?!\s+(?:om|als|voor|tot|ter)\b)((?:\s+[\p{L}\d’'-]+){0,6}?)\s+te(?![\p{L}-])/giu;
const MUST_PLAIN: Readonly<Record<string, string>> = { dient: 'moet', dienen: 'moeten', diende: 'moest', dienden: 'moesten' };

/** What to change in a Dutch text that was written for readers. Titles of laws, names and quotes are not: leave those to `names`, or quote them. */
export function checkText(text: string, { names = [] }: TextOptions = {}): TextFinding[] {
  const own = ownWords(text, names);
  const long = sentencesOf(own).flatMap((sentence): TextFinding[] => {
    const words = countWords(sentence);
    if (words <= MAX_WORDS) return [];
    const found = sentence.split(/\s+/).slice(0, 6).join(' ');
    return [{ type: 'sentence', found, message: `${words} words in the sentence that begins with "${found}"; expected at most ${MAX_WORDS}: make two sentences of it` }];
  });
  const word = (found: string, instead: string): TextFinding => ({ type: 'word', found, message: `"${found}"; write "${instead}"` });
  const listed = [...own.matchAll(LISTED)].map(([found]) => found.replace(/\s+/g, ' ')).map((found) => word(found, PLAIN_WORDS[found.toLowerCase()] ?? ''));
  const must = [...own.matchAll(MUST)].map(([, verb = '', between = '']) => word(`${verb}${between === '' ? '' : ' …'} te`, MUST_PLAIN[verb.toLowerCase()] ?? ''));
  return [...long, ...listed, ...must];
}
