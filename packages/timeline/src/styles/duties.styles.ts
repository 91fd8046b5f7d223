import { css } from 'lit';

/** What must be done, in the details of a law: in groups by when, each task behind its title. */
export const dutiesStyles = css`
  .detail__duties {
    display: grid;
    gap: 0.75rem;
  }
  .duties__heading {
    font-weight: 700;
  }
  .duties--before .duties__heading {
    color: var(--_link-color);
  }
  .duties__list {
    display: grid;
    gap: 0.15rem;
  }
  .duty__summary {
    /* Not a list item: the sign stands beside a title of two lines. */
    display: block;
    position: relative;
    min-block-size: max(1.5rem, 24px);
    padding-block: 0.1rem;
    padding-inline-start: 1.25rem;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .duty__summary::-webkit-details-marker {
    display: none;
  }
  .duty__summary::before {
    content: '▸';
    content: '▸' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted-color);
  }
  .duty[open] > .duty__summary::before {
    content: '▾';
    content: '▾' / '';
  }
  .duty__title {
    font-weight: 600;
  }
  .duty__summary:hover .duty__title, .duties__summary:hover .duties__title {
    text-decoration: underline;
  }
  .duty > p {
    margin-inline-start: 1.25rem;
    margin-block-end: 0.25rem;
  }
  /* In a column the article has a line of its own, below a row it follows the title. */
  .detail:not(.detail--inline) .duty__summary .detail__meta {
    display: block;
  }
  .detail--inline .detail__duties {
    gap: 0.4rem;
  }
  .detail--inline .duties__list {
    gap: 0;
  }
  .detail--inline .duty__title {
    font-weight: 400;
  }
  /* A sentence, until it is unfolded. */
  .duties__summary {
    display: block;
    min-block-size: max(1.5rem, 24px);
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .duties__summary::-webkit-details-marker {
    display: none;
  }
  .duties__summary .duties__heading {
    display: inline;
  }
  .duties__summary .duties__heading::before {
    content: '▸ ';
    content: '▸ ' / '';
    color: var(--_muted-color);
  }
  .duties--run[open] .duties__heading::before {
    content: '▾ ';
    content: '▾ ' / '';
  }
  .duties--run[open] .duties__titles {
    display: none;
  }
  /* On a phone the sentence begins in sight; its end, with the articles, is one press away. */
  @container (inline-size < 36rem) {
    .entry__detail .duties--run:not([open]) > .duties__summary {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
      overflow: hidden;
    }
    .entry__detail .detail__duties {
      gap: 0;
    }
    .entry__detail .duties--run:not([open], :first-child) > .duties__summary {
      -webkit-line-clamp: 1;
      line-clamp: 1;
      /* Nearly as high as it may be pressed: below it nothing of the next line is seen. */
      line-height: max(1.4rem, 22px);
      padding-block: 0;
    }
    @media (pointer: coarse) {
      .entry__detail .duties--run:not([open]) > .duties__summary {
        padding-block-end: 0;
      }
      .entry__detail .duties--run:not([open], :first-child) > .duties__summary {
        line-height: 44px;
      }
    }
  }
  .duties__matrix > * {
    display: inline-flex;
    align-items: center;
    min-block-size: max(1.5rem, 24px);
  }
  @media (pointer: coarse) {
    .duties__matrix > * {
      min-block-size: 44px;
    }
    .duty__summary, .duties__summary {
      min-block-size: 44px;
      padding-block: 0.6rem;
    }
  }
  @media print {
    .duty__summary::before {
      content: '☐';
      content: '☐' / '';
    }
    .duties--run .duties__heading::before {
      content: none;
    }
    .duties--run .duties__titles {
      display: none;
    }
    .duty {
      break-inside: avoid;
    }
    /* What is folded is on paper too, also where the widget has not been told that it is printed. */
    .duty::details-content, .duties--run::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
