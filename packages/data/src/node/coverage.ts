/**
 * How well the records are checked: a table for the README that says it openly, and the check that the table is true. It counts days from
 * the newest record, so that it changes with the content and not with the clock.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isCalendarDate, toDay, type CalendarDate } from '../calendar.ts';
import { FEED_KINDS, type AllRecords, type FeedKind } from '../feed.ts';
import { formatDay } from '../format.ts';
import type { Law } from '../law.schema.ts';
import { STALE_AFTER_DAYS } from '../queries/law-dates.ts';
import { EVIDENCE, valuesOf, type DateKind, type Evidence } from '../vocabulary.ts';
import { KIND_NAMES, newestDay } from '../exports/about.ts';

/** From these dates on somebody has to do something. */
const BINDING: readonly DateKind[] = ['in_werking', 'nl_in_werking', 'van_toepassing', 'overgangsdatum', 'omzettingstermijn'];
/** Strongest first. */
const STRENGTH: readonly Evidence[] = valuesOf(EVIDENCE);

/** A law is known as well as the weakest of its dates that bind; one that binds nobody, as the weakest of all its dates. Without a date: not at all. */
export function evidenceOfLaw({ dates }: Pick<Law, 'dates'>): Evidence {
  const current = dates.filter(({ certainty }) => certainty !== 'vervallen');
  const binding = current.filter(({ kind }) => BINDING.includes(kind));
  return (binding.length > 0 ? binding : current).map(({ evidence }) => evidence).toSorted((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b)).at(-1) ?? 'unverified';
}

interface Counted { readonly evidence: Evidence; readonly asOf: CalendarDate }
const counted = (kind: FeedKind, records: AllRecords): Counted[] =>
  kind === 'laws' ? records.laws.map((law) => ({ evidence: evidenceOfLaw(law), asOf: law.asOf })) : records[kind].map(({ evidence, asOf }) => ({ evidence, asOf }));

/**
 * The table in Markdown, a row per kind. `today`: the day from which age is counted; default the day of the newest record.
 * Per law counts {@link evidenceOfLaw}.
 */
export function coverageTable(records: AllRecords, today: CalendarDate = newestDay(records)): string {
  const heads = ['Soort', 'Aantal', ...STRENGTH.map((evidence) => EVIDENCE[evidence].nl), `ouder dan ${STALE_AFTER_DAYS} dagen`];
  const rows = FEED_KINDS.map((kind) => {
    const all = counted(kind, records);
    const numbers = [all.length, ...STRENGTH.map((evidence) => all.filter((record) => record.evidence === evidence).length), all.filter(({ asOf }) => toDay(today) - toDay(asOf) > STALE_AFTER_DAYS).length];
    return [KIND_NAMES[kind], ...numbers.map(String)];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line),
    '', `Geteld op ${formatDay(today, 'nl')}. Bij een wet telt de zwakste van de datums waarop iets gaat gelden.`,
  ].join('\n');
}

const OPEN = '<!-- coverage -->';
const CLOSE = '<!-- /coverage -->';

/**
 * The text with the table between its two marks.
 * @throws Error when the marks are not there, each once and in order.
 */
export function withCoverage(text: string, table: string): string {
  const [open, close] = [text.indexOf(OPEN), text.indexOf(CLOSE)];
  if (open < 0 || close < open || text.split(OPEN).length !== 2 || text.split(CLOSE).length !== 2) throw new Error(`no place for the table; expected "${OPEN}" and then "${CLOSE}", each once`);
  return `${text.slice(0, open + OPEN.length)}\n${table}\n${text.slice(close)}`;
}

export interface CoverageIo {
  readonly records: AllRecords;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

export const COVERAGE_USAGE = 'Usage: kde-data coverage [--today YYYY-MM-DD] [--check <file> | --write <file>] [--content <dir>]\n';

/** `kde-data coverage`: prints the table, or checks (exit code 1 when it is not true) or renews it in a file. 2: wrong usage. */
export function coverage(args: readonly string[], { records, print, printError }: CoverageIo): number {
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options: { today: { type: 'string' }, check: { type: 'string' }, write: { type: 'string' } } }));
  } catch (error) {
    printError(`kde-data: ${(error as Error).message}\n\n${COVERAGE_USAGE}`);
    return 2;
  }
  if (values.today !== undefined && !isCalendarDate(values.today)) {
    printError(`kde-data: unknown day "${values.today}"; expected YYYY-MM-DD\n\n${COVERAGE_USAGE}`);
    return 2;
  }
  const table = coverageTable(records, values.today);
  const file = values.check ?? values.write;
  if (file === undefined) {
    print(`${table}\n`);
    return 0;
  }
  try {
    const before = readFileSync(file, 'utf8');
    const after = withCoverage(before, table);
    if (values.check !== undefined && before !== after) {
      printError(`${file}: the table of coverage is not what the content says; renew it with: kde-data coverage --write ${file}\n`);
      return 1;
    }
    if (values.write !== undefined) writeFileSync(file, after);
    return 0;
  } catch (error) {
    printError(`${file}: ${(error as Error).message}\n`);
    return 1;
  }
}
