import { css } from 'lit';

/** The box around a picture that can be drawn larger, and its buttons. */
export const zoomStyles = css`
  .zoom {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.25rem;
  }
  .zoom__buttons {
    display: flex;
    gap: 0.25rem;
    justify-self: end;
  }
  .zoom__button {
    min-inline-size: var(--_target-size);
    padding-inline: 0.6rem;
  }
  .zoom__box {
    /* What moves in it moves no page: a browser would keep a mark in sight by scrolling. */
    overflow-anchor: none;
    max-inline-size: 100%;
  }
  .zoom__box--in {
    overflow: auto;
    outline: 1px solid var(--_control-border-color);
  }
  .zoom__box--in:focus-visible {
    outline: 2px solid var(--_focus-outline-color);
    outline-offset: 2px;
  }
  @media print {
    .zoom__box--in {
      overflow: visible;
      outline: 0;
    }
  }
`;
