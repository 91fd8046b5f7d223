import { css } from 'lit';

/** Laws side by side: a table, and on a narrow screen the laws below each other under every question. */
export const compareStyles = css`
  .compare {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .compare__picker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: end;
  }
  .compare__picker > .field {
    flex: 0 1 26rem;
  }
  .compare__summary {
    font-weight: 600;
    max-inline-size: 75ch;
  }
  .compare__note, .compare__meta {
    color: var(--_muted-color);
  }
  .compare__meta {
    font-size: 0.9em;
  }
  .compare__table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375em;
  }
  .compare__table th, .compare__table td {
    text-align: start;
    vertical-align: top;
    padding: 0.6rem 0.75rem;
    border-block-end: 1px solid var(--_grid-color);
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .compare__table .compare__law {
    position: relative;
    padding-inline-end: 2.75rem;
    border-block-end: 2px solid var(--_line-color);
    font-weight: 700;
    line-height: 1.25;
  }
  .compare__remove {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.25rem;
    inline-size: 2rem;
    block-size: 2rem;
    border: 0;
    border-radius: var(--_border-radius);
    background: none;
  }
  .compare__remove:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .compare__table .compare__corner, .compare__table .compare__question {
    inline-size: 10.5rem;
    font-weight: 600;
    padding-inline-start: 0.6rem;
    border-inline-start: 4px solid transparent;
  }
  .compare__table .compare__row--different .compare__question {
    border-inline-start-color: var(--_action-background-color);
  }
  .compare__mark {
    display: block;
    font-size: max(0.85em, 11px);
    font-weight: 400;
  }
  .compare__row:not(.compare__row--different) .compare__mark {
    color: var(--_muted-color);
  }
  .compare__list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .compare__when {
    font-weight: 600;
  }
  .compare__list + .compare__when {
    margin-block-start: 0.4rem;
  }
  .compare__of {
    display: none;
  }
  .compare__row {
    break-inside: avoid;
  }
  @container (inline-size < 36rem) {
    .compare__table, .compare__table tbody, .compare__table tbody tr, .compare__table tbody th, .compare__table tbody td, .compare__table thead, .compare__table thead tr, .compare__table thead th {
      display: block;
    }
    .compare__table .compare__corner {
      display: none;
    }
    .compare__table .compare__law {
      border-block-end: 1px solid var(--_grid-color);
      min-block-size: max(2.5rem, 40px);
    }
    .compare__table .compare__question {
      inline-size: auto;
      margin-block-start: 0.75rem;
      border-block-end: 2px solid var(--_line-color);
    }
    .compare__mark {
      display: inline;
      margin-inline-start: 0.35rem;
    }
    .compare__of {
      display: block;
      font-weight: 700;
    }
  }
  @container (inline-size >= 36rem) and (inline-size < 56rem) {
    .compare__table .compare__corner, .compare__table .compare__question {
      inline-size: 7.5rem;
    }
    .compare__table th, .compare__table td {
      padding-inline: 0.5rem;
    }
    .compare__table .compare__law {
      padding-inline-end: 2.25rem;
    }
  }
  @media (pointer: coarse) {
    .compare__remove {
      inline-size: 44px;
      block-size: 44px;
      inset-block-start: 0;
      inset-inline-end: 0;
    }
    .compare__table .compare__law {
      padding-inline-end: 48px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .compare__table .compare__question, .compare__table .compare__corner {
      border-inline-start-color: Canvas;
    }
    .compare__table .compare__row--different .compare__question {
      border-inline-start-color: Highlight;
    }
  }
`;
