import { css } from 'lit';

/** Three columns with lines between, and the same below each other where there is no room for lines. */
export const connectionsStyles = css`
  .connections, .ways-there {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.75rem;
  }
  .connections > * {
    max-inline-size: 100%;
  }
  .links {
    --_head: calc(2rem * var(--_grow));
    position: relative;
    block-size: calc(var(--_height) + var(--_head));
  }
  .links__heading {
    font-weight: 700;
  }
  .links__column {
    position: absolute;
    inset-block: 0;
    left: calc(var(--_at) * 100% / 3);
    inline-size: calc(100% / 3);
  }
  .links__column--organisation {
    --_at: 0;
  }
  .links__column--network {
    --_at: 1;
  }
  .links__column--peer {
    --_at: 2;
  }
  .links__column > .links__heading, .links__none {
    inline-size: var(--_wide);
    margin-inline: auto;
  }
  .links__item {
    position: absolute;
    left: calc((100% - var(--_wide)) / 2);
    top: calc(var(--_y) + var(--_head));
    inline-size: var(--_wide);
    translate: 0 -50%;
  }
  .links__lines {
    position: absolute;
    left: 0;
    top: var(--_head);
    overflow: visible;
  }
  .links__line {
    fill: none;
    stroke: var(--_line-color);
    stroke-width: 1;
  }
  .links__line--lit {
    stroke: var(--_link-color);
    stroke-width: 3.5;
  }
  .link-node, .rest__one {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
    background-color: var(--_ground-color);
    text-align: start;
    line-height: 1.2;
  }
  .links:not(.links--narrow) :is(.link-node__name, .link-node__note) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .links:not(.links--narrow) .link-node__note {
    -webkit-line-clamp: 1;
  }
  .link-node--network {
    border: 2px solid var(--_link-color);
    border-radius: 1.4rem;
    padding-inline: 1rem;
  }
  .link-node--organisation {
    border-color: var(--_action-background-color);
    background-color: var(--_action-background-color);
    color: var(--_action-color);
    font-weight: 700;
  }
  .link-node--lit:not(.link-node--organisation) {
    border-width: 3px;
    border-color: currentColor;
    font-weight: 700;
  }
  .link-node__note {
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
    font-weight: 400;
  }
  .link-node:hover .link-node__name, .rest__one:hover, .trail__step:hover {
    text-decoration: underline;
  }
  .link-node:focus-visible {
    position: relative;
    z-index: 1;
  }
  .links--narrow {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    inline-size: 100%;
    block-size: auto;
  }
  .links--narrow :is(.links__column, .links__item) {
    position: static;
    inline-size: 100%;
    translate: none;
  }
  .links--narrow ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
  }
  .links--narrow .links__heading, .links--narrow .links__none {
    inline-size: 100%;
    margin-block-end: 0.35rem;
  }
  .ways-there {
    inline-size: 100%;
    padding: 0.75rem 1rem;
    border-inline-start: 6px solid var(--_link-color);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .ways-there__list {
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 1.5em;
    list-style: decimal;
    max-inline-size: 70ch;
  }
  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
  }
  .trail__step {
    min-block-size: var(--_target-size);
    padding: 0 0.25rem;
    border: 0;
    background: none;
    color: var(--_link-color);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .rest__list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: 0.35rem;
    padding-block: 0.5rem;
  }
  .rest {
    inline-size: 100%;
  }
  .connections__note {
    color: var(--_muted-color);
    font-size: max(0.875em, 13px);
  }
  @media (forced-colors: active) {
    .links__line {
      stroke: GrayText;
    }
    .links__line--lit {
      stroke: Highlight;
    }
    .link-node--organisation, .link-node--lit {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .links {
      inline-size: 100%;
      max-inline-size: 40rem;
      block-size: auto;
    }
    .links__column > .links__heading {
      inline-size: auto;
      margin: 0.5rem 0 0.25rem;
    }
    .links ul {
      display: grid;
      gap: 0.2rem;
    }
    .links__lines {
      display: none;
    }
    .links :is(.links__column, .links__item) {
      position: static;
      inline-size: 100%;
      translate: none;
    }
    .link-node--organisation {
      background: none;
      color: inherit;
    }
  }
`;
