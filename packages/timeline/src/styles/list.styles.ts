import { css } from 'lit';

/** All dates as a list. */
export const listStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .list__summary {
    display: list-item;
    min-block-size: var(--_target-size);
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    font-weight: 600;
  }
  .list__today {
    padding: 0.3rem 0.75rem;
    border-radius: var(--_border-radius);
    background-color: var(--_today-background-color);
    color: var(--_today-color);
    font-weight: 600;
  }
  .list__year {
    padding-block: 0.25rem 0.2rem;
    border-block-end: 2px solid var(--_line-color);
    font-weight: 700;
  }
  /* A year after another stands apart; the first one follows the line of today. */
  section + section > .list__year {
    margin-block-start: 0.75rem;
  }
  .entry {
    border-block-end: 1px solid var(--_grid-color);
  }
  .entry__button {
    display: flex;
    gap: 0.6rem;
    inline-size: 100%;
    min-block-size: var(--_target-size);
    border: 0;
    background: none;
    padding: 0.5rem 0.25rem;
    font-size: 0.9375em;
    text-align: start;
  }
  .entry__button .icon {
    margin-block-start: 0.2em;
  }
  .entry--tasks .entry__button .icon {
    color: var(--_link-color);
  }
  .entry--closing .entry__button .icon {
    color: var(--_influence-color);
  }
  .entry__text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.35;
    hyphens: manual;
    overflow-wrap: break-word;
  }
  .entry__date {
    font-weight: 700;
  }
  .entry__button:hover .entry__law {
    text-decoration: underline;
  }
  .entry__meta {
    font-size: 0.87em;
    color: var(--_muted-color);
  }
  .entry__tasks {
    color: var(--_link-color);
    font-weight: 700;
    white-space: nowrap;
  }
  .entry__arrow {
    flex: none;
    align-self: start;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
    margin-block-start: 0.45em;
    margin-inline: 0.25em;
  }
  .entry--open .entry__arrow {
    rotate: 135deg;
  }
  .entry__detail {
    padding-block-end: 0.75rem;
  }
  .table__date {
    white-space: nowrap;
  }
  th .detail__meta {
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .list__today {
      border: 2px solid Highlight;
    }
    .entry--tasks .entry__button .icon, .entry--closing .entry__button .icon {
      color: ButtonText;
    }
  }
  @media print {
    .list__today {
      border: 1px solid currentColor;
      background: none;
      color: inherit;
    }
    .entry {
      break-inside: avoid;
    }
    .entry__arrow {
      display: none;
    }
    .list__past:not([open])::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
