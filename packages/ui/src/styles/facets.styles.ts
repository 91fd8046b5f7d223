import { css } from 'lit';

/** Filters, what was chosen, and the ways out of an empty result: of `facetsView`, `chosenView` and `facetWaysOutView`. */
export const facets = css`
  .filters {
    display: grid;
    gap: 0.75rem;
  }
  .filters__row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .filters__set {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  .filters__hint {
    margin-block-end: 0.25rem;
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .filters__options--columns {
    columns: 18rem;
    column-gap: 1.5rem;
  }
  .filters__options li {
    break-inside: avoid;
  }
  .check {
    display: flex;
    align-items: start;
    gap: 0.6rem;
    min-block-size: max(2.25rem, 36px);
    padding-block: 0.4rem;
    line-height: 1.3;
    cursor: pointer;
  }
  .filters__row > .check {
    align-items: center;
    min-block-size: var(--_target-size);
  }
  .check__box {
    flex: none;
    inline-size: max(1.25rem, 20px);
    block-size: max(1.25rem, 20px);
    margin: 0;
    accent-color: var(--_link-color);
  }
  .check:hover .check__label {
    text-decoration: underline;
  }
  .check__box:focus-visible {
    outline-offset: 2px;
  }
  .check__count {
    position: relative;
    margin-inline-start: 0.25rem;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted-color);
  }
  .check--off {
    color: var(--_muted-color);
    cursor: default;
  }
  .check--off .check__box {
    opacity: 0.45;
  }
  .check.check--off:hover .check__label {
    text-decoration: none;
  }
  .disclosure--inline > .disclosure__button {
    inline-size: 100%;
    justify-content: center;
  }
  .disclosure--inline > .disclosure__panel {
    margin-block-start: 0.5rem;
    padding: 0.25rem 1rem 0;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
  }
  .filters__fold {
    border-block-start: 1px solid var(--_grid-color);
  }
  .filters__summary {
    min-block-size: var(--_target-size);
    padding-block: 0.65rem;
    font-weight: 600;
  }
  .filters__show {
    position: sticky;
    inset-block-end: 0;
    margin-inline: -1rem;
    padding: 0.75rem 1rem;
    border-block-start: 1px solid var(--_grid-color);
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  .filters__done {
    inline-size: 100%;
    background-color: var(--_action-background-color);
    border-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .filters__done:hover {
    background-color: var(--_action-background-color);
  }
  .chips, .ways__list {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: max(2rem, 32px);
    border: 1px solid var(--_control-border-color);
    border-radius: 1rem;
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
    padding: 0.25rem 0.75rem;
    text-align: start;
    font-size: 0.9375em;
  }
  .chip:hover span {
    text-decoration: line-through;
  }
  .chip__sign {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .chips__clear {
    min-block-size: max(1.5rem, 24px);
    border: 0;
    background: none;
    padding: 0 0.5rem;
    color: var(--_link-color);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
  }
  .chips__clear:hover {
    text-decoration-thickness: 2px;
  }
  .ways {
    display: grid;
  }
  .ways__button {
    text-align: start;
    font-weight: 400;
  }
  .ways__what {
    font-weight: 600;
    font-style: normal;
  }
  @media (pointer: coarse) {
    .check, .chip, .chips__clear {
      min-block-size: var(--_target-size);
    }
    .chip {
      border-radius: 1.5rem;
    }
    .check {
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .check--off, .check--off .check__count {
      color: GrayText;
    }
    .check--off .check__box {
      opacity: 1;
    }
  }
`;
