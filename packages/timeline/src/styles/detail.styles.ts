import { css } from 'lit';

/** Details of one law. */
export const detailStyles = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    font-size: 0.9375em;
  }
  .row__detail .detail, .entry__detail .detail {
    border: 1px solid var(--_grid-color);
    border-inline-start: 4px solid var(--_action-background-color);
    border-radius: var(--_border-radius);
    padding: 1rem;
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  .detail__header {
    position: relative;
    padding-inline-end: 3rem;
    display: grid;
    gap: 0.25rem;
  }
  .detail__heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }
  .detail__close {
    position: absolute;
    inset-block-start: -0.5rem;
    inset-inline-end: -0.5rem;
    inline-size: var(--_target-size);
    block-size: var(--_target-size);
    border: 0;
    border-radius: var(--_border-radius);
    background: none;
  }
  .detail__close:hover {
    background-color: var(--_subtle-background-color);
  }
  .detail__section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_grid-color);
    max-inline-size: 75ch;
  }
  .detail__subheading {
    font-weight: 700;
  }
  summary.detail__subheading {
    display: list-item;
    min-block-size: 1.75rem;
  }
  summary.detail__subheading:hover {
    text-decoration: underline;
  }
  details[open] > summary.detail__subheading {
    margin-block-end: 0.5rem;
  }
  details.detail__section {
    display: block;
  }
  .detail__meta {
    font-size: 0.9em;
    color: var(--_muted-color);
  }
  .detail__next {
    font-size: 1.1em;
  }
  .detail__bullets {
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .detail__applies {
    display: grid;
    gap: 0.15rem;
  }
  .detail__applies dt {
    font-weight: 600;
  }
  .detail__applies dt::first-letter {
    text-transform: uppercase;
  }
  .detail__applies dd {
    margin-block-end: 0.35rem;
  }
  .detail__duties, .detail__dates {
    display: grid;
    gap: 0.75rem;
  }
  .date {
    display: flex;
    gap: 0.6rem;
    min-inline-size: 0;
  }
  .date > div {
    min-inline-size: 0;
  }
  .date .icon {
    margin-block-start: 0.2em;
  }
  .date--past .icon {
    color: var(--_muted-color);
  }
  .date[aria-current='true'] {
    background-color: color-mix(in srgb, var(--_action-background-color) 8%, transparent);
    box-shadow: -0.5rem 0 0 color-mix(in srgb, var(--_action-background-color) 8%, transparent);
    outline: 1px solid transparent;
  }
  .source {
    overflow-wrap: anywhere;
  }
  /* With room, what to do stands beside when and for whom. */
  @container (inline-size >= 44rem) {
    .row__detail .detail, .entry__detail .detail {
      display: block;
      columns: 2;
      column-gap: 2rem;
    }
    .row__detail .detail__header, .entry__detail .detail__header {
      column-span: all;
    }
    .row__detail .detail__section, .entry__detail .detail__section {
      margin-block-start: 1rem;
      break-inside: avoid;
    }
  }
  @media print {
    .source::after {
      content: ' (' attr(href) ')';
    }
  }
`;
