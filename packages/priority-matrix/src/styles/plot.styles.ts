import { css } from 'lit';

/**
 * The drawing: axis, ground, boxes and key. Places and sizes come from the model as private custom properties in pixels, and so do text sizes:
 * what was measured is what is drawn. 13 and 12 pixels at text of 16, the same as in `plot-measure.ts`.
 */
export const plotStyles = css`
  .plot {
    font-size: calc(12px * var(--_zoom));
    line-height: 1.25;
    --_paper: linear-gradient(var(--_background-color), var(--_background-color)), Canvas;
  }
  /* When something above it grows the drawing only shifts, and need not be painted anew. Focus rings, and dots, lie over its edge. */
  @supports (overflow-clip-margin: 1px) {
    @media screen {
      .plot:not(.plot--dragging) {
        contain: content;
        overflow-clip-margin: 1em;
      }
    }
  }
  .scale {
    position: relative;
    block-size: calc(24px * var(--_zoom));
    color: var(--_muted-color);
    white-space: nowrap;
  }
  .scale__month, .scale__now {
    position: absolute;
    inset-block: 0;
    line-height: calc(24px * var(--_zoom));
    text-align: center;
  }
  .scale__month--line {
    font-weight: 700;
    color: var(--_color);
  }
  .scale__now {
    inset-block: calc(3px * var(--_zoom));
    border-radius: 2px;
    line-height: calc(18px * var(--_zoom));
    font-weight: 700;
    background-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .plot__area {
    position: relative;
  }
  .ground {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .ground__past {
    fill: currentColor;
    opacity: 0.04;
  }
  .ground__month {
    stroke: currentColor;
    stroke-opacity: 0.11;
  }
  .ground__now {
    /* A line is seen where a button with words on it need not be. */
    stroke: var(--_link-color);
    stroke-width: 2;
  }
  .ground__frame {
    fill: none;
    stroke: currentColor;
    stroke-opacity: 0.2;
  }
  .ground__top {
    stroke: currentColor;
    stroke-width: 5;
  }
  .ground__top--later {
    stroke-width: 3;
  }
  .ground__line {
    stroke: currentColor;
    stroke-width: 2;
  }
  .ground__text {
    fill: currentColor;
    fill-opacity: 0.78;
    white-space: pre;
    /* Lines of the ground stop before it. */
    paint-order: stroke;
    stroke: var(--_paper-color);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .box {
    position: absolute;
  }
  .box--target::before {
    content: '';
    position: absolute;
    inset: 2px;
    border: 3px dashed var(--_link-color);
    background-color: color-mix(in srgb, var(--_link-color) 8%, transparent);
    pointer-events: none;
  }
  .box__head, .box__empty {
    position: absolute;
    inset-block-start: calc(6px * var(--_zoom));
    inset-inline: calc(10px * var(--_zoom));
    white-space: nowrap;
    overflow: clip;
    text-overflow: ellipsis;
  }
  .box__empty {
    inset-block-start: calc(56px * var(--_zoom));
    color: var(--_muted-color);
  }
  .box__heading {
    font-size: calc(16px * var(--_zoom));
    font-weight: 700;
    line-height: 1.25;
  }
  .box__count, .list__count {
    font-weight: 400;
    color: var(--_muted-color);
  }
  .box__hint {
    color: var(--_muted-color);
  }
  .plot__says {
    position: absolute;
    z-index: 6;
    inset-block-start: var(--_dy);
    inset-inline-start: var(--_dx);
    max-inline-size: calc(300px * var(--_zoom));
    padding: 0.3em 0.7em;
    border-radius: var(--_border-radius);
    background-color: var(--_action-background-color);
    color: var(--_action-color);
    font-size: calc(13px * var(--_zoom));
    font-weight: 600;
    pointer-events: none;
  }
  .plot__says:empty {
    display: none;
  }
  .more {
    min-block-size: var(--_target-size);
    padding: 0.25rem 0.5rem;
    border: 0;
    background: none;
    color: var(--_link-color);
    font-weight: 600;
    text-align: start;
  }
  .more:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .more--plot {
    position: absolute;
    inset-inline-start: 4px;
    min-block-size: 44px;
    font-size: calc(13px * var(--_zoom));
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    margin-block: 0.4em 0.6em;
  }
  .ends strong {
    font-weight: 700;
  }
  .ends span, .key, .key__note {
    color: var(--_muted-color);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.4em;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.35em;
  }
  .key .sign {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
  }
  .key__note {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .ground__past {
      display: none;
    }
    .ground__month {
      stroke: GrayText;
      stroke-opacity: 0.6;
    }
    .ground__text {
      fill: CanvasText;
      fill-opacity: 1;
    }
    .ground__frame, .ground__top, .ground__line {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .ground__now {
      stroke: Highlight;
    }
    .box--target::before {
      border-color: Highlight;
    }
    .scale__now, .plot__says {
      background-color: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }
  @media print {
    .plot--paper {
      break-inside: avoid;
    }
    .plot--paper:not(:last-child) {
      break-after: page;
    }
    .scale__now {
      border: 1px solid currentColor;
      background: none;
      color: inherit;
      line-height: calc(16px * var(--_zoom));
    }
    .ground__past {
      fill: none;
    }
  }
`;
