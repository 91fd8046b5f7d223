import { css } from 'lit';

/** The four questions above the picture. */
export const questionsStyles = css`
  .questions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .questions__told {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .questions > .disclosure {
    display: contents;
  }
  .questions .disclosure__button {
    inline-size: auto;
  }
  .questions .disclosure__panel {
    flex: 1 1 100%;
    /* Not as wide as what is in it. */
    min-inline-size: 0;
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
