import { html, nothing, type TemplateResult } from 'lit';

export interface Status {
  readonly kind: 'loading' | 'empty' | 'warning' | 'error';
  readonly message: string;
  readonly detail?: string | undefined;
  /** What the visitor can do about it. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** What is going on, in a sentence. To have it said aloud, put the words in {@link liveView}, or wrap an error in `role="alert"`. */
export function statusView(status: Status): TemplateResult {
  return html`
    <div class="status status--${status.kind}" part="status">
      <p class="status__message">${status.message}${status.detail ? html` <span class="status__detail">${status.detail}</span>` : nothing}</p>
      ${status.action ? html`<button class="button" type="button" @click=${status.action.run}>${status.action.label}</button>` : nothing}
    </div>`;
}

/**
 * The region in which changes are announced. It must be in the page before its text changes, so render it always, once per widget.
 */
export const liveView = (message: string): TemplateResult => html`<div class="visually-hidden" role="status" aria-live="polite">${message}</div>`;
