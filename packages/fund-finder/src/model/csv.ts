/** The list of funds as rows for a spreadsheet. Dutch, as all files are. */
import { capital, DIGITAL_ROLES, FUND_LEVELS, writeCsv, type Cell, type Column, type ConditionName } from '@digitaal-europa/data';
import { fundStrings } from '../strings/fund.strings.ts';
import type { FundResult } from './matched.ts';
import { amountOf } from './money.ts';
import { amountWords, closingWords, conditionWords, countdownWords, openingWords, shareWords, wordOf } from './words.ts';

/** As much of a result as is written. */
export type CsvRow = Pick<FundResult, 'fund' | 'group' | 'conditions' | 'call' | 'status'>;

const words = fundStrings('nl');
/** What stands on screen between unbreakable spaces is found again with ordinary ones. */
const text = (shown: string | undefined): Cell => shown?.replaceAll('\u00A0', ' ');
const doubted = (shown: string, doubt: string | undefined): string => (doubt === undefined ? shown : `${shown} (${doubt})`);
function told({ conditions }: CsvRow, name: ConditionName): Cell {
  const condition = conditions.find((one) => one.name === name);
  if (condition === undefined) return undefined;
  const { text: said, doubt } = conditionWords(condition, words);
  return text(doubted(said, doubt));
}
/** A specific grant of the state asks no own share, so there is nothing to say. */
const share = ({ fund }: CsvRow, part: 'fund' | 'own'): Cell => (fund.spuk ? undefined : shareWords(fund.cofinancing, words)[part]);

/** What a card shows, in its order, and where to find the fund. */
const COLUMNS: readonly Column<CsvRow>[] = [
  { header: 'Fonds', cell: ({ fund }) => (fund.displayName ?? fund.name).nl },
  { header: 'Waarvoor', cell: ({ fund }) => fund.summary },
  { header: 'Past het?', cell: ({ group }) => capital(words.group[group]) },
  { header: 'Niveau', cell: ({ fund }) => wordOf(FUND_LEVELS, fund.level, words) },
  { header: 'Status', cell: ({ status }) => words.status[status] },
  { header: 'Oproep', cell: ({ call }) => call?.call.title },
  { header: 'Opent', cell: ({ call }) => call && openingWords(call, words) },
  { header: 'Sluit', cell: ({ call }) => (call ? closingWords(call, words) : words.unknown) },
  { header: 'Tijd over', cell: ({ call }) => call && countdownWords(call, words) },
  { header: 'Per project', cell: ({ fund, call }) => text(amountWords(amountOf(fund, call?.call), words)) },
  { header: 'Fonds betaalt', cell: (row) => share(row, 'fund') },
  { header: 'Zelf betalen', cell: (row) => share(row, 'own') },
  { header: 'Samenwerking', cell: ({ fund }) => fund.consortium?.text ?? words.unknown },
  { header: 'Wie mag aanvragen', cell: (row) => told(row, 'aanvrager') },
  { header: 'Rol van digitalisering', cell: ({ fund }) => wordOf(DIGITAL_ROLES, fund.digital.role, words) },
  { header: 'Zo past digitalisering', cell: ({ fund }) => fund.digital.reason },
  { header: 'Waarom', cell: ({ conditions }) => text(conditions.map((one) => { const { name, status, text: said, doubt } = conditionWords(one, words); return `${capital(name)}, ${status}: ${doubted(said, doubt)}`; }).join('\n')) || undefined },
  { header: 'Gecontroleerd op', cell: ({ fund }) => fund.asOf },
  { header: 'Webpagina', cell: ({ fund, call }) => call?.call.url ?? fund.url },
];

/** The text of the file: exactly these rows, in this order. */
export const fundsCsv = (rows: readonly CsvRow[]): string => writeCsv(COLUMNS, rows);
