import { css } from 'lit';

/** Buttons, those that read as a link, fields, the toolbar, status messages and tables. */
export const controls = css`
  .button, .segmented__option, .field__input {
    min-block-size: var(--_target-size);
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    background-color: var(--_background-color);
    padding: 0.4rem 0.75rem;
  }
  .button, .segmented__option {
    color: var(--_link-color);
    border-color: currentColor;
    border-width: 2px;
    font-weight: 600;
  }
  .button:hover, .segmented__option:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
    text-decoration: underline;
  }
  /* A link that looks like a button has its words in the middle too. */
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    text-decoration: none;
  }
  .button[aria-disabled='true'] {
    color: var(--_muted-color);
    cursor: default;
  }
  /* A button that reads as a link does. */
  :where(button).link {
    border: 0;
    padding: 0;
    min-block-size: max(1.5rem, 24px);
    background: none;
    color: var(--_link-color);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .segmented {
    display: flex;
    flex-wrap: wrap;
  }
  .segmented__option {
    border-radius: 0;
    margin-inline-start: -2px;
    padding-inline: 0.7rem;
  }
  .segmented__option:first-child {
    margin-inline-start: 0;
    border-start-start-radius: var(--_border-radius);
    border-end-start-radius: var(--_border-radius);
  }
  .segmented__option:last-child {
    border-start-end-radius: var(--_border-radius);
    border-end-end-radius: var(--_border-radius);
  }
  .button--quiet {
    border-width: 1px;
    border-color: var(--_control-border-color);
    color: inherit;
    font-weight: 400;
  }
  .segmented__option[aria-pressed='true'] {
    background-color: var(--_action-background-color);
    border-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .segmented__option:focus-visible {
    position: relative;
    z-index: 1;
  }
  .toolbar, .toolbar__row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: end;
  }
  .toolbar {
    padding: 0.75rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .toolbar__row {
    flex: 1 1 100%;
    justify-content: space-between;
  }
  .field {
    display: grid;
    gap: 0.2rem;
    min-inline-size: 0;
  }
  .field--search {
    position: relative;
    flex: 2 1 11rem;
  }
  .field__sign {
    position: absolute;
    inset-block-start: calc(50% - 0.5em);
    inset-inline-start: 0.75rem;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: var(--_muted-color);
    stroke-width: 2;
    stroke-linecap: round;
    pointer-events: none;
  }
  .field--search > .field__input {
    padding-inline-start: calc(1.25rem + 1em);
  }
  .field__input::placeholder {
    color: var(--_muted-color);
    opacity: 1;
  }
  .field__label {
    font-size: 0.875em;
    font-weight: 600;
  }
  .field__input {
    inline-size: 100%;
    min-inline-size: 0;
  }
  select.field__input {
    padding-inline-end: 2rem;
    /* The arrow, in the colour of the text. */
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(135deg, currentColor 50%, transparent 50%);
    background-position: right 1.1em center, right 0.75em center;
    background-size: 0.35em 0.35em;
    background-repeat: no-repeat;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: center;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_control-border-color);
    border-inline-start-width: 6px;
    border-radius: var(--_border-radius);
  }
  .status--error {
    border-color: var(--_error-border-color);
  }
  .status__message {
    flex: 1 1 18rem;
    max-inline-size: 65ch;
  }
  .table-scroller {
    overflow-x: auto;
  }
  .table {
    inline-size: 100%;
    /* Narrower than this it scrolls in its own box: columns of a few letters help nobody. */
    min-inline-size: 46rem;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .table__caption {
    text-align: start;
    font-weight: 600;
    padding-block: 0.5rem;
  }
  .table th, .table td {
    text-align: start;
    vertical-align: top;
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--_grid-color);
    overflow-wrap: anywhere;
  }
  /* What a row is about is not broken in the middle of a word: there is room to scroll. */
  .table tbody th {
    overflow-wrap: break-word;
  }
  .table td {
    min-inline-size: 7rem;
  }
  .table thead th {
    border-block-end: 2px solid var(--_line-color);
    white-space: nowrap;
  }
  .table__sort {
    border: 0;
    background: none;
    padding: 0;
    min-block-size: max(1.5rem, 24px);
    font-weight: 600;
    text-align: start;
  }
  .table__sort:hover {
    text-decoration: underline;
  }
  .table__arrow {
    margin-inline-start: 0.35em;
    font-size: 0.8em;
  }
  @media (forced-colors: active) {
    select.field__input {
      appearance: auto;
      background-image: none;
    }
    .segmented__option[aria-pressed='true'] {
      background-color: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
    /* Nothing scrolls on paper: what does not fit is cut off. */
    .table-scroller {
      overflow: visible;
    }
    .table, .table td {
      min-inline-size: 0;
    }
    .table tbody th {
      overflow-wrap: anywhere;
    }
  }
`;
