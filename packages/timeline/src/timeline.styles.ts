import { base, combobox, controls, disclosure, facets, qr, takeAway, tokens } from '@digitaal-europa/ui';
import { css, type CSSResultGroup } from 'lit';
import { axisStyles } from './styles/axis.styles.ts';
import { compareStyles } from './styles/compare.styles.ts';
import { contractStyles } from './styles/contract.styles.ts';
import { detailStyles } from './styles/detail.styles.ts';
import { dutiesStyles } from './styles/duties.styles.ts';
import { explainStyles } from './styles/explain.styles.ts';
import { influenceStyles } from './styles/influence.styles.ts';
import { lanesStyles } from './styles/lanes.styles.ts';
import { lensStyles } from './styles/lens.styles.ts';
import { listStyles } from './styles/list.styles.ts';
import { marksStyles } from './styles/marks.styles.ts';
import { momentsStyles } from './styles/moments.styles.ts';
import { overviewStyles } from './styles/overview.styles.ts';
import { panelStyles } from './styles/panel.styles.ts';
import { printStyles } from './styles/print.styles.ts';
import { relatedStyles } from './styles/related.styles.ts';
import { summaryStyles } from './styles/summary.styles.ts';

const frame = css`
  :host {
    /* Room is kept before the data is there, so that nothing below jumps. */
    min-block-size: 30rem;
    --_today-background-color: var(--kde-today-background-color, var(--_action-background-color));
    /* A line is seen where a button with words on it need not be. */
    --_today-line-color: var(--kde-today-background-color, var(--_link-color));
    --_today-color: var(--kde-today-color, var(--_action-color));
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
  .subtitle, .hidden, .row__match {
    color: var(--_muted-color);
  }
  .link {
    /* A long name breaks before it is wider than its column. */
    overflow-wrap: anywhere;
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
    inline-size: max(1em, 16px);
    block-size: max(1em, 16px);
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1;
    stroke-linejoin: round;
    overflow: visible;
  }
  /* In small text too, they grow as much as the text does. */
  .legend .icon, .mark .icon {
    inline-size: max(1.3333em, 16px);
    block-size: max(1.3333em, 16px);
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
  .above {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  .legend[open] {
    flex: 1 0 100%;
  }
  @media not (pointer: coarse) {
    .period .button, .above .disclosure__button, .period .segmented__option {
      min-block-size: max(2.25rem, 36px);
      padding-block: 0.2rem;
    }
  }
  .period {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  .grouping {
    margin-inline-start: auto;
    flex: 0 1 12rem;
  }
  @media not (pointer: coarse) {
    .grouping .field__input {
      min-block-size: max(2.25rem, 36px);
      padding-block: 0.2rem;
    }
  }
  .shift [aria-disabled='true'] {
    border-style: dashed;
  }
  .field--search > .field__input {
    text-overflow: ellipsis;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .legend__summary {
    inline-size: fit-content;
    min-block-size: max(1.5rem, 24px);
    font-size: 0.875em;
  }
  .legend__list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding-block-start: 0.25rem;
    font-size: max(0.75em, 11px);
    color: var(--_muted-color);
  }
  .legend__tasks {
    color: var(--_link-color);
    font-weight: 600;
  }
  .legend__influence {
    color: var(--_influence-color);
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
  .legend__contract {
    inline-size: 1.75rem;
    block-size: 0.85rem;
    border-inline: 1.5px solid var(--_link-color);
    background-color: color-mix(in srgb, var(--_link-color) 12%, transparent);
  }
  .legend__contract--option {
    border-inline-style: dashed;
    background: none;
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
  .legend__list .legend__keys {
    flex-basis: 100%;
  }
  @media (hover: none) {
    .legend__list .legend__keys {
      display: none;
    }
  }
  @media print {
    .legend__list .legend__keys {
      display: none;
    }
  }
  .legend__sign {
    font-weight: 700;
  }
  /* All filters behind one button: it stands beside the views, its panel takes the next line whole. */
  .toolbar > .filters, .toolbar > .filters > .disclosure--inline, .toolbar > .disclosure--inline {
    display: contents;
  }
  .toolbar .disclosure--inline > .disclosure__button {
    flex: 1 1 0;
    inline-size: auto;
  }
  .toolbar > .disclosure--inline > .disclosure__button {
    flex: none;
  }
  .toolbar > .disclosure--inline > .disclosure__panel {
    margin: 0;
    border: 0;
    padding: 0;
  }
  .toolbar .disclosure--inline > .disclosure__panel, .toolbar > .filters > .chips {
    flex: 1 0 100%;
    order: 1;
  }
  @container (inline-size >= 36rem) {
    /* Room for what the field says, and beside it for the name of an organisation. */
    .field--search {
      flex: 1 1 18rem;
    }
  }
  @container (inline-size < 36rem) {
    .timeline {
      gap: 0.5rem;
    }
    .subtitle {
      font-size: 0.875em;
    }
    .field {
      flex: 1 1 100%;
    }
    .segmented {
      flex: 1 1 0;
      flex-wrap: nowrap;
    }
    .segmented__option, .tools > .disclosure {
      flex: 1 1 auto;
    }
    .tools .disclosure__button {
      inline-size: 100%;
      justify-content: center;
    }
    .toolbar {
      padding: 0;
      border: 0;
      background: none;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, base, controls, frame, overviewStyles, axisStyles, lanesStyles, marksStyles, relatedStyles, panelStyles, listStyles, detailStyles, dutiesStyles, summaryStyles, influenceStyles, momentsStyles, combobox, disclosure, facets, lensStyles, explainStyles, compareStyles, contractStyles, takeAway, qr, printStyles];
