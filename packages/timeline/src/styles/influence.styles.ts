import { css } from 'lit';

/** The row of influence on top of the drawing; what it shares with the rows of laws is in lanes.styles.ts. */
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
  .influence__heading {
    font-size: max(0.8125em, 12px);
    font-weight: 700;
    line-height: 1.3;
  }
  .influence__all, .influence__more {
    font-size: max(0.75em, 11px);
  }
  .influence__more {
    min-inline-size: 1.5rem;
  }
  .influence__axis {
    position: relative;
    min-block-size: calc(8px + var(--_lanes) * var(--_lane-height));
  }
  .influence__none {
    position: absolute;
    inset-block-start: 0.4rem;
    inset-inline: 44px 6px;
    font-size: max(0.75em, 11px);
    color: var(--_muted-color);
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
    inset-block-start: 50%;
    inset-inline-start: 0;
    translate: 0 -50%;
    overflow: visible;
    pointer-events: none;
  }
  .moment__text {
    position: absolute;
    inset-block-start: 50%;
    translate: 0 -50%;
    white-space: nowrap;
    color: var(--_influence-color);
    /* The months and today's line pass below a text. */
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
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
    .influence {
      break-inside: avoid;
    }
    /* Grounds may be left out on paper: the outline stays. */
    .moment__ground, .moment__core {
      print-color-adjust: exact;
    }
  }
`;
