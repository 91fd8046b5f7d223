import { css } from 'lit';

/** The row of influence on top of the drawing, and the moments in details and list. */
export const influenceStyles = css`
  :host {
    --_influence-color: var(--kde-timeline-influence-color, light-dark(#b3261e, #ff9c94));
    --_influence-ground-color: var(--kde-timeline-influence-background-color, light-dark(#fff, #1b1b1b));
  }
  .influence {
    --_lane-height: max(var(--_text-height), 26px);
    position: relative;
    display: grid;
    grid-template-columns: var(--_name) var(--_axis) var(--_gutter);
    border-block-end: 2px solid var(--_influence-color);
  }
  .influence__name {
    padding: 0.25rem 0.5rem;
    min-inline-size: 0;
  }
  .influence__heading {
    font-size: max(0.8125em, 12px);
    font-weight: 700;
    line-height: 1.3;
  }
  .influence__question {
    font-size: max(0.75em, 11px);
    line-height: 1.3;
    color: var(--_muted-color);
  }
  .influence__all, .influence__more {
    font-size: max(0.75em, 11px);
  }
  .influence__more {
    min-inline-size: 1.5rem;
  }
  .lanes--stacked .influence__name {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    padding-block-end: 0;
  }
  /* Today's line passes below the words, not through them. */
  .lanes--stacked .influence__heading, .lanes--stacked .influence__question, .lanes--stacked .influence__all {
    position: relative;
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  .influence__axis {
    position: relative;
    min-block-size: calc(8px + var(--_lanes) * var(--_lane-height));
  }
  .lanes--stacked .influence__axis {
    grid-column: 2;
  }
  .influence__none {
    position: absolute;
    inset-block-start: 0.4rem;
    inset-inline: 44px 6px;
    font-size: max(0.75em, 11px);
    color: var(--_muted-color);
  }
  .influence__unknown {
    padding: 0.15rem 0.35rem;
    border-inline-start: 2px dashed var(--_line-color);
    min-inline-size: 0;
  }
  .influence__undated {
    display: block;
    inline-size: 100%;
    hyphens: auto;
  }
  .moment-item {
    position: static;
  }
  .moment {
    position: absolute;
    inset-block-start: calc(4px + var(--_lane) * var(--_lane-height));
    inset-inline-start: var(--_x);
    inline-size: var(--_width);
    block-size: var(--_lane-height);
    border: 0;
    padding: 0;
    background: none;
    font-size: max(0.75em, 11px);
    line-height: 1.2;
    scroll-margin-block: calc(5em + var(--kde-timeline-axis-inset-block-start, 0px)) 2em;
  }
  .moment__bar {
    position: absolute;
    inset-block-start: calc((var(--_lane-height) - 18px) / 2);
    inset-inline-start: 0;
    overflow: visible;
    pointer-events: none;
  }
  .moment__text {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: var(--_text-x);
    translate: 0 -50%;
    white-space: nowrap;
    color: var(--_influence-color);
    /* The months and today's line pass below a text. */
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  /* Measured in bold: what is drawn lighter keeps to its bar. */
  .moment__text--before {
    inset-inline: auto var(--_text-x);
  }
  .moment--open .moment__text {
    font-weight: 600;
  }
  .moment:hover .moment__text, .moment--selected .moment__text {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .moment__ground {
    fill: var(--_influence-color);
    fill-opacity: 0;
  }
  .moment__line {
    fill: none;
    stroke: var(--_influence-color);
    stroke-width: 1.5;
  }
  .moment__core {
    fill: var(--_influence-color);
    fill-opacity: 0.25;
  }
  .moment--open .moment__ground {
    fill-opacity: 1;
  }
  .moment--open .moment__ground--rough {
    fill-opacity: 0.12;
  }
  .moment--open .moment__core {
    fill-opacity: 1;
  }
  .moment__pen {
    fill: var(--_influence-ground-color);
  }
  .moment__line--rough {
    stroke-dasharray: 4 3;
  }
  .moment--informal .moment__ground, .moment--expected .moment__ground {
    fill-opacity: 0.08;
  }
  .moment--informal .moment__line {
    stroke-dasharray: 4 3;
  }
  .moment--closed .moment__text {
    color: var(--_muted-color);
  }
  .moment--closed .moment__line {
    stroke: var(--_line-color);
  }
  .moment--selected .moment__bar {
    outline: 2px solid var(--_link-color);
    outline-offset: 1px;
  }
  .moments + .moments {
    margin-block-start: 0.75rem;
  }
  .moments__heading, .moments__summary {
    font-weight: 600;
    font-size: 0.9375em;
  }
  .moments__summary {
    min-block-size: 1.5rem;
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
    background-color: color-mix(in srgb, var(--_action-background-color) 8%, transparent);
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
  @media (pointer: coarse) {
    .influence {
      --_lane-height: max(var(--_text-height), 44px);
    }
    .moments__law .link, .moments__summary, .influence__all, .influence__more, .influence__undated {
      min-block-size: 44px;
    }
    .influence__more {
      min-inline-size: 44px;
    }
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
    .influence {
      border-block-end-color: CanvasText;
    }
    .moment__line {
      stroke: ButtonText;
    }
    .moment__text, .moment--closed .moment__text {
      color: ButtonText;
    }
    .moment--closed .moment__line {
      stroke: ButtonText;
    }
    .moments__title .icon {
      color: CanvasText;
    }
    .moment__ground, .moment__core {
      fill: Highlight;
    }
    .moment--informal .moment__ground, .moment--expected .moment__ground {
      fill-opacity: 0;
    }
    .moment__pen {
      fill: HighlightText;
    }
    .moment--selected .moment__bar {
      outline-color: Highlight;
    }
  }
  @media print {
    .influence, .moments__item {
      break-inside: avoid;
    }
    /* Grounds may be left out on paper: the outline stays. */
    .moment__ground, .moment__core {
      print-color-adjust: exact;
    }
    .moments[open] > .moments__summary, .moments__summary {
      list-style: none;
    }
  }
`;
