/** The list of funds as rows for a spreadsheet: the columns that are on screen, in their order, and where to find each fund. Dutch, as all files are. */
import { DIGITAL_ROLES, FUND_LEVELS, THEMES, valuesOf, writeCsv, BURDENS, type Cell, type Column } from '@digitaal-europa/data';
import { fundStrings } from '../strings/fund.strings.ts';
import type { FundResult } from './matched.ts';
import { amountOf } from './money.ts';
import { amountWords, capital, closingWords, conditionWords, countdownWords, openingWords, shareWords, wordOf } from './words.ts';

/** As much of a result as is written. */
export type CsvRow = Pick<FundResult, 'fund' | 'group' | 'conditions' | 'call' | 'status'>;

const words = fundStrings('nl');
/** What stands on screen between unbreakable spaces is found again with ordinary ones. */
const text = (shown: string | undefined): Cell => shown?.replaceAll('\u00A0', ' ');
const doubted = (shown: string, doubt: string | undefined): string => (doubt === undefined ? shown : `${shown} (${doubt})`);
const told = (row: CsvRow, name: string): Cell => row.conditions.filter((one) => one.name === name).map((one) => { const { text: said, doubt } = conditionWords(one, words); return text(doubted(said, doubt)); })[0];
/** A specific grant of the state asks no own share, so there is nothing to say. */
const share = ({ fund }: CsvRow, part: 'fund' | 'own'): Cell => (fund.spuk ? undefined : shareWords(fund.cofinancing, words)[part]);

const CELLS = {
  name: ['Fonds', ({ fund }) => (fund.displayName ?? fund.name).nl],
  summary: ['Waarvoor', ({ fund }) => fund.summary],
  group: ['Past het?', ({ group }) => capital(words.group[group])],
  why: ['Waarom', ({ conditions }) => text(conditions.map((one) => { const { name, status, text: said, doubt } = conditionWords(one, words); return `${capital(name)}, ${status}: ${doubted(said, doubt)}`; }).join('\n')) || undefined],
  level: ['Niveau', ({ fund }) => wordOf(FUND_LEVELS, fund.level, words)],
  status: ['Status', ({ status }) => words.status[status]],
  call: ['Oproep', ({ call }) => call?.call.title],
  opens: ['Opent', ({ call }) => call && openingWords(call, words)],
  closes: ['Sluit', ({ call }) => (call ? closingWords(call, words) : words.unknown)],
  left: ['Tijd over', ({ call }) => call && countdownWords(call, words)],
  perProject: ['Per project', ({ fund, call }) => text(amountWords(amountOf(fund, call?.call), words))],
  budget: ['Budget', ({ fund, call }) => text(amountWords(call?.call.budget ?? fund.budget?.total, words))],
  share: ['Fonds betaalt', (row) => share(row, 'fund')],
  own: ['Zelf betalen', (row) => share(row, 'own')],
  applicant: ['Wie mag aanvragen', (row) => told(row, 'aanvrager')],
  together: ['Samenwerking', ({ fund }) => fund.consortium?.text ?? words.unknown],
  area: ['Gebied', ({ fund }) => fund.area?.text],
  digital: ['Rol van digitalisering', ({ fund }) => wordOf(DIGITAL_ROLES, fund.digital.role, words)],
  digitalReason: ['Zo past digitalisering', ({ fund }) => fund.digital.reason],
  themes: ['Thema’s', ({ fund }) => fund.themes.map((theme) => wordOf(THEMES, theme, words)).join(', ') || words.unknown],
  time: ['Tijd nodig', (row) => told(row, 'tijd')],
  burden: ['Administratie', ({ fund }) => wordOf(BURDENS, fund.estimates?.burden?.value, words)],
  checked: ['Gecontroleerd op', ({ fund }) => fund.asOf],
} as const satisfies Record<string, readonly [string, (row: CsvRow) => Cell]>;
/** What can stand in a column. */
export type CsvColumn = keyof typeof CELLS;
export const CSV_COLUMNS: readonly CsvColumn[] = valuesOf(CELLS);

const column = (name: CsvColumn): Column<CsvRow> => ({ header: CELLS[name][0], cell: CELLS[name][1] });

/** The text of the file: exactly these rows and columns, in this order, and at the end the address of each fund. */
export const fundsCsv = (rows: readonly CsvRow[], columns: readonly CsvColumn[]): string => writeCsv([...columns.map(column), { header: 'Webpagina', cell: ({ fund, call }) => call?.call.url ?? fund.url }], rows);
