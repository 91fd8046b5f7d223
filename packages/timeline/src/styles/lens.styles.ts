import { css } from 'lit';

/** What the lenses have in common: a title, and beside it the way to close. */
export const lensStyles = css`
  .explain__header, .contract__header, .compare__header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: start;
    justify-content: space-between;
  }
  .explain__title, .contract__title, .compare__title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
`;
