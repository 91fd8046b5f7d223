import { css } from 'lit';

/** The three answers above the drawing. */
export const summaryStyles = css`
  .answers {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.75rem;
  }
  .answers__item {
    display: grid;
    min-inline-size: 0;
  }
  .answer {
    display: flex;
    align-items: flex-start;
    gap: 0.75rem;
    padding: 0.5rem 0.75rem;
    min-inline-size: 0;
    text-align: start;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    background: none;
  }
  .answer .icon {
    margin-block-start: 0.2rem;
    color: var(--_link-color);
  }
  .answer__text {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.4;
    hyphens: manual;
    overflow-wrap: break-word;
  }
  .answer__full {
    font-size: 0.9375em;
  }
  .answer__full strong {
    font-weight: 700;
  }
  .answer__short {
    display: none;
    font-weight: 600;
  }
  .answer__filter {
    display: inline-block;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_link-color);
  }
  .answer--none {
    border-style: dashed;
  }
  .answer--none strong, .answer--none .answer__short {
    font-weight: 400;
  }
  .answer--none, .answer--none .icon {
    color: var(--_muted-color);
  }
  .answer--button {
    min-block-size: var(--_target-size);
    border-color: var(--_control-border-color);
  }
  .answer--button:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .answer--button:hover strong, .answer--button:hover .answer__short {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .answer--open {
    border: 2px solid var(--_influence-color);
  }
  .answer--open .icon {
    color: var(--_influence-color);
  }
  .answer--button[aria-pressed='true'] {
    border: 2px solid var(--_link-color);
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 10%, transparent);
    box-shadow: inset 4px 0 0 var(--_link-color);
  }
  /* The ring of the focus goes before the bar of the pressed answer. */
  .answer--button[aria-pressed='true']:focus-visible {
    box-shadow: 0 0 0 2px #fff, 0 0 0 4px #000;
  }
  @container (inline-size < 67.25rem) {
    .answers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .answers__item:first-child {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 36rem) {
    .answers {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
    }
    .answer {
      align-items: center;
      gap: 0.6rem;
      padding: 0.25rem 0.6rem;
    }
    .answer .icon {
      margin-block-start: 0;
    }
    .answer__text {
      font-size: 0.9375em;
      line-height: 1.25;
      text-wrap: balance;
    }
    .answer__full {
      display: none;
    }
    .answer__short {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .answer--open {
      border-color: LinkText;
    }
    .answer--button .icon {
      color: ButtonText;
    }
    .answer--none .icon {
      color: CanvasText;
    }
    .answer--button[aria-pressed='true'] {
      border: 4px solid Highlight;
    }
  }
  @media print {
    .answers {
      grid-template-columns: minmax(0, 1fr);
    }
    .answer {
      break-inside: avoid;
    }
    .answer__full {
      display: inline;
    }
    .answer__short, .answer__filter {
      display: none;
    }
  }
`;
