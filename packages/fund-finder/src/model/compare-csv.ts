/** Funds side by side as a table for a spreadsheet, as on screen: a question on every row, a fund in every column. Dutch, as all files are. */
import { writeCsv, type Cell } from '@digitaal-europa/data';
import { compareStrings } from '../strings/compare.strings.ts';
import { fundStrings } from '../strings/fund.strings.ts';
import { compareFunds, type CompareCell, type ComparedRow } from './compare.ts';
import type { FundResult } from './matched.ts';

const strings = compareStrings('nl');
const DIFFERENCES = { differs: strings.differs, same: strings.same, unknown: strings.someUnknown };

/** With ordinary spaces: what stands between unbreakable ones is not found again. */
function text({ lines, doubt, note }: CompareCell, isList: boolean): string {
  const answer = lines.length > 0 ? lines : [isList ? '–' : fundStrings('nl').unknown];
  return [...answer, doubt && `(${doubt})`, note].filter(Boolean).join('\n').replaceAll('\u00A0', ' ');
}
const row = ({ id, cells, difference }: ComparedRow): readonly Cell[] => [strings.rows[id], difference && DIFFERENCES[difference], ...cells.map((cell) => text(cell, id === 'why'))];

/** The text of the file: these funds in this order, and below the last question the address of each. */
export function compareCsv(results: readonly FundResult[]): string {
  const headers = [strings.question, strings.difference, ...results.map(({ fund: { displayName, name } }) => (displayName ?? name).nl)];
  const rows = [...compareFunds(results, 'nl').map(row), ['Webpagina', undefined, ...results.map(({ fund, call }) => call?.call.url ?? fund.url)]];
  return writeCsv(headers.map((header, i) => ({ header, cell: (cells: readonly Cell[]) => cells[i] })), rows);
}
