import { html, nothing, type TemplateResult } from 'lit';
import { FAMILIES, formatDay, ORGANISATION_TYPES, valuesOf, type CalendarDate, type Family, type Law, type OrganisationType } from '@digitaal-europa/data';
import { heading, liveView, loadStrings, measureIn, searchField, segmented, selectField, setProps, statusView, toolbarView, type Language, type LoadError, type Sort, type TextStyle } from '@digitaal-europa/ui';
import { buildTimeline } from './model/build.ts';
import { countDates } from './model/entries.ts';
import type { Layout } from './model/layout.ts';
import { buildList } from './model/list.ts';
import { describePeriod, shiftable, ZOOMS, type Zoom } from './model/period.ts';
import { VIEWS, type TimelineState, type View } from './timeline.state.ts';
import type { TimelineStrings } from './timeline.strings.ts';
import { wordsOf } from './timeline.words.ts';
import type { ViewContext } from './views/context.ts';
import { lanesView } from './views/lanes.view.ts';
import { legendView } from './views/legend.view.ts';
import { listView } from './views/list.view.ts';
import { panelView } from './views/panel.view.ts';
import { datesTable } from './views/table.view.ts';

/** What the visitor can do. */
export interface TimelineHandlers {
  readonly search: (query: string) => void;
  readonly organisation: (organisation: OrganisationType | '') => void;
  readonly view: (view: View) => void;
  readonly zoom: (zoom: Zoom) => void;
  readonly shift: (shift: number) => void;
  readonly unfold: (family: Family, first: string) => void;
  readonly togglePast: (open: boolean) => void;
  readonly sort: (sort: Sort) => void;
  readonly select: (law: string, date?: string) => void;
  readonly close: () => void;
  readonly reload: () => void;
}

/** Everything the picture depends on. */
export interface TimelineProps {
  readonly language: Language;
  readonly strings: TimelineStrings;
  readonly level: number;
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  readonly view: View;
  readonly toolbar: boolean;
  readonly state: TimelineState;
  /** All laws that were accepted. */
  readonly records: readonly Law[];
  /** Those that search and organisation leave. */
  readonly laws: readonly Law[];
  /** Found, but not for this organisation. */
  readonly hidden: number;
  readonly matches: ReadonlyMap<string, string>;
  readonly generated: string | undefined;
  readonly status: { readonly pending: boolean; readonly error: LoadError | undefined; readonly leftOut: number };
  readonly announcement: string;
  readonly layout: Layout;
  /** False until the browser has laid the widget out: what fits is not known before. */
  readonly measured: boolean;
  readonly text: TextStyle;
  readonly handlers: TimelineHandlers;
}

export function timelineView(props: TimelineProps): TemplateResult {
  const { strings, level, records, language, status, generated, announcement } = props;
  return html`
    <header class="header">
      ${heading(level, strings.title, 'title')}
      ${generated ? html`<p class="subtitle">${strings.subtitle(records.length, countDates(records), formatDay(generated.slice(0, 10), language))}</p>` : nothing}
    </header>
    ${statusesView(props)}
    ${records.length > 0 && props.measured ? html`${props.toolbar ? toolbar(props) : nothing}${contentView(props)}` : nothing}
    ${liveView(status.pending ? loadStrings(language).loading : announcement)}`;
}

function statusesView({ status: { pending, error, leftOut }, records, generated, language, strings, handlers }: TimelineProps): TemplateResult {
  const load = loadStrings(language, strings.feedErrors);
  return html`
    ${pending && records.length === 0 ? html`<div class="loading">${statusView({ kind: 'loading', message: load.loading })}</div>` : nothing}
    ${error && !pending ? html`<div role="alert">${statusView({ kind: 'error', message: load.failed(error), detail: records.length > 0 ? load.keptPrevious : undefined, action: { label: load.retry, run: handlers.reload } })}</div>` : nothing}
    ${leftOut > 0 ? statusView({ kind: 'warning', message: load.leftOut(leftOut) }) : nothing}
    ${generated && records.length === 0 && !error ? statusView({ kind: 'empty', message: strings.noData }) : nothing}`;
}

