/**
 * The one search engine: documents of named texts in, hits with their reasons out. It knows Dutch or English but no records; what is
 * searched in a record says document-of.ts.
 *
 * Postings say which documents use which words (postings.ts); everything about language happens between the words of the query and the
 * words of the index (words.ts, query.ts). Ranking: a name or number in full, then one that begins with the query, then one that has all
 * its words, then texts.
 */
import { answer } from './answers.ts';
import { termsOf, wordsOf } from './fold.ts';
import { LANGUAGES, readSynonyms, thesaurusOf } from './language.ts';
import { makeNames, SAME, scoreInside } from './names.ts';
import { writePostings } from './postings.ts';
import { contentOf, readingsOf } from './query.ts';
import { gather, highest } from './rank.ts';
import { makeSpelling } from './spelling.ts';
import { askFor, findIn, makeReader, mayHaveAll } from './texts.ts';
import { explain, type TextMatch } from './why.ts';
import { makeWordList } from './words.ts';

export interface TextField<F extends string = string> {
  readonly field: F;
  readonly text: string;
  /** How much it says of the document, against its other fields: names 4, their synonyms 3, a summary 1, the rest less. */
  readonly weight: number;
  /** The text is a name or number: who types it in full, or its beginning, means this document. Default false. */
  readonly name?: boolean;
}

export interface TextDocument<K extends string = string, F extends string = string> {
  readonly id: string;
  readonly kind: K;
  readonly fields: readonly TextField<F>[];
  /** Puts a document below its equals: 1 (default) does not, 0.5 well below. Not when its name is typed in full. */
  readonly standing?: number;
}

export interface TextHit<K extends string = string, F extends string = string> {
  readonly id: string;
  readonly kind: K;
  /** Higher is better; only meaningful within one answer. */
  readonly score: number;
  /** The texts that matched, the best first, with the places of the words. */
  readonly matches: readonly TextMatch<F>[];
}

export interface TextResult<K extends string = string, F extends string = string> {
  /** Best first; equals in the order of the documents. */
  readonly hits: readonly TextHit<K, F>[];
  /** The words that were searched for, as they were understood. */
  readonly understood: readonly string[];
  /** What was searched for besides: words that mean the same, and the word for which another was taken as a typing error. */
  readonly alternatives: readonly string[];
  /** No document has all words, or hardly any: the others have most of them. */
  readonly relaxed: boolean;
}

export interface SearchOptions {
  /** At most this many hits. Default: all. */
  readonly limit?: number | undefined;
  /** Only what was typed: no words that mean the same, no typing errors. Default false. */
  readonly exact?: boolean | undefined;
}

export interface TextIndex<K extends string = string, F extends string = string> {
  search(query: string, options?: SearchOptions): TextResult<K, F>;
}

export interface TextIndexOptions {
  readonly lang: 'nl' | 'en';
  /** Groups of synonyms instead of our own, in the form of synonyms.ts. */
  readonly synonyms?: string;
}

/** As much of a query as is read: more than any of our names, and little enough that a pasted page does not hold up the visitor. */
const MAX_QUERY = 200;
/** More than a name scores for having all words of a query in any order: then its other names need not be looked at. */
const INSIDE = 50;
/** So many more than will be shown are ranked with care. */
const SPARE = 40;
/** What texts add to names: at most so much, and half of that at this score. */
const TEXT = { most: 20, half: 10 };
/** Longer texts are about more, so one word says less of them: at this many words a word counts for 1/√2. */
const LONG = 20;
/** A typing error is only taken for a word that says what a document is about: one of a field of this weight. */
const TELLING = 1;

/** So many documents at a time: a few milliseconds. */
const SLICE = 50;

