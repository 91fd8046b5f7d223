import { base, combobox, controls, disclosure, facets, takeAway, tokens } from '@digitaal-europa/ui';
import { css, type CSSResultGroup } from 'lit';
import { cardStyles } from './styles/card.styles.ts';
import { compareStyles } from './styles/compare.styles.ts';
import { detailsPrintStyles } from './styles/details-print.styles.ts';
import { detailsStyles } from './styles/details.styles.ts';
import { railStyles } from './styles/rail.styles.ts';
import { resultsStyles } from './styles/results.styles.ts';
import { sentenceStyles } from './styles/sentence.styles.ts';
import { shortlistStyles } from './styles/shortlist.styles.ts';
import { stripStyles } from './styles/strip.styles.ts';

const frame = css`
  :host {
    /* Room is kept before the data is there, so that nothing below jumps. */
    min-block-size: 30rem;
  }
  .screen, .browse, .in-place, .ask {
    display: grid;
    /* minmax(0, …): what is wide scrolls inside its own box instead of widening the page. */
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .browse[hidden] {
    display: none;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .subtitle, .foot {
    color: var(--_muted-color);
  }
  .foot {
    font-size: 0.875em;
    max-inline-size: 75ch;
  }
  /* The sentence and the search are one question. */
  .ask {
    gap: 0.75rem;
    padding: 0.75rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  /* Few answers need no lines of their own. */
  .ask--narrow > .sentence {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .ask--narrow .sentence__told, .ask--narrow .disclosure--inline > .disclosure__panel {
    grid-column: 1 / -1;
  }
  .ask--narrow .disclosure--inline {
    display: contents;
  }
  .ask .field--search > .field__input {
    background: linear-gradient(var(--_background-color), var(--_background-color)) Canvas;
  }
  .search {
    display: flex;
    gap: 0.5rem;
  }
  .search > .field {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .search__button {
    flex: none;
    border-color: var(--_action-background-color);
    background-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  /* What they hold stands in the bar itself, the panel of the filters over its whole width. */
  .bar > .summary, .bar > .filters, .bar > .filters > .disclosure--inline {
    display: contents;
  }
  .bar .disclosure--inline > .disclosure__button {
    inline-size: auto;
  }
  .bar .disclosure--inline > .disclosure__panel, .bar .chips {
    flex: 1 1 100%;
    grid-column: 1 / -1;
  }
  .summary__counts {
    flex: 1 1 20rem;
    grid-column: 1 / -1;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    grid-column: 1 / -1;
  }
  .bar--narrow {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .bar--narrow .summary__sort > .field__label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bar--narrow .summary__sort > .field__input {
    inline-size: 100%;
    padding-inline: 0.5rem 1.5rem;
    text-overflow: ellipsis;
  }
  .bar--narrow .tools > .disclosure {
    flex: 1 1 auto;
  }
  .bar--narrow .tools .disclosure__button {
    inline-size: 100%;
    justify-content: center;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-items: start;
  }
  .columns--rail {
    grid-template-columns: 15.625em minmax(0, 1fr);
    gap: 1.25rem;
  }
  .columns--details {
    grid-template-columns: minmax(0, 26.25em) minmax(0, 1fr);
    gap: 1.25rem;
  }
  /* The list is longer than the window: what was opened stays in sight beside it. */
  .panel {
    position: sticky;
    inset-block-start: var(--kde-fund-finder-panel-inset-block-start, 0);
    max-block-size: calc(100dvh - var(--kde-fund-finder-panel-inset-block-start, 0px));
    overflow-y: auto;
  }
  .back {
    justify-self: start;
  }
  @media print {
    .screen {
      gap: 6pt;
      font-size: 9.5pt;
    }
    .panel {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    .columns {
      display: block;
    }
    /* Of what is open beside the list, and nothing else. */
    .browse--details > :not(.columns), .browse--details > .columns > :not(.panel) {
      display: none;
    }
  }
`;

/** Everything of `<kde-fund-finder>`: tokens first, then the parts in the order in which they stand. */
export const styles: CSSResultGroup = [tokens, base, controls, combobox, disclosure, facets, takeAway, frame, sentenceStyles, railStyles, stripStyles, resultsStyles, cardStyles, compareStyles, shortlistStyles, detailsStyles, detailsPrintStyles];
