import { css } from 'lit';

/** Where the work is kept, the panel with boards, and that with the profile. */
export const boardsStyles = css`
  .kept {
    font-size: 0.8125em;
    color: var(--_muted-color);
  }
  .kept__save {
    border: 0;
    padding: 0.15rem 0;
    min-block-size: max(1.5rem, 24px);
    background: none;
    color: var(--_link-color);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .kept__save:hover {
    text-decoration-thickness: 2px;
  }
  /* Only what was closed or answered leaves the focus here; the ring would say that something can be done with it. */
  .banner:focus, .boards:focus {
    outline: none;
    box-shadow: none;
  }
  .banner__notice {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
    font-size: 0.875em;
  }
  .banner__text {
    max-inline-size: 75ch;
  }
  /* One line of text with its button, until that is pressed. */
  .banner__notice:has(> .banner__more:not([open])) {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    padding-block: 0;
  }
  .banner__notice:has(> .banner__more:not([open])) > .banner__text {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .banner__fold {
    display: flex;
    align-items: center;
    min-block-size: var(--_target-size);
    inline-size: fit-content;
    color: var(--_link-color);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .banner__fold::-webkit-details-marker, .banner__more[open] .banner__closed, .banner__more:not([open]) .banner__open {
    display: none;
  }
  .banner__conflict {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_grid-color);
  }
  .banner__conflict .said, .banner__conflict > p {
    max-inline-size: 75ch;
    overflow-wrap: anywhere;
  }
  .banner__conflict .said {
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 0.25rem 1.5rem;
    justify-self: stretch;
  }
  .boards, .profile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    font-size: 0.875em;
  }
  .boards__heading {
    padding-block-start: 0.35rem;
    font-size: 1.07em;
    font-weight: 700;
  }
  .boards__board {
    display: grid;
    align-content: center;
    inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: 0.35rem 0.75rem;
    border: 0;
    border-block-end: 1px solid var(--_grid-color);
    border-inline-start: 4px solid transparent;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .boards__board:hover {
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .boards__board:focus-visible {
    position: relative;
    outline-offset: -4px;
  }
  .boards__board:hover .boards__name {
    text-decoration: underline;
  }
  .boards__board[aria-current='true'] {
    border-inline-start-color: var(--_link-color);
    --_link-color: var(--_strong-link-color);
    background-color: var(--_subtle-background-color);
  }
  .boards__name {
    font-weight: 600;
  }
  .boards__form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: end;
  }
  .boards__form .field {
    flex: 1 1 11rem;
  }
  .boards__mistake {
    flex: 1 1 100%;
  }
  .boards__files {
    display: grid;
    gap: 0.4rem;
    overflow-wrap: anywhere;
  }
  .ask__summary, .file__button {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    list-style: none;
  }
  .ask__summary::-webkit-details-marker {
    display: none;
  }
  .ask__question {
    display: grid;
    gap: 0.4rem;
    margin-block-start: 0.4rem;
    overflow-wrap: anywhere;
  }
  .file {
    display: grid;
    gap: 0.2rem;
    justify-items: start;
  }
  .file__button {
    position: relative;
    cursor: pointer;
  }
  .file__input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file__input::file-selector-button {
    cursor: pointer;
  }
  /* The ring of base styles, around what is seen of the field. */
  .file__button:has(:focus-visible) {
    outline: 2px solid var(--_focus-outline-color);
    outline-offset: 4px;
    box-shadow: 0 0 0 2px #fff, 0 0 0 4px #000;
  }
  .profile__types {
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
  }
  .scopes {
    border: 0;
    padding: 0;
    margin: 0;
    min-inline-size: 0;
  }
  .scopes > legend {
    padding: 0.5rem 0 0;
  }
  .scopes__one {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    align-items: center;
    gap: 0 0.75rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_grid-color);
  }
  .scopes__one .hint {
    grid-column: 1 / -1;
  }
  .compare > * + * {
    margin-block-start: 0.5rem;
  }
  @media (forced-colors: active) {
    .boards__board {
      border-inline-start-color: Canvas;
    }
    .boards__board[aria-current='true'] {
      border-inline-start-color: Highlight;
    }
  }
  @media (pointer: coarse) {
    .kept__save {
      min-block-size: var(--_target-size);
    }
  }
`;
