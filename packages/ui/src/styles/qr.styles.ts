import { css } from 'lit';

/** A code on paper: black on white whatever the page, with squares that a phone can tell apart. */
export const qr = css`
  .qr {
    display: flex;
    align-items: center;
    gap: 6pt;
    break-inside: avoid;
  }
  .qr__code {
    flex: none;
    inline-size: max(24mm, var(--_side));
    block-size: max(24mm, var(--_side));
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
`;
