import { css } from 'lit';

/** The column beside the drawing. */
export const panelStyles = css`
  .with-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 16px;
    align-items: start;
  }
  .panel {
    inline-size: var(--_panel);
    position: sticky;
    inset-block-start: calc(var(--kde-timeline-axis-inset-block-start, 0px) + 8px);
    max-block-size: calc(100vh - 16px);
    overflow-y: auto;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
    padding: 1rem;
  }
  .next {
    display: grid;
    margin-block: 0.5rem 0.75rem;
  }
  .next li {
    border-block-start: 1px solid var(--_grid-color);
  }
  .next__button {
    display: flex;
    gap: 0.6rem;
    inline-size: 100%;
    border: 0;
    background: none;
    padding: 0.5rem 0;
    text-align: start;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .next__button .icon {
    margin-block-start: 0.15em;
  }
  .next__button:hover strong {
    text-decoration: underline;
  }
  @media print {
    .with-panel {
      display: block;
    }
    .panel {
      position: static;
      max-block-size: none;
    }
  }
`;
