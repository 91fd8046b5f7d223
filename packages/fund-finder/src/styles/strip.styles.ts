import { css } from 'lit';

/** The strip of closing dates: numbers in a narrow column, a drawing to drag over in a wide one. */
export const stripStyles = css`
  .strip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
  }
  .strip__head, .strip__months, .strip__pills {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.35rem 0.75rem;
  }
  .strip__months {
    justify-content: start;
  }
  .strip__months .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2rem 0.5rem;
  }
  .strip__months .field__label {
    font-weight: 400;
  }
  .strip__months .field__input {
    inline-size: auto;
    min-inline-size: min(10rem, 100%);
  }
  .strip__fold > summary {
    min-block-size: var(--_target-size);
    align-content: center;
    color: var(--_link-color);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .strip__caption, .strip__pills {
    font-size: max(0.875em, 12px);
    color: var(--_muted-color);
  }
  .strip__pill {
    padding-inline: 0.6rem;
    border: 1px solid var(--_link-color);
    border-radius: 1rem;
    color: var(--_color);
  }
  .strip__plot, .strip__pills {
    display: none;
  }
  .strip__plot {
    position: relative;
    block-size: 118px;
    /* The handles stand half outside it. */
    margin-inline: 14px;
    cursor: crosshair;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .strip__drawing {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .strip__month {
    stroke: var(--_grid-color);
  }
  .strip__label, .strip__more {
    fill: var(--_muted-color);
    font-size: 12px;
  }
  .strip__more {
    text-anchor: middle;
    fill: var(--_color);
    font-weight: 700;
  }
  .strip__dot {
    fill: var(--_link-color);
    stroke: var(--_link-color);
    stroke-width: 1.5;
  }
  /* A month or longer: no day is known. */
  .strip__dot--rough {
    fill: none;
    stroke-dasharray: 2.5 2;
  }
  .strip__brush, .strip__handle {
    position: absolute;
    inset-block: 0 32px;
  }
  .strip__brush {
    inset-inline-start: var(--_from);
    inline-size: calc(var(--_until) - var(--_from));
    border-block: 1px solid transparent;
    pointer-events: none;
  }
  .strip__plot--chosen .strip__brush, .strip__plot:active .strip__brush {
    border-color: var(--_link-color);
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 14%, transparent);
  }
  .strip__handle {
    inline-size: 24px;
    margin-inline-start: -12px;
    cursor: ew-resize;
  }
  .strip__handle::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    inline-size: 4px;
    border-radius: 2px;
    background-color: var(--_link-color);
  }
  .strip__handle--from {
    inset-inline-start: var(--_from);
  }
  .strip__handle--until {
    inset-inline-start: var(--_until);
  }
  .strip__handle:focus-visible {
    outline-offset: -2px;
  }
  @container (inline-size >= 36em) {
    .strip__plot {
      display: block;
    }
    .strip__pills {
      display: flex;
    }
    /* Heard, not seen: the drawing shows it. */
    .strip__numbers {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .strip__dot {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .strip__dot--rough {
      fill: none;
    }
    .strip__handle::after {
      background-color: Highlight;
      forced-color-adjust: none;
    }
    .strip__plot--chosen .strip__brush {
      border-color: Highlight;
    }
  }
  @media print {
    .strip__dot {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
