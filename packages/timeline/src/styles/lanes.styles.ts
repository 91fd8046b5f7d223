import { css } from 'lit';

/** The drawing. Positions come from the model as private custom properties; heights come from the text. */
export const lanesStyles = css`
  .lanes {
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    font-size: 1em;
    min-inline-size: 0;
  }
  .with-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 16px;
    align-items: start;
  }
  .lanes--stacked {
    --_name: 0px;
  }

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
    inline-size: var(--_width);
  }
  .axis__year, .axis__tick, .axis__flag {
    position: absolute;
    inset-inline-start: var(--_x);
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
    inline-size: var(--_width);
    padding-block: 0.15em;
    text-align: center;
    background-color: var(--_today-color);
    color: #fff;
    font-weight: 600;
  }
  .axis__today {
    position: absolute;
    inset-block: 0.2em 0;
    inset-inline-start: calc(var(--_x) - 1px);
    border-inline-start: 2px solid var(--_today-color);
  }
  .lanes__body {
    position: relative;
  }
  .grid {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--_name);
    block-size: 100%;
    pointer-events: none;
  }
  .grid__past {
    fill: currentColor;
    opacity: 0.035;
  }
  .grid__line {
    stroke: currentColor;
    stroke-opacity: 0.12;
  }
  .grid__line--major {
    stroke-opacity: 0.3;
  }
  .grid__today {
    stroke: var(--_today-color);
    stroke-width: 2;
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
    background-color: color-mix(in srgb, var(--_action-background-color) 8%, transparent);
    box-shadow: inset 4px 0 0 var(--_action-background-color);
  }
  .row__name {
    padding: 0.25rem 0.5rem;
    min-inline-size: 0;
  }
  .lanes--stacked .row__name {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    padding-block-end: 0;
  }
  .lanes--stacked .row__axis {
    grid-column: 2;
  }
  .row__button {
    border: 0;
    background: none;
    padding: 0.1rem 0;
    min-block-size: 1.5rem;
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
  .row__status, .row__match {
    font-size: max(0.75em, 11px);
    line-height: 1.3;
    color: var(--_muted-color);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .row__axis {
    position: relative;
    min-block-size: var(--_height);
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

  /* A mark: 24 pixels to hit, 16 to see, in the middle of its day. */
  .mark-item {
    position: static;
  }
  .mark {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: calc(var(--_x) - 12px);
    inline-size: 24px;
    block-size: 24px;
    border: 0;
    padding: 0;
    background: none;
    display: grid;
    place-items: center;
    font-size: max(0.75em, 11px);
  }
  .mark--period {
    inset-inline-start: var(--_x);
    inline-size: max(24px, var(--_width));
    place-items: center start;
  }
  .mark__bracket {
    inline-size: var(--_width);
    block-size: 14px;
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
    inset-block-start: var(--_label-y);
    inset-inline-start: calc(var(--_label-x) + 12px);
    white-space: nowrap;
    line-height: 1.2;
    text-align: start;
  }
  .mark--period .mark__label {
    inset-inline-start: var(--_label-x);
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
  .chip {
    position: absolute;
    inset-block-start: 6px;
    min-inline-size: 28px;
    padding-inline: 4px;
    block-size: 16px;
    border: 1px solid var(--_line-color);
    border-radius: 3px;
    background: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
    font-size: 11px;
    line-height: 14px;
    text-align: center;
    white-space: nowrap;
  }
  .chip--before {
    inset-inline-start: 0;
  }
  .chip--after {
    inset-inline-end: 0;
  }
  .row__unknown {
    padding: 0.15rem 0.35rem;
    border-inline-start: 2px dashed var(--_line-color);
    min-inline-size: 0;
  }
  .unknown {
    border: 0;
    background: none;
    padding: 0;
    min-block-size: 1.5rem;
    font-size: max(0.75em, 11px);
    line-height: 1.2;
    text-align: start;
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
  .panel {
    inline-size: 318px;
    position: sticky;
    inset-block-start: calc(var(--kde-timeline-axis-inset-block-start, 0px) + 8px);
    max-block-size: calc(100vh - 16px);
    overflow-y: auto;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    padding: 1rem;
  }
  .next {
    display: grid;
    margin-block: 0.5rem 0.75rem;
  }
  .next li {
    border-block-start: 1px solid var(--_grid-color);
  }
  .next__button {
    display: flex;
    gap: 0.6rem;
    inline-size: 100%;
    border: 0;
    background: none;
    padding: 0.5rem 0;
    text-align: start;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .next__button .icon {
    margin-block-start: 0.15em;
  }
  .next__button:hover strong {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .grid__past {
      opacity: 0;
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
    .line {
      stroke: CanvasText;
    }
    .row--selected {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .mark, .icon {
      color: ButtonText;
    }
  }
  @media print {
    /* Grounds are not printed: the flag becomes a box. */
    .axis__flag {
      border: 1px solid currentColor;
      background: none;
      color: inherit;
    }
    .axis, .panel {
      position: static;
      max-block-size: none;
    }
    .row, .folded {
      break-inside: avoid;
    }
    .group__header {
      break-after: avoid;
    }
  }
`;
