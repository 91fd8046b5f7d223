import { css } from 'lit';

/** Everything on paper. Sizes in points, for paper has them. */
export const printStyles = css`
  .print, .print__for {
    display: none;
  }
  @media print {
    .group__button::before {
      content: none;
    }
    /* The drawing and the whole table are for paper; what the visitor sees stays as it was, and is not printed. */
    .timeline--printing :is(.above, .hidden, .list, .table-scroller, .panel, .row__detail) {
      display: none;
    }
    .timeline--printing .with-panel {
      display: block;
    }
    .print, .print__for {
      display: block;
      font-size: 8pt;
      line-height: 1.25;
    }
    .print__legend {
      margin-block-end: 6pt;
      break-inside: avoid;
    }
    .print__legend ul {
      display: flex;
      flex-wrap: wrap;
      gap: 2pt 9pt;
      margin-block-start: 3pt;
    }
    .print__legend li {
      display: inline-flex;
      align-items: center;
      gap: 3pt;
    }
    .print .icon {
      inline-size: 8pt;
      block-size: 8pt;
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
      inline-size: 50%;
      padding: 3pt 8pt 4pt 0;
      text-align: start;
      vertical-align: top;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .print__table .print__first th {
      border-block-start: 0.75pt solid currentColor;
      padding-block-end: 0;
      break-after: avoid;
    }
    .print__table thead th {
      border-block-end: 1.5pt solid currentColor;
      font-weight: 700;
    }
    .print__table .print__about {
      border: 0;
      padding-block-start: 0;
    }
    .print__table p, .print__table li {
      margin-block-end: 1.5pt;
      /* A line of a paragraph never stands alone at the end or the start of a page. */
      orphans: 2;
      widows: 2;
    }
    /* A law that fits on a page stands on one. */
    .print__law, .print__date {
      break-inside: avoid;
    }
    .print__group, .print__group tr {
      break-after: avoid;
      break-inside: avoid;
    }
    .print__heading {
      font-size: 10.5pt;
      font-weight: 700;
      padding-block-start: 6pt;
    }
    .print__name {
      font-size: 9.5pt;
      font-weight: 700;
    }
    .print__date {
      display: grid;
      grid-template-columns: 11pt minmax(0, 1fr);
      align-items: start;
    }
    .print__sub {
      font-weight: 700;
      break-after: avoid;
    }
    .print__list {
      padding-inline-start: 9pt;
    }
    .print__sources {
      padding-inline-start: 14pt;
      list-style: decimal;
    }
    .print__list li {
      list-style: disc;
    }
    .print__url {
      font-size: 7.5pt;
      /* An address may break anywhere, and is never cut off. */
      word-break: break-all;
    }
  }
`;
