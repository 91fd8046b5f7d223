import { css } from 'lit';

/** The board on paper. Sizes in points, for paper has them; hairlines and no grounds, for ink costs. */
export const printStyles = css`
  .print {
    font-size: 7.5pt;
    line-height: 1.25;
  }
  .print__sheet {
    break-inside: avoid;
  }
  .print__sheet + .print__sheet, .print__list--matrix {
    break-before: page;
  }
  .print__head {
    padding-block-end: 6pt;
    font-size: 8.5pt;
  }
  .print__title {
    font-size: 14pt;
    font-weight: 700;
  }
  .print__heading {
    font-size: 11pt;
    font-weight: 700;
    padding-block: 10pt 3pt;
    break-after: avoid;
  }
  .print__table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .print__table thead {
    display: table-header-group;
    break-inside: avoid;
  }
  .print__table th, .print__table td {
    padding: 2pt 6pt 3pt 0;
    border-block-end: 0.5pt solid currentColor;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  .print__table thead th, .print__table .print__part th {
    font-weight: 700;
  }
  .print__table .print__about {
    border: 0;
    padding-block-start: 0;
  }
  .print__table .print__part th {
    padding-block-start: 6pt;
    font-size: 9pt;
  }
  .print__row, .print__row tr, .print__part, .print__part tr {
    break-inside: avoid;
  }
  .print__part, .print__part tr {
    break-after: avoid;
  }
  .print__number {
    inline-size: 2.75em;
  }
  .print__list--matrix .print__duty {
    inline-size: 18%;
  }
  .print__begin {
    inline-size: 13%;
  }
  .print__date, .print__since {
    inline-size: 11%;
  }
  .print__choice {
    inline-size: 11%;
  }
  .print__work {
    inline-size: 13%;
  }
  .print__answer {
    inline-size: 14%;
  }
  .print__list:not(.print__list--matrix) .print__work {
    inline-size: 34%;
  }
  .print__hand {
    display: inline-block;
    padding-inline-end: 9pt;
  }
  .print__said {
    white-space: pre-wrap;
  }
  .print__blank {
    display: inline-block;
    inline-size: 6em;
    border-block-end: 0.5pt dotted currentColor;
  }
  .print__source {
    padding-block-start: 8pt;
  }
  .print__rest, .print__source {
    break-inside: avoid;
  }
  /* The drawing is made for paper that lies. On narrower paper it is the same drawing, smaller. */
  @container (inline-size < 1040px) {
    .print .plot--paper {
      zoom: 0.96;
    }
  }
  @container (inline-size < 998px) {
    .print .plot--paper {
      zoom: 0.92;
    }
  }
  @container (inline-size < 956px) {
    .print .plot--paper {
      zoom: 0.86;
    }
  }
  @container (inline-size < 894px) {
    .print .plot--paper {
      zoom: 0.74;
    }
  }
  @container (inline-size < 770px) {
    .print .plot--paper {
      zoom: 0.66;
    }
  }
  @container (inline-size < 686px) {
    .print .plot--paper {
      zoom: 0.58;
    }
  }
  @container (inline-size < 603px) {
    .print .plot--paper {
      zoom: 0.5;
    }
  }
`;
