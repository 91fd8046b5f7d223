import { css } from 'lit';

/** All years in small, above the drawing. */
export const overviewStyles = css`
  .overview {
    flex: 1 0 100%;
    /* Bars, and years below them; on a page with small text no lower than a button. Room is kept: they come after the first picture. */
    --_height: max(36px, 1.5rem + max(0.75em, 11px) * 1.4);
    min-block-size: var(--_height);
    font-size: 1em;
  }
  .overview__tools {
    display: flex;
    gap: 0.5rem;
  }
  .overview__arrow {
    flex: none;
    inline-size: 36px;
    min-block-size: var(--_height);
    padding: 0;
    justify-content: center;
  }
  .overview__strip {
    position: relative;
    display: flex;
    flex: 1;
    min-inline-size: 0;
    block-size: var(--_height);
  }
  .overview__bars {
    position: absolute;
    inset: 0 0 auto;
    inline-size: 100%;
    block-size: 1.5rem;
    border-block-end: 1px solid var(--_line-color);
    fill: var(--_muted-color);
    fill-opacity: 0.8;
    pointer-events: none;
  }
  .overview__years {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    border: 0;
    background: none;
    padding: 0;
  }
  .overview__years:hover {
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 12%, transparent);
  }
  .overview__years:focus-visible {
    outline-offset: -2px;
    z-index: 1;
  }
  .overview__year {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    padding-inline-start: 3px;
    border-inline-start: 1px solid var(--_line-color);
    color: var(--_muted-color);
    font-size: max(0.75em, 11px);
    line-height: 1.4;
    pointer-events: none;
  }
  .overview__years--shown .overview__year {
    color: var(--_color);
    font-weight: 700;
  }
  .overview__view {
    position: absolute;
    inset: 0 0 auto;
    block-size: 1.5rem;
    overflow: clip;
    pointer-events: none;
  }
  .overview__window {
    position: absolute;
    inset-block: 0;
    border: 2px solid var(--_link-color);
    border-radius: 2px;
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 10%, transparent);
  }
  .overview__today {
    position: absolute;
    inset-block: 0;
    border-inline-start: 2px solid var(--_today-line-color);
  }
  /* What is shown can be dragged. */
  @media (hover: hover) {
    .overview__years--shown {
      cursor: grab;
    }
  }
  @media (pointer: coarse) {
    .overview {
      --_height: max(44px, 1.5rem + max(0.75em, 11px) * 1.4);
    }
    .overview__arrow {
      inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .overview__bars {
      fill: CanvasText;
    }
    .overview__window {
      border-color: Highlight;
    }
    .overview__today {
      border-color: CanvasText;
    }
  }
`;
