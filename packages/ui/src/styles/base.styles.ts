import { css } from 'lit';

/** Manners that every widget has: hidden hides, focus shows on any ground, text scales with the page, nothing leaks out. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    background-color: var(--_background-color);
    /* The host page's own measurements stay outside: a widget is a unit of layout of its own. */
    container-type: inline-size;
    /* In a place that asks its content for a width, such as a float or a cell of a table: without this it would be 0. */
    contain-intrinsic-inline-size: 15rem;
  }
  /* Of no size: it tells when the text of the page gets another colour. */
  :host::before {
    content: '';
    position: absolute;
    transition: color 1ms;
  }
  /* What a page says of everything (* { text-align: center }) reaches the host element and is inherited; letter and word spacing may, for readers set those themselves. */
  :host > * {
    line-height: 1.4;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  /* Our own fixed colours and grounds follow the text of the page, whatever scheme it says. */
  .on-dark {
    color-scheme: dark;
  }
  .on-light {
    color-scheme: light;
  }
  :host([hidden]) {
    display: none !important;
  }
  *, *::before, *::after {
    box-sizing: border-box;
  }
  h2, h3, h4, h5, h6, p, ol, ul, dl, dd, figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol, ul {
    list-style: none;
  }
  a {
    color: var(--_link-color);
    text-underline-offset: 0.15em;
  }
  button, input, select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  /* In their native shape WebKit draws no focus ring of ours around them. */
  button, select, input:not([type='checkbox'], [type='radio']) {
    appearance: none;
  }
  button, select, summary {
    cursor: pointer;
  }
  /* A white and a black ring: on any ground one of the two stands out, also where a theme's own outline does not. */
  :focus-visible {
    outline: 2px solid var(--_focus-outline-color);
    outline-offset: 4px;
    box-shadow: 0 0 0 2px #fff, 0 0 0 4px #000;
  }
  /* A theme's ground and text at focus go together: not where a control keeps a ground of its own. Said twice, to win from a colour that a link has in its place. */
  :where(a, summary):focus-visible:focus-visible {
    background-color: var(--_focus-background-color);
    color: var(--_focus-color);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .no-print {
      display: none !important;
    }
    /* Nobody can go on from here on paper. */
    :focus-visible {
      outline: none !important;
      box-shadow: none !important;
    }
  }

  /* With what stands around it a screen: what follows on the page is out of sight already when the data moves it. */
  .loading {
    min-block-size: 40rem;
  }
`;
