import { css } from 'lit';

/** The header of the drawing and the lines behind its rows. */
export const axisStyles = css`
  /* Header: years above months, today's flag, the column for unknown dates. */
  .axis {
    position: sticky;
    inset-block-start: var(--kde-timeline-axis-inset-block-start, 0);
    z-index: 2;
    display: grid;
    grid-template-columns: var(--_name) var(--_axis) var(--_gutter);
    border-block-end: 2px solid var(--_line-color);
    /* Rows pass below it: a see-through ground stands on an opaque one. */
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
    font-size: max(0.75em, 11px);
    min-block-size: 3.6em;
  }
  .axis-head {
    display: contents;
  }
  .axis__name, .axis__unknown {
    align-self: end;
    padding: 0.25rem 0.5rem;
    color: var(--_muted-color);
    overflow: hidden;
  }
  .lanes--stacked .axis__name {
    display: none;
  }
  .lanes--stacked .axis__scale {
    grid-column: 2;
  }
  .axis__unknown {
    font-weight: 600;
    line-height: 1.2;
  }
  .axis__scale {
    position: relative;
  }
  .axis__year, .axis__tick, .axis__flag {
    position: absolute;
    white-space: nowrap;
  }
  .axis__year {
    inset-block-start: 0.35em;
    font-weight: 700;
  }
  .axis__tick {
    inset-block-end: 0.25em;
    color: var(--_muted-color);
    padding-inline-start: 4px;
  }
  .axis__tick--year {
    font-weight: 700;
    color: inherit;
  }
  .axis__flag--years {
    inset-block-start: 0.2em;
  }
  .axis__flag--ticks {
    inset-block-end: 0.1em;
  }
  .axis__flag {
    padding-block: 0.15em;
    text-align: center;
    background-color: var(--_today-background-color);
    color: var(--_today-color);
    font-weight: 600;
  }
  .axis__today {
    position: absolute;
    inset-block: 0.2em 0;
    margin-inline-start: -1px;
    border-inline-start: 2px solid var(--_today-line-color);
  }
  .grid {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--_name);
    block-size: 100%;
    overflow: clip;
    pointer-events: none;
  }
  .grid__layer {
    display: block;
    overflow: visible;
  }
  .grid__past {
    fill: currentColor;
    opacity: 0.035;
  }
  .grid__contract {
    fill: var(--_link-color);
    fill-opacity: 0.07;
    stroke: var(--_link-color);
    stroke-width: 1.5;
  }
  .grid__contract--option {
    fill-opacity: 0.03;
    stroke-dasharray: 4 3;
  }
  .grid__line {
    stroke: currentColor;
    stroke-opacity: 0.12;
  }
  .grid__line--major {
    stroke-opacity: 0.3;
  }
  .grid__today {
    stroke: var(--_today-line-color);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .grid__past {
      opacity: 0;
    }
    .grid__contract {
      fill: none;
      stroke: Highlight;
    }
    .grid__line, .grid__line--major {
      stroke: GrayText;
      stroke-opacity: 0.5;
    }
    .grid__today, .axis__today {
      stroke: Highlight;
      border-color: Highlight;
    }
    .axis__flag {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    /* Grounds are not printed: the flag becomes a box. */
    .axis__flag {
      border: 1px solid currentColor;
      background: none;
      color: inherit;
    }
    .axis {
      position: static;
    }
    /* A browser repeats the header of a table on every page, and of nothing else. */
    .lanes {
      display: table;
    }
    .axis-head {
      display: table-header-group;
      break-inside: avoid;
    }
    .lanes__body {
      display: table-row-group;
    }
  }
`;
