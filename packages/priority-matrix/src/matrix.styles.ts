import { base, combobox, controls, disclosure, facets, qr, takeAway, tokens } from '@digitaal-europa/ui';
import { css, type CSSResultGroup } from 'lit';
import { answersStyles } from './styles/answers.styles.ts';
import { besideStyles } from './styles/beside.styles.ts';
import { boardsStyles } from './styles/boards.styles.ts';
import { cardStyles } from './styles/card.styles.ts';
import { detailsStyles } from './styles/details.styles.ts';
import { listsStyles } from './styles/lists.styles.ts';
import { markStyles } from './styles/marks.styles.ts';
import { plotStyles } from './styles/plot.styles.ts';
import { printStyles } from './styles/print.styles.ts';
import { tableStyles } from './styles/table.styles.ts';
import { togetherStyles } from './styles/together.styles.ts';

const frame = css`
  :host {
    /* Room is kept before the data is there, so that nothing below jumps. */
    min-block-size: 30rem;
    --_influence-color: var(--kde-priority-matrix-influence-color, light-dark(#b3261e, #ffb4a9));
  }
  .matrix {
    display: grid;
    /* minmax(0, …): what is wide scrolls inside its own box instead of widening the page. */
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .subtitle, .panel__hint, .hidden, .foot, .kept {
    color: var(--_muted-color);
  }
  .with-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--_panel);
    gap: 16px;
    align-items: start;
  }
  .main, .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .panel__hint {
    padding: 0.75rem 1rem;
    font-size: 0.875em;
    border: 1px dashed var(--_control-border-color);
    border-radius: var(--_border-radius);
  }
  .toolbar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Without a notice it takes no line of its own, and is still heard. */
  .banner:not(:has(.banner__notice)) {
    position: absolute;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .tools--second {
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }
  .tools--second > .filters {
    flex: 1 1 34rem;
  }
  .foot {
    font-size: 0.875em;
  }
  .all-back {
    justify-self: start;
  }
  .step {
    padding-inline: 0.6rem;
  }
  .step[aria-disabled='true'] {
    border-style: dashed;
  }
  .step__sign {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: middle;
  }
  /* What is on the screen stays as it is, with its focus and all that is unfolded, and is hidden on paper. */
  @media print {
    .matrix--printing > :not(.print) {
      display: none;
    }
  }
  @container (inline-size < 36rem) {
    .matrix {
      gap: 0.5rem;
    }
    .toolbar {
      padding: 0;
      border: 0;
      background: none;
    }
    /* A panel that pushes down what follows takes the next line whole. */
    .tools > .filters, .tools > .disclosure--inline, .tools > .filters > .disclosure--inline {
      display: contents;
    }
    /* Two beside each other, and one below the other where text is large. */
    .tools > .disclosure--inline > .disclosure__button, .tools > .filters > .disclosure--inline > .disclosure__button {
      flex: 1 1 7.5rem;
      inline-size: auto;
      min-inline-size: 0;
      justify-content: space-between;
      text-align: start;
    }
    /* The name stands in full in the line under the title. */
    .tools__who {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .tools > .disclosure--inline > .disclosure__panel {
      padding: 0.75rem;
    }
    .disclosure__panel > .tools > * {
      flex: 1 1 auto;
      text-align: start;
    }
    .disclosure__panel > .tools .disclosure__button {
      inline-size: 100%;
      justify-content: space-between;
    }
    .tools > .disclosure--inline > .disclosure__panel, .tools > .filters > .disclosure--inline > .disclosure__panel, .tools > .filters > .chips {
      flex: 1 0 100%;
      order: 1;
    }
    .subtitle {
      font-size: 0.875em;
    }
  }
  @container (inline-size < 17em) {
    .title {
      font-size: 1.125em;
    }
    .tools__who {
      white-space: normal;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, base, controls, frame, plotStyles, cardStyles, markStyles, listsStyles, detailsStyles, besideStyles, answersStyles, boardsStyles, tableStyles, togetherStyles, combobox, disclosure, facets, takeAway, qr, printStyles];
