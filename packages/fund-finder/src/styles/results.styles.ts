import { css } from 'lit';

/** Around the cards: counts, order, groups, and how a query was understood. */
export const resultsStyles = css`
  .results, .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .results {
    /* Beside a rail the cards have less room than the widget. */
    container-type: inline-size;
    align-content: start;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  .summary__counts {
    font-size: 1.125em;
    font-weight: 700;
  }
  .summary__sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
  }
  .summary__sort .field__input {
    flex: 1 1 8rem;
    inline-size: auto;
  }
  .summary__sort .field__label {
    font-weight: 400;
  }
  .understood__line {
    display: block;
    color: var(--_muted-color);
  }
  .group__heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  /* What was there before the visitor typed: see FinderContext.before. */
  .group[hidden], .cards--first-1 > :nth-child(n + 2), .cards--first-2 > :nth-child(n + 3) {
    display: none;
  }
  .group + .group {
    padding-block-start: 0.75rem;
    border-block-start: 2px solid var(--_line-color);
  }
  .group__count {
    font-weight: 400;
    color: var(--_muted-color);
  }
  .group__hint {
    color: var(--_muted-color);
  }
  .group__fold {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    inline-size: 100%;
    min-block-size: var(--_target-size);
    border: 0;
    padding: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
  }
  .group__fold:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .group__arrow {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .group__fold[aria-expanded='true'] .group__arrow {
    rotate: 180deg;
  }
  .more, .closed {
    justify-self: start;
  }
`;
