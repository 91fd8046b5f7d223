import { css } from 'lit';

/** The list of funds that were kept, on screen and on paper. */
export const shortlistStyles = css`
  .kept, .kept__list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .kept__item {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1rem;
    justify-content: space-between;
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--_grid-color);
  }
  .kept__item > div:first-child {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .kept__name {
    max-inline-size: 100%;
    min-block-size: max(1.75rem, 28px);
    overflow-wrap: anywhere;
    border: 0;
    padding: 0;
    background: none;
    color: var(--_link-color);
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .kept__name:hover {
    text-decoration-thickness: 2px;
  }
  .kept__actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5rem;
  }
  .kept__note {
    font-size: max(0.875em, 12px);
    color: var(--_muted-color);
  }
  .kept__clear > summary {
    min-block-size: max(1.5rem, 24px);
    color: var(--_link-color);
  }
  .kept__clear > .button {
    margin-block-start: 0.5rem;
  }
  .kept-print {
    display: grid;
    gap: 1rem;
  }
  .kept-print__fund {
    display: grid;
    gap: 0.25rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_line-color);
    break-inside: avoid;
  }
  .kept-print__name, .kept-print__facts dt {
    font-weight: 700;
  }
  .kept-print__facts {
    display: grid;
    gap: 0.3rem;
  }
  .kept-print__facts > div {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr);
    gap: 0 0.75rem;
  }
  .kept-print__address {
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    .kept__name, .kept__clear > summary {
      min-block-size: var(--_target-size);
    }
  }
`;
