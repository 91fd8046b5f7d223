import { html, nothing, type TemplateResult } from 'lit';
import type { LoadError } from '../fetch-json.ts';
import { loadStrings } from '../load.strings.ts';
import type { Language } from '../wording.ts';

export interface Status {
  readonly kind: 'loading' | 'empty' | 'warning' | 'error';
  readonly message: string;
  readonly detail?: string | undefined;
  /** What the visitor can do about it. */
  readonly action?: StatusAction | undefined;
  /** What else one can do, such as send the message away. */
  readonly also?: readonly StatusAction[] | undefined;
}

export interface StatusAction {
  readonly label: string;
  readonly run: () => void;
}

/** What is going on, in a sentence. To have it said aloud, put the words in {@link liveView}, or wrap an error in `role="alert"`. */
export function statusView(status: Status): TemplateResult {
  return html`
    <div class="status status--${status.kind}" part="status">
      <p class="status__message">${status.message}${status.detail ? html` <span class="status__detail">${status.detail}</span>` : nothing}</p>
      ${[...(status.action ? [status.action] : []), ...(status.also ?? [])].map(({ label, run }) => html`<button class="button" type="button" @click=${run}>${label}</button>`)}
    </div>`;
}

/**
 * The region in which changes are announced. It must be in the page before its text changes, so render it always, once per widget.
 */
export const liveView = (message: string): TemplateResult => html`<div class="visually-hidden" role="status" aria-live="polite">${message}</div>`;

export interface FeedStatusProps {
  readonly language: Language;
  readonly pending: boolean;
  readonly error: LoadError | undefined;
  /** Records that were left out. */
  readonly leftOut: number;
  /** Whether earlier data is on the screen. */
  readonly hasData: boolean;
  /** Sentences for faults of this kind of feed, by code. */
  readonly feedErrors: Readonly<Record<string, string>>;
  readonly onReload: () => void;
}

/** What is said while data is under way, did not come, or came with faults. Data without a single record is for the widget to tell. */
export function feedStatusView({ language, pending, error, leftOut, hasData, feedErrors, onReload }: FeedStatusProps): TemplateResult {
  const load = loadStrings(language, feedErrors);
  return html`
    ${pending && !hasData ? html`<div class="loading">${statusView({ kind: 'loading', message: load.loading })}</div>` : nothing}
    ${error && !pending ? html`<div role="alert">${statusView({ kind: 'error', message: load.failed(error), detail: hasData ? load.keptPrevious : undefined, action: { label: load.retry, run: onReload } })}</div>` : nothing}
    ${leftOut > 0 ? statusView({ kind: 'warning', message: load.leftOut(leftOut) }) : nothing}`;
}
