import { css } from 'lit';

/** The four questions above the picture. */
export const questionsStyles = css`
  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    padding: 0.75rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    background-color: var(--_subtle-background-color);
  }
  .questions__told {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .questions .disclosure {
    margin-block-start: 0.4rem;
  }
  .questions .disclosure__button {
    inline-size: auto;
  }
  .questions .disclosure__panel {
    background: linear-gradient(var(--_background-color), var(--_background-color)) Canvas;
  }
  /* The list of names lies over what is below it, also past the end of the panel. */
  .questions .disclosure__panel:has(.combobox) {
    overflow: visible;
  }
  .question {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .question:first-child {
    border-block-start: 0;
  }
  .question__name {
    padding: 0 0 0.4rem;
    font-weight: 700;
  }
  .question .check {
    align-items: center;
    min-block-size: var(--_target-size);
  }
  .question .field__input.question__hours {
    inline-size: 8em;
  }
  .question__hours[aria-invalid='true'] {
    border-color: var(--_error-border-color);
    border-width: 2px;
  }
  .field:has([aria-invalid='true']) + .filters__hint {
    color: var(--_error-border-color);
    font-weight: 600;
  }
  .question__skip {
    margin-block-start: 0.5rem;
  }
`;
