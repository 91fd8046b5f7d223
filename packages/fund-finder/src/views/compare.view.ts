import { small } from '@digitaal-europa/data';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, levelBelow, selectField, type Language } from '@digitaal-europa/ui';
import { compareFunds, LEAST_COMPARED, type CompareCell, type ComparedRow } from '../model/compare.ts';
import type { FundResult } from '../model/matched.ts';
import { MOST_COMPARED } from '../model/state.ts';
import { compareStrings, type CompareStrings } from '../strings/compare.strings.ts';
import { fundStrings } from '../strings/fund.strings.ts';
import { fundName, plainFundName } from './context.ts';

export interface CompareHandlers {
  /** A fund goes in or out, by its id. */
  readonly toggle: (id: string) => void;
  /** Opens the details of a fund. */
  readonly select: (id: string) => void;
  /** Absent: the page wants nothing taken away. */
  readonly print?: (() => void) | undefined;
  readonly csv?: (() => void) | undefined;
  readonly close: () => void;
}

export interface CompareProps {
  readonly language: Language;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** In the order in which they were chosen, see `Finder.pick`. */
  readonly results: readonly FundResult[];
  /** Funds that were kept, to choose from. */
  readonly kept: readonly FundResult[];
  readonly handlers: CompareHandlers;
}

/** For giving the focus to when it opens, or when a fund was taken out. */
export const COMPARE_TITLE_ID = 'compare-title';

/** Two to four funds side by side in a real table, and in words what differs. */
export function compareView(props: CompareProps): TemplateResult {
  const { language, level, results, handlers } = props;
  const strings = compareStrings(language);
  const rows = compareFunds(results, language);
  return html`
    <section class="compare" part="compare" aria-labelledby=${COMPARE_TITLE_ID}>
      <header class="compare__header">
        ${heading(levelBelow(level), html`<span id=${COMPARE_TITLE_ID} tabindex="-1">${strings.title}</span>`, 'compare__title')}
        <div class="compare__actions no-print">
          ${results.length < LEAST_COMPARED ? nothing : [[strings.print, handlers.print] as const, [strings.csv, handlers.csv] as const].map(([label, take]) => take && html`<button class="button" type="button" @click=${take}>${label}</button>`)}
          <button class="button" type="button" @click=${handlers.close}>${strings.close}</button>
        </div>
      </header>
      ${pickerView(props)}
      <p class="compare__summary" role="status">${summaryOf(rows, results.length, strings)}</p>
      ${results.length > 0 ? tableView(rows, props) : nothing}
    </section>`;
}

/** `Verschillen: sluit, per project.` */
function summaryOf(rows: readonly ComparedRow[], count: number, strings: CompareStrings): string {
  if (count < LEAST_COMPARED) return count === 0 ? strings.none : strings.tooFew;
  const different = rows.filter(({ difference }) => difference === 'differs').map(({ id }) => small(strings.rows[id]).replace(/\?$/, ''));
  return different.length > 0 ? strings.differences(different.join(', ')) : strings.noDifference;
}

function pickerView({ language, results, kept, handlers }: CompareProps): TemplateResult | typeof nothing {
  const strings = compareStrings(language);
  if (results.length >= MOST_COMPARED) return html`<p class="compare__note no-print">${strings.full(MOST_COMPARED)}</p>`;
  const free = kept.filter((one) => !results.some(({ fund }) => fund.id === one.fund.id));
  if (free.length === 0) return nothing;
  // By a button: with the keys one passes funds in the list that one does not want.
  const add = (event: Event): void => {
    const select = (event.currentTarget as HTMLElement).parentElement?.querySelector('select');
    if (!select?.value) return;
    handlers.toggle(select.value);
    select.value = '';
  };
  return html`
    <div class="compare__picker no-print">
      ${selectField({ label: strings.add, value: '', options: [{ value: '', label: strings.addOption }, ...free.map((one) => ({ value: one.fund.id, label: plainFundName(one.fund, language) }))], onChange: () => undefined })}
      <button class="button" type="button" @click=${add}>${strings.addButton}</button>
    </div>`;
}

/** Roles are written out: on a narrow screen the cells are blocks below each other, and blocks of a table lose theirs. */
function tableView(rows: readonly ComparedRow[], { language, results, handlers }: CompareProps): TemplateResult {
  const strings = compareStrings(language);
  return html`
    <div class="compare__scroller">
      <table class="compare__table compare__table--${results.length}" role="table">
        <caption class="visually-hidden">${strings.caption(results.map((one) => fundName(one.fund, language)).join(', '))}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td class="compare__question" role="cell"><span class="visually-hidden">${strings.question}</span></td>
            ${results.map((one) => html`
              <th scope="col" role="columnheader" class="compare__fund">
                <button class="compare__name" type="button" @click=${() => handlers.select(one.fund.id)}>${fundName(one.fund, language)}</button>
                <button class="compare__remove no-print" type="button" aria-label=${strings.remove(plainFundName(one.fund, language))} @click=${() => handlers.toggle(one.fund.id)}><span aria-hidden="true">✕</span></button>
              </th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(({ id, cells, difference }) => html`
            <tr role="row" class="compare__row ${difference === undefined ? '' : `compare__row--${difference}`}">
              <th scope="row" role="rowheader" class="compare__question">${strings.rows[id]}${difference === undefined ? nothing : html` <span class="compare__mark">${markOf(difference, strings)}</span>`}</th>
              ${cells.map((cell, i) => html`<td role="cell" class="compare__cell"><span class="compare__of" aria-hidden="true">${fundName((results[i] as FundResult).fund, language)}</span>${cellView(cell, id === 'why', language)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`;
}

const markOf = (difference: NonNullable<ComparedRow['difference']>, strings: CompareStrings): unknown => ({ differs: html`<b>≠ ${strings.differs}</b>`, same: `= ${strings.same}`, unknown: `? ${strings.someUnknown}` })[difference];

/** What the record says besides is Dutch on every page. */
function cellView({ lines, note, doubt }: CompareCell, isList: boolean, language: Language): TemplateResult {
  const unknown = isList ? '–' : fundStrings(language).unknown;
  return html`
    ${lines.length === 0 ? html`<span class="compare__meta">${unknown}</span>` : lines.map((line, i) => html`<span class="compare__line ${isList ? '' : i > 0 ? 'compare__meta' : 'compare__answer'}">${line}</span>`)}
    ${doubt === undefined ? nothing : html`<em class="compare__line compare__meta">${doubt}</em>`}
    ${note === undefined ? nothing : html`<span class="compare__line compare__meta" lang="nl">${note}</span>`}`;
}