function toolbar({ strings, state, organisation, view, layout, laws, today, handlers }: TimelineProps): TemplateResult {
  const organisations = [{ value: '' as const, label: strings.organisation.all }, ...valuesOf(ORGANISATION_TYPES).map((value) => ({ value, label: capital(strings.organisation.plural[value]) }))];
  // Without room for an axis the timeline is a list: then it is not offered as a second one.
  const narrow = layout.mode === 'list';
  const drawn = view === 'timeline' && !narrow;
  const [earlier, later] = shiftable(laws, state, today);
  return toolbarView(strings.toolbar, html`
    ${searchField({ ...strings.search, value: state.query, onInput: handlers.search })}
    ${selectField({ label: strings.organisation.label, value: organisation ?? '', options: organisations, onChange: handlers.organisation })}
    ${segmented({ label: strings.view.label, value: narrow && view === 'timeline' ? 'list' : view, options: VIEWS.filter((value) => !narrow || value !== 'timeline').map((value) => ({ value, label: strings.view[value] })), onChange: handlers.view })}
    ${drawn ? html`
      ${segmented({ label: strings.zoom.label, value: state.zoom, options: ZOOMS.map((value) => ({ value, label: strings.zoom.options[value] })), onChange: handlers.zoom })}
      <div class="shift" role="group" aria-label=${strings.shift}>
        ${shiftButton(`‹ ${strings.earlier}`, earlier, () => handlers.shift(state.shift - 1))}
        ${shiftButton(strings.today, state.shift !== 0, () => handlers.shift(0))}
        ${shiftButton(`${strings.later} ›`, later, () => handlers.shift(state.shift + 1))}
      </div>` : nothing}`);
}

/** Stays reachable when there is nothing to move, so that the focus is not lost. */
const shiftButton = (label: string, active: boolean, run: () => void): TemplateResult => html`<button class="button" type="button" aria-disabled=${active ? 'false' : 'true'} @click=${() => { if (active) run(); }}>${label}</button>`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function contentView(props: TimelineProps): TemplateResult {
  const { laws, hidden, strings, state, view, layout, handlers } = props;
  const context: ViewContext = { ...props, lawsById: new Map(props.records.map((law) => [law.id, law])), select: handlers.select, close: handlers.close, togglePast: handlers.togglePast };
  if (laws.length === 0) return emptyView(props);
  const drawn = view === 'timeline' && layout.mode !== 'list';
  return html`
    ${state.query.trim() || hidden > 0 ? html`<p class="found">${strings.found(laws.length, countDates(laws))} ${hiddenView(props)}</p>` : nothing}
    ${drawn ? legendView(context) : nothing}
    ${view === 'table' ? datesTable(laws, context, handlers.sort) : drawn ? drawingView(props, context) : listView(buildList(laws, props.today), context)}`;
}

/** What the organisation leaves out, and the way back. */
const hiddenView = ({ hidden, organisation, strings, handlers }: TimelineProps): TemplateResult | typeof nothing => (hidden > 0 && organisation
  ? html`<span class="hidden">${strings.hidden(hidden, organisation)} <button class="link" type="button" @click=${() => handlers.organisation('')}>${strings.showAll}</button></span>`
  : nothing);

/** Never a dead end: says what was searched and how to get on. */
function emptyView({ strings, state, organisation, hidden, handlers }: TimelineProps): TemplateResult {
  const query = state.query.trim();
  return hidden > 0 && organisation
    ? statusView({ kind: 'empty', message: strings.nothingFoundFor(query, organisation), detail: strings.hidden(hidden, organisation), action: { label: strings.showAll, run: () => handlers.organisation('') } })
    : statusView({ kind: 'empty', message: strings.nothingFound(query), action: { label: strings.clearSearch, run: () => handlers.search('') } });
}

/** Sizes of the drawing's texts as a share of the page's own; never under 11 pixels. */
const labelSize = (size: number): number => Math.max(11, size * 0.75);

function drawingView(props: TimelineProps, context: ViewContext): TemplateResult {
  const { laws, today, state, layout, language, strings, text, handlers } = props;
  const size = labelSize(text.size);
  const [bold, plain] = [measureIn({ ...text, size, weight: 600 }), measureIn({ ...text, size })];
  const words = wordsOf(language, strings, today);
  const model = buildTimeline({
    laws, order: state.query.trim() ? 'given' : 'urgency', today, zoom: state.zoom, shift: state.shift, unfolded: state.query.trim() ? new Set(valuesOf(FAMILIES)) : state.unfolded, width: layout.axis, words,
    measure: { header: bold, label: ({ date, words: rest }) => bold(date) + plain(rest && ` ${rest}`) },
  });
  const lanes = lanesView({ model, layout, period: describePeriod(model.period, words.month), laneHeight: size * 1.25, unfold: handlers.unfold }, context);
  if (layout.mode !== 'panel') return lanes;
  const selected = laws.find((law) => law.id === state.selected?.law);
  return html`<div class="with-panel" ${setProps({ '--_panel': layout.panel })}>${lanes}${panelView(laws, selected, context)}</div>`;
}
