import { css } from 'lit';

/** The walk through the procedure. */
export const explainStyles = css`
  .explain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    border: 2px solid var(--_link-color);
    border-radius: var(--_border-radius);
    padding: clamp(0.75rem, 3cqi, 1.5rem);
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  .explain__text {
    max-inline-size: 70ch;
  }
  .explain__choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: end;
  }
  .explain__choice .field {
    max-inline-size: 26rem;
    flex: 1 1 14rem;
  }
  /* WebKit lets the words of a list stick out of it. */
  .explain__choice .field__input {
    overflow: clip;
    text-overflow: ellipsis;
  }
  .explain__choice .link {
    min-block-size: var(--_target-size);
  }
  .explain__bar {
    display: grid;
    gap: 0.4rem;
  }
  .explain__summary {
    min-block-size: var(--_target-size);
    padding-block: 0.5rem;
    border-block-end: 2px solid var(--_line-color);
  }
  .explain__summary:hover .explain__phase-title {
    text-decoration: underline;
  }
  .explain__phase-title {
    display: inline;
    font-size: 1.125em;
    font-weight: 700;
  }
  .explain__count {
    margin-inline-start: 0.75rem;
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .explain__steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    padding-block: 0.75rem;
  }
  .explain__step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    border-inline-start: 3px solid var(--_grid-color);
    padding-inline-start: 0.9rem;
  }
  .explain__number {
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .explain__number::first-letter {
    text-transform: uppercase;
  }
  .explain__stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    break-inside: avoid;
  }
  .explain__stage-title {
    font-weight: 700;
    break-after: avoid;
  }
  .explain__level {
    margin-inline-start: 0.35rem;
    border: 1px solid var(--_line-color);
    border-radius: var(--_border-radius);
    padding: 0.05rem 0.35rem;
    font-size: max(0.75em, 11px);
    font-weight: 400;
    display: inline-block;
  }
  .explain__label {
    font-weight: 600;
  }
  .explain__law, .explain__do {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    font-size: 0.9375em;
    max-inline-size: 75ch;
  }
  .explain__law {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
    padding: 0.6rem 0.75rem;
    border-radius: var(--_border-radius);
  }
  .explain__dates {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .explain__source, .explain__missing {
    font-size: 0.9em;
    color: var(--_muted-color);
  }
  @container (inline-size >= 60rem) {
    .explain__stage {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      column-gap: 2rem;
      align-items: start;
    }
    .explain__stage-title {
      grid-column: 1 / -1;
    }
    .explain__text, .explain__do {
      grid-column: 1;
    }
    .explain > .explain__text {
      grid-column: auto;
    }
    .explain__law, .explain__missing {
      grid-column: 2;
      grid-row: 2 / span 2;
    }
  }
  @media (forced-colors: active) {
    .explain__law {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .explain {
      border: 0;
      padding: 0;
    }
    .explain__phase::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
