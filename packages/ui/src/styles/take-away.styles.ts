import { css } from 'lit';

/** The panel with everything that can be taken away, and other lists of things to do. Classes: `share__*`. */
export const takeAway = css`
  /* Higher than other panels: cut off between two items it would seem to end there. */
  .disclosure--over > .disclosure__panel:has(> .share__list) {
    max-block-size: min(46rem, 88vh);
  }
  .share__list {
    display: grid;
  }
  .share__item:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }
  .share__item {
    display: grid;
    gap: 0.1rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_grid-color);
  }
  .share__item:first-child {
    padding-block-start: 0;
  }
  .share__title {
    font-weight: 600;
    font-size: 0.875em;
  }
  .share__buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .share__button, .share__close {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link-color);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .share__button {
    min-block-size: max(2rem, 32px);
    font-weight: 600;
  }
  .share__list--busy .share__button {
    cursor: progress;
  }
  .share__button:hover, .share__close:hover {
    text-decoration-thickness: 2px;
  }
  .share__button:focus-visible {
    outline-offset: 2px;
  }
  .share__hint {
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .share__result p {
    padding-block-start: 0.6rem;
    font-weight: 600;
  }
  .share__text {
    inline-size: 100%;
    margin-block-start: 0.5rem;
    padding: 0.5rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    resize: vertical;
  }
  .share__close {
    min-block-size: max(1.5rem, 24px);
    margin-block-start: 0.35rem;
  }
  @media (pointer: coarse) {
    .share__button, .share__close {
      min-block-size: 44px;
    }
  }
`;
