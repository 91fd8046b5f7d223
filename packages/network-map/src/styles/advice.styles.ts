import { css } from 'lit';

/** Above and beside the picture: the true sentence, what fits and why, gaps, frontrunners, and what one is in. */
export const adviceStyles = css`
  .summary, .advice, .circle, .frontrunners, .portfolio, .advice__one {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.5rem;
  }
  .advice > *, .circle > *, .frontrunners > *, .portfolio > *, .advice__one > * {
    max-inline-size: 100%;
  }
  .advice > ol, .advice > .no-print, .advice__one > dl, .frontrunners > .part, .portfolio > .part {
    inline-size: 100%;
  }
  .summary p {
    max-inline-size: 75ch;
  }
  .advice {
    padding: 1rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
  }
  .circle, .frontrunners, .portfolio {
    gap: 0.75rem;
  }
  .advice__heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  /* Below each other in a column, beside each other above a picture. */
  .advice__list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 1rem;
  }
  .advice__list > .advice__one {
    align-content: start;
  }
  .advice__one {
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_grid-color);
    gap: 0.35rem;
  }
  .advice__name {
    display: flex;
    align-items: baseline;
    gap: 0.35em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .advice__name > span {
    flex: none;
  }
  /* As high as a thumb, with its first line where that of its neighbours is. */
  .advice__name .name {
    margin-block: -0.65rem;
    padding-block: 0.65rem;
    font-weight: inherit;
  }
  .advice__asks {
    font-weight: 700;
  }
  .advice__join {
    margin-block-start: 0.35rem;
    background-color: var(--_action-background-color);
    border-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .advice__join:hover {
    background-color: var(--_action-background-color);
  }
  .reasons {
    display: grid;
    gap: 0.25rem;
  }
  .reasons__one {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    gap: 0.5rem;
  }
  .reasons__sign {
    --_sign-color: light-dark(#1d6b37, #8fd3a4);
    inline-size: 1rem;
    block-size: 1rem;
    margin-block-start: 0.2em;
    fill: none;
    stroke: var(--_sign-color);
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .reasons__one--unknown .reasons__sign {
    --_sign-color: var(--_muted-color);
  }
  .reasons__one--not .reasons__sign {
    --_sign-color: light-dark(#8a3b00, #f5b27a);
  }
  .circle__themes, .frontrunners__options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .frontrunners > .part > .lines {
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 0.25rem 1.5rem;
    align-items: start;
  }
  .frontrunners__options {
    gap: 0 1.5rem;
  }
  .frontrunners__options .check {
    align-items: center;
    min-block-size: var(--_target-size);
  }
  .frontrunners__means {
    padding: 0;
    font-weight: 700;
  }
  .circle__themes [aria-current='true'] {
    border-width: 2px;
    border-color: var(--_link-color);
    font-weight: 700;
  }
  .circle__letter {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_control-border-color);
    border-inline-start-width: 6px;
    border-radius: var(--_border-radius);
  }
  .circle__text {
    white-space: pre-line;
  }
  @media (forced-colors: active) {
    .reasons__sign {
      --_sign-color: CanvasText;
    }
    .advice__join {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .advice {
      border: 0;
      padding: 0;
    }
    .advice__one, .claim {
      break-inside: avoid;
    }
  }
`;
