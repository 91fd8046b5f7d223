import { css } from 'lit';

/** The details of one fund. */
export const detailsStyles = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: 1rem;
    border: 2px solid var(--_link-color);
    border-radius: var(--_border-radius);
  }
  .details__header {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
  }
  .details__heading {
    padding-inline-end: 2.5rem;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  /* One box for the ring of the focus, with room for it between the lines above and below. */
  .details__heading > span, .details__subheading > span {
    display: inline-block;
    max-inline-size: 100%;
    outline-offset: 2px;
  }
  .details__heading > :focus-visible, .details__subheading > :focus-visible {
    box-shadow: 0 0 0 1px #fff, 0 0 0 2px #000;
  }
  .details__close, .definition__close {
    position: absolute;
    inset-block-start: -0.75rem;
    inset-inline-end: -0.75rem;
    inline-size: var(--_target-size);
    block-size: var(--_target-size);
    border: 0;
    border-radius: var(--_border-radius);
    background: none;
  }
  .definition__close {
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .details__close:hover, .definition__close:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  /* In a card a line stands above it; here the part has one. */
  .details .reasons {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .details__actions, .details__ask {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .details__ask .field__input {
    flex: 1 1 9rem;
    max-inline-size: 16rem;
  }
  .details__meta, .details__proof {
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  /* Muted within muted is too faint to read. */
  .details__meta .details__proof {
    font-size: 1em;
    color: inherit;
  }
  .details__part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .details__part p, .details__part li {
    max-inline-size: 75ch;
  }
  .details__subheading {
    font-size: 1.125em;
    font-weight: 700;
  }
  .details__call-title {
    font-weight: 700;
  }
  .details__rows {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.5rem 1.25rem;
    margin: 0;
  }
  .details__rows dt {
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .details__list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
  }
  .details__own {
    font-weight: 600;
  }
  .details__own .details__proof {
    font-weight: 400;
  }
  .details__chip {
    display: inline-block;
    padding: 0 0.4rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    font-size: 0.875em;
  }
  .details__chip--open, .details__chip--continuous {
    border-width: 2px;
    font-weight: 700;
  }
  .details__digital {
    padding: 0.5rem 0.75rem;
    border-block-start: 0;
    border-inline-start: 4px solid var(--_link-color);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .details__call {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
  }
  .details__call + .details__call {
    margin-block-start: 0.5rem;
  }
  .details__passed {
    color: var(--_muted-color);
  }
  .details__fold > summary {
    min-block-size: var(--_target-size);
    align-content: center;
    font-weight: 600;
  }
  .details__fold > summary:hover {
    text-decoration: underline;
  }
  .details__link {
    max-inline-size: 100%;
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0.1rem 0;
    background: none;
    color: var(--_link-color);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  .details__link:hover, .term:hover {
    text-decoration-thickness: 2px;
  }
  /* A word in a sentence: it looks like one, with a dotted line that says more. */
  .term {
    display: inline;
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .definition {
    position: relative;
    margin-block: 0.35rem;
    padding: 0.5rem 3rem 0.5rem 0.75rem;
    border: 1px solid var(--_control-border-color);
    border-inline-start-width: 6px;
    border-radius: var(--_border-radius);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .details__time {
    font-weight: 600;
  }
  .details__time--tight, .details__time--short, .details__stale {
    padding-inline-start: 0.6rem;
    border-inline-start: 6px solid var(--_error-border-color);
  }
  .details__planning, .details__calculator {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.35rem;
    padding: 0.6rem 0.75rem;
    border-radius: var(--_border-radius);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .details__calculator {
    justify-items: stretch;
    gap: 0.5rem;
  }
  .details__steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding-inline-start: 1.75rem;
    list-style: decimal;
  }
  .details__steps > li::marker {
    font-weight: 700;
  }
  .details__mistake {
    color: var(--_error-border-color);
    font-weight: 600;
  }
  .details__mistake:empty {
    display: none;
  }
  .details .field__input[aria-invalid='true'] {
    border-color: var(--_error-border-color);
    border-width: 2px;
  }
  @media (pointer: coarse) {
    .details__link {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_target-size);
    }
  }
  @media (forced-colors: active) {
    .details {
      border-color: Highlight;
    }
  }
`;
