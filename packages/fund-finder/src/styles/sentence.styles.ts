import { css } from 'lit';

/** The fill-in sentence and the questions behind its slots. */
export const sentenceStyles = css`
  .sentence {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }
  .sentence__text {
    font-size: 1.0625em;
    line-height: 3.1;
  }
  .sentence__text > .disclosure {
    display: inline-block;
    max-inline-size: 100%;
  }
  .sentence__text .disclosure__button {
    max-inline-size: 100%;
    border-block-end: 3px solid var(--_link-color);
    background: linear-gradient(var(--_background-color), var(--_background-color)) Canvas;
    line-height: 1.3;
    text-align: start;
  }
  .sentence__text .disclosure__panel {
    font-size: max(0.9375em, 13px);
    line-height: 1.4;
  }
  .slot__text {
    font-weight: 700;
  }
  .slot__text--empty {
    font-weight: 400;
    color: var(--_muted-color);
  }
  .slot__question {
    padding: 0 0 0.4rem;
    font-weight: 700;
  }
  /* The list of names lies over what is below it, also past the end of its panel. */
  .sentence .disclosure__panel:has(.combobox) {
    overflow: visible;
  }
  .slot__numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    padding-block: 0.25rem 0.5rem;
  }
  .slot__number {
    inline-size: 6em;
  }
  .sentence__told {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .sentence__answered {
    font-size: 0.9375em;
    color: var(--_muted-color);
  }
  .sentence .disclosure--inline {
    margin-block-start: 0.4rem;
  }
  .sentence .disclosure--inline > .disclosure__panel {
    background: linear-gradient(var(--_background-color), var(--_background-color)) Canvas;
  }
  .question {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .question:first-child {
    border-block-start: 0;
  }
  .question__skip {
    margin-block-start: 0.5rem;
  }
  @media (forced-colors: active) {
    .slot__text--empty {
      font-style: italic;
    }
  }
`;
