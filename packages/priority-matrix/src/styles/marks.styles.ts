import { css } from 'lit';

/** Shapes that stand for a date, and small signs; the same in the drawing, in lists and in the key. */
export const markStyles = css`
  :host {
    /* Opaque: the ground of the theme, or that of the page's colour scheme where the theme's is transparent. */
    --_paper-color: rgb(from color-mix(in srgb, var(--_background-color) 99%, Canvas) r g b / 1);
  }
  .halo {
    fill: var(--_link-color);
    fill-opacity: 0.14;
    stroke: var(--_link-color);
    stroke-dasharray: 3 2;
  }
  .halo__end {
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .ghost__line {
    stroke: currentColor;
    stroke-opacity: 0.66;
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }
  .mark {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .mark--chosen {
    color: var(--_link-color);
  }
  .mark--open, .mark--ring {
    fill: var(--_paper-color);
    stroke-dasharray: 2.6 1.7;
  }
  .mark--ring {
    stroke-opacity: 0.7;
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .mark--off {
    fill: none;
    stroke-width: 2.5;
  }
  .sign {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    vertical-align: -0.12em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .shape {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    color: var(--_color);
    overflow: visible;
  }
  .shape--wide {
    inline-size: 2.7em;
    block-size: 1.2em;
  }
  @media (forced-colors: active) {
    .mark, .halo__end, .ghost__line {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .mark {
      fill: CanvasText;
    }
    .mark--open, .mark--ring {
      fill: Canvas;
    }
    .mark--off {
      fill: none;
    }
    .mark--chosen {
      stroke: Highlight;
    }
    .mark--chosen:not(.mark--open, .mark--off) {
      fill: Highlight;
    }
    .halo {
      fill: none;
      stroke: LinkText;
    }
  }
  @media print {
    .halo {
      fill: none;
    }
  }
`;
