import { css } from 'lit';

/** Everything of one fund on A4: sizes in points, hairlines, no grounds, addresses written out. */
export const detailsPrintStyles = css`
  @media print {
    .details {
      gap: 6pt;
      padding: 0;
      border: 0;
      font-size: 9pt;
      line-height: 1.3;
    }
    .details__part, .details__call {
      gap: 2pt;
      padding-block: 3pt 0;
    }
    .details__call {
      padding: 0;
      border: 0;
    }
    .details__digital, .details__planning, .details__calculator, .definition {
      background: none;
    }
    .details__call, .details__list > li, .details__steps > li, .details__rows > div, .details__planning {
      break-inside: avoid;
    }
    .details__heading, .details__subheading, .details__call-title {
      break-after: avoid;
    }
    .details__fold > summary {
      list-style: none;
      min-block-size: 0;
    }
    .term {
      text-decoration: none;
    }
    .details .source::after {
      content: ' (' attr(href) ')';
      word-break: break-all;
    }
  }
`;
