import { html, nothing, type TemplateResult } from 'lit';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => unknown;
  /** The cell that names the row for screen readers. One column has it. */
  readonly isRowHeader?: boolean;
  readonly sortable?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export interface TableOptions<Row> {
  /** Says what the table holds; visible, and the name of the scroll area. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
}

/** The sort after a press on a column: ascending first, then the other way. */
export const nextSort = (current: Sort | undefined, key: string): Sort =>
  ({ key, direction: current?.key === key && current.direction === 'ascending' ? 'descending' : 'ascending' });

/** A plain table in a region that scrolls sideways on its own, so that the page never does. */
export function tableView<Row>({ caption, columns, rows, sort, onSort }: TableOptions<Row>): TemplateResult {
  return html`
    <div class="table-scroller" role="region" aria-label=${caption} tabindex="0">
      <table class="table" part="table">
        <caption class="table__caption">${caption}</caption>
        <thead>
          <tr>${columns.map((column) => headerCell(column, sort, onSort))}</tr>
        </thead>
        <tbody>
          ${rows.map((row) => html`
            <tr>
              ${columns.map((column) => (column.isRowHeader ? html`<th scope="row">${column.cell(row)}</th>` : html`<td>${column.cell(row)}</td>`))}
            </tr>`)}
        </tbody>
      </table>
    </div>`;
}

function headerCell<Row>(column: Column<Row>, sort: Sort | undefined, onSort?: (sort: Sort) => void): TemplateResult {
  if (!column.sortable || !onSort) return html`<th scope="col">${column.label}</th>`;
  const direction = sort?.key === column.key ? sort.direction : undefined;
  return html`
    <th scope="col" aria-sort=${direction ?? nothing}>
      <button class="table__sort" type="button" @click=${() => onSort(nextSort(sort, column.key))}>
        ${column.label}<span class="table__arrow" aria-hidden="true">${direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕'}</span>
      </button>
    </th>`;
}
