import { css } from 'lit';

/** Themes by reach as a table and as a column, and the chips that all drawings share. */
export const gridStyles = css`
  .nets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
  }
  .net {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: 0.3rem 0.5rem;
    border: 2px solid var(--_link-color);
    border-radius: var(--_border-radius);
    background: none;
    text-align: start;
    font-size: max(0.9375em, 14px);
    line-height: 1.3;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  button.net:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  button.net:hover .net__name {
    text-decoration: underline;
  }
  .net__line {
    display: block;
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
  }
  /* In it: filled. In it without choosing: a heavy edge. Elsewhere, or outside the choice: thin. */
  .net--member, button.net--member:hover {
    background-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .net--member .net__line {
    color: inherit;
  }
  .net--member .net__name {
    font-weight: 700;
  }
  .net--automatic {
    border-inline-start-width: 8px;
  }
  .net--elsewhere, .net--dimmed {
    border: 1px solid var(--_control-border-color);
    color: var(--_muted-color);
  }
  .net--dimmed, button.net--dimmed:hover {
    border-style: dotted;
    background: none;
    color: var(--_muted-color);
  }
  .net--dimmed .net__name {
    font-weight: 400;
  }
  .net[aria-expanded='true'] {
    box-shadow: inset 4px 0 0 currentColor;
  }
  .net--gap {
    border: 2px dashed var(--_gap-color);
    color: var(--_gap-color);
    align-content: center;
  }
  .grid {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .grid th, .grid td {
    padding: 0.5rem 0.4rem;
    border-block-end: 1px solid var(--_grid-color);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .grid td {
    inline-size: 26%;
  }
  .grid th {
    padding-inline-start: 0;
    font-weight: 700;
  }
  .grid thead th {
    border-block-end: 2px solid var(--_line-color);
    padding-inline-start: 0.4rem;
  }
  .grid thead th:first-child {
    padding-inline-start: 0;
  }
  .grid__row--dimmed > th, .theme--dimmed .theme__heading {
    color: var(--_muted-color);
    font-weight: 400;
  }
  .grid__none {
    color: var(--_muted-color);
  }
  .grid__fold > summary, .rest > summary {
    min-block-size: var(--_target-size);
    align-content: center;
    color: var(--_link-color);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .grid__also {
    padding-block: 0.35rem;
    color: var(--_muted-color);
  }
  .theme {
    padding-block: 0.25rem;
    border-block-start: 2px solid var(--_line-color);
  }
  .theme__summary {
    min-block-size: var(--_target-size);
    padding-block: 0.4rem;
  }
  .theme__heading {
    display: inline-block;
    max-inline-size: calc(100% - 1.1em);
    vertical-align: top;
    font-size: 1.125em;
    font-weight: 700;
  }
  .theme__summary:hover > .theme__heading {
    text-decoration: underline;
  }
  .theme__count {
    display: block;
    padding-inline-start: 1.1em;
    color: var(--_muted-color);
    font-size: max(0.9375em, 14px);
  }
  .theme__own {
    padding-block: 0.25rem 0.4rem;
  }
  .theme__fold[open] + .theme__own {
    display: none;
  }
  .theme__reach {
    margin-block: 0.5rem 0.25rem;
    color: var(--_muted-color);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding-block: 0.5rem;
    font-size: max(0.875em, 13px);
  }
  .key__item, .key__toggle {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .key__toggle {
    min-block-size: var(--_target-size);
    padding-inline: 0.6rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    background: none;
  }
  .key__toggle[aria-pressed='true'] {
    border: 2px solid currentColor;
    font-weight: 600;
  }
  .key__toggle[aria-pressed='false'] {
    border-style: dashed;
    color: var(--_muted-color);
    text-decoration: line-through;
  }
  .key__toggle:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .key__sign {
    --_radius: 7px;
    display: inline-grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
  }
  .key__net {
    inline-size: 2.5rem;
    min-block-size: 1.25rem;
    padding: 0;
  }
  .key__note {
    flex-basis: 100%;
    color: var(--_muted-color);
  }
  @media (forced-colors: active) {
    .net--member {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .key__toggle[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .grid tr, .net {
      break-inside: avoid;
    }
    .net {
      min-block-size: 0;
      padding: 0.1rem 0.4rem;
    }
    .net__line {
      display: inline;
    }
    .net--member {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
