import { nameOfSource, type FeedSource, type Loaded } from './controllers/feed-controller.ts';
import { LoadError } from './fetch-json.ts';
import { warnOnce } from './warn.ts';

/** What of a feed the page is told. */
interface Envelope {
  readonly kind: string;
  readonly records: readonly unknown[];
  readonly generated: string;
}

const fire = (widget: HTMLElement, type: string, detail: unknown): void => void widget.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));

/** Tells the page that data are there (`kde-load`), and what was left out of them (`kde-error`, code `bad-records`). */
export function tellLoaded(widget: HTMLElement, source: FeedSource | undefined, { value: { kind, records, generated }, issues }: Loaded<Envelope>): void {
  fire(widget, 'kde-load', { kind, count: records.length, source: nameOfSource(source), generated });
  if (issues.length > 0) tellFailed(widget, new LoadError('bad-records', `${issues.length} faults in records that are left out`, { issues }));
}

/** Tells the page, and its developers, why data could not be had (`kde-error`). */
export function tellFailed(widget: HTMLElement, { code, message, issues }: LoadError): void {
  warnOnce(`${widget.localName}: ${message}`);
  fire(widget, 'kde-error', { code, message, issues });
}
