import { css } from 'lit';

/** The details of one card, and the forms: moving it, an own task, weights. */
export const detailsStyles = css`
  .details, .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    font-size: 0.875em;
    padding: 1rem;
    border: 2px solid var(--_link-color);
    border-radius: var(--_border-radius);
  }
  .details .form {
    padding: 0.75rem 0 0;
    border-width: 1px 0 0;
    border-color: var(--_grid-color);
    border-radius: 0;
    font-size: 1em;
  }
  .details__header {
    position: relative;
  }
  .details__heading, .form__heading {
    padding-inline-end: 2rem;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  .form__heading {
    padding: 0;
  }
  /* One box for the ring of the focus, with room for it between the lines above and below. */
  .details__heading > span, .form__heading > span {
    display: inline-block;
    max-inline-size: 100%;
    outline-offset: 2px;
  }
  .details__heading {
    padding-block: 0.2rem;
  }
  .details__heading > :focus-visible, .form__heading > :focus-visible {
    box-shadow: 0 0 0 1px #fff, 0 0 0 2px #000;
  }
  .details__close {
    position: absolute;
    inset-block-start: -0.75rem;
    inset-inline-end: -0.75rem;
    inline-size: var(--_target-size);
    block-size: var(--_target-size);
    border: 0;
    border-radius: var(--_border-radius);
    background: none;
  }
  .details__close:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .details__meta, .hint {
    font-size: 0.93em;
    color: var(--_muted-color);
  }
  .details__part {
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--_grid-color);
    max-inline-size: 75ch;
  }
  section.details__part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
  }
  details.details__part {
    padding-block-start: 0;
  }
  .details__subheading {
    font-size: 1.07em;
    font-weight: 700;
  }
  summary.details__subheading {
    padding-block: 0.35rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  summary.details__subheading:hover {
    text-decoration: underline;
  }
  .details__part[open] > summary .details__said {
    display: none;
  }
  .details__said {
    font-weight: 400;
    font-size: 0.93em;
    color: var(--_muted-color);
  }
  .details__actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block: 0.25rem;
  }
  .details__answer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .details__answer .field__input {
    max-inline-size: 100%;
    padding-inline: 0.5rem 1.6rem;
  }
  .button--primary, .button--primary:hover {
    border-color: var(--_action-background-color);
    background-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .to-card {
    display: inline;
    max-inline-size: 100%;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    overflow-wrap: anywhere;
    border: 0;
    padding: 0.15rem 0;
    min-block-size: max(1.5rem, 24px);
    background: none;
    text-align: start;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
  }
  .to-card:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .notice {
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control-border-color);
    border-inline-start-width: 6px;
    border-radius: var(--_border-radius);
  }
  .influence {
    display: flex;
    gap: 0.4rem;
    color: var(--_influence-color);
  }
  .megaphone {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.2em;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .inputs {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-end: 0.5rem;
  }
  .inputs th, .inputs td {
    padding: 0.35rem 0.5rem 0.35rem 0;
    border-block-end: 1px solid var(--_grid-color);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .inputs tbody th {
    /* As wide as its longest word. */
    inline-size: 1%;
    font-weight: 600;
    overflow-wrap: normal;
    hyphens: manual;
  }
  .work, .begin {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 0.6rem 1rem;
    align-items: start;
    padding-block-end: 0.5rem;
  }
  .begin {
    grid-template-columns: repeat(auto-fit, minmax(min(6.75rem, 100%), 12rem));
    column-gap: 0.5rem;
    padding-block-end: 0;
  }
  .begin .field__input {
    padding-inline: 0.5rem 1.6rem;
  }
  textarea.field__input {
    font: inherit;
    color: inherit;
    resize: vertical;
  }
  .tick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6rem;
    align-items: center;
    align-self: center;
    min-block-size: var(--_target-size);
    font-weight: 600;
  }
  .tick .hint {
    grid-column: 2;
    font-weight: 400;
  }
  .tick input, .choice input {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--_link-color);
  }
  .choices, .begin, .weights__group {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 0.5rem;
  }
  .choices legend, .begin legend, .weights__group legend {
    padding: 0 0 0.3rem;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    gap: 0 0.75rem;
    min-block-size: var(--_target-size);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    cursor: pointer;
  }
  .choice input {
    grid-row: span 2;
    align-self: center;
  }
  .choice__text {
    color: var(--_muted-color);
  }
  .choice:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .choice:has(:checked) {
    border-color: var(--_link-color);
    box-shadow: inset 0 0 0 1px var(--_link-color);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .mistake {
    color: var(--_error-border-color);
    font-weight: 600;
  }
  .mistake:empty {
    display: none;
  }
  .field__input[aria-invalid='true'] {
    border-color: var(--_error-border-color);
    border-width: 2px;
  }
  .weights__preview {
    display: grid;
    gap: 0.4rem;
    padding: 0.75rem;
    border-radius: var(--_border-radius);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .weights__preview .inputs {
    max-inline-size: 26rem;
  }
  .weights__preview tbody th {
    inline-size: 60%;
  }
  /* What moves stands beside what moves it, and stays in sight. */
  @container (inline-size >= 62.5rem) {
    .weights {
      grid-template-columns: minmax(0, 1fr) minmax(20rem, 24rem);
      column-gap: 1.5rem;
    }
    .weights > * {
      grid-column: 1;
    }
    .weights > .weights__preview {
      grid-area: 3 / 2 / span 4;
      align-self: start;
      position: sticky;
      inset-block-start: 1rem;
    }
  }
  .said {
    display: grid;
    gap: 0.25rem;
  }
  .said dt {
    font-weight: 600;
  }
  p.said, .said dd {
    white-space: pre-wrap;
  }
  @media not (pointer: coarse) {
    .details__actions .button, .work .field__input:not(textarea), .begin .field__input {
      min-block-size: max(2.25rem, 36px);
      padding-block: 0.2rem;
    }
  }
  @media (pointer: coarse) {
    summary.details__subheading {
      align-content: center;
      min-block-size: var(--_target-size);
    }
    .to-card {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_target-size);
    }
  }
  @media (forced-colors: active) {
    .button--primary {
      border-width: 4px;
    }
    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .details, .form {
      border-color: Highlight;
    }
  }
  @media print {
    .details {
      border-width: 1px;
      break-inside: auto;
    }
    .source::after {
      content: ' (' attr(href) ')';
    }
    summary.details__subheading {
      list-style: none;
    }
  }
`;
