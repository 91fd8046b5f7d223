/** What search knows of a language: how its words change, what they are made of, which mean the same and which say nothing. */
import { partsOf } from './compound.ts';
import { wordsOf } from './fold.ts';
import { rootOf, stem } from './stem.ts';
import { SYNONYMS } from './synonyms.ts';

export interface Language {
  /** The form that the inflections of a folded word share. */
  readonly stem: (word: string) => string;
  /** From a stem to the form that it shares with what is made from it, `isolatie` and `isoleren`. */
  readonly rootOf: (stem: string) => string;
  /** The parts of a compound; none when it is not one. */
  readonly partsOf: (word: string) => readonly string[];
  /** Words that only hold a sentence together. A query without them means the same. */
  readonly fillers: ReadonlySet<string>;
}

const FILLERS_NL = `de het een en of van voor in op aan bij met te om naar uit door over tussen is zijn was wordt worden ben bent dat dit deze die er
wat wanneer waar welke welk hoe waarom moet moeten mag mogen kan kunnen wil willen gaat gaan doe doet doen heb heeft hebben als dan ook wel niet nog al
ik je jij u wij we ons onze mijn uw hun ze zij hij geldt gelden ga per via tot sinds onder zonder tegen rond krijg krijgen
the of and for by to with`;
const FILLERS_EN = `the a an of for to in on at by with from and or is are was be what when where which how why must do does can may i we our my your it its this that`;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Plurals only: `services`, `policies`, `taxes`. @param word folded */
function englishStem(word: string): string {
  if (word.length < 4 || /\d|(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/(x|z|ch|sh|ss)es$|s$/, '$1');
}

export const LANGUAGES: Readonly<Record<'nl' | 'en', Language>> = {
  nl: { stem, rootOf, partsOf, fillers: setOf(FILLERS_NL) },
  en: { stem: englishStem, rootOf: (from) => from, partsOf: () => [], fillers: setOf(FILLERS_EN) },
};

/** One side of a group: a word or words that stand for the whole group. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
}

export interface Thesaurus {
  /** From the stems of a phrase, joined by a space, to the phrases that mean the same. */
  readonly get: (stems: string) => readonly Phrase[] | undefined;
  /** The single words that have synonyms, to be compared with what is mistyped. */
  readonly words: readonly string[];
}

/** Reads groups of synonyms, one a line: `a, b, c` in all directions, `a > b, c` from a to the others. */
export function readSynonyms(lines: string, { stem, fillers }: Pick<Language, 'stem' | 'fillers'>): Thesaurus {
  const groups = new Map<string, Phrase[]>();
  const words = new Set<string>();
  const phrasesOf = (side: string): Phrase[] => side.split(',').map((text) => ({ text: text.trim(), words: wordsOf(text).filter((word) => !fillers.has(word)) })).filter((phrase) => phrase.words.length > 0);
  for (const line of lines.split('\n')) {
    const [from = [], to] = line.split('>').map(phrasesOf);
    for (const phrase of from) {
      const one = phrase.words.join('');
      const others = (to ?? from).filter(({ words: other }) => stem(other.join('')) !== stem(one));
      words.add(one);
      // `open source` is often typed as one word, and `opensource` as two.
      for (const key of new Set([phrase.words.map(stem).join(' '), stem(one)])) groups.set(key, [...(groups.get(key) ?? []), ...others]);
    }
  }
  return { get: (stems) => groups.get(stems), words: [...words] };
}

const thesauri = new Map<Language, Thesaurus>();
/** The synonyms of the field, read for the first index in a language. */
export function thesaurusOf(language: Language): Thesaurus {
  const made = thesauri.get(language) ?? readSynonyms(SYNONYMS, language);
  thesauri.set(language, made);
  return made;
}
