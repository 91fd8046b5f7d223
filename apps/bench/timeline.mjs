// Our timeline as a contender in a bench of timelines: laws that such a bench makes up become a feed, and the feed becomes a widget.
// The contract is that of the bench: prepare(data) is not timed, mount(host, input) is, gestures say which input moves the picture.
import { KdeTimeline } from '@digitaal-europa/timeline/define';

/** The day on which the bench takes place: the same picture every day. */
const TODAY = '2026-11-21';
/** Kinds in the order of a procedure, for the events of a law in order. */
const KINDS = ['voorgesteld', 'advies', 'algemene_orientatie', 'mandaat_EP', 'voorlopig_akkoord', 'aangenomen', 'ondertekend', 'bekendgemaakt', 'in_werking', 'van_toepassing', 'omzettingstermijn', 'nl_in_werking', 'overgangsdatum', 'handhaving_start', 'evaluatie'];
const INSTRUMENTS = ['regulation', 'directive', 'proposal', 'national-act'];
const FACT = { level: 'eu', evidence: 'source-read', confidence: 'hoog', asOf: TODAY, source: { url: 'https://example.org/' } };
const applies = { value: 'ja', reason: 'voorbeeld' };

/** @param {{ laws: { id: string, title: string, events: { id: string, date: string, label: string, kind: string }[] }[] }} data what the bench made up */
export const prepare = ({ laws }) => ({
  feed: 'kde-feed/1', kind: 'laws', generated: `${TODAY}T00:00:00Z`, licence: 'CC0-1.0', sources: [],
  records: laws.map((law, i) => ({
    id: law.id, title: { nl: law.title, en: law.title }, instrument: INSTRUMENTS[i % INSTRUMENTS.length], status: 'voorbeeld', asOf: TODAY,
    appliesTo: { gemeente: applies, provincie: applies, waterschap: applies },
    dates: law.events.map((event, place) => ({
      ...FACT, id: event.id, kind: KINDS[Math.min(place, KINDS.length - 1)], earliest: event.date, latest: event.date, precision: 'dag',
      certainty: event.kind === 'done' ? 'bindend' : 'verwacht', text: event.label,
    })),
    sources: [{ url: 'https://example.org/' }],
  })),
});

/** A bare wheel belongs to the page, so zooming is asked for with Ctrl. Rows stand below the controls, at the foot of the box. */
export const gestures = { zoom: 'ctrl-wheel', pan: 'drag', at: [0.55, 0.95] };

/** The whole widget, controls included. Resolves when rows are drawn: the promise of the first update would be too early, for the data is read then. */
export async function mount(host, feed) {
  const element = Object.assign(document.createElement('kde-timeline'), { loading: 'eager', today: TODAY, data: feed });
  // The peers show everything from the first to the last day: so do we.
  element.choices = { ...element.choices, zoom: 'all' };
  const loaded = new Promise((done) => { for (const type of ['kde-load', 'kde-error']) element.addEventListener(type, done, { once: true }); });
  host.append(element);
  await loaded;
  await element.updateComplete;
  while (!element.shadowRoot?.querySelector('.row')) {
    await element.updateComplete;
    if (element.shadowRoot?.querySelector('[role=alert]')) throw new Error(element.shadowRoot.textContent);
    await new Promise((done) => { globalThis.requestAnimationFrame(done); });
  }
  return { element };
}

export { KdeTimeline };
