/**
 * What a query may mean: for every word, and for words that belong together, the ways in which a record can answer it. `water schap` is
 * also `waterschap`, `datadeling` also `data` and `deling`, and `ai` also `kunstmatige intelligentie`.
 */
import type { Language, Phrase, Thesaurus } from './language.ts';
import type { Spelling } from './spelling.ts';
import type { Meaning, WordList } from './words.ts';

/** One way to answer the words `from` up to `to` of the query: a record must have something of each of `all`. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly all: readonly Meaning[];
  /** How near it is to what was typed: 1 is the word itself. */
  readonly weight: number;
  /** How it is told to the visitor, when it is not what was typed. */
  readonly told?: string;
}

export interface QueryTools {
  readonly list: WordList;
  readonly language: Language;
  readonly thesaurus: Thesaurus;
  /** Words of the index by place. */
  readonly words: readonly string[];
  readonly spelling: Spelling;
  /** Does the word at this place say what a record is about? */
  readonly isTelling: (place: number) => boolean;
  /** How many documents use the word at this place. */
  readonly uses: (place: number) => number;
  /** Words that have synonyms. */
  readonly spoken: { readonly words: readonly string[]; readonly spelling: Spelling };
}

const WEIGHT = { typed: 1, joined: 0.95, split: 0.5, synonym: 0.55, partSynonym: 0.4, mistyped: 0.5, perMistake: 0.1 };
/** Words in a row that may be one word, and that may be one phrase. */
const MAX_JOIN = 3;
const MAX_PHRASE = 5;
/** More words than this are not a query but a page that was pasted. */
export const MAX_WORDS = 12;

/** The words that count. When all only hold a sentence together, they are what was meant. */
export function contentOf(words: readonly string[], { fillers }: Pick<Language, 'fillers'>): readonly string[] {
  const content = words.filter((word) => !fillers.has(word));
  return (content.length > 0 ? content : words).slice(0, MAX_WORDS);
}

const present = (all: readonly Meaning[]): boolean => all.length > 0 && all.every((meaning) => meaning.size > 0);

/** A word that is two words of the index written together, or letters and a number: the halves of which the shorter is longest. */
function halvesOf(word: string, { list }: QueryTools): readonly string[] {
  const number = /^(\p{L}+)(\d+)$/u.exec(word);
  if (number) return number.slice(1);
  for (let short = word.length >> 1; short >= 4; short--) {
    for (const at of [short, word.length - short]) {
      const halves = [word.slice(0, at), word.slice(at)];
      if (present(halves.map(list.forms))) return halves;
    }
  }
  return [];
}

function splits(word: string, tools: QueryTools): readonly string[] {
  const parts = tools.language.partsOf(word);
  return parts.length > 0 ? parts : halvesOf(word, tools);
}

/** Phrases that mean the same as words in a row, typed apart or as one. */
function synonymsOf(words: readonly string[], { language: { stem }, thesaurus }: QueryTools): readonly Phrase[] {
  const apart = thesaurus.get(words.map(stem).join(' '));
  return apart ?? (words.length > 1 ? thesaurus.get(stem(words.join(''))) : undefined) ?? [];
}

/** A compound with a part that is said otherwise: `databeheerverordening` is the `datagovernance` `verordening`. */
function synonymsInside(parts: readonly string[], from: number, tools: QueryTools): Reading[] {
  const readings: Reading[] = [];
  parts.forEach((_, start) => {
    for (let end = start + 1; end <= parts.length; end++) {
      if (end - start === parts.length) continue;
      for (const { text, words } of synonymsOf([parts.slice(start, end).join('')], tools)) {
        const around = [...parts.slice(0, start), ...parts.slice(end)];
        readings.push({ from, to: from + 1, all: [...words.map(tools.list.forms), ...around.map(tools.list.kin)], weight: WEIGHT.partSynonym, told: text });
      }
    }
  });
  return readings;
}

/** The ways to answer what was typed from one word on. @param strict no synonyms */
function readingsFrom(from: number, words: readonly string[], tools: QueryTools, strict: boolean): Reading[] {
  const { list } = tools;
  const word = words[from] ?? '';
  const parts = splits(word, tools);
  const readings: Reading[] = [{ from, to: from + 1, all: [list.meanings(word)], weight: WEIGHT.typed }, { from, to: from + 1, all: parts.map(list.kin), weight: WEIGHT.split }];
  for (let to = from + 2; to <= Math.min(from + MAX_JOIN, words.length); to++) {
    const one = words.slice(from, to).join('');
    readings.push({ from, to, all: [to === words.length && one.length > 3 ? list.begins(one) : list.forms(one)], weight: WEIGHT.joined });
  }
  if (strict) return readings;
  for (let to = from + 1; to <= Math.min(from + MAX_PHRASE, words.length); to++) {
    for (const { text, words: other } of synonymsOf(words.slice(from, to), tools)) readings.push({ from, to, all: other.map(list.forms), weight: WEIGHT.synonym, told: text });
  }
  return [...readings, ...synonymsInside(parts, from, tools)];
}

/** The word that may have been meant by one that nothing answers as typed: a word of the index, or one that has synonyms there. */
function meantBy(word: string, alone: boolean, { words, spelling, isTelling, uses, spoken }: QueryTools): { readonly word: string; readonly mistakes: number } | undefined {
  // A word on its own is taken only for one that says what a record is about; beside others it may be any.
  const { places, mistakes } = spelling.guess(word, alone ? isTelling : undefined);
  const [first, ...others] = places;
  if (first !== undefined) return { word: words[others.reduce((best, place) => (uses(place) > uses(best) ? place : best), first)] ?? word, mistakes };
  const known = spoken.spelling.guess(word, undefined, false);
  const [place] = known.places;
  return place === undefined ? undefined : { word: spoken.words[place] ?? word, mistakes: known.mistakes };
}

/** @param words those that count @param strict no synonyms and no guesses: only what was typed */
export function readingsOf(words: readonly string[], tools: QueryTools, strict = false): Reading[] {
  const readings = words.flatMap((_, from) => readingsFrom(from, words, tools, strict)).filter(({ all }) => present(all));
  if (strict) return readings;
  // Parts of a word may be anywhere in a record, so they do not show that it is spelled as meant.
  const spelled = (at: number): boolean => readings.some(({ from, to, weight }) => from <= at && at < to && weight > WEIGHT.split);
  const meant = words.map((word, at) => (spelled(at) ? undefined : meantBy(word, words.length === 1, tools)));
  if (meant.every((guess) => guess === undefined)) return readings;
  const corrected = words.map((word, at) => meant[at]?.word ?? word);
  const guesses = corrected.flatMap((_, from) => readingsFrom(from, corrected, tools, strict)).flatMap((reading): Reading[] => {
    const guess = meant.slice(reading.from, reading.to).find((one) => one !== undefined);
    if (guess === undefined || !present(reading.all)) return [];
    return [{ ...reading, weight: reading.weight * (WEIGHT.mistyped - WEIGHT.perMistake * guess.mistakes), told: reading.told ?? guess.word }];
  });
  return [...readings, ...guesses];
}
