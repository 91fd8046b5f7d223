import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan, type Law } from '@digitaal-europa/data';
import { tableView as plainTable, type Column, type Sort } from '@digitaal-europa/ui';
import { byComing, byDate, entriesOf, type Entry } from '../model/entries.ts';
import { certaintyInWords, evidenceInWords, whatInFull, lawTitle } from '../timeline.strings.ts';
import type { ViewContext } from './context.ts';
import { sourceView } from './source.view.ts';

/** Every fact of every date in rows: to sort, to copy, to read with a screen reader. */
export function datesTable(laws: readonly Law[], context: ViewContext, onSort: (sort: Sort) => void): TemplateResult {
  const { strings: { table, unconfirmed, law: lawLabel, detail }, language, today, state: { sort } } = context;
  const columns: Column<Entry>[] = [
    { key: 'date', label: table.date, sortable: true, cell: ({ date }) => html`<span class="table__date">${formatSpan(date, language)}</span>` },
    { key: 'law', label: lawLabel, sortable: true, isRowHeader: true, cell: ({ law }) => html`${lawTitle(law, language)}${law.everyday ? html`<br><span class="detail__meta">${law.everyday[language]}</span>` : nothing}` },
    { key: 'kind', label: table.kind, sortable: true, cell: ({ date }) => whatInFull(date, language) },
    { key: 'what', label: table.what, cell: ({ date }) => html`<span lang="nl">${date.text}</span>` },
    { key: 'certainty', label: table.certainty, cell: (entry) => html`${certaintyInWords(entry.date, entry.lapsed, language)}${entry.unconfirmed ? html`, <em>${unconfirmed}</em>` : nothing}` },
    { key: 'source', label: table.source, cell: ({ date }) => html`${date.source ? sourceView(date.source) : detail.noSource} (${evidenceInWords(date, language)})` },
  ];
  const entries = sortEntries(entriesOf(laws, today), sort, (entry) => (sort.key === 'law' ? lawTitle(entry.law, language) : whatInFull(entry.date, language)), language, byComing(today));
  return plainTable({ caption: table.caption(entries.length), columns, rows: entries, sort, onSort });
}

/** What is still to come, what nobody dated, what is over: who opens the table has no use for the year in which it all began. */
const comingFirst = ({ date, past }: Entry): number => (date.earliest === undefined ? 1 : past ? 2 : 0);

/** Unknown dates stay last in both directions: there is nothing to sort them by. */
function sortEntries(entries: readonly Entry[], { key, direction }: Sort, text: (entry: Entry) => string, language: string, nearer: (a: Entry, b: Entry) => number): readonly Entry[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const isUnknown = (entry: Entry): number => Number(entry.date.earliest === undefined);
  if (key === 'coming') return [...entries].sort((a, b) => comingFirst(a) - comingFirst(b) || nearer(a, b));
  const compare = key === 'date' ? byDate : (a: Entry, b: Entry): number => text(a).localeCompare(text(b), language);
  return [...entries].sort((a, b) => (key === 'date' ? isUnknown(a) - isUnknown(b) : 0) || sign * compare(a, b) || byDate(a, b));
}
