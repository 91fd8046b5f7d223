import { base, combobox, controls, tokens } from '@digitaal-europa/ui';
import { css, type CSSResultGroup } from 'lit';

const parts = css`
  :host {
    /* Room is kept before the data is there, so that nothing below jumps. */
    min-block-size: 25rem;
  }
  .frame {
    display: grid;
    /* minmax(0, …): what is wide stays inside instead of widening the page. */
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .subtitle, .foot, .details__checked {
    color: var(--_muted-color);
  }
  .toolbar > .field {
    flex: 1 1 16rem;
    max-inline-size: 30rem;
  }
  .group__heading {
    margin-block-end: 0.5rem;
    font-size: 1.125em;
    font-weight: 700;
  }
  .group__list {
    display: grid;
    /* A widget looks at its own column: on a phone this is one, on a wide page two. */
    grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr));
    gap: 0 1.5rem;
    align-items: start;
  }
  .item {
    border-block-start: 1px solid var(--_grid-color);
  }
  .item__button {
    inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: 0.4rem 0;
    border: 0;
    background: none;
    color: var(--_link-color);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .item__button::before {
    /* A sign that turns; the words beside it are not read with it. */
    content: '+' / '';
    display: inline-block;
    inline-size: 1.25em;
    text-decoration: none;
  }
  .item__button[aria-expanded='true']::before {
    content: '–' / '';
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    max-inline-size: 75ch;
    /* Room for the focus ring of the button above it. */
    padding-block: 0.5rem 1rem;
    padding-inline-start: 1.25em;
  }
  .details[hidden] {
    display: none;
  }
  @media print {
    /* On paper nobody can open anything: all of it is there. */
    .details[hidden] {
      display: grid;
    }
    .item {
      break-inside: avoid;
    }
    .item__button {
      min-block-size: 0;
    }
    .item__button::before {
      content: none;
    }
  }
`;

/** Everything of `<kde-__name__>`: tokens first, then what the widgets share, then its own parts in the order in which they stand. */
export const styles: CSSResultGroup = [tokens, base, controls, combobox, parts];
