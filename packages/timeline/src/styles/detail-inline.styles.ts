import { css } from 'lit';

/** Details below a row: what comes at the left, what to do at the right, the rest behind buttons. */
export const detailInlineStyles = css`
  .detail--inline {
    gap: 0.5rem;
  }
  .row__detail .detail--inline, .entry__detail .detail--inline {
    padding: 0.6rem 0.75rem 0.2rem;
  }
  .detail__columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem 1.5rem;
  }
  .detail__first {
    display: grid;
    gap: 0.4rem;
    align-content: start;
  }
  .detail--inline .detail__section {
    gap: 0.2rem;
    max-inline-size: none;
  }
  .detail--inline .detail__columns .detail__section {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .detail--inline .detail__header {
    gap: 0.1rem;
  }
  /* Whole behind the button of the dates. */
  .detail__what {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
  }
  .more {
    display: grid;
    gap: 0.5rem;
    border-block-start: 1px solid var(--_grid-color);
    padding-block-start: 0.2rem;
  }
  .more__buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
  }
  .more__button {
    border: 0;
    background: none;
    padding: 0;
    min-block-size: max(1.75rem, 28px);
    color: var(--_link-color);
    font-size: 0.93em;
    font-weight: 600;
    text-align: start;
  }
  .more__button::before {
    content: '▸ ';
    content: '▸ ' / '';
  }
  .more__button[aria-expanded='true']::before {
    content: '▾ ';
    content: '▾ ' / '';
  }
  .more__button:hover {
    text-decoration: underline;
  }
  .more__part {
    display: grid;
    gap: 0.75rem;
  }
  .more__part[hidden] {
    display: none;
  }
  /* What one can do with the law: in sight, unless there is no room. */
  .more__button--actions {
    display: none;
  }
  .more__part--actions[hidden] {
    display: grid;
  }
  @container (inline-size < 36rem) {
    .more__button--actions {
      display: block;
    }
    .more__part--actions[hidden] {
      display: none;
    }
  }
  .more--all .more__part[hidden] {
    display: grid;
  }
  /* So that they stand in one row, in wide type too. */
  .detail--inline .detail__actions {
    gap: 0.4rem;
    padding-block-end: 0.4rem;
  }
  .detail--inline .detail__actions .button {
    padding-inline: 0.4rem;
    font-size: 0.875em;
    font-weight: 500;
  }
  @container (inline-size < 36rem) {
    .entry__detail .detail--inline {
      gap: 0.25rem;
      padding: 0.35rem 0.6rem 0.1rem;
    }
    /* The entry above it has named the law already: name and kind run on. */
    .entry__detail .detail__header {
      display: block;
      padding-inline-end: 2.25rem;
    }
    .entry__detail .detail__heading, .entry__detail .detail__header .detail__meta {
      display: inline;
    }
    .entry__detail .detail__header .detail__heading {
      padding-inline-end: 0.25rem;
      font-size: 1.07em;
    }
    .detail__columns {
      row-gap: 0.3rem;
    }
    .detail__first {
      gap: 0.3rem;
    }
    .more__button {
      min-block-size: max(1.5rem, 24px);
    }
  }
  @media (pointer: coarse) {
    .more__button, summary.detail__subheading, .detail__steps > summary {
      min-block-size: 44px;
    }
    .detail__bullets .link, .detail__actions .button, .detail__for > summary {
      min-block-size: 44px;
    }
  }
  @container (inline-size >= 36rem) {
    .detail__columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    /* Beside tasks of three days there is room for more. */
    .detail__columns:has(.duties:nth-child(3)) .detail__what {
      -webkit-line-clamp: 5;
      line-clamp: 5;
    }
    .detail__first:only-child {
      grid-column: 1 / -1;
    }
    .detail--inline .detail__header {
      position: static;
    }
    .detail--inline .detail__header .detail__heading {
      padding-inline-end: 0;
    }
    .detail--inline .detail__first:only-child .detail__heading {
      padding-inline-end: 3rem;
    }
    .detail--inline {
      position: relative;
    }
    .detail--inline .detail__close {
      inset-block-start: 0.25rem;
      inset-inline-end: 0.25rem;
    }
    .detail--inline .detail__columns > .detail__section {
      align-content: start;
    }
    .detail--inline .detail__columns > .detail__section > .detail__subheading {
      padding-inline-end: 2.5rem;
    }
  }
  @media print {
    .detail__what {
      display: block;
      overflow: visible;
    }
    .source::after {
      content: ' (' attr(href) ')';
    }
    .more__part[hidden] {
      display: grid;
    }
    /* What is folded is on paper too, also where the widget has not been told that it is printed. */
    .detail__for::details-content, .stage::details-content, .detail__steps::details-content, details.detail__section::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .date, .stage {
      break-inside: avoid;
    }
  }
`;
