import { css } from 'lit';

/** The matrix as a list to work in. Needs the styles of the details and of the lists too. */
export const tableStyles = css`
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    font-size: 0.875em;
  }
  .rows__sort {
    inline-size: min(16rem, 100%);
  }
  .rows__group {
    min-inline-size: 0;
    border-block-start: 3px solid var(--_color);
    padding-block-start: 0.5rem;
  }
  .rows__group .list__heading {
    font-size: 1.25em;
  }
  .rows__table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .rows__table th, .rows__table td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid var(--_grid-color);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  /* One line of text for all names, also for those that are buttons. */
  .rows__table thead th {
    border-block-end: 1px solid var(--_line-color);
    padding-block: 0.15rem;
    font-weight: 600;
    vertical-align: baseline;
  }
  /* As wide as what stands in them, so that no word is cut; the title has the rest. */
  .rows__law {
    inline-size: 13em;
  }
  .rows__begin {
    inline-size: 7.5em;
  }
  .rows__date {
    inline-size: 8em;
  }
  .rows__place {
    inline-size: 17.5em;
  }
  .rows__who {
    inline-size: 10.5em;
  }
  .rows__status {
    inline-size: 9.5em;
  }
  .rows__order {
    inline-size: 4em;
  }
  .rows__table :is(.rows__wide, th.rows__order, td:last-child) {
    padding-inline-end: 0;
  }
  .rows__by {
    border: 0;
    padding: 0;
    min-block-size: max(1.5rem, 24px);
    background: none;
    font-weight: 600;
    text-align: start;
  }
  .rows__by:hover {
    text-decoration: underline;
  }
  .rows__subheading {
    padding-block: 0.75rem 0;
    font-size: 1.07em;
    font-weight: 700;
  }
  .rows__meta {
    color: var(--_muted-color);
    font-size: max(0.93em, 12px);
    hyphens: auto;
  }
  .rows__notices {
    font-size: max(0.93em, 12px);
  }
  .rows__row--selected > :first-child {
    box-shadow: inset 4px 0 0 var(--_link-color);
    padding-inline-start: 0.75rem;
  }
  .rows__select.field__input {
    padding-inline: 0.5rem 1.6rem;
    text-overflow: ellipsis;
  }
  .rows__move {
    min-block-size: max(1.75rem, 28px);
    border: 0;
    padding: 0;
    background: none;
    color: var(--_link-color);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .rows__move:hover {
    text-decoration-thickness: 2px;
  }
  .rows__steps {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    flex: none;
  }
  .rows__step {
    inline-size: 1.625rem;
    min-inline-size: 26px;
    block-size: max(2.25rem, 36px);
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    padding: 0;
    background-color: var(--_background-color);
  }
  .rows__step:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .rows__step[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted-color);
    cursor: default;
  }
  .rows__entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_grid-color);
  }
  .rows__top {
    display: flex;
    justify-content: space-between;
    gap: 0.75rem;
  }
  .rows__top > :first-child {
    min-inline-size: 0;
  }
  .rows__days, .rows__fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem 1rem;
    align-items: start;
  }
  .rows__fields > :first-child {
    grid-column: 1 / -1;
  }
  .rows__fields .rows__move {
    justify-self: start;
  }
  .rows__days dt {
    font-weight: 600;
  }
  @container (inline-size < 17em) {
    .rows__days, .rows__fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (inline-size >= 36rem) {
    .rows__fields {
      grid-template-columns: 2fr 1fr 1fr;
    }
    .rows__fields > :first-child {
      grid-column: auto;
    }
  }
  @media not (pointer: coarse) {
    .rows__table .rows__select.field__input {
      min-block-size: max(2.25rem, 36px);
      padding-block: 0.1rem;
    }
  }
  @media (pointer: coarse) {
    .rows__step {
      inline-size: 100%;
      min-inline-size: var(--_target-size);
      block-size: var(--_target-size);
    }
    .rows__move, .rows__by {
      min-block-size: var(--_target-size);
    }
  }
  @media (forced-colors: active) {
    .rows__row--selected > :first-child {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .rows__step[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
