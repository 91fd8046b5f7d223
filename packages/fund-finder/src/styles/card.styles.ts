import { css } from 'lit';

/** One result, with its facts, its bar and its conditions. */
export const cardStyles = css`
  :host {
    --_good-color: light-dark(#1a6334, #8fd6a4);
    --_mind-color: light-dark(#8a3a00, #ffc38a);
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    padding: 1rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
  }
  /* Hundreds of cards: what is far below costs nothing until it comes near. Its room is that of most cards in a column of this width. */
  .card:nth-child(n + 9) {
    --_room: max(126em - 260cqi, 64em - 46cqi, 35em);
    content-visibility: auto;
    contain-intrinsic-size: auto var(--_room);
    /* What is higher than its room is cut off until it is drawn. So it is anyway, but tools that check a page only believe this. */
    overflow: hidden;
  }
  [data-group='past niet'] .card {
    contain-intrinsic-block-size: auto calc(var(--_room) * 0.45);
  }
  .card--selected {
    border-color: var(--_link-color);
    box-shadow: inset 4px 0 0 var(--_link-color);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    font-size: max(0.8125em, 12px);
  }
  .tag {
    padding: 0.05rem 0.45rem;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_border-radius);
  }
  .tags > :first-child, .tag--new {
    font-weight: 700;
    border-color: currentColor;
    border-width: 2px;
  }
  .tag--open, .tag--continuous {
    color: var(--_good-color);
  }
  .tag--opens, .tag--expected {
    color: var(--_mind-color);
  }
  .tag--closed, .tag--unknown {
    border-style: dashed;
  }
  .card__heading {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .card__title {
    border: 0;
    padding: 0;
    min-block-size: 1.5rem;
    background: none;
    color: var(--_link-color);
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  .card__title:hover {
    text-decoration-thickness: 2px;
  }
  .card__summary {
    max-inline-size: 70ch;
  }
  .card__note, .card__foot, .fact__label, .fact__line, .why__record {
    font-size: max(0.875em, 12px);
    color: var(--_muted-color);
  }
  .why__record {
    font-size: inherit;
  }
  .card mark {
    background-color: light-dark(#ffe27a, #6b5200);
    color: light-dark(#1b1b1b, #fff);
    text-decoration: inherit;
  }
  .card__stale {
    color: var(--_mind-color);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem 1.25rem;
  }
  .fact__value {
    font-weight: 700;
  }
  .fact__line {
    display: block;
  }
  .fact__line--soon {
    color: var(--_mind-color);
    font-weight: 700;
  }
  .share {
    display: flex;
    margin-block: 0.2rem;
    max-inline-size: 20rem;
    border: 1px solid var(--_link-color);
    border-radius: var(--_border-radius);
    overflow: hidden;
    font-size: max(0.75em, 12px);
    font-weight: 700;
    line-height: 1.5;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .share__part {
    flex: 0 0 var(--_share);
    min-block-size: 1.5em;
    padding-inline: 0.35rem;
    overflow-wrap: anywhere;
  }
  .share__part--fund {
    background-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .share__part--varies {
    border-inline: 1px dashed var(--_link-color);
    --_link-color: var(--_strong-link-color);
    background-color: color-mix(in srgb, var(--_link-color) 12%, transparent);
  }
  .digital {
    padding: 0.5rem 0.75rem;
    border-inline-start: 5px solid var(--_link-color);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .reasons {
    display: grid;
    gap: 0.35rem;
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .reasons__heading {
    font-weight: 700;
  }
  .why {
    display: grid;
    gap: 0.25rem;
  }
  .why__line {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    gap: 0.5rem;
  }
  .why__sign {
    inline-size: 1rem;
    block-size: 1rem;
    margin-block-start: 0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .why__line--met .why__sign {
    color: var(--_good-color);
  }
  .why__line--mind .why__sign, .why__line--not .why__sign {
    color: var(--_mind-color);
  }
  .why__field {
    grid-template-columns: auto auto;
    justify-content: start;
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding-block: 0.25rem;
  }
  .why__answer.field__input {
    inline-size: 8.5em;
    max-inline-size: 100%;
    font-size: 0.9375em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .button--main {
    background-color: var(--_action-background-color);
    border-color: var(--_action-background-color);
    color: var(--_action-color);
  }
  .button--main:hover {
    background-color: color-mix(in srgb, var(--_action-background-color) 88%, var(--_color));
  }
  @media (pointer: coarse) {
    .link, .card__title {
      min-block-size: var(--_target-size);
    }
  }
  @container (inline-size >= 28em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 52em) {
    .facts {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container (inline-size < 24em) {
    .card {
      padding: 0.75rem;
    }
    .why__field {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    /* Text and ground the other way round: a theme's own highlight may be too light for small words. */
    .share__part--fund, .button--main {
      forced-color-adjust: none;
      background-color: CanvasText;
      border-color: CanvasText;
      color: Canvas;
    }
    .card--selected {
      border: 2px solid Highlight;
    }
    .card mark {
      background-color: Mark;
      color: MarkText;
    }
  }
  /* Small and close, in points, for dozens of funds are many sheets. */
  @media print {
    .cards {
      display: block;
      font-size: 8pt;
      line-height: 1.3;
    }
    .card:nth-child(n) {
      margin-block-end: 6pt;
      padding: 6pt 9pt;
      gap: 4pt;
      content-visibility: visible;
      overflow: visible;
      break-inside: avoid;
    }
    .card .card__summary {
      max-inline-size: none;
    }
    .card :is(.tags, .share, .fact__label, .fact__line, .card__note, .card__foot) {
      font-size: inherit;
    }
    .card .source::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
  @media print and (orientation: landscape) {
    .cards {
      columns: 2;
      column-gap: 9pt;
    }
  }
`;
