import { comparison } from '@digitaal-europa/ui';
import { css } from 'lit';

/** Laws side by side: a table, and on a narrow screen the laws below each other under every question. */
export const compareStyles = css`
  ${comparison}
  .compare__meta {
    font-size: 0.9em;
  }
  .compare__table {
    border-collapse: collapse;
  }
  .compare__table .compare__law {
    position: relative;
    padding-inline-end: 2.75rem;
    border-block-end: 2px solid var(--_line-color);
    font-weight: 700;
    line-height: 1.25;
  }
  .compare__table .compare__corner, .compare__table .compare__question {
    inline-size: 10.5rem;
    font-weight: 600;
    padding-inline-start: 0.6rem;
    border-inline-start: 4px solid transparent;
  }
  .compare__table .compare__row--different .compare__question {
    border-inline-start-color: var(--_link-color);
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
  @container (inline-size < 36rem) {
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
    .compare__of {
      font-weight: 700;
    }
  }
  @container (inline-size >= 36rem) and (inline-size < 56rem) {
    .compare__table .compare__corner, .compare__table .compare__question {
      inline-size: 7.5rem;
    }
    .compare__table .compare__law {
      padding-inline-end: 2.25rem;
    }
  }
  @media (pointer: coarse) {
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
