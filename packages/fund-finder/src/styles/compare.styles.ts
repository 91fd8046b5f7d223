import { comparison } from '@digitaal-europa/ui';
import { css } from 'lit';

/** Funds side by side: a table, and on a narrow screen the funds below each other under every question. */
export const compareStyles = css`
  ${comparison}
  .compare__header, .compare__actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .compare__header {
    align-items: start;
    justify-content: space-between;
  }
  .compare__title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .compare__meta {
    font-size: max(0.9em, 12px);
  }
  .compare__table {
    border-collapse: separate;
    border-spacing: 0;
  }
  .compare__table .compare__fund {
    position: relative;
    padding-inline-end: 2.75rem;
    border-block-end: 2px solid var(--_line-color);
  }
  .compare__name {
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0;
    background: none;
    color: var(--_link-color);
    font-weight: 700;
    line-height: 1.25;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .compare__name:hover {
    text-decoration-thickness: 2px;
  }
  .compare__table .compare__question {
    inline-size: 10.5rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 4px solid transparent;
    font-weight: 600;
  }
  .compare__table .compare__row--differs > .compare__question {
    border-inline-start-color: var(--_link-color);
  }
  .compare__row--differs .compare__answer {
    font-weight: 600;
  }
  .compare__row:not(.compare__row--differs) .compare__mark {
    color: var(--_muted-color);
  }
  .compare__line {
    display: block;
  }
  .compare__line + .compare__line {
    margin-block-start: 0.25rem;
  }
  @container (inline-size < 36rem) {
    .compare__table thead .compare__question {
      display: none;
    }
    .compare__table .compare__fund {
      border-block-end: 1px solid var(--_grid-color);
      min-block-size: max(2.5rem, 40px);
    }
    .compare__table .compare__question {
      inline-size: auto;
      margin-block-start: 0.75rem;
      border-block-end: 2px solid var(--_line-color);
    }
    .compare__of {
      font-size: max(0.875em, 12px);
      color: var(--_muted-color);
    }
  }
  @container (inline-size >= 36rem) and (inline-size < 56rem) {
    .compare__scroller {
      overflow-x: auto;
    }
    .compare__table--3 {
      min-inline-size: 42rem;
    }
    .compare__table--4 {
      min-inline-size: 52rem;
    }
    .compare__table .compare__fund {
      padding-inline-end: 2.25rem;
    }
    .compare__table .compare__question {
      inline-size: 9.25rem;
    }
  }
  /* Where text is large the columns scroll, and what they answer stays in sight. */
  @container (inline-size >= 56rem) {
    .compare__scroller {
      overflow-x: auto;
    }
    .compare__table--4 {
      min-inline-size: 58rem;
    }
    .compare__table .compare__question {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      background: linear-gradient(var(--_background-color), var(--_background-color)) Canvas;
    }
  }
  @media (pointer: coarse) {
    .compare__table .compare__fund {
      padding-inline-end: 48px;
      block-size: 44px;
    }
    .compare__name {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .compare__table .compare__question {
      border-inline-start-color: Canvas;
    }
    .compare__table .compare__row--differs > .compare__question {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .compare__scroller {
      overflow: visible;
    }
    .compare__table {
      min-inline-size: 0;
    }
    .compare__name {
      color: inherit;
      text-decoration: none;
    }
  }
`;
