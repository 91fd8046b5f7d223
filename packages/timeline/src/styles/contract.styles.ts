import { css } from 'lit';

/** The contract lens: a form and what follows from it. */
export const contractStyles = css`
  .contract {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  .contract__text {
    max-inline-size: 75ch;
  }
  .contract__form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9rem 1.5rem;
    align-items: start;
    padding: 1rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .contract__start {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.75rem;
    margin: 0;
    border: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .contract__start legend {
    padding: 0;
    margin-block-end: 0.2rem;
  }
  .contract__start .field__label {
    font-weight: 600;
  }
  .contract__start .contract__field > .field__label {
    font-weight: 400;
  }
  /* Below each other where large letters leave no room for two. */
  .contract__start .contract__field {
    flex: 1 1 8rem;
  }
  .contract__field {
    align-content: start;
    max-inline-size: 16rem;
  }
  .contract__form > .contract__field {
    /* Level with the fields of the first group, which have a legend above them. */
    padding-block-start: 1.5em;
  }
  .contract__hint {
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .contract__error {
    font-size: 0.875em;
    font-weight: 600;
  }
  .contract__field--wrong .field__input {
    border: 2px solid var(--_error-border-color);
  }
  .contract__buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block-start: 2.9em;
  }
  .contract__submit {
    background-color: var(--_action-background-color);
    border-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .contract__submit:hover {
    color: var(--_link-color);
  }
  .contract__runs {
    font-weight: 600;
  }
  .contract__subtitle {
    font-size: 1.0625em;
    font-weight: 700;
    padding-block: 0.25rem;
    border-block-end: 2px solid var(--_line-color);
  }
  .contract__group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }
  .contract__law {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem 2rem;
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--_grid-color);
    font-size: 0.9375em;
    break-inside: avoid;
  }
  .contract__name {
    font-weight: 700;
  }
  .contract__dates {
    display: grid;
    align-content: start;
    gap: 0.25rem;
  }
  .contract__date {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    justify-content: space-between;
  }
  .contract__date p {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .contract__inside {
    border: 1.5px solid var(--_line-color);
    border-radius: var(--_border-radius);
    padding: 0 0.35rem;
    display: inline-block;
  }
  .contract__inside--certainly {
    font-weight: 700;
    border-color: var(--_link-color);
  }
  .contract__inside--possibly {
    border-style: dashed;
  }
  .contract__label {
    font-weight: 600;
  }
  @container (inline-size >= 56rem) {
    .contract__law {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
    }
    .contract__name {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 36rem) {
    .contract__start, .contract__form > .contract__field {
      flex: 1 1 100%;
    }
    .contract__field {
      max-inline-size: none;
    }
    .contract__form > .contract__field, .contract__buttons {
      padding-block-start: 0;
    }
  }
  @media (pointer: coarse) {
    .contract__date .link, .contract__name .link {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .contract__field--wrong .field__input {
      border-style: double;
      border-width: 4px;
    }
  }
`;
