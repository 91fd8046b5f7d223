import { css } from 'lit';

/** The three answers above the matrix, and what is said of a crowded box. */
export const answersStyles = css`
  .answers {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.75rem;
  }
  .answers__item {
    display: grid;
    min-inline-size: 0;
  }
  .answers__box {
    display: flex;
    align-items: flex-start;
    padding: 0.5rem 0.75rem;
    min-inline-size: 0;
    font-size: 0.9375em;
    line-height: 1.4;
    text-align: start;
    overflow-wrap: break-word;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    background: none;
  }
  .answers__text {
    flex: 1;
    min-inline-size: 0;
  }
  .answers__full strong {
    font-weight: 700;
  }
  .answers__short {
    display: none;
  }
  .answers__short strong {
    font-weight: 600;
  }
  .answers__arrow, .answers__filter {
    font-weight: 600;
    color: var(--_link-color);
  }
  .answers__filter {
    display: inline-block;
    font-size: 0.9375em;
  }
  .answers__box--none {
    border-style: dashed;
    color: var(--_muted-color);
  }
  .answers__box--none strong {
    font-weight: 400;
  }
  .answers__box--button {
    min-block-size: var(--_target-size);
    border-color: var(--_control-border-color);
  }
  .answers__box--button:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .answers__box--button:hover strong, .answers__box--button:hover .answers__short {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .answers__box--button[aria-pressed='true'] {
    border: 2px solid var(--_link-color);
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 10%, transparent);
    box-shadow: inset 4px 0 0 var(--_link-color);
  }
  /* The ring of the focus goes before the bar of the pressed answer. */
  .answers__box--button[aria-pressed='true']:focus-visible {
    box-shadow: 0 0 0 2px #fff, 0 0 0 4px #000;
  }
  .crowded {
    font-size: 0.875em;
  }
  .crowded strong {
    font-weight: 700;
  }
  .crowded__summary {
    min-block-size: 1.75rem;
    padding-block: 0.25rem;
    inline-size: fit-content;
    cursor: pointer;
    color: var(--_link-color);
    font-weight: 600;
  }
  .crowded__questions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 0.25rem 1.5rem;
  }
  .crowded__why {
    color: var(--_muted-color);
  }
  @media (pointer: coarse) {
    .crowded__summary {
      min-block-size: var(--_target-size);
      padding-block: 0.75rem;
    }
  }
  @container (inline-size < 67.25rem) {
    .answers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .answers__item:first-child {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 36rem) {
    .answers {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
    }
    .answers__box {
      align-items: center;
      padding: 0.25rem 0.6rem;
      line-height: 1.25;
    }
    .answers__full {
      display: none;
    }
    .answers__short {
      display: inline;
    }
  }
  /* The title is cut off where the day has room before it: not where the text is so large that the day itself needs the lines. */
  @container (17em <= inline-size < 36rem) {
    .answers__short {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    .answers__arrow {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .answers__box--button[aria-pressed='true'] {
      border: 4px solid Highlight;
    }
  }
  @media print {
    .answers {
      grid-template-columns: minmax(0, 1fr);
    }
    .answers__box {
      break-inside: avoid;
    }
    .answers__full {
      display: inline;
    }
    .answers__box .answers__short, .answers__box .answers__arrow, .answers__box .answers__filter {
      display: none;
    }
  }
`;
