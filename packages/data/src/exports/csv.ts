/**
 * Comma-separated values as Dutch spreadsheets read them: `;` between cells, a byte order mark so that é stays é, CRLF after each row.
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front, so that opening a file never runs anything.
 */
import { plainText } from './plain-text.ts';

/** Nothing known is an empty cell. Numbers are written plain, with a point, and are never taken for a formula. */
export type Cell = string | number | boolean | undefined;

/** One column: its Dutch header, and its cell in a row. */
export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => Cell;
}

/** Spreadsheets skip white space, and read the full-width signs as the ordinary ones. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

/** The text as it stands in a cell: what could be a formula starts with an apostrophe, which spreadsheets do not show. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function write(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  const text = guardFormula(plainText(cell));
  return /[;"\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows as CSV text, headers first. The same rows give the same bytes. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  return `\uFEFF${lines.map((cells) => `${cells.map(write).join(';')}\r\n`).join('')}`;
}
