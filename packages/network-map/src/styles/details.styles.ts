import { css } from 'lit';

/** The details of a network or an organisation, and what all words of the map have in common: names, parts, rows, folds. */
export const detailsStyles = css`
  .details {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 1rem;
    border: 2px solid var(--_line-color);
    border-radius: var(--_border-radius);
    /* Beside a picture it has less room than the widget. */
    container-type: inline-size;
  }
  .details__header, .part, .claim {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
  }
  .details__heading {
    padding-inline-end: 2.5rem;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  /* One box for the ring of the focus. */
  .details__heading > span {
    display: inline-block;
    max-inline-size: 100%;
    outline-offset: 2px;
  }
  .details__heading > :focus-visible {
    box-shadow: 0 0 0 1px #fff, 0 0 0 2px #000;
  }
  .details__close {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.25rem;
    inline-size: var(--_target-size);
    block-size: var(--_target-size);
    border: 0;
    border-radius: var(--_border-radius);
    background: none;
  }
  /* Around it there is no room: the two rings lie within, with the theme's outline between them. */
  .details__close:focus-visible {
    outline-offset: -4px;
    box-shadow: inset 0 0 0 2px #fff, inset 0 0 0 6px #000;
  }
  .details__close:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .details .part {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .part p, .part li {
    max-inline-size: 75ch;
  }
  .part__heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .meta {
    font-size: max(0.875em, 12px);
    color: var(--_muted-color);
  }
  .meta .meta {
    font-size: inherit;
    color: inherit;
  }
  .name {
    max-inline-size: 100%;
    min-block-size: var(--_target-size);
    border: 0;
    padding: 0;
    background: none;
    color: var(--_link-color);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  .name:hover, .link:hover {
    text-decoration-thickness: 2px;
  }
  .name:focus-visible, .link:focus-visible {
    outline-offset: 2px;
    /* Narrow, for words stand close by. */
    box-shadow: 0 0 0 1px #fff, 0 0 0 5px #000;
  }
  .link {
    overflow-wrap: anywhere;
  }
  .lines, .claims {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15rem;
  }
  /* A name is as high as a thumb: what is said of it stands beside it, in lines of its own. */
  .lines > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
  }
  /* On a line of its own it stays nearer to its name than to the next. */
  .lines > li > .name + .meta {
    margin-block: -0.35rem 0.35rem;
  }
  .lines .link {
    display: inline-block;
    padding-block: 0.1rem;
  }
  .claims {
    gap: 0.75rem;
  }
  .claims > li, .lines > li > .claim, .names > li {
    max-inline-size: 100%;
  }
  .claims > li {
    display: grid;
    gap: 0.25rem;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .rows {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.5rem 1.25rem;
    margin: 0;
  }
  .rows dt {
    font-size: max(0.875em, 12px);
    color: var(--_muted-color);
  }
  .rows__line {
    display: block;
  }
  .routes {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.4rem;
    padding-inline-start: 1.5rem;
    list-style: decimal;
  }
  .stale {
    padding-inline-start: 0.6rem;
    border-inline-start: 6px solid var(--_error-border-color);
  }
  .fold__name {
    min-block-size: var(--_target-size);
    padding-block: 0.6rem;
    font-weight: 600;
  }
  .fold__heading {
    display: inline-block;
    max-inline-size: calc(100% - 1.1em);
    vertical-align: top;
  }
  .fold__name:hover {
    text-decoration: underline;
  }
  @media (pointer: coarse) {
    .link {
      display: inline-block;
      padding-block: 0.75rem;
    }
  }
  @media (forced-colors: active) {
    .details {
      border-color: Highlight;
    }
  }
  @media print {
    .lines > li > .name + .meta {
      margin-block: 0;
    }
    .name {
      min-block-size: 0;
      color: inherit;
      text-decoration: none;
    }
    .part, .rows > div, .claims > li {
      break-inside: avoid;
    }
  }
`;
