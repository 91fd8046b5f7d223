import { css } from 'lit';

/** Buttons that show and hide a panel. */
export const disclosure = css`
  .disclosures {
    position: relative;
  }
  .disclosure__button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
  }
  .disclosure__arrow {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .disclosure__button[aria-expanded='true'] .disclosure__arrow {
    transform: scaleY(-1);
  }
  .disclosure__button[aria-expanded='true'] {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .disclosure--over > .disclosure__panel {
    --_panel-size: min(24rem, 100%);
    position: absolute;
    z-index: 10;
    /* Below its button, in whichever line of the row that is, but never past the end of the row. */
    inset-block-start: calc(var(--_below, 100%) + 4px);
    inset-inline-start: min(var(--_at, 0px), 100% - var(--_panel-size));
    inline-size: var(--_panel-size);
    max-block-size: min(34rem, 80vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    /* Opaque on every page: the page's own ground may be transparent here. */
    background: linear-gradient(var(--_background-color), var(--_background-color)) Canvas;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }
  .disclosure--over > .disclosure__panel--wide {
    --_panel-size: min(46rem, 100%);
  }
  .disclosure__panel[hidden] {
    display: none !important;
  }
  /* Only a press on its ground puts the focus here; the ring would say that something can be done with it. */
  .disclosure__panel:focus {
    outline: none;
    box-shadow: none;
  }
  .disclosure--over > .disclosure__panel:focus {
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }
  @media print {
    .disclosure {
      display: none;
    }
  }
`;
