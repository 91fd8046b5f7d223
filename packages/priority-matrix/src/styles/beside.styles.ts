import { css } from 'lit';

/** The lists beside and under the matrix. */
export const besideStyles = css`
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    align-content: start;
    padding: 1rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    font-size: 0.875em;
    container-type: inline-size;
  }
  .beside__heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .beside__subheading {
    padding-block-start: 0.5rem;
    font-weight: 700;
  }
  .beside__count {
    font-weight: 400;
    color: var(--_muted-color);
  }
  .beside__counts {
    color: var(--_muted-color);
  }
  .beside__item {
    padding-block: 0.35rem;
    border-block-start: 1px solid var(--_grid-color);
    break-inside: avoid;
  }
  .beside__list--already > .beside__item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    align-items: center;
  }
  .beside .to-card {
    font-weight: 400;
  }
  .answer.field__input {
    inline-size: 7.75em;
    padding-inline-start: 0.5rem;
  }
  .for-us.field__input {
    inline-size: auto;
    max-inline-size: 100%;
  }
  /* WebKit lets the words of a narrow field hang out of it. */
  .for-us.field__input {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    padding-inline: 0.5rem 1.6rem;
  }
  .answer--open.field__input {
    border-width: 2px;
    border-color: currentColor;
    font-weight: 700;
  }
  .answer--none.field__input {
    border-style: dashed;
    color: var(--_muted-color);
  }
  .beside__more {
    justify-self: start;
    min-block-size: var(--_target-size);
    border: 0;
    padding: 0;
    background: none;
    color: var(--_link-color);
    font-weight: 700;
    text-align: start;
  }
  .beside__more:hover {
    text-decoration: underline;
  }
  @media not (pointer: coarse) {
    .answer.field__input {
      min-block-size: max(2rem, 32px);
      padding-block: 0.1rem;
    }
    .beside__more {
      min-block-size: max(2rem, 32px);
    }
  }
  @container (inline-size >= 38rem) {
    /* Down the first column, then down the second: read in the order in which it stands. */
    .beside__list--already {
      columns: 2;
      column-gap: 1.75rem;
    }
  }
  @media print {
    .beside {
      border: 0;
      padding: 0;
    }
    .beside__list--already {
      columns: 2;
      column-gap: 1.75rem;
    }
    .answer.field__input, .for-us.field__input {
      appearance: none;
      border-color: transparent;
      background-image: none;
      min-block-size: 0;
    }
  }
`;
