import { css } from 'lit';

/** The list: a table, or cards. */
export const listStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .list__caption {
    font-weight: 600;
  }
  .list .table__sort {
    min-block-size: var(--_target-size);
  }
  .list .table td, .list .table th {
    overflow-wrap: break-word;
  }
  .list .table tbody th {
    min-inline-size: 12rem;
  }
  /* As high as a thumb, with its first line beside that of the other cells. */
  .list .table .name {
    margin-block: -0.75rem;
    padding-block: 0.75rem;
    overflow-wrap: anywhere;
  }
  .list .table tbody > tr > * {
    padding-block: 0.75rem;
  }
  .list .table td > .meta, .list .table th > .meta {
    display: block;
    font-weight: 400;
  }
  .list__order {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 0.75rem;
  }
  .list__order .field {
    flex: 1 1 10rem;
    max-inline-size: 20rem;
  }
  .list__cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .list__cards > li {
    padding: 0.5rem 0.75rem 0.75rem;
    border: 1px solid var(--_grid-color);
    border-radius: var(--_border-radius);
  }
  .list__cards .rows {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }
  .list__cards .rows > div {
    display: grid;
    grid-template-columns: 7.25rem minmax(0, 1fr);
    gap: 0.5rem;
    align-items: baseline;
  }
  /* Where all columns fit, the head stays in sight: a box that scrolls sideways would hold it back. */
  @container (min-width: 62rem) {
    .list .table-scroller {
      overflow: visible;
    }
    .list .table thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: linear-gradient(var(--_background-color), var(--_background-color)) Canvas;
    }
  }
  @media print {
    .list .table__sort {
      min-block-size: 0;
    }
    .list .table__arrow {
      display: none;
    }
    .list .table tr, .list__cards > li {
      break-inside: avoid;
    }
  }
`;
