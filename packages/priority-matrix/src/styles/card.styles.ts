import { css } from 'lit';

/** One card of the drawing, its mark, and the button that moves it, which lists have too. */
export const cardStyles = css`
  .card {
    position: absolute;
  }
  /* Painted by itself. Its mark, its button in a dense row and the ring of the focus lie over its edge. */
  @supports (overflow-clip-margin: 1px) {
    @media screen {
      .card {
        contain: content;
        overflow-clip-margin: 6em;
      }
    }
  }
  .card:focus-within {
    z-index: 2;
  }
  .card__button {
    inline-size: 100%;
    block-size: 100%;
    padding: 0 0 0 var(--_start);
    border: 0;
    border-radius: var(--_border-radius);
    background: var(--_paper);
    line-height: 1.25;
    text-align: start;
    white-space: pre;
    overflow: clip;
  }
  /* Behind its text only: rows for fingers are higher. */
  .card--compact .card__button {
    background-color: transparent;
    background-image: linear-gradient(var(--_background-color), var(--_background-color)), linear-gradient(Canvas, Canvas);
    background-size: 100% calc(24px * var(--_zoom));
    background-position: center;
    background-repeat: no-repeat;
  }
  .card--cards .card__button {
    border: 1px solid var(--_control-border-color);
    /* The border lies in the padding, so that text stands where it was measured. */
    padding-inline-start: calc(var(--_start) - 1px);
  }
  .card--chosen .card__button, .card--selected .card__button {
    border: 2px solid var(--_link-color);
    padding-inline-start: calc(var(--_start) - 2px);
  }
  .card--selected .card__button {
    box-shadow: 0 0 0 1px var(--_link-color);
  }
  .card__button:hover .card__title {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .card__button:focus-visible {
    outline-offset: 1px;
    z-index: 2;
    position: relative;
    box-shadow: 0 0 0 1px #fff, 0 0 0 4px #000;
  }
  .card__title {
    font-size: calc(13px * var(--_zoom));
    font-weight: 600;
  }
  .card--cards .card__button {
    display: flex;
    flex-direction: column;
    justify-content: center;
    align-items: start;
  }
  .card__line {
    color: var(--_muted-color);
  }
  .card--over .card__title {
    margin-block-start: calc(4px * var(--_zoom));
  }
  /* The dot stands between title and date. */
  :is(.card--across, .card--date-first) :is(.card__title, .card__line) {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_line);
    line-height: var(--_height);
  }
  :is(.card--across, .card--date-first) .card__title {
    inset-inline-start: var(--_start);
  }
  .card__dot {
    position: absolute;
    inline-size: calc(24px * var(--_zoom));
    block-size: calc(24px * var(--_zoom));
    display: grid;
    place-items: center;
    z-index: 3;
  }
  .card__dot svg {
    inline-size: 75%;
    block-size: 75%;
  }
  [data-drag] {
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .card [data-drag] {
    cursor: grab;
  }
  .menu {
    inline-size: var(--_target-size);
    block-size: var(--_target-size);
    display: grid;
    place-items: center;
    padding: 0;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
    color: var(--_link-color);
  }
  .menu__dots {
    inline-size: 0.25rem;
    block-size: 1rem;
    fill: currentColor;
  }
  .card .menu {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: calc(24px * var(--_zoom));
    block-size: 100%;
    border: 0;
    background: none;
    /* Over the card, also when that has the focus. */
    z-index: 3;
  }
  /* Beside the mark, not under it. */
  .card--cards.card--left .menu {
    inset-inline-end: calc(12px * var(--_zoom));
  }
  .menu:hover {
    background-color: color-mix(in srgb, var(--_link-color) 12%, transparent);
  }
  /* A dense row has no room for its button: it stands behind the row for who points at it, tabs to it or has opened it. */
  .card--compact .menu {
    inset-inline: var(--_menu) auto;
    pointer-events: none;
  }
  /* Not by opacity: to a browser that is a layer for each row. */
  .card--compact .menu__dots {
    visibility: hidden;
  }
  .card--compact:is(:hover, :focus-within, .card--selected) .menu {
    background: var(--_paper);
    pointer-events: auto;
  }
  .card--compact:is(:hover, :focus-within, .card--selected) .menu__dots {
    visibility: visible;
  }
  .menu:focus-visible {
    outline-offset: 0;
    box-shadow: 0 0 0 4px #000, inset 0 0 0 2px #fff;
  }
  .plot--dragging, .plot--dragging * {
    cursor: grabbing !important;
  }
  .card--dragged {
    translate: var(--_dx) var(--_dy);
    z-index: 5;
    opacity: 0.9;
    pointer-events: none;
  }
  @media (pointer: coarse) {
    .card .menu::after, .card__dot::after {
      content: '';
      position: absolute;
      inset: -2px -10px;
      min-block-size: 44px;
    }
    .card__dot::after {
      inset: -10px;
    }
  }
  @media (forced-colors: active) {
    .card__button, .menu {
      color: ButtonText;
      background: Canvas;
    }
    .card__title, .card__line {
      color: CanvasText;
    }
    .card--selected .card__button, .card--chosen .card__button {
      border-color: Highlight;
    }
    .card--selected .card__button {
      outline: 2px solid Highlight;
    }
    .menu__dots {
      fill: ButtonText;
    }
  }
  @media print {
    /* Or the lines of the ground run through the texts. */
    .card__button {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