/** Prepares the documents once; every search after that reads only what it needs. */
export function createTextIndex<K extends string, F extends string>(documents: Iterable<TextDocument<K, F>>, options: TextIndexOptions): TextIndex<K, F> {
  const steps = textIndexInSteps(documents, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of a few milliseconds, for who must not be held up meanwhile: the last one gives the index. Documents are asked for as they are needed. */
export function* textIndexInSteps<K extends string, F extends string>(given: Iterable<TextDocument<K, F>>, { lang, synonyms }: TextIndexOptions): Generator<undefined, TextIndex<K, F>> {
  const language = LANGUAGES[lang];
  const documents: TextDocument<K, F>[] = [];
  const writer = writePostings();
  const named: [number, string][] = [];
  const telling = new Set<string>();
  for (const document of given) {
    const at = documents.push(document) - 1;
    for (const { text, weight, name } of document.fields) {
      const terms = termsOf(text);
      const each = weight / Math.sqrt(1 + terms.length / LONG);
      for (const term of terms) {
        if (!name && language.fillers.has(term)) continue;
        writer.add(at, term, each);
        if (weight >= TELLING) telling.add(term);
      }
      if (name) named.push([at, text]);
    }
    if (documents.length % SLICE === 0) yield;
  }
  const postings = writer.finish();
  yield;
  const names = makeNames(named);
  yield;
  const thesaurus = synonyms === undefined ? thesaurusOf(language) : readSynonyms(synonyms, language);
  const tools = {
    list: makeWordList(postings.words, language), language, thesaurus, words: postings.words, spelling: makeSpelling(postings.words), spoken: { words: thesaurus.words, spelling: makeSpelling(thesaurus.words) },
    uses: postings.uses, isTelling: (place: number): boolean => telling.has(postings.words[place] ?? ''),
  };
  const read = makeReader((document) => documents[document]?.fields ?? [], tools.list.place);

  return {
    search(text, { limit = Infinity, exact = false } = {}) {
      const query = text.slice(0, MAX_QUERY);
      const understood = wordsOf(query);
      const words = contentOf(understood, language);
      if (words.length === 0) return { hits: [], understood, alternatives: [], relaxed: false };
      const answers = answer(readingsOf(words, tools, exact), words.length, documents.length, postings);
      const asked = askFor([...answers.used.keys()], words.length);
      const whole = names.startingWith(query);
      const within = names.within(words);
      // What a document scores for its names: one that was typed, or one that has all words.
      const named = (document: number): number => {
        const begun = whole.get(document)?.score ?? 0;
        if (begun > INSIDE) return begun;
        return read(document).reduce((best, { source, text: own }) => (source.name && mayHaveAll(own(), asked) ? Math.max(best, scoreInside(own(), findIn(own(), asked))) : best), begun);
      };
      const { documents: found, scoreOf, relaxed } = gather(answers, words.length, whole.keys(), (document) => named(document) > 0);
      const most = Math.max(0, limit);
      const inPart = (document: number): number => within.get(document) ?? 0;
      // Names are looked at one by one only for those that stand high enough to be shown.
      const likely = highest(found, most + SPARE, (document) => scoreOf(document) + Math.max(whole.get(document)?.score ?? 0, inPart(document)));
      const shown = highest(likely.map(({ document }) => document), most, (document) => {
        const [byName, byText] = [Math.max(named(document), inPart(document)), scoreOf(document)];
        // Who types a name in full means that one, whatever its standing.
        const standing = byName >= SAME ? 1 : (documents[document]?.standing ?? 1);
        return standing * (byName + (TEXT.most * byText) / (byText + TEXT.half));
      });
      const isFound = new Set(found);
      return {
        hits: shown.flatMap(({ document, value: score }) => {
          const hit = documents[document];
          let matches: readonly TextMatch<F>[] | undefined;
          // Only of hits that somebody looks at: at a keystroke most are only counted.
          return hit ? [{ id: hit.id, kind: hit.kind, score, get matches() { return (matches ??= explain(read(document), asked, whole.get(document)?.text)); } }] : [];
        }),
        understood,
        alternatives: [...new Set([...answers.used].flatMap(([{ told }, by]) => (told !== undefined && by.some((document) => isFound.has(document)) ? [told] : [])))],
        relaxed,
      };
    },
  };
}
