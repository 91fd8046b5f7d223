import { base, combobox, controls, disclosure, tokens } from '@digitaal-europa/ui';
import { css, type CSSResultGroup } from 'lit';
import { axisStyles } from './styles/axis.styles.ts';
import { detailStyles } from './styles/detail.styles.ts';
import { filtersStyles } from './styles/filters.styles.ts';
import { influenceStyles } from './styles/influence.styles.ts';
import { lanesStyles } from './styles/lanes.styles.ts';
import { listStyles } from './styles/list.styles.ts';
import { marksStyles } from './styles/marks.styles.ts';
import { panelStyles } from './styles/panel.styles.ts';
import { summaryStyles } from './styles/summary.styles.ts';

const frame = css`
  :host {
    /* Room is kept before the data is there, so that nothing below jumps. */
    min-block-size: 30rem;
    --_today-background-color: var(--kde-today-background-color, light-dark(#154273, #9cc3f0));
    --_today-color: var(--kde-today-color, light-dark(#fff, #0b1d33));
  }
  .timeline {
    display: grid;
    /* minmax(0, …): a wide table scrolls inside its own box instead of widening the page. */
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .subtitle, .found, .row__match {
    color: var(--_muted-color);
  }
  .link {
    border: 0;
    background: none;
    padding: 0;
    min-block-size: 1.5rem;
    color: var(--_link-color);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .shift {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .icon {
    flex: none;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1;
    stroke-linejoin: round;
    overflow: visible;
  }
  .icon__stroke {
    fill: none;
    stroke-width: 2.5;
  }
  .icon--planned, .icon--expected {
    fill: none;
    stroke-width: 1.75;
  }
  .icon--expected {
    stroke-dasharray: 2.5 1.75;
  }
  .icon--planned .icon__stroke, .icon--expected .icon__stroke {
    stroke-width: 1.75;
  }
  /* An outline needs room to be seen as one. */
  .icon--planned .icon__dot, .icon--expected .icon__dot {
    r: 4.5px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    font-size: max(0.75em, 11px);
    color: var(--_muted-color);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
  }
  .legend__bracket {
    inline-size: 1.75rem;
    block-size: 0.85rem;
    border: 1.5px dashed currentColor;
  }
  .legend__line {
    inline-size: 2rem;
    border-block-start: 1.5px solid currentColor;
  }
  .legend__line--proposed {
    border-block-start-style: dotted;
  }
  .legend__line--applies {
    border-block-start-width: 5px;
  }
  .legend .legend__keys {
    flex-basis: 100%;
  }
  @media (hover: none) {
    .legend .legend__keys {
      display: none;
    }
  }
  @media print {
    .legend .legend__keys {
      display: none;
    }
  }
  .legend__sign {
    font-weight: 700;
  }
  @container (inline-size < 36rem) {
    .field, .segmented {
      flex: 1 1 100%;
    }
    .segmented__option {
      flex: 1 1 auto;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, base, controls, frame, axisStyles, lanesStyles, marksStyles, panelStyles, listStyles, detailStyles, summaryStyles, influenceStyles, combobox, disclosure, filtersStyles];
