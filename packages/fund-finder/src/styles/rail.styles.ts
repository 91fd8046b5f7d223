import { css } from 'lit';

/** The filters beside the results, and boxes whose counts stand below each other. */
export const railStyles = css`
  .rail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .rail__set {
    padding-block-end: 0.25rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .rail__set[open] {
    padding-block-end: 0.75rem;
  }
  .rail__name {
    min-block-size: var(--_target-size);
    padding-block: 0.65rem;
    font-weight: 700;
  }
  .check--counted {
    inline-size: 100%;
  }
  .check__label {
    min-inline-size: 0;
  }
  .check__line {
    display: block;
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .check--counted > .check__count {
    flex: none;
    margin-inline-start: auto;
    padding-inline-start: 0.5rem;
  }
`;
