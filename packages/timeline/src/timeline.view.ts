import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, type CalendarDate, type Law, type LawDate, type Moment, type OrganisationType, type Stage } from '@digitaal-europa/data';
import { feedStatusView, heading, levelBelow, liveView, loadStrings, selectField, setProps, statusView, type ComboboxProps, type DisclosureController, type Language, type LoadError, type Sort, type TextStyle } from '@digitaal-europa/ui';
import { countDates, nearestDate } from './model/entries.ts';
import type { FilterModel } from './model/filters.ts';
import { GROUPINGS, type Grouping } from './model/groups.ts';
import { closingDates, momentsOfLaws } from './model/influence.ts';
import type { Layout } from './model/layout.ts';
import { buildList } from './model/list.ts';
import { describePeriod, type Period, type Zoom } from './model/period.ts';
import { contractSpan, readContract, type ContractSpan } from './model/contract.ts';
import { relatedTo } from './model/related.ts';
import { isEmpty, type Answer, type Summary } from './model/summary.ts';
import { groupStrings } from './strings/groups.strings.ts';
import { timelineStrings, type TimelineStrings } from './timeline.strings.ts';
import { growOf, type Drawing, type Drawn } from './timeline.drawing.ts';
import type { Ways } from './timeline.ways.ts';
import type { RowsInView } from './timeline.window.ts';
import type { ViewContext } from './views/context.ts';
import { waysOutView, type FilterHandlers } from './views/filters.view.ts';
import { influenceLanesView } from './views/influence-lanes.view.ts';
import { allMomentsView } from './views/influence.view.ts';
import { lanesView } from './views/lanes.view.ts';
import { legendView } from './views/legend.view.ts';
import { lensView, type LensHandlers } from './views/lens.view.ts';
import { listView } from './views/list.view.ts';
import { overviewView } from './views/overview.view.ts';
import { panelView } from './views/panel.view.ts';
import { printedFor, printView } from './views/print.view.ts';
import type { ShareMenuProps } from './views/share-menu.view.ts';
import { periodView } from './views/period.view.ts';
import { summaryView } from './views/summary.view.ts';
import { datesTable } from './views/table.view.ts';
import { orderOf, type TimelineState, type View } from './timeline.state.ts';
import { filterProps, isDrawn, toolbar, tools } from './views/toolbar.view.ts';

/** What the visitor can do. */
export interface TimelineHandlers {
  readonly search: (query: string) => void;
  /** The id or type that was chosen; `''` for all. */
  readonly organisation: (organisation: string) => void;
  readonly view: (view: View) => void;
  readonly focus: (answer: Answer) => void;
  readonly allMoments: (open: boolean) => void;
  readonly filter: FilterHandlers;
  readonly lens: LensHandlers;
  /** Dates of a law into a calendar. */
  readonly calendar: (law: Law, date?: LawDate) => void;
  readonly memo: (law: string) => void;
  /** Explanations of stages are about to be read. */
  readonly needTexts: () => void;
  readonly zoom: (zoom: Zoom) => void;
  readonly shift: (shift: number) => void;
  /** A period of the visitor's own. */
  readonly frame: (frame: Period) => void;
  /** Brings a date beside the axis into view. */
  readonly reveal: (law: string, side: 'before' | 'after') => void;
  readonly group: (grouping: Grouping) => void;
  readonly unfold: (group: string, first: string) => void;
  /** Closes a group, or opens it again. */
  readonly fold: (group: string) => void;
  readonly togglePast: (open: boolean) => void;
  readonly sort: (sort: Sort) => void;
  readonly select: (law: string, date?: string, also?: readonly string[]) => void;
  readonly close: () => void;
}

/** Something to know that can be sent away. */
export interface Notice {
  readonly message: string;
  readonly action: { readonly label: string; readonly run: () => void };
}

/** What stands around the laws, and before there are any. */
export interface ShellProps {
  readonly language: Language;
  readonly level: number;
  /** All laws that were accepted. */
  readonly records: readonly Law[];
  readonly generated: string | undefined;
  readonly status: { readonly pending: boolean; readonly error: LoadError | undefined; readonly leftOut: number };
  readonly announcement: string;
  readonly reload: () => void;
}

