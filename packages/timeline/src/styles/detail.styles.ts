import { css, type CSSResultGroup } from 'lit';
import { stagesStyles } from './stages.styles.ts';

const detail = css`
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
    display: grid;
    gap: 0.25rem;
  }
  .detail__header .detail__heading {
    padding-inline-end: 3rem;
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
  summary.detail__subheading, .detail__steps > summary {
    display: list-item;
    min-block-size: 1.75rem;
  }
  .detail__steps > summary {
    color: var(--_link-color);
    font-weight: 600;
  }
  summary.detail__subheading:hover, .detail__steps > summary:hover {
    text-decoration: underline;
  }
  details.detail__section {
    display: block;
  }
  .detail__folded {
    display: grid;
    gap: 0.75rem;
    padding-block: 0.5rem;
  }
  .detail__meta {
    font-size: 0.9em;
    color: var(--_muted-color);
  }
  .detail__stale {
    font-weight: 700;
    color: var(--_color);
  }
  .detail__next {
    font-size: 1.1em;
  }
  .detail__days {
    font-weight: 700;
  }
  .detail__bullets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .detail__bullets li::marker {
    color: var(--_muted-color);
  }
  ul.detail__applies {
    display: grid;
    gap: 0.15rem;
  }
  ul.detail__applies strong::first-letter {
    text-transform: uppercase;
  }
  .detail__official {
    font-style: normal;
  }
  .detail__official::before {
    content: open-quote;
  }
  .detail__official::after {
    content: close-quote;
  }
  .detail__mail {
    display: inline-block;
    padding-block: 0.2rem;
    font-weight: 600;
  }
  .detail__actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .detail__dates {
    display: grid;
    gap: 0.75rem;
  }
  .detail__duties {
    display: grid;
    gap: 0.75rem;
  }
  .duties__heading {
    font-weight: 700;
  }
  .duties--before .duties__heading {
    color: var(--_link-color);
  }
  .duties__list {
    display: grid;
    gap: 0.15rem;
  }
  .duty__summary {
    /* Not a list item: the sign stands beside a title of two lines. */
    display: block;
    position: relative;
    min-block-size: 1.5rem;
    padding-block: 0.1rem;
    padding-inline-start: 1.25rem;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .duty__summary::-webkit-details-marker {
    display: none;
  }
  .duty__summary::before {
    content: '▸';
    content: '▸' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted-color);
  }
  .duty[open] > .duty__summary::before {
    content: '▾';
    content: '▾' / '';
  }
  .duty__title {
    font-weight: 600;
    font-size: 0.9375em;
  }
  .duty__summary:hover .duty__title {
    text-decoration: underline;
  }
  .duty > p {
    margin-inline-start: 1.25rem;
    margin-block-end: 0.25rem;
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
`;

/** Details below a row: what comes at the left, what to do at the right, the rest behind buttons. */
const inline = css`
  .detail--inline {
    gap: 0.4rem;
    font-size: 0.875em;
  }
  .row__detail .detail--inline, .entry__detail .detail--inline {
    padding-block: 0.6rem 0.3rem;
  }
  .detail__columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem 2rem;
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
  .detail--inline .detail__duties {
    gap: 0.25rem;
  }
  .detail--inline .duties__list {
    gap: 0;
  }
  /* Whole behind the button of the dates. */
  .detail__what {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .more {
    display: grid;
    gap: 0.75rem;
    border-block-start: 1px solid var(--_grid-color);
    padding-block-start: 0.25rem;
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
    min-block-size: 1.75rem;
    color: var(--_link-color);
    font-size: 0.9375em;
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
  .more--all .more__part[hidden] {
    display: grid;
  }
  @media (pointer: coarse) {
    .duty__summary, .more__button, summary.detail__subheading, .detail__steps > summary {
      min-block-size: 44px;
    }
    .duty__summary {
      padding-block: 0.6rem;
    }
    .detail__bullets .link {
      min-block-size: 44px;
    }
  }
  @container (inline-size >= 44rem) {
    .detail__columns {
      grid-template-columns: minmax(0, 9fr) minmax(0, 13fr);
    }
    .detail--inline .detail__header {
      position: static;
    }
    .detail--inline .detail__header .detail__heading {
      padding-inline-end: 0;
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
    /* With room, what to do stands beside when and for whom. */
    .row__detail .detail:not(.detail--inline), .entry__detail .detail:not(.detail--inline) {
      display: block;
      columns: 2;
      column-gap: 2rem;
    }
    .detail:not(.detail--inline) .detail__header {
      column-span: all;
    }
    .row__detail .detail:not(.detail--inline) .detail__section, .entry__detail .detail:not(.detail--inline) .detail__section {
      margin-block-start: 1rem;
      break-inside: avoid;
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
    .duty::details-content, .stage::details-content, .detail__steps::details-content, details.detail__section::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .duty__summary::before {
      content: '☐';
      content: '☐' / '';
    }
    .duty, .date, .stage {
      break-inside: avoid;
    }
  }
`;

/** Details of one law, in a column or below a row. */
export const detailStyles: CSSResultGroup = [detail, inline, stagesStyles];
