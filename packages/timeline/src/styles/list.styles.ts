import { css } from 'lit';

/** All dates as a list. */
export const listStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
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
    padding: 0.4rem 0.75rem;
    border-radius: var(--_border-radius);
    background-color: var(--_today-background-color);
    color: var(--_today-color);
    font-weight: 600;
  }
  .list__year {
    margin-block-start: 0.75rem;
    padding-block-end: 0.25rem;
    border-block-end: 2px solid var(--_line-color);
    font-weight: 700;
  }
  .entry {
    border-block-end: 1px solid var(--_grid-color);
  }
  .entry__button {
    display: flex;
    gap: 0.75rem;
    inline-size: 100%;
    min-block-size: var(--_target-size);
    border: 0;
    background: none;
    padding: 0.6rem 0.25rem;
    text-align: start;
  }
  .entry__button .icon {
    margin-block-start: 0.2em;
  }
  .entry__text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .entry__date {
    font-weight: 700;
  }
  .entry__law {
    font-weight: 600;
    color: var(--_link-color);
  }
  .entry__button:hover .entry__law {
    text-decoration: underline;
  }
  .entry__meta {
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .entry__arrow {
    align-self: center;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
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
  @media (forced-colors: active) {
    .list__today {
      border: 2px solid Highlight;
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
