import { css, type CSSResultGroup } from 'lit';
import { detailInlineStyles } from './detail-inline.styles.ts';
import { stagesStyles } from './stages.styles.ts';

const detail = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    font-size: 0.875em;
  }
  .row__detail .detail, .entry__detail .detail {
    border: 1px solid var(--_grid-color);
    border-inline-start: 4px solid var(--_link-color);
    border-radius: var(--_border-radius);
    padding: 1rem;
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  .detail__header {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    overflow-wrap: anywhere;
  }
  .detail__header .detail__heading {
    padding-inline-end: 3rem;
  }
  .detail__heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    hyphens: auto;
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
    --_link-color: var(--_strong-link-color);
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
    font-size: 1.07em;
    font-weight: 700;
  }
  summary.detail__subheading, .detail__steps > summary, .detail__for > summary {
    display: list-item;
    min-block-size: max(1.75rem, 28px);
  }
  .detail__for > summary {
    min-block-size: max(1.5rem, 24px);
  }
  .detail__steps > summary {
    color: var(--_link-color);
    font-weight: 600;
  }
  summary.detail__subheading:hover, .detail__steps > summary:hover, .detail__for > summary:hover strong {
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
    font-size: 0.93em;
    color: var(--_muted-color);
  }
  .detail__stale {
    font-weight: 700;
    color: var(--_color);
  }
  .detail__next {
    font-size: 1.07em;
    line-height: 1.3;
  }
  .detail__bullets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  /* Its sign stays beside the first line of a long name. */
  .detail__bullets .link {
    vertical-align: top;
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
  .detail__ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .detail__ways > li > * {
    display: inline-flex;
    align-items: center;
    min-block-size: max(1.5rem, 24px);
  }
  .detail__actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .detail__actions .button {
    min-block-size: max(2.25rem, 36px);
    padding: 0.2rem 0.6rem;
    font-size: 0.93em;
  }
  .detail__dates {
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
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 8%, transparent);
    box-shadow: -0.5rem 0 0 color-mix(in srgb, var(--_link-color) 8%, transparent);
    outline: 1px solid transparent;
  }
  .source {
    overflow-wrap: anywhere;
  }
`;

/** Details of one law, in a column or below a row. */
export const detailStyles: CSSResultGroup = [detail, detailInlineStyles, stagesStyles];
