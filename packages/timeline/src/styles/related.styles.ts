import { css } from 'lit';

/** What belongs to the chosen law: a line along the rows, an elbow at each that it joins, and words. */
export const relatedStyles = css`
  .row--path::before, .group__header--path::before, .folded--path::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 2px dashed var(--_link-color);
  }
  .row--path-first::before {
    inset-block-start: 14px;
  }
  .row--path-last::before {
    inset-block-end: calc(100% - 14px);
  }
  .row--related::after {
    content: '';
    position: absolute;
    inset-block-start: 14px;
    inset-inline-start: 0;
    inline-size: 7px;
    border-block-start: 2px dashed var(--_link-color);
  }
  .row__related {
    color: var(--_link-color);
    font-size: max(0.75em, 11px);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .row--path::before, .group__header--path::before, .folded--path::before, .row--related::after {
      border-color: Highlight;
    }
  }
  @media print {
    .row--path::before, .group__header--path::before, .folded--path::before, .row--related::after {
      display: none;
    }
  }
`;
