import { css } from 'lit';

/** The compass: its rings and texts, and the marks that lie over them. */
export const compassStyles = css`
  :host {
    /* Opaque: the ground of the theme, or that of the page's colour scheme where the theme's is transparent. */
    --_ground-color: rgb(from color-mix(in srgb, var(--_background-color) 99%, Canvas) r g b / 1);
    --_gap-color: light-dark(#8a3a00, #ffc38a);
  }
  .compass {
    position: relative;
    font-size: calc(13px * var(--_grow));
  }
  .compass__drawing {
    position: absolute;
    inset: 0;
    overflow: visible;
    fill: var(--_color);
  }
  .compass__ring, .compass__line {
    fill: none;
    stroke: var(--_grid-color);
  }
  .compass__centre {
    fill: color-mix(in srgb, var(--_link-color) 12%, transparent);
    stroke: var(--_link-color);
  }
  .compass__reach {
    fill: var(--_muted-color);
  }
  .compass__reach, .mark-name, .compass__gap {
    stroke: var(--_ground-color);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .compass__heading {
    font-weight: 700;
  }
  .compass__gap {
    fill: var(--_gap-color);
  }
  .mark-name {
    cursor: pointer;
  }
  .mark-name:hover {
    text-decoration: underline;
  }
  .mark-name--member {
    font-weight: 700;
  }
  .mark-name--elsewhere, .mark-name--dimmed, .compass__heading--dimmed {
    fill: var(--_muted-color);
    font-weight: 400;
  }
  .mark-name--selected {
    text-decoration: underline;
  }
  .mark, .centre, .mark-count {
    position: absolute;
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    translate: -50% -50%;
    list-style: none;
  }
  summary.mark::-webkit-details-marker, summary.mark-count::-webkit-details-marker {
    display: none;
  }
  .mark:focus-visible, .mark-count:focus-visible {
    outline-width: 3px;
    outline-offset: 0;
    z-index: 2;
    background: none;
  }
  /* The shape itself. Filled: in it. A dot in a ring: in it without choosing. An outline: not, or not known. Thin: works elsewhere. */
  .mark::before, .key__sign::before {
    content: '';
    box-sizing: border-box;
    inline-size: calc(2 * var(--_radius));
    block-size: calc(2 * var(--_radius));
    border: 2px solid var(--_link-color);
    border-radius: 50%;
    background: var(--_ground-color);
  }
  .mark--square::before, .key__sign--square::before {
    inline-size: calc(1.7 * var(--_radius));
    block-size: calc(1.7 * var(--_radius));
    border-radius: 1px;
  }
  .mark--member::before, .key__sign--member::before {
    background: var(--_link-color);
  }
  .mark--automatic::before, .key__sign--automatic::before {
    background: radial-gradient(circle, var(--_link-color) 40%, var(--_ground-color) 46%);
  }
  .mark--elsewhere::before, .key__sign--elsewhere::before {
    border: 1px solid var(--_line-color);
  }
  .mark--gap::before, .key__sign--gap::before {
    border: 2px dashed var(--_gap-color);
    border-radius: 3px;
    background: none;
  }
  .mark--dimmed::before {
    border: 1px solid var(--_line-color);
    opacity: 0.5;
  }
  .mark:hover::before {
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--_link-color) 30%, transparent);
  }
  .mark--selected::before {
    box-shadow: 0 0 0 2px var(--_ground-color), 0 0 0 4px var(--_color);
  }
  /* A name for which there was no room shows while one points at its mark, and the pointer can go to it: there is no gap in between. */
  .mark__tip {
    position: absolute;
    inset-block-end: calc(50% + var(--_radius) + 4px);
    z-index: 3;
    inline-size: max-content;
    max-inline-size: 14em;
    padding: 0.1em 0.4em;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    background-color: var(--_ground-color);
  }
  .mark__tip::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 100%;
    block-size: calc(var(--_radius) + 4px);
  }
  .mark:not(:hover, :focus-visible) > .mark__tip, .mark[data-silent] > .mark__tip {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mark:hover, .mark:focus-visible {
    z-index: 3;
  }
  .mark-count {
    border: 1px solid var(--_control-border-color);
    border-radius: 1em;
    background-color: var(--_ground-color);
    font-weight: 700;
    white-space: nowrap;
  }
  .mark-count:focus-visible {
    background-color: var(--_ground-color);
    color: inherit;
  }
  .centre {
    align-content: center;
    padding-block: 0.3em;
    line-height: 1.2;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .centre__name, .centre--ask {
    font-weight: 700;
  }
  .centre__name {
    font-size: calc(1em * var(--_fit));
    hyphens: manual;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .centre--ask {
    color: var(--_link-color);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .centre__here {
    color: var(--_muted-color);
  }
  .centre:hover {
    text-decoration: underline;
  }
  .over__list {
    position: absolute;
    z-index: 4;
    max-block-size: 22rem;
    overflow-y: auto;
    padding: 0.5rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    background-color: var(--_ground-color);
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  }
  @media (forced-colors: active) {
    .compass__drawing, .compass__reach, .mark-name, .compass__gap, .compass__heading {
      fill: CanvasText;
    }
    .compass__reach, .mark-name, .compass__gap {
      stroke: Canvas;
    }
    .compass__ring, .compass__line, .compass__centre {
      fill: none;
      stroke: GrayText;
    }
    .mark::before, .key__sign::before {
      border-color: CanvasText;
    }
    .mark--elsewhere::before, .mark--dimmed::before, .key__sign--elsewhere::before {
      border-color: GrayText;
    }
    .mark--member::before, .key__sign--member::before {
      background: CanvasText;
    }
    .mark--automatic::before, .key__sign--automatic::before {
      forced-color-adjust: none;
      background: radial-gradient(circle, CanvasText 40%, Canvas 46%);
    }
    .mark--selected::before {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
