/** What was searched for, in the texts of a fund: the pieces that matched, and the texts that matched and are not shown. */
import type { SearchHit, SearchMatch } from '@digitaal-europa/data';

/** A piece of a text; the pieces after each other are the text. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** More of a text than this before what matched, and after it, is left out. */
const BEFORE = 40;
const AFTER = 80;

function cut(text: string, marks: SearchMatch['marks'], from: number, until: number): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const add = (start: number, end: number, marked: boolean): void => { if (end > start) pieces.push({ text: text.slice(start, end), marked }); };
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > until) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, until, false);
  return pieces;
}

/** A text that is shown, with what matched in it. */
export function markedIn(text: string, hit: SearchHit | undefined): MarkedPiece[] {
  const match = hit?.matches.find((one) => one.text === text);
  return cut(text, match?.marks ?? [], 0, text.length);
}

/** The part of a text around the first thing that matched, from word to word. */
function around({ text, marks }: SearchMatch): MarkedPiece[] {
  const [start, end] = marks[0] ?? [0, 0];
  const from = start <= BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1;
  const space = text.lastIndexOf(' ', end + AFTER);
  const until = text.length <= end + AFTER ? text.length : space > end ? space : text.length;
  const begin = from > start ? start : from;
  return [...(begin > 0 ? [{ text: '… ', marked: false }] : []), ...cut(text, marks, begin, until), ...(until < text.length ? [{ text: ' …', marked: false }] : [])];
}

export interface FoundElsewhere {
  readonly field: SearchMatch['field'];
  readonly pieces: readonly MarkedPiece[];
}

/** What matched and is not among the texts that are shown. */
export const foundElsewhere = (hit: SearchHit | undefined, shown: readonly (string | undefined)[]): FoundElsewhere[] =>
  (hit?.matches ?? []).filter(({ text, marks }) => marks.length > 0 && !shown.includes(text)).map((match) => ({ field: match.field, pieces: around(match) }));
