import { html, type TemplateResult } from 'lit';

/** A pen: here you can give input. Decoration; the words stand beside it. */
export const penIcon = (): TemplateResult => html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="M2 14 3 10 11 2 14 5 6 13Z M10 3 13 6"/></svg>`;

/** Two arrows: a date that moved. */
export const movedIcon = (): TemplateResult => html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path class="icon__stroke" d="M1 5H14M10.5 1.5 14 5 10.5 8.5M15 11H2M5.5 7.5 2 11 5.5 14.5"/></svg>`;
