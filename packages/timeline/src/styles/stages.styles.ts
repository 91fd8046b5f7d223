import { css } from 'lit';

/** The main phases as blocks, and every step of a procedure as a list with a rail. */
export const stagesStyles = css`
  .phases {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 0.15rem;
  }
  .phases__step {
    flex: 1 1 0;
    min-inline-size: 1.75rem;
    display: grid;
    align-content: start;
    gap: 0.2rem;
  }
  .phases__block {
    display: grid;
    place-items: center;
    min-block-size: 1.35rem;
    border: 1.5px solid var(--_line-color);
    font-size: max(0.75em, 11px);
    font-weight: 600;
    line-height: 1;
  }
  .phases__step--done .phases__block {
    background-color: var(--_grid-color);
    border-color: var(--_line-color);
  }
  .phases__step--now .phases__block {
    background-color: var(--_action-background-color);
    border-color: var(--_action-background-color);
    color: var(--_action-color);
    outline: 2px solid transparent;
  }
  .phases__step--later .phases__block {
    border-style: dashed;
    color: var(--_muted-color);
  }
  /* In a column the blocks are too narrow for their names: the sentence above them names the one of today. */
  .phases__name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :is(.more__part, .explain) .phases__name {
    position: static;
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    clip-path: none;
    white-space: normal;
    font-size: max(0.75em, 11px);
    line-height: 1.25;
    hyphens: auto;
  }
  :is(.more__part, .explain) .phases__step--now .phases__name {
    font-weight: 700;
  }
  @container (inline-size < 40rem) {
    :is(.more__part, .explain) .phases {
      display: grid;
    }
    :is(.more__part, .explain) .phases__step {
      grid-template-columns: 2rem 1fr;
      align-items: center;
    }
  }
  .steps {
    display: grid;
    gap: 0.5rem;
    padding-block: 0.5rem;
  }
  .steps__step {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: 0.5rem;
    break-inside: avoid;
  }
  .steps__number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    color: var(--_muted-color);
  }
  .steps__together {
    border-inline-start: 3px double var(--_line-color);
    padding-inline-start: 0.6rem;
  }
  .steps__together ul {
    display: grid;
    gap: 0.35rem;
    padding-block-start: 0.25rem;
  }
  .stage__summary {
    min-block-size: max(1.5rem, 24px);
  }
  .stage__name {
    font-weight: 600;
  }
  .stage--unknown .stage__name {
    font-weight: 400;
  }
  .stage--running .stage__name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .stage > p, .stage > ul {
    margin-block-start: 0.35rem;
    max-inline-size: 70ch;
  }
  .stage__summary:hover .stage__name {
    text-decoration: underline;
  }
  @media (pointer: coarse) {
    .stage__summary {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .phases__step--now .phases__block {
      background-color: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
