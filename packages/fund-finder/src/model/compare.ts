/** Funds side by side: the same questions, answered for each in words, and which answers differ. What is not known differs from nothing. */
import { BURDENS, capital, DIGITAL_ROLES, formatDay, FUND_LEVELS, THEMES, type ConditionName } from '@digitaal-europa/data';
import { compareStrings } from '../strings/compare.strings.ts';
import { facetValueInWords } from '../strings/facets.strings.ts';
import { fundStrings, type FundStrings, type Language } from '../strings/fund.strings.ts';
import { UNKNOWN } from './facets.ts';
import type { FundResult } from './matched.ts';
import { amountOf } from './money.ts';
import { amountWords, closingWords, conditionWords, countdownWords, shareSentence, wordOf } from './words.ts';

export const COMPARE_ROWS = ['group', 'why', 'status', 'closes', 'perProject', 'share', 'applicant', 'together', 'region', 'level', 'digital', 'themes', 'time', 'burden', 'checked'] as const;
export type CompareRow = (typeof COMPARE_ROWS)[number];
/** Least that can be compared. */
export const LEAST_COMPARED = 2;

export interface CompareCell {
  /** Lines. Without any it is not known. */
  readonly lines: readonly string[];
  /** What the record says besides, in Dutch; it does not count for a difference. */
  readonly note?: string | undefined;
  /** `nog te bevestigen` */
  readonly doubt?: string | undefined;
}

/** `unknown`: what is known does not differ, but not all of it is. Absent: not for comparing. */
export type Difference = 'differs' | 'same' | 'unknown';
export interface ComparedRow {
  readonly id: CompareRow;
  readonly cells: readonly CompareCell[];
  readonly difference?: Difference | undefined;
}

const cell = (text: string | undefined, strings: FundStrings, more: Omit<CompareCell, 'lines'> = {}): CompareCell => ({ lines: text === undefined || text === strings.unknown ? [] : [capital(text)], ...more });

function conditionCell({ conditions }: FundResult, name: ConditionName, strings: FundStrings): CompareCell {
  const found = conditions.find((one) => one.name === name);
  if (found === undefined || (found.status === 'onbekend' && found.asked === undefined)) return { lines: [] };
  const { text, doubt } = conditionWords(found, strings);
  return { lines: [text], note: found.text, doubt };
}

const CELLS: Readonly<Record<CompareRow, (result: FundResult, strings: FundStrings) => CompareCell>> = {
  group: ({ group, conditions }, strings) => ({ lines: [capital(strings.group[group]), compareStrings(strings.language).met(conditions.filter(({ status }) => status === 'voldaan').length, conditions.length)] }),
  // What is met needs no attention; an empty list is an answer too.
  why: ({ conditions }, strings) => ({
    lines: conditions.filter(({ status }) => status !== 'voldaan').map((one) => { const { status, text, doubt } = conditionWords(one, strings); return `${capital(status)}: ${doubt === undefined ? text : `${text.replace(/\.$/, '')} (${doubt}).`}`; }),
  }),
  status: ({ status }, strings) => (status === 'unknown' ? { lines: [] } : cell(strings.status[status], strings)),
  closes: ({ call }, strings) => {
    const left = call && countdownWords(call, strings);
    return call === undefined || (call.status === 'unknown' && call.next === undefined) ? { lines: [] } : { lines: [closingWords(call, strings), ...(left === undefined ? [] : [capital(left)])] };
  },
  perProject: ({ fund, call }, strings) => { const amount = amountOf(fund, call?.call); return cell(amountWords(amount, strings), strings, { note: amount?.note }); },
  share: ({ fund }, strings) => (fund.spuk ? { lines: [compareStrings(strings.language).noShare] } : cell(shareSentence(fund.cofinancing, strings), strings, { note: fund.cofinancing?.text })),
  applicant: (result, strings) => conditionCell(result, 'aanvrager', strings),
  together: (result, strings) => conditionCell(result, 'samenwerking', strings),
  region: ({ fund, values: { region } }, strings) => ({ lines: region.includes(UNKNOWN) ? [] : [region.map((one) => facetValueInWords('region', one, strings.language)).join(', ')], note: fund.area?.text }),
  level: ({ fund }, strings) => cell(wordOf(FUND_LEVELS, fund.level, strings), strings),
  digital: ({ fund }, strings) => cell(wordOf(DIGITAL_ROLES, fund.digital.role, strings), strings, { note: fund.digital.reason }),
  themes: ({ fund }, strings) => ({ lines: fund.themes.length > 0 ? [fund.themes.map((theme) => wordOf(THEMES, theme, strings)).join(', ')] : [] }),
  time: ({ fund }, strings) => { const weeks = fund.estimates?.preparationWeeks; return cell(weeks && compareStrings(strings.language).weeks(weeks.value), strings, { note: weeks?.reason }); },
  burden: ({ fund }, strings) => cell(wordOf(BURDENS, fund.estimates?.burden?.value, strings), strings, { note: fund.estimates?.burden?.reason }),
  checked: ({ fund }, strings) => ({ lines: [formatDay(fund.asOf, strings.language)] }),
};

/** An empty list of what to look at is an answer; elsewhere nothing is not known. */
const isKnown = (id: CompareRow, { lines }: CompareCell): boolean => id === 'why' || lines.length > 0;

function differenceOf(id: CompareRow, cells: readonly CompareCell[]): Difference | undefined {
  if (id === 'checked' || cells.length < LEAST_COMPARED) return undefined;
  const known = cells.filter((one) => isKnown(id, one));
  if (new Set(known.map(({ lines }) => lines.join('\n'))).size > 1) return 'differs';
  return known.length < cells.length ? 'unknown' : 'same';
}

/** Every question with the answer of every fund, in the language. */
export const compareFunds = (results: readonly FundResult[], language: Language): readonly ComparedRow[] => COMPARE_ROWS.map((id) => {
  const cells = results.map((result) => CELLS[id](result, fundStrings(language)));
  return { id, cells, difference: differenceOf(id, cells) };
});
