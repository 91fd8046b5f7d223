import { css } from 'lit';

/** The provinces as outlines and as tiles, and the strip of water authorities. */
export const provinceMapStyles = css`
  .provinces {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem 1.5rem;
  }
  .outlines {
    position: relative;
    font-size: calc(13px * var(--_grow));
  }
  .outlines__drawing {
    position: absolute;
    inset: 0;
  }
  .shape {
    fill: var(--_subtle-background-color);
    stroke: var(--_line-color);
    stroke-width: 1;
    cursor: pointer;
  }
  .shape--some {
    fill: color-mix(in srgb, var(--_link-color) 14%, transparent);
  }
  .shape:hover {
    fill: color-mix(in srgb, var(--_link-color) 24%, transparent);
  }
  .shape--own {
    stroke: var(--_link-color);
    stroke-width: 3;
  }
  .shape--open {
    fill: color-mix(in srgb, var(--_link-color) 30%, transparent);
    stroke: var(--_color);
    stroke-width: 2;
  }
  .province {
    display: grid;
    place-content: center;
    justify-items: center;
    inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: 0.2rem 0.35rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    background: none;
    line-height: 1.2;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .outlines .province {
    position: absolute;
    inline-size: max-content;
    min-inline-size: var(--_target-size);
    padding: 0;
    border: 0;
    translate: -50% -50%;
    text-shadow: 0 0 2px var(--_ground-color), 0 0 3px var(--_ground-color), 0 0 4px var(--_ground-color);
  }
  .province__count {
    color: var(--_muted-color);
  }
  .outlines .province__count, .province--own .province__name {
    color: inherit;
    font-weight: 700;
  }
  .outlines :is(.province--own, .province[aria-pressed='true']) {
    padding-inline: 0.35em;
    border: 2px solid var(--_link-color);
    background-color: var(--_ground-color);
  }
  .outlines .province[aria-pressed='true'] {
    border-color: var(--_color);
  }
  .province__own {
    font-size: max(0.8125em, 12px);
  }
  .province:hover .province__name {
    text-decoration: underline;
  }
  .province[aria-pressed='true'] .province__name {
    font-weight: 700;
  }
  .tiles .province--own, .tiles .province[aria-pressed='true'], .tiles .province[aria-expanded='true'] {
    border: 2px solid var(--_link-color);
  }
  .tiles .province[aria-pressed='true'], .tiles .province[aria-expanded='true'] {
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 14%, transparent);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    gap: 8px;
  }
  .tiles > li {
    display: grid;
  }
  .provinces--narrow .tiles {
    gap: 4px;
    font-size: max(0.875em, 13px);
  }
  .provinces__beside, .provinces__open, .waters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.6rem;
  }
  .provinces__beside {
    max-inline-size: 40rem;
  }
  .provinces__heading {
    font-size: 1.1875em;
    font-weight: 700;
  }
  .provinces__own {
    font-weight: 400;
  }
  .provinces__note, .provinces__credit {
    color: var(--_muted-color);
    font-size: max(0.875em, 13px);
  }
  .waters {
    grid-column: 1 / -1;
  }
  .waters__switch {
    display: inline-flex;
    align-items: center;
    gap: 0.6rem;
    justify-self: start;
    min-block-size: var(--_target-size);
    padding: 0.3rem 0.75rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    background: none;
    text-align: start;
    hyphens: auto;
  }
  .waters__switch:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .waters__sign {
    box-sizing: content-box;
    flex: none;
    inline-size: 36px;
    block-size: 16px;
    border: 2px solid var(--_control-border-color);
    border-radius: 10px;
  }
  .waters__sign::before {
    content: '';
    display: block;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background-color: var(--_control-border-color);
  }
  [aria-checked='true'] > .waters__sign {
    border-color: var(--_link-color);
    background-color: var(--_link-color);
  }
  [aria-checked='true'] > .waters__sign::before {
    margin-inline-start: 20px;
    background-color: var(--_action-color);
  }
  @container (inline-size >= 44em) {
    .provinces {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    .shape--open, .shape--own {
      stroke: Highlight;
      stroke-width: 4;
    }
    .outlines .province {
      background: none;
      forced-color-adjust: none;
      color: CanvasText;
    }
    .outlines :is(.province--own, .province[aria-pressed='true']) {
      border-color: Highlight;
      background-color: Canvas;
    }
    .waters__sign::before {
      background-color: ButtonText;
    }
    [aria-checked='true'] > .waters__sign, [aria-checked='true'] > .waters__sign::before {
      border-color: Highlight;
      background-color: Highlight;
      forced-color-adjust: none;
    }
    [aria-checked='true'] > .waters__sign::before {
      background-color: HighlightText;
    }
  }
  @media print {
    .provinces__open {
      break-inside: avoid;
    }
  }
`;