/** The first picture comes in parts, from top to bottom: what is there stays where it is when the next part comes. */
export type Extent = 'answers' | 'above' | 'whole';

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
  /** Those that search, organisation, filters and the pressed answer leave. */
  readonly laws: readonly Law[];
  readonly filters: FilterModel;
  /** Which of the panels of the toolbar is open. */
  readonly menus: DisclosureController;
  /** Whether what is needed less is unfolded, where there is little room. */
  readonly more: DisclosureController;
  readonly combobox: ComboboxProps;
  /** What can be taken away. */
  readonly share: Omit<ShareMenuProps, 'drawn'>;
  /** What the link did not give, or where it leads. */
  readonly notices: readonly Notice[];
  /** What was chosen, as a sentence. */
  readonly chosen: string;
  readonly explain: ((stage: Stage) => string) | undefined;
  readonly unexplained: boolean;
  readonly contact: string | undefined;
  readonly ways: Ways;
  readonly summary: Summary;
  readonly printing: boolean;
  /** Address of this view, only while it is printed. Absent: the page wants nothing shared. */
  readonly link: string | undefined;
  /** Found, but not for this organisation. */
  readonly hidden: number;
  readonly matches: ReadonlyMap<string, string>;
  readonly generated: string | undefined;
  /** For the drawing: on paper that of the paper. */
  readonly layout: Layout;
  /** By the room on the page. */
  readonly screen: Layout;
  /** False until the browser has laid the widget out: what fits is not known before. */
  readonly measured: boolean;
  readonly extent: Extent;
  readonly text: TextStyle;
  readonly rows: RowsInView;
  readonly drawing: Drawing;
  readonly handlers: TimelineHandlers;
}

/** @param picture asked for when there are laws: what it is made of need not be made before */
export function timelineView({ language, level, records, generated, status, announcement, reload }: ShellProps, picture: () => TimelineProps): TemplateResult {
  const strings = timelineStrings(language);
  const laws = records.length > 0 ? picture() : undefined;
  return html`
    <header class="header">
      ${heading(level, strings.title, 'title')}
      ${generated ? html`<p class="subtitle">${strings.subtitle(laws?.laws.length ?? 0, records.length, countDates(laws?.laws ?? []), formatDay(generated.slice(0, 10), language))}</p>` : nothing}
    </header>
    ${feedStatusView({ language, ...status, hasData: laws !== undefined, feedErrors: strings.feedErrors, onReload: reload })}
    ${generated && !laws && !status.error ? statusView({ kind: 'empty', message: strings.noData }) : nothing}
    ${laws?.notices.map(({ message, action }) => statusView({ kind: 'warning', message, action })) ?? nothing}
    ${laws?.measured ? html`${answersView(laws)}${laws.toolbar ? toolbar(laws) : nothing}${laws.extent === 'answers' ? COMING : contentView(laws)}` : nothing}
    ${liveView(status.pending ? loadStrings(language).loading : announcement)}`;
}

/** The room of what comes next. */
const COMING = html`<div class="loading"></div>`;

/** The three answers, for what search and filters leave. */
const answersView = ({ summary, language, today, state, handlers }: TimelineProps): TemplateResult => summaryView(summary, { language, today, pressed: state.focus, toggle: handlers.focus });

function contentView(props: TimelineProps): TemplateResult {
  const { laws, handlers, extent, share: { noShare, noExport } } = props;
  // In a narrow column the first date comes first, and what is long is folded.
  const narrow = props.screen.mode === 'list';
  const context: ViewContext = {
    ...props, narrow, lawsById: new Map(props.records.map((law) => [law.id, law])),
    select: handlers.select, close: handlers.close, togglePast: handlers.togglePast, needTexts: handlers.needTexts,
    lenses: props.toolbar ? handlers.lens : undefined, calendar: noExport ? undefined : handlers.calendar, memo: noShare || !props.toolbar ? undefined : handlers.memo,
  };
  const lens = lensView({ ...props, lenses: handlers.lens, select: handlers.select });
  const above = narrow ? nothing : aboveDrawing(props, context);
  if (laws.length === 0) return html`${lens}${above}${emptyView(props)}`;
  return html`
    ${lens}
    ${narrow ? nothing : hiddenView(props)}
    ${above}
    ${extent === 'above' ? COMING : lawsView(props, context)}`;
}

/** The laws themselves. */
function lawsView(props: TimelineProps, context: ViewContext): TemplateResult {
  const { laws, state, view, handlers, level, today, printing } = props;
  return html`
    ${printing ? printedFor(props) : nothing}
    ${state.allMoments ? allMomentsView(momentsOfLaws(laws, today), { ...context, level: levelBelow(level), ...momentHandlers(props) }) : nothing}
    ${view === 'table' ? datesTable(laws, context, handlers.sort) : isDrawn(props) ? drawingView(props, context) : listView(buildList(laws, today), listContext(context))}
    ${printing ? onPaper(props, context) : nothing}
    ${context.narrow ? hiddenView(props) : nothing}`;
}

/** What is on the screen stays as it is, with its focus and all that is unfolded, and is hidden on paper but for the drawing. */
const onPaper = (props: TimelineProps, context: ViewContext): TemplateResult => html`
  ${props.view === 'timeline' && !isDrawn(props) ? drawingView(props, context) : nothing}
  ${printView({ ...props, grouping: props.state.grouping, order: orderOf(props.state) })}`;

