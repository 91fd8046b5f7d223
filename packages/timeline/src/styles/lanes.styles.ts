import { css } from 'lit';

/** Rows of laws in the drawing, and what the row of influence above them looks like too. Positions come from the model as private custom properties; heights come from the text. */
export const lanesStyles = css`
  .lanes {
    border: 1px solid var(--_grid-color);
    /* The rows within have square corners. */
    border-radius: min(var(--_border-radius), 6px);
    font-size: 1em;
    min-inline-size: 0;
  }
  .lanes--stacked {
    --_name: 0px;
  }
  .lanes__body {
    position: relative;
  }
  .group__header {
    position: relative;
    display: flex;
    align-items: baseline;
    gap: 0.6rem;
    padding: 0.2rem 0.5rem;
    font-size: max(0.8125em, 12px);
    border-block: 1px solid var(--_grid-color);
    background: linear-gradient(var(--_subtle-background-color), var(--_subtle-background-color)), linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  .group__heading {
    font-weight: 700;
  }
  .group__button {
    border: 0;
    background: none;
    padding: 0;
    min-block-size: max(1.5rem, 24px);
    font-weight: 700;
    text-align: start;
  }
  .group__button:hover {
    text-decoration: underline;
  }
  .group__button::before {
    content: '▾ ';
    content: '▾ ' / '';
    color: var(--_muted-color);
  }
  .group__button[aria-expanded='false']::before {
    content: '▸ ';
    content: '▸ ' / '';
  }
  .group__sign {
    padding-inline: 0.35rem;
    border: 1px solid var(--_grid-color);
    border-radius: 3px;
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
    font-weight: 600;
  }
  .group__count {
    color: var(--_muted-color);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: var(--_name) var(--_axis) var(--_gutter);
    border-block-end: 1px solid var(--_grid-color);
  }
  .row--selected {
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 8%, transparent);
    box-shadow: inset 4px 0 0 var(--_link-color);
  }
  /* Rows far from the window: room for those that are left out, no layout for those that are there for find-in-page. */
  .rows {
    block-size: var(--_height, auto);
  }
  .rows--far {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_room);
  }
  .row__status::first-letter {
    text-transform: uppercase;
  }
  .row__name, .influence__name {
    padding: 0.25rem 0.5rem;
    min-inline-size: 0;
  }
  .lanes--stacked .row__name, .lanes--stacked .influence__name {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    padding-block-end: 0;
  }
  /* Today's line passes below the words, not through them. */
  .lanes--stacked .row__heading, .lanes--stacked .row__status, .lanes--stacked .influence__heading, .lanes--stacked .influence__question, .lanes--stacked .influence__all {
    position: relative;
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  .lanes--stacked .row__axis, .lanes--stacked .influence__axis {
    grid-column: 2;
  }
  .row__button {
    border: 0;
    background: none;
    padding: 0.1rem 0;
    min-block-size: max(1.5rem, 24px);
    text-align: start;
    font-size: max(0.8125em, 12px);
    font-weight: 600;
    line-height: 1.25;
    hyphens: auto;
    overflow-wrap: anywhere;
    color: var(--_link-color);
  }
  .row__button:hover, .row__button[aria-expanded='true'] {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .row__status, .row__match, .influence__question {
    font-size: max(0.75em, 11px);
    line-height: 1.3;
    color: var(--_muted-color);
  }
  /* The words of a whole title say no more than their beginning. */
  .row__match {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .row__axis {
    position: relative;
  }
  /* One finger scrolls the page, also from here; two are ours. */
  .row__axis, .axis__scale {
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .lanes--moving {
    cursor: grabbing;
  }
  .lanes--moving .row__axis, .lanes--moving .axis__scale {
    overflow-x: clip;
  }
  .lanes--moving .rows:not(.rows--far) .row__layer, .lanes--moving .axis__layer, .lanes--moving .grid__layer {
    will-change: transform;
  }
  .row__layer, .axis__layer {
    position: absolute;
    inset: 0;
  }
  .row__lines {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .line {
    stroke: var(--_line-color);
    stroke-width: 1.5;
  }
  .line--proposed {
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
    stroke-width: 2;
  }
  .line--applies {
    stroke-width: 5;
  }
  .line--policy {
    stroke-opacity: 0.6;
  }
  .row__unknown, .influence__unknown {
    padding: 0.15rem 0.35rem;
    border-inline-start: 2px dashed var(--_line-color);
    min-inline-size: 0;
  }
  .folded {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem;
    font-size: max(0.8125em, 12px);
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
    border-block-end: 1px solid var(--_grid-color);
  }
  .folded p {
    flex: 1 1 20rem;
  }
  .row__detail {
    grid-column: 1 / -1;
    padding: 0.5rem;
  }
  @media (forced-colors: active) {
    .line {
      stroke: CanvasText;
    }
    .row--selected {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .rows--far {
      content-visibility: visible;
    }
    .row, .folded {
      break-inside: avoid;
    }
    .group__header {
      break-after: avoid;
    }
    /* The drawing is as wide as upright paper: on its side there is room for the names at the left. */
    @container (inline-size >= 956px) {
      .lanes--stacked {
        --_name: 250px !important;
      }
      .lanes--stacked :is(.row__name, .influence__name) {
        grid-column: 1;
        display: block;
      }
    }
  }
`;
