/** Why a document was found: which of its texts have the words of the query, and where. */
import { askFor, findIn, type Asked, type LazyText, type ReadWord } from './texts.ts';

export interface TextMatch<F extends string = string> {
  readonly field: F;
  /** The whole text as written in the document. */
  readonly text: string;
  /** The places of the words that matched, in UTF-16 units, in order and apart; the end is not included. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

interface Candidate<F extends string> {
  readonly match: TextMatch<F>;
  /** For each word of the query how well this text answers it. */
  readonly fits: readonly number[];
}

/** Places in order, those that overlap as one: `e-facturatie` may match as a whole and in its words. */
function apartFrom(words: readonly ReadWord[]): [start: number, end: number][] {
  const marks: [start: number, end: number][] = [];
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (last === undefined || start >= last[1]) marks.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return marks;
}

function look<F extends string>({ source: { field, text, weight }, text: read }: LazyText<F>, asked: Asked): Candidate<F> {
  const found = findIn(read(), asked);
  return { match: { field, text, marks: apartFrom(found.flatMap(({ words }) => words)) }, fits: found.map(({ fit }) => fit * weight) };
}

/** Most of the open words first, then the best fit. */
function worth({ fits }: Candidate<string>, open: ReadonlySet<number>): number {
  let [answered, fit] = [0, 0];
  for (const i of open) {
    if ((fits[i] ?? 0) > 0) answered++;
    fit += fits[i] ?? 0;
  }
  return answered === 0 ? 0 : 1000 * answered + fit;
}

/** Takes the best text for what is open, until nothing more is answered. */
function choose<F extends string>(candidates: readonly Candidate<F>[], open: Set<number>): TextMatch<F>[] {
  const chosen: TextMatch<F>[] = [];
  while (open.size > 0) {
    const [first, ...others] = candidates;
    const best = others.reduce((a, b) => (a !== undefined && worth(b, open) > worth(a, open) ? b : a), first);
    if (best === undefined || worth(best, open) === 0) break;
    best.fits.forEach((fit, i) => { if (fit > 0) open.delete(i); });
    chosen.push(best.match);
  }
  return chosen;
}

/** The texts that together have all parts of one of the readings of a word: `kunstmatige` in the one and `intelligentie` in the other. */
function together<F extends string>(texts: readonly LazyText<F>[], { readings }: Asked, word: number): TextMatch<F>[] {
  const ofParts = readings.filter(({ from, to, all }) => from <= word && word < to && all.length > 1).sort((a, b) => b.weight - a.weight);
  for (const { all, weight } of ofParts) {
    const parts = askFor(all.map((part, i) => ({ from: i, to: i + 1, all: [part], weight })), all.length);
    const open = new Set(parts.places.keys());
    const chosen = choose(texts.map((text) => look(text, parts)), open);
    if (open.size === 0) return chosen;
  }
  return [];
}

/**
 * The texts that together answer the query, the best first; a text that adds nothing is left out.
 * @param whole the name that is, or begins with, what was typed
 */
export function explain<F extends string>(texts: readonly LazyText<F>[], asked: Asked, whole?: string): TextMatch<F>[] {
  const named = whole === undefined ? undefined : texts.find(({ source: { text, name } }) => name === true && text === whole);
  if (named) {
    const { match } = look(named, asked);
    return [match.marks.length > 0 ? match : { ...match, marks: [[0, match.text.length]] }];
  }
  const open = new Set(asked.places.keys());
  const chosen = choose(texts.map((text) => look(text, asked)), open);
  for (const word of open) chosen.push(...together(texts, asked, word).filter(({ text }) => !chosen.some((other) => other.text === text)));
  return chosen;
}
