/** Finds words that are explained in a text, so that the first of each becomes a button. */
import type { Term } from '../strings/glossary.strings.ts';

/** A piece of a text; with a term it is a word that is explained. The pieces after each other are the text. */
export interface Piece {
  readonly text: string;
  readonly term?: Term | undefined;
}

interface TermFinder { readonly pattern: RegExp; readonly byForm: ReadonlyMap<string, Term> }
/** Made once for each list of terms. */
const finders = new WeakMap<readonly Term[], TermFinder>();

function termFinder(terms: readonly Term[]): TermFinder {
  const known = finders.get(terms);
  if (known) return known;
  const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [form, term] as const)));
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  // The longest that fits, and only whole words: a part of a compound is another word.
  const finder = { byForm, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|') || '(?!)'})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, 'giu') };
  finders.set(terms, finder);
  return finder;
}

/**
 * The text in pieces. A term is found once: not when its id is in `used`, to which every term that is found is added. Hand one set through all the
 * texts of a view.
 */
export function piecesOf(text: string, terms: readonly Term[], used: Set<string> = new Set()): Piece[] {
  const { pattern, byForm } = termFinder(terms);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const term = byForm.get(word.toLowerCase().replace(/\s+/g, ' '));
    if (term === undefined || used.has(term.id)) continue;
    used.add(term.id);
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: word, term });
    from = index + word.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
