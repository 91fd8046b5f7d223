import { css } from 'lit';

/** The matrix as lists: two by two, or under each other in a narrow column. */
export const listsStyles = css`
  .lists {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .lists--grid {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .lists__key, .jumps, .list--wide {
    grid-column: 1 / -1;
  }
  .lists__key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
    font-size: max(0.8125em, 12px);
    color: var(--_muted-color);
  }
  .lists__key .ruler {
    inline-size: 7.5rem;
    margin: 0 0.5em;
  }
  .jumps {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem;
  }
  .jump {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 0.5rem;
    inline-size: 100%;
    min-block-size: var(--_target-size);
    block-size: 100%;
    padding: 0.3rem 0.75rem;
    border: 1px solid currentColor;
    border-radius: var(--_border-radius);
    background: none;
    color: var(--_link-color);
    font-size: 0.9375em;
    font-weight: 600;
    text-align: start;
  }
  .jump:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
    text-decoration: underline;
  }
  .list {
    padding: 0.75rem 0.8rem 0.5rem;
    border: 1px solid var(--_grid-color);
    border-block-start: 3px solid var(--_color);
    border-radius: var(--_border-radius);
    min-inline-size: 0;
  }
  .list--nu-doen {
    border-block-start-width: 6px;
  }
  .list--volgen {
    border-block-start-width: 1px;
  }
  .list--samen {
    border-block-start: 3px double var(--_color);
  }
  .list__heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .list__subheading {
    padding-block: 0.75rem 0.25rem;
    font-size: 0.9375em;
    font-weight: 700;
    border-block-start: 1px solid var(--_grid-color);
  }
  .list__hint, .list__empty, .elsewhere {
    font-size: max(0.8125em, 12px);
    color: var(--_muted-color);
  }
  .list__hint {
    padding-block-end: 0.4rem;
  }
  .list__empty {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .entry {
    padding-block: 0.5rem 0.4rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .entry > :is(.details, .form) {
    margin-block-start: 0.4rem;
  }
  .entry__row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3rem 0.5rem;
    align-items: start;
  }
  .entry--selected .entry__row {
    box-shadow: inset 4px 0 0 var(--_link-color);
    padding-inline-start: 0.6rem;
  }
  .entry__button {
    border: 0;
    padding: 0;
    background: none;
    min-block-size: 1.5rem;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    overflow-wrap: anywhere;
  }
  /* The whole row is the target, up to the button beside it. */
  .entry__button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .entry__button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .entry__button:focus-visible {
    outline-offset: 2px;
  }
  .entry__line {
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
    color: var(--_muted-color);
    overflow-wrap: break-word;
  }
  .notices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    color: var(--_color);
  }
  .notices__one--influence, .notices__one--changed {
    font-weight: 600;
  }
  .entry .menu {
    position: relative;
    z-index: 1;
    touch-action: auto;
  }
  .ruler {
    grid-column: 1;
    justify-self: stretch;
    inline-size: calc(100% - 1em);
    block-size: 1em;
    margin: 0.1em 0.5em 0;
    overflow: visible;
  }
  .ruler__line {
    stroke: var(--_grid-color);
    stroke-width: 2;
  }
  .ruler__today {
    stroke: var(--_link-color);
    stroke-width: 2.5;
  }
  .elsewhere {
    display: flex;
    gap: 0.4rem;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .elsewhere__button {
    display: block;
    border: 0;
    padding: 0;
    min-block-size: 1.5rem;
    background: none;
    color: var(--_link-color);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .list > .more {
    border-block-start: 1px solid var(--_grid-color);
    inline-size: 100%;
    padding-inline: 0;
    font-size: 0.9375em;
  }
  /* Where text is so large that a button beside it leaves no room for words, it stands below them. */
  @container (inline-size < 17em) {
    .entry__row, .jumps {
      grid-template-columns: minmax(0, 1fr);
    }
    .list {
      padding-inline: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .ruler__line {
      stroke: GrayText;
    }
    .ruler__today {
      stroke: Highlight;
    }
    .entry--selected .entry__row {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .entry {
      break-inside: avoid;
    }
    .list__heading, .list__subheading, .list__hint {
      break-after: avoid;
    }
  }
`;
