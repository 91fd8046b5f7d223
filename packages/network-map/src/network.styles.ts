import { base, combobox, controls, disclosure, facets, takeAway, tokens } from '@digitaal-europa/ui';
import { css, type CSSResultGroup } from 'lit';
import { adviceStyles } from './styles/advice.styles.ts';
import { compassStyles } from './styles/compass.styles.ts';
import { connectionsStyles } from './styles/connections.styles.ts';
import { detailsStyles } from './styles/details.styles.ts';
import { gridStyles } from './styles/grid.styles.ts';
import { listStyles } from './styles/list.styles.ts';
import { provinceMapStyles } from './styles/province-map.styles.ts';
import { questionsStyles } from './styles/questions.styles.ts';
import { zoomStyles } from './styles/zoom.styles.ts';

const frame = css`
  :host {
    /* Room is kept before the data is there, so that nothing below jumps. */
    min-block-size: 30rem;
  }
  .networks, .main, .aside, .below {
    display: grid;
    /* minmax(0, …): what is wide scrolls inside its own box instead of widening the page. */
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
  }
  .networks {
    /* Also in what is as wide as its longest word: a word of a record may be of any length. */
    overflow-wrap: anywhere;
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
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.75rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .ask__row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
  }
  .ask__row > * {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }
  .ask .field__input {
    background: linear-gradient(var(--_background-color), var(--_background-color)) Canvas;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  /* What the filters hold stands in the bar itself, their panel over its whole width. */
  .bar > .filters, .bar > .filters > .disclosure--inline {
    display: contents;
  }
  .bar .disclosure--inline > .disclosure__button {
    inline-size: auto;
  }
  .bar .disclosure--inline > .disclosure__panel {
    flex: 1 1 100%;
    grid-column: 1 / -1;
  }
  .bar > .segmented {
    margin-inline-end: auto;
  }
  .bar--narrow {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  /* Two by two; a longer name takes room from a shorter one before it breaks. */
  .bar--narrow > .segmented {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: auto auto;
    margin: 0;
  }
  /* Rows share a border as neighbours do; the first of a row has no neighbour, and the corners are those of the four together. */
  .bar--narrow .segmented__option:nth-child(odd) {
    margin-inline-start: 0;
  }
  .bar--narrow .segmented__option:nth-child(n + 3) {
    margin-block-start: -2px;
  }
  .bar--narrow .segmented__option {
    border-radius: 0;
  }
  .bar--narrow .segmented__option:first-child {
    border-start-start-radius: var(--_border-radius);
  }
  .bar--narrow .segmented__option:nth-child(2) {
    border-start-end-radius: var(--_border-radius);
  }
  .bar--narrow .segmented__option:nth-child(3) {
    border-end-start-radius: var(--_border-radius);
  }
  .bar--narrow .segmented__option:last-child {
    border-end-end-radius: var(--_border-radius);
  }
  .bar--narrow .disclosure--over .disclosure__button {
    inline-size: 100%;
    justify-content: center;
  }
  .summary > p {
    max-inline-size: 100ch;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 20em;
    grid-template-rows: auto 1fr;
    gap: 1rem 1.25rem;
    align-items: start;
  }
  /* Beside the picture and all that is below it: what is opened from there opens in sight. */
  .columns > .aside {
    grid-area: 1 / 2 / span 2;
    position: sticky;
    inset-block-start: var(--kde-network-map-panel-inset-block-start, 0);
    max-block-size: calc(100dvh - var(--kde-network-map-panel-inset-block-start, 0px));
    overflow-y: auto;
  }
  .columns > .below {
    grid-column: 1;
  }
  @media print {
    .columns {
      display: block;
    }
    .columns > .aside {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    .networks {
      font-size: 9.5pt;
    }
  }
`;

/** Everything of `<kde-network-map>`: tokens first, then the parts in the order in which they stand. */
export const styles: CSSResultGroup = [tokens, base, controls, combobox, disclosure, facets, takeAway, frame, questionsStyles, zoomStyles, compassStyles, gridStyles, provinceMapStyles, connectionsStyles, listStyles, adviceStyles, detailsStyles];
