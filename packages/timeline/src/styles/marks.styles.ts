import { css } from 'lit';

/** Dates on the drawing: marks, labels, counts at the edges, and the column for unknown dates. */
export const marksStyles = css`
  /* A mark: 24 pixels to hit, 16 to see, in the middle of its day; twice that in text twice as large, as the rows reckon with. */
  .mark-item {
    position: static;
  }
  .mark {
    position: absolute;
    --_half: max(12px, 1em);
    inset-block-start: calc(var(--_half) / 6);
    margin-inline-start: calc(-1 * var(--_half));
    inline-size: calc(var(--_half) * 2);
    block-size: calc(var(--_half) * 2);
    border: 0;
    padding: 0;
    background: none;
    display: grid;
    place-items: center;
    font-size: max(0.75em, 11px);
  }
  .mark--period {
    margin-inline-start: 0;
    inline-size: max(var(--_half) * 2, var(--_width));
    place-items: center start;
  }
  .mark__bracket {
    inline-size: var(--_width);
    block-size: calc(var(--_half) * 7 / 6);
    border: 1.5px solid currentColor;
    background-color: color-mix(in srgb, var(--_background-color) 70%, Canvas);
  }
  .mark__bracket--open {
    border-style: dashed;
  }
  .mark--past {
    color: var(--_muted-color);
  }
  .mark--van_toepassing, .mark--nl_in_werking, .mark--overgangsdatum, .mark--handhaving_start {
    color: inherit;
  }
  /* Something to do: the words in the label say so too. */
  .mark--tasks, .mark--tasks.mark--past {
    color: var(--_link-color);
  }
  .mark--closing, .mark--closing.mark--past {
    color: var(--_influence-color);
  }
  .mark--selected .icon, .mark--selected .mark__bracket {
    outline: 2px solid var(--_link-color);
    outline-offset: 4px;
    border-radius: 50%;
  }
  .mark--selected .mark__bracket {
    border-radius: 0;
  }
  .mark__label {
    position: absolute;
    margin-inline-start: var(--_half);
    white-space: nowrap;
    line-height: 1.2;
    text-align: start;
    /* Today's line and the months pass below a date, not through it. */
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  .mark--period .mark__label {
    margin-inline-start: 0;
  }
  .mark__label b {
    font-weight: 600;
  }
  .mark:hover .mark__label {
    text-decoration: underline;
  }
  .leader {
    stroke: var(--_line-color);
    stroke-width: 1;
  }
  /* Not behind the axis, which stays in view. */
  .mark, .unknown, .row__button, .link {
    scroll-margin-block: calc(5em + var(--kde-timeline-axis-inset-block-start, 0px)) 2em;
  }
  /* 24 pixels to hit, and as wide as the first mark leaves room for; the box that is seen is smaller. */
  .edge {
    position: absolute;
    inset-block-start: max(2px, 0.125em);
    inline-size: max(28px, min(var(--_width), max(32px, 2em)));
    block-size: max(24px, 1.5em);
    border: 0;
    padding: 0;
    background: none;
    display: grid;
    align-items: center;
  }
  .edge__text {
    border: 1px solid var(--_line-color);
    border-radius: 3px;
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
    font-size: max(0.6875em, 11px);
    line-height: 1.3;
    text-align: center;
    white-space: nowrap;
  }
  .edge:hover .edge__text {
    text-decoration: underline;
    border-color: currentColor;
  }
  .edge--before {
    inset-inline-start: 0;
  }
  .edge--after {
    inset-inline-end: 0;
  }
  @media (pointer: coarse) {
    .edge {
      inset-block-start: 0;
      align-items: start;
      padding-block-start: 5px;
      block-size: var(--_height);
      inline-size: max(28px, var(--_width));
    }
  }
  .unknown {
    border: 0;
    background: none;
    padding: 0;
    min-block-size: max(1.5rem, 24px);
    font-size: max(0.75em, 11px);
    line-height: 1.2;
    text-align: start;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .unknown:hover {
    text-decoration: underline;
  }
  .unknown__sign {
    display: inline-block;
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 1px dashed currentColor;
    border-radius: 50%;
    text-align: center;
  }
  @media (forced-colors: active) {
    .mark, .icon {
      color: ButtonText;
    }
  }
`;
