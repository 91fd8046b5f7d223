import { base, combobox, controls, disclosure, tokens } from '@digitaal-europa/ui';
import { css, type CSSResultGroup } from 'lit';
import { besideStyles } from './styles/beside.styles.ts';
import { cardStyles } from './styles/card.styles.ts';
import { detailsStyles } from './styles/details.styles.ts';
import { listsStyles } from './styles/lists.styles.ts';
import { markStyles } from './styles/marks.styles.ts';
import { plotStyles } from './styles/plot.styles.ts';

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
  .subtitle, .panel__hint {
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
    border: 1px dashed var(--_control-border-color);
    border-radius: var(--_border-radius);
  }
  .step {
    padding-inline: 0.6rem;
  }
  .step[aria-disabled="true"] {
    color: var(--_muted-color);
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
  @container (inline-size < 36rem) {
    .matrix {
      gap: 0.5rem;
    }
    .subtitle {
      font-size: 0.875em;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, base, controls, frame, plotStyles, cardStyles, markStyles, listsStyles, detailsStyles, besideStyles, combobox, disclosure];
