import { css } from 'lit';

/** The combobox: its list lies over what is below, as wide as the field, and scrolls on its own. */
export const combobox = css`
  .combobox {
    flex: 1 1 11rem;
  }
  .combobox__box {
    position: relative;
  }
  .combobox__input {
    padding-inline-end: var(--_target-size);
    text-overflow: ellipsis;
  }
  .combobox__clear, .combobox__arrow {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: var(--_target-size);
    block-size: 100%;
    border: 0;
    background: none;
    padding: 0;
    display: grid;
    place-items: center;
  }
  .combobox__arrow {
    pointer-events: none;
    padding: calc((var(--_target-size) - 14px) / 2);
  }
  .combobox__clear svg {
    inline-size: 0.875em;
    block-size: 0.875em;
  }
  .combobox__clear:hover {
    background-color: var(--_subtle-background-color);
  }
  .combobox__clear:focus-visible {
    outline-offset: -4px;
  }
  .combobox__arrow, .combobox__clear svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    overflow: visible;
  }
  .combobox__popover {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    min-inline-size: min(17rem, 100cqi);
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    /* Opaque on every page: the page's own ground may be transparent here. */
    background: linear-gradient(var(--_background-color), var(--_background-color)) Canvas;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }
  .combobox__popover[hidden], .combobox__list[hidden] {
    display: none;
  }
  .combobox__list {
    position: relative;
    max-block-size: min(20rem, 50vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-block: 2px;
  }
  .combobox__option {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    min-block-size: var(--_target-size);
    padding: 0.25rem 0.75rem;
    border-inline-start: 4px solid transparent;
    line-height: 1.25;
    cursor: pointer;
  }
  .combobox__option:hover {
    background-color: var(--_subtle-background-color);
  }
  .combobox__option--active {
    border-inline-start-color: var(--_link-color);
    background-color: var(--_grid-color);
  }
  .combobox__detail {
    grid-column: 1 / -1;
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .combobox__foot {
    padding: 0.5rem 0.75rem;
    font-size: 0.875em;
    color: var(--_muted-color);
  }
  .combobox__list:not([hidden]) + .combobox__foot {
    border-block-start: 1px solid var(--_grid-color);
  }
  @media (forced-colors: active) {
    .combobox__option--active {
      background-color: Highlight;
      border-inline-start-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .combobox__option--active .combobox__detail {
      color: HighlightText;
    }
    .combobox__option:not(.combobox__option--active) {
      border-inline-start-color: Canvas;
    }
  }
`;