/** In a list a law is opened by one of its dates: one that was opened by its name, by the next or the last. */
function listContext(context: ViewContext): ViewContext {
  const { state, lawsById, today } = context;
  const { selected } = state;
  if (!selected || selected.date !== undefined) return context;
  return { ...context, state: { ...state, selected: { ...selected, date: nearestDate(lawsById.get(selected.law), today) } } };
}

/** Which years, in which groups, what else can be done, and what the shapes mean. The legend is folded where it would take much room. */
function aboveDrawing(props: TimelineProps, context: ViewContext): TemplateResult {
  const { language, strings, today, laws, state, toolbar: controls, screen, text, handlers } = props;
  const { name, axis, gutter, panel } = screen;
  const drawn = isDrawn(props) && laws.length > 0;
  return html`
  <div class="above">
    ${controls && drawn ? html`<div class="period no-print">${periodView({ language, strings, today, laws, choice: state, onZoom: handlers.zoom, onShift: handlers.shift, onFrame: handlers.frame })}</div>` : nothing}
    ${controls && drawn ? html`<div class="grouping no-print">${selectField({ ...groupStrings(language), hiddenLabel: true, value: state.grouping, options: GROUPINGS.map((value) => ({ value, label: groupStrings(language).options[value] })), onChange: handlers.group })}</div>` : nothing}
    ${controls ? tools(props) : nothing}
    ${drawn ? legendView(context, screen.mode === 'panel', contractOnAxis(state)) : nothing}
    ${controls && drawn ? overviewView({ language, today, laws, choice: state, width: name + axis + gutter + panel, size: text.size, onShift: handlers.shift, onFrame: handlers.frame }) : nothing}
  </div>`;
}

const momentHandlers = ({ state, handlers }: TimelineProps) => ({
  isOpen: (moment: Moment): boolean => state.selected?.law === moment.law.id && state.selected.date !== undefined && state.selected.date === (moment.closes ?? moment.opens)?.id,
  open: (moment: Moment): void => handlers.select(moment.law.id, (moment.closes ?? moment.opens)?.id),
});

/** What the organisation leaves out, and the way back. */
const hiddenView = ({ hidden, organisation, strings, handlers }: TimelineProps): TemplateResult | typeof nothing => (hidden > 0 && organisation
  ? html`<p class="hidden">${strings.hidden(hidden, organisation)} <button class="link" type="button" @click=${() => handlers.organisation('')}>${strings.showAll}</button></p>`
  : nothing);

/** Never a dead end: says what was asked for and how to get on. */
function emptyView(props: TimelineProps): TemplateResult {
  const { strings, state, organisation, hidden, summary, handlers } = props;
  const query = state.query.trim();
  if (state.focus && isEmpty(summary[state.focus].focus)) return statusView({ kind: 'empty', message: strings.nothingFound(query), action: { label: strings.showAll, run: () => state.focus && handlers.focus(state.focus) } });
  const out = waysOutView(filterProps(props));
  if (out !== nothing) return html`${out}`;
  return hidden > 0 && organisation
    ? statusView({ kind: 'empty', message: strings.nothingFoundFor(query, organisation), detail: strings.hidden(hidden, organisation), action: { label: strings.showAll, run: () => handlers.organisation('') } })
    : statusView({ kind: 'empty', message: strings.nothingFound(query), action: { label: strings.clearSearch, run: () => handlers.search('') } });
}

/** The contract, while its lens is open and it was asked for. */
function contractOnAxis({ lens, contract: { form, asked } }: TimelineState): ContractSpan | undefined {
  const { contract } = lens === 'contract' && asked ? readContract(form) : {};
  return contract && contractSpan(contract);
}

/** The model of the drawing, remembered. */
export const drawnFrom = (props: TimelineProps): Drawn => props.drawing.draw({ ...props, width: props.layout.axis });

function drawingView(props: TimelineProps, context: ViewContext): TemplateResult {
  const { laws, state, layout, screen, handlers, rows, language, level, today } = props;
  const hasPanel = screen.mode === 'panel';
  const selectedLaw = laws.find((law) => law.id === state.selected?.law);
  const { model, influence: moments, words, size } = drawnFrom(props);
  const influence = influenceLanesView(moments, { language, level: levelBelow(level), laneHeight: size * 1.25, ...momentHandlers(props), all: () => handlers.allMoments(!state.allMoments) });
  const lanes = lanesView({ model, layout, hasPanel, influence, period: describePeriod(model.period, words.month), laneHeight: size * 1.25, grow: growOf(size), inView: rows, closing: closingDates(laws, today), related: selectedLaw && relatedTo(selectedLaw, laws), contract: contractOnAxis(state), unfold: handlers.unfold, fold: handlers.fold, reveal: handlers.reveal }, context);
  return html`<div class=${hasPanel ? 'with-panel' : ''} ${setProps({ '--_panel': screen.panel })}>${lanes}${hasPanel ? panelView(laws, selectedLaw, context) : nothing}</div>`;
}
