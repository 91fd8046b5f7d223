import { css } from 'lit';

/** Boards of colleagues beside one's own. */
export const togetherStyles = css`
  .together {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 1rem;
    border: 2px solid var(--_link-color);
    border-radius: var(--_border-radius);
    font-size: 0.875em;
    container-type: inline-size;
  }
  .together__summary, .together__placed {
    font-size: 1.07em;
    font-weight: 600;
    max-inline-size: 75ch;
    hyphens: auto;
  }
  .together__boards {
    display: grid;
    gap: 0.4rem;
  }
  .together__names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
    column-gap: 1.5rem;
  }
  .together__name {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 0.75rem;
    min-block-size: var(--_target-size);
    border-block-start: 1px solid var(--_grid-color);
  }
  .together__name > span {
    flex: 1 1 7rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .together__remove {
    flex: none;
  }
  .together__heading {
    padding-block-start: 0.75rem;
    font-size: 1.07em;
    font-weight: 700;
    line-height: 1.3;
  }
  .together__fold {
    display: flex;
    align-items: baseline;
    gap: 0.4rem;
    min-block-size: var(--_target-size);
    padding: 0.5rem 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
  }
  .together__fold::before {
    content: '▸' / '';
    inline-size: 1em;
  }
  .together__fold[aria-expanded='true']::before {
    content: '▾' / '';
  }
  .together__fold:hover, .together__who:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .together__row {
    padding-block: 0.6rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .together__head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 0.5rem 1rem;
    max-inline-size: 56rem;
  }
  .together__head > :first-child {
    flex: 1 1 11rem;
    min-inline-size: 0;
    max-inline-size: 75ch;
    overflow-wrap: anywhere;
  }
  .together__title {
    font-weight: 600;
  }
  .together__choose {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .together__who {
    inline-size: fit-content;
    padding-block: 0.35rem;
    color: var(--_link-color);
    font-weight: 600;
  }
  .cells {
    flex: none;
    display: grid;
    grid-template-columns: repeat(2, 2.25rem);
    grid-auto-rows: 1.625rem;
    gap: 3px;
  }
  .cells__one {
    display: grid;
    place-items: center;
    border: 1px dashed var(--_grid-color);
    border-radius: 2px;
    font-variant-numeric: tabular-nums;
  }
  .cells__one--some {
    border: 1px solid var(--_control-border-color);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
    font-weight: 700;
  }
  .cells__one--mine {
    border: 3px solid currentColor;
  }
  .voices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 0.75rem 1.25rem;
    padding-block: 0.25rem;
  }
  .voice {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_grid-color);
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .voice__take {
    margin-block-start: 0.35rem;
  }
  @media not (pointer: coarse) {
    .voice__take, .together__remove, .together__choose .button {
      min-block-size: max(2.25rem, 36px);
      padding-block: 0.2rem;
    }
    .together__fold {
      min-block-size: 2rem;
    }
  }
  @media (pointer: coarse) {
    .together__who {
      min-block-size: var(--_target-size);
      padding-block: 0.75rem;
    }
  }
  @media (forced-colors: active) {
    .together {
      border-color: Highlight;
    }
    .cells__one--mine {
      border-color: Highlight;
    }
  }
  @media print {
    .together {
      border: 0;
      padding: 0;
    }
    .together__row {
      break-inside: avoid;
    }
    .together__heading {
      break-after: avoid;
    }
    .together__name {
      min-block-size: 0;
    }
    .together__fold {
      min-block-size: 0;
    }
    .together__fold::before {
      content: none;
    }
    .together__who {
      list-style: none;
      color: inherit;
    }
  }
`;
