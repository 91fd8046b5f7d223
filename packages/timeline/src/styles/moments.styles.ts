import { css } from 'lit';

/** Moments of influence in words: in the details of a law, and all of them together. */
export const momentsStyles = css`
  .moments + .moments {
    margin-block-start: 0.75rem;
  }
  .moments__heading, .moments__summary {
    font-weight: 600;
    font-size: 0.9375em;
  }
  .moments__summary {
    min-block-size: max(1.5rem, 24px);
    padding-block: 0.35rem;
  }
  .moments--open .moments__heading {
    color: var(--_influence-color);
  }
  .moments__list {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.35rem;
  }
  .moments__item {
    display: grid;
    gap: 0.15rem;
    min-inline-size: 0;
    max-inline-size: 75ch;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_grid-color);
    font-size: 0.9375em;
  }
  .moments--open .moments__item {
    border-inline-start-color: var(--_influence-color);
  }
  .moments--informal .moments__item {
    border-inline-start-style: dashed;
  }
  .moments__item--selected {
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 8%, transparent);
  }
  .moments__title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }
  .moments__title .icon {
    align-self: center;
    color: var(--_influence-color);
  }
  .moments--open .moments__when, .moments__doubt {
    font-weight: 600;
  }
  .moments__meta, .moments__row dt, .moments__none {
    color: var(--_muted-color);
  }
  .moments__meta {
    font-size: 0.9375em;
  }
  .moments__row {
    display: grid;
    grid-template-columns: minmax(6.5rem, 1fr) 4fr;
    gap: 0 0.75rem;
  }
  .moments__law {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
  }
  .moments__law .link {
    font-weight: 600;
  }
  .moments__level {
    padding-inline: 0.3rem;
    border: 1px solid var(--_line-color);
    border-radius: 3px;
    font-size: max(0.75em, 11px);
    line-height: 1.4;
  }
  .all-moments {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
  }
  .all-moments__heading {
    font-size: 1.125em;
    font-weight: 700;
  }
  .panel .moments__row {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (inline-size < 36rem) {
    .moments__row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .moments__title .icon {
      color: CanvasText;
    }
  }
  @media print {
    .moments__item {
      break-inside: avoid;
    }
    .moments__summary {
      list-style: none;
    }
  }
`;
