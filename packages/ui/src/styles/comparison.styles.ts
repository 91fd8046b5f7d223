import { css } from 'lit';

/** Things side by side in a table: what can be put beside them, what differs, and on a narrow screen the answers below each other. */
export const comparison = css`
  .compare {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .compare__picker {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
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
  .compare__table {
    inline-size: 100%;
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
  .compare__mark {
    display: block;
    font-size: max(0.85em, 11px);
    font-weight: 400;
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
    .compare__mark {
      display: inline;
      margin-inline-start: 0.35rem;
    }
    .compare__of {
      display: block;
    }
  }
  @container (inline-size >= 36rem) and (inline-size < 56rem) {
    .compare__table th, .compare__table td {
      padding-inline: 0.5rem;
    }
  }
  @media (pointer: coarse) {
    .compare__remove {
      inline-size: 44px;
      block-size: 44px;
      inset-block-start: 0;
      inset-inline-end: 0;
    }
  }
`;
